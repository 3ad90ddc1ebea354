#include "core/files/chrometrace/readtrace.h"
#include "tests/support/tracelines.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

void row(const char* name, const char* json, const char* lines)
{
    QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(lines);
}

RawTrace traceOf(const QByteArray& json)
{
    ReadProgress progress;
    Result<ReadTrace> read =
        readTrace(std::string_view(json.constData(), static_cast<std::size_t>(json.size())), progress);
    return read ? std::move(read->trace) : RawTrace();
}

} // namespace

class TstTracePhases : public QObject
{
    Q_OBJECT

private slots:
    void everyPhaseIsReadForWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("lines");

        row("X: a span", R"([{"ph":"X","name":"parse","pid":1,"tid":7,"ts":100,"dur":5}])",
            "0+5 parse on 1/7");
        row("times count from the earliest, wherever it stands",
            R"([{"ph":"X","name":"late","ts":105.5,"dur":1},{"ph":"X","name":"early","ts":100,"dur":1}])",
            "0+1 early on 0/0\n5.5+1 late on 0/0");
        row("numbers as texts",
            R"([{"ph":"X","name":"a","pid":"1","tid":"7","ts":"100.25","dur":"5"},{"ph":"I","name":"b","pid":1,"tid":7,"ts":100}])",
            "0.25+5 a on 1/7\n0 b on 1/7");
        row("today's date keeps its nanoseconds",
            R"([{"ph":"X","name":"a","ts":1790000000000000.001,"dur":0.002},{"ph":"X","name":"b","ts":1790000000000000.002,"dur":1e-3}])",
            "0+0.002 a on 0/0\n0.001+0.001 b on 0/0");
        row("a span without a name is called by its category",
            R"([{"ph":"X","cat":"gc","ts":1,"dur":2},{"ph":"X","ts":9,"dur":2}])",
            "0+2 gc on 0/0\n8+2 X on 0/0");
        row("escapes and other fields",
            "[{\"tts\":3,\"args\":{\"a\":[{\"b\":\"]}\\\"\"}]},\"ph\":\"X\",\"name\":\"p\\u00e4\\\"\\\\\","
            "\"ts\":1,\"dur\":2}]",
            "0+2 pä\"\\ on 0/0");

        row("secrets in URLs are masked, whatever stands around them",
            R"([{"ph":"X","name":"GET https://me:pw@example.org/a?token=abc&page=2 now","ts":1,"dur":2}])",
            "0+2 GET https://•••@example.org/a?token=•••&page=2 now on 0/0");
        row("what only looks like a URL stays as it is",
            R"([{"ph":"X","name":"std::map<a://b>?x","ts":1,"dur":2},{"ph":"X","name":"https://example.org/","ts":5,"dur":2}])",
            "0+2 std::map<a://b>?x on 0/0\n4+2 https://example.org/ on 0/0");

