#include "core/practice/practiceserver.h"
#include "core/trace/clock.h"
#include "tests/support/rawhttp.h"

#include <QTcpSocket>
#include <QtTest>

#include <sys/resource.h>

#include <algorithm>

using namespace loopscope;
using namespace std::chrono_literals;
using loopscope::test::RawAnswer;
using loopscope::test::rawRequest;

namespace {

std::unique_ptr<PracticeServer> startServer()
{
    auto server = PracticeServer::start();
    if (!server)
        qFatal("%s", qPrintable(server.problem().toString()));
    return std::move(*server);
}

/// Sockets that have each sent a request for `target`.
std::vector<std::unique_ptr<QTcpSocket>> askAtOnce(const PracticeServer& server, const QByteArray& target,
                                                   std::size_t count)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (std::size_t i = 0; i < count; ++i) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QStringLiteral("127.0.0.1"), server.port());
        socket->waitForConnected();
        socket->write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        socket->flush();
    }
    return sockets;
}

Nanos timeToDestroy(std::unique_ptr<PracticeServer> server)
{
    const Nanos before = steadyNow();
    server.reset();
    return steadyNow() - before;
}

} // namespace

class PracticeServerTest : public QObject
{
    Q_OBJECT

private slots:
    void eachPageAnswersAsItsPathSays_data();
    void eachPageAnswersAsItsPathSays();
    void wrongParametersAreRefusedWithASentence_data();
    void wrongParametersAreRefusedWithASentence();
    void anUnknownPathIsToldWhatThereIs();
    void headGetsTheHeadAlone_data();
    void headGetsTheHeadAlone();
    void aDelayIsWaitedOut();
    void aDripArrivesPieceByPiece();
    void aDropAnnouncesMoreThanItSends();
    void aDropOfAHeadAnswersNothing();
    void redirectsLeadToAnAnswerInAsManyHops();
    void aConnectionServesSeveralRequests();
    void manyDelayedRequestsAreServedAtOnce_data();
    void manyDelayedRequestsAreServedAtOnce();
    void destroyingItEndsWhateverGoesOn_data();
    void destroyingItEndsWhateverGoesOn();
    void aPortInUseIsAProblem();
    void twoServersAnswerSideBySide();
    void itListensOnLoopbackOnly();
    void practiceUrlsLeadToTheServer_data();
    void practiceUrlsLeadToTheServer();
};

void PracticeServerTest::eachPageAnswersAsItsPathSays_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("bytes"); // -1: some
    const auto row = [](const char* name, const char* target, int status, qsizetype bytes) {
        QTest::newRow(name) << QByteArray(target) << status << bytes;
    };
    row("the list of pages", "/", 200, -1);
    row("a delay with a body of its own", "/delay/0", 200, 64);
    row("a delay with a body as asked", "/delay/0.01?bytes=49866", 200, 49866);
    row("a delay without a body", "/delay/0?bytes=0", 200, 0);
    row("no bytes", "/bytes/0", 200, 0);
    row("one byte", "/bytes/1", 200, 1);
    row("more bytes than one write", "/bytes/1000001", 200, 1000001);
    row("a good status", "/status/200", 200, -1);
    row("no content", "/status/204", 204, 0);
    row("not modified", "/status/304", 304, 0);
    row("not found", "/status/404", 404, -1);
    row("a broken server", "/status/503", 503, -1);
    row("a status that nobody uses", "/status/599", 599, -1);
    row("an interim status as the last word", "/status/103", 103, 0);
    row("a drip at once", "/drip?bytes=1000&duration=0", 200, 1000);
    row("a drip of nothing", "/drip?bytes=0&duration=600", 200, 0);
    row("no redirect", "/redirect/0", 200, -1);
    row("a redirect", "/redirect/1", 302, 0);
    row("a parameter it does not know", "/bytes/5?colour=red", 200, 5);
}

void PracticeServerTest::eachPageAnswersAsItsPathSays()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(qsizetype, bytes);
    const auto server = startServer();
    const RawAnswer answer = rawRequest(server->port(), target);
    QCOMPARE(answer.status(), status);
    QVERIFY(answer.closedByServer);
    if (bytes < 0)
        QVERIFY(!answer.body().isEmpty());
    else
        QCOMPARE(answer.body().size(), bytes);
    if (status >= 200 && status != 204)
        QCOMPARE(answer.header("Content-Length").toLongLong(), answer.body().size());
    else
        QVERIFY(answer.header("Content-Length").isNull());
}

