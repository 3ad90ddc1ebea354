// Seeks in a recorded run of many tasks, as the cursor of the window does, and prints as JSON how many
// milliseconds the inspector took to tell a random moment in words, and the figures and times of a random
// stretch of the run. Usage: loopscope_seektimes TASKS

#include "app/inspector/momentrows.h"
#include "core/analysis/histogram.h"
#include "core/analysis/loopindex.h"
#include "core/analysis/percentile.h"
#include "core/analysis/rangeindex.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

namespace {

using namespace loopscope;
using namespace loopscope::test;

constexpr std::size_t longestList = 20; // as the panel's
constexpr int seeks = 2000;
constexpr int ranges = 60;

double milliseconds(Nanos time)
{
    return double(time.count()) / 1e6;
}

template <class Act>
Nanos timeOf(Act act)
{
    const Nanos start = steadyNow();
    act();
    return steadyNow() - start;
}

/// Tasks of many lengths, so that many things happen at any time, and computations that hold the loop.
std::shared_ptr<Recording> runOf(int tasks)
{
    std::mt19937 random(1);
    QString lines;
    for (int i = 0; i < tasks; ++i)
        lines += i % 1000 == 0 ? QStringLiteral("cpu 1ms\n")
                               : QStringLiteral("sleep %1us\n").arg(random() % 2'000'000);
    return runVirtually(planOf(lines), {});
}

class Seeking
{
public:
    explicit Seeking(int tasks)
        : m_recording(runOf(tasks))
    {
    }

    void run()
    {
        m_indexing = timeOf([&] { m_index.update(*m_recording); });
        m_rangeIndexing = timeOf([&] { m_ranges.update(*m_recording); });
        for (int i = 0; i < seeks; ++i)
            m_seeks.push_back(timeOf([&, time = anyTime()] {
                m_lines += MomentRows::of(*m_recording, m_index.at(*m_recording, time, longestList)).size();
            }));
        for (int i = 0; i < ranges; ++i)
            m_parts.push_back(
                timeOf([&, range = TimeRange::between(anyTime(), anyTime())] { measure(range); }));
        for (int i = 0; i < ranges; ++i)
            m_wholes.push_back(timeOf([&] { measure({Nanos(i), m_recording->lastTime()}); }));
    }

    /// Whether there was anything to tell.
    bool print()
    {
        const auto ms = [](std::vector<Nanos>& times, std::size_t percent) {
            return milliseconds(percentileOf(times, percent));
        };
        std::printf("{\"index_ms\": %.3f, \"seek_p50_ms\": %.4f, \"seek_p99_ms\": %.4f, "
                    "\"seek_most_ms\": %.4f, \"range_index_ms\": %.3f, \"range_p50_ms\": %.3f, "
                    "\"range_p99_ms\": %.3f, \"whole_p50_ms\": %.3f, \"whole_p99_ms\": %.3f}\n",
                    milliseconds(m_indexing), ms(m_seeks, 50), ms(m_seeks, 99), ms(m_seeks, 100),
                    milliseconds(m_rangeIndexing), ms(m_parts, 50), ms(m_parts, 99), ms(m_wholes, 50),
                    ms(m_wholes, 99));
        return m_lines > 0 && m_ended > 0;
    }

private:
    Nanos anyTime()
    {
        const auto length = static_cast<std::uint64_t>(m_recording->lastTime().count());
        return Nanos(static_cast<std::int64_t>(m_random() % length));
    }
    void measure(const TimeRange& range)
    {
        m_ended += m_ranges.figures(*m_recording, range, m_recording->lastTime()).ended;
        m_ended += Histogram(m_ranges.took(*m_recording, range)).total();
    }

    std::shared_ptr<Recording> m_recording;
    std::mt19937_64 m_random{2};
    LoopIndex m_index;
    RangeIndex m_ranges;
    Nanos m_indexing{};
    Nanos m_rangeIndexing{};
    std::vector<Nanos> m_seeks;
    std::vector<Nanos> m_parts;
    std::vector<Nanos> m_wholes;
    std::size_t m_lines = 0;
    std::size_t m_ended = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int tasks = argc > 1 ? std::atoi(argv[1]) : 0;
    if (tasks < 1)
        return 2;
    Seeking seeking(tasks);
    seeking.run();
    return seeking.print() ? 0 : 1;
}
