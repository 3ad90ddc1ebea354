#pragma once

#include <QCoreApplication>

namespace loopscope {

/// The context in which the texts for a terminal are translated.
struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(TextWords)
};

} // namespace loopscope
