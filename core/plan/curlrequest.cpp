#include "core/plan/curlrequest.h"

#include "core/plan/duration.h"
#include "core/plan/targeturl.h"

#include <QRegularExpression>

#include <algorithm>

namespace loopscope {

namespace {

Problem problemAtWord(const ShellWord& word, const QString& message)
{
    return {.message = message, .line = word.line, .column = word.column};
}

/// A method's name if it is one; anything else may be what should not be said.
QString sayableMethod(const QString& method)
{
    static const QStringList known{QStringLiteral("POST"),   QStringLiteral("PUT"),
                                   QStringLiteral("PATCH"),  QStringLiteral("DELETE"),
                                   QStringLiteral("TRACE"),  QStringLiteral("OPTIONS"),
                                   QStringLiteral("CONNECT")};
    return known.contains(method) ? method : QStringLiteral("--request");
}

/// A header's name if it may be said: one of those that HTTP uses itself, not something else by mistake.
QString sayableHeader(const QString& name, const QString& option)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z-]{2,20}$"));
    return plain.match(name).hasMatch() ? name : option;
}

/// A URL as curl takes it: [1-3] and {a,b} ask for several, a backslash takes that from a bracket.
Result<QString> withoutGlob(const QString& url)
{
    static const QRegularExpression several(
        QStringLiteral("(?<!\\\\)(\\{[^}]*\\}|\\[([0-9]+-[0-9]+|[A-Za-z]-[A-Za-z])(:[0-9]+)?\\])"));
    static const QRegularExpression escaped(QStringLiteral("\\\\([\\[\\]{}])"));
    if (several.match(url).hasMatch())
        return Problem{.message = Problem::tr("expected one URL; brackets and braces make it several")};
    return QString(url).replace(escaped, QStringLiteral("\\1"));
}

} // namespace

std::optional<Problem> CurlRequest::read(const ShellCommand& words)
{
    for (std::size_t at = 1; at < words.size(); ++at) {
        const ShellWord& word = words[at];
        Step problem;
        if (word.text.startsWith(QLatin1String("--")))
            problem = readLong(words, at);
        else if (word.text.startsWith(u'-') && word.text.size() > 1)
            problem = readShort(words, at);
        else
            m_urls.push_back(word);
        if (problem)
            return problem;
    }
    if (m_urls.empty())
        return problemAtWord(words.front(), Problem::tr("expected a URL in this command"));
    checkMethod(words.front());
    return std::nullopt;
}

CurlRequest::Step CurlRequest::readLong(const ShellCommand& words, std::size_t& at)
{
    const QString& text = words[at].text;
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text.left(equals);
    const auto attached = equals < 0 ? std::nullopt : std::optional(text.sliced(equals + 1));
    return readOption(curlOptionNamed(QStringView(name).sliced(2)), name, attached, words, at);
}

CurlRequest::Step CurlRequest::readShort(const ShellCommand& words, std::size_t& at)
{
    const QString& text = words[at].text;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const CurlOption* option = curlOptionOf(text[i]);
        const auto attached = i + 1 == text.size() ? std::nullopt : std::optional(text.sliced(i + 1));
        if (Step problem = readOption(option, u'-' + text.sliced(i, 1), attached, words, at))
            return problem;
        if (option->hasValue)
            break;
    }
    return std::nullopt;
}

/// The value is what is attached, or the next word.
CurlRequest::Step CurlRequest::readOption(const CurlOption* option, const QString& name,
                                          const std::optional<QString>& attached, const ShellCommand& words,
                                          std::size_t& at)
{
    const ShellWord& word = words[at];
    if (!option)
        return problemAtWord(word, Problem::tr("this option of curl is not known here; leave it out"));
    Given given{option->meaning, name, {}, &word};
    if (option->hasValue && !attached && at + 1 == words.size())
        return problemAtWord(word, Problem::tr("expected a value after this option"));
    if (option->hasValue)
        given.value = attached ? *attached : words[++at].text;
    take(given);
    return std::nullopt;
}

void CurlRequest::take(const Given& given)
{
    switch (given.meaning) {
    case CurlMeaning::Url: return m_urls.push_back({given.value, given.word->line, given.word->column});
    case CurlMeaning::Method: return takeMethod(given);
    case CurlMeaning::Head: m_implied = QStringLiteral("HEAD"); return;
    case CurlMeaning::Header: return takeHeader(given);
    case CurlMeaning::Agent: return addOwn("User-Agent", given.value, given.name);
    case CurlMeaning::Referer: return addOwn("Referer", given.value, given.name);
    case CurlMeaning::Cookie:
        if (!given.value.contains(u'='))
            return leave(given.name, Problem::tr("a file of cookies has no place in a task"));
        return addOwn("Cookie", given.value, given.name);
    case CurlMeaning::User:
        if (!given.value.contains(u':'))
            return leave(given.name, Problem::tr("it has no password"));
        return addOwn("Authorization",
                      QStringLiteral("Basic ") + QString::fromLatin1(given.value.toUtf8().toBase64()),
                      given.name);
    case CurlMeaning::Bearer:
        return addOwn("Authorization", QStringLiteral("Bearer ") + given.value, given.name);
    case CurlMeaning::OtherSignIn: m_otherSignIn = true; return leave(given.name);
    case CurlMeaning::Deadline: return takeDeadline(given);
    case CurlMeaning::Body: return takeBody(given, "POST");
    case CurlMeaning::Upload: return takeBody(given, "PUT");
    case CurlMeaning::BodyInUrl:
        m_bodyInUrl = true;
        m_methodWord = *given.word;
        return;
    case CurlMeaning::PlainUrl: m_plainUrls = true; return;
    case CurlMeaning::Understood: return;
    case CurlMeaning::Certificates: return leave(given.name, Problem::tr("certificates are always checked"));
    case CurlMeaning::NoPlace: return leave(given.name);
    }
}

