#pragma once

#include "core/files/chrometrace/eventfields.h"
#include "core/spans/rawtrace.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace loopscope {

/// The tracks of a trace while it is read: threads, and the asynchronous categories of processes, each by
/// number in the order of appearance, with the names that metadata gives them at any time. One thread.
class TrackTable
{
public:
    /// An id as a number. Texts that are none get a number of their own, and become the name.
    std::int64_t processId(FieldText process) { return idOf(process); }
    std::int64_t threadId(FieldText thread) { return idOf(thread); }

    /// The track of a thread; nothing where there would be too many.
    std::optional<std::uint32_t> thread(std::int64_t pid, std::int64_t tid);
    /// The track of a process for what is asynchronous in a category, a number of `names`.
    std::optional<std::uint32_t> category(std::int64_t pid, std::uint32_t category, const NameList& names);

    void nameProcess(std::int64_t pid, std::string_view name) { m_processes[pid].name = name; }
    void nameThread(std::int64_t pid, std::int64_t tid, std::string_view name);
    void orderProcess(std::int64_t pid, std::int64_t place) { m_processes[pid].order = place; }
    void orderThread(std::int64_t pid, std::int64_t tid, std::int64_t place);

    /// All of them with their names and their places: by the order that the trace asks for, then by id.
    /// Empties the table.
    std::vector<TraceTrack> finish();

private:
    struct Key
    {
        std::int64_t pid;
        std::int64_t tid; ///< or the category's number
        bool async;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key& key) const;
    };
    struct Facts
    {
        std::string name;
        std::int64_t order = 0;
    };

    std::int64_t idOf(FieldText text);
    std::optional<std::uint32_t> trackOf(const Key& key);
    QString nameOf(const Facts* facts, std::int64_t id) const;
    const Facts* factsOf(const TraceTrack& track) const;
    void putInOrder();

    std::vector<TraceTrack> m_tracks;
    std::unordered_map<Key, std::uint32_t, KeyHash> m_numbers;
    std::unordered_map<std::int64_t, Facts> m_processes;
    std::unordered_map<Key, Facts, KeyHash> m_threads;
    NameList m_madeUp; ///< ids that are texts
};

} // namespace loopscope
