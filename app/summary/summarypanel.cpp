#include "app/summary/summarypanel.h"

#include "app/summary/figuretile.h"
#include "app/summary/verdict.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/heldstretches.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace loopscope {

SummaryPanel::SummaryPanel(QWidget* parent)
    : QWidget(parent)
    , m_verdict(new QLabel)
    , m_tiles(new QWidget)
    , m_total(new FigureTile(tr("total time")))
    , m_work(new FigureTile(tr("sum of tasks")))
    , m_average(new FigureTile(tr("at once, on average")))
    , m_peak(new FigureTile(tr("at once, at most")))
    , m_hold(new FigureTile(tr("longest hold")))
    , m_heartbeats(new FigureTile(tr("heartbeats missed")))
    , m_next(new QPushButton(tr("Now flip to Async (F7) and run again")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFont(bold);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(QStringLiteral("flipAndRun"));
    m_next->setMinimumSize(m_next->sizeHint() + QSize(24, 8));
    auto* tiles = new QHBoxLayout(m_tiles);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(10);
    for (FigureTile* tile : {m_total, m_work, m_average, m_peak, m_hold, m_heartbeats})
        tiles->addWidget(tile);
    tiles->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(12);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tiles);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, &SummaryPanel::flipAndRunPressed);
    say({}, false);
}

void SummaryPanel::say(const QString& verdict, bool withFigures)
{
    m_verdict->setText(verdict);
    m_tiles->setVisible(withFigures);
    m_next->hide();
}

void SummaryPanel::showInvitation(int tasks)
{
    if (tasks == 0)
        say(tr("Add tasks on the left, then press Run (F5)."), false);
    else
        say(tr("Press Run (F5) to see what the loop does with these tasks."), false);
}

void SummaryPanel::showRunning()
{
    say(tr("Running…"), false);
}

void SummaryPanel::showRun(const Recording& recording, const Summary& summary, bool offerFlip)
{
    say(Verdict::sentence(recording, summary), true);
    setFigures(recording, summary);
    m_next->setVisible(offerFlip);
}

void SummaryPanel::setFigures(const Recording& recording, const Summary& summary)
{
    const LoopFigures& loop = summary.loop;
    const auto overlap = summary.overlap();
    m_total->setFigure(durationText(summary.wall));
    m_work->setFigure(durationText(summary.tasks));
    m_average->setFigure(overlap ? QString::number(*overlap, 'f', 1) : QStringLiteral("–"));
    m_peak->setFigure(tr("%L1").arg(summary.peakInFlight));
    m_hold->setFigure(durationText(loop.longestBlock),
                      loop.longestBlock >= heldThreshold(recording.settings()));
    m_heartbeats->setFigure(tr("%L1 of %L2").arg(loop.heartbeatsMissed).arg(loop.heartbeats),
                            loop.heartbeatsMissed > 0);
}

} // namespace loopscope
