#include "app/table/statetable.h"

#include "app/selection/selection.h"
#include "app/table/statetablemodel.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace loopscope {

StateTable::StateTable(Selection& selection, QWidget* parent)
    : ListTable(parent)
    , m_selection(selection)
    , m_model(new StateTableModel(this))
{
    setObjectName(QStringLiteral("stateTable"));
    setModel(m_model);
    connect(&selection, &Selection::taskChanged, this, &StateTable::showTask);
    connect(&selection, &Selection::cursorChanged, this, &StateTable::followCursor);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_following)
                    m_selection.setCursor(m_model->start(index.row()));
            });
    retranslate();
}

void StateTable::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    showTask();
}

void StateTable::advance(Nanos now, bool live)
{
    if (isVisible() || !live)
        m_model->advance(now);
}

void StateTable::showTask()
{
    const QScopedValueRollback following(m_following, true);
    m_model->setTask(m_recording, m_selection.task());
    followCursor();
}

void StateTable::followCursor()
{
    const QScopedValueRollback following(m_following, true);
    const auto cursor = m_selection.cursor();
    const int row = cursor ? m_model->rowAt(*cursor) : -1;
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_model->index(row, 0));
}

void StateTable::retranslate()
{
    setAccessibleName(tr("States of the chosen task"));
    m_model->retranslate();
}

void StateTable::changeEvent(QEvent* event)
{
    ListTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope
