#include "app/help/helpwindow.h"

#include "app/help/helptext.h"
#include "app/look/colors.h"
#include "app/timeline/legendpainter.h"
#include "app/timeline/signmeaning.h"

#include <QEvent>
#include <QPainter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace loopscope {

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_page(new QTextBrowser)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(20);
    fill();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 42);
}

void HelpWindow::fill()
{
    setWindowTitle(tr("Keys and signs — Loopscope"));
    m_page->setAccessibleName(tr("Help"));
    m_page->document()->setDefaultFont(font());
    m_page->clear();
    addSigns();
    m_page->setHtml(HelpText::html());
}

// Painted by the timeline's own painter, so that the help shows what the timeline does.
void HelpWindow::addSigns()
{
    const Colors colors = Colors::of(m_page->palette());
    const QSize size(fontMetrics().height() * 2, fontMetrics().height());
    for (int number = 0; number < static_cast<int>(signCount); ++number) {
        QImage image(size * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(devicePixelRatioF());
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const auto sign = static_cast<Sign>(number);
        paintSign(painter, QRectF(QPointF(1, 1), QSizeF(size) - QSizeF(2, 2)), sign, usualKind(sign), colors);
        painter.end();
        m_page->document()->addResource(QTextDocument::ImageResource, QUrl(HelpText::signName(number)),
                                        image);
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange: fill(); break;
    default: break;
    }
}

} // namespace loopscope
