#include "app/code/codepanel.h"
#include "app/code/codeview.h"
#include "app/selection/selection.h"
#include "tests/app/window/windowfixture.h"

#include <QTabWidget>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The code of the plan in the program's window.
class TestCodeTab : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void theCodeIsThatOfThePlanAndTheRunBar();
    void theLinesOfARunAreLitWhileItGoesOnAndInReplay();
    void anEditedPlanHasNoRun();
    void aNewLanguageIsSpokenAtOnce();

private:
    CodePanel& panel() const { return *m_window->panels().code; }
    bool shows(const char* text) const { return panel().view().toPlainText().contains(QLatin1String(text)); }
    std::size_t lit() const { return panel().view().lit().size(); }

    std::unique_ptr<WindowFixture> m_window;
};

void TestCodeTab::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(m_window->isReady());
    m_window->show(QStringLiteral("4x url: sleep 300ms"), StrategyKind::Concurrent);
    for (auto* tabs : m_window->window->findChildren<QTabWidget*>()) {
        if (tabs->indexOf(&panel()) >= 0)
            tabs->setCurrentWidget(&panel());
    }
    QVERIFY(panel().isVisible());
}

void TestCodeTab::theCodeIsThatOfThePlanAndTheRunBar()
{
    QVERIFY(shows("Task(\"url_4\", asyncio.sleep, 0.3),"));
    QVERIFY(shows("asyncio.gather("));
    m_window->key(Qt::Key_F7);
    QTRY_VERIFY(shows("Task(\"url_4\", time.sleep, 0.3),"));
    m_window->panels().tasks->editor().insert(4, planOf(QStringLiteral("more: cpu 1ms")).tasks,
                                              EditName::Add);
    QTRY_VERIFY(shows("Task(\"more\", compute, 0.001),"));
}

void TestCodeTab::theLinesOfARunAreLitWhileItGoesOnAndInReplay()
{
    QSignalSpy finished(&m_window->runs(), &RunController::finished);
    m_window->key(Qt::Key_F5);
    QTRY_COMPARE(lit(), std::size_t(4));
    QVERIFY(m_window->runs().isRunning());
    QVERIFY(finished.wait(10'000));
    QTRY_COMPARE(lit(), std::size_t(0));
    m_window->panels().selection->setCursor(150ms);
    QTRY_COMPARE(lit(), std::size_t(4));
    m_window->key(Qt::Key_F7); // the program is another one now
    QTRY_COMPARE(lit(), std::size_t(0));
}

void TestCodeTab::anEditedPlanHasNoRun()
{
    QVERIFY(m_window->run());
    m_window->panels().selection->setCursor(150ms);
    QTRY_COMPARE(lit(), std::size_t(4));
    m_window->panels().tasks->editor().remove({0});
    QCOMPARE(lit(), std::size_t(0));
    QTRY_VERIFY(!shows("\"url_1\""));
    QCOMPARE(lit(), std::size_t(0));
}

void TestCodeTab::aNewLanguageIsSpokenAtOnce()
{
    const QString english = panel().view().toPlainText();
    m_window->language.choose(QStringLiteral("ko"));
    QTRY_VERIFY(shows("Task(\"url_4\", asyncio.sleep, 0.3),"));
    m_window->language.choose(QStringLiteral("en"));
    QTRY_COMPARE(panel().view().toPlainText(), english);
}

QTEST_MAIN(TestCodeTab)
#include "tst_codetab.moc"
