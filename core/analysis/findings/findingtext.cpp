#include "core/analysis/findings/findingtext.h"

#include "core/timeline/durationtext.h"

#include <array>

namespace loopscope {

namespace {

constexpr std::array ruleNames{"never-awaited",       "awaits-in-a-row",   "blocking-call",
                               "computation-on-loop", "pool-too-small",    "limit-too-small",
                               "connections-a-host",  "late-timer",        "hidden-retries",
                               "slow-tail",           "deadline-failures", "nothing-held-back"};

/// "1 task", "5 tasks".
QString counted(std::size_t number, const char* one, const char* several)
{
    return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : several));
}

QString blockingCallText(const Finding& finding)
{
    const QString held = durationText(finding.cost);
    if (finding.tasks.size() == 1)
        return QStringLiteral("%1 blocked the loop for %2: nothing else could run.")
            .arg(finding.culprit, held);
    return QStringLiteral("%1 blocked the loop for %2 in all, %3 by %4: nothing else could run.")
        .arg(counted(finding.tasks.size(), "call", "calls"), held, durationText(finding.longest),
             finding.culprit);
}

QString computationText(const Finding& finding)
{
    const QString computed = durationText(finding.cost);
    if (finding.tasks.size() == 1)
        return QStringLiteral("%1 computed on the loop for %2: nothing else could run.")
            .arg(finding.culprit, computed);
    return QStringLiteral("%1 held the loop for %2 in all, %3 by %4: nothing else could run.")
        .arg(counted(finding.tasks.size(), "computation", "computations"), computed,
             durationText(finding.longest), finding.culprit);
}

struct PlaceWords
{
    const char* one; ///< who queues
    const char* several;
    const char* place;
    const char* places;
};

/// "4 tasks queued for a worker, the longest for 1.00 s: there were 2 workers."
QString placesText(const Finding& finding, const PlaceWords& words)
{
    return QStringLiteral("%1 queued for a %2, the longest for %3: there %4 %5.")
        .arg(counted(finding.tasks.size(), words.one, words.several), QLatin1String(words.place),
             durationText(finding.cost), QLatin1String(finding.places == 1 ? "was" : "were"),
             counted(static_cast<std::size_t>(finding.places), words.place, words.places));
}

QString lateTimerText(const Finding& finding)
{
    return QStringLiteral("The timer of %1 fired %2 late, because %3 held the loop.")
        .arg(finding.victim, durationText(finding.cost), finding.culprit);
}

QString hiddenRetriesText(const Finding& finding)
{
    return QStringLiteral("The transport sent %1 again without saying so, of %2: it lost the connection "
                          "before the answer.")
        .arg(counted(static_cast<std::size_t>(finding.resent), "request", "requests"),
             counted(finding.tasks.size(), "task", "tasks"));
}

QString deadlineText(const Finding& finding)
{
    return QStringLiteral("%1 failed only when the whole deadline had passed, after %2.")
        .arg(counted(finding.tasks.size(), "task", "tasks"), durationText(finding.cost));
}

Fix blockingCallFix(const Finding& finding)
{
    if (finding.strategy == StrategyKind::Blocking)
        return {
            QStringLiteral("make the calls asynchronous (aiohttp, asyncio.sleep) and run them together with "
                           "await asyncio.gather(*tasks)"),
            QStringLiteral("start all requests with QNetworkAccessManager and go on in their finished() "
                           "signals, with QTimer::singleShot() in place of QThread::sleep()")};
    return {QStringLiteral("await asyncio.sleep() in place of time.sleep(), and hand a call that cannot be "
                           "awaited to a thread: await asyncio.to_thread(call)"),
            QStringLiteral("QTimer::singleShot() in place of QThread::sleep(), and QtConcurrent::run() for a "
                           "call that blocks")};
}

Fix fixOfPlaces(const Finding& finding)
{
    const QString better = QString::number(finding.better);
    switch (finding.rule) {
    case FindingRule::PoolTooSmall:
        return {QStringLiteral("ThreadPoolExecutor(max_workers=%1)").arg(better),
                QStringLiteral("QThreadPool::setMaxThreadCount(%1)").arg(better)};
    case FindingRule::LimitTooSmall:
        return {QStringLiteral("asyncio.Semaphore(%1)").arg(better),
                QStringLiteral("keep %1 requests under way before you wait for one").arg(better)};
    default:
        return {QStringLiteral("aiohttp.TCPConnector(limit_per_host=%1)").arg(better),
                QStringLiteral("QHttp1Configuration::setNumberOfConnectionsPerHost(%1) from Qt 6.5 on, or "
                               "several managers before; or HTTP/2, which needs one connection")
                    .arg(better)};
    }
}

