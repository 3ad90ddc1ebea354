#include "core/files/gzip.h"
#include "core/files/openfile.h"
#include "core/files/summaryjson.h"
#include "tests/support/recordingrules.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/writtenrecording.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

void addSamples()
{
    QTest::addColumn<QString>("sample");
    for (const SampleRecording& sample : sampleRecordings())
        QTest::newRow(sample.name) << QString::fromUtf8(sample.name);
}

FetchRecord fetchOf(const Recording& recording, TaskId id)
{
    const auto& fetch = recording.record(id).fetch;
    return fetch ? *fetch : FetchRecord();
}

QString refusalOf(const QByteArray& json)
{
    const Result<LoadedRecording> loaded = recordingFromJson(json);
    return loaded ? QString() : loaded.problem().toString();
}

void save(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// The plan's URLs lose their secrets on the way, so it is compared masked.
QJsonObject maskedPlan(const Recording& recording)
{
    return planToJson(recording.plan(), Secrets::Mask);
}

} // namespace

class TstRecordingFile : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRunKeepsTheRules_data() { addSamples(); }

    void everyKindOfRunKeepsTheRules()
    {
        QFETCH(QString, sample);
        const QByteArray json = written(*sampleRecording(qPrintable(sample)));
        const QStringList broken = brokenRecordingRules(json);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

    void openingGivesBackTheRun_data() { addSamples(); }

    void openingGivesBackTheRun()
    {
        QFETCH(QString, sample);
        const auto original = sampleRecording(qPrintable(sample));
        const Result<LoadedRecording> loaded = recordingFromJson(written(*original));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.problem().toString()));
        const Recording& copy = *loaded->recording;
        QCOMPARE(scriptOf(copy), scriptOf(*original));
        QVERIFY(copy.callbacks() == original->callbacks());
        QVERIFY(copy.heartbeats() == original->heartbeats());
        QVERIFY(copy.questions() == original->questions());
        QVERIFY(copy.workerSpans() == original->workerSpans());
        QVERIFY(copy.zero() == original->zero());
        QVERIFY(copy.runEnd() == original->runEnd());
        QCOMPARE(copy.lastTime(), original->lastTime());
        QVERIFY(copy.settings() == original->settings());
        QVERIFY(copy.plan().settings == original->plan().settings);
        QCOMPARE(maskedPlan(copy), maskedPlan(*original));
        QVERIFY(summarize(copy) == summarize(*original));
        QVERIFY(loaded->warnings.isEmpty());
        for (TaskId id = 1; id <= copy.tasks().size(); ++id) {
            QVERIFY(copy.record(id).outcome == original->record(id).outcome);
            QCOMPARE(fetchOf(copy, id).bytes, fetchOf(*original, id).bytes);
            QCOMPARE(fetchOf(copy, id).attempts, fetchOf(*original, id).attempts);
            QCOMPARE(fetchOf(copy, id).httpStatus, fetchOf(*original, id).httpStatus);
            QCOMPARE(fetchOf(copy, id).redirects.size(), fetchOf(*original, id).redirects.size());
        }
        QCOMPARE(written(copy), written(*original));
    }

    void secretsStayBehind()
    {
        const QByteArray json = written(*sampleRecording("concurrent"));
        QVERIFY(json.contains("example.org/y"));
        QVERIFY(!json.contains("abc"));
        QVERIFY(!json.contains("user:pw"));
    }

    void aRunThatMemoryEndedSaysSoInWords()
    {
        QVERIFY(written(*sampleRecording("out of memory")).contains("Memory ran out"));
    }

    void aFileIsSavedWholeAndGivesBackTheRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "run.json";
        QTest::newRow("compressed") << "run.json.gz";
    }

    void aFileIsSavedWholeAndGivesBackTheRun()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto original = sampleRecording("pool");
        QVERIFY(!saveRecording(*original, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(isGzip(file.readAll()), name.endsWith(QLatin1String(".gz")));
        const Result<LoadedRecording> loaded = loadRecording(path);
        QVERIFY(loaded);
        QVERIFY(summarize(*loaded->recording) == summarize(*original));
    }

    void aFileIsNotSavedWhereNoneCanStand()
    {
        const QTemporaryDir folder;
        const auto recording = sampleRecording("pool");
        QVERIFY(saveRecording(*recording, folder.path()).has_value());
        QVERIFY(saveRecording(*recording, folder.filePath(QStringLiteral("no/such/run.json"))).has_value());
        QVERIFY(saveRecording(*recording, QStringLiteral("/dev/null")).has_value());
    }

    void aWrongFileIsRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* content, const char* says) {
            QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(says);
        };
        row("empty", "", "empty");
        row("no JSON", "hello", "JSON");
        row("cut off", "{\"traceEvents\":[{\"ph\":", "JSON");
        row("a number", "5", "neither");
        row("something else", "{\"a\": 1}", "neither a plan");
        row("a plan", "{\"version\": 1, \"tasks\": []}", "it is a plan");
        row("another's trace", "{\"traceEvents\": []}", "another program's");
        row("another's trace, as a list", "[]", "another program's");
        row("HAR", "{\"log\": {}}", "HAR");
        row("several runs, but none",
            "{\"traceEvents\": [], \"otherData\": {\"loopscope\": 1, \"runs\": []}}", "no run in it");
        row("a later version", "{\"traceEvents\": [], \"otherData\": {\"loopscope\": 2}}", "later version");
        row("an empty otherData", "{\"traceEvents\": [], \"otherData\": {\"loopscope\": 1}}",
            "run: is missing");
        row("damaged gzip", "\x1f\x8b\x08nonsense", "damaged");
    }

    void aWrongFileIsRefusedWithThePlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run.json"));
        save(path, content);
        const Result<LoadedRecording> loaded = loadRecording(path);
        QVERIFY(!loaded);
        QVERIFY2(loaded.problem().toString().contains(says), qPrintable(loaded.problem().toString()));
    }

    void aFileThatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* from, const char* to, const char* says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
        };
        row("a gap between states", "\"dur\":5000.000,\"cat\":\"state\"",
            "\"dur\":4000.000,\"cat\":\"state\"", "two states at once");
        row("an unknown state", "\"name\":\"running\"", "\"name\":\"dancing\"", "\"dancing\"");
        row("an unknown wait", "\"on\":\"timer\"", "\"on\":\"tea\"", "\"tea\"");
        row("an unknown holder", "\"where\":\"loop\"", "\"where\":\"moon\"", "expected loop");
        row("a negative length", "\"dur\":5000.000", "\"dur\":-5.000", "expected a time");
        row("a length that is none", "\"dur\":5000.000", "\"dur\":\"long\"", "expected a time");
        row("no zero stamp", "\"ts\":1.000", "\"ts\":0.000", "at least 1.000");
        row("time running backwards", "\"ts\":5401.000", "\"ts\":1.000", "by time");
        row("callbacks at once", "\"dur\":200.000,\"cat\":\"callback\"",
            "\"dur\":5600.000,\"cat\":\"callback\"", "before the last one had ended");
        row("another kind of event", "\"ph\":\"X\"", "\"ph\":\"B\"", "no such events");
        row("a task that is not there", "\"pid\":2,\"tid\":2,\"ts\"", "\"pid\":2,\"tid\":7,\"ts\"",
            "no task 7");
        row("a process that is not there", "\"pid\":2,\"tid\":2,\"ts\"", "\"pid\":7,\"tid\":2,\"ts\"",
            "expected 1, 2 or 3");
        row("a second run", "\"pid\":2,\"tid\":2,\"ts\"", "\"pid\":12,\"tid\":2,\"ts\"", "it is of run 2");
        row("an outcome that is none", "\"outcome\":\"succeeded\"", "\"outcome\":\"splendid\"",
            "\"splendid\"");
        row("not run, and yet states", "\"outcome\":\"succeeded\"", "\"outcome\":\"not-run\"",
            "cannot be not-run");
        row("ended, and yet going on", "\"outcome\":\"succeeded\"", "\"outcome\":\"unfinished\"",
            "does not fit");
        row("another end", "\"end_ms\":5.5", "\"end_ms\":5.6", "end_ms");
        row("a task too few", "{\"ms\":3,\"name\":\"b\",\"type\":\"cpu\"}",
            "{\"ms\":3,\"type\":\"cpu\",\"enabled\":false}", "its plan has 1 tasks");
        row("a broken plan", "\"type\":\"cpu\"", "\"type\":\"gpu\"", "otherData.plan.tasks");
        row("a strategy that is none", "\"settings\":{\"strategy\":\"sequential\"",
            "\"settings\":{\"strategy\":\"luck\"", "\"luck\"");
        row("no heartbeat", "\"heartbeat_ms\":20,\"http2\"", "\"heartbeat_ms\":0,\"http2\"", "more than 0");
        row("an unanswered heartbeat too many", "\"unanswered_heartbeats\":[]",
            "\"unanswered_heartbeats\":[4]", "no heartbeat 4");
        row("an answer to no question", "\"question answered\",\"args\":{\"number\":1}",
            "\"question answered\",\"args\":{\"number\":2}", "no such question");
        row("a question too many", "\"question asked\",\"args\":{\"number\":1}",
            "\"question asked\",\"args\":{\"number\":2}", "expected question 1");
        row("an answer before the question", "\"question asked\"", "\"question answered\"",
            "no such question");
        row("ids out of order", "{\"id\":2", "{\"id\":3", "expected 2");
        row("text behind its end", "\"findings\":[", "\"findings\":[}", "JSON");
    }

    void aFileThatContradictsItselfIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray json = written(*sampleRecording("sequential"));
        const qsizetype where = json.indexOf(from);
        QVERIFY2(where >= 0, json);
        json.replace(where, from.size(), to);
        const QString refusal = refusalOf(json);
        QVERIFY2(refusal.contains(says), qPrintable(QStringLiteral("refusal: ") + refusal));
    }

    // By its brackets the list of events ends too early, and otherData seems not to be there.
    void bracketsTooManyAreNoEndlessSearchForItsKind()
    {
        QByteArray json = written(*sampleRecording("sequential"));
        json.insert(json.indexOf("},{\"ph\":\"X\"") + 1, ",\"on\":null}}");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run.json"));
        save(path, json);
        const Result<LoadedRecording> loaded = loadRecording(path);
        QVERIFY(!loaded);
        QVERIFY2(loaded.problem().toString().startsWith(QLatin1String("traceEvents: ")),
                 qPrintable(loaded.problem().toString()));
    }

    void aFileCutOffAnywhereIsRefused()
    {
        const QByteArray json = written(*sampleRecording("sequential"));
        for (qsizetype size = 1; size < json.size(); size += 7)
            QVERIFY2(!refusalOf(json.left(size)).isEmpty(), qPrintable(QString::number(size)));
        QVERIFY(!refusalOf(json + "x").isEmpty());
        QVERIFY(!refusalOf(json + json).isEmpty());
    }

    void aHundredThousandTasksComeBack()
    {
        const auto original = hundredThousand();
        QElapsedTimer timer;
        timer.start();
        const QByteArray json = written(*original);
        const qint64 writing = timer.restart();
        const Result<LoadedRecording> loaded = recordingFromJson(json);
        qInfo("%lld MB written in %lld ms, read in %lld ms", json.size() >> 20, writing, timer.elapsed());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.problem().toString()));
        QVERIFY(summarize(*loaded->recording) == summarize(*original));
    }

