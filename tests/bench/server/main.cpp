// The benchmark's own HTTP server: one thread, epoll, keep-alive, answers prepared beforehand, so that it is
// never what a row measures. Prints its port, serves /delay/SECONDS and /bytes/N on loopback, and ends when
// its standard input is closed.

#include "tests/bench/server/connections.h"

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

using namespace loopscope;
using loopscope::bench::Connections;

int listenOnLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket, any, length) != 0 || ::listen(socket, 4096) != 0 ||
        ::getsockname(socket, any, &length) != 0)
        return -1;
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return socket;
}

void watch(int epoll, int file)
{
    epoll_event event{.events = EPOLLIN, .data = {.fd = file}};
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, file, &event);
}

void setAlarm(int timer, Nanos at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at);
    const itimerspec when{.it_interval = {},
                          .it_value = {.tv_sec = seconds.count(), .tv_nsec = (at - seconds).count()}};
    ::timerfd_settime(timer, TFD_TIMER_ABSTIME, &when, nullptr);
}

void acceptAll(int epoll, int listening)
{
    int accepted = -1;
    while ((accepted = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK)) >= 0)
        watch(epoll, accepted);
}

} // namespace

int main()
{
    const int epoll = ::epoll_create1(0);
    const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    const int listening = listenOnLoopback();
    if (listening < 0)
        return 1;
    for (const int file : {listening, timer, STDIN_FILENO})
        watch(epoll, file);
    Connections connections;
    std::array<epoll_event, 256> events;
    while (true) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int file = events[static_cast<std::size_t>(i)].data.fd;
            if (file == STDIN_FILENO)
                return 0;
            if (file == listening)
                acceptAll(epoll, listening);
            else if (file != timer)
                connections.readable(file);
        }
        connections.answerDue();
        if (const auto next = connections.nextDue())
            setAlarm(timer, *next);
    }
}
