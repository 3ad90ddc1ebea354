#include "tests/support/faultserver.h"
#include "tests/support/rawhttp.h"

#include <QTcpSocket>
#include <QtTest>

#include <zlib.h>

#include <algorithm>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

QByteArray unzipped(const QByteArray& packed)
{
    QByteArray source = packed;
    QByteArray out(32 * 1024 * 1024, Qt::Uninitialized);
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = inflate(&stream, Z_FINISH);
    out.truncate(result == Z_STREAM_END ? static_cast<qsizetype>(stream.total_out) : 0);
    inflateEnd(&stream);
    return out;
}

} // namespace

class FaultServerTest : public QObject
{
    Q_OBJECT

private slots:
    void goodAnswersAreGood_data();
    void goodAnswersAreGood();
    void brokenAnswersAreOnTheWireAsDescribed_data();
    void brokenAnswersAreOnTheWireAsDescribed();
    void silenceStaysOpen();
    void aTrickleGoesOnByteByByte_data();
    void aTrickleGoesOnByteByByte();
    void anEndlessBodyComesAtFullSpeed();
    void packedZerosUnpackToTheirSize_data();
    void packedZerosUnpackToTheirSize();
    void aResetIsNoOrderlyEnd();
    void theFirstRequestsAreResetAndTheNextAnswered();
    void aRedirectLeadsAnywhere_data();
    void aRedirectLeadsAnywhere();
    void aSwitchedOrOverlongAnswerLeavesTheConnectionOpen_data();
    void aSwitchedOrOverlongAnswerLeavesTheConnectionOpen();
    void headGetsNoBody();
    void aConnectionServesSeveralRequests();
    void theLogHoldsWhatWasAskedAndWhen();
    void manyConnectionsAreServedAtOnce();
    void destroyingItEndsWhateverGoesOn();
};

void FaultServerTest::goodAnswersAreGood_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const char* target, int status, const QByteArray& body) {
        QTest::newRow(name) << QByteArray(target) << status << body;
    };
    row("plain", "/ok", 200, "xxxxx");
    row("of a size", "/ok?bytes=100000", 200, QByteArray(100000, 'x'));
    row("a status", "/status/503", 503, "");
    row("no redirect target", "/no-location", 302, "");
    row("a huge header", "/huge-header?bytes=300000", 200, "hello");
    row("in chunks", "/chunked", 200, "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    row("its own request", "/echo-headers", 200,
        "GET /echo-headers HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    row("unknown", "/nowhere", 404, "no such fault: /nowhere");
}

void FaultServerTest::goodAnswersAreGood()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target);
    QCOMPARE(answer.status(), status);
    QCOMPARE(answer.body(), body);
    QVERIFY(answer.closedByServer);
    if (target == "/chunked")
        QCOMPARE(answer.header("Transfer-Encoding"), QByteArray("chunked"));
    else
        QCOMPARE(answer.header("Content-Length").toLongLong(), body.size());
    if (target.startsWith("/huge-header"))
        QCOMPARE(answer.header("X-Huge").size(), 300000);
    QVERIFY(answer.header("Location").isNull());
}

void FaultServerTest::brokenAnswersAreOnTheWireAsDescribed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* target, const char* bytes) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(bytes);
    };
    row("a negative length", "/length-negative", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello");
    row("a length that is no number", "/length-nan", "HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nhello");
    row("two lengths", "/length-twice",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello");
    row("less than announced", "/length-short", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello");
    row("a bad chunk", "/bad-chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nxyz\r\nworld");
    row("early hints", "/early-hints",
        "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    row("nothing", "/close", "");
    QTest::newRow("no HTTP") << QByteArray("/garbage")
                             << QByteArray("\x00\xff\x16\x03 this is not HTTP\r\n\r\n", 25);
}

void FaultServerTest::brokenAnswersAreOnTheWireAsDescribed()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, bytes);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target);
    QCOMPARE(answer.bytes, bytes);
    QVERIFY(answer.closedByServer);
}

