#pragma once

#include <QPalette>
#include <QTest>

namespace loopscope::test {

/// Rows of the desktops' palettes on which everything must be legible, in a column "palette".
inline void addPaletteRows()
{
    const auto of = [](QColor window, QColor base, QColor text) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        return palette;
    };
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << of(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black);
    QTest::newRow("dark") << of(QColor(0x20, 0x24, 0x2a), QColor(0x1b, 0x1e, 0x24), QColor(0xe6, 0xe9, 0xee));
    QTest::newRow("black") << of(Qt::black, Qt::black, Qt::white);
}

} // namespace loopscope::test
