#pragma once

#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// Who held the subject loop within a stretch of a run. Grows with the recording; what is asked costs
/// O(log n), however many callbacks ran meanwhile. 9 bytes a callback.
class CallbackIndex
{
public:
    /// What ran in a stretch of time, as far as it lies in it. Indices into Recording::callbacks().
    struct Held
    {
        std::size_t count = 0;   ///< callbacks; the others only where there is one
        std::size_t longest = 0; ///< the one that held it longest
        std::size_t last = 0;
        Nanos longestTime{};
        Nanos total{};

        bool operator==(const Held&) const = default;
    };

    /// Takes in the callbacks that have ended since the last time. Always the same recording.
    void update(const Recording& recording);

    /// What held the loop in [from, to). One that still runs holds it to the end.
    Held heldIn(const Recording& recording, Nanos from, Nanos to) const;

private:
    static constexpr std::size_t fan = 16;

    std::size_t longestOf(const Recording& recording, std::size_t first, std::size_t last) const;
    void raise(const Recording& recording, std::size_t position);

    std::vector<Nanos> m_heldBefore{Nanos(0)}; // [i]: sum of the first i
    // [level][i]: the longest of the whole 16^(level + 1) from i × that on
    std::vector<std::vector<std::uint32_t>> m_longest;
};

} // namespace loopscope
