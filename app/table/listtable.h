#pragma once

#include <QTableView>

namespace loopscope {

/// A table that is read and copied, line by line: rows of one height, so that only what is seen costs
/// anything, and the chosen lines as text with tabs. Gui thread.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    /// The chosen lines, their columns with tabs between them, each with a line break.
    QString chosenLines() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateHeights();
};

} // namespace loopscope
