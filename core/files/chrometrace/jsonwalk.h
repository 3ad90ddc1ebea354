#pragma once

#include "core/files/chrometrace/scanwindow.h"

#include <array>

namespace loopscope {

/// Steps over one JSON value after the other in a window, reading on where it must. Knows texts and brackets
/// and nothing else, and needs no stack for what is nested.
class JsonWalk
{
public:
    enum class Walked { Whole, TooDeep, Broken, CutOff };

    /// The window outlives the walk.
    explicit JsonWalk(ScanWindow& window)
        : m_window(window)
    {
    }

    /// Steps over blanks, and over commas too if wanted; what is kept moves along. False: the file ends
    /// there.
    bool skipBlanks(bool commasToo);
    /// Whether there is a byte to look at.
    bool hasByte();

    // Each begins at the value's first byte and ends behind its last, or at the byte that should not be
    // there.

    Walked overNested(); ///< `{ … }` or `[ … ]`
    Walked overText();   ///< `"…"`
    Walked overScalar(); ///< a number or a word

    static constexpr int mostDepth = 500;

private:
    ScanWindow& m_window;
    std::array<char, mostDepth> m_open; ///< the brackets that are open
};

} // namespace loopscope
