#include "core/code/cpptemplates.h"

namespace loopscope::cpp {

const QStringView secret = uR"(
//@secrets
QString secret(const char *name)
{
    if (!qEnvironmentVariableIsSet(name))
        qFatal("The environment variable %s is not set.", name);
    return qEnvironmentVariable(name);
}
)";

const QStringView outcome = uR"(
//@outcome
struct Outcome
{
    QString failure;
    qint64 bytes = -1;
};
)";

const QStringView callbackWork = uR"(
//@callback
using Done = std::function<void(Outcome)>;
using Work = std::function<void(Done done)>;
)";

const QStringView plainWork = uR"(
//@plainwork
using Work = std::function<Outcome()>;
)";

const QStringView task = uR"(
//@task
struct Task
{
    QString name;
    Work work;
    Outcome outcome = {};
    qint64 began = 0;
    qint64 ended = 0;
};

QElapsedTimer sinceStart;
)";

const QStringView threadCpuTime = uR"(
//@threadcpu
std::chrono::nanoseconds threadCpuTime()
{
#ifdef Q_OS_WIN
    FILETIME created, exited, kernel, user;
    GetThreadTimes(GetCurrentThread(), &created, &exited, &kernel, &user);
    const auto ticks = [](FILETIME time) { return (qint64(time.dwHighDateTime) << 32) + time.dwLowDateTime; };
    return std::chrono::nanoseconds(100 * (ticks(kernel) + ticks(user)));
#else
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
}

void computeFor(std::chrono::nanoseconds time)
{
    const QByteArray buffer(256 * 1024, 'x');
    const auto until = threadCpuTime() + time;
    while (threadCpuTime() < until)
        QCryptographicHash::hash(buffer, QCryptographicHash::Sha256);
}
)";

const QStringView request = uR"(
struct Request
{
    QString url;
    bool head = false;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool hasSecrets = false;
    std::chrono::milliseconds deadline = ::deadline;
};
)";

const QStringView answer = uR"(
QNetworkReply *send(QNetworkAccessManager &manager, const Request &request)
{
    QNetworkRequest sent{QUrl(request.url)};
    sent.setMaximumRedirectsAllowed(20);
    //@sameorigin
    if (request.hasSecrets)
        sent.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    sent.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        sent.setRawHeader(name, value);
    QNetworkReply *reply = request.head ? manager.head(sent) : manager.get(sent);
    //@abort
    QTimer::singleShot(request.deadline, Qt::PreciseTimer, reply, &QNetworkReply::abort);
    return reply;
}

Outcome outcomeOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 0 && (status < 200 || status >= 300))
        return {QString("HTTP %1").arg(status)};
    if (reply.error() != QNetworkReply::NoError)
        return {reply.errorString()};
    return {{}, reply.readAll().size()};
}
)";

const QStringView waitOnLoop = uR"(
//@timer
Work wait(std::chrono::nanoseconds time)
{
    return [time](Done done) {
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(time);
        QTimer::singleShot(milliseconds, Qt::PreciseTimer, qApp, [done] { done({}); });
    };
}
)";

const QStringView blockOnLoop = uR"(
//@block
Work block(std::chrono::nanoseconds time)
{
    return [time](Done done) {
        std::this_thread::sleep_for(time);
        done({});
    };
}
)";

const QStringView computeOnLoop = uR"(
//@computehere
Work compute(std::chrono::nanoseconds time)
{
    return [time](Done done) {
        computeFor(time);
        done({});
    };
}
)";

const QStringView oneManager = uR"(
QNetworkAccessManager *freeManager()
{
    static auto *manager = new QNetworkAccessManager(qApp);
    return manager;
}

void giveBack(QNetworkAccessManager *) {}
)";

const QStringView manyManagers = uR"(
//@managers
QHash<QNetworkAccessManager *, int> managers;

QNetworkAccessManager *freeManager()
{
    for (auto manager = managers.begin(); manager != managers.end(); ++manager) {
        if (manager.value() < 6) {
            ++manager.value();
            return manager.key();
        }
    }
    auto *manager = new QNetworkAccessManager(qApp);
    managers[manager] = 1;
    return manager;
}

