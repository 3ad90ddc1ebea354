#include "app/plot/filterpopup.h"
#include "app/plot/plotbar.h"
#include "app/plot/searchfield.h"
#include "tests/app/timeline/timelinefixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The line above a timeline, with real keys and clicks.
class TestPlotBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void slashGoesToTheFieldAndEscapeBack();
    void whatIsTypedIsCountedAtOnce();
    void returnAndF3GoFromMatchToMatch();
    void withoutASearchNothingIsCounted();
    void theFilterActsAtOnce();
    void aLeastTimeIsReadAsATimeIsWritten_data();
    void aLeastTimeIsReadAsATimeIsWritten();
    void theFilterKnowsOnlyWhatTheViewDoes();
    void onlyMatchesIsOneCommandEverywhere();
    void theRowsButtonSaysHowManyAreHidden();
    void aBookmarkInTheMenuIsGoneTo();
    void aNarrowBarShowsSignsAndThenLess();
    void onAProjectorItIsThereOnlyToSearch();
    void anotherViewHasAnotherSearch();

private:
    template <class T>
    T* part(const char* name) const
    {
        return bar->findChild<T*>(QLatin1String(name));
    }
    SearchField* field() const { return part<SearchField>("plotSearch"); }
    QString found() const { return part<QLabel>("plotFound")->text(); }
    QAction& action(Command command) const { return commands->action(command); }
    void type(const QString& text) const
    {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Slash);
        QTest::keyClicks(field(), text);
    }
    FilterPopup* openFilter() const
    {
        QTest::mouseClick(part<QToolButton>("plotFilter"), Qt::LeftButton);
        return bar->findChild<FilterPopup*>();
    }

    std::unique_ptr<QWidget> window;
    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    TimelineView* view = nullptr;
    PlotBar* bar = nullptr;
};

void TestPlotBar::init()
{
    window.reset(); // before what it uses
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    window = std::make_unique<QWidget>();
    view = new TimelineView(*commands, *selection);
    bar = new PlotBar(*commands);
    bar->setView(*view);
    auto* layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(view, 1);
    view->setRecording(recordingFromScript(
        planOf(QStringLiteral("nap: sleep 1s\nwork: cpu 1s\nnap again: sleep 1s\nlog: block 1s")),
        QStringLiteral("0ms nap waiting timer   100ms nap succeeded\n"
                       "0ms work running loop   400ms work failed oops\n1s run ends")));
    window->resize(900, 500);
    window->show();
    window->activateWindow();
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void TestPlotBar::slashGoesToTheFieldAndEscapeBack()
{
    QTest::keyClick(view, Qt::Key_Slash);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("nap/p"));
    QCOMPARE(field()->text(), QStringLiteral("nap/p")); // no key of the timeline acts here
    QCOMPARE(view->search().filter().text, QStringLiteral("nap/p"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    QVERIFY(field()->text().isEmpty());
    QVERIFY(view->search().filter().isEmpty());
}

void TestPlotBar::whatIsTypedIsCountedAtOnce()
{
    type(QStringLiteral("nap"));
    QCOMPARE(found(), QStringLiteral("2 found"));
    selection->setTask(3);
    QCOMPARE(found(), QStringLiteral("2 of 2"));
    QTest::keyClicks(field(), QStringLiteral("x"));
    QCOMPARE(found(), QStringLiteral("no match"));
    QVERIFY(!action(Command::NextMatch).isEnabled());
}

void TestPlotBar::returnAndF3GoFromMatchToMatch()
{
    type(QStringLiteral("nap"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(selection->task(), TaskId(1));
    QCOMPARE(found(), QStringLiteral("1 of 2"));
    QTest::keyClick(field(), Qt::Key_F3);
    QCOMPARE(selection->task(), TaskId(3));
    QTest::keyClick(field(), Qt::Key_F3); // and round again
    QCOMPARE(selection->task(), TaskId(1));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(selection->task(), TaskId(3));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(selection->task(), TaskId(1));
}

void TestPlotBar::withoutASearchNothingIsCounted()
{
    QVERIFY(part<QLabel>("plotFound")->isHidden());
    QVERIFY(!action(Command::NextMatch).isEnabled());
    view->setRecording(nullptr);
    QVERIFY(!field()->isEnabled());
}

void TestPlotBar::theFilterActsAtOnce()
{
    FilterPopup* popup = openFilter();
    QVERIFY(popup && popup->isVisible());
    const auto boxes = popup->findChildren<QCheckBox*>();
    QVERIFY(boxes.constFirst()->hasFocus());
    QTest::keyClick(boxes.at(1), Qt::Key_Space); // sleep
    QCOMPARE(found(), QStringLiteral("2 found"));
    QTest::keyClick(boxes.at(6), Qt::Key_Space); // done
    QCOMPARE(found(), QStringLiteral("1 found"));
    QVERIFY(part<QToolButton>("plotFilter")->text().contains(QStringLiteral("(2)")));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!bar->findChild<FilterPopup*>());
    QVERIFY(openFilter()->findChildren<QCheckBox*>().at(1)->isChecked()); // as it was left
    bar->findChild<FilterPopup*>()->close();
}

void TestPlotBar::aLeastTimeIsReadAsATimeIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("isTime");
    QTest::newRow("a time") << QStringLiteral("200ms") << 200 << true;
    QTest::newRow("with a space") << QStringLiteral("1.5 s") << 1500 << true;
    QTest::newRow("nothing") << QString() << 0 << true;
    QTest::newRow("no time") << QStringLiteral("soon") << 0 << false;
}

void TestPlotBar::aLeastTimeIsReadAsATimeIsWritten()
{
    QFETCH(QString, text);
    QFETCH(bool, isTime);
    FilterPopup* popup = openFilter();
    auto* least = popup->findChild<QLineEdit*>(QStringLiteral("leastTime"));
    QTest::keyClicks(least, text);
    QTEST(int(view->search().filter().least / 1ms), "ms");
    const auto labels = popup->findChildren<QLabel*>();
    const bool complains = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("expected"));
    });
    QCOMPARE(complains, !isTime);
    popup->close();
}

