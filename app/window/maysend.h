#pragma once

#include "core/plan/plan.h"

class QWidget;

namespace loopscope {

/// Whether a plan may be run `times` times, as far as it sends requests to other machines. Run once, a person
/// sees the hosts in the list, and is asked where it is many; several times, in any case. `window` is the
/// question's parent. Gui thread.
bool maySend(const Plan& plan, int times, QWidget& window);

} // namespace loopscope
