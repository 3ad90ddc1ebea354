#pragma once

#include "core/plan/problem.h"

#include <QByteArray>

namespace loopscope {

/// What a JSON file holds, as far as its outermost keys tell.
enum class FileKind { Plan, Recording, ForeignTrace, Har };

/// Looks at the outermost keys of `json`. The problem says where it is not JSON, or that it is none of these.
Result<FileKind> fileKind(const QByteArray& json);

/// Line and column of the byte at `offset` of `text`.
Problem problemAt(const QByteArray& text, qsizetype offset, const QString& message);

} // namespace loopscope
