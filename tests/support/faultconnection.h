#pragma once

#include "core/trace/clock.h"

#include <QByteArray>

#include <mutex>
#include <optional>

namespace loopscope::test {

/// One connection of a server that misbehaves, on a plain blocking socket. Stamps are taken right around the
/// system calls. Belongs to one thread; only endFromOutside() may come from another.
class FaultConnection
{
public:
    /// Takes `socket` over. `accepted` is the steady time at which it was accepted.
    FaultConnection(int socket, Nanos accepted);
    ~FaultConnection();
    FaultConnection(const FaultConnection&) = delete;
    FaultConnection& operator=(const FaultConnection&) = delete;

    /// Waits for a request and gives its request line and headers as they came; null if none comes any more.
    /// A body is not read: nobody sends one here.
    QByteArray readRequest();
    /// Sends all of it. False if the peer is gone.
    bool send(const QByteArray& bytes);
    /// Sends one thing and then another after it, over and over, until the peer is gone.
    void sendForEver(const QByteArray& bytes, Nanos pause);
    /// False if the peer went away before that.
    bool wait(Nanos duration);
    void waitForPeerToLeave();
    /// Ends with RST, as a process that crashed.
    void reset();
    /// Ends in order, with FIN.
    void close();
    /// Any thread: whatever the connection waits for fails.
    void endFromOutside();

    Nanos accepted() const { return m_accepted; }
    Nanos requestRead() const { return m_requestRead; }                ///< its last header byte had come
    std::optional<Nanos> answerBegan() const { return m_answerBegan; } ///< just before its first byte went
    std::optional<Nanos> answerEnded() const { return m_answerEnded; } ///< just after its last byte so far

private:
    std::mutex m_closing; // guards m_socket's end, so that endFromOutside() never meets another file
    int m_socket;
    const Nanos m_accepted;
    Nanos m_requestRead{};
    std::optional<Nanos> m_answerBegan;
    std::optional<Nanos> m_answerEnded;
    QByteArray m_received;
};

} // namespace loopscope::test
