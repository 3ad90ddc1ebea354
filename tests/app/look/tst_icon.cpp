#include <QFile>
#include <QIcon>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include <cstdlib>

class TestIcon : public QObject
{
    Q_OBJECT

private slots:
    void isCompiledIn();
    void isLegible_data();
    void isLegible();
};

namespace {

constexpr char path[] = ":/icons/loopscope.svg";

bool isNear(const QColor& one, const QColor& other)
{
    const int difference = std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                           std::abs(one.blue() - other.blue());
    return one.alpha() > 200 && difference < 60;
}

double shareOf(const QColor& color, const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isNear(image.pixelColor(x, y), color) ? 1 : 0;
    }
    return double(count) / (image.width() * image.height());
}

} // namespace

void TestIcon::isCompiledIn()
{
    QVERIFY(QFile::exists(QLatin1String(path)));
}

void TestIcon::isLegible_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48, 256})
        QTest::addRow("%d pixels", size) << size;
}

void TestIcon::isLegible()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("Qt's SVG plugin is not installed here.");
    QFETCH(int, size);
    const QImage image = QIcon(QLatin1String(path)).pixmap(QSize(size, size), 1).toImage();
    QCOMPARE(image.size(), QSize(size, size));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);              // its corners are round
    QVERIFY(shareOf(QColor(0x12, 0x3a, 0x5c), image) > 0.2);  // the screen
    QVERIFY(shareOf(QColor(0x7c, 0xc4, 0xf2), image) > 0.05); // the loop
    QVERIFY(shareOf(QColor(0xff, 0xb5, 0x2e), image) > 0.03); // the trace
}

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
