#include "app/tasks/taskdetails.h"

#include "app/tasks/headermodel.h"
#include "app/tasks/secretdelegate.h"
#include "core/plan/duration.h"
#include "core/timeline/durationtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace loopscope {

using Deadline = RequestForm::Deadline;

TaskDetails::TaskDetails(std::vector<Task> tasks, Nanos planDeadline, QWidget* parent)
    : QDialog(parent)
    , m_tasks(std::move(tasks))
    , m_before(RequestForm::of(m_tasks))
    , m_planDeadline(planDeadline)
    , m_methodLabel(new QLabel)
    , m_method(new QComboBox)
    , m_urlLabel(new QLabel)
    , m_url(new QLineEdit)
    , m_headersLabel(new QLabel)
    , m_model(new HeaderModel(m_before.headers, this))
    , m_headers(new QTableView)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_show(new QCheckBox)
    , m_deadlineLabel(new QLabel)
    , m_deadline(new QComboBox)
    , m_own(new QLineEdit)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("taskDetails"));
    layOut();
    setUpHeaders();
    retranslate();
    fillIn();
    resize(fontMetrics().averageCharWidth() * 75, fontMetrics().height() * 26);
}

void TaskDetails::layOut()
{
    auto* headers = new QHBoxLayout;
    headers->addWidget(m_add);
    headers->addWidget(m_remove);
    headers->addStretch(1);
    headers->addWidget(m_show);
    auto* deadline = new QHBoxLayout;
    deadline->addWidget(m_deadline);
    deadline->addWidget(m_own, 1);
    auto* form = new QFormLayout;
    form->addRow(m_urlLabel, m_url);
    form->addRow(m_methodLabel, m_method);
    form->addRow(m_deadlineLabel, deadline);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(form);
    whole->addWidget(m_headersLabel);
    whole->addWidget(m_headers, 1);
    whole->addLayout(headers);
    whole->addWidget(m_problem);
    whole->addWidget(m_buttons);
    m_urlLabel->setBuddy(m_url);
    m_methodLabel->setBuddy(m_method);
    m_deadlineLabel->setBuddy(m_deadline);
    m_headersLabel->setBuddy(m_headers);
    m_problem->setObjectName(QStringLiteral("detailsProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TaskDetails::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TaskDetails::reject);
    connect(m_deadline, &QComboBox::currentIndexChanged, this,
            [this] { m_own->setEnabled(m_deadline->currentData().toInt() == int(Deadline::Own)); });
}

void TaskDetails::setUpHeaders()
{
    m_headers->setModel(m_model);
    m_headers->setItemDelegate(new SecretDelegate(*m_model, m_headers));
    m_headers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_headers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_headers->setTabKeyNavigation(false);
    m_headers->setWordWrap(false);
    m_headers->verticalHeader()->hide();
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->setColumnWidth(HeaderModel::NameColumn, fontMetrics().averageCharWidth() * 24);
    connect(m_add, &QPushButton::clicked, this, &TaskDetails::addHeader);
    connect(m_remove, &QPushButton::clicked, this, &TaskDetails::removeHeader);
    connect(m_show, &QCheckBox::toggled, m_model, &HeaderModel::setShowsSecrets);
    connect(m_headers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_headers->selectionModel()->hasSelection()); });
    m_url->setObjectName(QStringLiteral("detailsUrl"));
    m_method->setObjectName(QStringLiteral("detailsMethod"));
    m_headers->setObjectName(QStringLiteral("detailsHeaders"));
    m_add->setObjectName(QStringLiteral("addHeader"));
    m_remove->setObjectName(QStringLiteral("removeHeader"));
    m_show->setObjectName(QStringLiteral("showSecrets"));
    m_deadline->setObjectName(QStringLiteral("detailsDeadline"));
    m_own->setObjectName(QStringLiteral("ownDeadline"));
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false); // Enter is for the whole dialog
}

