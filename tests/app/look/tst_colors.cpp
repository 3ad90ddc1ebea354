#include "app/look/colors.h"
#include "tests/app/look/palettes.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

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
    addPaletteRows();
}

void TestColors::everythingIsLegibleOnEveryRow()
{
    QFETCH(QPalette, palette);
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
