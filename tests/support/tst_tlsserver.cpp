#include "tests/support/tlsserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtTest>

using namespace loopscope::test;

namespace {

void connectTo(const TlsServer& server, QSslSocket& socket)
{
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
}

} // namespace

class TlsServerTest : public QObject
{
    Q_OBJECT

private slots:
    void aClientThatKnowsNothingRefusesItsCertificate();
    void aClientThatTrustsItsCertificateIsAnswered();
};

void TlsServerTest::aClientThatKnowsNothingRefusesItsCertificate()
{
    const TlsServer server;
    QSslSocket socket;
    connectTo(server, socket);
    QVERIFY(!socket.waitForEncrypted(5000));
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    QVERIFY(!errors.isEmpty());
    QCOMPARE(errors.front().error(), QSslError::SelfSignedCertificate);
}

void TlsServerTest::aClientThatTrustsItsCertificateIsAnswered()
{
    const TlsServer server;
    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates({TlsServer::certificate()});
    socket.setSslConfiguration(configuration);
    connectTo(server, socket);
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    for (int request = 0; request < 2; ++request) { // on one connection
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QByteArray answer;
        while (!answer.endsWith("hello")) {
            QVERIFY(socket.waitForReadyRead(5000));
            answer += socket.readAll();
        }
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    }
    QCOMPARE(server.url().toString(), QStringLiteral("https://127.0.0.1:%1/").arg(server.port()));
}

QTEST_GUILESS_MAIN(TlsServerTest)
#include "tst_tlsserver.moc"
