#pragma once

#include "core/practice/practiceconnection.h"

#include <httplib.h>

#include <functional>
#include <mutex>
#include <set>

namespace loopscope {

/// cpp-httplib's server with the connections in our own hands. The library polls each idle connection a
/// hundred times a second, and knows no way to end one; a thousand of them starve the machine that shall
/// measure something.
///
/// This header is for practice/ alone: it draws the library in.
class PracticeHttpServer final : public httplib::Server
{
public:
    using Pages = std::function<void(const PracticeConnection&, const httplib::Request&, httplib::Response&)>;

    /// `pages` answers every GET and HEAD, on the thread of the connection.
    explicit PracticeHttpServer(Pages pages);

    /// Ends those that there are and those that may still come. Any thread.
    void endConnections();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool enter(PracticeConnection& connection);
    void leave(PracticeConnection& connection);
    void serve(PracticeConnection& connection);

    const Pages m_pages;
    std::mutex m_mutex; // guards what follows
    std::set<PracticeConnection*> m_connections;
    bool m_ending = false;
};

} // namespace loopscope
