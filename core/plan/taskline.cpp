#include "core/plan/taskline.h"

#include "core/plan/curlcommand.h"
#include "core/plan/plan.h"
#include "core/plan/targeturl.h"
#include "core/plan/tasklist.h"
#include "core/plan/taskname.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The "N x" that a line may begin with.
struct Count
{
    int copies = 1;       ///< more than maxTasks stands as maxTasks + 1
    qsizetype length = 0; ///< of "N x", 0 where there is none
};

Count readCount(QStringView text)
{
    qsizetype i = 0;
    int copies = 0;
    for (; i < text.size() && isDigit(text[i]); ++i)
        copies = std::min(maxTasks + 1, copies * 10 + (text[i].unicode() - u'0'));
    if (i == 0)
        return {};
    while (i < text.size() && text[i].isSpace())
        ++i;
    const bool sign = i < text.size() && (text[i] == u'x' || text[i] == u'X' || text[i] == u'\u00d7');
    const bool ends = i + 1 == text.size() || (i + 1 < text.size() && text[i + 1].isSpace());
    return sign && ends ? Count{copies, i + 1} : Count{};
}

/// Where a name's colon stands, -1 where there is no name. The last colon that a space follows: no task holds
/// a space after a colon, so a name may.
qsizetype nameEnd(QStringView text)
{
    for (qsizetype i = text.size() - 2; i >= 0; --i) {
        if (text[i] == u':' && text[i + 1].isSpace())
            return i;
    }
    return -1;
}

