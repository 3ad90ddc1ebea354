#pragma once

#include "core/practice/stopsignal.h"

#include <QByteArray>

#include <cstdint>
#include <memory>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace loopscope {

/// What each path of the practice server answers. Any thread; a page that waits holds the thread that asked.
class PracticePages
{
public:
    explicit PracticePages(std::shared_ptr<StopSignal> stop);

    /// Answers a GET or HEAD, whatever the path: 400 and a sentence for a wrong parameter, 404 and the list
    /// of pages for an unknown path.
    void answer(const httplib::Request& request, httplib::Response& response) const;

private:
    void delay(const httplib::Request& request, httplib::Response& response, const QByteArray& seconds) const;
    void drip(const httplib::Request& request, httplib::Response& response) const;

    std::shared_ptr<StopSignal> m_stop;
};

} // namespace loopscope
