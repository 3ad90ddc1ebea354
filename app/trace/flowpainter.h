#pragma once

#include "app/trace/tracepicture.h"

namespace loopscope {

/// The flows of the chosen span: arrows from the moment that they come from to the one they lead to.
void paintFlows(QPainter& painter, const TraceFrame& frame);

} // namespace loopscope
