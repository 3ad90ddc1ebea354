#include "tests/bench/server/connections.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

namespace loopscope::bench {

namespace {

constexpr int delayedBytes = 5;
constexpr int mostBytes = 64 * 1024 * 1024;
constexpr int patienceMs = 5000; // for a peer that does not read

std::string answerOf(int bytes)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
           std::to_string(bytes) + "\r\n\r\n" + std::string(static_cast<std::size_t>(bytes), 'x');
}

std::string_view targetOf(std::string_view head)
{
    const std::size_t begin = std::min(head.find(' '), head.size() - 1) + 1;
    return head.substr(begin, head.find(' ', begin) - begin);
}

} // namespace

void Connections::readable(int file)
{
    std::array<char, 16 * 1024> buffer;
    std::string& request = m_requests[file];
    const ssize_t count = ::recv(file, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            close(file);
        return;
    }
    request.append(buffer.data(), static_cast<std::size_t>(count));
    const std::size_t end = request.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    const std::string head = request.substr(0, end);
    request.erase(0, end + 4);
    answer(file, targetOf(head));
}

void Connections::answer(int file, std::string_view target)
{
    constexpr std::string_view delay = "/delay/";
    constexpr std::string_view bytes = "/bytes/";
    if (target.starts_with(delay)) {
        const double seconds = std::strtod(std::string(target.substr(delay.size())).c_str(), nullptr);
        const auto wait = std::chrono::duration<double>(std::clamp(seconds, 0.0, 60.0));
        m_delayed.emplace(steadyNow() + std::chrono::duration_cast<Nanos>(wait), file);
    } else if (target.starts_with(bytes)) {
        const int wanted = std::atoi(std::string(target.substr(bytes.size())).c_str());
        send(file, std::clamp(wanted, 0, mostBytes));
    } else {
        close(file);
    }
}

void Connections::answerDue()
{
    const Nanos now = steadyNow();
    while (!m_delayed.empty() && m_delayed.begin()->first <= now) {
        const int file = m_delayed.begin()->second;
        m_delayed.erase(m_delayed.begin());
        send(file, delayedBytes);
    }
}

std::optional<Nanos> Connections::nextDue() const
{
    return m_delayed.empty() ? std::nullopt : std::optional(m_delayed.begin()->first);
}

void Connections::send(int file, int bytes)
{
    std::string& answer = m_answers[bytes];
    if (answer.empty())
        answer = answerOf(bytes);
    std::string_view left = answer;
    while (!left.empty()) {
        const ssize_t count = ::send(file, left.data(), left.size(), MSG_NOSIGNAL);
        if (count > 0) {
            left.remove_prefix(static_cast<std::size_t>(count));
            continue;
        }
        pollfd writable{.fd = file, .events = POLLOUT};
        if (errno != EAGAIN || ::poll(&writable, 1, patienceMs) <= 0)
            return close(file);
    }
}

void Connections::close(int file)
{
    if (m_requests.erase(file) == 0)
        return;
    std::erase_if(m_delayed, [file](const auto& delayed) { return delayed.second == file; });
    ::close(file);
}

} // namespace loopscope::bench