void giveBack(QNetworkAccessManager *manager)
{
    --managers[manager];
}
)";

const QStringView fetchOnLoop = uR"(
Work fetch(const Request &request)
{
    return [request](Done done) {
        QNetworkAccessManager *manager = freeManager();
        QNetworkReply *reply = send(*manager, request);
        QObject::connect(reply, &QNetworkReply::finished, qApp, [=] {
            giveBack(manager);
            reply->deleteLater();
            done(outcomeOf(*reply));
        });
    };
}
)";

const QStringView fetchInSlots = uR"(
//@slot
struct Host
{
    int open = 0;
    std::deque<std::function<void()>> queue = {};
};
QHash<QString, Host> hosts;

void enter(const QString &name, std::function<void()> go)
{
    Host &host = hosts[name];
    if (host.open == connections) {
        host.queue.push_back(std::move(go));
    } else {
        ++host.open;
        go();
    }
}

void leave(const QString &name)
{
    Host &host = hosts[name];
    if (host.queue.empty()) {
        --host.open;
        return;
    }
    const std::function<void()> go = std::move(host.queue.front());
    host.queue.pop_front();
    go();
}

Work fetch(const Request &request)
{
    return [request](Done done) {
        const QString host = QUrl(request.url).authority();
        enter(host, [=] {
            QNetworkAccessManager *manager = freeManager();
            QNetworkReply *reply = send(*manager, request);
            QObject::connect(reply, &QNetworkReply::finished, qApp, [=] {
                giveBack(manager);
                reply->deleteLater();
                done(outcomeOf(*reply));
                leave(host);
            });
        });
    };
}
)";

const QStringView block = uR"(
Work block(std::chrono::nanoseconds time)
{
    return [time] {
        std::this_thread::sleep_for(time);
        return Outcome();
    };
}
)";

const QStringView compute = uR"(
//@compute
Work compute(std::chrono::nanoseconds time)
{
    return [time] {
        computeFor(time);
        return Outcome();
    };
}
)";

const QStringView fetchInThread = uR"(
//@nested
Outcome get(const Request &request)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(send(manager, request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return outcomeOf(*reply);
}
)";

const QStringView fetchAndWait = uR"(
//@thread
Work fetch(const Request &request)
{
    return [request] {
        Outcome outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] { outcome = get(request); }));
        thread->start();
        thread->wait();
        return outcome;
    };
}
)";

const QStringView fetchInPool = uR"(
Work fetch(const Request &request)
{
    return [request] { return get(request); };
}
)";

const QStringView fetchInPoolSlots = uR"(
Work fetch(const Request &request)
{
    return [request] {
        QSemaphore &places = connectionsTo(QUrl(request.url).authority());
        places.acquire();
        const QSemaphoreReleaser release(places);
        return get(request);
    };
}
)";

const QStringView poolSlots = uR"(
//@slot
QSemaphore &connectionsTo(const QString &host)
{
    static QMutex mutex;
    static std::map<QString, QSemaphore> hosts;
    const QMutexLocker lock(&mutex);
    return hosts.try_emplace(host, connections).first->second;
}
)";

const QStringView report = uR"(
//@report
void report(const std::vector<Task> &tasks, qint64 wall)
{
    QTextStream out(stdout);
    const auto seconds = [](qint64 time) { return QString::number(double(time) / 1e9, 'f', 3).rightJustified(9) + " s"; };
    for (const Task &task : tasks) {
        out << seconds(task.ended - task.began) << (task.outcome.failure.isEmpty() ? "  succeeded  " : "  failed     ")
            << task.name;
        if (!task.outcome.failure.isEmpty())
            out << ": " << task.outcome.failure;
        else if (task.outcome.bytes >= 0)
            out << ": " << task.outcome.bytes << " bytes";
        out << '\n';
    }
    out << seconds(wall) << "  total\n";
}
)";

const QStringView runBlocking = uR"(
void runAll(std::vector<Task> &tasks)
{
    //@noawait
    for (Task &task : tasks) {
        task.began = sinceStart.nsecsElapsed();
        task.outcome = task.work();
        task.ended = sinceStart.nsecsElapsed();
    }
    report(tasks, sinceStart.nsecsElapsed());
    qApp->quit();
}
)";

