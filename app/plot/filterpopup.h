#pragma once

#include "app/plot/plotsearch.h"

#include <QFrame>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace loopscope {

/// What else than a text a person looks for: kinds and outcomes where there are any, and a least time. What
/// is set acts at once. Closes with Escape or a click elsewhere, and is gone then.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    /// `onlyMatches` is the command that leaves other rows out. Both must live as long as the popup.
    FilterPopup(PlotSearch& search, QAction& onlyMatches, QWidget* parent);

private:
    void addKinds(QVBoxLayout& layout);
    void addOutcomes(QVBoxLayout& layout);
    void addLeast(QVBoxLayout& layout);
    void addOnlyMatches(QVBoxLayout& layout, QAction& command);
    void addClear(QVBoxLayout& layout);
    QCheckBox* addChoice(const QString& text, bool checked);
    void takeOver();
    void takeOverLeast(const QString& text);

    PlotSearch& m_search;
    QList<QCheckBox*> m_kinds;
    QList<QCheckBox*> m_outcomes;
    QLineEdit* m_least = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace loopscope
