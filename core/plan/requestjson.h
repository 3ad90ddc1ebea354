#pragma once

#include "core/plan/jsonfields.h"
#include "core/plan/task.h"

namespace loopscope {

/// The longest value of one header, and the most headers of one request, that a plan may ask for.
inline constexpr int maxHeaderLength = 65'536;
inline constexpr int maxHeaders = 1'000;

/// Reads what a url task of a plan file asks for. Where something is wrong, `fields` has the problem.
std::shared_ptr<const Request> requestFrom(JsonFields& fields);

/// Why a header of this name cannot be sent, if so: no token, or one that carries HTTP's own framing, which
/// the transport writes itself.
std::optional<QString> headerNameProblem(const QString& name);

/// Why a header cannot have this value, if so: line ends and control characters would forge other headers.
std::optional<QString> headerValueProblem(const QString& value);

} // namespace loopscope
