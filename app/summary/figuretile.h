#pragma once

#include <QWidget>

namespace loopscope {

/// A figure in large type, and beneath it what it is.
class FigureTile : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString& label, QWidget* parent = nullptr);

    /// `warns`: in the colour of "held or late".
    void setFigure(const QString& figure, bool warns = false);
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont figureFont() const;
    QFont labelFont() const;

    QString m_label;
    QString m_figure;
    bool m_warns = false;
};

} // namespace loopscope
