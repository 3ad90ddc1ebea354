#include "app/runbar/numberfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace loopscope {

NumberField::NumberField(int least, int most, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_box(new QSpinBox)
{
    m_box->setRange(least, most);
    m_name->setBuddy(m_box);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &NumberField::changed);
}

void NumberField::setTexts(const QString& name, const QString& toolTip, const QString& leastText)
{
    m_name->setText(name);
    m_name->setToolTip(toolTip);
    m_box->setToolTip(toolTip);
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(toolTip);
    m_box->setSpecialValueText(leastText);
}

void NumberField::setCompact(bool compact)
{
    m_name->setVisible(!compact);
}

int NumberField::compactSaves() const
{
    return isHidden() ? 0 : m_name->sizeHint().width() + layout()->spacing();
}

int NumberField::value() const
{
    return m_box->value();
}

void NumberField::setValue(int value)
{
    const QSignalBlocker blocker(this);
    m_box->setValue(value);
}

} // namespace loopscope