Fix placesFix(const Finding& finding)
{
    Fix fix = fixOfPlaces(finding);
    if (!finding.connectionsToo)
        return fix;
    fix.python += QStringLiteral(", and as many connections to the host");
    fix.qt += QStringLiteral(", and as many connections to the host");
    return fix;
}

Fix deadlineFix(const Finding& finding)
{
    const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(finding.deadline).count();
    return {QStringLiteral("async with asyncio.timeout(%1)").arg(static_cast<double>(milliseconds) / 1000),
            QStringLiteral("QNetworkRequest::setTransferTimeout(%1), and a QTimer that aborts the reply")
                .arg(milliseconds)};
}

} // namespace

QString ruleName(FindingRule rule)
{
    return QString::fromLatin1(ruleNames[static_cast<std::size_t>(rule)]);
}

QString findingText(const Finding& finding)
{
    switch (finding.rule) {
    case FindingRule::NeverAwaited:
        return QStringLiteral("%1 created and never awaited, so nothing ran.")
            .arg(counted(finding.tasks.size(), "task was", "tasks were"));
    case FindingRule::AwaitsInARow:
        return QStringLiteral("%1 ran one after the other, %2 in all, though none needs what another gives.")
            .arg(counted(finding.tasks.size(), "await", "awaits"), durationText(finding.cost));
    case FindingRule::BlockingCall: return blockingCallText(finding);
    case FindingRule::ComputationOnLoop: return computationText(finding);
    case FindingRule::PoolTooSmall: return placesText(finding, {"task", "tasks", "worker", "workers"});
    case FindingRule::LimitTooSmall:
        return placesText(finding, {"task", "tasks", "place within the limit", "places within the limit"});
    case FindingRule::ConnectionsAHost:
        return placesText(finding, {"fetch", "fetches", "connection to the host", "connections to the host"});
    case FindingRule::LateTimer: return lateTimerText(finding);
    case FindingRule::HiddenRetries: return hiddenRetriesText(finding);
    case FindingRule::SlowTail:
        return QStringLiteral("%1 alone took %2, most of the total time.")
            .arg(finding.culprit, durationText(finding.cost));
    case FindingRule::DeadlineFailures: return deadlineText(finding);
    case FindingRule::NothingHeldBack:
        return QStringLiteral("Nothing held this run back: it took as long as its work.");
    }
    Q_UNREACHABLE();
}

Fix findingFix(const Finding& finding)
{
    switch (finding.rule) {
    case FindingRule::NeverAwaited:
        return {
            QStringLiteral("await each coroutine, or keep what asyncio.create_task() returns and gather it"),
            QStringLiteral("keep what starts the work, and connect to its finished() before you let go")};
    case FindingRule::AwaitsInARow:
        return {QStringLiteral("await asyncio.gather(*tasks) in place of an await in a loop"),
                QStringLiteral("start all requests first, and count their finished() signals")};
    case FindingRule::BlockingCall: return blockingCallFix(finding);
    case FindingRule::ComputationOnLoop:
        return {
            QStringLiteral("await loop.run_in_executor(ProcessPoolExecutor(), compute): threads share one "
                           "interpreter lock"),
            QStringLiteral("QtConcurrent::run(compute) with a QFutureWatcher")};
    case FindingRule::PoolTooSmall:
    case FindingRule::LimitTooSmall:
    case FindingRule::ConnectionsAHost: return placesFix(finding);
    case FindingRule::LateTimer:
        return {QStringLiteral("move what held the loop off it, or split it with await asyncio.sleep(0)"),
                QStringLiteral("move what held the loop to QtConcurrent::run(), or do a piece of it at each "
                               "QTimer::singleShot(0)")};
    case FindingRule::HiddenRetries:
        return {
            QStringLiteral("let the retries be yours: HTTPAdapter(max_retries=0) and a loop that counts"),
            QStringLiteral("count QNetworkReply::requestSent(), and ask why the server closes connections "
                           "that are kept alive")};
    case FindingRule::SlowTail:
        return {QStringLiteral("start the slow one first, split it, or give up on it in time: async with "
                               "asyncio.timeout()"),
                QStringLiteral("start the slow one first, split it, or abort() it when a QTimer says so")};
    case FindingRule::DeadlineFailures: return deadlineFix(finding);
    case FindingRule::NothingHeldBack: return {};
    }
    Q_UNREACHABLE();
}

QString fixText(const Finding& finding)
{
    const Fix fix = findingFix(finding);
    if (fix.python.isEmpty())
        return QStringLiteral("Nothing to change.");
    return QStringLiteral("Python: %1. Qt: %2.").arg(fix.python, fix.qt);
}

} // namespace loopscope
