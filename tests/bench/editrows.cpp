#include "tests/bench/child.h"
#include "tests/bench/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

std::optional<Figures> workWith(const QString& program, int tasks)
{
    const auto report = runChild({program, QString::number(tasks)}, 60s);
    if (!report)
        return std::nullopt;
    Figures figures;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    for (const char* name : {"paste_ms", "edit_ms", "undo_ms", "key_ms"}) {
        const QString key = QString::fromLatin1(name);
        figures[key] = printed.value(key).toDouble();
    }
    return figures;
}

} // namespace

std::vector<Row> editRows(const Bench& bench)
{
    constexpr int tasks = 10'000;
    const QString own = QStringLiteral("Loopscope");
    const Medians medians =
        takeTurns({{own, [&] { return workWith(bench.editTimes, tasks); }}}, bench.rounds);
    const auto measured = [&](const char* name) { return figure(medians, own, QString::fromLatin1(name)); };
    Row all(QStringLiteral("10,000 tasks in the window at once, until it is painted"));
    all.atMost(QStringLiteral("paste"), measured("paste_ms"), 200, "ms");
    all.atMost(QStringLiteral("edit"), measured("edit_ms"), 200, "ms");
    all.atMost(QStringLiteral("undo"), measured("undo_ms"), 200, "ms");
    Row one(QStringLiteral("a key or a click with 10,000 tasks in the window: the slowest"));
    one.atMost({}, measured("key_ms"), 50, "ms");
    return {all, one};
}

} // namespace loopscope::bench
