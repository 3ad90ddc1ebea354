#pragma once

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace loopscope {

class PracticeConnection;

/// Answers a GET or HEAD as the practice server does: 400 and a sentence for a wrong parameter, 404 and the
/// list of pages for an unknown path. On the thread that serves `connection`, which a page that waits holds;
/// `connection` outlives the answer.
void answerPracticePage(const PracticeConnection& connection, const httplib::Request& request,
                        httplib::Response& response);

} // namespace loopscope
