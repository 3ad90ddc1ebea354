#pragma once

class QWidget;

namespace loopscope {

/// Says what the program is, its version, what it runs on, and its licence. Returns when it is closed.
void showAbout(QWidget* parent);

} // namespace loopscope
