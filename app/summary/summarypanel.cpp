#include "app/summary/summarypanel.h"

#include "app/findings/findingbutton.h"
#include "app/findings/findinglist.h"
#include "app/findings/findingrow.h"
#include "app/summary/figuretile.h"
#include "app/summary/flowlayout.h"
#include "app/summary/nextsteps.h"
#include "app/summary/verdict.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/heldstretches.h"
#include "core/words/predictionwords.h"
#include "core/words/unbroken.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace loopscope {

namespace {
constexpr qint64 progressPause = 250; // milliseconds
}

SummaryPanel::SummaryPanel(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel)
    , m_tiles(new QWidget)
    , m_total(new FigureTile)
    , m_work(new FigureTile)
    , m_average(new FigureTile)
    , m_peak(new FigureTile)
    , m_hold(new FigureTile)
    , m_heartbeats(new FigureTile)
    , m_prediction(new QLabel)
    , m_next(new NextSteps)
    , m_lesson(new QPushButton)
    , m_findings(new FindingList)
    , m_scroll(new QScrollArea)
{
    layOut();
    connect(m_next, &NextSteps::flipAndRunPressed, this, &SummaryPanel::flipAndRunPressed);
    connect(m_lesson, &QPushButton::clicked, this, &SummaryPanel::lessonPressed);
    connect(m_findings, &FindingList::grew, this, &SummaryPanel::keepInView, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepInView(now); });
    showInvitation(0);
    retranslate();
    updateFonts();
}

// A part of it that goes with it loses the focus: nobody is to be told.
SummaryPanel::~SummaryPanel()
{
    disconnect(qApp, nullptr, this, nullptr);
}

// The verdict is always in view; the rest scrolls where it needs more than its room.
void SummaryPanel::layOut()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setContentsMargins(14, 10, 14, 4);
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the panel
    wraps.setHeightForWidth(true);
    m_verdict->setSizePolicy(wraps);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_verdict);
    whole->addWidget(m_scroll, 1);
}

QWidget* SummaryPanel::makeContent()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_prediction->setObjectName(QStringLiteral("foretold"));
    m_prediction->setTextFormat(Qt::PlainText);
    m_prediction->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_prediction->hide();
    m_lesson->setObjectName(QStringLiteral("offeredLesson"));
    auto* tiles = new FlowLayout(m_tiles, 8);
    for (FigureTile* tile : {m_total, m_work, m_average, m_peak, m_hold, m_heartbeats})
        tiles->addWidget(tile);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 4, 14, 6);
    layout->setSpacing(8);
    layout->addWidget(m_tiles);
    layout->addWidget(m_prediction);
    layout->addWidget(m_next);
    layout->addWidget(m_lesson, 0, Qt::AlignLeft);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    return content;
}

void SummaryPanel::keepInView(QWidget* part)
{
    if (part && m_scroll->widget()->isAncestorOf(part))
        m_scroll->ensureWidgetVisible(part, 0, 4);
}

QString SummaryPanel::verdict() const
{
    return m_verdict->text().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void SummaryPanel::setOffersLesson(bool offers)
{
    m_offersLesson = offers;
    tell();
}

void SummaryPanel::showInvitation(int tasks)
{
    m_invited = tasks;
    m_told.reset();
    m_next->offerFlip(false);
    tell();
}

void SummaryPanel::showRunning()
{
    m_invited.reset();
    m_told.reset();
    m_progress.clear();
    m_progressTold.restart();
    m_next->offerFlip(false);
    tell();
}

void SummaryPanel::showProgress(const Recording& recording)
{
    if (m_invited || m_told || !m_progressTold.hasExpired(progressPause))
        return;
    m_progressTold.restart();
    m_progress = Verdict::soFar(recording);
    tell();
}

void SummaryPanel::showRun(const Recording& recording, const Summary& summary, bool offerFlip)
{
    m_invited.reset();
    const bool warns = summary.loop.longestBlock >= heldThreshold(recording.settings());
    m_told = Told{storyOf(recording, summary), summary, warns};
    m_next->offerFlip(offerFlip);
    tell();
}

void SummaryPanel::showInsight(const RunInsight& insight)
{
    m_foretold = insight.foretold;
    m_next->setWays(insight.otherWays);
    m_findings->setFindings(insight.findings);
    setFocusProxy(insight.findings.empty() ? nullptr : &m_findings->rows().front()->button());
    tell();
}

void SummaryPanel::tell()
{
    m_prediction->setText(m_foretold ? PredictionWords::foretold(*m_foretold) : QString());
    m_prediction->setVisible(m_foretold.has_value());
    m_verdict->setText(unbroken(text()));
    if (m_told)
        setFigures(*m_told);
    m_tiles->setVisible(m_told.has_value());
    m_lesson->setVisible(m_offersLesson && m_invited.value_or(0) > 0);
}

QString SummaryPanel::text() const
{
    if (m_told)
        return Verdict::sentence(m_told->story);
    if (!m_invited)
        return m_progress.isEmpty() ? tr("Running…") : m_progress;
    if (*m_invited == 0)
        return tr("Add tasks on the left, then press Run (F5).");
    return tr("Press Run (F5) to see what the loop does with these tasks.");
}

void SummaryPanel::setFigures(const Told& told)
{
    const Summary& summary = told.summary;
    const LoopFigures& loop = summary.loop;
    const auto overlap = summary.overlap();
    m_total->setFigure(durationText(summary.wall));
    m_work->setFigure(durationText(summary.tasks));
    m_average->setFigure(overlap ? QString::number(*overlap, 'f', 1) : QStringLiteral("–"));
    m_peak->setFigure(tr("%L1").arg(summary.peakInFlight));
    m_hold->setFigure(durationText(loop.longestBlock), told.holdWarns);
    m_heartbeats->setFigure(tr("%L1 of %L2").arg(loop.heartbeatsMissed).arg(loop.heartbeats),
                            loop.heartbeatsMissed > 0);
}

void SummaryPanel::retranslate()
{
    m_total->setMeaning(tr("total time"), tr("From the run's beginning to the end of its last task."));
    m_work->setMeaning(
        tr("sum of tasks"),
        tr("The waiting, receiving and running of all tasks, added up: about what they would take "
           "one after another. Time in a queue, and time ready but not run, is left out."));
    m_average->setMeaning(tr("at once, on average"),
                          tr("The sum of tasks divided by the total time. 1.0 means one after another."));
    m_peak->setMeaning(tr("at once, at most"),
                       tr("The most tasks that had taken their first step and not ended, at one moment."));
    m_hold->setMeaning(tr("longest hold"),
                       tr("The longest that one callback kept the event loop from everything else. From the "
                          "length of a heartbeat on it is worth a warning."));
    m_heartbeats->setMeaning(
        tr("heartbeats missed"),
        tr("Another thread asks the event loop at fixed times whether it is alive. Missed: "
           "not answered before the next one was due."));
    m_lesson->setText(tr("Or begin with the first lesson"));
    m_progress.clear(); // the next frame says it anew
    tell();
}

void SummaryPanel::updateFonts()
{
    QFont large = font();
    large.setBold(true);
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.25);
    m_verdict->setFont(large);
}

void SummaryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateFonts();
    }
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace loopscope
