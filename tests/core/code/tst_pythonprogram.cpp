#include "core/code/program.h"
#include "core/practice/practiceserver.h"
#include "tests/support/faultserver.h"
#include "tests/support/programrun.h"
#include "tests/support/randomtasks.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/slack.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The programs are run by Python and held against the plan's own run.
class TestPythonProgram : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void doesWhatThePlanDoes_data();
    void doesWhatThePlanDoes();
    void generatedPlansDoTheSame_data();
    void generatedPlansDoTheSame();
    void namesComeOutAsTheyAre();
    void aDeadlineEndsAFetch_data();
    void aDeadlineEndsAFetch();
    void headersAndSecretsAreSent_data();
    void headersAndSecretsAreSent();
    void noSecretIsWritten();
    void tasksThatNobodyAwaitsNeverRun();
    void eachTaskHasALineOfItsOwn();
    void asManyTasksAsAskedForAreWritten();
    void onlyWhatThePlanNeedsIsWritten();
    void theFileIsNamedAfterThePlan_data();
    void theFileIsNamedAfterThePlan();

private:
    ProgramRun run(const Plan& plan, const RunSettings& settings, const QStringList& environment = {});
    QString m_python;
    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_practice;
};

void TestPythonProgram::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        QSKIP("there is no python3");
    auto server = PracticeServer::start();
    QVERIFY(server);
    m_practice = std::move(*server);
}

