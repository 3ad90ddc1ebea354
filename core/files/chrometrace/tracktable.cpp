#include "core/files/chrometrace/tracktable.h"

#include "core/files/chrometrace/tracelimits.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

namespace loopscope {

namespace {

// Made-up numbers count down from here, where no system's ids are.
constexpr std::int64_t firstMadeUp = -1'000'000'000;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::size_t TrackTable::KeyHash::operator()(const Key& key) const
{
    const auto mixed =
        static_cast<std::uint64_t>(key.pid) * 0x9e3779b97f4a7c15u ^ static_cast<std::uint64_t>(key.tid);
    return static_cast<std::size_t>((mixed * 0xbf58476d1ce4e5b9u) >> 17) ^ (key.async ? 1 : 0);
}

std::int64_t TrackTable::idOf(FieldText field)
{
    const char* const end = field.text.data() + field.text.size();
    std::int64_t id = 0;
    if (field.isMissing())
        return id;
    if (const auto read = std::from_chars(field.text.data(), end, id);
        read.ptr == end && read.ec == std::errc())
        return id;
    double number = 0;
    const auto read = std::from_chars(field.text.data(), end, number);
    if (read.ptr == end && read.ec == std::errc() && number >= -1e15 && number <= 1e15)
        return static_cast<std::int64_t>(number);
    return firstMadeUp -
           static_cast<std::int64_t>(m_madeUp.add(field.text.substr(0, tracelimits::longestName)));
}

std::optional<std::uint32_t> TrackTable::thread(std::int64_t pid, std::int64_t tid)
{
    return trackOf({pid, tid, false});
}

std::optional<std::uint32_t> TrackTable::category(std::int64_t pid, std::uint32_t category,
                                                  const NameList& names)
{
    const std::size_t before = m_tracks.size();
    const auto track = trackOf({pid, category, true});
    if (track && m_tracks.size() > before)
        m_tracks.back().name = names.text(category);
    return track;
}

std::optional<std::uint32_t> TrackTable::trackOf(const Key& key)
{
    const auto found = m_numbers.find(key);
    if (found != m_numbers.end())
        return found->second;
    if (m_tracks.size() == tracelimits::mostTracks)
        return std::nullopt;
    const auto number = static_cast<std::uint32_t>(m_tracks.size());
    m_numbers.emplace(key, number);
    m_tracks.push_back(
        {.process = {}, .name = {}, .pid = key.pid, .tid = key.tid, .order = 0, .async = key.async});
    return number;
}

void TrackTable::nameThread(std::int64_t pid, std::int64_t tid, std::string_view name)
{
    m_threads[{pid, tid, false}].name = name;
}

void TrackTable::orderThread(std::int64_t pid, std::int64_t tid, std::int64_t place)
{
    m_threads[{pid, tid, false}].order = place;
}

std::vector<TraceTrack> TrackTable::finish()
{
    for (TraceTrack& track : m_tracks) {
        const auto process = m_processes.find(track.pid);
        track.process = nameOf(process == m_processes.end() ? nullptr : &process->second, track.pid);
        if (!track.async)
            track.name = nameOf(factsOf(track), track.tid);
    }
    putInOrder();
    return std::move(m_tracks);
}

const TrackTable::Facts* TrackTable::factsOf(const TraceTrack& track) const
{
    const auto found = m_threads.find({track.pid, track.tid, false});
    return track.async || found == m_threads.end() ? nullptr : &found->second;
}

QString TrackTable::nameOf(const Facts* facts, std::int64_t id) const
{
    if (facts && !facts->name.empty())
        return fromUtf8(facts->name);
    if (id > firstMadeUp || firstMadeUp - id >= static_cast<std::int64_t>(m_madeUp.size()))
        return {};
    return m_madeUp.text(static_cast<std::uint32_t>(firstMadeUp - id));
}

void TrackTable::putInOrder()
{
    using Place = std::tuple<std::int64_t, std::int64_t, bool, std::int64_t, std::int64_t, std::size_t>;
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const TraceTrack& track = m_tracks[i];
        const auto process = m_processes.find(track.pid);
        const Facts* const facts = factsOf(track);
        places.emplace_back(process == m_processes.end() ? 0 : process->second.order, track.pid, track.async,
                            facts ? facts->order : 0, track.tid, i);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < places.size(); ++i)
        m_tracks[std::get<5>(places[i])].order = static_cast<std::int64_t>(i);
}

} // namespace loopscope
