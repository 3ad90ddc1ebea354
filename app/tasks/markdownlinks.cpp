#include "app/tasks/markdownlinks.h"

#include "core/plan/taskline.h"
#include "core/plan/taskname.h"

#include <QRegularExpression>

namespace loopscope {

namespace {

// A link's text as it is read: without marks of code and emphasis, and of a picture what is said in its
// place.
QString readText(QString text)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("`|\\*\\*|~~|^[*_]+|[*_]+$"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\\[\\]()*_`~!\\\\])"));
    text.replace(picture, QStringLiteral("\\1")).remove(marks);
    return text.replace(escape, QStringLiteral("\\1")).simplified();
}

} // namespace

std::vector<Task> tasksOfMarkdownLinks(const QString& line)
{
    // [text](address), also [text](<address>) and [text](address "title"); an address may hold brackets in
    // pairs.
    static const QRegularExpression link(
        QStringLiteral("\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)\\]"
                       "\\(\\s*<?((?:https?://|practice:)(?:[^\\s()<>]|\\([^\\s()<>]*\\))+)>?"
                       "(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Task> tasks;
    for (auto match = link.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Result<std::vector<Task>> read = parseTaskLine(found.captured(2));
        if (!read || read->size() != 1)
            continue;
        const QString name = readText(found.captured(1));
        if (name != found.captured(2) && !nameProblem(name))
            read->front().name = name;
        tasks.push_back(std::move(read->front()));
    }
    return tasks;
}

} // namespace loopscope
