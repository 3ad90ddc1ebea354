#pragma once

#include "core/code/codeneeds.h"
#include "core/code/codesecrets.h"
#include "core/code/codewriter.h"
#include "core/code/program.h"

namespace loopscope {

/// Writes one plan as a Python program: asyncio and nothing but the standard library, Python 3.8 and later.
/// One table has a row for each task; main() below it is the strategy.
class PythonProgram
{
public:
    /// All outlive this.
    PythonProgram(const Plan& plan, const std::vector<Task>& tasks, const RunSettings& settings);

    Program write(std::size_t mostTasks);

private:
    void writeRow(QString& rows, const Task& task, std::uint32_t id);
    void writeFetch(QString& rows, const Request& request);
    QString urlLiteral(const QUrl& url);
    void writeHead(const QString& fileName);
    void writeImports();
    void writeSettings();
    void writeWork();
    void writeStrategy();

    const Plan& m_plan;
    const std::vector<Task>& m_tasks;
    const RunSettings& m_settings;
    CodeNeeds m_needs;
    CodeSecrets m_secrets;
    CodeWriter m_writer;
};

} // namespace loopscope
