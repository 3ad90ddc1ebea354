#include "core/practice/practicepages.h"

#include "core/practice/practiceconnection.h"

#include <QByteArray>

#include <httplib.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <variant>

namespace loopscope {

namespace {

constexpr const char* plainText = "text/plain; charset=utf-8";
constexpr std::size_t mostBytes = 100 * 1024 * 1024;
constexpr std::chrono::seconds longestWait = std::chrono::minutes(10);
constexpr int mostRedirects = 1000;
constexpr const char* listOfPages = "Loopscope's practice server. It answers GET and HEAD:\n"
                                    "\n"
                                    "  /delay/SECONDS?bytes=N          answers after a while; 0 to 600 s\n"
                                    "  /bytes/N                        N bytes at once; up to 104857600\n"
                                    "  /status/CODE                    that status; 100 to 599\n"
                                    "  /drip?bytes=N&duration=SECONDS  N bytes, evenly spread over a time\n"
                                    "  /redirect/N                     N redirects, then an answer\n"
                                    "  /drop                           half an answer, then hangs up\n";

void answerText(httplib::Response& response, int status, const std::string& text)
{
    response.status = status;
    response.set_content(text, plainText);
}

void refuse(httplib::Response& response, const char* sentence)
{
    answerText(response, 400, std::string(sentence) + '\n');
}

/// Filler long enough that a large answer takes few writes.
const std::string& filler()
{
    static const std::string text = [] {
        const std::string sentence =
            "The quick brown fox jumps over the lazy dog while the loop goes round.\n";
        std::string repeated;
        while (repeated.size() < 64 * 1024)
            repeated += sentence;
        return repeated;
    }();
    return text;
}

bool writeFiller(httplib::DataSink& sink, std::size_t offset, std::size_t count)
{
    const std::size_t from = offset % filler().size();
    return sink.write(filler().data() + from, std::min(count, filler().size() - from));
}

/// A provider and not a string: the library would compress a string for a client that takes gzip.
void answerFiller(httplib::Response& response, std::size_t bytes)
{
    response.status = 200;
    if (bytes == 0)
        return response.set_content("", plainText);
    response.set_content_provider(bytes, plainText,
                                  [](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      return writeFiller(sink, offset, length);
                                  });
}

std::optional<std::size_t> readCount(const QByteArray& text, std::size_t most)
{
    bool isNumber = false;
    const qulonglong count = text.toULongLong(&isNumber);
    if (!isNumber || count > most)
        return std::nullopt;
    return static_cast<std::size_t>(count);
}

std::optional<Nanos> readSeconds(const QByteArray& text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    // Written so that a NaN fails it too.
    if (!isNumber || !(seconds >= 0 && seconds <= static_cast<double>(longestWait.count())))
        return std::nullopt;
    return std::chrono::duration_cast<Nanos>(std::chrono::duration<double>(seconds));
}

QByteArray parameter(const httplib::Request& request, const char* name, const char* otherwise)
{
    return request.has_param(name) ? QByteArray::fromStdString(request.get_param_value(name))
                                   : QByteArray(otherwise);
}

void bytes(httplib::Response& response, const QByteArray& text)
{
    const std::optional<std::size_t> count = readCount(text, mostBytes);
    if (!count)
        return refuse(response, "/bytes/N: N is a whole number from 0 to 104857600.");
    answerFiller(response, *count);
}

void status(httplib::Response& response, const QByteArray& text)
{
    const int code = static_cast<int>(readCount(text, 599).value_or(0));
    if (code < 100)
        return refuse(response, "/status/CODE: CODE is a whole number from 100 to 599.");
    if (code < 200 || code == 204 || code == 304) // these never have a body
        response.status = code;
    else
        answerText(response, code, "Status " + std::to_string(code) + ", as asked.\n");
    if (code == 301 || code == 302 || code == 303 || code == 307 || code == 308)
        response.set_header("Location", "/redirect/0");
}

void redirect(httplib::Response& response, const QByteArray& text)
{
    const std::optional<std::size_t> hops = readCount(text, mostRedirects);
    if (!hops)
        return refuse(response, "/redirect/N: N is a whole number from 0 to 1000.");
    if (*hops == 0)
        return answerText(response, 200, "Arrived.\n");
    response.set_redirect("/redirect/" + std::to_string(*hops - 1));
}

void drop(const PracticeConnection& connection, const httplib::Request& request, httplib::Response& response)
{
    constexpr std::size_t announced = 1024;
    if (request.method == "HEAD") // a head alone would be a whole answer
        return connection.end();
    response.status = 200;
    response.set_content_provider(announced, plainText,
                                  [](std::size_t, std::size_t length, httplib::DataSink& sink) {
                                      writeFiller(sink, 0, length / 2);
                                      return false; // hangs up
                                  });
}

void delay(const PracticeConnection& connection, const httplib::Request& request, httplib::Response& response,
           const QByteArray& seconds)
{
    const Nanos asked = steadyNow();
    const std::optional<Nanos> wait = readSeconds(seconds);
    if (!wait)
        return refuse(response, "/delay/SECONDS: SECONDS is a number from 0 to 600, such as 0.5.");
    const std::optional<std::size_t> count = readCount(parameter(request, "bytes", "64"), mostBytes);
    if (!count)
        return refuse(response, "/delay/SECONDS?bytes=N: N is a whole number from 0 to 104857600.");
    if (connection.sleepUntil(asked + *wait))
        answerFiller(response, *count);
}

void drip(const PracticeConnection& connection, const httplib::Request& request, httplib::Response& response)
{
    const Nanos asked = steadyNow();
    const std::optional<std::size_t> count = readCount(parameter(request, "bytes", "10"), mostBytes);
    if (!count)
        return refuse(response, "/drip?bytes=N: N is a whole number from 0 to 104857600.");
    const std::optional<Nanos> duration = readSeconds(parameter(request, "duration", "2"));
    if (!duration)
        return refuse(response, "/drip?duration=SECONDS: SECONDS is a number from 0 to 600.");
    if (*count == 0)
        return answerFiller(response, 0);

    // A piece every 20 ms at most, of as many bytes as it takes; the last one ends the duration.
    const auto most =
        static_cast<std::size_t>(std::max<Nanos::rep>(1, *duration / std::chrono::milliseconds(20)));
    const std::size_t piece = (*count + most - 1) / most;
    const auto perByte = std::chrono::duration<double, std::nano>(*duration) / static_cast<double>(*count);
    const auto provide = [=, &connection](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        const std::size_t end = std::min(offset - offset % piece + piece, offset + length);
        const auto due = std::chrono::duration_cast<Nanos>(perByte * static_cast<double>(end));
        return connection.sleepUntil(asked + due) && writeFiller(sink, offset, end - offset);
    };
    response.status = 200;
    response.set_content_provider(*count, plainText, provide);
}

} // namespace

void answerPracticePage(const PracticeConnection& connection, const httplib::Request& request,
                        httplib::Response& response)
{
    const QByteArray path = QByteArray::fromStdString(request.path);
    const qsizetype slash = path.indexOf('/', 1);
    const QByteArray page = slash < 0 ? path : path.left(slash);
    const QByteArray argument = slash < 0 ? QByteArray() : path.mid(slash + 1);
    if (page == "/delay")
        delay(connection, request, response, argument);
    else if (page == "/bytes")
        bytes(response, argument);
    else if (page == "/status")
        status(response, argument);
    else if (path == "/drip")
        drip(connection, request, response);
    else if (page == "/redirect")
        redirect(response, argument);
    else if (path == "/drop")
        drop(connection, request, response);
    else if (path == "/")
        answerText(response, 200, listOfPages);
    else
        answerText(response, 404, std::string("There is no such page.\n\n") + listOfPages);
}

} // namespace loopscope
