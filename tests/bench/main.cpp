// Prints the table of how good the program is, in ratios against what is on this machine. See README.md.

#include "core/run/filedescriptors.h"
#include "tests/bench/rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSysInfo>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

using namespace loopscope::bench;

using MakeRows = std::vector<Row> (*)(const Bench&);
const std::vector<std::pair<QString, MakeRows>> parts{
    {QStringLiteral("process"), processRows}, {QStringLiteral("sleeps"), sleepRows},
    {QStringLiteral("fetches"), fetchRows},   {QStringLiteral("stamps"), stampRows},
    {QStringLiteral("events"), eventRows},    {QStringLiteral("start"), startRows},
    {QStringLiteral("edit"), editRows},       {QStringLiteral("frames"), frameRows},
    {QStringLiteral("seek"), seekRows},       {QStringLiteral("spans"), spanRows},
    {QStringLiteral("traces"), traceRows},    {QStringLiteral("predict"), predictRows},
    {QStringLiteral("code"), codeRows}};

void print(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void describeMachine(const Peers& peers)
{
    double load = 0;
    getloadavg(&load, 1);
    print(QStringLiteral("%1 cores, Qt %2, %3; load %4 at the start. Medians of the rounds. %5\n")
              .arg(std::thread::hardware_concurrency())
              .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName())
              .arg(load, 0, 'f', 1)
              .arg(peers.description()));
}

/// Returns whether every goal was met.
bool printTable(const Bench& bench, const QStringList& wanted)
{
    bool met = true;
    print(Row::heading());
    for (const auto& [name, makeRows] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        for (const Row& row : makeRows(bench)) {
            print(row.toString());
            met = met && !row.missed();
        }
    }
    return met;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption program(QStringLiteral("program"), QStringLiteral("The program to measure."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption scripts(QStringLiteral("scripts"), QStringLiteral("The peers' scripts."),
                                     QStringLiteral("FOLDER"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("How often each takes its turn."), QStringLiteral("N"),
                                    QStringLiteral("3"));
    parser.addOptions({program, scripts, rounds});
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("Which rows; all unless given."));
    parser.addHelpOption();
    parser.process(application);
    loopscope::raisedFileDescriptorLimit(); // for the children, which inherit it
    const QString folder = QCoreApplication::applicationDirPath();
    const Bench bench{.program = parser.value(program),
                      .server = folder + QStringLiteral("/loopscope_benchserver"),
                      .firstFrame = folder + QStringLiteral("/loopscope_firstframe"),
                      .emptyWindow = folder + QStringLiteral("/loopscope_emptywindow"),
                      .editTimes = folder + QStringLiteral("/loopscope_edittimes"),
                      .frameCount = folder + QStringLiteral("/loopscope_framecount"),
                      .seekTimes = folder + QStringLiteral("/loopscope_seektimes"),
                      .spanFrames = folder + QStringLiteral("/loopscope_spanframes"),
                      .traceTimes = folder + QStringLiteral("/loopscope_tracetimes"),
                      .peers = Peers(parser.value(scripts)),
                      .rounds = std::clamp(parser.value(rounds).toInt(), 1, 100)};
    describeMachine(bench.peers);
    return printTable(bench, parser.positionalArguments()) ? 0 : 1;
}
