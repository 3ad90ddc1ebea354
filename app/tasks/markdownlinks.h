#pragma once

#include "core/plan/task.h"

#include <QString>

#include <vector>

namespace loopscope {

/// The fetches that the Markdown links of a line ask for, each named by its link's text where that can be a
/// name: "- [ ] [Home](https://a.example/)" gives "Home: https://a.example/". Links to anything but web and
/// practice pages give none.
std::vector<Task> tasksOfMarkdownLinks(const QString& line);

} // namespace loopscope
