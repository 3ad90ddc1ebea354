#pragma once

#include "tests/bench/peers.h"
#include "tests/bench/row.h"

#include <vector>

namespace loopscope::bench {

/// What the rows measure and with what.
struct Bench
{
    QString program;     ///< loopscope
    QString server;      ///< loopscope_benchserver
    QString firstFrame;  ///< loopscope_firstframe
    QString emptyWindow; ///< loopscope_emptywindow
    QString editTimes;   ///< loopscope_edittimes
    QString frameCount;  ///< loopscope_framecount
    QString seekTimes;   ///< loopscope_seektimes
    QString spanFrames;  ///< loopscope_spanframes
    QString traceTimes;  ///< loopscope_tracetimes
    Peers peers;
    int rounds = 3;
};

// Each makes its part of the table, within a minute or so.

/// CPU and memory of the whole program. Before the others: a child's peak begins with what its parent held.
std::vector<Row> processRows(const Bench& bench);
std::vector<Row> sleepRows(const Bench& bench);
std::vector<Row> fetchRows(const Bench& bench);
std::vector<Row> stampRows(const Bench& bench);
std::vector<Row> eventRows(const Bench& bench);
std::vector<Row> startRows(const Bench& bench);
std::vector<Row> editRows(const Bench& bench);
std::vector<Row> frameRows(const Bench& bench);
std::vector<Row> seekRows(const Bench& bench);
std::vector<Row> spanRows(const Bench& bench);
std::vector<Row> traceRows(const Bench& bench);
std::vector<Row> predictRows(const Bench& bench);
std::vector<Row> codeRows(const Bench& bench);

} // namespace loopscope::bench