void TaskDetails::fillIn()
{
    if (!m_before.head)
        m_method->setCurrentIndex(0);
    else
        m_method->setCurrentText(*m_before.head ? QStringLiteral("HEAD") : QStringLiteral("GET"));
    m_url->setText(m_before.url.value_or(QString()));
    m_url->setCursorPosition(0);
    m_deadline->setCurrentIndex(m_deadline->findData(int(m_before.deadline)));
    m_own->setEnabled(m_before.deadline == Deadline::Own);
    if (m_before.deadline == Deadline::Own)
        m_own->setText(exactDuration(m_before.own));
    m_remove->setEnabled(false);
}

void TaskDetails::retranslate()
{
    const auto count = static_cast<int>(m_tasks.size());
    setWindowTitle(count == 1 ? tr("Headers and deadline")
                              : tr("Headers and deadline of %Ln task(s)", nullptr, count));
    m_methodLabel->setText(tr("&Method"));
    const int method = m_method->currentIndex();
    m_method->clear();
    if (!m_before.head)
        m_method->addItem(tr("as they are"));
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("HEAD")});
    m_method->setCurrentIndex(method);
    m_urlLabel->setText(tr("&URL"));
    m_url->setPlaceholderText(m_before.url ? QString() : tr("as they are; a URL here is set for all"));
    m_headersLabel->setText(tr("&Headers"));
    m_headers->setAccessibleName(tr("Headers"));
    m_add->setText(tr("&Add header"));
    m_remove->setText(tr("&Remove header"));
    m_show->setText(tr("&Show secret values"));
    m_show->setToolTip(tr("Values of headers such as Authorization and Cookie read ••• until then"));
    m_model->retranslate();
    retranslateDeadline();
}

void TaskDetails::retranslateDeadline()
{
    m_deadlineLabel->setText(tr("&Deadline"));
    const int chosen = m_deadline->currentIndex();
    m_deadline->clear();
    m_deadline->addItem(tr("the plan's: %1").arg(durationText(m_planDeadline)), int(Deadline::Default));
    m_deadline->addItem(m_tasks.size() == 1 ? tr("its own:") : tr("their own:"), int(Deadline::Own));
    if (m_before.deadline == Deadline::AsTheyAre)
        m_deadline->addItem(tr("as they are"), int(Deadline::AsTheyAre));
    m_deadline->setCurrentIndex(chosen);
    m_own->setPlaceholderText(QStringLiteral("5s"));
    m_own->setAccessibleName(tr("Own deadline"));
}

void TaskDetails::addHeader()
{
    const QModelIndex index = m_model->index(m_model->add(), HeaderModel::NameColumn);
    m_headers->setCurrentIndex(index);
    m_headers->setFocus(Qt::OtherFocusReason);
    m_headers->edit(index);
}

void TaskDetails::removeHeader()
{
    if (m_headers->currentIndex().isValid())
        m_model->remove(m_headers->currentIndex().row());
}

Result<RequestForm> TaskDetails::form() const
{
    RequestForm form = m_before;
    form.headers = m_model->headers();
    const bool methodIsSaid = m_before.head || m_method->currentIndex() > 0;
    if (methodIsSaid)
        form.head = m_method->currentText() == QLatin1String("HEAD");
    if (m_before.url || !m_url->text().trimmed().isEmpty())
        form.url = m_url->text();
    form.deadline = static_cast<Deadline>(m_deadline->currentData().toInt());
    form.own = {};
    if (form.deadline == Deadline::Own) {
        const Result<Nanos> own = parseDuration(m_own->text().trimmed());
        if (!own)
            return Problem{.message = own.problem().message, .place = tr("Deadline")};
        form.own = *own;
    }
    if (const std::optional<Problem> problem = form.problem())
        return *problem;
    return form;
}

void TaskDetails::accept()
{
    m_buttons->setFocus(); // whatever is being edited is taken
    const Result<RequestForm> said = form();
    if (said)
        QDialog::accept();
    else
        say(said.problem());
}

void TaskDetails::say(const Problem& problem)
{
    m_problem->setText(tr("✕ %1").arg(problem.toString()));
    m_problem->show();
}

std::vector<Task> TaskDetails::tasks() const
{
    const Result<RequestForm> said = form();
    return said ? said->applied(m_tasks) : m_tasks;
}

void TaskDetails::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
