#pragma once

#include <QThread>

#include <functional>
#include <semaphore>

namespace loopscope {

/// A thread with a Qt event loop. Its end is handed over by a std primitive, so that ThreadSanitizer sees
/// that what ran on it happened before what follows join().
class EventThread final : public QThread
{
public:
    /// `last` runs on the thread after its event loop has ended: the place to delete what lives there.
    explicit EventThread(const char* name, std::function<void()> last = {})
        : m_last(std::move(last))
    {
        setObjectName(QLatin1String(name));
    }

    /// Waits until the thread has ended. Once, after start().
    void join()
    {
        m_ended.acquire();
        wait();
    }

protected:
    void run() override
    {
        exec();
        if (m_last)
            m_last();
        m_ended.release();
    }

private:
    std::function<void()> m_last;
    std::binary_semaphore m_ended{0};
};

} // namespace loopscope
