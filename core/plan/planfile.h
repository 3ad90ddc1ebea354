#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem.h"

#include <QStringList>

namespace loopscope {

/// The most bytes that a plan file may have.
inline constexpr qint64 maxPlanFileSize = 256'000'000;

/// A plan read from a file, and what its reader should know.
struct LoadedPlan
{
    Plan plan;
    QStringList warnings; ///< unknown keys, by name and place; what of a curl command was left out
};

/// Reads the `.json` form. Every field is checked for type and range; the problem has the place, as
/// "tasks[3].ms", or line and column where it is not JSON at all.
Result<LoadedPlan> planFromJson(const QByteArray& json);

/// The same from a JSON object inside another file (a recording's plan). Where secrets were masked, a header
/// is marked as secret and its URL holdsMask().
Result<LoadedPlan> planFromJson(const QJsonObject& object);

/// Whether a plan that leaves the program keeps what is secret in it.
enum class Secrets { Keep, Mask };

/// The `.json` form. With Secrets::Mask, URLs are masked, a secret header stands as {"secret": true}, and the
/// value of an unknown key that names a secret is •••.
QJsonObject planToJson(const Plan& plan, Secrets secrets);

/// Reads a plan from `path`: `.txt` as task lines, anything else as JSON; both in UTF-8.
Result<LoadedPlan> loadPlan(const QString& path);

/// Writes the `.json` form with its secrets, atomically. Returns why it could not. Refuses a target that
/// exists and is no regular file.
std::optional<Problem> savePlan(const Plan& plan, const QString& path);

} // namespace loopscope
