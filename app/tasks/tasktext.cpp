#include "app/tasks/tasktext.h"

#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"

namespace loopscope {

namespace {

constexpr qsizetype longestCell = 500; // characters; laying out more takes time and is cut off anyway

QString timed(const Task& task)
{
    return QStringLiteral("%1 %2").arg(kindName(task.kind), durationText(task.duration));
}

QString method(const Request& request)
{
    return request.head ? QStringLiteral("HEAD") : QStringLiteral("GET");
}

} // namespace

QString TaskText::cell(const QString& text)
{
    return plainLabel(text.size() > longestCell ? text.left(longestCell) : text);
}

QString TaskText::what(const Task& task)
{
    if (!task.request)
        return timed(task);
    return QStringLiteral("%1 %2").arg(method(*task.request), cell(maskedUrl(task.request->url)));
}

QString TaskText::shortWhat(const Task& task)
{
    if (!task.request)
        return timed(task);
    QString url = cell(maskedUrl(task.request->url));
    for (const char* scheme : {"https://", "http://", "practice:"}) {
        if (url.startsWith(QLatin1String(scheme)))
            url.remove(0, static_cast<qsizetype>(qstrlen(scheme)));
    }
    return task.request->head ? QStringLiteral("HEAD %1").arg(url) : url;
}

QStringList TaskText::extras(const Task& task)
{
    QStringList lines;
    if (!task.request)
        return lines;
    if (task.request->deadline)
        lines << tr("Deadline: %1").arg(durationText(*task.request->deadline));
    QStringList names;
    for (const Header& header : task.request->headers)
        names << cell(QString::fromLatin1(header.name));
    if (!names.isEmpty())
        lines << tr("Headers: %1").arg(cell(names.join(QStringLiteral(", "))));
    return lines;
}

} // namespace loopscope
