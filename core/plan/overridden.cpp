#include "core/plan/overridden.h"

namespace loopscope {

PlanSettings overridden(PlanSettings planned, const PlanSettings& given)
{
    const auto override = [](auto& setting, const auto& value) {
        if (value)
            setting = value;
    };
    override(planned.strategy, given.strategy);
    override(planned.limit, given.limit);
    override(planned.workers, given.workers);
    override(planned.connections, given.connections);
    override(planned.deadline, given.deadline);
    override(planned.heartbeat, given.heartbeat);
    override(planned.http2, given.http2);
    return planned;
}

} // namespace loopscope
