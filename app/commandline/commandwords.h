#pragma once

#include <QCoreApplication>

namespace loopscope {

/// The context in which the command line's texts are translated.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

} // namespace loopscope
