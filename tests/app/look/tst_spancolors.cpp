#include "app/look/spancolors.h"
#include "tests/app/look/palettes.h"

#include <QTest>

#include <cmath>

using namespace loopscope;
using namespace loopscope::test;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i)
        product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return product;
}

Triple linear(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(color.redF()), part(color.greenF()), part(color.blueF())};
}

/// Ottosson's Oklab of linear sRGB: equal distances look equally far.
Triple oklab(const Triple& rgb)
{
    Triple cones = times({{{0.4122214708, 0.5363325363, 0.0514459929},
                           {0.2119034982, 0.6806995451, 0.1073969566},
                           {0.0883024619, 0.2817188376, 0.6299787005}}},
                         rgb);
    for (double& cone : cones)
        cone = std::cbrt(cone);
    return times({{{0.2104542553, 0.7936177850, -0.0040720468},
                   {1.9779984951, -2.4285922050, 0.4505937099},
                   {0.0259040371, 0.7827717662, -0.8086757660}}},
                 cones);
}

/// What people with all three kinds of cones see, and those who lack one (Machado 2009, severity 1).
const std::array<Matrix, 4> eyes{
    {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Triple seen(const QColor& color, const Matrix& eye)
{
    Triple rgb = times(eye, linear(color));
    for (double& part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    return oklab(rgb);
}

double distance(const QColor& one, const QColor& other)
{
    double least = 1;
    for (const Matrix& eye : eyes) {
        const Triple a = seen(one, eye);
        const Triple b = seen(other, eye);
        least = std::min(least, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return least;
}

} // namespace

class TestSpanColors : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLegible_data();
    void everythingIsLegible();
    void everyoneTellsThemApart_data();
    void everyoneTellsThemApart();
    void noneIsGreenOrOrange_data();
    void noneIsGreenOrOrange();
    void namesAreSpreadEvenly();
};

void TestSpanColors::everythingIsLegible_data()
{
    addPaletteRows();
}

void TestSpanColors::everythingIsLegible()
{
    QFETCH(QPalette, palette);
    const Colors colors = Colors::of(palette);
    const SpanColors spans(colors);
    for (std::size_t hue = 0; hue < SpanColors::count; ++hue) {
        const SpanColor& span = spans[hue];
        QVERIFY2(contrast(span.text, span.fill) >= 4.5, qPrintable(span.fill.name()));
        QVERIFY2(contrast(span.outline, span.fill) >= 1.5, qPrintable(span.fill.name()));
        for (const QColor& row : {colors.paper, colors.otherRow, colors.loopRow})
            QVERIFY2(contrast(span.outline, row) >= 3, qPrintable(span.fill.name() + row.name()));
    }
}

void TestSpanColors::everyoneTellsThemApart_data()
{
    addPaletteRows();
}

void TestSpanColors::everyoneTellsThemApart()
{
    QFETCH(QPalette, palette);
    const SpanColors spans(Colors::of(palette));
    for (std::size_t one = 0; one < SpanColors::count; ++one) {
        for (std::size_t other = one + 1; other < SpanColors::count; ++other) {
            const double apart = distance(spans[one].fill, spans[other].fill); // 0.02 is just noticed
            QVERIFY2(apart >= 0.08, qPrintable(spans[one].fill.name() + spans[other].fill.name()));
        }
    }
}

void TestSpanColors::noneIsGreenOrOrange_data()
{
    addPaletteRows();
}

void TestSpanColors::noneIsGreenOrOrange()
{
    QFETCH(QPalette, palette);
    const SpanColors spans(Colors::of(palette));
    for (std::size_t hue = 0; hue < SpanColors::count; ++hue) {
        const QColor& fill = spans[hue].fill;
        const bool isGrey = fill.hsvSaturation() < 50;
        QVERIFY2(isGrey || fill.hue() < 75 || fill.hue() > 170, qPrintable(fill.name()));
        QVERIFY2(fill.hsvSaturation() < 180 || fill.hue() < 12 || fill.hue() > 40, qPrintable(fill.name()));
    }
}

void TestSpanColors::namesAreSpreadEvenly()
{
    std::array<int, SpanColors::count> tally{};
    for (int i = 0; i < 10'000; ++i)
        ++tally[SpanColors::hueOf("task_" + std::to_string(i))];
    for (const int names : tally)
        QVERIFY2(names > 800 && names < 1200, qPrintable(QString::number(names)));
}

QTEST_GUILESS_MAIN(TestSpanColors)
#include "tst_spancolors.moc"
