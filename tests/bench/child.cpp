#include "tests/bench/child.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <vector>

extern char** environ;

namespace loopscope::bench {

namespace {

/// Starts `command` with its standard output on the pipe whose reading end it returns. 0: it cannot be
/// started.
pid_t spawn(const QStringList& command, int& output)
{
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return 0;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    pid_t child = 0;
    const int error = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    output = ends[0];
    return error == 0 ? child : 0;
}

/// Reads until the other end is closed; false if `deadline` comes first.
bool readAll(int file, Nanos deadline, QByteArray& output)
{
    std::array<char, 64 * 1024> buffer;
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steadyNow());
        pollfd readable{.fd = file, .events = POLLIN};
        if (left.count() <= 0 || ::poll(&readable, 1, static_cast<int>(left.count())) == 0)
            return false;
        const ssize_t count = ::read(file, buffer.data(), buffer.size());
        if (count <= 0)
            return count == 0;
        output.append(buffer.data(), count);
    }
}

Nanos nanos(const timeval& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

std::optional<ChildReport> runChild(const QStringList& command, Nanos timeout)
{
    const Nanos start = steadyNow();
    const auto failed = [&](const char* why) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(command.join(QLatin1Char(' '))), why);
        return std::nullopt;
    };
    int output = -1;
    const pid_t child = spawn(command, output);
    if (child == 0)
        return failed("could not be started");
    ChildReport report;
    const bool inTime = readAll(output, start + timeout, report.output);
    ::close(output);
    if (!inTime)
        ::kill(child, SIGKILL);
    int status = 0;
    rusage usage{};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    report.wall = steadyNow() - start;
    report.cpu = nanos(usage.ru_utime) + nanos(usage.ru_stime);
    report.peakBytes = std::int64_t(usage.ru_maxrss) * 1024;
    if (!inTime)
        return failed("took too long and was ended");
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return failed("failed");
    return report;
}

} // namespace loopscope::bench
