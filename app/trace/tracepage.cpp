#include "app/trace/tracepage.h"

#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/table/spantable.h"
#include "app/trace/tracenotes.h"
#include "app/trace/tracerangepanel.h"
#include "app/trace/traceview.h"
#include "app/trace/tracktext.h"
#include "core/timeline/durationtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

QLabel* plainText(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // names come from the file
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

TracePage::TracePage(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_selection(new Selection(this))
    , m_view(new TraceView(commands, *m_selection))
    , m_title(plainText("traceTitle"))
    , m_facts(plainText("traceFacts"))
    , m_close(new QToolButton)
    , m_sentence(plainText("traceSentence"))
    , m_details(new QTabWidget)
    , m_table(new SpanTable)
    , m_range(new TraceRangePanel)
    , m_notes(new TraceNotes)
{
    layOut();
    setFocusProxy(m_view);
    m_view->setActive(false);
    connect(m_view, &TraceView::chosenChanged, this, &TracePage::showChosen);
    connect(m_view, &PlotView::rangeChanged, this, &TracePage::showRange);
    connect(m_range, &MeasurePanel::zoomPressed, m_view, &PlotView::zoomTo);
    connect(m_range, &MeasurePanel::clearPressed, m_view, [this] { m_view->setRange(std::nullopt); });
    connect(m_table, &SpanTable::chosen, m_view, qOverload<const SpanRef&>(&TraceView::choose));
    retranslate();
}

void TracePage::layOut()
{
    m_close->setObjectName(QStringLiteral("closeTrace"));
    m_close->setDefaultAction(&m_commands.action(Command::CloseTrace));
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QFont bold; // as large as all text, whatever that becomes
    bold.setBold(true);
    m_title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 8, 6);
    head->addWidget(m_title, 2);
    head->addWidget(m_facts, 3);
    head->addWidget(m_close);
    m_sentence->setContentsMargins(10, 4, 10, 4);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setDocumentMode(true);
    m_details->addTab(m_table, {});
    m_details->addTab(m_range, {});
    m_details->addTab(m_notes, {});
    auto* lower = new QWidget;
    auto* lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addWidget(m_sentence);
    lowerLayout->addWidget(m_details, 1);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 1);
    parts->setSizes({560, 160});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(parts, 1);
}

void TracePage::setTrace(std::shared_ptr<const Trace> trace, const QString& name)
{
    m_title->setText(name);
    m_table->setTrace(trace);
    m_range->setTrace(trace);
    m_view->setTrace(std::move(trace));
    m_view->setActive(true);
    showFacts();
    showChosen();
    m_view->setFocus();
}

void TracePage::clear()
{
    m_view->setActive(false);
    m_view->setTrace(nullptr);
    m_table->setTrace(nullptr);
    m_range->setTrace(nullptr);
    m_notes->setTrace(nullptr);
}

QString TracePage::title() const
{
    return m_title->text();
}

QString TracePage::sentence() const
{
    return m_sentence->text();
}

void TracePage::showFacts()
{
    const Trace* trace = m_view->trace();
    m_notes->setTrace(trace);
    if (!trace)
        return;
    const QLocale locale;
    m_facts->setText(tr("%1 spans on %2 tracks · %3", "of a trace: how many, how many, how long")
                         .arg(locale.toString(static_cast<qulonglong>(trace->spans.spanCount())),
                              locale.toString(static_cast<qulonglong>(m_view->rows().count())),
                              durationText(trace->length)));
}

void TracePage::showRange()
{
    m_range->setRange(m_view->range());
    if (m_view->range()) // what is measured is read in its tab
        m_details->setCurrentWidget(m_range);
}

void TracePage::showChosen()
{
    const Trace* trace = m_view->trace();
    m_table->show(m_view->chosenTrack(), m_view->chosen());
    m_range->setTrack(m_view->chosenTrack());
    if (trace && m_view->chosen())
        m_sentence->setText(TrackText::sentence(*trace, *m_view->chosen()));
    else
        m_sentence->setText(tr("Click a span to read about it; drag on the ruler to measure."));
    m_sentence->setToolTip(QStringLiteral("<span>%1</span>").arg(m_sentence->text().toHtmlEscaped()));
}

void TracePage::retranslate()
{
    m_details->setTabText(0, tr("Table"));
    m_details->setTabText(1, tr("Range"));
    m_details->setTabText(2, tr("About this trace"));
    m_table->retranslate();
    m_notes->retranslate();
    showFacts();
    showChosen();
}

void TracePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
