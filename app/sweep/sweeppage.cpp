#include "app/sweep/sweeppage.h"

#include "app/commands/commandset.h"
#include "app/compare/sharebutton.h"
#include "app/sweep/sweepmodel.h"
#include "app/sweep/sweepsaid.h"
#include "app/sweep/sweepview.h"
#include "app/table/listtable.h"
#include "core/files/textsweep.h"
#include "core/race/sweepwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr int pageEdge = 10;

template <class Button>
Button* namedPart(const char* name)
{
    auto* button = new Button;
    button->setObjectName(QLatin1String(name));
    return button;
}

void showPlain(QLabel& label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace

SweepPage::SweepPage(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_view(new SweepView)
    , m_model(new SweepModel(this))
    , m_table(namedPart<ListTable>("sweepTable"))
    , m_verdict(namedPart<QLabel>("sweepVerdict"))
    , m_reason(namedPart<QLabel>("sweepReason"))
    , m_share(new ShareButton({.picture = [this] { return shownPicture(); },
                               .text = [this] { return textSweep(m_view->result()); },
                               .table = [this] { return SweepSaid::markdown(m_view->result()); },
                               .command = [this] { return SweepSaid::command(m_view->result()); }}))
    , m_back(namedPart<QPushButton>("sweepRunBack"))
    , m_again(namedPart<QPushButton>("sweepAgain"))
    , m_close(namedPart<QPushButton>("closeSweep"))
{
    layOut();
    setFocusProxy(m_view);
    connect(m_view, &SweepView::chosenChanged, this, &SweepPage::onChosen);
    connect(m_view, &SweepView::runWanted, this, &SweepPage::bringBack);
    connect(m_table, &QAbstractItemView::activated, this, &SweepPage::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SweepPage::onRowChosen);
    connect(m_back, &QPushButton::clicked, this, &SweepPage::bringBack);
    connect(m_again, &QPushButton::clicked, &m_commands.action(Command::Sweep), &QAction::trigger);
    connect(m_close, &QPushButton::clicked, this, &SweepPage::closeWanted);
    retranslate();
    updateButtons();
}

void SweepPage::layOut()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
}

// The knee, why, and what can be done with it.
QWidget* SweepPage::makeFoot()
{
    QFont bold; // as large as all text, whatever that becomes
    bold.setBold(true);
    m_verdict->setFont(bold);
    showPlain(*m_verdict);
    showPlain(*m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_share);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_close);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(pageEdge, pageEdge, pageEdge, pageEdge);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    return foot;
}

void SweepPage::setRuns(const Runs& runs, SweptSetting over)
{
    const SweepResult result = sweepResult(runs, over);
    m_model->show(result);
    m_table->setColumnHidden(SweepModel::P95, !m_model->isUsed(SweepModel::P95));
    m_view->show(result);
    showWords();
    updateButtons();
}

void SweepPage::begin(SweptSetting over, const std::vector<int>& values)
{
    m_view->plan(values);
    setRuns({}, over);
}

void SweepPage::end()
{
    m_view->plan({});
    setProgress({});
}

bool SweepPage::hasRuns() const
{
    return !m_view->result().points.empty();
}

void SweepPage::setProgress(const QString& progress)
{
    m_progress = progress;
    showWords();
    updateButtons();
}

QString SweepPage::said() const
{
    return m_reason->text().isEmpty() ? m_verdict->text()
                                      : m_verdict->text() + QLatin1Char(' ') + m_reason->text();
}

void SweepPage::showWords()
{
    const SweepResult& result = m_view->result();
    const bool over = m_progress.isEmpty() && hasRuns();
    m_verdict->setText(over ? SweepWords::verdict(result) : m_progress);
    QStringList rest{SweepWords::reason(result), SweepWords::afterwards(result)};
    rest.removeAll(QString());
    m_reason->setText(over ? rest.join(QLatin1Char(' ')) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void SweepPage::updateButtons()
{
    const bool over = m_progress.isEmpty() && hasRuns();
    m_share->setEnabled(over);
    m_share->setHasCommand(over && !SweepSaid::command(m_view->result()).isEmpty());
    m_back->setEnabled(over && m_view->chosen());
    m_again->setEnabled(m_progress.isEmpty());
    m_close->setEnabled(m_progress.isEmpty());
}

void SweepPage::onChosen()
{
    if (const auto chosen = m_view->chosen())
        m_table->selectRow(static_cast<int>(*chosen));
    else
        m_table->clearSelection();
    updateButtons();
}

void SweepPage::onRowChosen()
{
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid())
        m_view->choose(static_cast<std::size_t>(row.row()));
}

void SweepPage::bringBack()
{
    if (m_back->isEnabled())
        emit runWanted(m_view->result().points[*m_view->chosen()].typical);
}

// The curves with what is said of them.
QPixmap SweepPage::shownPicture() const
{
    const int words = m_verdict->height() + m_reason->height() + 3 * pageEdge;
    QPixmap picture(QSize(m_view->width(), m_view->height() + words) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Window));
    m_view->render(&picture);
    m_verdict->render(&picture, QPoint(pageEdge, m_view->height() + pageEdge));
    if (m_reason->isVisible())
        m_reason->render(&picture, QPoint(pageEdge, m_view->height() + m_verdict->height() + 2 * pageEdge));
    return picture;
}

void SweepPage::retranslate()
{
    m_table->setAccessibleName(tr("The values with their figures"));
    m_again->setText(tr("&Vary a setting…"));
    m_back->setText(tr("Show in the time&line"));
    m_close->setText(tr("&Back to the timeline"));
    m_model->retranslate();
    showWords();
}

void SweepPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
