#include "app/trace/tracenotes.h"

#include <QLocale>

namespace loopscope {

TraceNotes::TraceNotes(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
}

void TraceNotes::setTrace(const Trace* trace)
{
    m_skipped = trace ? trace->skipped : std::vector<SkippedEvents>();
    m_mended = trace ? trace->mended : std::vector<SkippedEvents>();
    m_events = trace ? trace->events : 0;
    m_leftOut = trace ? trace->spans.leftOut() : 0;
    m_cutOff = trace && trace->cutOff;
    show();
}

QString TraceNotes::line(const SkippedEvents& skipped)
{
    const QString count = tr("%n event(s)", nullptr, static_cast<int>(skipped.count));
    const QString first = QLocale().toString(static_cast<qulonglong>(skipped.firstEvent + 1));
    if (skipped.line == 0)
        return tr("%1: %2, the first is event %3").arg(skipped.why, count, first);
    return tr("%1: %2, the first is event %3 in line %4")
        .arg(skipped.why, count, first, QLocale().toString(skipped.line));
}

void TraceNotes::show()
{
    QStringList lines{tr("The file holds %n event(s).", nullptr, static_cast<int>(m_events))};
    const auto add = [&](const QString& heading, const std::vector<SkippedEvents>& of) {
        if (!of.empty())
            lines << QString() << heading;
        for (const SkippedEvents& skipped : of)
            lines << QStringLiteral("   ") + line(skipped);
    };
    if (m_cutOff)
        lines << tr("Its end is missing: the closing bracket was never written.");
    add(tr("Left out:"), m_skipped);
    add(tr("Shown, but not as it stands in the file:"), m_mended);
    if (m_leftOut > 0)
        lines << tr("%n span(s) lie deeper than the rows that a track may have, and are not shown.", nullptr,
                    static_cast<int>(m_leftOut));
    if (m_skipped.empty() && m_mended.empty() && !m_cutOff && m_leftOut == 0)
        lines << tr("All of them are shown.");
    lines
        << QString()
        << tr("What a span was waiting for is known only for runs of this program; a trace has arrows where "
              "its program recorded them.");
    setPlainText(lines.join(QLatin1Char('\n')));
}

void TraceNotes::retranslate()
{
    setAccessibleName(tr("About this trace"));
    show();
}

} // namespace loopscope
