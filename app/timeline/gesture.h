#pragma once

#include <QString>

#include <vector>

namespace loopscope {

/// What one does with the mouse in the timeline, and what it does; in the language of now.
struct Gesture
{
    QString how;
    QString what;
};

std::vector<Gesture> gestures();

} // namespace loopscope
