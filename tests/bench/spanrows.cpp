#include "tests/bench/child.h"
#include "tests/bench/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

const auto own = QStringLiteral("Loopscope");

std::optional<Figures> paint(const Bench& bench)
{
    const auto report = runChild({bench.spanFrames}, 120s);
    if (!report)
        return std::nullopt;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    Figures figures;
    for (auto figure = printed.begin(); figure != printed.end(); ++figure)
        figures[figure.key()] = figure.value().toDouble();
    return figures;
}

class SpanRows
{
public:
    explicit SpanRows(const Medians& medians)
        : m_medians(medians)
    {
    }

    /// The frames at four zooms, each at most `most` times F.
    Row frames(const QString& what, const QString& prefix, double most) const
    {
        Row row(QStringLiteral("1920×1080, 64 rows × 2 lanes, 1M spans: a frame %1").arg(what));
        row.goal(QStringLiteral("each ≤ %1 F").arg(most));
        const auto fill = get("fill_ms");
        for (const auto& [name, key] :
             {std::pair("100 %", "all_ms"), std::pair("10 %", "tenth_ms"),
              std::pair("0.1 %", "thousandth_ms"), std::pair("the worst of 400 zooms", "worst_ms")}) {
            const auto took = figure(m_medians, own, prefix + QLatin1String(key));
            const auto ratio = took && fill ? std::optional(*took / *fill) : std::nullopt;
            row.show(QString::fromUtf8(name), ratio, "F");
            row.judge(ratio && *ratio <= most);
        }
        row.showPeer(QStringLiteral("F: filling the image once"), fill, "ms");
        return row;
    }

    Row growth() const
    {
        Row row(QStringLiteral("1M spans without labels: the worst frame of 400 zooms against 10k spans'"));
        row.show({}, get("bare_worst_ms"), "ms");
        row.showPeer(QStringLiteral("10k spans"), get("few_worst_ms"), "ms");
        row.atMostShare(QStringLiteral("10k spans"), get("bare_worst_ms"), get("few_worst_ms"), 4);
        return row;
    }

    Row memory() const
    {
        Row row(QStringLiteral("1M spans laid out on lanes"));
        row.atMost(QStringLiteral("memory a span"), get("bytes_a_span"), 24, "bytes");
        row.show(QStringLiteral("in"), get("building_ms"), "ms");
        return row;
    }

    Row live() const
    {
        Row row(QStringLiteral("200,000 spans a second for 5 s, painted 60 times a second with labels"));
        row.atMost(QStringLiteral("frame p99"), get("live_p99_ms"), 16, "ms");
        row.show(QStringLiteral("worst"), get("live_worst_ms"), "ms");
        const auto pushed = get("live_pushed");
        row.must(QStringLiteral("none lost"), pushed && pushed == get("live_kept"));
        return row;
    }

private:
    std::optional<double> get(const char* key) const { return figure(m_medians, own, QLatin1String(key)); }

    const Medians& m_medians;
};

} // namespace

std::vector<Row> spanRows(const Bench& bench)
{
    const Medians medians = takeTurns({{own, [&bench] { return paint(bench); }}}, bench.rounds);
    const SpanRows rows(medians);
    return {rows.frames(QStringLiteral("without labels"), QStringLiteral("bare_"), 15),
            rows.frames(QStringLiteral("with labels"), QStringLiteral("labelled_"), 25), rows.growth(),
            rows.memory(), rows.live()};
}

} // namespace loopscope::bench
