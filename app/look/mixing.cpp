#include "app/look/mixing.h"

#include <cmath>

namespace loopscope {

QColor mixed(const QColor& base, const QColor& other, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {part(base.red(), other.red()), part(base.green(), other.green()),
            part(base.blue(), other.blue())};
}

} // namespace loopscope
