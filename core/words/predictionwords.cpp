#include "core/words/predictionwords.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopscope {

namespace {

constexpr std::array everyDoubt{Doubt::CoresShared,   Doubt::MoreAtOnceThanMeasured, Doubt::UnsteadyServer,
                                Doubt::FetchesFailed, Doubt::NeverMeasured,          Doubt::Unexplained};

bool isDoubted(const OtherWay& way, Doubt doubt)
{
    return std::find(way.doubts.begin(), way.doubts.end(), doubt) != way.doubts.end();
}

// "+1", "−3", "±0", as typographers write them.
QString signedPercent(double ratio)
{
    const auto percent = std::lround((ratio - 1) * 100);
    const QString sign = percent > 0   ? QStringLiteral("+")
                         : percent < 0 ? QStringLiteral("−")
                                       : QStringLiteral("±");
    return sign + QLocale().toString(static_cast<qlonglong>(std::abs(percent)));
}

} // namespace

QString PredictionWords::otherWay(const OtherWay& way)
{
    return QStringLiteral("%1 ≈ %2").arg(Wording::strategy(way.strategy), durationText(way.wall));
}

QString PredictionWords::sentence(Doubt doubt)
{
    switch (doubt) {
    case Doubt::CoresShared: return tr("More would compute at once than this machine has cores.");
    case Doubt::MoreAtOnceThanMeasured:
        return tr(
            "A server would be asked for more at once than in this run, and is taken to keep its pace.");
    case Doubt::UnsteadyServer:
        return tr("A server took much longer for a request than for the same one at another time.");
    case Doubt::FetchesFailed: return tr("What failed is taken to fail again, after as long.");
    case Doubt::NeverMeasured:
        return tr("Fetches that never ran, or were cut off, are taken to be like the others.");
    case Doubt::Unexplained:
        return tr("This run itself took other than its tasks explain: they are very brief, or the machine "
                  "was busy.");
    }
    Q_UNREACHABLE();
}

QString PredictionWords::doubts(const std::vector<Doubt>& doubts)
{
    QStringList sentences;
    for (const Doubt doubt : doubts)
        sentences << sentence(doubt);
    return sentences.join(QLatin1Char(' '));
}

QString PredictionWords::doubts(const std::vector<OtherWay>& ways)
{
    QStringList sentences;
    for (const Doubt doubt : everyDoubt) {
        QStringList names;
        for (const OtherWay& way : ways) {
            if (isDoubted(way, doubt))
                names << Wording::strategy(way.strategy);
        }
        if (names.isEmpty())
            continue;
        const bool all = names.size() == static_cast<qsizetype>(ways.size());
        sentences << (all ? sentence(doubt)
                          : tr("%1: %2").arg(names.join(QStringLiteral(", ")), sentence(doubt)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString PredictionWords::foretold(const Foretold& foretold)
{
    const double ratio =
        static_cast<double>(foretold.measured.count()) / static_cast<double>(foretold.predicted.count());
    return tr("Predicted %1, measured %2 (%3 %).")
        .arg(durationText(foretold.predicted), durationText(foretold.measured), signedPercent(ratio));
}

} // namespace loopscope
