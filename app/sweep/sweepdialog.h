#pragma once

#include "core/race/sweep.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace loopscope {

/// What a person wants to sweep.
struct SweepWish
{
    SweptSetting over = SweptSetting::Limit;
    StrategyKind strategy = StrategyKind::Concurrent;
    std::vector<int> values; ///< the least first, each once; at least one
    int rounds = 1;

    int runs() const { return static_cast<int>(values.size()) * rounds; }
};

/// Asks what shall be varied, over which values, and how often; offers only what makes a difference to the
/// tasks. It is left with sound values only. Gui thread.
class SweepDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostRounds = 20;

    /// Of a plan with at least one task; `settings` are those of an ordinary run.
    SweepDialog(std::vector<Task> tasks, const RunSettings& settings, QWidget* parent = nullptr);

    /// Once it was accepted.
    SweepWish wish() const;
    /// Offers to show a curve that is there already, instead of a new one.
    void offerLast();

    void accept() override;

signals:
    void lastWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    SweptSetting over() const;
    RunSettings settingsOver(SweptSetting over) const;
    void fillIn();
    void suggestValues();
    void sayHowMany();
    void retranslate();

    std::vector<Task> m_tasks;
    RunSettings m_settings;
    QLabel* m_overLabel;
    QComboBox* m_over;
    QLabel* m_valuesLabel;
    QLineEdit* m_values;
    QLabel* m_roundsLabel;
    QSpinBox* m_rounds;
    QLabel* m_hint;
    QDialogButtonBox* m_buttons;
    QPushButton* m_last;
};

} // namespace loopscope