void PracticeServerTest::wrongParametersAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char* name, const char* target, const char* mentions) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(mentions);
    };
    row("a delay without a time", "/delay", "SECONDS is a number");
    row("a delay that is no number", "/delay/soon", "SECONDS is a number");
    row("a delay back in time", "/delay/-1", "SECONDS is a number");
    row("a delay of no number", "/delay/nan", "SECONDS is a number");
    row("an endless delay", "/delay/inf", "SECONDS is a number");
    row("a delay over ten minutes", "/delay/601", "SECONDS is a number");
    row("a delay with bytes that are no number", "/delay/0?bytes=many", "N is a whole number");
    row("bytes that are none", "/bytes/", "N is a whole number");
    row("negative bytes", "/bytes/-5", "N is a whole number");
    row("too many bytes", "/bytes/104857601", "N is a whole number");
    row("bytes beyond all numbers", "/bytes/99999999999999999999999", "N is a whole number");
    row("a status that is no number", "/status/fine", "CODE is a whole number");
    row("a status too low", "/status/99", "CODE is a whole number");
    row("a status too high", "/status/600", "CODE is a whole number");
    row("a drip of too much", "/drip?bytes=104857601", "N is a whole number");
    row("a drip for too long", "/drip?duration=601", "SECONDS is a number");
    row("too many redirects", "/redirect/1001", "N is a whole number");
}

void PracticeServerTest::wrongParametersAreRefusedWithASentence()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, mentions);
    const auto server = startServer();
    const RawAnswer answer = rawRequest(server->port(), target);
    QCOMPARE(answer.status(), 400);
    QVERIFY2(answer.body().contains(mentions), answer.body().constData());
}

void PracticeServerTest::anUnknownPathIsToldWhatThereIs()
{
    const auto server = startServer();
    for (const char* target : {"/nowhere", "/dropped", "/delayed/1", "/drip/5"}) {
        const RawAnswer answer = rawRequest(server->port(), target);
        QCOMPARE(answer.status(), 404);
        QVERIFY(answer.body().contains("/delay/SECONDS"));
    }
}

void PracticeServerTest::headGetsTheHeadAlone_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("bytes") << QByteArray("/bytes/5000") << QByteArray("5000");
    QTest::newRow("a delay") << QByteArray("/delay/0?bytes=70") << QByteArray("70");
    QTest::newRow("a drip") << QByteArray("/drip?bytes=80&duration=600") << QByteArray("80");
}

void PracticeServerTest::headGetsTheHeadAlone()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, length);
    const auto server = startServer();
    const RawAnswer answer = rawRequest(server->port(), target, 5s, "HEAD");
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.header("Content-Length"), length);
    QCOMPARE(answer.body(), QByteArray());
}

void PracticeServerTest::aDelayIsWaitedOut()
{
    const auto server = startServer();
    const Nanos before = steadyNow();
    const RawAnswer answer = rawRequest(server->port(), "/delay/0.2");
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.arrivals.front() - before >= 200ms);
}

void PracticeServerTest::aDripArrivesPieceByPiece()
{
    const auto server = startServer();
    const Nanos before = steadyNow();
    const RawAnswer answer = rawRequest(server->port(), "/drip?bytes=8&duration=0.4");
    QCOMPARE(answer.header("Content-Length"), QByteArray("8"));
    QCOMPARE(answer.body().size(), 8);
    // The head, then eight pieces 50 ms apart; a machine under load may join two of them.
    QVERIFY2(answer.arrivals.size() >= 5, qPrintable(QString::number(answer.arrivals.size())));
    QVERIFY(answer.arrivals.back() - before >= 400ms);
    QVERIFY(answer.arrivals.back() - answer.arrivals.front() >= 200ms);
}

void PracticeServerTest::aDropAnnouncesMoreThanItSends()
{
    const auto server = startServer();
    const RawAnswer answer = rawRequest(server->port(), "/drop");
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.closedByServer);
    QVERIFY(!answer.body().isEmpty());
    QVERIFY(answer.body().size() < answer.header("Content-Length").toLongLong());
}

void PracticeServerTest::aDropOfAHeadAnswersNothing()
{
    const auto server = startServer();
    const auto bystander = askAtOnce(*server, "/delay/0.1?bytes=10", 1);
    const RawAnswer answer = rawRequest(server->port(), "/drop", 5s, "HEAD");
    QCOMPARE(answer.bytes, QByteArray());
    QVERIFY(!answer.stillOpen());
    QVERIFY2(bystander.front()->waitForReadyRead(), "another connection must not suffer");
    QVERIFY(bystander.front()->readAll().startsWith("HTTP/1.1 200"));
}

void PracticeServerTest::redirectsLeadToAnAnswerInAsManyHops()
{
    const auto server = startServer();
    QByteArray target = "/redirect/3";
    for (int hop = 0; hop < 3; ++hop) {
        const RawAnswer answer = rawRequest(server->port(), target);
        QCOMPARE(answer.status(), 302);
        target = answer.header("Location");
    }
    QCOMPARE(rawRequest(server->port(), target).status(), 200);
}

void PracticeServerTest::aConnectionServesSeveralRequests()
{
    const auto server = startServer();
    const auto sockets = askAtOnce(*server, "/bytes/5", 1);
    QTcpSocket& socket = *sockets.front();
    for (int request = 0; request < 20; ++request) {
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") || answer.size() < answer.indexOf("\r\n\r\n") + 4 + 5) {
            QVERIFY(socket.waitForReadyRead());
            answer += socket.readAll();
        }
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /bytes/5 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
}

