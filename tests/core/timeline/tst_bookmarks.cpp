#include "core/timeline/bookmarks.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

/// Moments that a person wants to find again.
class TestBookmarks : public QObject
{
    Q_OBJECT

private slots:
    void theyStandByTime();
    void settingOneAgainChangesItsNote();
    void aNoteIsOneLineOfBoundedLength();
    void theNextAndThePreviousAreNotTheOneAtTheMomentItself();
    void removingOneThatIsNotThereDoesNothing();
    void thereAreNoMoreThanTheMost();
};

void TestBookmarks::theyStandByTime()
{
    Bookmarks bookmarks;
    bookmarks.set(2s, QStringLiteral("b"));
    bookmarks.set(1s, QStringLiteral("a"));
    QCOMPARE(bookmarks.all(), (std::vector<Bookmark>{{1s, QStringLiteral("a")}, {2s, QStringLiteral("b")}}));
}

void TestBookmarks::settingOneAgainChangesItsNote()
{
    Bookmarks bookmarks;
    bookmarks.set(1s, QStringLiteral("a"));
    bookmarks.set(1s, QStringLiteral("b"));
    QCOMPARE(bookmarks.all().size(), std::size_t(1));
    QCOMPARE(bookmarks.at(1s)->note, QStringLiteral("b"));
}

void TestBookmarks::aNoteIsOneLineOfBoundedLength()
{
    Bookmarks bookmarks;
    bookmarks.set(1s, QStringLiteral(" two\nlines "));
    QCOMPARE(bookmarks.at(1s)->note, QStringLiteral("two lines"));
    bookmarks.set(1s, QString(5000, QLatin1Char('x')));
    QCOMPARE(bookmarks.at(1s)->note.size(), qsizetype(Bookmarks::longestNote));
}

void TestBookmarks::theNextAndThePreviousAreNotTheOneAtTheMomentItself()
{
    Bookmarks bookmarks;
    for (const Nanos at : {1s, 2s, 3s})
        bookmarks.set(at, {});
    QCOMPARE(bookmarks.before(2s)->at, Nanos(1s));
    QCOMPARE(bookmarks.after(2s)->at, Nanos(3s));
    QVERIFY(!bookmarks.before(1s));
    QVERIFY(!bookmarks.after(3s));
}

void TestBookmarks::removingOneThatIsNotThereDoesNothing()
{
    Bookmarks bookmarks;
    bookmarks.set(1s, {});
    bookmarks.remove(2s);
    QCOMPARE(bookmarks.all().size(), std::size_t(1));
    bookmarks.remove(1s);
    QVERIFY(bookmarks.all().empty());
}

void TestBookmarks::thereAreNoMoreThanTheMost()
{
    Bookmarks bookmarks;
    for (std::size_t i = 0; i <= Bookmarks::most; ++i)
        bookmarks.set(i * 1ms, {});
    QCOMPARE(bookmarks.all().size(), Bookmarks::most);
}

QTEST_APPLESS_MAIN(TestBookmarks)
#include "tst_bookmarks.moc"
