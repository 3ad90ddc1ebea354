#pragma once

#include "app/table/listtable.h"
#include "core/spans/trace.h"

#include <memory>
#include <optional>

namespace loopscope {

class SpanTableModel;

/// The spans of a trace's chosen track as a table. It is filled only while it is in view. Gui thread.
class SpanTable : public ListTable
{
    Q_OBJECT

public:
    explicit SpanTable(QWidget* parent = nullptr);

    /// null: none.
    void setTrace(std::shared_ptr<const Trace> trace);
    /// Shows the track, and where there is one, the line of the span.
    void show(std::optional<std::uint32_t> track, const std::optional<SpanRef>& span);
    const SpanTableModel& spans() const { return *m_model; }
    void retranslate();

signals:
    /// A person chose its line.
    void chosen(const loopscope::SpanRef& span);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void update();

    SpanTableModel* m_model;
    std::optional<std::uint32_t> m_track;
    std::optional<SpanRef> m_span;
    bool m_following = false; // somebody else chose
};

} // namespace loopscope
