#pragma once

#include <QDialog>

class QTextBrowser;

namespace loopscope {

/// The help page in a window that can stay open beside the main one. Gui thread.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addSigns();

    QTextBrowser* m_page;
};

} // namespace loopscope