void TestPlotBar::theFilterKnowsOnlyWhatTheViewDoes()
{
    view->search().setKnowsTasks(false);
    FilterPopup* popup = openFilter();
    QCOMPARE(popup->findChildren<QCheckBox*>().size(), 1); // show only matches
    QVERIFY(popup->findChild<QLineEdit*>(QStringLiteral("leastTime")));
    popup->close();
}

void TestPlotBar::onlyMatchesIsOneCommandEverywhere()
{
    type(QStringLiteral("nap"));
    FilterPopup* popup = openFilter();
    QTest::mouseClick(popup->findChildren<QCheckBox*>().constLast(), Qt::LeftButton, {}, QPoint(8, 8));
    popup->close();
    QVERIFY(action(Command::OnlyMatches).isChecked());
    QCOMPARE(view->rows().count(), std::size_t(2));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_O);
    QCOMPARE(view->rows().count(), std::size_t(4));
}

void TestPlotBar::theRowsButtonSaysHowManyAreHidden()
{
    auto* rows = part<QToolButton>("plotRows");
    QVERIFY(!rows->text().contains(QLatin1Char('(')));
    selection->setTask(2);
    QTest::keyClick(view, Qt::Key_H);
    QVERIFY(rows->text().contains(QStringLiteral("(−1)")));
    QTest::mouseClick(rows, Qt::LeftButton);
    auto* menu = rows->findChild<QMenu*>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_S); // show all rows: the menu's letter, not the timeline's key
    QVERIFY(!rows->text().contains(QLatin1Char('(')));
    QCOMPARE(view->rows().count(), std::size_t(4));
}

void TestPlotBar::aBookmarkInTheMenuIsGoneTo()
{
    Bookmarks bookmarks;
    bookmarks.set(300ms, QStringLiteral("slow & late"));
    view->setBookmarks(bookmarks);
    auto* button = part<QToolButton>("plotBookmarks");
    QTest::mouseClick(button, Qt::LeftButton);
    auto* menu = button->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().constLast()->text(), QStringLiteral("300 ms   slow && late"));
    menu->actions().constLast()->trigger();
    QCOMPARE(selection->cursor(), std::optional(Nanos(300ms)));
    menu->close();
}

void TestPlotBar::aNarrowBarShowsSignsAndThenLess()
{
    const auto isWhole = [this] { return bar->layout()->minimumSize().width() <= bar->width(); };
    QVERIFY(isWhole());
    QVERIFY(part<QToolButton>("plotFilter")->text().contains(QStringLiteral("Filter")));
    QCOMPARE(bar->minimumSizeHint().width(), 0); // never what keeps a window wide
    bar->resize(380, bar->height());
    QVERIFY(isWhole());
    QVERIFY(!part<QToolButton>("plotFilter")->text().contains(QStringLiteral("Filter")));
    QVERIFY(part<QToolButton>("plotBookmarks")->isVisible());
    bar->resize(280, bar->height());
    QVERIFY(isWhole());
    QVERIFY(!part<QToolButton>("plotBookmarks")->isVisible());
    QVERIFY(field()->isVisible());
}

void TestPlotBar::onAProjectorItIsThereOnlyToSearch()
{
    bar->setPresenting(true);
    QVERIFY(bar->isHidden());
    type(QStringLiteral("nap"));
    QVERIFY(bar->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    bar->setPresenting(false);
    QVERIFY(bar->isVisible());
}

void TestPlotBar::anotherViewHasAnotherSearch()
{
    type(QStringLiteral("nap"));
    TimelineView other(*commands, *selection);
    bar->setView(other);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(found().isEmpty());
    bar->setView(*view);
    QCOMPARE(field()->text(), QStringLiteral("nap"));
    QCOMPARE(found(), QStringLiteral("2 found"));
}

QTEST_MAIN(TestPlotBar)
#include "tst_plotbar.moc"
