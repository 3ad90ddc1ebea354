#include "core/files/savetarget.h"

#include <QFileInfo>

namespace loopscope {

std::optional<Problem> saveTargetProblem(const QString& path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return Problem{Problem::tr("a file name was expected, and this is a folder")};
    if (target.exists() && !target.isFile())
        return Problem{Problem::tr("what stands there is not a regular file")};
    if (target.exists() && !target.isWritable())
        return Problem{Problem::tr("the file may not be written")};
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return Problem{Problem::tr("its folder does not exist")};
    if (!folder.isWritable())
        return Problem{Problem::tr("its folder may not be written")};
    return std::nullopt;
}

} // namespace loopscope
