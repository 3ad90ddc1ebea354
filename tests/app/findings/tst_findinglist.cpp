#include "app/findings/findinglist.h"

#include "app/findings/findingbutton.h"
#include "app/findings/findingrow.h"
#include "app/findings/wrappedtext.h"
#include "tests/support/brackets.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestFindingList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachFindingSaysWhatItCosts();
    void whoPressesStepsThroughItsTasks();
    void theChosenTaskIsMarkedWhereverItWasChosen();
    void keysPressMoveAndFold();
    void detailsAreFoldedAway();
    void aCalmFindingHasNothingToFoldOrChoose();
    void theSameFindingsStayAsTheyAre();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void aScreenReaderReadsIt();
    void anotherLanguageIsSpokenAtOnce();

private:
    static Finding blockingCalls()
    {
        return {.rule = FindingRule::BlockingCall,
                .tasks = {2, 5, 7},
                .gain = 1200ms,
                .doubts = {Doubt::CoresShared},
                .cost = 1500ms,
                .longest = 700ms,
                .culprit = QStringLiteral("save")};
    }
    static Finding slowTail()
    {
        return {.rule = FindingRule::SlowTail, .tasks = {9}, .cost = 800ms, .culprit = QStringLiteral("big")};
    }
    const FindingRow& row(std::size_t index) const { return *list->rows()[index]; }
    FindingButton& button(std::size_t index) const { return row(index).button(); }

    std::unique_ptr<FindingList> list;
};

void TestFindingList::init()
{
    list = std::make_unique<FindingList>();
    list->resize(700, 300);
    list->setFindings({blockingCalls(), slowTail()});
    list->show();
    list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(list.get()));
}

void TestFindingList::eachFindingSaysWhatItCosts()
{
    QCOMPARE(list->rows().size(), std::size_t(2));
    QCOMPARE(button(0).text(),
             QStringLiteral("3 calls blocked the loop for 1.50 s in all, 700 ms by save: nothing else could "
                            "run."));
    QCOMPARE(button(0).gain(), QStringLiteral("would save 1.20 s"));
    QCOMPARE(button(0).tasks(), QStringLiteral("3 tasks"));
    QCOMPARE(button(1).gain() + button(1).tasks(), QString());
    list->setFindings({});
    QVERIFY(!list->isVisible());
}

void TestFindingList::whoPressesStepsThroughItsTasks()
{
    QSignalSpy wanted(list.get(), &FindingList::taskWanted);
    connect(list.get(), &FindingList::taskWanted, list.get(), &FindingList::setChosenTask);
    QStringList told;
    for (int press = 0; press < 4; ++press) {
        QTest::mouseClick(&button(0), Qt::LeftButton);
        told << QStringLiteral("%1: %2").arg(wanted.takeFirst()[0].toUInt()).arg(button(0).tasks());
    }
    QCOMPARE(told, QStringList({QStringLiteral("2: 1 of 3 tasks"), QStringLiteral("5: 2 of 3 tasks"),
                                QStringLiteral("7: 3 of 3 tasks"), QStringLiteral("2: 1 of 3 tasks")}));
    QTest::mouseClick(&button(1), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst()[0].toUInt(), 9U);
    QCOMPARE(button(0).tasks(), QStringLiteral("3 tasks"));
}

void TestFindingList::theChosenTaskIsMarkedWhereverItWasChosen()
{
    list->setChosenTask(7);
    QCOMPARE(button(0).chosen(), std::size_t(3));
    QCOMPARE(button(1).chosen(), std::size_t(0));
    list->setFindings({slowTail(), blockingCalls()});
    QCOMPARE(button(1).chosen(), std::size_t(3));
    list->setChosenTask(noTask);
    QCOMPARE(button(1).chosen(), std::size_t(0));
}