private:
    static std::shared_ptr<Recording> hundredThousand()
    {
        Plan plan;
        plan.tasks.resize(100'000);
        auto recording = std::make_shared<Recording>(plan, RunSettings());
        Recorder::Batch batch;
        batch.events.push_back({.at = Nanos(1), .type = EventType::RunStarted});
        const auto enter = [&](TaskId id, Nanos at, TaskState state, WaitsOn on, Holder holder) {
            batch.events.push_back({.at = at,
                                    .task = id,
                                    .holder = holder,
                                    .type = EventType::StateEntered,
                                    .state = state,
                                    .on = on});
        };
        for (TaskId id = 1; id <= plan.tasks.size(); ++id) {
            const Nanos done = std::chrono::seconds(1) + Nanos(id * 1000);
            enter(id, Nanos(1), TaskState::Ready, WaitsOn::Nothing, Holder::none());
            enter(id, Nanos(id), TaskState::Waiting, WaitsOn::Timer, Holder::none());
            enter(id, done, TaskState::Ready, WaitsOn::Nothing, Holder::none());
            batch.events.push_back({.at = done + Nanos(100),
                                    .value = done.count(),
                                    .task = id,
                                    .type = EventType::CallbackBegan});
            enter(id, done + Nanos(100), TaskState::Running, WaitsOn::Nothing, Holder::loop());
            batch.events.push_back({.at = done + Nanos(200),
                                    .task = id,
                                    .type = EventType::TaskEnded,
                                    .outcome = Outcome::Succeeded});
            batch.events.push_back({.at = done + Nanos(300), .task = id, .type = EventType::CallbackEnded});
        }
        recording->append(std::move(batch));
        return recording;
    }
};

QTEST_GUILESS_MAIN(TstRecordingFile)
#include "tst_recordingfile.moc"
