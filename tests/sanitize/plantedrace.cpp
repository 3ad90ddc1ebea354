#include "core/run/eventthread.h"
#include "core/run/inbox.h"
#include "core/trace/recorder.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace loopscope;

/// Lives on another thread and counts without asking anybody, as a mistake would.
class Racer final : public QObject
{
public:
    Racer(Producer& producer, int& counter)
        : m_inbox(*this)
        , m_producer(producer)
        , m_counter(counter)
    {
    }

    void post() { m_inbox.push(1); }
    int taken() const { return m_taken; }

protected:
    void customEvent(QEvent*) override
    {
        for (const int step : m_inbox.takeAll()) {
            m_counter += step;
            ++m_taken;
        }
        m_producer.push({.at = steadyNow()});
    }

private:
    Inbox<int> m_inbox;
    Producer& m_producer;
    int& m_counter;
    std::atomic<int> m_taken = 0;
};

/// A race between two threads that hand each other messages as the threads of a run do. ThreadSanitizer must
/// report it in spite of all that its suppressions leave out; the test fails if it does not.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    int counter = 0;
    Recorder recorder;
    EventThread thread("racer");
    Racer racer(recorder.addProducer(), counter);
    racer.moveToThread(&thread);
    thread.start();
    Producer& producer = recorder.addProducer();
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i) {
        racer.post();
        ++counter; // the racer's thread does the same
        producer.push({.at = steadyNow()});
    }
    while (racer.taken() < rounds)
        std::this_thread::yield();
    thread.quit();
    thread.join();
    std::printf("counted %d\n", counter);
    return 0;
}
