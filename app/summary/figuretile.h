#pragma once

#include <QWidget>

namespace loopscope {

/// A figure in large type, beneath it what it is, and on hover what it means.
class FigureTile : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    /// What the figure is, and, in a sentence or two, what it means and how it is computed.
    void setMeaning(const QString& label, const QString& meaning);
    /// `warns`: in the colour of "held or late".
    void setFigure(const QString& figure, bool warns = false);
    QString figure() const { return m_figure; }
    QString label() const { return m_label; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont figureFont() const;
    QFont labelFont() const;
    void onChanged();

    QString m_label;
    QString m_figure;
    bool m_warns = false;
};

} // namespace loopscope
