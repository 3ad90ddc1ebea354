#include "tests/support/randomtasks.h"

namespace loopscope::test {

QString RandomTasks::name()
{
    static constexpr std::array parts{"url",    "_1",       " ",       ":",    ": ",      "5x ",
                                      "#",      "sleep 1s", "한국어",  "🚀",    "https",   "//",
                                      "\u200f", "x",        "العربية", "GET ", "e\u0301", "12"};
    QString name;
    for (int i = upTo(4); i > 0; --i)
        name += oneOf(parts);
    return name.trimmed(); // a line cannot say the spaces around a name
}

QString RandomTasks::url()
{
    static constexpr std::array starts{
        "https://example.org",   "http://localhost:8080", "http://user:p%40ss@a.example:1",
        "practice:/delay/0.5",   "http://[::1]:8",        "https://xn--bcher-kva.example/",
        "https://bücher.example"};
    static constexpr std::array paths{
        "",           "/",         "/a//b/../c", "/%41%2F%20%e3%80%80", "/한국?a=b&c=%26;d",
        "?q=a%20b+c", "/x?a:b=c:", "#part",      "/|\"{}<>^`\\",        "/%C2%A0%E2%80%8F%zz"};
    return oneOf(starts) + (chance(80) ? oneOf(paths) : QString());
}

Nanos RandomTasks::duration()
{
    const std::array choices{Nanos(upTo(1'000'000'000)), Nanos(std::chrono::milliseconds(upTo(100'000))),
                             Nanos(std::chrono::minutes(upTo(1440))), Nanos(upTo(2000)),
                             Nanos(std::chrono::hours(24)) - Nanos(upTo(1000))};
    return choices[static_cast<std::size_t>(upTo(choices.size() - 1))];
}

Task RandomTasks::line()
{
    Task task;
    task.kind = static_cast<TaskKind>(upTo(3));
    task.name = name();
    if (task.kind == TaskKind::Url) {
        // As a URL comes out of the text of a person, and not as one that no text could mean.
        const QUrl asWritten(url());
        task.request = std::make_shared<Request>(
            Request{.url = QUrl::fromEncoded(asWritten.toEncoded()), .head = chance(30)});
    } else {
        task.duration = duration();
    }
    return task;
}

Task RandomTasks::file()
{
    Task task = line();
    task.enabled = chance(80);
    if (chance(20))
        task.unknown =
            QJsonObject{{QStringLiteral("colour"), upTo(9)}, {QStringLiteral("Name"), QStringLiteral("x")}};
    if (task.request && chance(50)) {
        Request request = *task.request;
        request.headers = {Header{.name = "Accept", .value = "*/*"},
                           Header{.name = "Cookie", .value = "a=\xc3\xa9\t\"", .secret = false},
                           Header{.name = "X-Token", .secret = true}};
        if (chance(50))
            request.deadline = duration() + Nanos(1) - Nanos(1000) * (upTo(1));
        if (request.deadline &&
            (*request.deadline <= Nanos::zero() || *request.deadline > std::chrono::hours(24)))
            request.deadline = Nanos(1);
        task.request = std::make_shared<Request>(request);
    }
    return task;
}

QByteArray RandomTasks::mutated(QByteArray text)
{
    static constexpr std::array pieces{" ",   ":",      ": ",   "-1", "1e999", "99999999999999999999",
                                       "\"",  "{",      "}",    "[",  "]",     ",",
                                       "x",   "#",      "\xff", "\0", "null",  "%",
                                       "\n",  "\u2028", "🚀",    "//", "@",     "\\ud800",
                                       "true"};
    for (int changes = 1 + upTo(2); changes > 0; --changes) {
        const int at = upTo(static_cast<int>(text.size()));
        const int length = upTo(5);
        switch (upTo(3)) {
        case 0: text.remove(at, length); break;
        case 1: text.insert(at, pieces[static_cast<std::size_t>(upTo(pieces.size() - 1))]); break;
        case 2: text.insert(at, text.mid(at, length)); break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(upTo(255));
        }
    }
    return text;
}

} // namespace loopscope::test
