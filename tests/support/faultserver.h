#pragma once

#include "core/practice/growingthreadpool.h"
#include "core/trace/clock.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace loopscope::test {

class FaultConnection;

/// An HTTP server on loopback that misbehaves as its paths say, on plain sockets, and an independent witness
/// of when what was on the wire. Its answers, with the defaults of their parameters:
///
///     /ok?bytes=5&delay_ms=0              a good answer
///     /status/CODE                        that status, without a body
///     /chunked                            a good answer in chunks
///     /echo-headers                       the body is the request's own head
///     /redirect-to?url=U&code=302         to anywhere; U is percent-encoded
///     /redirect-loop                      to itself
///     /no-location                        302 that does not say where
///     /silent                             never answers
///     /trickle?every_ms=20                a head, then one byte now and then, for ever
///     /trickle-headers?every_ms=20        a head that never ends
///     /endless                            a body that never ends, at full speed
///     /gzip-bomb?bytes=20971520           zeros, packed; the length is that of the packed bytes
///     /gzip-honest?bytes=1000             the same, and small
///     /length-negative, /length-nan       Content-Length: -5, or "five"
///     /length-twice                       Content-Length: 5 and 7
///     /length-short                       announces 100 bytes, sends 5, closes
///     /length-long                        announces 5 bytes, sends more, stays open
///     /switching                          101 that nobody asked for, stays open
///     /early-hints?delay_ms=20            103, and then a good answer
///     /bad-chunk                          a chunk whose size is no number, closes
///     /reset                              RST instead of an answer
///     /reset-then-ok?n=1                  RST for the first n requests of this very target, then as /ok
///     /close                              FIN instead of an answer
///     /garbage                            something that is not HTTP, closes
///     /huge-header?bytes=1048576          a good answer with one long header
///
/// All functions may be called from any thread. Destroying it ends every connection at once.
class FaultServer
{
public:
    /// A request that was read, and what was answered. Times are steady.
    struct Entry
    {
        QByteArray target;                ///< "/path?query"
        QByteArray head;                  ///< request line and headers as they came
        std::uint32_t connection = 0;     ///< counts from 1 in the order of accepting
        Nanos accepted{};                 ///< the connection
        Nanos requestRead{};              ///< its last header byte had been read
        std::optional<Nanos> answerBegan; ///< just before the first byte was written; none: no byte was
        std::optional<Nanos> answerEnded; ///< just after the last one was
        bool finished = false;            ///< false: still at it, and the two before are not known yet
    };

    /// Aborts the test if it cannot listen.
    FaultServer();
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    std::uint16_t port() const { return m_port; }
    /// "http://127.0.0.1:PORT" + `pathAndQuery`, which is percent-encoded where needed
    QUrl url(const QString& pathAndQuery) const;

    /// In the order in which requests were read. An answer's client may be done before its entry is
    /// `finished`.
    std::vector<Entry> log() const;
    int openConnections() const { return m_open; }
    int mostOpenConnections() const { return m_mostOpen; }
    /// Accepted in all, silent ones included.
    int connections() const { return m_connections; }

private:
    void accept();
    void serve(FaultConnection& connection, std::uint32_t number);
    void take(std::shared_ptr<FaultConnection> connection);

    int m_listening = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostOpen = 0;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex; // guards what follows, up to the pool
    std::vector<Entry> m_log;
    std::map<QByteArray, int> m_requestsByTarget;
    std::set<std::shared_ptr<FaultConnection>> m_live;
    bool m_ending = false;
    GrowingThreadPool m_pool;
    std::thread m_acceptor;
};

} // namespace loopscope::test