void TestFindingList::keysPressMoveAndFold()
{
    QSignalSpy wanted(list.get(), &FindingList::taskWanted);
    button(0).setFocus();
    QTest::keyClick(&button(0), Qt::Key_Return);
    QTest::keyClick(&button(0), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
    QTest::keyClick(&button(0), Qt::Key_Up);
    QVERIFY(button(0).hasFocus());
    QTest::keyClick(&button(0), Qt::Key_Down);
    QVERIFY(button(1).hasFocus());
    QTest::keyClick(&button(1), Qt::Key_Right);
    QVERIFY(row(1).isOpen());
    QVERIFY(!row(0).isOpen());
    QTest::keyClick(&button(1), Qt::Key_Left);
    QVERIFY(!row(1).isOpen());
}

void TestFindingList::detailsAreFoldedAway()
{
    QSignalSpy grew(list.get(), &FindingList::grew);
    QTest::mouseClick(row(0).findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(row(0).isOpen());
    QCOMPARE(grew.size(), 1);
    const QStringList lines = row(0).details().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("Python: await asyncio.sleep()")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Qt: QTimer::singleShot()")));
    QVERIFY(lines[2].contains(QStringLiteral("cores")));
    QTest::mouseClick(row(0).findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!row(0).isOpen());
}

void TestFindingList::aCalmFindingHasNothingToFoldOrChoose()
{
    list->setFindings({Finding{}});
    QSignalSpy wanted(list.get(), &FindingList::taskWanted);
    QVERIFY(button(0).text().startsWith(QStringLiteral("Nothing held this run back")));
    QVERIFY(!row(0).findChild<QToolButton*>()->isVisible());
    button(0).setFocus();
    QTest::keyClick(&button(0), Qt::Key_Right);
    QTest::keyClick(&button(0), Qt::Key_Return);
    QVERIFY(!row(0).isOpen());
    QVERIFY(wanted.empty());
}

void TestFindingList::theSameFindingsStayAsTheyAre()
{
    QTest::keyClick(&button(0), Qt::Key_Right);
    list->setFindings({blockingCalls(), slowTail()});
    QVERIFY(row(0).isOpen());
    list->setFindings({blockingCalls()});
    QVERIFY(!row(0).isOpen());
}

void TestFindingList::noTextIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1000;
    QTest::newRow("gain beside two lines") << 600;
    QTest::newRow("gain beneath") << 330;
    QTest::newRow("narrower than a word") << 120;
}

void TestFindingList::noTextIsCutOff()
{
    QFETCH(int, width);
    Finding finding = blockingCalls();
    finding.culprit = QString(58, QLatin1Char('w'));
    list->setFindings({finding});
    list->resize(width, 600);
    QTest::keyClick(&button(0), Qt::Key_Right);
    QTRY_COMPARE(button(0).height(), button(0).heightForWidth(button(0).width()));
    QVERIFY(button(0).geometry().right() < width);
    const int lines = WrappedText(button(0).text(), button(0).font(), button(0).width()).height();
    QVERIFY(button(0).height() > lines);
    const auto* details = row(0).findChild<QTextEdit*>();
    QTRY_COMPARE(details->height(), static_cast<int>(std::ceil(details->document()->size().height())));
    QVERIFY(details->document()->size().width() <= details->viewport()->width());
    QVERIFY(details->geometry().bottom() < row(0).height());
}

void TestFindingList::aScreenReaderReadsIt()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&button(0));
    QCOMPARE(accessible->role(), QAccessible::PushButton);
    QCOMPARE(accessible->text(QAccessible::Name), button(0).text());
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("would save 1.20 s, 3 tasks"));
    list->setChosenTask(5);
    QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("would save 1.20 s, 2 of 3 tasks"));
    const auto* fold = row(0).findChild<QToolButton*>();
    QVERIFY(fold->focusPolicy() & Qt::TabFocus);
    QVERIFY(!fold->accessibleName().isEmpty());
}

void TestFindingList::anotherLanguageIsSpokenAtOnce()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(button(0).text().startsWith(QLatin1Char('[')));
    QVERIFY(row(0).details().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_VERIFY(button(0).text().startsWith(QStringLiteral("3 calls")));
}

QTEST_MAIN(TestFindingList)
#include "tst_findinglist.moc"
