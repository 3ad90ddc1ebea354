#include "core/files/textlegend.h"

#include "core/files/textrow.h"

#include <array>

namespace loopscope {

namespace {

struct SignMeaning
{
    char sign;
    const char* meaning;
};

constexpr std::array taskSigns{
    SignMeaning{textsign::queued, "queued"},
    SignMeaning{textsign::waiting, "waiting"},
    SignMeaning{textsign::waitingHolding, "waiting and holding a thread"},
    SignMeaning{textsign::receiving, "receiving"},
    SignMeaning{textsign::ready, "ready, not run yet"},
    SignMeaning{textsign::running, "running"},
    SignMeaning{textsign::succeeded, "done"},
    SignMeaning{textsign::failed, "failed"},
    SignMeaning{textsign::cancelled, "stopped"},
};
constexpr std::array loopSigns{
    SignMeaning{textsign::held, "loop held"},
    SignMeaning{textsign::callback, "callbacks"},
    SignMeaning{textsign::answered, "heartbeat answered"},
    SignMeaning{textsign::missed, "heartbeat missed"},
};

template <std::size_t n>
void addMeanings(QStringList& parts, const QString& used, const std::array<SignMeaning, n>& signs)
{
    for (const SignMeaning& sign : signs) {
        if (used.contains(QLatin1Char(sign.sign)))
            parts += QStringLiteral("%1 %2").arg(QLatin1Char(sign.sign)).arg(QLatin1String(sign.meaning));
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
        if (!lines.back().isEmpty() && lines.back().size() + 3 + part.size() > columns)
            lines += QString();
        lines.back() += (lines.back().isEmpty() ? QString() : QStringLiteral("   ")) + part;
    }
    return lines;
}

} // namespace loopscope