void CurlRequest::takeMethod(const Given& given)
{
    m_method = given.value;
    m_methodWord = *given.word;
}

void CurlRequest::takeBody(const Given& given, const char* method)
{
    if (m_implied != QLatin1String("HEAD"))
        m_implied = QLatin1String(method);
    if (m_methodWord.line == 0)
        m_methodWord = *given.word;
    m_hasBody = true;
    leave(given.name, Problem::tr("a body has no place in a task"));
}

void CurlRequest::takeDeadline(const Given& given)
{
    const Result<Nanos> deadline = parseDuration(QString(given.value + u's'));
    if (deadline && *deadline > Nanos(0))
        m_request.deadline = *deadline;
    else
        leave(given.name);
}

/// "Name: value", "Name;" for an empty value. "Name:" takes a header away that curl would send by itself.
void CurlRequest::takeHeader(const Given& given)
{
    const qsizetype colon = given.value.indexOf(u':');
    const QString value = given.value.sliced(colon + 1).trimmed();
    if (colon > 0 && !value.isEmpty())
        addHeader(given.value.left(colon).trimmed(), value, given.name);
    else if (colon < 0 && given.value.endsWith(u';'))
        addHeader(given.value.chopped(1).trimmed(), {}, given.name);
    else
        leave(given.name, Problem::tr("expected a name, a colon and a value"));
}

void CurlRequest::addHeader(const QString& name, const QString& value, const QString& option)
{
    if (const auto problem = headerNameProblem(name))
        return leave(sayableHeader(name, option), *problem);
    if (const auto problem = headerValueProblem(value))
        return leave(option, *problem);
    if (has(name.toLatin1()))
        return leave(option, Problem::tr("this header stands twice"));
    if (m_request.headers.size() >= maxHeaders)
        return leave(option, Problem::tr("expected at most %1 headers").arg(maxHeaders));
    m_request.headers.push_back({.name = name.toLatin1(), .value = value.toUtf8()});
}

void CurlRequest::addOwn(const QByteArray& name, const QString& value, const QString& option)
{
    if (const auto problem = headerValueProblem(value))
        return leave(option, *problem);
    if (!value.isEmpty())
        m_own.push_back({{.name = name, .value = value.toUtf8()}, option});
}

bool CurlRequest::has(const QByteArray& name) const
{
    return std::any_of(m_request.headers.begin(), m_request.headers.end(), [&](const Header& header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void CurlRequest::finishHeaders()
{
    for (const auto& [header, option] : m_own) {
        if (m_otherSignIn && option.startsWith(QLatin1String("-u")))
            leave(option, Problem::tr("only a basic password can be sent beforehand"));
        else
            addHeader(QString::fromLatin1(header.name), QString::fromUtf8(header.value), option);
    }
}

void CurlRequest::leave(const QString& name, const QString& why)
{
    const QString entry = why.isEmpty() ? name : name + QStringLiteral(": ") + why;
    if (!m_leftOut.contains(entry))
        m_leftOut += entry;
}

void CurlRequest::checkMethod(const ShellWord& start)
{
    const QString method = m_method.isEmpty() ? m_implied : m_method;
    const ShellWord& word = m_methodWord.line > 0 ? m_methodWord : start;
    if (m_bodyInUrl && m_hasBody)
        m_unfit =
            problemAtWord(word, QStringLiteral("--get: ") + Problem::tr("write the query into the URL"));
    else if (method != QLatin1String("GET") && method != QLatin1String("HEAD"))
        m_unfit = problemAtWord(word, sayableMethod(method) + QStringLiteral(": ") +
                                          Problem::tr("a task can only be a GET or a HEAD"));
    m_request.head = method == QLatin1String("HEAD");
}

Result<QUrl> CurlRequest::urlOf(const ShellWord& word) const
{
    const Result<QString> plain = m_plainUrls ? Result<QString>(word.text) : withoutGlob(word.text);
    return plain ? parseTargetUrl(*plain) : Result<QUrl>(plain.problem());
}

std::optional<Problem> CurlRequest::addTo(TaskList& tasks)
{
    finishHeaders();
    for (const ShellWord& word : m_urls) {
        Result<QUrl> url = urlOf(word);
        if (!url)
            return problemAtWord(word, url.problem().message);
        m_request.url = *std::move(url);
        Task task;
        task.kind = TaskKind::Url;
        task.request = std::make_shared<Request>(m_request);
        if (const auto tooMuch = tasks.append(task, 1))
            return problemAtWord(word, *tooMuch);
    }
    return std::nullopt;
}

} // namespace loopscope
