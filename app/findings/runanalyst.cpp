#include "app/findings/runanalyst.h"

namespace loopscope {

namespace {
constexpr auto lookTime = std::chrono::milliseconds(16);
}

RunAnalyst::RunAnalyst(QObject* parent)
    : QObject(parent)
{
    m_poll.setInterval(lookTime);
    connect(&m_poll, &QTimer::timeout, this, &RunAnalyst::takeAnswer);
}

RunAnalyst::~RunAnalyst()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_quits = true;
        m_cancelled = true;
    }
    m_asked.notify_one();
    m_thread.join();
}

void RunAnalyst::ask(Question question)
{
    if (question.run->tasks().size() > smallRun)
        return pass(std::move(question));
    cancel();
    if (const auto insight = insightOf(*question.run, question.next, question.earlier.get(), false))
        emit answered(*insight);
}

void RunAnalyst::cancel()
{
    if (isBusy())
        pass(std::nullopt);
}

// The thread gives up what it is at, and takes the new question instead.
void RunAnalyst::pass(std::optional<Question> question)
{
    const bool any = question.has_value();
    {
        const std::lock_guard lock(m_mutex);
        m_question.swap(question);
        m_answer.reset();
        m_cancelled = true;
    }
    m_asked.notify_one();
    if (!any)
        return m_poll.stop();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_poll.start();
}

void RunAnalyst::takeAnswer()
{
    std::optional<RunInsight> answer;
    {
        const std::lock_guard lock(m_mutex);
        answer.swap(m_answer);
    }
    if (!answer)
        return;
    m_poll.stop();
    emit answered(*answer);
}

void RunAnalyst::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_asked.wait(lock, [this] { return m_quits || m_question; });
        if (m_quits)
            return;
        std::optional<Question> question = std::exchange(m_question, std::nullopt);
        m_cancelled = false;
        lock.unlock();
        auto answer = insightOf(*question->run, question->next, question->earlier.get(), m_cancelled);
        question.reset(); // perhaps the last to hold the recordings, which take their time to go
        lock.lock();
        if (!m_cancelled)
            m_answer = std::move(answer);
    }
}

} // namespace loopscope
