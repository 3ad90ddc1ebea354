#include "app/tasks/lineedit.h"

namespace loopscope {

Task withLine(const Task& task, const Task& line)
{
    Task edited = line;
    edited.enabled = task.enabled;
    edited.unknown = task.unknown;
    if (!task.request || !line.request)
        return edited;
    Request request = *task.request;
    request.url = line.request->url;
    request.head = line.request->head;
    edited.request = request == *task.request ? task.request : std::make_shared<Request>(std::move(request));
    return edited;
}

} // namespace loopscope
