#pragma once

#include "app/table/listtable.h"
#include "core/trace/recording.h"

#include <memory>

namespace loopscope {

class Selection;
class StateTableModel;

/// The states of the chosen task as a table; choosing a line puts the cursor where the state begins. Gui
/// thread.
class StateTable : public ListTable
{
    Q_OBJECT

public:
    /// `selection` outlives it.
    explicit StateTable(Selection& selection, QWidget* parent = nullptr);

    /// Shows another run; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run, as far as it is in view.
    void advance(Nanos now, bool live);
    const StateTableModel& states() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTask();
    void followCursor();
    void retranslate();

    Selection& m_selection;
    StateTableModel* m_model;
    std::shared_ptr<const Recording> m_recording;
    bool m_following = false; // somebody else moved the cursor
};

} // namespace loopscope
