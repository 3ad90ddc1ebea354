#include "app/code/codecolors.h"
#include "app/code/codepanel.h"
#include "app/code/codeview.h"
#include "app/look/language.h"
#include "app/runbar/segments.h"
#include "app/selection/selection.h"
#include "tests/app/look/palettes.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestCodePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyColourIsLegible_data();
    void everyColourIsLegible();
    void partsOfALineHaveTheirColours_data();
    void partsOfALineHaveTheirColours();
    void itIsWrittenWhenItIsLookedAt();
    void asManyLinesAreLitAsTasksAreInFlight_data();
    void asManyLinesAreLitAsTasksAreInFlight();
    void theLineOfTheTaskInFlightIsScrolledTo();
    void whoScrollsIsNotScrolledAway();
    void nothingIsLitWithoutARun();
    void theOtherLanguageIsOneClickAway();
    void copyingTakesTheWholeProgram();
    void savingWritesTheWholeProgramOrSaysWhyNot();
    void commentsAreInTheLanguageOfTheWindow();
    void aHundredThousandTasksAreShownAtOnce();

private:
    void show(const QString& lines, StrategyKind strategy);
    QStringList litLines() const;

    int m_written = 0;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<CodePanel> m_panel;
};

void TestCodePanel::init()
{
    m_written = 0;
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<CodePanel>(*m_selection);
    m_panel->resize(700, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestCodePanel::cleanup()
{
    m_panel.reset();
}

/// The plan, and a run of it.
void TestCodePanel::show(const QString& lines, StrategyKind strategy)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.workers = 3;
    settings.limit = 2;
    m_panel->setSource([this, lines, settings] {
        ++m_written;
        return CodePanel::Source{planOf(lines), settings};
    });
    QTRY_VERIFY(m_written > 0);
    m_panel->setRecording(runVirtually(planOf(lines), settings));
}

QStringList TestCodePanel::litLines() const
{
    QStringList lines;
    for (const CodeView::LitLine& each : m_panel->view().lit())
        lines += m_panel->view().document()->findBlockByNumber(each.line).text().trimmed();
    return lines;
}

void TestCodePanel::everyColourIsLegible_data()
{
    addPaletteRows();
}

void TestCodePanel::everyColourIsLegible()
{
    QFETCH(QPalette, palette);
    const Colors colors = Colors::of(palette);
    const CodeColors code = CodeColors::of(colors);
    for (const TaskKind kind : {TaskKind::Url, TaskKind::Sleep, TaskKind::Block, TaskKind::Cpu}) {
        for (const QColor& text : {colors.text, code.comment, code.keyword, code.string, code.number}) {
            QVERIFY2(contrast(text, CodeColors::lit(colors, kind)) >= 4.5, qPrintable(text.name()));
            QVERIFY2(contrast(text, colors.paper) >= 4.5, qPrintable(text.name()));
        }
        QVERIFY(contrast(colors.kind(kind).outline, colors.paper) >= 3);
    }
}

void TestCodePanel::partsOfALineHaveTheirColours_data()
{
    QTest::addColumn<CodeLanguage>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("marks"); // a letter each: comment, keyword, string, number
    using enum CodeLanguage;
    QTest::newRow("a comment") << Python << "x  # if 1"
                               << "   cccccc";
    QTest::newRow("a string") << Python << "f(\"a # 1\\\" if\", 1.5)"
                              << "  ssssssssssss  nnn ";
    QTest::newRow("a keyword") << Python << "await awaited"
                               << "kkkkk        ";
    QTest::newRow("a name with a digit") << Python << "url_1"
                                         << "     ";
    QTest::newRow("a string without an end") << Python << "\"a"
                                             << "ss";
    QTest::newRow("C++") << Cpp << "return 5ms; // done"
                         << "kkkkkk nnn  ccccccc";
    QTest::newRow("no comment in C++") << Cpp << "# a"
                                       << "   ";
}

void TestCodePanel::partsOfALineHaveTheirColours()
{
    QFETCH(CodeLanguage, language);
    QFETCH(QString, line);
    QFETCH(QString, marks);
    CodeView& view = m_panel->view();
    view.setProgram(line, language, 0);
    const CodeColors colors = CodeColors::of(Colors::of(view.palette()));
    QString found(line.size(), u' ');
    for (const QTextLayout::FormatRange& range : view.document()->firstBlock().layout()->formats()) {
        const QColor color = range.format.foreground().color();
        const QChar mark = color == colors.comment   ? u'c'
                           : color == colors.keyword ? u'k'
                           : color == colors.string  ? u's'
                           : color == colors.number  ? u'n'
                                                     : u'?';
        for (int i = range.start; i < range.start + range.length; ++i)
            found[i] = mark;
    }
    QCOMPARE(found, marks);
}

void TestCodePanel::itIsWrittenWhenItIsLookedAt()
{
    m_panel->hide();
    m_panel->setSource([this] {
        ++m_written;
        return CodePanel::Source{planOf(QStringLiteral("sleep 1s")), {}};
    });
    m_panel->sourceChanged();
    QCoreApplication::processEvents();
    QCOMPARE(m_written, 0);
    m_panel->show();
    QCOMPARE(m_written, 1);
    QVERIFY(m_panel->view().toPlainText().contains(QLatin1String("Task(\"sleep_1\", asyncio.sleep, 1.0),")));
    m_panel->sourceChanged(); // however often somebody types
    m_panel->sourceChanged();
    QTRY_COMPARE(m_written, 2);
}

void TestCodePanel::asManyLinesAreLitAsTasksAreInFlight_data()
{
    QTest::addColumn<StrategyKind>("strategy");
    QTest::addColumn<int>("at"); // milliseconds
    QTest::addColumn<QString>("tasks");
    QTest::newRow("blocking: one") << StrategyKind::Blocking << 1500 << "2";
    QTest::newRow("await in turn: one") << StrategyKind::Sequential << 2500 << "3";
    QTest::newRow("gather: as many as the limit lets in") << StrategyKind::Concurrent << 500 << "1 2";
    QTest::newRow("gather: the next two") << StrategyKind::Concurrent << 1500 << "3 4";
    QTest::newRow("pool: as many as there are workers") << StrategyKind::Pool << 500 << "1 2 3";
    QTest::newRow("none is awaited, none is lit") << StrategyKind::Unawaited << 0 << "";
    QTest::newRow("none when all is over") << StrategyKind::Blocking << 9000 << "";
}

void TestCodePanel::asManyLinesAreLitAsTasksAreInFlight()
{
    QFETCH(StrategyKind, strategy);
    QFETCH(int, at);
    QFETCH(QString, tasks);
    show(QStringLiteral("5x url: sleep 1s"), strategy);
    m_selection->setCursor(std::chrono::milliseconds(at));
    const QString wait =
        QLatin1String(strategy == StrategyKind::Blocking || strategy == StrategyKind::Pool ? "time.sleep"
                                                                                           : "asyncio.sleep");
    QStringList expected;
    for (const QString& number : tasks.split(u' ', Qt::SkipEmptyParts))
        expected += QStringLiteral("Task(\"url_%1\", %2, 1.0),").arg(number, wait);
    QTRY_COMPARE(litLines(), expected);
}

void TestCodePanel::theLineOfTheTaskInFlightIsScrolledTo()
{
    show(QStringLiteral("500x url: sleep 1s"), StrategyKind::Sequential);
    m_selection->setCursor(400'500ms);
    QTRY_COMPARE(litLines(), QStringList{QStringLiteral("Task(\"url_401\", asyncio.sleep, 1.0),")});
    m_selection->setCursor(500ms);
    QTRY_COMPARE(litLines(), QStringList{QStringLiteral("Task(\"url_1\", asyncio.sleep, 1.0),")});
}

void TestCodePanel::whoScrollsIsNotScrolledAway()
{
    show(QStringLiteral("500x url: sleep 1s"), StrategyKind::Sequential);
    m_panel->view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    m_selection->setCursor(400'500ms);
    m_panel->advance(500s, true);
    m_panel->advance(500s, false); // the end of a run is shown at once
    QCOMPARE(m_panel->view().firstVisibleLine(), 0);
    QCOMPARE(litLines(), QStringList());
}

void TestCodePanel::nothingIsLitWithoutARun()
{
    show(QStringLiteral("5x url: sleep 1s"), StrategyKind::Concurrent);
    m_selection->setCursor(500ms);
    QTRY_COMPARE(litLines().size(), 2);
    m_panel->setRecording(nullptr);
    QCOMPARE(litLines().size(), 0);
}

void TestCodePanel::theOtherLanguageIsOneClickAway()
{
    show(QStringLiteral("5x url: sleep 1s"), StrategyKind::Concurrent);
    m_selection->setCursor(500ms);
    const auto buttons =
        m_panel->findChild<Segments*>(QStringLiteral("codeLanguages"))->findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(m_panel->language(), CodeLanguage::Cpp);
    QTRY_COMPARE(litLines(), QStringList({QStringLiteral("{\"url_1\", wait(1s)},"),
                                          QStringLiteral("{\"url_2\", wait(1s)},")}));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QVERIFY(m_panel->view().toPlainText().contains(QLatin1String("import asyncio")));
}

void TestCodePanel::copyingTakesTheWholeProgram()
{
    show(QStringLiteral("3000x url: sleep 1s"), StrategyKind::Concurrent);
    QVERIFY(!m_panel->view().toPlainText().contains(QLatin1String("\"url_3000\"")));
    m_panel->findChild<QAbstractButton*>(QStringLiteral("copyCode"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\"url_3000\"")));
}

void TestCodePanel::savingWritesTheWholeProgramOrSaysWhyNot()
{
    show(QStringLiteral("a 한국어: sleep 1s"), StrategyKind::Concurrent);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plan.py")));
    QVERIFY(!m_panel->saveTo(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), m_panel->view().toPlainText());
    QVERIFY(m_panel->saveTo(folder.filePath(QStringLiteral("no folder/plan.py"))));
    QVERIFY(m_panel->saveTo(folder.path()));
}

void TestCodePanel::commentsAreInTheLanguageOfTheWindow()
{
    Language language;
    language.choose(QStringLiteral("en"));
    show(QStringLiteral("5x url: sleep 1s"), StrategyKind::Concurrent);
    QVERIFY(m_panel->view().toPlainText().contains(QLatin1String("# Written by Loopscope.")));
    m_panel->sourceChanged();
    const int before = m_written;
    language.choose(QStringLiteral("ko"));
    QTRY_VERIFY(m_written > before); // written anew
    language.choose(QStringLiteral("en"));
}

void TestCodePanel::aHundredThousandTasksAreShownAtOnce()
{
    show(QStringLiteral("100000x url: sleep 1s"), StrategyKind::Concurrent);
    QVERIFY(m_panel->view().document()->blockCount() < 3000);
    QVERIFY(m_panel->view().toPlainText().contains(QStringLiteral("# … and 98000 more tasks")));
}

QTEST_MAIN(TestCodePanel)
#include "tst_codepanel.moc"
