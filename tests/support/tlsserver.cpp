#include "tests/support/tlsserver.h"

#include <QEventLoop>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <future>

namespace loopscope::test {

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(LOOPSCOPE_TEST_DATA "/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

void answer(QTcpSocket& socket)
{
    // One request at a time: a client that pipelines is none of ours.
    if (!socket.peek(64 * 1024).contains("\r\n\r\n"))
        return;
    socket.readAll();
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: text/plain\r\n\r\nhello");
}

void serve(std::promise<std::uint16_t>& port)
{
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(TlsServer::certificate());
    configuration.setPrivateKey(QSslKey(contentOf(QStringLiteral("selfsigned.key")), QSsl::Ec));
    server.setSslConfiguration(configuration);
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { answer(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("the TLS server cannot listen: %s", qPrintable(server.errorString()));
    port.set_value(server.serverPort());
    QEventLoop loop;
    loop.exec();
}

} // namespace

TlsServer::TlsServer()
{
    std::promise<std::uint16_t> port;
    m_thread.reset(QThread::create([&port] { serve(port); }));
    m_thread->start();
    m_port = port.get_future().get();
}

TlsServer::~TlsServer()
{
    m_thread->quit();
    m_thread->wait();
}

QUrl TlsServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QSslCertificate TlsServer::certificate()
{
    return QSslCertificate(contentOf(QStringLiteral("selfsigned.pem")));
}

} // namespace loopscope::test
