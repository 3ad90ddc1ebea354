#include "core/practice/endconnections.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <string>
#include <vector>

namespace loopscope {

namespace {

using NameOf = int (*)(int, sockaddr*, socklen_t*);

/// The port of one end of an IPv4 connection; 0 if `descriptor` is none.
std::uint16_t portOf(int descriptor, NameOf nameOf)
{
    sockaddr_in name{};
    socklen_t size = sizeof name;
    // The sockets interface takes every family through this one type.
    if (nameOf(descriptor, reinterpret_cast<sockaddr*>(&name), &size) != 0 || name.sin_family != AF_INET)
        return 0;
    return ntohs(name.sin_port);
}

bool isConnection(int descriptor, std::uint16_t localPort, std::uint16_t peerPort)
{
    if (portOf(descriptor, ::getsockname) != localPort)
        return false;
    const std::uint16_t peer = portOf(descriptor, ::getpeername); // 0 also for a listening socket
    return peer != 0 && (peerPort == 0 || peer == peerPort);
}

std::vector<int> openDescriptors()
{
    std::vector<int> descriptors;
    std::error_code error;
    std::filesystem::directory_iterator entry("/dev/fd", error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int descriptor = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), descriptor).ec == std::errc())
            descriptors.push_back(descriptor);
    }
    return descriptors;
}

} // namespace

void endConnections(std::uint16_t localPort, std::uint16_t peerPort)
{
    for (const int descriptor : openDescriptors()) {
        if (!isConnection(descriptor, localPort, peerPort))
            continue;
        // Its owner may close it at any moment and its number may go to another file. A copy cannot change
        // any more, so it is the copy that is checked and ended.
        const int copy = ::dup(descriptor);
        if (copy < 0)
            continue;
        if (isConnection(copy, localPort, peerPort))
            ::shutdown(copy, SHUT_RDWR);
        ::close(copy);
    }
}

} // namespace loopscope

#else

namespace loopscope {

void endConnections(std::uint16_t, std::uint16_t) {}

} // namespace loopscope

#endif