        row("B and E: nested as they stand",
            R"([{"ph":"B","name":"outer","ts":1},{"ph":"B","name":"inner","ts":2},{"ph":"E","ts":3},{"ph":"E","ts":9}])",
            "0+8 outer on 0/0\n1+1 inner on 0/0");
        row("B and E: each thread by itself",
            R"([{"ph":"B","name":"a","tid":1,"ts":1},{"ph":"B","name":"b","tid":2,"ts":2},{"ph":"E","tid":1,"ts":3},{"ph":"E","tid":2,"ts":4}])",
            "0+2 a on 0/1\n1+2 b on 0/2");
        row("b and e: overlapping, on the category's track",
            R"([{"ph":"b","cat":"net","id":1,"name":"u","pid":3,"ts":1},{"ph":"b","cat":"net","id":2,"name":"v","pid":3,"ts":2},{"ph":"e","cat":"net","id":1,"name":"u","pid":3,"ts":5},{"ph":"e","cat":"net","id":2,"name":"v","pid":3,"ts":6}])",
            "0+4 u on 3/net\n1+4 v on 3/net");
        row("b and e: another thread ends it, and its event comes first",
            R"([{"ph":"e","cat":"net","id":"0x1","tid":2,"ts":8},{"ph":"b","cat":"net","id":"0x1","name":"u","tid":1,"ts":1}])",
            "0+7 u on 0/net");
        row("b and e: nested in one id, closed by name",
            R"([{"ph":"b","cat":"c","id":1,"name":"out","ts":1},{"ph":"b","cat":"c","id":1,"name":"in","ts":2},{"ph":"e","cat":"c","id":1,"name":"out","ts":5},{"ph":"e","cat":"c","id":1,"name":"in","ts":6}])",
            "0+4 out on 0/c\n1+4 in on 0/c");
        row("n: a moment of it",
            R"([{"ph":"b","cat":"net","id":1,"name":"u","ts":1},{"ph":"n","cat":"net","id":1,"name":"redirect","ts":3},{"ph":"e","cat":"net","id":1,"ts":5}])",
            "0+4 u on 0/net\n2 redirect on 0/net");
        row("S, T, p and F: the old form",
            R"([{"ph":"S","cat":"net","id":1,"name":"u","ts":1},{"ph":"T","cat":"net","id":1,"name":"u","ts":2},{"ph":"p","cat":"net","id":1,"name":"u","ts":3},{"ph":"F","cat":"net","id":1,"name":"u","ts":5}])",
            "0+4 u on 0/net\n1 u on 0/net\n2 u on 0/net");
        row("ids of one scope are not those of another",
            R"([{"ph":"b","cat":"c","id":1,"scope":"x","name":"x","ts":1},{"ph":"b","cat":"c","id":1,"scope":"y","name":"y","ts":2},{"ph":"e","cat":"c","id":1,"scope":"x","name":"x","ts":5},{"ph":"e","cat":"c","id":1,"scope":"y","name":"y","ts":9}])",
            "0+4 x on 0/c\n1+7 y on 0/c");
        row("local ids count within their process, global ones do not",
            R"([{"ph":"b","cat":"c","id2":{"local":1},"pid":1,"name":"a","ts":1},{"ph":"b","cat":"c","id2":{"local":1},"pid":2,"name":"a","ts":2},{"ph":"e","cat":"c","id2":{"local":1},"pid":1,"name":"a","ts":5},{"ph":"e","cat":"c","id2":{"local":1},"pid":2,"name":"a","ts":9},{"ph":"b","cat":"c","id2":{"global":1},"pid":1,"name":"g","ts":10},{"ph":"e","cat":"c","id2":{"global":1},"pid":2,"name":"g","ts":11}])",
            "0+4 a on 1/c\n1+7 a on 2/c\n9+1 g on 1/c");

