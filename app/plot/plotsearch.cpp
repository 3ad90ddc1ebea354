#include "app/plot/plotsearch.h"

namespace loopscope {

void PlotSearch::setFilter(const TaskFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

void PlotSearch::setOnlyMatches(bool onlyMatches)
{
    if (onlyMatches == m_onlyMatches)
        return;
    m_onlyMatches = onlyMatches;
    emit changed();
}

void PlotSearch::setFound(const Found& found)
{
    if (found == m_found)
        return;
    m_found = found;
    emit foundChanged();
}

} // namespace loopscope
