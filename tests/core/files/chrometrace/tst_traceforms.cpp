#include "core/files/chrometrace/readtrace.h"
#include "core/files/chrometrace/tracejson.h"
#include "core/files/chrometrace/tracetext.h"
#include "core/files/gzip.h"
#include "core/files/openfile.h"
#include "tests/support/tracelines.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace loopscope;
using namespace loopscope::test;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

const QByteArray oneEvent = R"({"ph":"X","name":"a","ts":5,"dur":2})";

QByteArray gzipped(const QByteArray& bytes)
{
    QByteArray compressed;
    QBuffer buffer(&compressed);
    buffer.open(QIODevice::WriteOnly);
    GzipWriter writer(buffer);
    writer.write(bytes);
    writer.finish();
    return compressed;
}

QString saved(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("trace.json")));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

// Many events, so that they lie across the pieces in which a file is read.
QByteArray manyEvents(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += "{\"ph\":\"X\",\"name\":\"na\\\"me ]}\",\"args\":{\"text\":\"[{\"},\"dur\":1,\"ts\":" +
                QByteArray::number(i) + "},";
    return json;
}

} // namespace

class TstTraceForms : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("cutOff");
        const auto row = [](const char* name, const QByteArray& json, bool cutOff) {
            QTest::newRow(name) << json << cutOff;
            QTest::addRow("%s, compressed", name) << gzipped(json) << cutOff;
        };
        row("a list", "[" + oneEvent + "]", false);
        row("a list without its bracket", "[" + oneEvent, true);
        row("a list that ends in a comma", "[" + oneEvent + ",", true);
        row("a list that ends in a comma and a bracket", "[" + oneEvent + ",\n]\n", false);
        row("an object", "{\"traceEvents\":[" + oneEvent + "]}", false);
        row("an object without its brackets", "{\"traceEvents\":[" + oneEvent, true);
        row("an object without its last bracket", "{\"traceEvents\":[" + oneEvent + "]", true);
        row("members before and behind",
            "{\"a\":null,\"b\":[{\"x\":\"]\"}],\"c\":\"}\",\"traceEvents\":[" + oneEvent +
                "],\"metadata\":{\"y\":[1,2]},\"d\":-1.5}",
            false);
        row("a byte order mark", "\xef\xbb\xbf[" + oneEvent + "]", false);
        row("blanks", " \r\n\t[ \n" + oneEvent + " \n ] \n", false);
        row("no commas", "[" + oneEvent + "\n]", false);
    }

    void everyFormIsRead()
    {
        QFETCH(QByteArray, json);
        ReadProgress progress;
        const Result<ReadTrace> read = readTrace(viewOf(json), progress);
        QVERIFY(read);
        QCOMPARE(linesOf(read->trace), QStringLiteral("0+2 a on 0/0"));
        QTEST(read->trace.cutOff, "cutOff");
        QVERIFY(!read->isRecording);
    }

    void anEmptyTraceIsATrace()
    {
        QCOMPARE(linesOfJson("[]"), QString());
        QCOMPARE(linesOfJson("{\"traceEvents\":[]}"), QString());
    }

    void anEventThatIsCutOffIsCounted()
    {
        QCOMPARE(linesOfJson(viewOf("[\n" + oneEvent + ",\n{\"ph\":\"X\",\"na")),
                 QStringLiteral("0+2 a on 0/0\nskipped 1 broken JSON, from event 1 on line 3"));
    }

    void whatFollowsTheEndIsSaid()
    {
        QCOMPARE(linesOfJson(viewOf("[" + oneEvent + "]\nmore")),
                 QStringLiteral("0+2 a on 0/0\nskipped 1 not JSON from there on, from event 0 on line 2"));
    }

    void eventsAcrossPiecesAreWhole()
    {
        constexpr int count = 30'000; // several megabytes
        const QByteArray json = manyEvents(count);
        for (const QByteArray& bytes : {json, gzipped(json)}) {
            ReadProgress progress;
            const Result<ReadTrace> read = readTrace(viewOf(bytes), progress);
            QVERIFY(read);
            QCOMPARE(read->trace.spans.size(), std::size_t(count));
            QCOMPARE(read->trace.names.size(), std::size_t(1));
            QVERIFY(read->trace.skipped.empty());
            QCOMPARE(read->trace.length, Nanos(std::chrono::microseconds(count)));
            QCOMPARE(progress.bytesRead.load(), std::int64_t(bytes.size()));
            QCOMPARE(progress.bytesTotal.load(), std::int64_t(bytes.size()));
        }
    }

    void compressedDataThatEndsEarlyKeepsWhatWasRead()
    {
        const QByteArray compressed = gzipped(manyEvents(30'000));
        ReadProgress progress;
        const Result<ReadTrace> read = readTrace(viewOf(compressed.left(compressed.size() - 2000)), progress);
        QVERIFY(read);
        QVERIFY(!read->trace.spans.empty());
        QVERIFY(traceWarnings(read->trace)
                    .join(QLatin1Char(' '))
                    .contains(QLatin1String("the data cannot be read")));
    }

    void severalCompressedPartsAreOneTrace()
    {
        const QByteArray parts =
            gzipped("[" + oneEvent.left(10)) + gzipped(oneEvent.mid(10) + "]") + QByteArray(10, '\0');
        QCOMPARE(linesOfJson(viewOf(parts)), QStringLiteral("0+2 a on 0/0"));
    }

    void aBombIsRefused()
    {
        const QByteArray blanks = gzipped(QByteArray(16 << 20, ' '));
        const QByteArray bomb = gzipped("[") + blanks.repeated(10);
        const QString lines = linesOfJson(viewOf(bomb));
        QVERIFY2(lines.startsWith(QLatin1String("refused: decompressed, it is larger")), qPrintable(lines));
    }

    void readingCanBeCancelled()
    {
        ReadProgress progress;
        progress.cancelled = true;
        const Result<ReadTrace> read = readTrace(viewOf(manyEvents(10)), progress);
        QVERIFY(!read);
        QCOMPARE(read.problem().message, QStringLiteral("reading it was cancelled"));
    }

    void aFileOfAnotherProgramOpensAsATrace()
    {
        const QTemporaryDir folder;
        const Result<OpenedFile> file = openFile(saved(folder, "[" + oneEvent + "]"));
        QVERIFY(file);
        QVERIFY(std::holds_alternative<RawTrace>(*file));
    }

    void aRecordingOfOursIsKnownByItsOtherData()
    {
        ReadProgress progress;
        const QByteArray json = "{\"traceEvents\":[" + oneEvent + "],\"otherData\":{\"loopscope\":1}}";
        const Result<ReadTrace> read = readTrace(viewOf(json), progress);
        QVERIFY(read);
        QVERIFY(read->isRecording);
    }

    void whatIsNoRegularFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString fifo = folder.filePath(QStringLiteral("fifo.json"));
        QCOMPARE(mkfifo(qPrintable(fifo), 0600), 0);
        for (const QString& path :
             {fifo, folder.path(), QStringLiteral("/dev/zero"), folder.filePath(QStringLiteral("no"))}) {
            ReadProgress progress;
            QVERIFY2(!readTrace(path, progress), qPrintable(path));
            QVERIFY2(!openFile(path), qPrintable(path));
        }
    }

    void aTraceIsSaidInWords()
    {
        ReadProgress progress;
        const QByteArray json = R"([{"ph":"M","name":"process_name","pid":1,"args":{"name":"Browser"}},
            {"ph":"X","name":"a","pid":1,"tid":7,"ts":0,"dur":2300000},{"ph":"X","name":"a","pid":1,"tid":7,"ts":1,"dur":-2},
            {"ph":"E","pid":1,"tid":7,"ts":1})";
        const Result<ReadTrace> read = readTrace(viewOf(json), progress);
        QVERIFY(read);
        QCOMPARE(traceInWords(read->trace), QStringLiteral("Chrome trace, 1 span on 1 track, 2.30 s"));
        QCOMPARE(
            traceWarnings(read->trace),
            (QStringList{
                QStringLiteral(
                    "skipped 2 events: a negative duration (line 2), an end without its beginning (line 3)"),
                QStringLiteral("its closing bracket is missing")}));
        QVERIFY(traceText(read->trace).contains(QStringLiteral("1 spans  Browser (pid 1) › tid 7\n")));
    }

    void aTraceIsToldAsJson()
    {
        ReadProgress progress;
        const Result<ReadTrace> read =
            readTrace(viewOf("[" + oneEvent + ",{\"ph\":\"E\",\"ts\":1}]"), progress);
        QVERIFY(read);
        const QJsonObject told = QJsonDocument::fromJson(traceToJson(read->trace)).object();
        QCOMPARE(told[QStringLiteral("format")].toString(), QStringLiteral("chrome-trace"));
        QCOMPARE(told[QStringLiteral("spans")].toInt(), 1);
        QCOMPARE(told[QStringLiteral("events")].toInt(), 2);
        QCOMPARE(told[QStringLiteral("tracks")][0][QStringLiteral("spans")].toInt(), 1);
        QCOMPARE(told[QStringLiteral("skipped")][0][QStringLiteral("first_event")].toInt(), 1);
    }
};

QTEST_APPLESS_MAIN(TstTraceForms)
#include "tst_traceforms.moc"
