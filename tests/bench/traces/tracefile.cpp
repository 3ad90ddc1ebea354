#include "tests/bench/traces/tracefile.h"

#include <QFile>

#include <array>
#include <cstdint>
#include <cstdio>
#include <random>

namespace loopscope::bench {

namespace {

constexpr int pairs = 500'000; // of a span and one in it
constexpr int threads = 64;
constexpr unsigned names = 500;

class TraceFile
{
public:
    explicit TraceFile(QFile& file)
        : m_file(file)
    {
    }

    void write()
    {
        m_file.write("{\"traceEvents\":[\n");
        for (int i = 0; i < pairs; ++i)
            writePair(i);
        m_file.write(
            "{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":1,\"args\":{\"name\":\"Renderer\"}}\n]}\n");
    }

private:
    void writePair(int number)
    {
        const int thread = number % threads;
        std::int64_t& now = m_now[static_cast<std::size_t>(thread)];
        now += below(5'000);
        const std::int64_t length = 2'000 + below(40'000);
        writeSpan("ThreadControllerImpl::Run", thread, now, length);
        writeSpan("Receive mojo message", thread, now + length / 4, length / 2);
        now += length;
    }

    void writeSpan(const char* name, int thread, std::int64_t start, std::int64_t length)
    {
        std::array<char, 256> line;
        const int size = std::snprintf(
            line.data(), line.size(),
            "{\"ph\":\"X\",\"name\":\"%s "
            "%u\",\"pid\":1,\"tid\":%d,\"ts\":%lld.%03d,\"dur\":%lld.%03d,\"args\":{\"src\":%u}},\n",
            name, static_cast<unsigned>(below(names)), thread + 1,
            static_cast<long long>(1'000'000 + start / 1000), static_cast<int>(start % 1000),
            static_cast<long long>(length / 1000), static_cast<int>(length % 1000),
            static_cast<unsigned>(below(100'000)));
        m_file.write(line.data(), size);
    }

    // The standard's engine, not its distributions, which differ from one library to the next.
    std::int64_t below(std::uint64_t end) { return static_cast<std::int64_t>(m_random() % end); }

    QFile& m_file;
    std::mt19937_64 m_random{1};
    std::array<std::int64_t, threads> m_now{};
};

} // namespace

bool writeTraceFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    TraceFile(file).write();
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace loopscope::bench
