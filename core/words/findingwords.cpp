#include "core/words/findingwords.h"

#include "core/timeline/durationtext.h"
#include "core/words/predictionwords.h"
#include "core/words/wording.h"

#include <QLocale>

#include <algorithm>

namespace loopscope {

namespace {

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString numberText(int number)
{
    return QLocale().toString(number);
}

bool isDoubted(const Finding& finding, Doubt doubt)
{
    return std::find(finding.doubts.begin(), finding.doubts.end(), doubt) != finding.doubts.end();
}

} // namespace

QString FindingWords::sentence(const Finding& finding)
{
    const QString tasks = numberText(finding.tasks.size());
    const QString cost = durationText(finding.cost);
    const QString culprit = Wording::shortened(finding.culprit);
    const bool one = finding.tasks.size() == 1;
    switch (finding.rule) {
    case FindingRule::NeverAwaited:
        return one ? tr("1 task was created and never awaited, so nothing ran.")
                   : tr("%1 tasks were created and never awaited, so nothing ran.").arg(tasks);
    case FindingRule::AwaitsInARow:
        return tr("%1 awaits ran one after the other, %2 in all, though none needs what another gives.")
            .arg(tasks, cost);
    case FindingRule::BlockingCall:
    case FindingRule::ComputationOnLoop: return heldLoop(finding);
    case FindingRule::PoolTooSmall:
    case FindingRule::LimitTooSmall:
    case FindingRule::ConnectionsAHost: return queued(finding);
    case FindingRule::LateTimer:
        return tr("The timer of %1 fired %2 late, because %3 held the loop.")
            .arg(Wording::shortened(finding.victim), cost, culprit);
    case FindingRule::HiddenRetries:
        return tr("Requests that the transport sent again without saying so: %1, of %2 in all. It lost the "
                  "connection before the answer.")
            .arg(numberText(finding.resent), one ? tr("1 task") : tr("%1 tasks").arg(tasks));
    case FindingRule::SlowTail: return tr("%1 alone took %2, most of the total time.").arg(culprit, cost);
    case FindingRule::DeadlineFailures:
        return one ? tr("1 task failed only when its whole deadline had passed, after %1.").arg(cost)
                   : tr("%1 tasks failed only when their whole deadline had passed, after %2.")
                         .arg(tasks, cost);
    case FindingRule::NothingHeldBack: return tr("Nothing held this run back: it took as long as its work.");
    }
    Q_UNREACHABLE();
}

QString FindingWords::heldLoop(const Finding& finding)
{
    const QString tasks = numberText(finding.tasks.size());
    const QString cost = durationText(finding.cost);
    const QString longest = durationText(finding.longest);
    const QString culprit = Wording::shortened(finding.culprit);
    const bool calls = finding.rule == FindingRule::BlockingCall;
    if (finding.tasks.size() == 1)
        return (calls ? tr("%1 blocked the loop for %2: nothing else could run.")
                      : tr("%1 computed on the loop for %2: nothing else could run."))
            .arg(culprit, cost);
    return (calls ? tr("%1 calls blocked the loop for %2 in all, %3 by %4: nothing else could run.")
                  : tr("%1 computations held the loop for %2 in all, %3 by %4: nothing else could run."))
        .arg(tasks, cost, longest, culprit);
}

QString FindingWords::queued(const Finding& finding)
{
    const QString tasks = numberText(finding.tasks.size());
    const QString longest = durationText(finding.cost);
    const QString places = numberText(finding.places);
    const bool one = finding.tasks.size() == 1;
    if (finding.rule == FindingRule::PoolTooSmall)
        return one ? tr("1 task queued for a worker, for %1: too few workers (%2).").arg(longest, places)
                   : tr("%1 tasks queued for a worker, the longest for %2: too few workers (%3).")
                         .arg(tasks, longest, places);
    if (finding.rule == FindingRule::LimitTooSmall)
        return one ? tr("1 task queued for %1: with a limit of %2 at once.").arg(longest, places)
                   : tr("%1 tasks queued, the longest for %2: with a limit of %3 at once.")
                         .arg(tasks, longest, places);
    return one ? tr("1 fetch queued for a connection, for %1: too few connections to a host (%2).")
                     .arg(longest, places)
               : tr("%1 fetches queued for a connection, the longest for %2: too few connections to a host "
                    "(%3).")
                     .arg(tasks, longest, places);
}

Fix FindingWords::fix(const Finding& finding)
{
    switch (finding.rule) {
    case FindingRule::NeverAwaited:
        return {tr("await each coroutine, or keep what asyncio.create_task() returns and gather it"),
                tr("keep what starts the work, and connect to its finished() before you let go")};
    case FindingRule::AwaitsInARow:
        return {tr("await asyncio.gather(*tasks) in place of an await in a loop"),
                tr("start all requests first, and count their finished() signals")};
    case FindingRule::BlockingCall: return blockingCallFix(finding);
    case FindingRule::ComputationOnLoop:
        return {tr("await loop.run_in_executor(ProcessPoolExecutor(), compute): threads share one "
                   "interpreter lock"),
                tr("QtConcurrent::run(compute) with a QFutureWatcher")};
    case FindingRule::PoolTooSmall:
    case FindingRule::LimitTooSmall:
    case FindingRule::ConnectionsAHost: return placesFix(finding);
    case FindingRule::LateTimer:
        return {tr("move what held the loop off it, or split it with await asyncio.sleep(0)"),
                tr("move what held the loop to QtConcurrent::run(), or do a piece of it at each "
                   "QTimer::singleShot(0)")};
    case FindingRule::HiddenRetries:
        return {tr("let the retries be yours: HTTPAdapter(max_retries=0) and a loop that counts"),
                tr("count QNetworkReply::requestSent(), and ask why the server closes connections that are "
                   "kept alive")};
    case FindingRule::SlowTail:
        return {
            tr("start the slow one first, split it, or give up on it in time: async with asyncio.timeout()"),
            tr("start the slow one first, split it, or abort() it when a QTimer says so")};
    case FindingRule::DeadlineFailures: return deadlineFix(finding);
    case FindingRule::NothingHeldBack: return {};
    }
    Q_UNREACHABLE();
}

Fix FindingWords::blockingCallFix(const Finding& finding)
{
    if (finding.strategy == StrategyKind::Blocking)
        return {tr("make the calls asynchronous (aiohttp, asyncio.sleep) and run them together with await "
                   "asyncio.gather(*tasks)"),
                tr("start all requests with QNetworkAccessManager and go on in their finished() signals, "
                   "with QTimer::singleShot() in place of QThread::sleep()")};
    return {tr("await asyncio.sleep() in place of time.sleep(), and hand a call that cannot be awaited to a "
               "thread: await asyncio.to_thread(call)"),
            tr("QTimer::singleShot() in place of QThread::sleep(), and QtConcurrent::run() for a call that "
               "blocks")};
}

// What is code alone has no words to translate.
Fix FindingWords::placesFix(const Finding& finding)
{
    const QString better = QString::number(finding.better);
    Fix fix;
    if (finding.rule == FindingRule::PoolTooSmall)
        fix = {QStringLiteral("ThreadPoolExecutor(max_workers=%1)").arg(better),
               QStringLiteral("QThreadPool::setMaxThreadCount(%1)").arg(better)};
    else if (finding.rule == FindingRule::LimitTooSmall)
        fix = {QStringLiteral("asyncio.Semaphore(%1)").arg(better),
               tr("keep %1 requests under way before you wait for one").arg(better)};
    else
        fix = {QStringLiteral("aiohttp.TCPConnector(limit_per_host=%1)").arg(better),
               tr("QHttp1Configuration::setNumberOfConnectionsPerHost(%1) from Qt 6.5 on, or several "
                  "managers before; or HTTP/2, which needs one connection")
                   .arg(better)};
    if (!finding.connectionsToo)
        return fix;
    const QString both = tr("%1, and as many connections to the host");
    return {both.arg(fix.python), both.arg(fix.qt)};
}

Fix FindingWords::deadlineFix(const Finding& finding)
{
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(finding.deadline).count();
    return {
        QStringLiteral("async with asyncio.timeout(%1)").arg(static_cast<double>(milliseconds) / 1000),
        tr("QNetworkRequest::setTransferTimeout(%1), and a QTimer that aborts the reply").arg(milliseconds)};
}

QString FindingWords::gain(const Finding& finding)
{
    return finding.gain == Nanos(0) ? QString() : tr("would save %1").arg(durationText(finding.gain));
}

QString FindingWords::gainSentence(const Finding& finding)
{
    if (finding.gain == Nanos(0))
        return {};
    const QString sooner = durationText(finding.gain);
    const bool paced =
        isDoubted(finding, Doubt::MoreAtOnceThanMeasured) || isDoubted(finding, Doubt::UnsteadyServer);
    if (paced && isDoubted(finding, Doubt::CoresShared))
        return tr("The run would end about %1 sooner, if the server keeps its pace, as far as the cores "
                  "allow.")
            .arg(sooner);
    if (paced)
        return tr("The run would end about %1 sooner, if the server keeps its pace.").arg(sooner);
    if (isDoubted(finding, Doubt::CoresShared))
        return tr("The run would end about %1 sooner, as far as the cores allow.").arg(sooner);
    return tr("The run would end about %1 sooner.").arg(sooner);
}

QString FindingWords::condition(const Finding& finding)
{
    return finding.gain == Nanos(0) ? QString() : PredictionWords::doubts(finding.doubts);
}

QString FindingWords::tasks(const Finding& finding, std::size_t chosen)
{
    if (finding.tasks.size() < 2)
        return {};
    const QString all = numberText(finding.tasks.size());
    return chosen == 0 ? tr("%1 tasks").arg(all) : tr("%1 of %2 tasks").arg(numberText(chosen), all);
}

} // namespace loopscope
