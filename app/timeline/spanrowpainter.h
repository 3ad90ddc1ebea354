#pragma once

#include "app/timeline/painthelpers.h"
#include "app/timeline/spanbarpainter.h"
#include "app/timeline/spanlabels.h"
#include "core/spans/namelist.h"

#include <atomic>
#include <optional>

namespace loopscope {

/// Paints lanes of spans straight into an image: a column's colour is that of the name that covers most of
/// it, as strong as it is covered. Spans that are wide enough have an outline and their name. Where there is
/// much to look at, other cores help. To be kept from frame to frame, as it keeps labels and memory.
class SpanRowPainter
{
public:
    /// `names` stays where it is for as long as this lives; it may grow.
    SpanRowPainter(const Colors& colors, const QFont& small, const NameList& names);

    /// Only spans with these names keep their colours, the others fade: one flag a name, or none at all for
    /// all of them.
    void setShown(std::vector<bool> names);

    /// Into an image of Format_RGB32, whose device pixel ratio counts. No two bars share a line of pixels.
    void paint(QImage& to, const std::vector<SpanBar>& bars, WorkCount* work = nullptr);

private:
    void addLooks();
    SpanLook lookOf(std::uint32_t name) const;
    void addBlends(const std::vector<SpanBar>& bars);
    SpanBlends blendsOver(QRgb row) const;
    const SpanBlends& blends(QRgb row) const;
    void paintNext(SpanBarPainter& painter, const SpanCanvas& to, const std::vector<SpanBar>& bars);
    void label(QImage& to, const QRect& bar, const std::vector<SpanBox>& boxes);

    const NameList& m_names;
    QFont m_font;
    std::array<SpanInks, spanLooks> m_inks;
    std::vector<SpanLook> m_looks; // by name
    std::vector<bool> m_shown;
    std::vector<SpanBlends> m_blends; // of the rows' colours, which are few
    std::optional<SpanLabels> m_labels;
    std::vector<std::vector<SpanBox>> m_boxes; // of each bar
    PaintHelpers m_helpers;
    std::vector<SpanBarPainter> m_painters; // one a thread
    std::atomic<std::size_t> m_next = 0;    // bar to paint
};

} // namespace loopscope
