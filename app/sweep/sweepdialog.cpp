#include "app/sweep/sweepdialog.h"

#include "core/race/sweepvalues.h"
#include "core/words/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace loopscope {

SweepDialog::SweepDialog(std::vector<Task> tasks, const RunSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_tasks(std::move(tasks))
    , m_settings(settings)
    , m_overLabel(new QLabel)
    , m_over(new QComboBox)
    , m_valuesLabel(new QLabel)
    , m_values(new QLineEdit)
    , m_roundsLabel(new QLabel)
    , m_rounds(new QSpinBox)
    , m_hint(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_last(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
{
    setObjectName(QStringLiteral("sweepDialog"));
    m_values->setObjectName(QStringLiteral("sweepValues"));
    m_over->setObjectName(QStringLiteral("sweepOver"));
    m_rounds->setObjectName(QStringLiteral("sweepRounds"));
    m_rounds->setRange(1, mostRounds);
    m_last->setVisible(false);
    layOut();
    fillIn();
    connect(m_over, &QComboBox::currentIndexChanged, this, &SweepDialog::suggestValues);
    connect(m_values, &QLineEdit::textChanged, this, &SweepDialog::sayHowMany);
    connect(m_rounds, &QSpinBox::valueChanged, this, &SweepDialog::sayHowMany);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_last, &QPushButton::clicked, this, [this] {
        reject();
        emit lastWanted();
    });
    retranslate();
    suggestValues();
}

void SweepDialog::layOut()
{
    m_overLabel->setBuddy(m_over);
    m_valuesLabel->setBuddy(m_values);
    m_roundsLabel->setBuddy(m_rounds);
    m_values->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().height() * 2);
    auto* form = new QFormLayout(this);
    form->addRow(m_overLabel, m_over);
    form->addRow(m_valuesLabel, m_values);
    form->addRow(m_roundsLabel, m_rounds);
    form->addRow(m_hint);
    form->addRow(m_buttons);
}

// A limit is one of gather and workers are a pool's, so what is varied chooses the way too.
RunSettings SweepDialog::settingsOver(SweptSetting over) const
{
    RunSettings settings = m_settings;
    const bool pool = over == SweptSetting::Workers ||
                      (over == SweptSetting::Connections && settings.strategy == StrategyKind::Pool);
    settings.strategy = pool ? StrategyKind::Pool : StrategyKind::Concurrent;
    return settings;
}

void SweepDialog::fillIn()
{
    for (const SweptSetting over : sweptSettings) {
        if (!sweepObstacle(over, settingsOver(over).strategy, m_tasks))
            m_over->addItem(QString(), static_cast<int>(over));
    }
    const SweptSetting usual = usualSwept(m_settings.strategy).value_or(SweptSetting::Limit);
    m_over->setCurrentIndex(std::max(0, m_over->findData(static_cast<int>(usual))));
}

SweptSetting SweepDialog::over() const
{
    return static_cast<SweptSetting>(m_over->currentData().toInt());
}

void SweepDialog::suggestValues()
{
    m_values->setText(sweepValuesText(sweepValues(over(), settingsOver(over()), m_tasks)));
}

void SweepDialog::sayHowMany()
{
    const Result<std::vector<int>> values = parseSweepValues(m_values->text(), over());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(static_cast<bool>(values));
    if (!values)
        return m_hint->setText(tr("Values: %1").arg(values.problem().message));
    const int runs = static_cast<int>(values->size()) * m_rounds->value();
    m_hint->setText(runs == 1 ? tr("One run.") : tr("%1 runs, one after the other.").arg(runs));
}

SweepWish SweepDialog::wish() const
{
    const Result<std::vector<int>> values = parseSweepValues(m_values->text(), over());
    return {.over = over(),
            .strategy = settingsOver(over()).strategy,
            .values = values ? *values : std::vector<int>(),
            .rounds = m_rounds->value()};
}

void SweepDialog::offerLast()
{
    m_last->setVisible(true);
}

void SweepDialog::accept()
{
    if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        QDialog::accept();
}

void SweepDialog::retranslate()
{
    setWindowTitle(tr("Vary a setting"));
    m_overLabel->setText(tr("&What is varied:"));
    m_valuesLabel->setText(tr("&Values:"));
    m_roundsLabel->setText(tr("&Runs of each:"));
    m_rounds->setToolTip(tr("From four runs on a test tells differences from chance"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("R&un"));
    m_last->setText(tr("&Show the last curve"));
    for (int i = 0; i < m_over->count(); ++i) {
        const auto over = static_cast<SweptSetting>(m_over->itemData(i).toInt());
        const QString way = Wording::strategy(settingsOver(over).strategy);
        const QString name = over == SweptSetting::Limit     ? tr("Limit of tasks at once (%1)")
                             : over == SweptSetting::Workers ? tr("Workers (%1)")
                                                             : tr("Connections to a host (%1)");
        m_over->setItemText(i, name.arg(way));
    }
    sayHowMany();
}

void SweepDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