void FaultServerTest::silenceStaysOpen()
{
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), "/silent", 100ms);
    QVERIFY(answer.stillOpen());
    QCOMPARE(answer.bytes, QByteArray());
    QTRY_COMPARE(server.openConnections(), 0); // it notices that the client has left
    QVERIFY(!server.log().front().answerBegan);
}

void FaultServerTest::aTrickleGoesOnByteByByte_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("of a body") << QByteArray("/trickle?every_ms=5")
                               << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nxxx");
    QTest::newRow("of headers") << QByteArray("/trickle-headers?every_ms=5")
                                << QByteArray("HTTP/1.1 200 OK\r\nX-Slow: xxx");
}

void FaultServerTest::aTrickleGoesOnByteByByte()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, begins);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target, 10s, "GET", begins.size() + 10);
    QVERIFY(answer.bytes.startsWith(begins));
    QVERIFY(answer.stillOpen());
    QVERIFY(answer.arrivals.size() >= 5);
    QTRY_COMPARE(server.openConnections(), 0);
}

void FaultServerTest::anEndlessBodyComesAtFullSpeed()
{
    FaultServer server;
    constexpr qsizetype plenty = 20 * 1024 * 1024;
    const RawAnswer answer = rawRequest(server.port(), "/endless", 10s, "GET", plenty);
    QVERIFY(answer.bytes.size() >= plenty);
    QVERIFY(answer.stillOpen());
    QVERIFY(answer.header("Content-Length").isNull());
    QTRY_COMPARE(server.openConnections(), 0);
}

void FaultServerTest::packedZerosUnpackToTheirSize_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a bomb") << QByteArray("/gzip-bomb") << qsizetype(20 * 1024 * 1024);
    QTest::newRow("honest") << QByteArray("/gzip-honest") << qsizetype(1000);
    QTest::newRow("an odd size") << QByteArray("/gzip-honest?bytes=1048577") << qsizetype(1048577);
}

void FaultServerTest::packedZerosUnpackToTheirSize()
{
    QFETCH(QByteArray, target);
    QFETCH(qsizetype, size);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target);
    QCOMPARE(answer.header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(answer.header("Content-Length").toLongLong(), answer.body().size());
    QVERIFY(answer.body().size() < size / 20);
    const QByteArray body = unzipped(answer.body());
    QCOMPARE(body.size(), size);
    QCOMPARE(body.count('\0'), size);
}

void FaultServerTest::aResetIsNoOrderlyEnd()
{
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), "/reset");
    QVERIFY(answer.resetByServer);
    QCOMPARE(answer.bytes, QByteArray());
}

void FaultServerTest::theFirstRequestsAreResetAndTheNextAnswered()
{
    FaultServer server;
    for (int i = 0; i < 3; ++i)
        QVERIFY(rawRequest(server.port(), "/reset-then-ok?n=3").resetByServer);
    QCOMPARE(rawRequest(server.port(), "/reset-then-ok?n=3").status(), 200);
    QVERIFY2(rawRequest(server.port(), "/reset-then-ok?n=3&again").resetByServer,
             "another target starts anew");
}

void FaultServerTest::aRedirectLeadsAnywhere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char* name, const char* target, int status, const char* location) {
        QTest::newRow(name) << QByteArray(target) << status << QByteArray(location);
    };
    row("to a path", "/redirect-to?url=/ok", 302, "/ok");
    row("to another origin", "/redirect-to?url=http%3A%2F%2Flocalhost%3A1%2Fx%3Fa%3Db%26c&code=307", 307,
        "http://localhost:1/x?a=b&c");
    row("to a file", "/redirect-to?url=file:///etc/hostname&code=301", 301, "file:///etc/hostname");
    row("to data", "/redirect-to?url=data:,hello&code=308", 308, "data:,hello");
    row("to itself", "/redirect-loop?a", 302, "/redirect-loop?a");
}

void FaultServerTest::aRedirectLeadsAnywhere()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target);
    QCOMPARE(answer.status(), status);
    QCOMPARE(answer.header("Location"), location);
}

void FaultServerTest::aSwitchedOrOverlongAnswerLeavesTheConnectionOpen_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("switched") << QByteArray("/switching")
                              << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n"
                                            "Connection: Upgrade\r\n\r\n");
    QTest::newRow("more than announced")
        << QByteArray("/length-long")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and more");
}

