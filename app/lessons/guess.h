#pragma once

#include "core/trace/clock.h"

#include <QCoreApplication>

#include <optional>

namespace loopscope {

/// How long a person thinks that a run will take.
class Guess
{
    Q_DECLARE_TR_FUNCTIONS(Guess)

public:
    /// As people write it: "5", "5 s", "0.5초", "800ms"; a number alone is in seconds. None: it is no length
    /// of time.
    static std::optional<Nanos> read(const QString& text);
    /// The guess, if there was one, against what the run took, in a sentence.
    static QString answer(std::optional<Nanos> guess, Nanos took);
};

} // namespace loopscope
