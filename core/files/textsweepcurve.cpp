#include "core/files/textsweepcurve.h"

#include "core/files/displaywidth.h"
#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr int curveRows = 9;
constexpr int curveColumns = 80;
constexpr int widestStep = 9; // from a value to the next
constexpr int edgeCells = 2;  // left and right of the outermost values
constexpr char timeSign = '*';
constexpr char rateSign = 'o';
constexpr char bothSign = '@';
constexpr char betweenSign = '.';

struct CurveText
{
    Q_DECLARE_TR_FUNCTIONS(CurveText)
};

class CurveCanvas
{
public:
    explicit CurveCanvas(const SweepResult& result)
        : m_result(result)
    {
        for (const SweepPoint& point : result.points) {
            if (!point.wall)
                continue;
            ++m_compared;
            m_longest = std::max(m_longest, point.wall->median);
            m_most = std::max(m_most, point.throughput.value_or(0));
        }
        m_timeTop = durationText(m_longest);
        m_rateTop = SweepWords::throughput({.throughput = m_most});
        m_left = displayWidth(m_timeTop) + 1;
        const int room = curveColumns - m_left - displayWidth(m_rateTop) - 4 - 2 * edgeCells;
        const int steps = static_cast<int>(result.points.size()) - 1;
        m_step = std::clamp(room / std::max(1, steps), 1, widestStep);
        m_rows.fill(QString(2 * edgeCells + steps * m_step + 1, QLatin1Char(' ')), curveRows);
    }

    QStringList lines()
    {
        if (m_compared < 2)
            return {};
        drawCurve(rateSign, [&](const SweepPoint& point) { return point.throughput.value_or(0) / m_most; });
        drawCurve(timeSign, [&](const SweepPoint& point) {
            return static_cast<double>(point.wall->median.count()) / static_cast<double>(m_longest.count());
        });
        QStringList lines;
        for (int row = 0; row < curveRows; ++row)
            lines += framed(row);
        lines += QString(m_left, QLatin1Char(' ')) + QLatin1Char('+') +
                 QString(m_rows.front().size(), QLatin1Char('-')) + QLatin1Char('+');
        lines += under([](const SweepPoint& point) { return QString::number(point.value); });
        lines += under([&](const SweepPoint& point) {
            return m_result.knee && point.value == m_result.points[*m_result.knee].value
                       ? CurveText::tr("^ knee")
                       : QString();
        });
        if (lines.constLast().trimmed().isEmpty())
            lines.removeLast();
        lines += CurveText::tr("%1 total time   %2 tasks a second   %3 both")
                     .arg(QLatin1Char(timeSign))
                     .arg(QLatin1Char(rateSign))
                     .arg(QLatin1Char(bothSign));
        return lines;
    }

private:
    int cellOf(std::size_t index) const { return edgeCells + static_cast<int>(index) * m_step; }

    static int rowOf(double share)
    {
        return curveRows - 1 - static_cast<int>(std::lround(share * (curveRows - 1)));
    }

    void put(int cell, double share, char sign)
    {
        QString& row = m_rows[rowOf(share)];
        const QChar there = row[cell];
        const bool other = there == QLatin1Char(timeSign) || there == QLatin1Char(rateSign);
        if (sign != betweenSign)
            row[cell] = QLatin1Char(other ? bothSign : sign);
        else if (there == QLatin1Char(' '))
            row[cell] = QLatin1Char(sign);
    }

    template <class Share>
    void drawCurve(char sign, const Share& shareOf)
    {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < m_result.points.size(); ++i) {
            if (!m_result.points[i].wall)
                continue;
            const double share = shareOf(m_result.points[i]);
            if (last)
                connect(cellOf(*last), shareOf(m_result.points[*last]), cellOf(i), share);
            put(cellOf(i), share, sign);
            last = i;
        }
    }

    void connect(int from, double fromShare, int to, double toShare)
    {
        for (int cell = from + 1; cell < to; ++cell)
            put(cell, fromShare + (toShare - fromShare) * (cell - from) / (to - from), betweenSign);
    }

    QString framed(int row) const
    {
        const bool top = row == 0;
        QString line = (top ? m_timeTop : QString()).rightJustified(m_left - 1) + QStringLiteral(" |") +
                       m_rows[row] + QLatin1Char('|');
        if (top)
            line += QLatin1Char(' ') + m_rateTop;
        return line;
    }

    // A text beneath each value, about its place, where the one before leaves room.
    template <class Text>
    QString under(const Text& textOf) const
    {
        QString line;
        for (std::size_t i = 0; i < m_result.points.size(); ++i) {
            const QString text = textOf(m_result.points[i]);
            const int place = m_left + 1 + cellOf(i);
            if (text.isEmpty() || displayWidth(line) >= place)
                continue;
            line += QString(place - displayWidth(line), QLatin1Char(' ')) + text;
        }
        return line;
    }

    const SweepResult& m_result;
    int m_compared = 0;
    Nanos m_longest{};
    double m_most = 0;
    QString m_timeTop;
    QString m_rateTop;
    int m_left = 0;
    int m_step = 1;
    QList<QString> m_rows;
};

} // namespace

QStringList textSweepCurve(const SweepResult& result)
{
    return CurveCanvas(result).lines();
}

} // namespace loopscope
