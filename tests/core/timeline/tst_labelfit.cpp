#include "core/timeline/labelfit.h"

#include <QTest>

using namespace loopscope;
using Place = FittedLabel::Place;

class TestLabelFit : public QObject
{
    Q_OBJECT

private slots:
    void aLabelNeverLeavesItsBar_data();
    void aLabelNeverLeavesItsBar();
    void namesBecomeOnePlainLine_data();
    void namesBecomeOnePlainLine();
};

void TestLabelFit::aLabelNeverLeavesItsBar_data()
{
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("limit");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("text");
    const QString whole = QStringLiteral("a long label"); // 120 pixels
    const QString brief = QStringLiteral("brief");        // 50 pixels
    QTest::newRow("wide bar") << 200.0 << 1000.0 << int(Place::Inside) << whole;
    QTest::newRow("just wide enough") << 128.0 << 1000.0 << int(Place::Inside) << whole;
    QTest::newRow("shortened") << 127.0 << 1000.0 << int(Place::Inside) << brief;
    QTest::newRow("beside") << 20.0 << 1000.0 << int(Place::Beside) << whole;
    QTest::newRow("beside and shortened") << 20.0 << 100.0 << int(Place::Beside) << brief;
    QTest::newRow("no room at all") << 20.0 << 60.0 << int(Place::Nowhere) << QString();
}

void TestLabelFit::aLabelNeverLeavesItsBar()
{
    QFETCH(double, right);
    QFETCH(double, limit);
    const auto measure = [](const QString& text) { return 10.0 * double(text.size()); };
    const QStringList forms{QStringLiteral("a long label"), QStringLiteral("brief")};
    const FittedLabel label = fitLabel(forms, 0, right, limit, 4, measure);
    QTEST(int(label.place), "place");
    QTEST(label.text, "text");
    if (label.place == Place::Inside)
        QVERIFY(label.x >= 4 && label.x + measure(label.text) <= right - 4);
    if (label.place == Place::Beside)
        QVERIFY(label.x > right && label.x + measure(label.text) <= limit);
}

void TestLabelFit::namesBecomeOnePlainLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("as it is") << QStringLiteral("url_1 <b>") << QStringLiteral("url_1 <b>");
    QTest::newRow("line breaks") << QStringLiteral("a\nb\r\tc") << QStringLiteral("a b  c");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
    QTest::newRow("right to left override") << QStringLiteral("a\u202egpj.exe") << QStringLiteral("agpj.exe");
    QTest::newRow("isolates and marks") << QStringLiteral("\u2067a\u2069\u200f") << QStringLiteral("a");
    QTest::newRow("hebrew itself stays") << QStringLiteral("שלום") << QStringLiteral("שלום");
}

void TestLabelFit::namesBecomeOnePlainLine()
{
    QFETCH(QString, name);
    QTEST(plainLabel(name), "plain");
}

QTEST_GUILESS_MAIN(TestLabelFit)
#include "tst_labelfit.moc"
