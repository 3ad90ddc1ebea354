#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QString>

#include <memory>
#include <vector>

namespace loopscope {

/// As many network managers as the connections asked for need: over HTTP/1.1 one manager opens six
/// connections to a host and lets the rest wait in silence. Fresh ones for each run: cold connections, no
/// cookies, no cache. Lives and dies on the I/O thread.
class Managers
{
public:
    /// With `oneForAll` a single manager takes everything, as HTTP/2 does over one connection.
    explicit Managers(bool oneForAll)
        : m_oneForAll(oneForAll)
    {
    }

    /// The index of a manager with a free connection to `origin`, which is taken; rather one that has been
    /// there.
    std::size_t take(const QString& origin);
    /// Gives the connection back.
    void give(std::size_t index, const QString& origin) { --m_busy[index][origin]; }
    QNetworkAccessManager& at(std::size_t index) { return *m_managers[index]; }

private:
    bool m_oneForAll;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::vector<QHash<QString, int>> m_busy; // of each manager, connections in use by origin
};

/// Whether `host` is this machine, by name or address.
bool isLoopback(const QString& host);

} // namespace loopscope
