#include "core/files/csvwriter.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QBuffer>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// Runs as comma-separated values.
class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsALine();
    void aTaskThatWasNeverAskedIsALineWithoutAState();
    void namesThatDivideFieldsAreQuoted_data();
    void namesThatDivideFieldsAreQuoted();
    void severalRunsAreCountedFromZero();
    void whatTheDeviceDoesNotTakeIsSaid();

private:
    static QStringList linesOf(const std::vector<const Recording*>& runs)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeCsv(runs, buffer))
            return {};
        return QString::fromUtf8(buffer.data()).split(QLatin1Char('\n'));
    }
    static std::shared_ptr<Recording> scripted(const QString& tasks, const char* script)
    {
        RunSettings settings = resolved({});
        settings.strategy = StrategyKind::Concurrent;
        return recordingFromScript(planOf(tasks), QString::fromLatin1(script), settings);
    }
};

void TestCsvWriter::everyStateIsALine()
{
    const auto run = scripted(QStringLiteral("page: http://a.example/"),
                              "0ms page queued limit\n1500us page waiting server\n40ms page receiving\n"
                              "50ms page running loop\n51ms page failed the server answered HTTP 404\n"
                              "51ms run ends");
    QCOMPARE(linesOf({run.get()}),
             (QStringList{
                 QStringLiteral("run,strategy,task,name,type,state,on,where,start_us,dur_us,outcome,reason"),
                 QStringLiteral("0,concurrent,1,page,url,queued,limit,,0.000,1500.000,failed,"
                                "the server answered HTTP 404"),
                 QStringLiteral("0,concurrent,1,page,url,waiting,server,,1500.000,38500.000,failed,"
                                "the server answered HTTP 404"),
                 QStringLiteral("0,concurrent,1,page,url,receiving,,,40000.000,10000.000,failed,"
                                "the server answered HTTP 404"),
                 QStringLiteral("0,concurrent,1,page,url,running,,loop,50000.000,1000.000,failed,"
                                "the server answered HTTP 404"),
                 QString()}));
}

void TestCsvWriter::aTaskThatWasNeverAskedIsALineWithoutAState()
{
    RunSettings settings = resolved({});
    settings.strategy = StrategyKind::Blocking;
    const auto run = runVirtually(planOf(QStringLiteral("2x sleep 1s")), settings, {},
                                  Nanos(std::chrono::milliseconds(500)));
    const QStringList lines = linesOf({run.get()});
    QCOMPARE(lines.size(), 4); // the heading, a state, none, and nothing behind the last line's end
    QVERIFY(lines[2].startsWith(QStringLiteral("0,blocking,2,")));
    QVERIFY(lines[2].endsWith(QStringLiteral(",sleep,,,,,,not-run,")));
}

void TestCsvWriter::namesThatDivideFieldsAreQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("a comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("a quote") << QStringLiteral("say \"hi\"") << QStringLiteral("\"say \"\"hi\"\"\"");
    QTest::newRow("a line break") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("neither") << QStringLiteral("가 나") << QStringLiteral("가 나");
}

void TestCsvWriter::namesThatDivideFieldsAreQuoted()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    Plan plan = planOf(QStringLiteral("sleep 1s"));
    plan.tasks[0].name = name;
    RunSettings settings = resolved({});
    const auto run = runVirtually(plan, settings);
    const QString all = linesOf({run.get()}).join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral(",1,%1,sleep,").arg(field)), qPrintable(all));
}

void TestCsvWriter::severalRunsAreCountedFromZero()
{
    const auto run = runVirtually(planOf(QStringLiteral("sleep 1s")), resolved({}));
    const QStringList lines = linesOf({run.get(), run.get()});
    QVERIFY(lines[1].startsWith(QStringLiteral("0,")));
    QVERIFY(lines.constLast().isEmpty() && lines[lines.size() - 2].startsWith(QStringLiteral("1,")));
}

void TestCsvWriter::whatTheDeviceDoesNotTakeIsSaid()
{
    const auto run = runVirtually(planOf(QStringLiteral("sleep 1s")), resolved({}));
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writeCsv({run.get()}, closed));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
