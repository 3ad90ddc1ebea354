#pragma once

#include "core/trace/clock.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace loopscope::test {

/// What came back on one connection, byte for byte: no library between the test and the wire.
struct RawAnswer
{
    QByteArray bytes;            ///< all of it, heads included
    std::vector<Nanos> arrivals; ///< steady time of each piece that was read
    bool closedByServer = false; ///< an orderly end (FIN)
    bool resetByServer = false;  ///< a reset (RST)
    bool stillOpen() const { return !closedByServer && !resetByServer; }

    /// Up to the first empty line, that included.
    QByteArray head() const;
    QByteArray body() const;
    /// Of the first head; 0 if there is none.
    int status() const;
    /// Value of a header of the first head, or null.
    QByteArray header(const QByteArray& name) const;
};

/// Opens a connection to a loopback port, sends a request for `target` ("/path?query"), and reads until the
/// server ends the connection, `bytes` have come, or `longest` has passed. Asks to close the connection after
/// the answer.
RawAnswer rawRequest(std::uint16_t port, const QByteArray& target, Nanos longest = std::chrono::seconds(5),
                     const QByteArray& method = "GET", qsizetype bytes = 64 * 1024 * 1024);

} // namespace loopscope::test
