#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace loopscope {

/// One part of a switch, of which exactly one is on. Painted by itself, since no platform's style has such a
/// control.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Place { Only, First, Middle, Last };
    /// `large`: the switch that matters most, filled where it is on.
    SegmentButton(bool large, QWidget* parent);

    void setPlace(Place place);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;

    Place m_place = Place::Only;
    bool m_large;
};

/// A row of parts of which exactly one is on; arrow keys move between them. Parts can be hidden.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(int count, bool large, QWidget* parent = nullptr);

    /// As many as there are parts; `tips` explain them.
    void setTexts(const QStringList& texts, const QStringList& tips);
    void setPartVisible(int index, bool visible);

    int current() const;
    /// Turns a part on without a signal.
    void setCurrent(int index);

signals:
    /// A person chose a part.
    void chosen(int index);

private:
    void place();

    QButtonGroup* m_group;
};

} // namespace loopscope
