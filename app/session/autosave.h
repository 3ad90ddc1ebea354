#pragma once

#include "core/plan/plan.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace loopscope {

/// Unsaved work that a crash left behind.
struct RecoveredPlan
{
    Plan plan;
    QString path; ///< the file that it was opened from; empty: none
};

/// Writes unsaved work to a file of its own now and then, so that it survives a crash. Secrets are masked
/// there, as in every file that a person did not ask for. Several programs may run at once: each has its own
/// file, and takes over only those whose owner is gone. Gui thread; files are written on another.
class Autosave : public QObject
{
    Q_OBJECT

public:
    using Snapshot = std::function<RecoveredPlan()>;

    /// Files go into `folder`. `snapshot` is asked for what to write.
    Autosave(const QString& folder, Snapshot snapshot, QObject* parent = nullptr);
    /// Waits for a file that is being written, and leaves it.
    ~Autosave() override;

    /// What a program that is gone left, if any; the newest. Its file is taken away.
    std::optional<RecoveredPlan> recover();

    /// Something changed: it will be written soon.
    void schedule();
    /// Everything is saved or given up: nothing is left to recover.
    void discard();
    /// Writes now, and waits for it.
    void writeNow();

private:
    void write();
    QString ownFile() const;

    QString m_folder;
    QString m_name; // of the own file, once there is one
    Snapshot m_snapshot;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QThreadPool m_writer; // one thread: files are written in order
};

} // namespace loopscope