void FaultServerTest::aSwitchedOrOverlongAnswerLeavesTheConnectionOpen()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, bytes);
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), target, 100ms);
    QCOMPARE(answer.bytes, bytes);
    QVERIFY(answer.stillOpen());
}

void FaultServerTest::headGetsNoBody()
{
    FaultServer server;
    const RawAnswer answer = rawRequest(server.port(), "/ok?bytes=77", 5s, "HEAD");
    QCOMPARE(answer.bytes, QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 77\r\n\r\n"));
}

void FaultServerTest::aConnectionServesSeveralRequests()
{
    FaultServer server;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    QByteArray answers;
    for (int request = 1; request <= 3; ++request) {
        socket.write("GET /status/200 HTTP/1.1\r\n\r\n");
        while (answers.count("\r\n\r\n") < request) {
            QVERIFY(socket.waitForReadyRead());
            answers += socket.readAll();
        }
    }
    QCOMPARE(server.connections(), 1);
    for (const FaultServer::Entry& entry : server.log())
        QCOMPARE(entry.connection, 1U);
}

void FaultServerTest::theLogHoldsWhatWasAskedAndWhen()
{
    FaultServer server;
    const Nanos before = steadyNow();
    const RawAnswer answer = rawRequest(server.port(), "/ok?bytes=3000000&delay_ms=60");
    const Nanos after = steadyNow();
    rawRequest(server.port(), "/close");
    QTRY_VERIFY(server.log().size() == 2 && server.log().back().finished);

    const FaultServer::Entry entry = server.log().front();
    QCOMPARE(entry.target, QByteArray("/ok?bytes=3000000&delay_ms=60"));
    QVERIFY(entry.head.startsWith("GET /ok?bytes=3000000&delay_ms=60 HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
    QCOMPARE(entry.connection, 1U);
    QVERIFY(entry.finished);
    QVERIFY(before <= entry.accepted);
    QVERIFY(entry.accepted <= entry.requestRead);
    QVERIFY(entry.requestRead + 60ms <= *entry.answerBegan);
    QVERIFY2(*entry.answerBegan <= answer.arrivals.front(), "stamped before the byte could arrive");
    QVERIFY(*entry.answerBegan < *entry.answerEnded);
    QVERIFY(*entry.answerEnded <= after + 100ms);

    const FaultServer::Entry second = server.log().back();
    QCOMPARE(second.connection, 2U);
    QVERIFY(!second.answerBegan && !second.answerEnded);
    QVERIFY(server.mostOpenConnections() >= 1);
}

void FaultServerTest::manyConnectionsAreServedAtOnce()
{
    FaultServer server;
    constexpr int count = 400; // each takes two descriptors of a process that may have only 1,024
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < count; ++i) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QStringLiteral("127.0.0.1"), server.port());
        socket->write("GET /ok?delay_ms=300 HTTP/1.1\r\n\r\n");
    }
    const auto answered = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(),
                             [](const auto& socket) { return socket->bytesAvailable() > 0; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(answered(), count, 10'000);
    QCOMPARE(server.mostOpenConnections(), count);
    sockets.clear();
    QTRY_COMPARE(server.openConnections(), 0);
}

void FaultServerTest::destroyingItEndsWhateverGoesOn()
{
    auto server = std::make_unique<FaultServer>();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const char* target : {"/silent", "/trickle", "/endless", "/ok?delay_ms=60000", "/ok"}) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->setReadBufferSize(1);
        socket->connectToHost(QStringLiteral("127.0.0.1"), server->port());
        socket->write("GET " + QByteArray(target) + " HTTP/1.1\r\n\r\n");
        QVERIFY(socket->waitForBytesWritten());
    }
    QTRY_COMPARE(server->log().size(), sockets.size());
    const Nanos before = steadyNow();
    server.reset();
    QVERIFY(steadyNow() - before < 500ms);
}

QTEST_GUILESS_MAIN(FaultServerTest)
#include "tst_faultserver.moc"
