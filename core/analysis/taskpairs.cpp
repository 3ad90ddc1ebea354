#include "core/analysis/taskpairs.h"

#include "core/plan/secrets.h"

#include <algorithm>

namespace loopscope {

namespace {

// A task that still has no partner, and what it is looked for by. The hash goes first: it is cheaper to sort
// by than the text, and nobody needs their order.
struct Sought
{
    Sought(const QString& text, TaskId task)
        : hash(qHash(text))
        , key(text)
        , id(task)
    {
    }

    std::size_t hash;
    QString key;
    TaskId id;
};

// Less than, equal to or greater than 0, as the one goes before, with or behind the other.
int orderOfKeys(const Sought& one, const Sought& other)
{
    if (one.hash != other.hash)
        return one.hash < other.hash ? -1 : 1;
    return one.key.compare(other.key);
}

bool isSoughtBefore(const Sought& one, const Sought& other)
{
    const int order = orderOfKeys(one, other);
    return order != 0 ? order < 0 : one.id < other.id;
}

// What a task does, in words that two tasks share only where they do the same.
class WorkText
{
public:
    explicit WorkText(QString (*textOf)(const QUrl& url))
        : m_textOf(textOf)
    {
    }
    QString of(const Task& task)
    {
        if (!task.request)
            return QString::number(task.duration.count());
        if (task.request != m_request) { // copies of a task share their request
            m_request = task.request;
            m_text = QLatin1Char(task.request->head ? 'H' : 'G') + m_textOf(task.request->url);
        }
        return m_text;
    }

private:
    QString (*m_textOf)(const QUrl& url);
    std::shared_ptr<const Request> m_request;
    QString m_text;
};

bool sameRequest(const Task& one, const Task& other)
{
    if (one.request == other.request)
        return true;
    return one.request && other.request && one.request->head == other.request->head &&
           one.request->url == other.request->url;
}

bool sameTask(const Task& one, const Task& other)
{
    return one.kind == other.kind && one.duration == other.duration && one.name == other.name &&
           sameRequest(one, other);
}

class Pairing
{
public:
    Pairing(const std::vector<Task>& earlier, const std::vector<Task>& present)
        : m_earlier(earlier)
        , m_present(present)
        , m_taken(earlier.size())
        , m_partners(present.size())
    {
    }

    // Nearly always most of a list, or all of it, and the cheapest way there is.
    void pairBeginning()
    {
        const std::size_t count = std::min(m_earlier.size(), m_present.size());
        while (m_begun < count && sameTask(m_earlier[m_begun], m_present[m_begun])) {
            pair(static_cast<TaskId>(m_begun + 1), static_cast<TaskId>(m_begun + 1), TaskMatch::Same);
            ++m_begun;
        }
    }
    // `keyOf(task, id)`; a null key is not looked for.
    template <class KeyOf>
    void pairBy(TaskMatch match, const KeyOf& keyOf)
    {
        const std::vector<Sought> left =
            sought(m_earlier, keyOf, [this](std::size_t i) { return m_taken[i]; });
        const std::vector<Sought> right =
            sought(m_present, keyOf, [this](std::size_t i) { return m_partners[i].id != noTask; });
        auto one = left.begin();
        auto other = right.begin();
        while (one != left.end() && other != right.end()) {
            const int order = orderOfKeys(*one, *other);
            if (order == 0)
                pair((one++)->id, (other++)->id, match);
            else
                ++(order < 0 ? one : other);
        }
    }
    std::size_t pairs() const { return m_pairs; }
    std::vector<TaskPartner> take() { return std::move(m_partners); }

private:
    template <class KeyOf, class IsTaken>
    std::vector<Sought> sought(const std::vector<Task>& tasks, const KeyOf& keyOf,
                               const IsTaken& isTaken) const
    {
        std::vector<Sought> sought;
        for (std::size_t i = m_begun; i < tasks.size(); ++i) {
            const auto id = static_cast<TaskId>(i + 1);
            if (const QString key = isTaken(i) ? QString() : keyOf(tasks[i], id); !key.isNull())
                sought.emplace_back(key, id);
        }
        std::sort(sought.begin(), sought.end(), isSoughtBefore);
        return sought;
    }
    void pair(TaskId earlier, TaskId present, TaskMatch match)
    {
        m_taken[earlier - 1] = true;
        m_partners[present - 1] = {earlier, match};
        ++m_pairs;
    }

    const std::vector<Task>& m_earlier;
    const std::vector<Task>& m_present;
    std::vector<bool> m_taken; // by earlier task
    std::vector<TaskPartner> m_partners;
    std::size_t m_begun = 0; // how many at the beginning are the same
    std::size_t m_pairs = 0;
};

QString plainUrl(const QUrl& url)
{
    return QString::fromLatin1(url.toEncoded());
}

QString kindKey(const Task& task)
{
    return kindName(task.kind) + QChar(u'\0');
}

} // namespace

std::vector<TaskPartner> taskPartners(const std::vector<Task>& earlier, const std::vector<Task>& present)
{
    Pairing pairing(earlier, present);
    WorkText whole(plainUrl);
    WorkText masked(maskedUrl); // costs several times as much: for those that are left
    pairing.pairBeginning();
    for (WorkText* work : {&whole, &masked})
        pairing.pairBy(TaskMatch::Same, [work](const Task& task, TaskId) {
            return kindKey(task) + task.name + QChar(u'\0') + work->of(task);
        });
    const bool numbersSaySomething = pairing.pairs() > 0;
    pairing.pairBy(TaskMatch::OtherWork, [&](const Task& task, TaskId id) {
        const bool looksFor = numbersSaySomething || !task.name.isEmpty();
        return looksFor ? kindKey(task) + displayName(task, id) : QString();
    });
    pairing.pairBy(TaskMatch::OtherName,
                   [&](const Task& task, TaskId) { return kindKey(task) + masked.of(task); });
    return pairing.take();
}

} // namespace loopscope
