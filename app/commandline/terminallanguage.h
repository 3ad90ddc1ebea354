#pragma once

#include "app/look/language.h"

namespace loopscope {

/// The language of what the command line says, while it lives: the one that was chosen in the window, else
/// the system's. What scripts read stays English. Is made after the QCoreApplication and goes before it.
class TerminalLanguage
{
public:
    TerminalLanguage();

private:
    Language m_language;
};

} // namespace loopscope