const QStringView runSequential = uR"(
//@inturn
void runFrom(std::vector<Task> &tasks, std::size_t index)
{
    if (index == tasks.size()) {
        report(tasks, sinceStart.nsecsElapsed());
        return qApp->quit();
    }
    Task &task = tasks[index];
    task.began = sinceStart.nsecsElapsed();
    task.work([&tasks, &task, index](Outcome outcome) {
        task.outcome = outcome;
        task.ended = sinceStart.nsecsElapsed();
        //@queued
        QMetaObject::invokeMethod(qApp, [&tasks, index] { runFrom(tasks, index + 1); }, Qt::QueuedConnection);
    });
}

void runAll(std::vector<Task> &tasks)
{
    runFrom(tasks, 0);
}
)";

const QStringView runConcurrent = uR"(
std::size_t ended = 0;

void finishWhenDone(const std::vector<Task> &tasks)
{
    if (ended < tasks.size())
        return;
    report(tasks, sinceStart.nsecsElapsed());
    qApp->quit();
}

void runAll(std::vector<Task> &tasks)
{
    for (Task &task : tasks) {
        task.work([&tasks, &task](Outcome outcome) {
            task.outcome = outcome;
            task.ended = sinceStart.nsecsElapsed();
            ++ended;
            finishWhenDone(tasks);
        });
    }
    if (tasks.empty())
        finishWhenDone(tasks);
}
)";

const QStringView runConcurrentLimited = uR"(
std::size_t started = 0;
std::size_t ended = 0;

void startMore(std::vector<Task> &tasks)
{
    if (ended == tasks.size()) {
        report(tasks, sinceStart.nsecsElapsed());
        return qApp->quit();
    }
    //@semaphore
    while (started < tasks.size() && started - ended < limit) {
        Task &task = tasks[started++];
        task.work([&tasks, &task](Outcome outcome) {
            task.outcome = outcome;
            task.ended = sinceStart.nsecsElapsed();
            //@queued
            QMetaObject::invokeMethod(qApp, [&tasks] {
                ++ended;
                startMore(tasks);
            }, Qt::QueuedConnection);
        });
    }
}

void runAll(std::vector<Task> &tasks)
{
    startMore(tasks);
}
)";

const QStringView runPool = uR"(
void runAll(std::vector<Task> &tasks)
{
    static std::size_t ended = 0;
    QThreadPool::globalInstance()->setMaxThreadCount(workers);
    const auto finishWhenDone = [&tasks] {
        if (ended < tasks.size())
            return;
        report(tasks, sinceStart.nsecsElapsed());
        qApp->quit();
    };
    for (Task &task : tasks) {
        //@executor
        QThreadPool::globalInstance()->start([&task, finishWhenDone] {
            const Outcome outcome = task.work();
            QMetaObject::invokeMethod(qApp, [&task, outcome, finishWhenDone] {
                task.outcome = outcome;
                task.ended = sinceStart.nsecsElapsed();
                ++ended;
                finishWhenDone();
            }, Qt::QueuedConnection);
        });
    }
    finishWhenDone();
}
)";

const QStringView runUnstarted = uR"(
void runAll(std::vector<Task> &tasks)
{
    QTextStream out(stdout);
    for (Task &task : tasks) {
        //@forgottenwork
        const Work &work = task.work;
        Q_UNUSED(work)
        out << "             never ran  " << task.name << '\n';
    }
    out << QString::number(double(sinceStart.nsecsElapsed()) / 1e9, 'f', 3).rightJustified(9) << " s  total\n";
    out.flush();
    qApp->quit();
}
)";

const QStringView mainBegins = uR"(
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
)";

const QStringView practiceAddress = uR"(    if (argc > 1)
        base = argv[1];
    //@straight
    QNetworkProxyFactory::setUseSystemConfiguration(false);
)";

const QStringView mainEnds = uR"(    std::vector<Task> tasks = makeTasks();
    QTimer::singleShot(0, &app, [&tasks] {
        sinceStart.start();
        runAll(tasks);
    });
    return app.exec();
}
)";

} // namespace loopscope::cpp
