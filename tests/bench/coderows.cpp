#include "core/code/program.h"
#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"
#include "tests/support/recordingscript.h"

#include <algorithm>
#include <array>

namespace loopscope::bench {

namespace {

constexpr std::array languages{std::pair(CodeLanguage::Python, "Python"),
                               std::pair(CodeLanguage::Cpp, "C++")};

/// Ten thousand tasks, a third of them pages of which each has a URL of its own.
Plan planOfTenThousand()
{
    QString lines;
    for (int i = 1; i <= 3334; ++i) {
        lines += QStringLiteral("page %1: https://h.test/p/%1?size=%1&sort=name\n").arg(i);
        lines += QStringLiteral("wait %1: sleep %1ms\n").arg(i);
        lines += i % 2 == 0 ? QStringLiteral("cpu 1500us\n") : QStringLiteral("block 20ms\n");
    }
    Plan plan = test::planOf(lines);
    plan.tasks.resize(10'000);
    return plan;
}

double writing(const Plan& plan, CodeLanguage language, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Nanos began = steadyNow();
        programOf(plan, {}, language);
        times.push_back(milliseconds(steadyNow() - began));
    }
    return percentile(times, 0.5);
}

} // namespace

std::vector<Row> codeRows(const Bench& bench)
{
    const Plan plan = planOfTenThousand();
    Row written(QStringLiteral("writing a plan of 10,000 tasks as a program"));
    for (const auto& [language, name] : languages)
        written.atMost(QLatin1String(name), writing(plan, language, bench.rounds), 50, "ms");
    return {written};
}

} // namespace loopscope::bench
