#include "app/look/colors.h"

#include <QTest>

using namespace loopscope;

class TestColors : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLegibleOnEveryRow_data();
    void everythingIsLegibleOnEveryRow();
    void contrastIsWcags();
};

void TestColors::everythingIsLegibleOnEveryRow_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x20, 0x24, 0x2a) << QColor(0x1b, 0x1e, 0x24) << QColor(0xe6, 0xe9, 0xee);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::white);
}

void TestColors::everythingIsLegibleOnEveryRow()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    const Colors colors = Colors::of(palette);
    for (const QColor& row : {colors.paper, colors.otherRow, colors.loopRow}) {
        for (const QColor& word : {colors.text, colors.faint, colors.held, colors.success})
            QVERIFY2(contrast(word, row) >= 4.5, qPrintable(word.name() + row.name()));
        for (const KindColors& kind : {colors.url, colors.timer, colors.cpu, colors.loop})
            QVERIFY2(contrast(kind.outline, row) >= 3, qPrintable(kind.outline.name() + row.name()));
    }
    for (const KindColors& kind : {colors.url, colors.timer, colors.cpu, colors.loop}) {
        QVERIFY2(contrast(kind.onSolid, kind.solid) >= 4.5, qPrintable(kind.solid.name()));
        QVERIFY2(contrast(colors.text, kind.pale) >= 4.5, qPrintable(kind.pale.name()));
    }
    QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
    QVERIFY(contrast(colors.onHeld, colors.held) >= 4.5);
}

void TestColors::contrastIsWcags()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
