#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace loopscope::bench {

/// One line of the table: what was measured, against which goals, beside whom.
class Row
{
public:
    explicit Row(QString what)
        : m_what(std::move(what))
    {
    }

    /// A figure of Loopscope's own that shall be at most `limit`.
    void atMost(const QString& figure, std::optional<double> measured, double limit, const char* unit);
    /// A figure that shall be at most `share` of the peer's; the ratio is left out where either is missing.
    void atMostShare(const QString& peer, std::optional<double> measured, std::optional<double> peers,
                     double share);
    /// A rate that shall be at least `times` the peer's.
    void atLeastTimes(const QString& peer, std::optional<double> measured, std::optional<double> peers,
                      double times);
    /// Something that shall hold.
    void must(const QString& goal, bool holds);

    /// A goal in words, and whether figures that are shown meet it.
    void goal(const QString& words) { m_goals.append(words); }
    void judge(bool holds);

    /// Shows a figure of Loopscope's own, or a peer's, without holding it against anything.
    void show(const QString& figure, std::optional<double> measured, const char* unit);
    void showPeer(const QString& peer, std::optional<double> value, const char* unit);

    /// Whether any goal was missed. A goal whose peer is missing is not.
    bool missed() const { return m_missed > 0; }
    /// "| what | goal | measured | peers | ratio | met |"
    QString toString() const;
    static QString heading();

private:
    QString m_what;
    QStringList m_goals;
    QStringList m_measured;
    QStringList m_peers;
    QStringList m_ratios;
    int m_met = 0;
    int m_missed = 0;
};

/// "0.0132", "1.32", "132": three digits that count.
QString threeDigits(double value);

} // namespace loopscope::bench
