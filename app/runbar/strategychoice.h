#pragma once

#include "core/plan/runsettings.h"

#include <array>

namespace loopscope {

enum class Side { Sync, Async };

/// Which strategy is chosen, as two sides that each keep their last choice. A value.
class StrategyChoice
{
public:
    /// The last is chosen from the menu or by a plan, and only then offered.
    static constexpr std::array asyncStrategies{StrategyKind::Sequential, StrategyKind::Concurrent,
                                                StrategyKind::Pool, StrategyKind::Unawaited};

    Side side() const { return m_side; }
    StrategyKind strategy() const { return m_side == Side::Sync ? StrategyKind::Blocking : m_async; }
    /// The last choice of the asynchronous side, as an index into asyncStrategies.
    int asyncIndex() const
    {
        for (std::size_t i = 0; i < asyncStrategies.size(); ++i) {
            if (asyncStrategies[i] == m_async)
                return static_cast<int>(i);
        }
        return 1;
    }

    void flip() { m_side = m_side == Side::Sync ? Side::Async : Side::Sync; }
    void setSide(Side side) { m_side = side; }
    /// Chooses the strategy and its side.
    void choose(StrategyKind strategy)
    {
        m_side = strategy == StrategyKind::Blocking ? Side::Sync : Side::Async;
        if (strategy != StrategyKind::Blocking)
            m_async = strategy;
    }

private:
    Side m_side = Side::Sync;
    StrategyKind m_async = StrategyKind::Concurrent;
};

} // namespace loopscope
