#include "core/files/savetext.h"

#include "core/files/savetarget.h"

#include <QSaveFile>

namespace loopscope {

std::optional<Problem> saveText(const QString& text, const QString& path)
{
    if (const auto problem = saveTargetProblem(path))
        return problem;
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{file.errorString()};
    return std::nullopt;
}

} // namespace loopscope
