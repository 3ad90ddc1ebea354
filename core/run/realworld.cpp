#include "core/run/realworld.h"

namespace loopscope {

void RealWorld::fetch(TaskId task)
{
    SubjectLoop& loop = m_parts.loop;
    m_parts.network.fetch(
        {task, Holder::none(), [&loop, task](WorkEnd end, Nanos at) {
             loop.post({.kind = Callback::Kind::WorkDone, .task = task, .readySince = at, .end = end});
         }});
}

WorkEnd RealWorld::holdLoop(TaskId task, Nanos asked)
{
    return m_parts.threadWork.carryOut(task, asked, Holder::loop(), m_parts.loopProducer);
}

} // namespace loopscope
