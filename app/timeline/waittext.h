#pragma once

#include "core/analysis/waitcause.h"

#include <QCoreApplication>

namespace loopscope {

/// Why a task waited, in one sentence: "ready at 121 ms, ran 62 ms later: parse held the loop". Plain text;
/// names are on one line, long ones and long lists shortened, URLs never shown but for host and port.
class WaitText
{
    Q_DECLARE_TR_FUNCTIONS(WaitText)

public:
    static QString sentence(const Recording& recording, const WaitCause& cause);
    /// "url_1, url_2, url_3 and 4 more".
    static QString names(const Recording& recording, const WaitHolders& tasks);

private:
    WaitText(const Recording& recording, const WaitCause& cause)
        : m_recording(recording)
        , m_cause(cause)
    {
    }

    QString whole() const;
    QString unstarted() const;
    QString head() const;
    QString reason() const;
    QString loop() const;
    QString queue() const;
    QString taken() const;
    QString takenUp() const;
    QString notTold() const;
    QString answer() const;
    QString host() const;
    QString withRelease(const QString& sentence) const;
    QString withHolder(const QString& sentence) const;

    bool wasCut() const
    {
        return m_cause.release.by == ReleasedBy::Stop || m_cause.release.by == ReleasedBy::Failure;
    }
    QString name(TaskId id) const;

    const Recording& m_recording;
    const WaitCause& m_cause;
};

} // namespace loopscope
