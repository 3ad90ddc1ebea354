#pragma once

#include "core/trace/clock.h"

#include <QtGlobal>

#include <cstddef>

namespace loopscope {

/// One connection of the practice server: reading, writing and waiting that ends at once when the client has
/// left or the server ends. Belongs to the thread that serves it; only end() may come from another. Owns no
/// socket.
class PracticeConnection
{
public:
    /// `socket`, a blocking one, outlives this.
    explicit PracticeConnection(qintptr socket);
    PracticeConnection(const PracticeConnection&) = delete;
    PracticeConnection& operator=(const PracticeConnection&) = delete;

    /// True also when the connection has ended, so that reading tells so.
    bool waitReadable(Nanos longest) const;
    bool waitWritable(Nanos longest) const;
    /// As recv() and send(): how many bytes, 0 at the end of what the client sends, -1 on an error.
    std::ptrdiff_t read(char* to, std::size_t size) const;
    std::ptrdiff_t write(const char* from, std::size_t size) const;

    /// Waits until steady time `end`. False if there is nobody to wait for any more.
    bool sleepUntil(Nanos end) const;
    /// Any thread: ends it in both directions, which also ends every wait.
    void end() const;

    qintptr socket() const { return m_socket; }

private:
    bool wait(short events, Nanos longest) const;

    const qintptr m_socket;
};

} // namespace loopscope
