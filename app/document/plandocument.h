#pragma once

#include "core/files/openfile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace loopscope {

class PlanEditor;
class Autosave;
class Session;

/// The plan as a file: where it is kept, and whether there is work that no file has. Gui thread.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    /// What the run bar says is part of the plan when it is saved: the plan's settings as changed there.
    using CurrentSettings = std::function<PlanSettings(const PlanSettings&)>;

    PlanDocument(PlanEditor& editor, Session& session, CurrentSettings settings, QObject* parent = nullptr);
    ~PlanDocument() override;

    /// Shows `plan`, kept in `path` (empty: in none yet), with nothing unsaved.
    void adopt(Plan plan, const QString& path);
    /// Saves to `path` and stays there. The problem says why it was not, and then nothing has changed.
    std::optional<Problem> saveTo(const QString& path);
    /// Takes over work that a crash left behind; false where there is none.
    bool recover();
    /// A person does not want what is unsaved.
    void giveUp();

    /// Empty: none yet.
    const QString& path() const { return m_path; }
    bool isModified() const;
    /// "plan.json" or the plan's own name.
    QString title() const;
    /// The plan as it would be saved.
    Plan plan() const;

signals:
    /// The title, the path or isModified() is another.
    void changed();

private:
    void onEdited();

    PlanEditor& m_editor;
    Session& m_session;
    CurrentSettings m_settings;
    std::unique_ptr<Autosave> m_autosave;
    QString m_path;
    bool m_recovered = false; // unsaved although nothing was edited since
};

} // namespace loopscope
