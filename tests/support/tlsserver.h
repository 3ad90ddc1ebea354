#pragma once

#include <QSslCertificate>
#include <QUrl>

#include <cstdint>
#include <memory>

class QThread;

namespace loopscope::test {

/// An https server on loopback whose self-signed certificate nobody trusts unasked. Answers 200 and "hello"
/// to any request, on a thread of its own; destroying it ends every connection.
class TlsServer
{
public:
    /// Aborts the test if it cannot listen.
    TlsServer();
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    std::uint16_t port() const { return m_port; }
    /// "https://127.0.0.1:PORT" + `path`
    QUrl url(const QString& path = QStringLiteral("/")) const;
    /// What it shows. A client that trusts it finds nothing wrong with the server.
    static QSslCertificate certificate();

private:
    std::uint16_t m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace loopscope::test
