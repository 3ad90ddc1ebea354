#include "core/analysis/failif.h"

#include "core/analysis/median.h"
#include "core/plan/duration.h"
#include "core/timeline/durationtext.h"

#include <array>
#include <cmath>

namespace loopscope {

namespace {

struct Figure
{
    const char* name;
    bool isTime;
    double (*value)(const Summary&);
};

double nanos(Nanos time)
{
    return static_cast<double>(time.count());
}

constexpr std::array figures{
    Figure{"wall", true, [](const Summary& summary) { return nanos(summary.wall); }},
    Figure{"failed", false, [](const Summary& summary) { return static_cast<double>(summary.failed); }},
    Figure{"cancelled", false, [](const Summary& summary) { return static_cast<double>(summary.cancelled); }},
    Figure{"longest-block", true, [](const Summary& summary) { return nanos(summary.loop.longestBlock); }},
    Figure{"busy", true, [](const Summary& summary) { return nanos(summary.loop.busy); }},
    Figure{"worst-late", true, [](const Summary& summary) { return nanos(summary.loop.worstLate); }},
    Figure{"heartbeats-missed", false,
           [](const Summary& summary) { return static_cast<double>(summary.loop.heartbeatsMissed); }},
};

Problem problemAt(qsizetype index, const QString& message)
{
    Problem problem{message};
    problem.line = 1;
    problem.column = static_cast<int>(index) + 1;
    return problem;
}

QString knownFigures()
{
    QStringList names;
    for (const Figure& figure : figures)
        names += QLatin1String(figure.name);
    return names.join(QStringLiteral(", "));
}

std::optional<std::size_t> figureNamed(const QString& name)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (name == QLatin1String(figures[i].name))
            return i;
    }
    return std::nullopt;
}

std::optional<double> boundFrom(const QString& text, bool isTime)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number >= 0)
        return isTime ? number * 1e6 : number;
    const Result<Nanos> duration = parseDuration(text);
    return isTime && duration ? std::optional(nanos(*duration)) : std::nullopt;
}

} // namespace

Result<FailIf> FailIf::parse(const QString& text)
{
    FailIf condition;
    condition.m_text = text;
    qsizetype sign = 0;
    while (sign < text.size() && text[sign] != u'<' && text[sign] != u'>')
        ++sign;
    const auto figure = figureNamed(text.left(sign).trimmed());
    if (!figure)
        return problemAt(0, Problem::tr("expected one of %1").arg(knownFigures()));
    condition.m_figure = *figure;
    if (sign == text.size())
        return problemAt(sign, Problem::tr("expected >, >=, < or <= and what to compare with"));
    condition.m_greater = text[sign] == u'>';
    condition.m_orEqual = sign + 1 < text.size() && text[sign + 1] == u'=';
    const qsizetype after = sign + (condition.m_orEqual ? 2 : 1);
    const bool isTime = figures[*figure].isTime;
    const auto bound = boundFrom(text.mid(after).trimmed(), isTime);
    if (!bound)
        return problemAt(after, isTime ? Problem::tr("expected a length of time, as 1500ms or 1.5s")
                                       : Problem::tr("expected a number"));
    condition.m_bound = *bound;
    return condition;
}

double FailIf::valueOf(const std::vector<Summary>& runs) const
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Summary& run : runs)
        values.push_back(figures[m_figure].value(run));
    return medianOf(std::move(values));
}

bool FailIf::holds(const std::vector<Summary>& runs) const
{
    const double value = valueOf(runs);
    if (value == m_bound)
        return m_orEqual;
    return m_greater == (value > m_bound);
}

QString FailIf::verdict(const std::vector<Summary>& runs) const
{
    const Figure& figure = figures[m_figure];
    const double value = valueOf(runs);
    const QString shown = figure.isTime ? durationText(Nanos(std::llround(value))) : QString::number(value);
    const QString name = QLatin1String(figure.name);
    const QString what =
        runs.size() == 1 ? name : Problem::tr("the median of %1 over %2 runs").arg(name).arg(runs.size());
    return Problem::tr("%1 held: %2 was %3").arg(m_text, what, shown);
}

} // namespace loopscope
