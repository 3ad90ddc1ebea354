#pragma once

#include "core/plan/problem.h"

#include <QUrl>

#include <cstdint>
#include <memory>

namespace loopscope {

/// A small web server to practise on, after httpbin: `/delay/SECONDS?bytes=N`, `/bytes/N`, `/status/CODE`,
/// `/drip?bytes=N&duration=S`, `/redirect/N`, `/drop`. Listens on loopback only, on threads of its own;
/// answers 300 delayed requests at once. Destroying it ends every answer at once, also in the middle.
class PracticeServer
{
public:
    /// Starts to listen on `port`, or on a free one if it is 0. The problem says why it could not.
    static Result<std::unique_ptr<PracticeServer>> start(std::uint16_t port = 0);

    ~PracticeServer();
    PracticeServer(const PracticeServer&) = delete;
    PracticeServer& operator=(const PracticeServer&) = delete;

    std::uint16_t port() const;
    /// "http://127.0.0.1:PORT"
    QUrl address() const;
    /// Where a `practice:/path?query` URL leads.
    QUrl resolve(const QUrl& practiceUrl) const;

private:
    class Impl;
    explicit PracticeServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace loopscope