        row("I, i and R: instants",
            R"([{"ph":"I","name":"a","ts":1,"s":"g"},{"ph":"i","name":"b","ts":2},{"ph":"R","name":"c","ts":3}])",
            "0 a on 0/0\n1 b on 0/0\n2 c on 0/0");
        row("C: a series for each number",
            R"([{"ph":"C","name":"memory","pid":1,"tid":2,"ts":1,"args":{"used":10,"free":"2.5"}},{"ph":"C","name":"memory","pid":1,"ts":3,"args":{"used":11}},{"ph":"C","name":"lag","pid":1,"tid":2,"ts":4,"args":{"value":7}}])",
            "memory used on 1/2: 0=10 2=11\nmemory free on 1/2: 0=2.5\nlag on 1/2: 3=7");
        row("s, t and f: arrows from step to step",
            R"([{"ph":"f","id":4,"name":"wake","tid":3,"ts":9,"bp":"e"},{"ph":"s","id":4,"name":"wake","tid":1,"ts":2},{"ph":"t","id":4,"name":"wake","tid":2,"ts":5}])",
            "0 on 0/1 -> 3 on 0/2 wake\n3 on 0/2 -> 7 on 0/3 wake");
        row("s and f: an id may be used again",
            R"([{"ph":"s","id":4,"name":"w","ts":1},{"ph":"f","id":4,"name":"w","ts":2},{"ph":"s","id":4,"name":"w","ts":3},{"ph":"f","id":4,"name":"w","ts":4}])",
            "0 on 0/0 -> 1 on 0/0 w\n2 on 0/0 -> 3 on 0/0 w");
    }

    void everyPhaseIsReadForWhatItIs()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, lines);
        QCOMPARE(linesOfJson(std::string_view(json.constData(), static_cast<std::size_t>(json.size()))),
                 lines);
    }

    void metadataNamesTracksFromAnywhereInTheFile()
    {
        const RawTrace trace = traceOf(R"([
            {"ph":"X","name":"a","pid":1,"tid":7,"ts":1,"dur":1},
            {"ph":"M","name":"process_name","pid":1,"args":{"name":"Browser"}},
            {"ph":"M","name":"thread_name","pid":1,"tid":7,"args":{"name":"Main"}},
            {"ph":"M","name":"thread_name","pid":1,"tid":8,"args":{"name":"idle"}},
            {"ph":"b","cat":"net","id":1,"pid":1,"tid":9,"ts":1},{"ph":"e","cat":"net","id":1,"pid":1,"tid":9,"ts":2}])");
        QCOMPARE(trace.tracks.size(), std::size_t(2));
        QCOMPARE(trace.tracks[0].process, QStringLiteral("Browser"));
        QCOMPARE(trace.tracks[0].name, QStringLiteral("Main"));
        QVERIFY(!trace.tracks[0].async);
        QCOMPARE(trace.tracks[1].process, QStringLiteral("Browser"));
        QCOMPARE(trace.tracks[1].name, QStringLiteral("net"));
        QVERIFY(trace.tracks[1].async);
    }

    void idsThatAreTextsBecomeNames()
    {
        const RawTrace trace = traceOf(R"([{"ph":"X","name":"a","pid":"worker","tid":"loop","ts":1,"dur":1},
            {"ph":"X","name":"b","pid":"worker","tid":"other","ts":1,"dur":1},
            {"ph":"X","name":"c","pid":"worker","tid":"loop","ts":3,"dur":1}])");
        QCOMPARE(trace.tracks.size(), std::size_t(2));
        QCOMPARE(trace.tracks[0].process, QStringLiteral("worker"));
        QCOMPARE(trace.tracks[0].name, QStringLiteral("loop"));
        QCOMPARE(trace.tracks[1].name, QStringLiteral("other"));
        QCOMPARE(trace.tracks[0].pid, trace.tracks[1].pid);
        QVERIFY(trace.tracks[0].tid != trace.tracks[1].tid);
    }

    void tracksHaveTheOrderThatTheTraceAsksFor()
    {
        const RawTrace trace = traceOf(R"([
            {"ph":"X","name":"last","pid":3,"tid":1,"ts":1},{"ph":"X","name":"third","pid":2,"tid":1,"ts":1},
            {"ph":"X","name":"second","pid":1,"tid":2,"ts":1},{"ph":"X","name":"first","pid":1,"tid":9,"ts":1},
            {"ph":"M","name":"process_sort_index","pid":3,"args":{"sort_index":5}},
            {"ph":"M","name":"thread_sort_index","pid":1,"tid":9,"args":{"sort_index":-1}}])");
        QCOMPARE(trace.tracks.size(), std::size_t(4));
        std::vector<std::int64_t> order;
        for (const TraceTrack& track : trace.tracks)
            order.push_back(track.order);
        QCOMPARE(order, (std::vector<std::int64_t>{3, 2, 1, 0}));
    }

    void theTraceIsAsLongAsFromItsFirstStampToItsLastEnd()
    {
        const RawTrace trace =
            traceOf(R"([{"ph":"X","name":"a","ts":10,"dur":90},{"ph":"I","name":"b","ts":40}])");
        QCOMPARE(trace.length, Nanos(std::chrono::microseconds(90)));
        QCOMPARE(trace.events, std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TstTracePhases)
#include "tst_tracephases.moc"
