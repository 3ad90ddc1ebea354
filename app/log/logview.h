#pragma once

#include <QTableView>

namespace loopscope {

/// The lines of a log: one column in a font of even width, rows of one height, so that only what is seen
/// costs anything. Copies the chosen lines. Gui thread.
class LogView : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    /// Writes in the system's font of even width, as large as `around`.
    void useSizeOf(const QFont& around);
    /// The chosen lines as text, from the top to the bottom, each with a line break.
    QString chosenLines() const;
    bool isAtEnd() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace loopscope
