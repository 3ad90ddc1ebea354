#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;

namespace loopscope {

class CommandSet;
class GlyphButton;
class PlotView;
class PopupButton;
class SearchField;

/// The line above a view over time: what to look for in it, which rows it has, and the way back. It presses
/// commands and asks the view's search; several views may share it. Where it is narrow, words give way to
/// signs, and then what has a key and a menu too goes. Gui thread.
class PlotBar : public QWidget
{
    Q_OBJECT

public:
    /// `commands` must live as long as the bar.
    explicit PlotBar(CommandSet& commands, QWidget* parent = nullptr);

    /// Speaks to this view from now on.
    void setView(PlotView& view);
    /// On a projector it is there only while one searches.
    void setPresenting(bool presenting);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void fit();
    void showAtLevel(int level);
    void beginSearch();
    void endSearch();
    void takeOverText(const QString& text);
    void showSearch();
    void showFound();
    void openFilter();
    void openRows();
    void openBookmarks();
    void addBookmarksTo(QMenu& menu) const;

    CommandSet& m_commands;
    QPointer<PlotView> m_view;
    SearchField* m_text;
    QLabel* m_found;
    GlyphButton* m_previous;
    GlyphButton* m_next;
    PopupButton* m_filter;
    PopupButton* m_rows;
    GlyphButton* m_back;
    GlyphButton* m_forward;
    GlyphButton* m_zoom;
    PopupButton* m_bookmarks;
    bool m_presenting = false;
};

} // namespace loopscope
