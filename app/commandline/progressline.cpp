#include "app/commandline/progressline.h"

#include "app/commandline/commandwords.h"

#include "core/analysis/summary.h"
#include "core/files/displaywidth.h"
#include "core/timeline/durationtext.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace loopscope {

namespace {

constexpr Nanos interval = std::chrono::milliseconds(250);
constexpr int width = 79;

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return _isatty(2) != 0;
#endif
}

void write(const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(bool wanted, QString label)
    : m_wanted(wanted && isTerminal())
    , m_label(std::move(label))
    , m_next(steadyNow() + interval)
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        write('\r' + QByteArray(width, ' ') + '\r');
}

void ProgressLine::show(const Recording& recording)
{
    const Nanos now = steadyNow();
    if (!m_wanted || now < m_next || !recording.zero())
        return;
    m_next = now + interval;
    m_shown = true;
    int ended = 0;
    int failed = 0;
    for (const TaskRecord& record : recording.records()) {
        ended += record.end.has_value();
        failed += record.outcome == Outcome::Failed;
    }
    const QString text = CommandWords::tr("%1   %2 of %3 tasks ended, %4 failed")
                             .arg(durationText(now - *recording.zero()))
                             .arg(ended)
                             .arg(recording.records().size())
                             .arg(failed);
    const QString line = m_label.isEmpty() ? text : m_label + QStringLiteral(": ") + text;
    write('\r' + padToWidth(line, width).toUtf8());
}

} // namespace loopscope
