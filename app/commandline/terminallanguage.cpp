#include "app/commandline/terminallanguage.h"

#include "app/session/session.h"

namespace loopscope {

TerminalLanguage::TerminalLanguage()
{
    m_language.choose(Session(Session::defaultFolder()).language());
}

} // namespace loopscope
