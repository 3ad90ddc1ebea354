#pragma once

#include "core/spans/trace.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabWidget;
class QToolButton;

namespace loopscope {

class CommandSet;
class Selection;
class SpanTable;
class TraceNotes;
class TraceRangePanel;
class TraceView;

/// Another program's trace in the place of the run's timeline: what file it is, its timeline, what is known
/// of the chosen span, and what was left out on reading. Gui thread.
class TracePage : public QWidget
{
    Q_OBJECT

public:
    /// `commands` outlives it.
    explicit TracePage(CommandSet& commands, QWidget* parent = nullptr);

    /// Shows the trace of the file `name`.
    void setTrace(std::shared_ptr<const Trace> trace, const QString& name);
    /// Lets go of the trace and its memory.
    void clear();

    TraceView& view() { return *m_view; }
    QString title() const;
    /// What is known of the chosen span, in one sentence.
    QString sentence() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showFacts();
    void showRange();
    void showChosen();

    CommandSet& m_commands;
    Selection* m_selection; // of its own: the run's panels show another cursor
    TraceView* m_view;
    QLabel* m_title;
    QLabel* m_facts;
    QToolButton* m_close;
    QLabel* m_sentence;
    QTabWidget* m_details;
    SpanTable* m_table;
    TraceRangePanel* m_range;
    TraceNotes* m_notes;
};

} // namespace loopscope
