#include "app/timeline/waittext.h"

#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr std::size_t mostNames = 3;
constexpr int longestName = 40;
constexpr Nanos leastHeld = std::chrono::milliseconds(1); // briefer, holding a thread is not worth a word

} // namespace

QString WaitText::sentence(const Recording& recording, const WaitCause& cause)
{
    return WaitText(recording, cause).whole();
}

QString WaitText::names(const Recording& recording, const WaitHolders& tasks)
{
    QStringList named;
    for (std::size_t i = 0; i < std::min(tasks.first.size(), mostNames); ++i)
        named << Wording::shortened(Wording::taskName(recording, tasks.first[i]), longestName);
    const QString list = named.join(QStringLiteral(", "));
    const auto more = tasks.count - static_cast<std::size_t>(named.size());
    return more == 0 ? list : tr("%1 and %2 more").arg(list, QString::number(more));
}

QString WaitText::whole() const
{
    switch (m_cause.kind) {
    case WaitKind::Unknown: return tr("what it waited for is not known");
    case WaitKind::NeverAwaited: return tr("never started: nobody awaited it");
    case WaitKind::Unstarted: return unstarted();
    default: return withHolder(withRelease(tr("%1: %2").arg(head(), reason())));
    }
}

QString WaitText::unstarted() const
{
    if (m_cause.release.by == ReleasedBy::Stop)
        return tr("never started: the run was stopped first");
    const QString before = name(m_cause.by.first.front());
    if (!m_cause.lasts)
        return tr("started at %1, after %2").arg(durationText(m_cause.until), before);
    if (m_cause.by.count == 1)
        return tr("not started yet: %1 has its turn").arg(before);
    return tr("not started yet: %1 has its turn, the first of %2 before it")
        .arg(before, QString::number(m_cause.by.count));
}

QString WaitText::head() const
{
    const QString since = durationText(m_cause.since);
    const QString time = durationText(m_cause.waited());
    const bool lasts = m_cause.lasts;
    switch (m_cause.kind) {
    case WaitKind::Loop:
    case WaitKind::Thread:
        if (lasts)
            return tr("ready since %1, for %2 so far").arg(since, time);
        return (wasCut() ? tr("ready at %1, not run for %2") : tr("ready at %1, ran %2 later"))
            .arg(since, time);
    case WaitKind::Limit:
    case WaitKind::Worker:
    case WaitKind::Connection: return (lasts ? tr("queued for %1 so far") : tr("queued %1")).arg(time);
    case WaitKind::Receiving:
        return (lasts ? tr("receiving for %1 so far") : tr("received for %1")).arg(time);
    case WaitKind::Running: return (lasts ? tr("running for %1 so far") : tr("ran %1")).arg(time);
    default: return (lasts ? tr("waiting for %1 so far") : tr("waited %1")).arg(time);
    }
}

QString WaitText::reason() const
{
    switch (m_cause.kind) {
    case WaitKind::Loop: return loop();
    case WaitKind::Thread: return tr("its own thread had to wake up");
    case WaitKind::Timer:
        return tr("its own timer of %1").arg(durationText(m_recording.task(m_cause.span.task).duration));
    case WaitKind::Running: return tr("its own code");
    case WaitKind::Limit:
    case WaitKind::Worker:
    case WaitKind::Connection: return queue();
    default: return answer();
    }
}

QString WaitText::loop() const
{
    if (m_cause.callbacks == 0)
        return m_cause.lasts ? tr("nothing is known to hold the loop")
                             : tr("nothing is known to have held the loop");
    if (2 * m_cause.held < m_cause.waited())
        return tr("the loop was held for only %1 of it; why else it waited is not known")
            .arg(durationText(m_cause.held));
    const QString longest = name(m_cause.longest);
    const QString held = durationText(m_cause.longestHeld);
    if (m_cause.callbacks > 1)
        return tr("%1 held the loop for %2, the longest of %3 callbacks")
            .arg(longest, held, QString::number(m_cause.callbacks));
    return m_cause.lasts ? tr("%1 has held the loop for %2").arg(longest, held)
                         : tr("%1 held the loop").arg(longest);
}

