#pragma once

#include "core/code/codeneeds.h"
#include "core/code/codesecrets.h"
#include "core/code/codewriter.h"
#include "core/code/program.h"

namespace loopscope {

/// Writes one plan as a C++ program with Qt: C++20, Qt 6.4 and later. One table has a row for each task;
/// what stands below it is the strategy.
class CppProgram
{
public:
    /// All outlive this.
    CppProgram(const Plan& plan, const std::vector<Task>& tasks, const RunSettings& settings);

    Program write(std::size_t mostTasks);

private:
    void writeRow(QString& rows, const Task& task, std::uint32_t id);
    void writeFetch(QString& rows, const Request& request);
    QString urlExpression(const QUrl& url);
    QString headerList(const Request& request);
    void writeHead(const QString& fileName);
    void writeIncludes();
    void writeSettings();
    void writeWork();
    void writeWaitingWork();
    void writeBlockingWork();
    void writeStrategy();

    const Plan& m_plan;
    const std::vector<Task>& m_tasks;
    const RunSettings& m_settings;
    CodeNeeds m_needs;
    CodeSecrets m_secrets;
    CodeWriter m_writer;
};

} // namespace loopscope