ProgramRun TestPythonProgram::run(const Plan& plan, const RunSettings& settings,
                                  const QStringList& environment)
{
    const Program program = programOf(plan, settings, CodeLanguage::Python);
    QFile file(m_folder.filePath(QStringLiteral("program.py")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the program cannot be written");
    file.write(program.text.toUtf8());
    file.close();
    return runProgram(m_python,
                      {QStringLiteral("-W"), QStringLiteral("error::SyntaxWarning"), file.fileName(),
                       m_practice->address().toString()},
                      environment);
}

void TestPythonProgram::doesWhatThePlanDoes_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("atLeast"); // milliseconds
    const QString all = QStringLiteral(
        "a: sleep 60ms\nb: block 40ms\nc: cpu 30ms\nsleep 250us\npractice:/bytes/70000\n"
        "practice:/status/500\npractice:/drop\npractice:/delay/0.1?bytes=3\npractice:/redirect/3\n"
        "HEAD practice:/bytes/9\npractice:/status/204");
    const QString pages = QStringLiteral("9x practice:/delay/0.05?bytes=2");
    QTest::addRow("blocking") << "blocking" << all << 0 << 6 << 230;
    QTest::addRow("sequential") << "sequential" << all << 0 << 6 << 230;
    QTest::addRow("concurrent") << "concurrent" << all << 0 << 6 << 100;
    QTest::addRow("pool") << "pool" << all << 0 << 6 << 100;
    QTest::addRow("concurrent: few connections") << "concurrent" << pages << 0 << 3 << 150;
    QTest::addRow("pool: few connections") << "pool" << pages << 0 << 3 << 150;
    QTest::addRow("concurrent: any number of connections") << "concurrent" << pages << 0 << 0 << 50;
    QTest::addRow("concurrent: a limit") << "concurrent"
                                         << "7x sleep 30ms" << 2 << 6 << 120;
    QTest::addRow("pool: few workers") << "pool"
                                       << "13x sleep 30ms" << 0 << 6 << 90;
    QTest::addRow("no task at all") << "concurrent"
                                    << "" << 0 << 6 << 0;
}

void TestPythonProgram::doesWhatThePlanDoes()
{
    QFETCH(QString, strategy);
    QFETCH(QString, tasks);
    QFETCH(int, limit);
    QFETCH(int, connections);
    QFETCH(int, atLeast);
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    settings.limit = limit;
    settings.connections = connections;
    settings.workers = 6;
    const Plan plan = planOf(tasks);
    const auto recording = runReally(plan, settings);
    QVERIFY(recording);
    const ProgramRun ran = run(plan, settings);
    QVERIFY2(ran.succeeded && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(withoutReasons(ran.tasks), outcomesOf(*recording));
    QVERIFY2(ran.wall >= std::chrono::milliseconds(atLeast), qPrintable(ran.output));
    QVERIFY2(ran.wall < recording->wallTime() + slack * 2s, qPrintable(ran.output));
}

// Names may hold anything that a line of the program's output does.
static QStringList succeededOrFailed(QStringList lines)
{
    for (QString& line : lines)
        line = line.section(u' ', 0, 0);
    return lines;
}

void TestPythonProgram::generatedPlansDoTheSame_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Any kind of task in any order, with odd names, under any strategy and limits.
void TestPythonProgram::generatedPlansDoTheSame()
{
    QFETCH(int, seed);
    RandomTasks names(static_cast<std::uint32_t>(seed));
    std::mt19937 random(static_cast<std::uint32_t>(seed));
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    const QStringList pages{QStringLiteral("/bytes/%1"),    QStringLiteral("/delay/0.0%1"),
                            QStringLiteral("/status/20%1"), QStringLiteral("/status/50%1"),
                            QStringLiteral("/redirect/%1"), QStringLiteral("/drop?n=%1")};
    Plan plan;
    for (int i = 0; i < 25; ++i) {
        Task task = names.line();
        task.duration = std::chrono::microseconds(upTo(15'000));
        if (task.request)
            task.request = std::make_shared<Request>(
                Request{.url = QUrl(QStringLiteral("practice:") + pages[upTo(5)].arg(upTo(5)))});
        plan.tasks.push_back(task);
    }
    RunSettings settings{.strategy = static_cast<StrategyKind>(seed % 4),
                         .limit = upTo(5),
                         .workers = 1 + upTo(8),
                         .connections = 1 + upTo(6)};
    const auto recording = runReally(plan, settings);
    QVERIFY(recording);
    const ProgramRun ran = run(plan, settings);
    QVERIFY2(ran.succeeded && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(succeededOrFailed(ran.tasks), succeededOrFailed(outcomesOf(*recording)));
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        QVERIFY(ran.tasks[qsizetype(i)].mid(11).startsWith(displayName(plan.tasks[i], std::uint32_t(i + 1))));
    QVERIFY2(ran.wall < recording->wallTime() + slack * 2s, qPrintable(ran.output));
}

void TestPythonProgram::namesComeOutAsTheyAre()
{
    const QStringList names = namesThatBreakPrograms();
    Plan plan;
    plan.name = QStringLiteral("\"\"\" \\\nimport nothing # ''' 계획\r\u2028x\u202e\\");
    QStringList expected;
    for (const QString& name : names) {
        plan.tasks.push_back(Task{.name = name});
        expected.append(QStringLiteral("succeeded  ") + name);
    }
    const ProgramRun ran = run(plan, {}, {QStringLiteral("PYTHONIOENCODING=ascii")});
    QVERIFY2(ran.succeeded && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(ran.tasks, expected);
    plan.tasks = {Task{.name = QStringLiteral("two\nlines\r\ttab\u2028\x01")}}; // no file would let it in
    const QString printed = run(plan, {}).output;
    QVERIFY2(printed.contains(QStringLiteral(" s  succeeded  two\nlines\r\ttab\u2028\x01\n")),
             qPrintable(printed));
}

void TestPythonProgram::aDeadlineEndsAFetch_data()
{
    QTest::addColumn<QString>("strategy");
    for (const char* strategy : {"blocking", "sequential", "concurrent", "pool"})
        QTest::newRow(strategy) << strategy;
}

void TestPythonProgram::aDeadlineEndsAFetch()
{
    QFETCH(QString, strategy);
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    settings.deadline = 100ms;
    settings.workers = 2;
    Plan plan =
        planOf(QStringLiteral("silent: practice:/delay/20\ndrips: "
                              "practice:/drip?bytes=200&duration=20\nfine: practice:/delay/0.2?bytes=64"));
    Request request = *plan.tasks[2].request;
    request.deadline = 20s;
    plan.tasks[2].request = std::make_shared<Request>(request);
    const ProgramRun ran = run(plan, settings);
    QVERIFY2(ran.succeeded, qPrintable(ran.errors));
    QCOMPARE(ran.tasks.size(), 3);
    QVERIFY2(ran.tasks[0].startsWith(QLatin1String("failed     silent: ")), qPrintable(ran.output));
    QVERIFY2(ran.tasks[1].startsWith(QLatin1String("failed     drips: ")), qPrintable(ran.output));
    QCOMPARE(ran.tasks[2], QStringLiteral("succeeded  fine: 64 bytes"));
    QVERIFY(ran.wall < slack * 5s);
}

static Plan planWithSecrets(const QUrl& url)
{
    Plan plan;
    Request request{.url = url};
    request.headers = {Header{.name = "Accept", .value = "text/\"x\""},
                       Header{.name = "X-Api-Key", .value = "hush-1"},
                       Header{.name = "Cookie", .secret = true}};
    plan.tasks = {Task{.kind = TaskKind::Url,
                       .name = QStringLiteral("page"),
                       .request = std::make_shared<Request>(request)}};
    return plan;
}

void TestPythonProgram::headersAndSecretsAreSent_data()
{
    aDeadlineEndsAFetch_data();
}

void TestPythonProgram::headersAndSecretsAreSent()
{
    QFETCH(QString, strategy);
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    FaultServer server;
    FaultServer other;
    QUrl url =
        server.url(QStringLiteral("/redirect-to?token=hush-2&url=") +
                   QString::fromLatin1(QUrl::toPercentEncoding(other.url(QStringLiteral("/ok")).toString())));
    url.setUserInfo(QStringLiteral("me:hush-3"));
    const ProgramRun ran = run(planWithSecrets(url), settings,
                               {QStringLiteral("LOOPSCOPE_SECRET_X_API_KEY=given-1"),
                                QStringLiteral("LOOPSCOPE_SECRET_TOKEN=given-2"),
                                QStringLiteral("LOOPSCOPE_SECRET_AUTHORIZATION=Basic given-3"),
                                QStringLiteral("LOOPSCOPE_SECRET_COOKIE=given-4")});
    QVERIFY2(ran.succeeded, qPrintable(ran.errors));
    QCOMPARE(ran.tasks, QStringList{QStringLiteral("succeeded  page: 5 bytes")});
    const QByteArray asked = server.log().front().head.toLower();
    for (const char* line : {"token=given-2&", "accept: text/\"x\"\r\n", "x-api-key: given-1\r\n",
                             "authorization: basic given-3\r\n", "cookie: given-4\r\n"})
        QVERIFY2(asked.contains(line), asked.constData());
    const QByteArray redirected = other.log().front().head.toLower();
    QVERIFY2(redirected.contains("accept: text/\"x\"\r\n"), redirected.constData());
    QVERIFY2(!redirected.contains("given"), redirected.constData());
}

void TestPythonProgram::noSecretIsWritten()
{
    const Plan plan =
        planWithSecrets(QUrl(QStringLiteral("https://me:hush-4@h.test/?a=1&token=hush-5&b=2#key=hush-6")));
    for (int strategy = 0; strategy < 5; ++strategy) {
        RunSettings settings;
        settings.strategy = static_cast<StrategyKind>(strategy);
        for (const CodeLanguage language : {CodeLanguage::Python, CodeLanguage::Cpp})
            QVERIFY(!programOf(plan, settings, language).text.contains(QLatin1String("hush")));
    }
}

void TestPythonProgram::tasksThatNobodyAwaitsNeverRun()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Unawaited;
    const ProgramRun ran =
        run(planOf(QStringLiteral("2x url: sleep 1s\ncpu 1s\npractice:/delay/1")), settings);
    QVERIFY2(ran.succeeded, qPrintable(ran.errors));
    QCOMPARE(ran.tasks,
             QStringList({QStringLiteral("never ran  url_1"), QStringLiteral("never ran  url_2"),
                          QStringLiteral("never ran  cpu_3"), QStringLiteral("never ran  url_4")}));
    QVERIFY(ran.wall < slack * 500ms);
    QVERIFY2(ran.errors.contains(QLatin1String("was never awaited")), qPrintable(ran.errors));
}

void TestPythonProgram::eachTaskHasALineOfItsOwn()
{
    Plan plan = planOf(QStringLiteral("3x url: sleep 1s\nsleep 2s\ncpu 1s"));
    plan.tasks[3].enabled = false;
    const Program program = programOf(plan, {}, CodeLanguage::Python);
    const QStringList lines = program.text.split(u'\n');
    QCOMPARE(program.lines.size(), std::size_t(4));
    QCOMPARE(lines[program.lines[0]].trimmed(), QStringLiteral("Task(\"url_1\", asyncio.sleep, 1.0),"));
    QCOMPARE(lines[program.lines[2]].trimmed(), QStringLiteral("Task(\"url_3\", asyncio.sleep, 1.0),"));
    QCOMPARE(lines[program.lines[3]].trimmed(), QStringLiteral("Task(\"cpu_4\", compute, 1.0),"));
}

void TestPythonProgram::asManyTasksAsAskedForAreWritten()
{
    const Program program = programOf(planOf(QStringLiteral("1000x sleep 1s")), {}, CodeLanguage::Python, 10);
    QCOMPARE(program.lines.size(), std::size_t(10));
    QVERIFY(program.text.contains(QLatin1String("Task(\"sleep_10\"")));
    QVERIFY(!program.text.contains(QLatin1String("Task(\"sleep_11\"")));
    QVERIFY(program.text.contains(QStringLiteral("    # … and 990 more tasks")));
}

void TestPythonProgram::onlyWhatThePlanNeedsIsWritten()
{
    const QString text = programOf(planOf(QStringLiteral("5x sleep 1s")), {}, CodeLanguage::Python).text;
    for (const char* word : {"hashlib", "urllib", "http", "fetch", "Semaphore", "BASE", "sys", "os."})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
    QVERIFY(text.count(u'\n') < 60);
}

void TestPythonProgram::theFileIsNamedAfterThePlan_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("file");
    QTest::newRow("words") << "Five downloads"
                           << "five-downloads.py";
    QTest::newRow("no name") << ""
                             << "plan.py";
    QTest::newRow("signs alone") << "/../"
                                 << "plan.py";
    QTest::newRow("a path") << "../a\\b:c"
                            << "a-b-c.py";
    QTest::newRow("another script") << "다운로드 다섯"
                                    << "다운로드-다섯.py";
}

void TestPythonProgram::theFileIsNamedAfterThePlan()
{
    QFETCH(QString, plan);
    QFETCH(QString, file);
    QCOMPARE(programOf(Plan{.name = plan}, {}, CodeLanguage::Python).fileName, file);
}

QTEST_GUILESS_MAIN(TestPythonProgram)
#include "tst_pythonprogram.moc"
