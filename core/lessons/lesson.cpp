#include "core/lessons/lesson.h"

#include <algorithm>

namespace loopscope {

QString LessonText::in(const QString& language) const
{
    const auto found = std::find(languages.begin(), languages.end(), language.section(u'_', 0, 0));
    return found == languages.end() ? m_texts.front()
                                    : m_texts[static_cast<std::size_t>(found - languages.begin())];
}

Plan Lesson::firstPlan(const QString& language) const
{
    Plan first = plan;
    first.name = title.in(language);
    first.settings = runs.front().settings;
    return first;
}

} // namespace loopscope
