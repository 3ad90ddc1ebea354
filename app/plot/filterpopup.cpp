#include "app/plot/filterpopup.h"

#include "core/plan/duration.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QHBoxLayout* addRow(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    layout.addLayout(row);
    return row;
}

} // namespace

FilterPopup::FilterPopup(PlotSearch& search, QAction& onlyMatches, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(search)
{
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    if (search.knowsTasks()) {
        addKinds(*layout);
        addOutcomes(*layout);
    }
    addLeast(*layout);
    addOnlyMatches(*layout, onlyMatches);
    addClear(*layout);
    auto* first = findChild<QCheckBox*>();
    first->setFocus(Qt::PopupFocusReason);
}

QCheckBox* FilterPopup::addChoice(const QString& text, bool checked)
{
    auto* box = new QCheckBox(text);
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &FilterPopup::takeOver);
    return box;
}

void FilterPopup::addKinds(QVBoxLayout& layout)
{
    layout.addWidget(heading(tr("Only of these kinds")));
    QHBoxLayout* row = addRow(layout);
    for (const TaskKind kind : {TaskKind::Url, TaskKind::Sleep, TaskKind::Block, TaskKind::Cpu}) {
        m_kinds << addChoice(kindName(kind), m_search.filter().kinds.test(TaskFilter::indexOf(kind)));
        row->addWidget(m_kinds.constLast());
    }
    row->addStretch(1);
}

void FilterPopup::addOutcomes(QVBoxLayout& layout)
{
    layout.addWidget(heading(tr("Only with these outcomes")));
    QHBoxLayout* row = addRow(layout);
    // In the order of Outcome.
    for (const QString& text :
         {tr("not started"), tr("unfinished"), tr("done"), tr("failed"), tr("stopped")}) {
        const auto index = static_cast<std::size_t>(m_outcomes.size());
        m_outcomes << addChoice(text, m_search.filter().outcomes.test(index));
        row->addWidget(m_outcomes.constLast());
    }
    row->addStretch(1);
}

void FilterPopup::addLeast(QVBoxLayout& layout)
{
    const Nanos least = m_search.filter().least;
    m_least = new QLineEdit(least > Nanos(0) ? exactDuration(least) : QString());
    m_least->setObjectName(QStringLiteral("leastTime"));
    m_least->setPlaceholderText(QStringLiteral("200 ms"));
    m_least->setAccessibleName(tr("Least time taken"));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QHBoxLayout* row = addRow(layout);
    row->addWidget(heading(tr("Took at least")));
    row->addWidget(m_least, 1);
    layout.addWidget(m_problem);
    connect(m_least, &QLineEdit::textChanged, this, &FilterPopup::takeOverLeast);
    connect(m_least, &QLineEdit::returnPressed, this, &QWidget::close);
}

void FilterPopup::addOnlyMatches(QVBoxLayout& layout, QAction& command)
{
    auto* box = new QCheckBox(command.iconText());
    box->setToolTip(command.toolTip());
    box->setChecked(command.isChecked());
    connect(box, &QCheckBox::clicked, &command, &QAction::trigger);
    layout.addWidget(box);
}

void FilterPopup::addClear(QVBoxLayout& layout)
{
    auto* clear = new QPushButton(tr("Clear the filter"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (QCheckBox* box : m_kinds + m_outcomes)
            box->setChecked(false);
        m_least->clear();
    });
    layout.addWidget(clear, 0, Qt::AlignLeft);
}

void FilterPopup::takeOver()
{
    TaskFilter filter = m_search.filter();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        filter.kinds.set(static_cast<std::size_t>(i), m_kinds[i]->isChecked());
    for (qsizetype i = 0; i < m_outcomes.size(); ++i)
        filter.outcomes.set(static_cast<std::size_t>(i), m_outcomes[i]->isChecked());
    m_search.setFilter(filter);
}

// While it is not yet a time, what was there before holds.
void FilterPopup::takeOverLeast(const QString& text)
{
    const QString written = QString(text).remove(QLatin1Char(' '));
    const Result<Nanos> least = written.isEmpty() ? Result<Nanos>(Nanos(0)) : parseDuration(written);
    m_problem->setText(least ? QString() : least.problem().message);
    m_problem->setVisible(!least);
    if (!least)
        return;
    TaskFilter filter = m_search.filter();
    filter.least = *least;
    m_search.setFilter(filter);
}

} // namespace loopscope
