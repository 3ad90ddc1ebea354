#pragma once

#include "app/measure/measurepanel.h"
#include "core/analysis/rangeindex.h"

namespace loopscope {

/// A stretch of the run in figures, or the whole run where none is marked: how busy the loop was, what was
/// late, what was in flight, and how times are distributed. Times are those of the run. Gui thread.
class RangePanel : public MeasurePanel
{
    Q_OBJECT

public:
    explicit RangePanel(QWidget* parent = nullptr);

    /// Shows another run, without a range; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time). Shows it at
    /// most twenty times a second, long runs less often, and its end at once.
    void advance(Nanos now, bool live);

protected:
    bool hasSomething() const override;
    QString titleText() const override;
    QString clearMeaning() const override;
    QStringList timesTexts() const override;
    std::vector<RangeFigureText> figures() override;
    std::vector<Nanos> times(int which) override;

private:
    TimeRange measured() const;

    std::shared_ptr<const Recording> m_recording;
    RangeIndex m_index;
    Nanos m_now{};
    bool m_live = false;
};

} // namespace loopscope
