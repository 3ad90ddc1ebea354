#include "core/analysis/findings/rules/places.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr TaskId quicklyPredicted = 1000; // tasks: a prediction takes well under a millisecond

// The least that has nearly all of the gain, by doubling. Nobody needs it to the exact number.
int placesThatDo(const Evidence& evidence, const PlacesQuestion& question, int places, const Gain& best)
{
    if (evidence.taskCount() > quicklyPredicted)
        return question.most;
    for (int more = std::max(places, 1) * 2; more < question.most; more *= 2) {
        if (question.gainWith(more).time >= best.time / 10 * 9)
            return more;
    }
    return question.most;
}

} // namespace

std::optional<Finding> findTooFewPlaces(const Evidence& evidence, const PlacesQuestion& question)
{
    const int places = placesFor(evidence.settings(), question.on);
    if (places == 0 || question.most <= places)
        return std::nullopt;
    if (queueFor(evidence.recording(), question.on).tasks == 0)
        return std::nullopt;
    const Gain best = question.gainWith(question.most);
    if (!evidence.matters(best.time))
        return std::nullopt;
    const int better = placesThatDo(evidence, question, places, best);
    Finding finding =
        evidence.finding(question.rule, better == question.most ? best : question.gainWith(better));
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
