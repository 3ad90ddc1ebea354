#include "tests/bench/row.h"

#include <algorithm>
#include <cmath>

namespace loopscope::bench {

namespace {

QString withUnit(std::optional<double> value, const char* unit)
{
    if (!value)
        return QStringLiteral("missing");
    return threeDigits(*value) + QLatin1Char(' ') + QLatin1String(unit);
}

QString joined(const QStringList& parts)
{
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QLatin1String("; "));
}

} // namespace

QString threeDigits(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const int before = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return QString::number(value, 'f', std::clamp(3 - before, 0, 6));
}

void Row::atMost(const QString& name, std::optional<double> measured, double limit, const char* unit)
{
    m_goals.append(QStringLiteral("%1 ≤ %2").arg(name, withUnit(limit, unit)).trimmed());
    show(name, measured, unit);
    judge(measured && *measured <= limit);
}

void Row::atMostShare(const QString& peer, std::optional<double> measured, std::optional<double> peers,
                      double share)
{
    m_goals.append(share < 1 ? QStringLiteral("≤ 1/%1 of %2").arg(threeDigits(1 / share), peer)
                             : QStringLiteral("≤ %1 × %2").arg(threeDigits(share), peer));
    if (!measured)
        return judge(false);
    if (!peers)
        return;
    const double ratio = *measured / *peers;
    m_ratios.append(ratio < 1 ? QStringLiteral("1/%1 of %2").arg(threeDigits(1 / ratio), peer)
                              : QStringLiteral("%1 × %2").arg(threeDigits(ratio), peer));
    judge(ratio <= share);
}

void Row::atLeastTimes(const QString& peer, std::optional<double> measured, std::optional<double> peers,
                       double times)
{
    m_goals.append(QStringLiteral("≥ %1 × %2").arg(threeDigits(times), peer));
    if (!measured)
        return judge(false);
    if (!peers)
        return;
    m_ratios.append(QStringLiteral("%1 × %2").arg(threeDigits(*measured / *peers), peer));
    judge(*measured >= times * *peers);
}

void Row::must(const QString& goal, bool holds)
{
    m_goals.append(goal);
    judge(holds);
}

void Row::show(const QString& name, std::optional<double> measured, const char* unit)
{
    m_measured.append((name + QLatin1Char(' ') + withUnit(measured, unit)).trimmed());
}

void Row::showPeer(const QString& peer, std::optional<double> value, const char* unit)
{
    m_peers.append(peer + QLatin1Char(' ') + withUnit(value, unit));
}

void Row::judge(bool holds)
{
    ++(holds ? m_met : m_missed);
}

QString Row::toString() const
{
    const char* verdict = m_missed > 0 ? "**missed**" : m_met > 0 ? "met" : "not judged";
    return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |")
        .arg(m_what, joined(m_goals), joined(m_measured), joined(m_peers), joined(m_ratios),
             QLatin1String(verdict));
}

QString Row::heading()
{
    return QStringLiteral("| what | goal | measured | peers | ratio | met |\n|---|---|---|---|---|---|");
}

} // namespace loopscope::bench