QString WaitText::queue() const
{
    if (m_cause.release.by == ReleasedBy::Free)
        return takenUp();
    if (m_cause.by.count > 0)
        return taken();
    return m_cause.lasts || wasCut() ? tr("it was not taken up yet") : notTold();
}

QString WaitText::taken() const
{
    const auto places = static_cast<std::size_t>(m_cause.places);
    QString by = names(m_recording, m_cause.by);
    if (places > 0 && m_cause.by.count > places)
        by = tr("%1 in turn").arg(by);
    const QString number = QString::number(places);
    if (m_cause.kind == WaitKind::Limit)
        return tr("the limit of %1 was taken by %2").arg(number, by);
    if (m_cause.kind == WaitKind::Worker)
        return places == 1 ? tr("the only worker was busy with %1").arg(by)
                           : tr("all %1 workers were busy with %2").arg(number, by);
    if (places == 0)
        return tr("the connections to %1 were in use by %2").arg(host(), by);
    return places == 1 ? tr("the only connection to %1 was in use by %2").arg(host(), by)
                       : tr("%1 connections to %2 were in use by %3").arg(number, host(), by);
}

QString WaitText::takenUp() const
{
    return m_cause.kind == WaitKind::Worker
               ? tr("worker %1 was free and only had to take it up").arg(m_cause.release.worker)
               : tr("a connection to %1 was free, and only had to be taken").arg(host());
}

QString WaitText::notTold() const
{
    switch (m_cause.kind) {
    case WaitKind::Limit:
        return tr("who had taken the limit of %1 is not known").arg(QString::number(m_cause.places));
    case WaitKind::Worker: return tr("what the workers were busy with is not known");
    default: return tr("who used the connections to %1 is not known").arg(host());
    }
}

QString WaitText::answer() const
{
    switch (m_cause.kind) {
    case WaitKind::Connecting:
        return m_cause.lasts || wasCut()
                   ? tr("it was connecting to %1").arg(host())
                   : tr("connecting to %1 and sending the request took that long").arg(host());
    case WaitKind::Server:
        return m_cause.lasts || wasCut() ? tr("no answer from %1").arg(host())
                                         : tr("%1 took that long to answer").arg(host());
    default: return tr("the answer from %1").arg(host());
    }
}

QString WaitText::host() const
{
    if (m_cause.host.scheme() == QLatin1String("practice"))
        return tr("the practice server");
    const QString host = plainLabel(m_cause.host.host());
    if (host.isEmpty())
        return tr("the server");
    const QString named = Wording::shortened(host, longestName);
    return m_cause.host.port() < 0 ? named : QStringLiteral("%1:%2").arg(named).arg(m_cause.host.port());
}

QString WaitText::withRelease(const QString& sentence) const
{
    switch (m_cause.release.by) {
    case ReleasedBy::Task: {
        const bool others = m_cause.by.count > 1; // or it is the one that is named
        return others ? tr("%1; then %2 made way").arg(sentence, name(m_cause.release.task)) : sentence;
    }
    case ReleasedBy::Stop: return tr("%1; then the run was stopped").arg(sentence);
    case ReleasedBy::Failure:
        return tr("%1; then it failed: %2")
            .arg(sentence,
                 Wording::shortened(Wording::reason(m_recording.record(m_cause.span.task).reason), 100));
    default: return sentence;
    }
}

QString WaitText::withHolder(const QString& sentence) const
{
    if (m_cause.holder.isNone() || m_cause.waited() < leastHeld)
        return sentence;
    if (m_cause.holder.isWorker())
        return tr("%1; meanwhile it held worker %2")
            .arg(sentence, QString::number(m_cause.holder.workerNumber()));
    if (m_cause.madeLate == 0)
        return tr("%1; meanwhile it held the loop").arg(sentence);
    return tr("%1; meanwhile it held the loop and made %n task(s) late", nullptr,
              static_cast<int>(m_cause.madeLate))
        .arg(sentence);
}

QString WaitText::name(TaskId id) const
{
    return Wording::shortened(Wording::taskName(m_recording, id), longestName);
}

} // namespace loopscope
