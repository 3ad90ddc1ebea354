#include "tests/support/faults.h"

#include "tests/support/faultconnection.h"

#include <QHash>
#include <QList>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace loopscope::test {

namespace {

using std::chrono::milliseconds;

constexpr int mebibyte = 1024 * 1024;

QByteArray head(const QByteArray& status, const QList<QByteArray>& headers)
{
    QByteArray text = "HTTP/1.1 " + status + "\r\n";
    for (const QByteArray& header : headers)
        text += header + "\r\n";
    return text + "\r\n";
}

QByteArray lengthOf(const QByteArray& body)
{
    return "Content-Length: " + QByteArray::number(body.size());
}

/// A flawless answer. Returns true, as the connection may go on, unless the peer is gone or asked to close.
bool answerWell(FaultConnection& connection, const FaultRequest& request, const QByteArray& status,
                const QByteArray& body, QList<QByteArray> headers = {})
{
    headers << lengthOf(body);
    const bool sent = connection.send(head(status, headers) + (request.isHead ? QByteArray() : body));
    return sent && !request.wantsClose;
}

/// Sends bytes as they are, and then ends the connection.
bool sendAndClose(FaultConnection& connection, const QByteArray& bytes)
{
    connection.send(bytes);
    return false;
}

bool sendAndStay(FaultConnection& connection, const QByteArray& bytes)
{
    return connection.send(bytes);
}

QByteArray gzippedZeros(int count)
{
    const QByteArray zeros(mebibyte, '\0');
    QByteArray packed;
    std::array<Bytef, 64 * 1024> out;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); // + 16: gzip
    int left = count;
    int result = Z_OK;
    while (result != Z_STREAM_END) {
        const int piece = std::min(left, mebibyte);
        QByteArray in = zeros.left(piece);
        left -= piece;
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = static_cast<uInt>(piece);
        do {
            stream.next_out = out.data();
            stream.avail_out = out.size();
            result = deflate(&stream, left == 0 ? Z_FINISH : Z_NO_FLUSH);
            packed.append(reinterpret_cast<const char*>(out.data()), out.size() - stream.avail_out);
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

bool gzip(FaultConnection& connection, const FaultRequest& request, int unpackedBytes)
{
    const QByteArray body = gzippedZeros(request.number(QStringLiteral("bytes"), unpackedBytes));
    return answerWell(connection, request, "200 OK", body, {"Content-Encoding: gzip"});
}

bool ok(FaultConnection& connection, const FaultRequest& request)
{
    const int delay = request.number(QStringLiteral("delay_ms"), 0);
    if (delay > 0 && !connection.wait(milliseconds(delay)))
        return false;
    return answerWell(connection, request, "200 OK",
                      QByteArray(request.number(QStringLiteral("bytes"), 5), 'x'));
}

bool silent(FaultConnection& connection, const FaultRequest&)
{
    connection.waitForPeerToLeave();
    return false;
}

bool trickle(FaultConnection& connection, const FaultRequest& request)
{
    if (connection.send(head("200 OK", {"Content-Length: 1000000"})))
        connection.sendForEver("x", milliseconds(request.number(QStringLiteral("every_ms"), 20)));
    return false;
}

bool trickleHeaders(FaultConnection& connection, const FaultRequest& request)
{
    if (connection.send("HTTP/1.1 200 OK\r\nX-Slow: "))
        connection.sendForEver("x", milliseconds(request.number(QStringLiteral("every_ms"), 20)));
    return false;
}

bool endless(FaultConnection& connection, const FaultRequest&)
{
    if (connection.send(head("200 OK", {"Connection: close"})))
        connection.sendForEver(QByteArray(mebibyte / 4, 'x'), Nanos::zero());
    return false;
}

bool earlyHints(FaultConnection& connection, const FaultRequest& request)
{
    // In a piece of its own, so that a client sees the 103 alone.
    return connection.send(head("103 Early Hints", {"Link: </style.css>; rel=preload"})) &&
           connection.wait(milliseconds(request.number(QStringLiteral("delay_ms"), 20))) &&
           answerWell(connection, request, "200 OK", "hello");
}

bool chunked(FaultConnection& connection, const FaultRequest& request)
{
    const QByteArray body = request.isHead ? "" : "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n";
    return connection.send(head("200 OK", {"Transfer-Encoding: chunked"}) + body) && !request.wantsClose;
}

bool reset(FaultConnection& connection, const FaultRequest&)
{
    connection.reset();
    return false;
}

bool resetThenOk(FaultConnection& connection, const FaultRequest& request)
{
    return request.earlier < request.number(QStringLiteral("n"), 1) ? reset(connection, request)
                                                                    : ok(connection, request);
}

bool redirectTo(FaultConnection& connection, const FaultRequest& request)
{
    return answerWell(connection, request, request.text(QStringLiteral("code"), "302") + " Elsewhere", {},
                      {"Location: " + request.text(QStringLiteral("url"))});
}

bool hugeHeader(FaultConnection& connection, const FaultRequest& request)
{
    const QByteArray value(request.number(QStringLiteral("bytes"), mebibyte), 'x');
    return answerWell(connection, request, "200 OK", "hello", {"X-Huge: " + value});
}

using Fault = bool (*)(FaultConnection&, const FaultRequest&);

/// Every way to answer, by its path.
const QHash<QByteArray, Fault>& faults()
{
    using Connection = FaultConnection;
    using Request = FaultRequest;
    static const QHash<QByteArray, Fault> table{
        {"/ok", ok},
        {"/silent", silent},
        {"/trickle", trickle},
        {"/trickle-headers", trickleHeaders},
        {"/endless", endless},
        {"/gzip-bomb", [](Connection& c, const Request& r) { return gzip(c, r, 20 * mebibyte); }},
        {"/gzip-honest", [](Connection& c, const Request& r) { return gzip(c, r, 1000); }},
        {"/length-negative",
         [](Connection& c, const Request&) {
             return sendAndClose(c, head("200 OK", {"Content-Length: -5"}) + "hello");
         }},
        {"/length-nan",
         [](Connection& c, const Request&) {
             return sendAndClose(c, head("200 OK", {"Content-Length: five"}) + "hello");
         }},
        {"/length-twice",
         [](Connection& c, const Request&) {
             return sendAndClose(c, head("200 OK", {"Content-Length: 5", "Content-Length: 7"}) + "hello");
         }},
        {"/length-short",
         [](Connection& c, const Request&) {
             return sendAndClose(c, head("200 OK", {"Content-Length: 100"}) + "hello");
         }},
        {"/length-long",
         [](Connection& c, const Request&) {
             return sendAndStay(c, head("200 OK", {"Content-Length: 5"}) + "hello and more");
         }},
        {"/switching",
         [](Connection& c, const Request&) {
             return sendAndStay(c, head("101 Switching Protocols", {"Upgrade: x", "Connection: Upgrade"}));
         }},
        {"/early-hints", earlyHints},
        {"/chunked", chunked},
        {"/bad-chunk",
         [](Connection& c, const Request&) {
             return sendAndClose(c, head("200 OK", {"Transfer-Encoding: chunked"}) +
                                        "5\r\nhello\r\nxyz\r\nworld");
         }},
        {"/reset", reset},
        {"/reset-then-ok", resetThenOk},
        {"/close", [](Connection&, const Request&) { return false; }},
        {"/garbage",
         [](Connection& c, const Request&) {
             return sendAndClose(c, QByteArray::fromHex("00ff1603") + " this is not HTTP\r\n\r\n");
         }},
        {"/redirect-to", redirectTo},
        {"/redirect-loop",
         [](Connection& c, const Request& r) {
             return answerWell(c, r, "302 Found", {}, {"Location: " + r.target});
         }},
        {"/no-location", [](Connection& c, const Request& r) { return answerWell(c, r, "302 Found", {}); }},
        {"/echo-headers", [](Connection& c, const Request& r) { return answerWell(c, r, "200 OK", r.head); }},
        {"/huge-header", hugeHeader},
    };
    return table;
}

} // namespace

FaultRequest::FaultRequest(QByteArray requestHead)
    : head(std::move(requestHead))
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    isHead = words.value(0) == "HEAD";
    target = words.value(1);
    wantsClose = head.toLower().contains("\r\nconnection: close\r\n");
    const qsizetype mark = target.indexOf('?');
    path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        query.setQuery(QString::fromLatin1(target.mid(mark + 1)));
}

int FaultRequest::number(const QString& name, int otherwise) const
{
    bool isNumber = false;
    const int value = query.queryItemValue(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

QByteArray FaultRequest::text(const QString& name, const QByteArray& otherwise) const
{
    return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded).toUtf8() : otherwise;
}

bool answerWithFault(FaultConnection& connection, const FaultRequest& request)
{
    if (const Fault fault = faults().value(request.path))
        return fault(connection, request);
    if (request.path.startsWith("/status/"))
        return answerWell(connection, request, request.path.mid(8) + " As asked", {});
    return answerWell(connection, request, "404 Not Found", "no such fault: " + request.path);
}

} // namespace loopscope::test
