// Paints a screen of 1M generated spans and one of 10k at several hundred zooms, then one that grows by
// 200,000 spans a second while it is painted. Prints JSON.

#include "tests/bench/spans/livespans.h"
#include "tests/bench/spans/spanscreen.h"
#include "tests/support/randomspans.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <random>

namespace {

using namespace loopscope;
using namespace loopscope::bench;
using namespace std::chrono_literals;

constexpr std::size_t many = 1'000'000;
constexpr std::size_t few = 10'000;
constexpr int zooms = 400;

double milliseconds(Nanos time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

struct Frames
{
    Nanos all{};
    Nanos tenth{};
    Nanos thousandth{};
    Nanos worst{}; ///< of 400 zooms from all to a ten-millionth, at random places
};

class Opened
{
public:
    explicit Opened(std::size_t spans)
        : m_trace(test::nestedTrace(spans, SpanScreen::rows))
    {
        const Nanos before = steadyNow();
        m_spans = SpanTracks(std::move(m_trace.spans), m_trace.tracks);
        m_building = steadyNow() - before;
        m_screen.emplace(m_trace.names);
    }

    Frames frames(bool labelled)
    {
        return {frame(1, 0.5, labelled), frame(0.1, 0.5, labelled), frame(0.001, 0.5, labelled),
                worst(labelled)};
    }
    /// What filling the image takes in turn with frames of all spans, as a frame finds the caches.
    Nanos fill()
    {
        std::vector<Nanos> times;
        for (int i = 0; i < 31; ++i) {
            frame(1, 0, false);
            times.push_back(m_screen->fill());
        }
        return medianOf(std::move(times));
    }
    Nanos building() const { return m_building; }
    double bytesOfSpan() const
    {
        return static_cast<double>(m_spans.memoryUse()) / static_cast<double>(m_spans.spanCount());
    }

private:
    /// The median of five frames of one part of the time, with `place` of the rest before it. The image is
    /// filled before each, so that none finds in the caches what the one before it wrote.
    Nanos frame(double part, double place, bool labelled)
    {
        const auto length = static_cast<double>(m_trace.length.count());
        const auto nanos = [](double value) { return Nanos(static_cast<Nanos::rep>(value)); };
        const ViewRange range(nanos(length * (1 - part) * place), nanos(length * part));
        const auto laneOf = [this](std::size_t row, std::size_t level) {
            return level < m_spans.lanes(row) ? &m_spans.lane(row, level) : nullptr;
        };
        std::vector<Nanos> times;
        for (int i = 0; i < 5; ++i) {
            m_screen->fill();
            times.push_back(m_screen->paint(laneOf, range, labelled));
        }
        return medianOf(std::move(times));
    }

    Nanos worst(bool labelled)
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> unit;
        Nanos longest{};
        for (int zoom = 0; zoom < zooms; ++zoom) {
            const double part = std::pow(10, -7.0 * zoom / zooms);
            longest = std::max(longest, frame(part, unit(random), labelled));
        }
        return longest;
    }

    RawTrace m_trace;
    SpanTracks m_spans;
    Nanos m_building{};
    std::optional<SpanScreen> m_screen;
};

void put(QJsonObject& to, const QString& prefix, const Frames& frames)
{
    to[prefix + QStringLiteral("all_ms")] = milliseconds(frames.all);
    to[prefix + QStringLiteral("tenth_ms")] = milliseconds(frames.tenth);
    to[prefix + QStringLiteral("thousandth_ms")] = milliseconds(frames.thousandth);
    to[prefix + QStringLiteral("worst_ms")] = milliseconds(frames.worst);
}

void putStill(QJsonObject& to)
{
    Opened large(many);
    to[QStringLiteral("fill_ms")] = milliseconds(large.fill());
    to[QStringLiteral("building_ms")] = milliseconds(large.building());
    to[QStringLiteral("bytes_a_span")] = large.bytesOfSpan();
    put(to, QStringLiteral("bare_"), large.frames(false));
    put(to, QStringLiteral("labelled_"), large.frames(true));
    put(to, QStringLiteral("few_"), Opened(few).frames(false));
}

void putLive(QJsonObject& to)
{
    const LiveOutcome live = LiveSpans{.perSecond = 200'000, .length = 5s}.run();
    to[QStringLiteral("live_p99_ms")] = milliseconds(live.frame99);
    to[QStringLiteral("live_worst_ms")] = milliseconds(live.worstFrame);
    to[QStringLiteral("live_frames")] = static_cast<double>(live.frames);
    to[QStringLiteral("live_pushed")] = static_cast<double>(live.pushed);
    to[QStringLiteral("live_kept")] = static_cast<double>(live.kept);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QJsonObject figures;
    putStill(figures);
    putLive(figures);
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
}
