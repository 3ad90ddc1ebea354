#include "core/code/saveprogram.h"

#include "core/files/savetarget.h"

#include <QSaveFile>

namespace loopscope {

std::optional<Problem> saveProgram(const Program& program, const QString& path)
{
    if (const auto problem = saveTargetProblem(path))
        return problem;
    QSaveFile file(path);
    const QByteArray bytes = program.text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{file.errorString()};
    return std::nullopt;
}

} // namespace loopscope
