#include "core/files/recordingfile.h"
#include "tests/support/brokenrules.h"
#include "tests/support/racedruns.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/writtenrecording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

QByteArray written(const Runs& runs)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeRecordings(runs, buffer))
        qFatal("a buffer takes everything");
    return buffer.data();
}

Runs allSamples()
{
    Runs runs;
    for (const SampleRecording& sample : sampleRecordings())
        runs.push_back(sample.recording);
    return runs;
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

// The events of run `run`, as if it stood alone in a file.
QJsonArray eventsOf(const QJsonObject& file, int run)
{
    QJsonArray events;
    for (const QJsonValue& value : at(file, "traceEvents").toArray()) {
        QJsonObject event = value.toObject();
        const int process = at(event, "pid").toInt() - 10 * run;
        if (process < 1 || process > 3 || at(event, "name").toString() == QLatin1String("process_labels"))
            continue;
        event[QStringLiteral("pid")] = process;
        if (at(event, "name").toString() == QLatin1String("process_sort_index"))
            event[QStringLiteral("args")] = QJsonObject{{QStringLiteral("sort_index"), process}};
        events.append(event);
    }
    return events;
}

QString refusalOf(const QByteArray& json)
{
    const Result<LoadedRecordings> loaded = recordingsFromJson(json);
    return loaded ? QString() : loaded.problem().toString();
}

// The content with the occurrence number `number` of `from` replaced.
QByteArray changed(QByteArray json, const QByteArray& from, const QByteArray& to, int number)
{
    qsizetype where = -1;
    for (int i = 0; i < number; ++i)
        where = json.indexOf(from, where + 1);
    return where < 0 ? QByteArray() : json.replace(where, from.size(), to);
}

} // namespace

class TestSeveralRuns : public QObject
{
    Q_OBJECT

private slots:
    void eachRunStandsInTheFileAsItWouldAlone();
    void theWholeKeepsTheRulesOfATrace();
    void openingGivesBackEveryRun();
    void oneRunIsAnOrdinaryRecording();
    void aFileOfThemIsSavedAndOpened_data();
    void aFileOfThemIsSavedAndOpened();
    void noRunIsNotSaved();
    void whoWantsOneRunGetsTheFirstAndIsTold();
    void aWarningOfAllRunsIsSaidOnce();
    void aWrongFileIsRefusedWithThePlace_data();
    void aWrongFileIsRefusedWithThePlace();
    void aFileCutOffAnywhereIsRefused();
};

void TestSeveralRuns::eachRunStandsInTheFileAsItWouldAlone()
{
    const Runs runs = allSamples();
    const QJsonObject file = objectOf(written(runs));
    const QJsonArray facts = at(at(file, "otherData").toObject(), "runs").toArray();
    QCOMPARE(facts.size(), std::ssize(runs));
    for (int run = 0; run < facts.size(); ++run) {
        const QJsonObject alone = objectOf(test::written(*runs[static_cast<std::size_t>(run)]));
        QCOMPARE(eventsOf(file, run), at(alone, "traceEvents").toArray());
        QJsonObject other = at(alone, "otherData").toObject();
        other.remove(QStringLiteral("loopscope"));
        other.remove(QStringLiteral("program"));
        QCOMPARE(facts[run].toObject(), other);
    }
}

void TestSeveralRuns::theWholeKeepsTheRulesOfATrace()
{
    const QByteArray json = written(racedVirtually(QStringLiteral("3x sleep 10ms\ncpu 5ms")));
    QVERIFY(json.startsWith("{\"traceEvents\":["));
    bool metadata = true;
    double latest = 0;
    QStringList labels;
    for (const QJsonValue& value : at(objectOf(json), "traceEvents").toArray()) {
        const QJsonObject event = value.toObject();
        const bool isMetadata = at(event, "ph").toString() == QLatin1String("M");
        QVERIFY2(metadata || !isMetadata, "metadata stands first");
        metadata = isMetadata;
        if (at(event, "name").toString() == QLatin1String("process_labels"))
            labels += at(at(event, "args").toObject(), "labels").toString();
        if (isMetadata)
            continue;
        QVERIFY(at(event, "ts").toDouble() >= std::max(latest, 1.0));
        latest = at(event, "ts").toDouble();
    }
    labels.removeDuplicates();
    QCOMPARE(labels.join(QStringLiteral("; ")),
             QStringLiteral("run 1, blocking; run 2, sequential; run 3, concurrent; run 4, pool"));
}

void TestSeveralRuns::openingGivesBackEveryRun()
{
    const Runs runs = allSamples();
    const QByteArray json = written(runs);
    const Result<LoadedRecordings> loaded = recordingsFromJson(json);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.problem().toString()));
    QVERIFY(loaded->warnings.isEmpty());
    QCOMPARE(loaded->runs.size(), runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QCOMPARE(scriptOf(*loaded->runs[i]), scriptOf(*runs[i]));
        QCOMPARE(test::written(*loaded->runs[i]), test::written(*runs[i]));
    }
    QCOMPARE(written(loaded->runs), json);
}

