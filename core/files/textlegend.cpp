#include "core/files/textlegend.h"

#include "core/files/displaywidth.h"
#include "core/files/textrow.h"
#include "core/files/textwords.h"

#include <array>

namespace loopscope {

namespace {

struct SignMeaning
{
    char sign;
    const char* meaning;
};

constexpr std::array taskSigns{
    SignMeaning{textsign::queued, QT_TRANSLATE_NOOP("TextWords", "queued")},
    SignMeaning{textsign::waiting, QT_TRANSLATE_NOOP("TextWords", "waiting")},
    SignMeaning{textsign::waitingHolding, QT_TRANSLATE_NOOP("TextWords", "waiting and holding a thread")},
    SignMeaning{textsign::receiving, QT_TRANSLATE_NOOP("TextWords", "receiving")},
    SignMeaning{textsign::ready, QT_TRANSLATE_NOOP("TextWords", "ready, not run yet")},
    SignMeaning{textsign::running, QT_TRANSLATE_NOOP("TextWords", "running")},
    SignMeaning{textsign::succeeded, QT_TRANSLATE_NOOP("TextWords", "done")},
    SignMeaning{textsign::failed, QT_TRANSLATE_NOOP("TextWords", "failed")},
    SignMeaning{textsign::cancelled, QT_TRANSLATE_NOOP("TextWords", "stopped")},
};
constexpr std::array loopSigns{
    SignMeaning{textsign::held, QT_TRANSLATE_NOOP("TextWords", "loop held")},
    SignMeaning{textsign::callback, QT_TRANSLATE_NOOP("TextWords", "callbacks")},
    SignMeaning{textsign::answered, QT_TRANSLATE_NOOP("TextWords", "heartbeat answered")},
    SignMeaning{textsign::missed, QT_TRANSLATE_NOOP("TextWords", "heartbeat missed")},
};

template <std::size_t n>
void addMeanings(QStringList& parts, const QString& used, const std::array<SignMeaning, n>& signs)
{
    for (const SignMeaning& sign : signs) {
        if (used.contains(QLatin1Char(sign.sign)))
            parts += QStringLiteral("%1 %2").arg(QLatin1Char(sign.sign)).arg(TextWords::tr(sign.meaning));
    }
}

} // namespace

QStringList textLegend(const QString& usedByLoop, const QString& usedByTasks, int columns)
{
    QStringList parts;
    addMeanings(parts, usedByLoop, loopSigns);
    addMeanings(parts, usedByTasks, taskSigns);
    QStringList lines(QString{});
    for (const QString& part : parts) {
        if (!lines.back().isEmpty() && displayWidth(lines.back()) + 3 + displayWidth(part) > columns)
            lines += QString();
        lines.back() += (lines.back().isEmpty() ? QString() : QStringLiteral("   ")) + part;
    }
    return lines;
}

} // namespace loopscope
