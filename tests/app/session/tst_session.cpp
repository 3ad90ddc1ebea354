#include "app/session/autosave.h"
#include "app/session/session.h"
#include "tests/support/recordingscript.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void recentFilesAreNewestFirstAndOnce();
    void noMoreThanTenAreKept();
    void everythingIsRememberedByTheNextStart();
    void workThatACrashLeftIsRecoveredOnce();
    void workOfAProgramThatStillRunsIsLeftAlone();
    void discardedWorkIsNotRecovered();
    void secretsAreNotInTheFile();
    void aBrokenFileIsPassedOver();

private:
    std::unique_ptr<Autosave> autosaveOf(const QString& lines) const
    {
        return std::make_unique<Autosave>(folder.path(), [plan = planOf(lines)] {
            return RecoveredPlan{plan, QStringLiteral("/home/somebody/plan.json")};
        });
    }
    QStringList files() const { return QDir(folder.path()).entryList({QStringLiteral("*.json")}); }

    QTemporaryDir folder;
};

void TestSession::recentFilesAreNewestFirstAndOnce()
{
    Session session(folder.path());
    session.clearRecentFiles();
    for (const char* path : {"/a.json", "/b.json", "/a.json"})
        session.addRecentFile(QLatin1String(path));
    QCOMPARE(session.recentFiles(), QStringList({QStringLiteral("/a.json"), QStringLiteral("/b.json")}));
    session.forgetRecentFile(QStringLiteral("/a.json"));
    QCOMPARE(session.recentFiles(), QStringList(QStringLiteral("/b.json")));
}

void TestSession::noMoreThanTenAreKept()
{
    Session session(folder.path());
    for (int i = 0; i < 20; ++i)
        session.addRecentFile(QStringLiteral("/%1.json").arg(i));
    QCOMPARE(session.recentFiles().size(), Session::mostRecentFiles);
    QCOMPARE(session.recentFiles().first(), QStringLiteral("/19.json"));
}

void TestSession::everythingIsRememberedByTheNextStart()
{
    {
        Session session(folder.path());
        QCOMPARE(session.textPercent(), 100);
        session.setTextPercent(125);
        session.setLanguage(QStringLiteral("ko"));
        session.setLayout(QStringLiteral("window"), "state");
        session.setLastPlan(QStringLiteral("/plan.json"));
    }
    const Session next(folder.path());
    QCOMPARE(next.textPercent(), 125);
    QCOMPARE(next.language(), QStringLiteral("ko"));
    QCOMPARE(next.layout(QStringLiteral("window")), QByteArray("state"));
    QCOMPARE(next.lastPlan(), QStringLiteral("/plan.json"));
}

void TestSession::workThatACrashLeftIsRecoveredOnce()
{
    auto crashed = autosaveOf(QStringLiteral("a: sleep 1s\nb: cpu 20ms"));
    crashed->writeNow();
    crashed.reset(); // without discard(): the file stays, and its lock goes with the process
    Autosave next(folder.path(), nullptr);
    const std::optional<RecoveredPlan> work = next.recover();
    QVERIFY(work);
    QCOMPARE(work->plan.tasks.size(), 2u);
    QCOMPARE(work->path, QStringLiteral("/home/somebody/plan.json"));
    QVERIFY(!next.recover());
    QVERIFY(files().isEmpty());
}

void TestSession::workOfAProgramThatStillRunsIsLeftAlone()
{
    const auto running = autosaveOf(QStringLiteral("sleep 1s"));
    running->writeNow();
    Autosave other(folder.path(), nullptr);
    QVERIFY(!other.recover());
    QCOMPARE(files().size(), 1);
    running->discard();
}

void TestSession::discardedWorkIsNotRecovered()
{
    const auto saved = autosaveOf(QStringLiteral("sleep 1s"));
    saved->writeNow();
    saved->discard();
    QVERIFY(files().isEmpty());
}

void TestSession::secretsAreNotInTheFile()
{
    const auto crashed = autosaveOf(QStringLiteral("https://someone:hunter2@localhost/?token=abc123"));
    crashed->writeNow();
    QFile file(folder.filePath(files().constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("localhost"));
    QVERIFY(!content.contains("hunter2"));
    QVERIFY(!content.contains("abc123"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    crashed->discard();
}

void TestSession::aBrokenFileIsPassedOver()
{
    QFile file(folder.filePath(QStringLiteral("x.unsaved.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"plan\": {\"version\": 1, \"tasks\": 3");
    file.close();
    Autosave next(folder.path(), nullptr);
    QVERIFY(!next.recover());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
