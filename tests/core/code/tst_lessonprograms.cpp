#include "core/code/program.h"
#include "core/lessons/lessonlist.h"
#include "core/practice/practiceserver.h"
#include "tests/support/programrun.h"
#include "tests/support/realrun.h"
#include "tests/support/slack.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What the lessons teach holds in Python too. Everything takes a tenth of its time here.
class TestLessonPrograms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePythonOfALessonDoesTheSame_data();
    void thePythonOfALessonDoesTheSame();

private:
    QString m_python;
    LessonList m_list;
    std::unique_ptr<PracticeServer> m_practice;
    QTemporaryDir m_folder;
};

void TestLessonPrograms::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        QSKIP("there is no python3");
    auto server = PracticeServer::start();
    QVERIFY(server);
    m_practice = std::move(*server);
    m_list = readLessons({QStringLiteral(":/lessons")});
    QVERIFY(m_list.faults.empty());
    QVERIFY(m_list.lessons.size() >= 11);
}

static Plan tenTimesAsFast(Plan plan)
{
    for (Task& task : plan.tasks) {
        task.duration /= 10;
        if (!task.request)
            continue;
        Request request = *task.request;
        const QString delay = request.url.path().section(QStringLiteral("/delay/"), 1);
        if (!delay.isEmpty())
            request.url.setPath(QStringLiteral("/delay/%1").arg(delay.toDouble() / 10));
        task.request = std::make_shared<Request>(request);
    }
    return plan;
}

void TestLessonPrograms::thePythonOfALessonDoesTheSame_data()
{
    QTest::addColumn<int>("lesson");
    QTest::addColumn<int>("run");
    for (const Lesson& lesson : m_list.lessons) {
        for (std::size_t run = 0; run < lesson.runs.size(); ++run)
            QTest::addRow("lesson %d, run %d", lesson.number, int(run + 1)) << lesson.number << int(run);
    }
}

void TestLessonPrograms::thePythonOfALessonDoesTheSame()
{
    QFETCH(int, lesson);
    QFETCH(int, run);
    const Lesson& taught = *m_list.numbered(lesson);
    const LessonRun& asked = taught.runs[std::size_t(run)];
    const Plan plan = tenTimesAsFast(taught.plan);
    const RunSettings settings = resolved(asked.settings);
    const auto recording = runReally(plan, settings);
    QVERIFY(recording);

    QFile file(m_folder.filePath(QStringLiteral("lesson.py")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(programOf(plan, settings, CodeLanguage::Python).text.toUtf8());
    file.close();
    const ProgramRun ran = runProgram(m_python, {file.fileName(), m_practice->address().toString()});
    const bool awaited = settings.strategy != StrategyKind::Unawaited; // Python warns of what is not
    QVERIFY2(ran.succeeded && ran.errors.isEmpty() == awaited, qPrintable(ran.errors));
    if (awaited)
        QCOMPARE(withoutReasons(ran.tasks), outcomesOf(*recording));
    QCOMPARE(ran.tasks.size(), qsizetype(plan.tasks.size()));
    // What computes on several cores takes as long as there are free ones.
    const bool computes = taught.plan.tasks.front().kind == TaskKind::Cpu;
    QVERIFY2(computes || ran.wall >= asked.takes / 10 * 8 / 10, qPrintable(ran.output));
    QVERIFY2(ran.wall < recording->wallTime() + slack * 2s, qPrintable(ran.output));
}

QTEST_GUILESS_MAIN(TestLessonPrograms)
#include "tst_lessonprograms.moc"
