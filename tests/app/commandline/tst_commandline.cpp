#include "tests/app/commandline/program.h"
#include "tests/support/recordingrules.h"
#include "tests/support/slack.h"
#include "tests/support/summaryrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace loopscope::test;

namespace {

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = speaking("en");
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

class TstCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aRunTakesAsLongAsItsStrategyMakesIt_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("one by one, holding the loop") << "blocking" << 250 << 2000;
        QTest::newRow("one by one") << "sequential" << 250 << 2000;
        QTest::newRow("all at once") << "concurrent" << 50 << 245;
        QTest::newRow("all at once, on threads") << "pool" << 50 << 245;
        QTest::newRow("not at all") << "unawaited" << 0 << 0;
    }

    void aRunTakesAsLongAsItsStrategyMakesIt()
    {
        QFETCH(QString, strategy);
        QFETCH(int, least);
        QFETCH(int, most);
        const QString path = m_folder.filePath(strategy + QStringLiteral(".json"));
        const Outcome outcome =
            run({QStringLiteral("run"), QStringLiteral("--json"), QStringLiteral("--workers"),
                 QStringLiteral("5"), QStringLiteral("--strategy"), strategy, QStringLiteral("--out"), path,
                 QStringLiteral("5x sleep 50ms")});
        QCOMPARE(outcome.status, 0);
        const QJsonObject summary = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(summary[QLatin1String("strategy")].toString(), strategy);
        const double wall = summary[QLatin1String("wall_ms")].toDouble();
        QVERIFY2(wall >= least && wall <= most * slack, qPrintable(QString::number(wall)));
        QCOMPARE(brokenSummaryRules(summary), QStringList());
        QCOMPARE(brokenRecordingRules(contentOf(path)), QStringList());
    }

    void everyKindOfTaskUnderEveryStrategyKeepsTheRules_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char* strategy : {"blocking", "sequential", "concurrent", "pool", "unawaited"})
            QTest::newRow(strategy) << QString::fromUtf8(strategy);
    }

    void everyKindOfTaskUnderEveryStrategyKeepsTheRules()
    {
        QFETCH(QString, strategy);
        const QString path = m_folder.filePath(QStringLiteral("all-") + strategy + QStringLiteral(".json"));
        const Outcome outcome =
            run(words("run|--limit|3|--workers|3|--connections|2|--out") + QStringList{path} +
                words("--strategy") + QStringList{strategy} +
                words("3x practice:/delay/0.03?bytes=9|sleep 20ms|block 10ms|cpu 10ms|practice:/redirect/2|"
                      "practice:/status/500|practice:/drop|sleep 5ms"));
        QCOMPARE(outcome.status, strategy == QLatin1String("unawaited") ? 0 : 1);
        QCOMPARE(brokenRecordingRules(contentOf(path)), QStringList());
        QVERIFY(run({QStringLiteral("info"), path}).out == outcome.out);
    }

    void anInterruptedRunKeepsWhatItRecorded()
    {
        const QString path = m_folder.filePath(QStringLiteral("interrupted.json.gz"));
        QProcess process;
        process.start(QStringLiteral(LOOPSCOPE_PROGRAM),
                      words("run|--strategy|blocking|2x sleep 1min|--json|--out") + QStringList{path});
        QVERIFY(process.waitForStarted());
        QVERIFY(waitUntilItRuns(process));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(summary[QLatin1String("cancelled")].toInt(), 1);
        QCOMPARE(summary[QLatin1String("not_run")].toInt(), 1);
        QCOMPARE(run({QStringLiteral("check"), path}).status, 0);
    }

    void aRecordingIsRunAgain()
    {
        const QString path = m_folder.filePath(QStringLiteral("again.json"));
        QCOMPARE(run(words("run|--strategy|pool|--workers|2|a: sleep 1ms|--out") + QStringList{path}).status,
                 0);
        const Outcome again = run({QStringLiteral("run"), QStringLiteral("--json"), path});
        QCOMPARE(again.status, 0);
        const QJsonObject summary = QJsonDocument::fromJson(again.out).object();
        QCOMPARE(summary[QLatin1String("strategy")].toString(), QStringLiteral("pool"));
    }

    void aRecordingThatLeftASecretOutAsksForIt()
    {
        const QString plan = m_folder.filePath(QStringLiteral("secret.json"));
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"tasks\": [{\"type\": \"url\", \"url\": \"practice:/bytes/1\", "
                   "\"name\": \"a\","
                   " \"headers\": {\"Authorization\": \"Bearer hush\"}}]}");
        file.close();
        const QString recording = m_folder.filePath(QStringLiteral("masked.json"));
        QCOMPARE(run({QStringLiteral("run"), plan, QStringLiteral("--out"), recording}).status, 0);
        QVERIFY(!contentOf(recording).contains("hush"));
        const Outcome again = run({QStringLiteral("run"), recording});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("task 1 (a): the header Authorization"), again.err);
    }

    void aRecordingIsWrittenAsATableToo()
    {
        const QString table = m_folder.filePath(QStringLiteral("run.csv"));
        const QString recording = m_folder.filePath(QStringLiteral("run-for-table.json"));
        QCOMPARE(
            run(words("run|nap: sleep 5ms|--out") + QStringList{recording, QStringLiteral("--out"), table})
                .status,
            0);
        const QByteArray written = contentOf(table);
        QVERIFY2(written.contains("\n0,concurrent,1,nap,sleep,waiting,timer,,"), written);
        const QString converted = m_folder.filePath(QStringLiteral("converted.csv"));
        QCOMPARE(run({QStringLiteral("convert"), recording, converted}).status, 0);
        QCOMPARE(contentOf(converted), written); // a recording keeps every digit
    }

    void taskLinesComeThroughStandardInput()
    {
        const Outcome outcome = run(words("run|-|--json"), "# two\nsleep 1ms\n\nb: sleep 1ms\n");
        QCOMPARE(outcome.status, 0);
        const QJsonObject summary = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(summary[QLatin1String("succeeded")].toInt(), 2);
    }

    void theExitStatusSaysWhatHappened_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* arguments, int status, const char* says) {
            QTest::newRow(arguments) << QString::fromUtf8(arguments) << status << QByteArray(says);
        };
        row("--help", 0, "");
        row("--version", 0, "");
        row("run|--help", 0, "");
        row("serve|--help", 0, "");
        row("run|sleep 1ms", 0, "");
        row("run|sleep 1ms|--fail-if|wall>1us", 3, "wall>1us held: wall was");
        row("run|sleep 1ms|--fail-if|wall>1min", 0, "");
        row("run|practice:/status/500", 1, "");
        row("run|practice:/status/500|--fail-if|failed>=1", 3, "failed was 1");
        row("run", 2, "what to run");
        row("run|slep 1s", 2, "task line 1: column 1");
        row("run|sleep 1ms|sleep 1", 2, "task line 2");
        row("run|curl -s 'practice:/bytes/1'", 0, "task line 1: Left out: -s");
        row("run|curl -d x a.example", 2, "task line 1: line 1, column 6: POST");
        row("run|# nothing", 2, "no task");
        row("run|no-such-plan.json", 2, "no-such-plan.json: there is no such file");
        row("run|no-such.txt|sleep 1ms", 2, "run alone");
        row("run|lesson:2", 0, "");
        row("run|lesson:12", 2, "there is no lesson:12; there are lesson:1 (A synchronous");
        row("run|lesson:one", 2, "there is no lesson:one");
        row("run|lesson:2|sleep 1ms", 2, "a lesson is run alone");
        row("run|--repeat|0|sleep 1ms", 2, "from 1 to 10000");
        row("run|--repeat|2|sleep 1ms", 0, "");
        row("run|--strategy|luck|sleep 1ms", 2, "--strategy");
        row("run|--workers|0|sleep 1ms", 2, "from 1 to 1024");
        row("run|--connections|1025|sleep 1ms", 2, "from 0 to 1024");
        row("run|--limit|-1|sleep 1ms", 2, "--limit");
        row("run|--heartbeat|0ms|sleep 1ms", 2, "--heartbeat");
        row("run|--deadline|soon|sleep 1ms", 2, "--deadline");
        row("run|--fail-if|wall=5|sleep 1ms", 2, "--fail-if wall=5: column 1");
        row("run|--out|x.svg|sleep 1ms", 2, "not there yet");
        row("run|--out|x.doc|sleep 1ms", 2, ".json");
        row("run|--out|/no/such/folder/x.json|sleep 1ms", 2, "folder does not exist");
        row("run|--nonsense|sleep 1ms", 2, "nonsense");
        row("run|101x https://example.org/", 2, "--allow-many");
        row("race|--help", 0, "");
        row("race", 2, "what to run");
        row("race|--strategy|pool|sleep 1ms", 2, "strategy");
        row("race|sleep 1ms", 0, "");
        row("race|practice:/status/500", 1, "");
        row("race|sleep 1ms|--fail-if|wall>1us", 3, "pool: wall>1us held: wall was");
        row("race|101x https://example.org/", 2, "--allow-many");
        row("convert|a", 2, "two files");
        row("convert|a.json|b", 2, "b: expected a name that ends in one of .json.gz");
        row("check", 2, "which file");
        row("check|/no/such/file.json", 2, "no such file");
        row("info|/no/such/file.json", 2, "no such file");
        row("serve|--port|70000", 2, "--port");
        row("--nonsense", 2, "unknown option");
        row("one.json|two.json", 2, "one file");
    }

    void theExitStatusSaysWhatHappened()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Outcome outcome = run(arguments.split(QLatin1Char('|')), {}, withoutDisplay());
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(says), outcome.err);
        QCOMPARE(outcome.out.isEmpty(), status == 2);
    }

    void withoutADisplayTheWindowSaysWhatToDo()
    {
        const Outcome outcome = run({}, {}, withoutDisplay());
        QCOMPARE(outcome.status, 4);
        QVERIFY(outcome.err.contains("DISPLAY") && outcome.err.contains("loopscope run"));
        QProcessEnvironment unreachable = withoutDisplay();
        unreachable.insert(QStringLiteral("DISPLAY"), QStringLiteral(":12345"));
        QCOMPARE(run({}, {}, unreachable).status, 4);
        QCOMPARE(run({QStringLiteral("/no/such/file.json")}, {}, withoutDisplay()).status, 2);
    }

    void soundFilesAreToldApart()
    {
        const QString plan = m_folder.filePath(QStringLiteral("plan.txt"));
        QFile file(plan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("6x sleep 1ms\n");
        file.close();
        const QString recording = m_folder.filePath(QStringLiteral("six.json.gz"));
        QCOMPARE(run({QStringLiteral("run"), plan, QStringLiteral("--out"), recording}).status, 0);
        const Outcome outcome = run({QStringLiteral("check"), plan, recording});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("plan.txt: sound plan, 6 tasks\n"));
        QVERIFY(outcome.out.contains("six.json.gz: sound recording, 6 tasks, concurrent"));
        QCOMPARE(run({QStringLiteral("info"), plan}).status, 2);
    }

    void aLessonIsCheckedAndItsFaultHasItsPlace()
    {
        const QByteArray lesson = contentOf(QStringLiteral(LOOPSCOPE_TEST_DATA "/lesson.json"));
        const auto checked = [&](const char* name, const QByteArray& content) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
            file.close();
            return run({QStringLiteral("check"), file.fileName()});
        };
        const Outcome sound = checked("sound.json", lesson);
        QCOMPARE(sound.status, 0);
        QVERIFY(sound.out.contains("sound.json: sound lesson, 2 tasks"));
        const Outcome faulty =
            checked("faulty.json", QByteArray(lesson).replace("\"takes_ms\"", "\"takes\""));
        QCOMPARE(faulty.status, 2);
        QVERIFY2(faulty.err.contains("faulty.json: runs[0].takes_ms: is missing"), faulty.err);
    }

    void anotherProgramsTraceIsToldOf()
    {
        const QString path = m_folder.filePath(QStringLiteral("trace.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"ph\":\"X\",\"name\":\"a\",\"ts\":1,\"dur\":2000},\n{\"ph\":\"E\",\"ts\":5}]\n");
        file.close();
        const Outcome check = run({QStringLiteral("check"), path});
        QCOMPARE(check.status, 0);
        QVERIFY(check.out.contains(
            "trace.json: Chrome trace, 1 span on 1 track, 2.00 ms; skipped an event: an end"));
        const Outcome told = run({QStringLiteral("info"), path, QStringLiteral("--json")});
        QCOMPARE(told.status, 0);
        QCOMPARE(QJsonDocument::fromJson(told.out).object()[QStringLiteral("spans")].toInt(), 1);
        QCOMPARE(run({QStringLiteral("run"), path}).status, 2);
    }

    void thePracticeServerTellsItsAddressAndEndsAtOnce()
    {
        QProcess process;
        process.start(QStringLiteral(LOOPSCOPE_PROGRAM), {QStringLiteral("serve")});
        QVERIFY(process.waitForReadyRead(5000));
        QVERIFY(process.readLine().startsWith("http://127.0.0.1:"));
        process.terminate();
        QVERIFY(process.waitForFinished(2000));
        QCOMPARE(process.exitCode(), 130);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
