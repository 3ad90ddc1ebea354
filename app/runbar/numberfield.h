#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;

namespace loopscope {

/// A number with its name before it, as "Limit 3"; its least value may have a word instead.
class NumberField : public QWidget
{
    Q_OBJECT

public:
    NumberField(int least, int most, QWidget* parent = nullptr);

    /// `leastText` stands for the least value where it is not empty.
    void setTexts(const QString& name, const QString& toolTip, const QString& leastText = {});
    /// Only the number, where there is no room for more.
    void setCompact(bool compact);
    /// How much room that saves, in pixels.
    int compactSaves() const;
    int value() const;
    /// Without a signal.
    void setValue(int value);
    QSpinBox& box() { return *m_box; }

signals:
    /// A person chose another value.
    void changed();

private:
    QLabel* m_name;
    QSpinBox* m_box;
};

} // namespace loopscope