void PracticeServerTest::manyDelayedRequestsAreServedAtOnce_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::newRow("as many as promised") << std::size_t{300};
    QTest::newRow("as many as the program opens") << std::size_t{1024};
}

void PracticeServerTest::manyDelayedRequestsAreServedAtOnce()
{
    QFETCH(std::size_t, count);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < 2 * count + 100)
        QSKIP("the system allows too few open files");

    const auto server = startServer();
    const Nanos before = steadyNow();
    const auto sockets = askAtOnce(*server, "/delay/0.5", count);
    const auto answered = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(), [](const auto& socket) {
            return socket->bytesAvailable() > 0 && socket->peek(12) == "HTTP/1.1 200";
        });
    };
    // In turn they would take minutes, and six at a time half a minute.
    QTRY_COMPARE_WITH_TIMEOUT(answered(), static_cast<std::ptrdiff_t>(count), 10'000);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(steadyNow() - before);
    qInfo("%zu delays of 500 ms took %lld ms", count, static_cast<long long>(took.count()));
    QVERIFY(took >= 500ms);
}

void PracticeServerTest::destroyingItEndsWhateverGoesOn_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("long delays") << QByteArray("/delay/30");
    QTest::newRow("long drips") << QByteArray("/drip?bytes=100&duration=30");
    QTest::newRow("answers that nobody reads") << QByteArray("/bytes/104857600");
    QTest::newRow("connections kept alive") << QByteArray("/bytes/1");
    QTest::newRow("half a request") << QByteArray("/bytes/1 HTTP/1.1\r\nHost:");
}

void PracticeServerTest::destroyingItEndsWhateverGoesOn()
{
    QFETCH(QByteArray, target);
    auto server = startServer();
    const std::uint16_t port = server->port();
    const bool answersAtOnce = !target.contains("30") && !target.contains("Host");
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->setReadBufferSize(1);
        socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        socket->write("GET " + target + (target.contains("Host") ? "" : " HTTP/1.1\r\n\r\n"));
        QVERIFY(socket->waitForBytesWritten());
        if (answersAtOnce)
            QVERIFY(socket->waitForReadyRead());
    }
    // A page that waits shows nothing from outside; a request that comes after it and is answered shows that
    // the earlier ones have been taken up.
    QCOMPARE(rawRequest(port, "/bytes/1").status(), 200);
    const Nanos took = timeToDestroy(std::move(server));
    QVERIFY2(took < 500ms, qPrintable(QString::number(took / 1ms) + QStringLiteral(" ms")));
    for (const auto& socket : sockets) {
        socket->setReadBufferSize(0);
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }
}

void PracticeServerTest::aPortInUseIsAProblem()
{
    const auto first = startServer();
    const auto second = PracticeServer::start(first->port());
    QVERIFY(!second);
    const QString message = second.problem().toString();
    QVERIFY2(message.contains(QString::number(first->port())), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("in use")), qPrintable(message));
    QCOMPARE(rawRequest(first->port(), "/bytes/1").status(), 200);
}

void PracticeServerTest::twoServersAnswerSideBySide()
{
    const auto first = startServer();
    auto second = startServer();
    QVERIFY(first->port() != second->port());
    QCOMPARE(rawRequest(second->port(), "/bytes/1").status(), 200);
    const auto waiting = askAtOnce(*first, "/delay/0.1", 1);
    second.reset();
    QVERIFY2(waiting.front()->waitForReadyRead(), "ending one must not end the other's connections");
    QVERIFY(waiting.front()->readAll().startsWith("HTTP/1.1 200"));
}

void PracticeServerTest::itListensOnLoopbackOnly()
{
    const auto server = startServer();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.2"), server->port());
    QVERIFY2(!socket.waitForConnected(1000), "it answers on an address that it should not have");
    QCOMPARE(server->address(), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server->port())));
}

void PracticeServerTest::practiceUrlsLeadToTheServer_data()
{
    QTest::addColumn<QString>("practiceUrl");
    QTest::addColumn<QString>("pathAndQuery");
    QTest::newRow("path and query") << QStringLiteral("practice:/delay/0.5?bytes=49866")
                                    << QStringLiteral("/delay/0.5?bytes=49866");
    QTest::newRow("path alone") << QStringLiteral("practice:/drop") << QStringLiteral("/drop");
    QTest::newRow("no slash") << QStringLiteral("practice:bytes/5?a=b") << QStringLiteral("/bytes/5?a=b");
    QTest::newRow("nothing") << QStringLiteral("practice:") << QStringLiteral("/");
    QTest::newRow("escapes") << QStringLiteral("practice:/a%20b%2Fc?d=%26")
                             << QStringLiteral("/a%20b%2Fc?d=%26");
}

void PracticeServerTest::practiceUrlsLeadToTheServer()
{
    QFETCH(QString, practiceUrl);
    QFETCH(QString, pathAndQuery);
    const auto server = startServer();
    const QUrl url = server->resolve(QUrl(practiceUrl));
    QVERIFY(url.isValid());
    QCOMPARE(url.toString(QUrl::FullyEncoded), server->address().toString() + pathAndQuery);
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practiceserver.moc"
