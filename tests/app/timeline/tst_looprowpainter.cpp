#include "app/timeline/looprowpainter.h"
#include "app/timeline/timelinetext.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Questions put to the loop, as its row shows them.
class TestLoopRowPainter : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionRunsFromAskingToTheAnswer_data();
    void aQuestionRunsFromAskingToTheAnswer();
    void theAnswerSaysHowLateItCame();
};

static QImage paintedWith(const QString& questions, const Colors& colors)
{
    const auto run = recordingFromScript(
        planOf(QStringLiteral("a: sleep 1s")),
        QStringLiteral("0ms a waiting timer\n%1\n1s a succeeded\n1s run ends").arg(questions));
    RunTracks tracks;
    const TimeScale scale{ViewRange(0ns, 1s), 100, 1000}; // a millisecond a pixel
    const PlotFrame plot{.colors = colors, .scale = scale, .whole = scale, .now = 1s};
    const TimelineFrame frame{plot, *run, tracks};
    QImage image(1108, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    LoopRowPainter(painter, frame, image.rect()).paint();
    return image;
}

void TestLoopRowPainter::aQuestionRunsFromAskingToTheAnswer_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<int>("endMs");
    QTest::newRow("answered") << true << 512;
    QTest::newRow("open: until now") << false << 1000;
}

void TestLoopRowPainter::aQuestionRunsFromAskingToTheAnswer()
{
    QFETCH(bool, answered);
    QFETCH(int, endMs);
    const Colors colors = Colors::of(QPalette());
    QString question = QStringLiteral("100ms question 1 asked");
    if (answered)
        question += QStringLiteral("\n512ms question 1 answered");
    const QImage without = paintedWith({}, colors);
    const QImage with = paintedWith(question, colors);
    const auto lines = [&](int ms) { // how many pixels of the row's lower part the question's line has there
        int count = 0;
        for (int y = 40; y < 60; ++y)
            count += with.pixelColor(100 + ms, y) == colors.text ? 1 : 0;
        return count;
    };
    QCOMPARE(lines(endMs - 5), 2);
    QCOMPARE(lines(endMs + 2), 0);
    QCOMPARE(lines(80), 0);
    QVERIFY(with.copy(195, 40, 10, 20) != without.copy(195, 40, 10, 20)); // the diamond
    QCOMPARE(with.copy(0, 0, 1108, 30), without.copy(0, 0, 1108, 30));
}

void TestLoopRowPainter::theAnswerSaysHowLateItCame()
{
    QCOMPARE(TimelineText::question({100ms, 512ms}).constFirst(), QStringLiteral("answered 412 ms late"));
    QVERIFY(TimelineText::question({100ms, std::nullopt}).isEmpty());
}

QTEST_MAIN(TestLoopRowPainter)
#include "tst_looprowpainter.moc"
