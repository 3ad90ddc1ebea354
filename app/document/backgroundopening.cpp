#include "app/document/backgroundopening.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

#include <thread>

namespace loopscope {

namespace {

constexpr auto pollTime = std::chrono::milliseconds(30);
constexpr int dialogDelay = 400; // milliseconds
constexpr int steps = 1000;

int stepOf(const ReadProgress& progress)
{
    const std::int64_t total = progress.bytesTotal.load();
    return total <= 0 ? 0 : static_cast<int>(progress.bytesRead.load() * (steps - 1) / total);
}

} // namespace

Result<ShowableFile> openToShow(const QString& path, ReadProgress& progress)
{
    Result<OpenedFile> file = openFile(path, progress);
    if (!file)
        return file.problem();
    if (auto* raw = std::get_if<RawTrace>(&*file))
        return ShowableFile(std::make_shared<const Trace>(traceFrom(std::move(*raw))));
    if (auto* plan = std::get_if<LoadedPlan>(&*file))
        return ShowableFile(std::move(*plan));
    return ShowableFile(std::get<LoadedRecordings>(std::move(*file)));
}

std::optional<Result<ShowableFile>> openInBackground(const QString& path, QWidget& window)
{
    ReadProgress progress;
    std::optional<Result<ShowableFile>> opened; // the thread's until `done`
    std::atomic<bool> done = false;
    std::thread reader([&] {
        opened.emplace(openToShow(path, progress));
        done = true;
    });
    QProgressDialog dialog(
        QCoreApplication::translate("BackgroundOpening", "Opening %1").arg(QFileInfo(path).fileName()),
        QCoreApplication::translate("BackgroundOpening", "Cancel"), 0, steps, &window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(dialogDelay);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog, [&] {
        dialog.setValue(stepOf(progress));
        progress.cancelled = dialog.wasCanceled();
        if (done)
            loop.quit();
    });
    poll.start(pollTime);
    loop.exec();
    reader.join();
    if (dialog.wasCanceled() && !*opened)
        return std::nullopt;
    return opened;
}

} // namespace loopscope
