#include "app/session/autosave.h"

#include "core/plan/planfile.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

namespace loopscope {

namespace {

constexpr auto delay = std::chrono::seconds(2);
constexpr QLatin1String suffix(".unsaved.json");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String planKey("plan");

void writeFile(const QString& path, const RecoveredPlan& work)
{
    const QJsonObject content{{pathKey, work.path}, {planKey, planToJson(work.plan, Secrets::Mask)}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return; // no room or no right: the work itself goes on
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    file.commit();
}

std::optional<RecoveredPlan> readFile(const QString& path)
{
    QFile file(path);
    if (file.size() > maxPlanFileSize || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    Result<LoadedPlan> loaded = planFromJson(content.value(planKey).toObject());
    if (!loaded)
        return std::nullopt;
    return RecoveredPlan{std::move(loaded->plan), content.value(pathKey).toString()};
}

} // namespace

Autosave::Autosave(const QString& folder, Snapshot snapshot, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_snapshot(std::move(snapshot))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

std::optional<RecoveredPlan> Autosave::recover()
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        QLockFile lock(file.filePath() + QStringLiteral(".lock"));
        lock.setStaleLockTime(0); // a lock is stale when its owner is gone, and not by age
        if (!lock.tryLock(0))
            continue;
        std::optional<RecoveredPlan> work = readFile(file.filePath());
        QFile::remove(file.filePath());
        if (work)
            return work;
    }
    return std::nullopt;
}

void Autosave::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Autosave::discard()
{
    m_timer.stop();
    m_writer.waitForDone();
    if (!m_lock)
        return;
    QFile::remove(ownFile());
    m_lock.reset();
}

void Autosave::writeNow()
{
    m_timer.stop();
    write();
    m_writer.waitForDone();
}

// The copy of the plan shares its requests and names, so that it takes little even of a long one.
void Autosave::write()
{
    if (!m_lock) {
        if (!QDir().mkpath(m_folder))
            return;
        m_name = QUuid::createUuid().toString(QUuid::Id128);
        m_lock = std::make_unique<QLockFile>(ownFile() + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    m_writer.start([path = ownFile(), work = m_snapshot()] { writeFile(path, work); });
}

QString Autosave::ownFile() const
{
    return m_folder + QLatin1Char('/') + m_name + suffix;
}

} // namespace loopscope
