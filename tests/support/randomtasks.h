#pragma once

#include "core/plan/plan.h"

#include <array>
#include <random>

namespace loopscope::test {

/// Makes plausible and odd tasks, always the same ones for a seed. Names and URLs hold what people paste: any
/// script, emoji, colons, things that look like another part of the grammar.
class RandomTasks
{
public:
    explicit RandomTasks(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// A task that a task line can say: enabled, no headers, no deadline of its own.
    Task line();
    /// A task with everything that a plan file can say.
    Task file();
    /// `text` with one to three bytes changed, taken out, put in or said twice.
    QByteArray mutated(QByteArray text);

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <std::size_t n>
    QString oneOf(const std::array<const char*, n>& texts)
    {
        return QString::fromUtf8(texts[static_cast<std::size_t>(upTo(int(n) - 1))]);
    }
    QString name();
    QString url();
    Nanos duration();

    std::mt19937 m_random;
};

} // namespace loopscope::test
