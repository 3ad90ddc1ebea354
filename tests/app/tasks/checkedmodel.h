#pragma once

#include "app/tasks/taskmodel.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>

namespace loopscope::test {

/// Has Qt's tester check every signal of a model of tasks. The tester holds that a row's first cell stays the
/// same when rows before it come or go, which numbers of rows cannot; it is given the task's line instead.
class CheckedModel : public QIdentityProxyModel
{
public:
    explicit CheckedModel(QAbstractItemModel& model)
    {
        setSourceModel(&model);
        new QAbstractItemModelTester(this, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const bool number = index.column() == TaskModel::NumberColumn && role == Qt::DisplayRole;
        return number ? QIdentityProxyModel::data(index.siblingAtColumn(TaskModel::TaskColumn), Qt::EditRole)
                      : QIdentityProxyModel::data(index, role);
    }
};

} // namespace loopscope::test