std::optional<TaskKind> timedKind(QStringView word)
{
    for (const TaskKind kind : {TaskKind::Sleep, TaskKind::Block, TaskKind::Cpu}) {
        if (word.compare(kindName(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

/// Reads one line. Every step looks at what is left of the line and returns why it cannot go on.
class LineReader
{
public:
    explicit LineReader(QStringView line)
        : m_line(line)
        , m_rest(line.trimmed())
    {
    }

    std::optional<Problem> readInto(TaskList& tasks);

private:
    using Step = std::optional<Problem>;

    Step checkCharacters() const;
    Step readCopies();
    Step readName();
    Step readWhat();
    Step readTime(TaskKind kind, QStringView text);
    Step readUrl(QStringView text, bool head);
    Problem problemAt(QStringView part, const QString& message) const;
    void skip(qsizetype length) { m_rest = m_rest.sliced(length).trimmed(); }

    QStringView m_line;
    QStringView m_rest; ///< always a part of m_line
    Task m_task;
    int m_copies = 1;
};

/// A problem where `part`, which is a part of the line, begins.
Problem LineReader::problemAt(QStringView part, const QString& message) const
{
    return Problem{.message = message, .column = columnAt(m_line, part.data() - m_line.data())};
}

LineReader::Step LineReader::readInto(TaskList& tasks)
{
    if (Step problem = checkCharacters())
        return problem;
    if (m_rest.isEmpty() || m_rest.startsWith(u'#'))
        return std::nullopt;
    const QStringView start = m_rest;
    for (const auto step : {&LineReader::readCopies, &LineReader::readName, &LineReader::readWhat}) {
        if (Step problem = (this->*step)())
            return problem;
    }
    if (const auto tooMuch = tasks.append(m_task, m_copies))
        return problemAt(start, *tooMuch);
    return std::nullopt;
}

LineReader::Step LineReader::checkCharacters() const
{
    for (QStringView left = m_rest; !left.isEmpty();) {
        const qsizetype found = unfitCharacter(left);
        if (found < 0)
            break;
        left = left.sliced(found);
        if (left.front() != u'\t')
            return problemAt(left, Problem::tr("a task line has no control characters"));
        left = left.sliced(1);
    }
    return std::nullopt;
}

LineReader::Step LineReader::readCopies()
{
    const Count count = readCount(m_rest);
    if (count.copies < 1 || count.copies > maxTasks)
        return problemAt(m_rest, Problem::tr("expected a number of tasks from 1 to 1,000,000"));
    m_copies = count.copies;
    skip(count.length);
    return std::nullopt;
}

LineReader::Step LineReader::readName()
{
    const qsizetype end = nameEnd(m_rest);
    if (end < 0 && m_rest.endsWith(u':') && !m_rest.contains(u'/'))
        return problemAt(m_rest.sliced(m_rest.size()), Problem::tr("expected a task after the colon"));
    if (end < 0)
        return std::nullopt;
    const QStringView name = m_rest.first(end).trimmed();
    if (name.isEmpty())
        return problemAt(m_rest, Problem::tr("expected a name before the colon"));
    if (const auto problem = nameProblem(name))
        return problemAt(name, *problem);
    m_task.name = name.toString();
    skip(end + 1);
    return std::nullopt;
}

LineReader::Step LineReader::readWhat()
{
    const auto space = std::find_if(m_rest.begin(), m_rest.end(), [](QChar c) { return c.isSpace(); });
    const QStringView word = m_rest.first(space - m_rest.begin());
    const QStringView after = m_rest.sliced(word.size()).trimmed();
    if (const std::optional<TaskKind> kind = timedKind(word))
        return readTime(*kind, after);
    const bool head = word.compare(u"HEAD", Qt::CaseInsensitive) == 0;
    if (head || word.compare(u"GET", Qt::CaseInsensitive) == 0)
        return readUrl(after, head);
    const QStringView behindColon = word.sliced(word.indexOf(u':') + 1);
    if (behindColon.size() < word.size() && timedKind(behindColon))
        return problemAt(behindColon, Problem::tr("expected a space after the name's colon"));
    if (Step problem = readUrl(word, false))
        return problem;
    if (!after.isEmpty())
        return problemAt(after,
                         Problem::tr("expected the end of the line: a URL has no spaces; write %20 for one"));
    return std::nullopt;
}

LineReader::Step LineReader::readTime(TaskKind kind, QStringView text)
{
    const Result<Nanos> duration = parseDuration(text);
    if (!duration) {
        Problem problem = problemAt(text, duration.problem().message);
        problem.column += duration.problem().column - 1;
        return problem;
    }
    m_task.kind = kind;
    m_task.duration = *duration;
    return std::nullopt;
}

LineReader::Step LineReader::readUrl(QStringView text, bool head)
{
    Result<QUrl> url = parseTargetUrl(text.toString());
    if (!url)
        return problemAt(text, url.problem().message);
    m_task.kind = TaskKind::Url;
    m_task.request = std::make_shared<Request>(Request{.url = std::move(*url), .head = head});
    return std::nullopt;
}

/// The next line of `text` from `from`, which moves behind the line's end: CR, LF or both, or a paragraph
/// separator as text fields give it.
QStringView nextLine(QStringView text, qsizetype& from)
{
    const QStringView rest = text.sliced(from);
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; };
    const qsizetype length = std::find_if(rest.begin(), rest.end(), isEnd) - rest.begin();
    from += length + (rest.sliced(length).startsWith(u"\r\n") ? 2 : 1);
    return rest.first(length);
}

QString whatText(const Task& task)
{
    if (task.kind != TaskKind::Url)
        return kindName(task.kind) + u' ' + exactDuration(task.duration);
    return (task.request->head ? QStringLiteral("HEAD ") : QString()) + urlText(task.request->url);
}

} // namespace

Result<std::vector<Task>> parseTaskLine(const QString& line)
{
    TaskList tasks;
    if (auto problem = LineReader(line).readInto(tasks))
        return *std::move(problem);
    return tasks.take();
}

Result<std::vector<Task>> parseTaskLines(const QString& text)
{
    TaskList tasks;
    int number = 0;
    for (qsizetype from = text.startsWith(QChar::ByteOrderMark) ? 1 : 0; from < text.size();) {
        ++number;
        if (auto problem = LineReader(nextLine(text, from)).readInto(tasks)) {
            problem->line = number;
            return *std::move(problem);
        }
    }
    return tasks.take();
}

QString toTaskLine(const Task& task)
{
    const QString name = task.name.trimmed();
    if (name.isEmpty())
        return whatText(task);
    // A name that would be read as a count, a comment or a command of curl stands behind a count.
    const QString line = name + QStringLiteral(": ") + whatText(task);
    const bool misread = name.startsWith(u'#') || readCount(line).length > 0 || isCurl(line);
    return misread ? QStringLiteral("1x ") + line : line;
}

} // namespace loopscope
