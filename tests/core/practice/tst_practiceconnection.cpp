#include "core/practice/practiceconnection.h"

#include <QtTest>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <future>

using namespace loopscope;
using namespace std::chrono_literals;

class PracticeConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSleepIsNeverTooShort();
    void aSleepEndsWhenTheClientLeaves();
    void aSleepEndsWhenTheConnectionIsEndedFromAnotherThread();
    void aSleepGoesOnWhenTheClientSendsMore();
    void whatTheClientSentIsReadUntilItLeaves();

private:
    void closeClient();

    std::array<int, 2> m_pair{-1, -1}; // the server's end, the client's end
};

void PracticeConnectionTest::init()
{
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_pair.data()), 0);
}

void PracticeConnectionTest::cleanup()
{
    closeClient();
    ::close(m_pair[0]);
}

void PracticeConnectionTest::closeClient()
{
    if (m_pair[1] >= 0)
        ::close(m_pair[1]);
    m_pair[1] = -1;
}

void PracticeConnectionTest::aSleepIsNeverTooShort()
{
    const PracticeConnection connection(m_pair[0]);
    for (const Nanos duration : {Nanos(0), Nanos(300us), Nanos(1500us), Nanos(20ms)}) {
        const Nanos end = steadyNow() + duration;
        QVERIFY(connection.sleepUntil(end));
        QVERIFY(steadyNow() >= end);
    }
}

void PracticeConnectionTest::aSleepEndsWhenTheClientLeaves()
{
    const PracticeConnection connection(m_pair[0]);
    auto slept = std::async(std::launch::async, [&] { return connection.sleepUntil(steadyNow() + 30s); });
    closeClient();
    QVERIFY(slept.wait_for(5s) == std::future_status::ready);
    QVERIFY(!slept.get());
}

void PracticeConnectionTest::aSleepEndsWhenTheConnectionIsEndedFromAnotherThread()
{
    const PracticeConnection connection(m_pair[0]);
    auto slept = std::async(std::launch::async, [&] { return connection.sleepUntil(steadyNow() + 30s); });
    connection.end();
    QVERIFY(slept.wait_for(5s) == std::future_status::ready);
    QVERIFY(!slept.get());
}

void PracticeConnectionTest::aSleepGoesOnWhenTheClientSendsMore()
{
    const PracticeConnection connection(m_pair[0]);
    QCOMPARE(::write(m_pair[1], "more", 4), ssize_t{4});
    QVERIFY(connection.sleepUntil(steadyNow() + 10ms));
}

void PracticeConnectionTest::whatTheClientSentIsReadUntilItLeaves()
{
    const PracticeConnection connection(m_pair[0]);
    QVERIFY(!connection.waitReadable(5ms));
    QVERIFY(connection.waitWritable(0ms));
    QCOMPARE(::write(m_pair[1], "hello", 5), ssize_t{5});
    closeClient();
    std::array<char, 16> buffer{};
    QVERIFY(connection.waitReadable(5s));
    QCOMPARE(connection.read(buffer.data(), buffer.size()), std::ptrdiff_t{5});
    QVERIFY(connection.waitReadable(5s));
    QCOMPARE(connection.read(buffer.data(), buffer.size()), std::ptrdiff_t{0});
}

QTEST_GUILESS_MAIN(PracticeConnectionTest)
#include "tst_practiceconnection.moc"
