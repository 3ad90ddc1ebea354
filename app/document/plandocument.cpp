#include "app/document/plandocument.h"

#include "app/session/autosave.h"
#include "app/session/session.h"
#include "app/tasks/planeditor.h"

#include <QFileInfo>
#include <QUndoStack>

namespace loopscope {

PlanDocument::PlanDocument(PlanEditor& editor, Session& session, CurrentSettings settings, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_session(session)
    , m_settings(std::move(settings))
    , m_autosave(std::make_unique<Autosave>(session.folder() + QStringLiteral("/unsaved"), [this] {
        return RecoveredPlan{plan(), m_path};
    }))
{
    connect(&m_editor, &PlanEditor::changed, this, &PlanDocument::onEdited);
    connect(&m_editor.undoStack(), &QUndoStack::cleanChanged, this, &PlanDocument::changed);
}

PlanDocument::~PlanDocument() = default;

void PlanDocument::adopt(Plan plan, const QString& path)
{
    m_recovered = false;
    m_path = path;
    m_editor.setPlan(std::move(plan));
    m_autosave->discard();
    if (!path.isEmpty())
        m_session.addRecentFile(path);
    emit changed();
}

std::optional<Problem> PlanDocument::saveTo(const QString& path)
{
    if (const std::optional<Problem> problem = savePlan(plan(), path))
        return problem;
    m_recovered = false;
    m_path = path;
    m_editor.undoStack().setClean();
    m_autosave->discard();
    m_session.addRecentFile(path);
    m_session.setLastPlan(path);
    emit changed();
    return std::nullopt;
}

bool PlanDocument::recover()
{
    std::optional<RecoveredPlan> work = m_autosave->recover();
    if (!work)
        return false;
    m_path = work->path;
    m_editor.setPlan(std::move(work->plan));
    m_recovered = true;
    m_autosave->writeNow(); // the file that it came from is gone
    emit changed();
    return true;
}

void PlanDocument::giveUp()
{
    m_autosave->discard();
}

bool PlanDocument::isModified() const
{
    return m_recovered || !m_editor.undoStack().isClean();
}

QString PlanDocument::title() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    const QString& name = m_editor.name();
    if (name == QLatin1String("Starter plan")) // the program's own, so in its words
        return tr("Starter plan");
    return name.isEmpty() ? tr("Untitled plan") : name;
}

Plan PlanDocument::plan() const
{
    Plan plan = m_editor.plan();
    plan.settings = m_settings(plan.settings);
    return plan;
}

void PlanDocument::onEdited()
{
    if (isModified())
        m_autosave->schedule();
    else
        m_autosave->discard();
    emit changed();
}

} // namespace loopscope
