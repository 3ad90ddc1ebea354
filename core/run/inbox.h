#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <mutex>
#include <utility>
#include <vector>

namespace loopscope {

/// The way into an object that lives on another thread's event loop. Items cross under a std::mutex, which
/// ThreadSanitizer can follow; one event wakes the receiver however many items there are.
template <class Item>
class Inbox
{
public:
    /// `receiver` gets a QEvent::User in its customEvent() and calls takeAll() there. It owns the inbox.
    explicit Inbox(QObject& receiver)
        : m_receiver(receiver)
    {
    }

    /// Any thread.
    void push(Item item)
    {
        bool wake = false;
        {
            const std::lock_guard lock(m_mutex);
            m_items.push_back(std::move(item));
            wake = !std::exchange(m_woken, true);
        }
        if (wake)
            QCoreApplication::postEvent(&m_receiver, new QEvent(QEvent::User));
    }

    /// Everything pushed so far, in order. The receiver's thread.
    std::vector<Item> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
        return std::exchange(m_items, {});
    }

private:
    QObject& m_receiver;
    std::mutex m_mutex;
    std::vector<Item> m_items;
    bool m_woken = false; // a wake-up is under way
};

} // namespace loopscope
