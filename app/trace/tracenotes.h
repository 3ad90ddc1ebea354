#pragma once

#include "core/spans/trace.h"

#include <QPlainTextEdit>

namespace loopscope {

/// What a person should know of a trace besides its picture: what was left out on reading it, what was
/// mended, and whether its end is missing. Gui thread.
class TraceNotes : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TraceNotes(QWidget* parent = nullptr);

    /// null: none. Keeps nothing of it but its notes.
    void setTrace(const Trace* trace);
    void retranslate();

    /// "the number is negative: 12 events, the first is event 17 in line 18".
    static QString line(const SkippedEvents& skipped);

private:
    void show();

    std::vector<SkippedEvents> m_skipped;
    std::vector<SkippedEvents> m_mended;
    std::size_t m_events = 0;
    std::size_t m_leftOut = 0; // spans that found no lane
    bool m_cutOff = false;
};

} // namespace loopscope
