#include "app/timeline/painthelpers.h"

#include <QRunnable>
#include <QThread>

#include <algorithm>
#include <deque>
#include <semaphore>

namespace loopscope {

namespace {

constexpr int mostHelpers = 3; // more would wait for memory

class Helper : public QRunnable
{
public:
    explicit Helper(std::function<void()> work)
        : m_work(std::move(work))
    {
        setAutoDelete(false);
    }

    void run() override
    {
        m_work();
        m_done.release();
    }
    void wait() { m_done.acquire(); }

private:
    std::function<void()> m_work;
    std::binary_semaphore m_done{0};
};

} // namespace

PaintHelpers::PaintHelpers()
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 0, mostHelpers));
}

void PaintHelpers::run(const std::function<void(std::size_t)>& part)
{
    std::deque<Helper> helpers;
    for (std::size_t i = 1; i <= count(); ++i) {
        helpers.emplace_back([&part, i] { part(i); });
        m_pool.start(&helpers.back());
    }
    part(0);
    for (Helper& helper : helpers) {
        if (!m_pool.tryTake(&helper))
            helper.wait();
    }
}

} // namespace loopscope
