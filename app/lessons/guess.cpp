#include "app/lessons/guess.h"

#include "core/plan/duration.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr Nanos alwaysNear = std::chrono::milliseconds(50);
constexpr int nearPart = 10; // of what the run took: a tenth

// The longer words first: one holds another.
QString withShortUnit(QString text)
{
    const std::initializer_list<std::pair<QString, QString>> units{
        {QStringLiteral("밀리초"), QStringLiteral("ms")},
        {QStringLiteral("초"), QStringLiteral("s")},
        {QStringLiteral("분"), QStringLiteral("min")},
        {QStringLiteral("seconds"), QStringLiteral("s")},
        {QStringLiteral("second"), QStringLiteral("s")},
        {QStringLiteral("sec"), QStringLiteral("s")},
        {QStringLiteral("minutes"), QStringLiteral("min")},
        {QStringLiteral("minute"), QStringLiteral("min")}};
    for (const auto& [written, meant] : units) {
        if (text.endsWith(written))
            return text.chopped(written.size()) + meant;
    }
    return text.isEmpty() || !text.back().isDigit() ? text : text + u's';
}

} // namespace

std::optional<Nanos> Guess::read(const QString& text)
{
    QString plain = text.simplified().remove(u' ').replace(u',', u'.').toLower();
    const Result<Nanos> duration = parseDuration(withShortUnit(std::move(plain)));
    return duration ? std::optional(*duration) : std::nullopt;
}

QString Guess::answer(std::optional<Nanos> guess, Nanos took)
{
    if (!guess)
        return tr("It took %1.").arg(durationText(took));
    const Nanos difference = took - *guess;
    const QString guessed = durationText(*guess);
    if (std::chrono::abs(difference) <= std::max(alwaysNear, took / nearPart))
        return tr("You guessed %1, and it took %2. Well guessed!").arg(guessed, durationText(took));
    const QString by = durationText(std::chrono::abs(difference));
    return difference > Nanos(0)
               ? tr("You guessed %1. It took %2: %3 longer.").arg(guessed, durationText(took), by)
               : tr("You guessed %1. It took %2: %3 less.").arg(guessed, durationText(took), by);
}

} // namespace loopscope
