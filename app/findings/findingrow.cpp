#include "app/findings/findingrow.h"

#include "app/findings/findingbutton.h"
#include "app/findings/flowingtext.h"
#include "core/words/findingwords.h"

#include <QGridLayout>
#include <QToolButton>

namespace loopscope {

FindingRow::FindingRow(Finding finding, QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_button(new FindingButton(std::move(finding)))
    , m_details(new FlowingText)
{
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    QSizePolicy keepsItsPlace = m_fold->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_fold->setSizePolicy(keepsItsPlace);
    m_details->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_fold, 0, 0, Qt::AlignTop);
    layout->addWidget(m_button, 0, 1);
    layout->addWidget(m_details, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_fold, &QToolButton::toggled, this, &FindingRow::setOpen);
    connect(m_button, &FindingButton::foldWanted, this, &FindingRow::setOpen);
    retranslate();
}

bool FindingRow::isOpen() const
{
    return !m_details->isHidden();
}

void FindingRow::setOpen(bool open)
{
    if (open == isOpen() || m_fold->isHidden())
        return;
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(open);
    if (open)
        emit opened();
}

QString FindingRow::details() const
{
    return m_details->toPlainText();
}

void FindingRow::retranslate()
{
    m_button->retranslate();
    const Finding& finding = m_button->finding();
    const Fix fix = FindingWords::fix(finding);
    m_fold->setHidden(fix.python.isEmpty());
    m_fold->setToolTip(tr("What to change"));
    m_fold->setAccessibleName(tr("What to change"));
    m_details->setAccessibleName(tr("What to change"));
    if (fix.python.isEmpty())
        return;
    QStringList lines{tr("Python: %1.").arg(fix.python), tr("Qt: %1.").arg(fix.qt)};
    if (const QString condition = FindingWords::condition(finding); !condition.isEmpty())
        lines << condition;
    m_details->setPlainText(lines.join(QLatin1Char('\n')));
}

} // namespace loopscope
