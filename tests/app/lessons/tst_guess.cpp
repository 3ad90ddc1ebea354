#include "app/lessons/guess.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestGuess : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void anythingElseIsNoGuess_data();
    void anythingElseIsNoGuess();
    void theAnswerSetsItAgainstWhatHappened_data();
    void theAnswerSetsItAgainstWhatHappened();
};

void TestGuess::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanoseconds");
    const auto row = [](const char* text, Nanos time) {
        QTest::newRow(text) << QString::fromUtf8(text) << qint64(time.count());
    };
    row("5", 5s);
    row("0", 0s);
    row(" 2.5 s ", 2500ms);
    row("0,5", 500ms);
    row("800ms", 800ms);
    row("2 Seconds", 2s);
    row("1 min", 1min);
    row("5초", 5s);
    row("0.5 초", 500ms);
    row("300밀리초", 300ms);
}

void TestGuess::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(qint64, nanoseconds);
    const std::optional<Nanos> guess = Guess::read(text);
    QVERIFY(guess);
    QCOMPARE(qint64(guess->count()), nanoseconds);
}

void TestGuess::anythingElseIsNoGuess_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "s", "long", "-1", "5 apples", "1e99", "<b>5</b>"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestGuess::anythingElseIsNoGuess()
{
    QFETCH(QString, text);
    QVERIFY(!Guess::read(text));
}

void TestGuess::theAnswerSetsItAgainstWhatHappened_data()
{
    QTest::addColumn<qint64>("guessed");
    QTest::addColumn<qint64>("took");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, Nanos guessed, Nanos took, const char* answer) {
        QTest::newRow(name) << qint64(guessed.count()) << qint64(took.count()) << QString::fromLatin1(answer);
    };
    row("none", -1ns, 5s, "It took 5.00 s.");
    row("a tenth off", 1s, 1100ms, "You guessed 1.00 s, and it took 1.10 s. Well guessed!");
    row("a little off what takes no time", 10ms, 0s, "You guessed 10.0 ms, and it took 0 ms. Well guessed!");
    row("too short", 1s, 5s, "You guessed 1.00 s. It took 5.00 s: 4.00 s longer.");
    row("too long", 5s, 1s, "You guessed 5.00 s. It took 1.00 s: 4.00 s less.");
}

void TestGuess::theAnswerSetsItAgainstWhatHappened()
{
    QFETCH(qint64, guessed);
    QFETCH(qint64, took);
    QFETCH(QString, answer);
    const std::optional<Nanos> guess = guessed < 0 ? std::nullopt : std::optional(Nanos(guessed));
    QCOMPARE(Guess::answer(guess, Nanos(took)), answer);
}

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
