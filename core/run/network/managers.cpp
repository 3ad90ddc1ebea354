#include "core/run/network/managers.h"

#include "core/plan/runsettings.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace loopscope {

namespace {

/// The system's proxy, but none for this machine.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new ProxyChoice); // which it owns
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

std::size_t Managers::take(const QString& origin)
{
    for (std::size_t i = 0; i < m_managers.size(); ++i) {
        int& busy = m_busy[i][origin];
        if (m_oneForAll || busy < defaultConnections) {
            ++busy;
            return i;
        }
    }
    m_managers.push_back(makeManager());
    m_busy.push_back({{origin, 1}});
    return m_managers.size() - 1;
}

bool isLoopback(const QString& host)
{
    const QHostAddress address(host);
    return address.isLoopback() || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           host.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive);
}

} // namespace loopscope
