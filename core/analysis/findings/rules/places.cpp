#include "core/analysis/findings/rules/places.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr TaskId quicklyPredicted = 1000; // tasks: a prediction takes well under a millisecond

class PlacesRule
{
public:
    PlacesRule(const Evidence& evidence, const PlacesQuestion& question)
        : m_evidence(evidence)
        , m_question(question)
    {
    }

    /// What as many places as make sense gain. Where fetches then only queue for their connections instead,
    /// what more of those gain too.
    Gain best()
    {
        Gain gain = gainWith(m_question.most);
        const bool limited = m_evidence.has(TaskKind::Url) && m_evidence.settings().connections > 0;
        if (m_evidence.matters(gain.time) || !limited || m_question.on == WaitsOn::Connection)
            return gain;
        m_connectionsToo = true;
        return gainWith(m_question.most);
    }

    /// The least that has nearly all of that gain, by doubling. Nobody needs it to the exact number.
    int placesThatDo(int places, const Gain& best) const
    {
        if (m_evidence.taskCount() > quicklyPredicted)
            return m_question.most;
        for (int more = places * 2; more < m_question.most; more *= 2) {
            if (gainWith(more).time >= best.time / 10 * 9)
                return more;
        }
        return m_question.most;
    }

    Gain gainWith(int places) const
    {
        WhatIf change = m_question.with(places);
        if (m_connectionsToo)
            change.withConnections(std::min(places, maxConnections));
        return m_evidence.gainOf(change);
    }

    bool connectionsToo() const { return m_connectionsToo; }

private:
    const Evidence& m_evidence;
    const PlacesQuestion& m_question;
    bool m_connectionsToo = false;
};

} // namespace

std::optional<Finding> findTooFewPlaces(const Evidence& evidence, const PlacesQuestion& question)
{
    const int places = placesFor(evidence.settings(), question.on);
    if (places == 0 || question.most <= places)
        return std::nullopt;
    if (queueFor(evidence.recording(), question.on).tasks == 0)
        return std::nullopt;
    PlacesRule rule(evidence, question);
    const Gain best = rule.best();
    if (!evidence.matters(best.time))
        return std::nullopt;
    const int better = rule.placesThatDo(places, best);
    Finding finding = evidence.finding(question.rule, better == question.most ? best : rule.gainWith(better));
    finding.connectionsToo = rule.connectionsToo();
    finding.places = places;
    finding.better = better;
    for (TaskId id = 1; id <= evidence.taskCount(); ++id) {
        const Nanos queued = queuedFor(evidence.recording(), id, question.on);
        if (!evidence.matters(queued))
            continue;
        finding.tasks.push_back(id);
        finding.cost = std::max(finding.cost, queued);
    }
    return finding;
}

} // namespace loopscope
