#include "app/table/spantable.h"

#include "app/table/spantablemodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace loopscope {

SpanTable::SpanTable(QWidget* parent)
    : ListTable(parent)
    , m_model(new SpanTableModel(this))
{
    setObjectName(QStringLiteral("spanTable"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setModel(m_model);
    horizontalHeader()->resizeSection(SpanTableModel::Name, 340);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_following)
                    emit chosen(m_model->span(index.row()));
            });
    retranslate();
}

void SpanTable::setTrace(std::shared_ptr<const Trace> trace)
{
    m_track.reset();
    m_span.reset();
    m_model->setTrace(std::move(trace));
}

void SpanTable::show(std::optional<std::uint32_t> track, const std::optional<SpanRef>& span)
{
    m_track = track;
    m_span = span;
    if (isVisible())
        update();
}

void SpanTable::update()
{
    const QScopedValueRollback following(m_following, true);
    m_model->setTrack(m_track);
    const int row = m_span ? m_model->rowOf(*m_span) : -1;
    if (row < 0)
        return clearSelection();
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex()); // a table that was just filled does not do so by itself
}

void SpanTable::showEvent(QShowEvent* event)
{
    ListTable::showEvent(event);
    update();
}

void SpanTable::retranslate()
{
    setAccessibleName(tr("Spans of the chosen track"));
    m_model->retranslate();
}

} // namespace loopscope
