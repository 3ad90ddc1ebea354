#pragma once

#include "core/trace/recording.h"

#include <QString>

namespace loopscope {

/// The signs of a text timeline.
namespace textsign {
inline constexpr char queued = ':';
inline constexpr char waiting = '-';
inline constexpr char waitingHolding = '=';
inline constexpr char receiving = '+';
inline constexpr char ready = 'o';
inline constexpr char running = '#';
inline constexpr char held = '#';
inline constexpr char callback = '\'';
inline constexpr char answered = '.';
inline constexpr char missed = '!';
inline constexpr char succeeded = '|';
inline constexpr char failed = 'x';
inline constexpr char cancelled = ']';
} // namespace textsign

/// From run time to cells of a text timeline: `cells` of equal length from 0 to `last`.
struct TextScale
{
    Nanos last{};
    int cells = 1;

    /// The cell in which `time` lies; a time behind the end lies in the last one.
    int cellAt(Nanos time) const;
    Nanos cellStart(int cell) const;
};

/// A task's row: in each cell the state that takes most of it, and a mark behind the last one where the task
/// ended. scale.cells + 1 signs; blank where the task was not.
QString taskCells(const Recording& recording, TaskId id, const TextScale& scale);

/// The loop's row: held where callbacks took at least half of a cell, a callback where they took less.
QString loopCells(const Recording& recording, const TextScale& scale);

/// The heartbeats' row: where they were asked, and whether they were answered before the next was due.
QString heartbeatCells(const Recording& recording, const TextScale& scale);

} // namespace loopscope
