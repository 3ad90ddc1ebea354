#pragma once

#include <QToolButton>

#include <functional>

class QAction;
class QMenu;

namespace loopscope {

/// Copies what a page shows, in a form that one chooses: as a picture, as text, as a Markdown table, or as
/// the command that repeats it. What these are is the page's affair. Gui thread.
class ShareButton : public QToolButton
{
    Q_OBJECT

public:
    /// Each is asked when its form is chosen.
    struct Forms
    {
        std::function<QPixmap()> picture;
        std::function<QString()> text;
        std::function<QString()> table;
        std::function<QString()> command;
    };
    explicit ShareButton(Forms forms, QWidget* parent = nullptr);

    /// Whether there is a command line that repeats it.
    void setHasCommand(bool has);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(std::function<QString()> form);
    void retranslate();

    QMenu* m_forms;
    QAction* m_picture;
    QAction* m_text;
    QAction* m_table;
    QAction* m_command;
};

} // namespace loopscope
