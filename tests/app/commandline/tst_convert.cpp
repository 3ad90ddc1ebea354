#include "core/files/recordingfile.h"
#include "core/plan/planfile.h"
#include "core/plan/taskline.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// `loopscope convert`, carried out by the program itself.
class TestConvert : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPlanBecomes_data();
    void aPlanBecomes();
    void aRecordingBecomes_data();
    void aRecordingBecomes();
    void whatCannotBeConvertedIsNamed_data();
    void whatCannotBeConvertedIsNamed();
    void whatALineCannotSayIsTold();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString& name) const;
    int convert(const QString& from, const QString& to);

    QTemporaryDir m_folder;
    QByteArray m_said;
};

void TestConvert::initTestCase()
{
    Plan plan = planOf(QStringLiteral("2x url: sleep 1s\npractice:/bytes/1"));
    plan.settings.strategy = StrategyKind::Pool;
    plan.settings.workers = 3;
    plan.tasks[1].enabled = false;
    QVERIFY(!savePlan(plan, path(QStringLiteral("plan.json"))));
    QVERIFY(
        !saveRecording(*runVirtually(plan, resolved(plan.settings)), path(QStringLiteral("run.json.gz"))));
    QFile trace(path(QStringLiteral("trace.json")));
    QVERIFY(trace.open(QIODevice::WriteOnly));
    trace.write(R"({"traceEvents":[{"ph":"X","name":"a","pid":1,"tid":1,"ts":1,"dur":2}]})");
}

QByteArray TestConvert::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestConvert::convert(const QString& from, const QString& to)
{
    QProcess process;
    process.start(QStringLiteral(LOOPSCOPE_PROGRAM), {QStringLiteral("convert"), path(from), path(to)});
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_said = process.readAllStandardError();
    return process.exitCode();
}

void TestConvert::aPlanBecomes_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("Python") << "a.py" << QByteArray("    Task(\"url_1\", time.sleep, 1.0),\n");
    QTest::newRow("C++") << "a.cpp" << QByteArray("        {\"url_1\", block(1s)},\n");
    QTest::newRow("task lines") << "a.txt"
                                << QByteArray("url_1: sleep 1s\n# url_2: sleep 1s\npractice:/bytes/1\n");
    QTest::newRow("a plan") << "a.json" << QByteArray("\"strategy\": \"pool\"");
    QTest::newRow("an ending in capitals") << "a.PY" << QByteArray("WORKERS = 3\n");
}

void TestConvert::aPlanBecomes()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, holds);
    QVERIFY2(convert(QStringLiteral("plan.json"), to) == 0, m_said.constData());
    QCOMPARE(m_said, QByteArray());
    QVERIFY2(contentOf(to).contains(holds), contentOf(to).constData());
}

void TestConvert::aRecordingBecomes_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("Python") << "b.py" << QByteArray("WORKERS = 3\n");
    QTest::newRow("C++") << "b.cpp" << QByteArray("constexpr int workers = 3;\n");
    QTest::newRow("task lines") << "b.txt" << QByteArray("url_1: sleep 1s\n# url_2: sleep 1s\n");
    QTest::newRow("unpacked") << "b.json" << QByteArray("{\"traceEvents\":[");
    QTest::newRow("packed") << "b.json.gz" << QByteArray("\x1f\x8b");
}

void TestConvert::aRecordingBecomes()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, holds);
    QVERIFY2(convert(QStringLiteral("run.json.gz"), to) == 0, m_said.constData());
    QVERIFY2(contentOf(to).contains(holds), contentOf(to).constData());
}

void TestConvert::whatCannotBeConvertedIsNamed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an unknown ending")
        << "plan.json"
        << "c.doc"
        << QByteArray("c.doc: expected a name that ends in one of .json.gz, .json, .csv, .txt, .py, .cpp");
    QTest::newRow("no ending") << "plan.json"
                               << "c" << QByteArray("expected a name that ends in");
    QTest::newRow("no such file") << "none.json"
                                  << "c.py" << QByteArray("none.json: ");
    QTest::newRow("no such folder") << "plan.json"
                                    << "none/c.py" << QByteArray("none/c.py: ");
    QTest::newRow("a packed plan") << "plan.json"
                                   << "c.json.gz" << QByteArray("only recordings");
    QTest::newRow("another program's trace") << "trace.json"
                                             << "c.py" << QByteArray("can only be looked at");
}

void TestConvert::whatCannotBeConvertedIsNamed()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, says);
    QCOMPARE(convert(from, to), 2);
    QVERIFY2(m_said.contains(says), m_said.constData());
    QVERIFY(!QFile::exists(path(to)));
}

void TestConvert::whatALineCannotSayIsTold()
{
    Plan plan = planOf(QStringLiteral("https://h.test/?token=hush"));
    Request request = *plan.tasks[0].request;
    request.headers = {Header{.name = "Accept", .value = "*/*"}};
    plan.tasks[0].request = std::make_shared<Request>(request);
    QVERIFY(!savePlan(plan, path(QStringLiteral("headers.json"))));
    QCOMPARE(convert(QStringLiteral("headers.json"), QStringLiteral("d.txt")), 0);
    QVERIFY2(m_said.contains("left out of 1 task\n"), m_said.constData());
    QVERIFY2(m_said.contains("holds passwords or other secrets"), m_said.constData());
    QCOMPARE(convert(QStringLiteral("headers.json"), QStringLiteral("d.py")), 0);
    QVERIFY(!contentOf(QStringLiteral("d.py")).contains("hush"));
}

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
