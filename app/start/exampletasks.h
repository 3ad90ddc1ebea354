#pragma once

#include <QString>

#include <vector>

namespace loopscope {

/// A task line that works as it stands, and what it does, in the language of now.
struct ExampleTask
{
    QString line;
    QString meaning;
};

/// One for each kind of task: for the start page and the help.
std::vector<ExampleTask> exampleTasks();

} // namespace loopscope
