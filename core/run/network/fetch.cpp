#include "core/run/network/fetch.h"

#include "core/plan/secrets.h"
#include "core/run/network/answercheck.h"
#include "core/run/network/redirect.h"
#include "core/timeline/durationtext.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace loopscope {

namespace {

// Held by Qt before we take it; the rest waits in the kernel, so that an endless body cannot fill memory.
constexpr qint64 readBufferBytes = 256 * 1024;

QNetworkRequest toNetworkRequest(const Request& request, bool http2)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Needed for user info in the URL itself, and then for nothing else.
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, request.url.userInfo().isEmpty()
                                                                           ? QNetworkRequest::Manual
                                                                           : QNetworkRequest::Automatic);
    result.setRawHeader("User-Agent", "Loopscope/" LOOPSCOPE_VERSION);
    // Set by hand, Qt unpacks nothing: what is counted is what came over the wire, and no bomb goes off.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const Header& header : request.headers)
        result.setRawHeader(header.name, header.value);
    return result;
}

} // namespace

Fetch::Fetch(TaskId task, Holder holder, Request request, bool http2, Ways ways, Recorder& recorder,
             Producer& producer)
    : m_task(task)
    , m_holder(holder)
    , m_request(std::move(request))
    , m_http2(http2)
    , m_ways(std::move(ways))
    , m_recorder(recorder)
    , m_producer(producer)
{
}

Fetch::~Fetch()
{
    dropReply();
}

QString Fetch::origin() const
{
    return originOf(m_request.url);
}

void Fetch::go(QNetworkAccessManager& manager)
{
    enter(TaskState::Waiting, WaitsOn::Connection);
    const QNetworkRequest request = toNetworkRequest(m_request, m_http2);
    m_progress = {};
    m_reply = m_request.head ? manager.head(request) : manager.get(request);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, &Fetch::onRequestSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::onHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::onBody);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::onFinished);
    // With a read buffer set, an error is not always followed by finished().
    const auto onError = [this, reply = m_reply] {
        if (m_reply == reply)
            onFinished();
    };
    connect(m_reply, &QNetworkReply::errorOccurred, this, onError, Qt::QueuedConnection);
}

void Fetch::queue()
{
    enter(TaskState::Queued, WaitsOn::Connection);
}

// Fires again for every silent re-send, so attempts are counted here; only the first begins the wait.
void Fetch::onRequestSent()
{
    push(EventType::RequestSent, ++m_attempts);
    if (!m_progress.sent)
        enter(TaskState::Waiting, WaitsOn::Server);
    m_progress.sent = true;
}

void Fetch::onHeader()
{
    if (m_progress.answered || httpStatus() == 0)
        return;
    m_progress.answered = true;
    const bool http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    push(EventType::ResponseBegan, httpStatus(), http2 ? 20 : 11);
    enter(TaskState::Receiving, WaitsOn::Nothing);
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() >= 0)
        m_progress.length = length.toLongLong();
}

void Fetch::onBody()
{
    m_progress.bytes += m_reply->skip(m_reply->bytesAvailable());
    push(EventType::BytesReceived, m_progress.bytes);
    if (m_progress.bytes > maxBodyBytes)
        fail(QStringLiteral("the answer is longer than the %1 MiB that are read").arg(maxBodyBytes >> 20));
}

void Fetch::onFinished()
{
    if (m_over || !m_reply)
        return;
    onHeader();
    if (m_reply->bytesAvailable() > 0)
        onBody();
    if (m_over)
        return;
    const int status = httpStatus();
    // Qt maps statuses of 400 and more to errors of its own; the status says it better.
    if (m_reply->error() != QNetworkReply::NoError && status < 400)
        return fail(faultOfTransport());
    if (isRedirect(status)) {
        Result<Request> next = redirected(m_request, m_reply->rawHeader("Location"));
        return next ? follow(std::move(*next), status) : fail(next.problem().message);
    }
    Answer answer{status, std::nullopt, m_progress.bytes, !m_request.head};
    if (m_reply->hasRawHeader("Content-Length"))
        answer.contentLength = m_reply->rawHeader("Content-Length");
    const auto fault = faultOf(answer);
    fault ? fail(*fault) : end(Outcome::Succeeded, {});
}

void Fetch::follow(Request next, int status)
{
    if (++m_hops > maxRedirects)
        return fail(QStringLiteral("redirected more than %1 times").arg(maxRedirects));
    push(EventType::Redirected, m_recorder.note(maskedUrl(next.url)), static_cast<std::uint32_t>(status));
    dropReply();
    m_request = std::move(next);
    m_ways.redirected(m_task);
}

void Fetch::failAtDeadline(Nanos deadline)
{
    const QString where =
        m_reply ? progressText(m_progress) : QStringLiteral("while queued for a connection");
    fail(QStringLiteral("the deadline of %1 passed %2").arg(durationText(deadline), where));
}

void Fetch::cancel()
{
    end(Outcome::Cancelled, {});
}

void Fetch::fail(const QString& reason)
{
    end(Outcome::Failed, reason);
}

void Fetch::end(Outcome outcome, const QString& reason)
{
    m_over = true;
    enter(TaskState::Ready, WaitsOn::Nothing);
    dropReply();
    m_ways.ended(m_task, {outcome, reason.isEmpty() ? 0 : m_recorder.note(reason)});
}

// Disconnected first: aborting emits finished(). Deleted later: we may be in one of its signals. Qt complains
// when a reply that has failed is aborted.
void Fetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Fetch::enter(TaskState state, WaitsOn on)
{
    m_producer.push({.at = steadyNow(),
                     .task = m_task,
                     .holder = m_holder,
                     .type = EventType::StateEntered,
                     .state = state,
                     .on = on});
}

void Fetch::push(EventType type, std::int64_t value, std::uint32_t aux)
{
    m_producer.push({.at = steadyNow(), .value = value, .task = m_task, .aux = aux, .type = type});
}

int Fetch::httpStatus() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString Fetch::faultOfTransport() const
{
    return transportFault(m_reply->error(), m_request.url.host(), m_progress, m_reply->errorString());
}

} // namespace loopscope
