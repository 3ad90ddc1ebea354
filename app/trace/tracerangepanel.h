#pragma once

#include "app/measure/measurepanel.h"
#include "core/spans/spanfigures.h"

namespace loopscope {

/// A stretch of another program's trace in figures, or the whole trace where none is marked: of the chosen
/// track, or of all of them. What a trace does not tell, such as what its loop was doing, is no figure.
/// Times are those of the trace. Gui thread.
class TraceRangePanel : public MeasurePanel
{
    Q_OBJECT

public:
    explicit TraceRangePanel(QWidget* parent = nullptr);

    /// Shows another trace, without a range and of all tracks; null: none.
    void setTrace(std::shared_ptr<const Trace> trace);
    /// What is measured of it; none: all tracks.
    void setTrack(std::optional<std::uint32_t> track);

protected:
    bool hasSomething() const override { return m_trace != nullptr; }
    QString titleText() const override;
    QString clearMeaning() const override;
    QStringList timesTexts() const override;
    std::vector<RangeFigureText> figures() override;
    std::vector<Nanos> times(int which) override;

private:
    QString nameOf(std::uint32_t name) const;
    RangeFigureText busy() const;
    RangeFigureText took();
    RangeFigureText longest() const;
    RangeFigureText most() const;

    std::shared_ptr<const Trace> m_trace;
    std::optional<std::uint32_t> m_track;
    SpanFigures m_figures;
};

} // namespace loopscope