void TestSeveralRuns::oneRunIsAnOrdinaryRecording()
{
    const auto run = sampleRecording("pool");
    QCOMPARE(written(Runs{run}), test::written(*run));
    const Result<LoadedRecordings> loaded = recordingsFromJson(test::written(*run));
    QVERIFY(loaded && loaded->runs.size() == 1 && loaded->warnings.isEmpty());
}

void TestSeveralRuns::aFileOfThemIsSavedAndOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "race.json";
    QTest::newRow("compressed") << "race.json.gz";
}

void TestSeveralRuns::aFileOfThemIsSavedAndOpened()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const Runs runs = racedVirtually(QStringLiteral("2x sleep 5ms"));
    QVERIFY(!saveRecordings(runs, folder.filePath(name)));
    const Result<LoadedRecordings> loaded = loadRecordings(folder.filePath(name));
    QVERIFY(loaded);
    QCOMPARE(written(loaded->runs), written(runs));
}

void TestSeveralRuns::noRunIsNotSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.json"));
    QVERIFY(saveRecordings({}, path).has_value());
    QVERIFY(!QFile::exists(path));
    QVERIFY(saveRecordings(allSamples(), QStringLiteral("/dev/null")).has_value());
}

void TestSeveralRuns::whoWantsOneRunGetsTheFirstAndIsTold()
{
    const Runs runs = racedVirtually(QStringLiteral("sleep 5ms"));
    const Result<LoadedRecording> loaded = recordingFromJson(written(runs));
    QVERIFY(loaded);
    QCOMPARE(test::written(*loaded->recording), test::written(*runs.front()));
    QCOMPARE(loaded->warnings, QStringList{QStringLiteral("it holds 4 runs, and this is the first")});
}

void TestSeveralRuns::aWarningOfAllRunsIsSaidOnce()
{
    QByteArray json = written(racedVirtually(QStringLiteral("sleep 5ms")));
    json.replace("\"plan\":{", "\"plan\":{\"colour\":\"red\",");
    const Result<LoadedRecordings> loaded = recordingsFromJson(json);
    QVERIFY(loaded);
    QCOMPARE(loaded->warnings.size(), 1);
    QVERIFY(loaded->warnings.front().contains(QLatin1String("colour")));
}

void TestSeveralRuns::aWrongFileIsRefusedWithThePlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* from, const char* to, int occurrence,
                        const char* says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << occurrence << QString::fromUtf8(says);
    };
    row("an outcome that is none, of the second run", "\"outcome\":\"succeeded\"", "\"outcome\":\"fine\"", 2,
        "otherData.runs[1].summary.tasks[0].outcome: \"fine\"");
    row("a broken plan, of the second run", "\"type\":\"sleep\"}", "\"type\":\"nap\"}", 2,
        "otherData.runs[1].");
    row("a strategy that is none, of the second run", "\"settings\":{\"strategy\":\"sequential\"",
        "\"settings\":{\"strategy\":\"luck\"", 1, "otherData.runs[1].strategy: \"luck\"");
    row("another end, of the second run", "\"end_ms\":5,", "\"end_ms\":6,", 2,
        "otherData.runs[1].summary.tasks[0]");
    row("an event of a third run", "\"pid\":12,\"tid\":1,\"ts\"", "\"pid\":22,\"tid\":1,\"ts\"", 1,
        "it is of run 3, and otherData tells of 2");
    row("an event of a run far away", "\"pid\":12,\"tid\":1,\"ts\"", "\"pid\":2000000000,\"tid\":1,\"ts\"", 1,
        "from 1 to 1000000");
    row("a process that no run has", "\"pid\":12,\"tid\":1,\"ts\"", "\"pid\":14,\"tid\":1,\"ts\"", 1,
        "1, 2 or 3");
    row("no process", "\"pid\":12,\"tid\":1,\"ts\"", "\"pid\":0,\"tid\":1,\"ts\"", 1, "from 1 to");
    row("no runs", "\"runs\":[", "\"runs\":[],\"others\":[", 1, "no run in it");
    row("runs that are no list", "\"runs\":[", "\"runs\":5,\"others\":[", 1, "a list of runs");
    row("a run that is none", "\"runs\":[", "\"runs\":[5,", 1, "a list of runs");
    row("a run too many", "\"runs\":[", "\"runs\":[{},", 1, "otherData.runs[0].run: is missing");
    row("a later version", "\"loopscope\":1", "\"loopscope\":2", 1, "later version");
}

void TestSeveralRuns::aWrongFileIsRefusedWithThePlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, occurrence);
    QFETCH(QString, says);
    Runs runs = racedVirtually(QStringLiteral("sleep 5ms"));
    runs.resize(2);
    const QByteArray json = changed(written(runs), from, to, occurrence);
    QVERIFY2(!json.isEmpty(), written(runs));
    const QString refusal = refusalOf(json);
    QVERIFY2(refusal.contains(says), qPrintable(QStringLiteral("refusal: ") + refusal));
}

void TestSeveralRuns::aFileCutOffAnywhereIsRefused()
{
    const QByteArray json = written(racedVirtually(QStringLiteral("sleep 5ms")));
    for (qsizetype size = 1; size < json.size(); size += 11)
        QVERIFY2(!refusalOf(json.left(size)).isEmpty(), qPrintable(QString::number(size)));
}

QTEST_APPLESS_MAIN(TestSeveralRuns)
#include "tst_severalruns.moc"
