#include "core/code/program.h"
#include "core/practice/practiceserver.h"
#include "tests/support/programrun.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/slack.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Compiling takes seconds, so only two programs are compiled, with as much in them as there is.
class TestCppProgram : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatThePlanDoes_data();
    void doesWhatThePlanDoes();
    void eachTaskHasALineOfItsOwn();
    void onlyWhatThePlanNeedsIsWritten();

private:
    QString compiled(const Program& program);
    QTemporaryDir m_folder;
};

/// Empty where it does not compile, which the test's output then explains.
QString TestCppProgram::compiled(const Program& program)
{
    const QString source = m_folder.filePath(QStringLiteral("program.cpp"));
    const QString executable = m_folder.filePath(QStringLiteral("program"));
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the program cannot be written");
    file.write(program.text.toUtf8());
    file.close();
    QStringList arguments{QStringLiteral("-std=c++20"), QStringLiteral("-Wall"),
                          QStringLiteral("-Wextra"),    QStringLiteral("-Werror"),
                          QStringLiteral("-fPIC"),      source,
                          QStringLiteral("-o"),         executable};
    for (const QString& folder : QStringLiteral(LOOPSCOPE_QT_INCLUDES).split(u'|'))
        arguments << QStringLiteral("-isystem") << folder;
    arguments << QStringLiteral(LOOPSCOPE_QT_LIBRARIES).split(u'|');
    QProcess compiler;
    compiler.setProcessChannelMode(QProcess::ForwardedChannels);
    compiler.start(QStringLiteral(LOOPSCOPE_COMPILER), arguments);
    return compiler.waitForFinished(100'000) && compiler.exitCode() == 0 ? executable : QString();
}

void TestCppProgram::doesWhatThePlanDoes_data()
{
    QTest::addColumn<RunSettings>("settings");
    QTest::addColumn<int>("atLeast"); // milliseconds
    // Nine pages of 50 ms over three connections; a block of 40 ms holds the loop meanwhile.
    QTest::addRow("concurrent") << RunSettings{.strategy = StrategyKind::Concurrent,
                                               .limit = 40,
                                               .connections = 3}
                                << 150;
    QTest::addRow("pool") << RunSettings{.strategy = StrategyKind::Pool, .workers = 8, .connections = 3}
                          << 150;
}

void TestCppProgram::doesWhatThePlanDoes()
{
    QFETCH(RunSettings, settings);
    QFETCH(int, atLeast);
    Plan plan = planOf(
        QStringLiteral("a: sleep 60ms\nb: block 40ms\nc: cpu 30ms\nsleep 250us\npractice:/bytes/70000\n"
                       "practice:/status/500\npractice:/drop\npractice:/redirect/3\nHEAD practice:/bytes/9\n"
                       "practice:/status/204\n9x practice:/delay/0.05?bytes=2"));
    plan.name = QStringLiteral("\"two\nlines\" \\");
    for (const QString& name : namesThatBreakPrograms())
        plan.tasks.push_back(Task{.name = name});
    auto practice = PracticeServer::start();
    QVERIFY(practice);
    const auto recording = runReally(plan, settings);
    QVERIFY(recording);
    const QString executable = compiled(programOf(plan, settings, CodeLanguage::Cpp));
    QVERIFY(!executable.isEmpty());
    const ProgramRun ran = runProgram(executable, {(*practice)->address().toString()});
    QVERIFY2(ran.succeeded && ran.errors.isEmpty(), qPrintable(ran.errors));
    QCOMPARE(withoutReasons(ran.tasks), outcomesOf(*recording));
    QVERIFY2(ran.wall >= std::chrono::milliseconds(atLeast), qPrintable(ran.output));
    QVERIFY2(ran.wall < recording->wallTime() + slack * 2s, qPrintable(ran.output));
}

void TestCppProgram::eachTaskHasALineOfItsOwn()
{
    const Program program =
        programOf(planOf(QStringLiteral("3x url: sleep 1s\ncpu 1500us")), {}, CodeLanguage::Cpp);
    const QStringList lines = program.text.split(u'\n');
    QCOMPARE(program.lines.size(), std::size_t(4));
    QCOMPARE(lines[program.lines[0]].trimmed(), QStringLiteral("{\"url_1\", wait(1s)},"));
    QCOMPARE(lines[program.lines[3]].trimmed(), QStringLiteral("{\"cpu_4\", compute(1500us)},"));
    QCOMPARE(program.fileName, QStringLiteral("plan.cpp"));
}

void TestCppProgram::onlyWhatThePlanNeedsIsWritten()
{
    const QString text = programOf(planOf(QStringLiteral("5x sleep 1s")), {}, CodeLanguage::Cpp).text;
    for (const char* word : {"Network", "CryptographicHash", "base", "std::thread", "deque", "limit"})
        QVERIFY2(!text.contains(QLatin1String(word)), word);
}

QTEST_GUILESS_MAIN(TestCppProgram)
#include "tst_cppprogram.moc"
