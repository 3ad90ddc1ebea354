#include "app/summary/nextsteps.h"

#include "app/look/colors.h"
#include "app/summary/flowlayout.h"
#include "core/timeline/durationtext.h"
#include "core/words/predictionwords.h"
#include "core/words/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopscope {

NextSteps::NextSteps(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_flip(new QPushButton)
    , m_heading(new QLabel)
    , m_doubts(new QLabel)
{
    m_flip->setObjectName(QStringLiteral("flipAndRun"));
    m_doubts->setObjectName(QStringLiteral("doubts"));
    m_doubts->setWordWrap(true);
    m_doubts->setForegroundRole(QPalette::WindowText);
    for (QLabel* label : {m_heading, m_doubts})
        label->setTextFormat(Qt::PlainText);
    auto* row = new FlowLayout(m_row, 8);
    row->addWidget(m_heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_flip, 0, Qt::AlignLeft);
    layout->addWidget(m_row);
    layout->addWidget(m_doubts);
    connect(m_flip, &QPushButton::clicked, this, &NextSteps::flipAndRunPressed);
    retranslate();
    updateColors();
    showParts();
}

void NextSteps::offerFlip(bool offers)
{
    m_offersFlip = offers;
    showParts();
}

void NextSteps::setWays(std::vector<OtherWay> ways)
{
    if (ways == m_ways)
        return;
    m_ways = std::move(ways);
    for (QPushButton* button : m_buttons) {
        button->hide(); // it may be what was just pressed
        button->deleteLater();
    }
    m_buttons.clear();
    for (const OtherWay& way : m_ways)
        addButton(way.strategy);
    retranslate();
    showParts();
}

void NextSteps::addButton(StrategyKind strategy)
{
    auto* button = new QPushButton;
    m_buttons.push_back(button);
    m_row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, strategy] { emit runPressed(strategy); });
}

void NextSteps::showParts()
{
    m_flip->setVisible(m_offersFlip);
    m_row->setVisible(!m_ways.empty());
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    setVisible(m_offersFlip || !m_ways.empty());
}

void NextSteps::retranslate()
{
    m_flip->setText(tr("Now flip to Async (F7) and run again"));
    m_heading->setText(tr("What the other ways would take:"));
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const QString name = Wording::strategy(m_ways[i].strategy);
        m_buttons[i]->setText(PredictionWords::otherWay(m_ways[i]));
        m_buttons[i]->setToolTip(tr("Run these tasks with: %1").arg(name));
        m_buttons[i]->setAccessibleDescription(m_buttons[i]->toolTip());
    }
    m_doubts->setText(PredictionWords::doubts(m_ways));
    updateFonts();
}

// The heading stands on the middle of the buttons' row.
void NextSteps::updateFonts()
{
    const int room = fontMetrics().averageCharWidth();
    m_flip->setMinimumSize(0, 0);
    m_flip->setMinimumSize(m_flip->sizeHint() + QSize(3 * room, room));
    m_heading->setMinimumHeight(m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height());
}

void NextSteps::updateColors()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, Colors::of(faint).faint);
    m_doubts->setPalette(faint);
}

void NextSteps::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateFonts();
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace loopscope
