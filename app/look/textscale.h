#pragma once

#include <QFont>

namespace loopscope {

/// How large all text of the program is, in steps beside the desktop's own size. Gui thread.
class TextScale
{
public:
    static constexpr int leastPercent = 50;
    static constexpr int mostPercent = 300;

    /// Takes the application's font of now as the normal one.
    TextScale();

    int percent() const { return m_percent; }
    void setPercent(int percent);
    void larger();
    void smaller();
    void normal() { setPercent(100); }
    /// A factor beside the person's own choice, for a projector; 1: none.
    void setPresenting(double factor);

private:
    void apply();

    QFont m_normal;
    int m_percent = 100;
    double m_factor = 1;
};

} // namespace loopscope
