#pragma once

#include "core/analysis/loopindex.h"
#include "core/code/program.h"
#include "core/plan/problem.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QToolButton;

namespace loopscope {

class CodeView;
class Segments;
class Selection;

/// The present plan as a program, in Python or C++. Lights up the lines of the tasks that are in flight at
/// the cursor, or at present. Writes the program when it is looked at, and only then. Gui thread.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    /// What the program is written for.
    struct Source
    {
        Plan plan;
        RunSettings settings;
    };

    /// `selection` outlives this.
    explicit CodePanel(Selection& selection, QWidget* parent = nullptr);
    ~CodePanel() override;

    /// Where the present plan comes from. Called when it is needed.
    void setSource(std::function<Source()> source);
    /// The source would say something else now.
    void sourceChanged();
    /// A run of the present plan; null: none, so nothing is lit. Nor is anything while the source has another
    /// strategy than the run.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time). Lights lines at
    /// most twenty times a second, and as many as can be seen.
    void advance(Nanos now, bool live);

    CodeLanguage language() const { return m_language; }
    void setLanguage(CodeLanguage language);
    /// The whole program, longer than what is shown of a plan of many tasks.
    Program program() const;
    /// Writes it to a file; the problem says why not.
    std::optional<Problem> saveTo(const QString& path) const;

    CodeView& view() { return *m_view; }

signals:
    /// Something for the person: why the program could not be saved. Empty: nothing any more.
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void retranslate();
    void write();
    void lightSoon();
    void light();
    void follow(Nanos time);
    TaskId taskAt(int line) const;
    void copy() const;
    void saveAs();

    Selection& m_selection;
    std::function<Source()> m_source;
    CodeLanguage m_language = CodeLanguage::Python;
    std::shared_ptr<const Recording> m_recording;
    LoopIndex m_index;
    Nanos m_now{};
    bool m_live = false;
    bool m_stale = true;
    bool m_follows = true;                              // until a person scrolls
    StrategyKind m_strategy = StrategyKind::Concurrent; // of the program that is shown
    std::vector<int> m_lines;                           // of its tasks
    QElapsedTimer m_lightShown;
    QTimer m_lightPending;
    QTimer m_writePending;
    Segments* m_languages;
    QToolButton* m_copy;
    QToolButton* m_save;
    CodeView* m_view;
};

} // namespace loopscope
