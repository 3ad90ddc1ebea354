#include "app/window/maysend.h"

#include "core/plan/precautions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace loopscope {

namespace {

constexpr qsizetype mostLines = 8; // hosts that are named

struct SendQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SendQuestion)
};

} // namespace

bool maySend(const Plan& plan, int times, QWidget& window)
{
    QStringList lines;
    for (const AskedHost& host : otherHosts(plan)) {
        if (times > 1 || host.requests > manyRequests)
            lines += SendQuestion::tr("%1 requests to %2").arg(host.requests * times).arg(host.host);
    }
    if (lines.isEmpty())
        return true;
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines) + QStringList{QStringLiteral("…")};
    return QMessageBox::question(
               &window, SendQuestion::tr("Requests to other machines"),
               SendQuestion::tr("This sends, to machines that are not this one:\n\n%1\n\nSend them?")
                   .arg(lines.join(QLatin1Char('\n')))) == QMessageBox::Yes;
}

} // namespace loopscope
