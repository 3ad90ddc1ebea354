#include "core/words/unbroken.h"

#include <QTest>

using namespace loopscope;

class TestUnbroken : public QObject
{
    Q_OBJECT

private slots:
    void aNumberStaysWithItsUnit_data();
    void aNumberStaysWithItsUnit();
};

void TestUnbroken::aNumberStaysWithItsUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // with ~ for an unbroken blank
    QTest::newRow("every unit") << "1 s, 2 ms, 3 µs"
                                << "1~s, 2~ms, 3~µs";
    QTest::newRow("before Korean") << "512 ms 만에"
                                   << "512~ms 만에";
    QTest::newRow("what only begins so") << "3 seconds of 2 mice"
                                         << "3 seconds of 2 mice";
}

void TestUnbroken::aNumberStaysWithItsUnit()
{
    QFETCH(QString, text);
    QTEST(unbroken(text).replace(QChar(QChar::Nbsp), QLatin1Char('~')), "shown");
}

QTEST_APPLESS_MAIN(TestUnbroken)
#include "tst_unbroken.moc"
