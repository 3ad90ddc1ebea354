#include "core/plan/planfile.h"
#include "core/plan/precautions.h"
#include "tests/support/recordingscript.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

class TstPrecautions : public QObject
{
    Q_OBJECT

private slots:
    void aHostCanBeAskedTooOften_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("host");
        const auto row = [](const char* name, const char* lines, const char* host) {
            QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(host);
        };
        row("a hundred are few", "100x https://example.org/", "");
        row("one more is many", "101x https://example.org/", "example.org");
        row("however it is written", "60x https://example.org/\n60x https://EXAMPLE.org/x", "example.org");
        row("two hosts share them", "60x https://example.org/\n60x https://example.net/", "");
        row("localhost is this machine", "200x localhost:8080/", "");
        row("so is a loopback address", "200x http://127.0.0.3/\n200x http://[::1]/", "");
        row("so is the practice server", "200x practice:/delay/1", "");
        row("what fetches nothing does not count", "200x sleep 1s", "");
    }

    void aHostCanBeAskedTooOften()
    {
        QFETCH(QString, lines);
        QFETCH(QString, host);
        const auto busy = hostAskedTooOften(planOf(lines));
        QCOMPARE(busy ? busy->host : QString(), host);
    }

    void aPlanMayHoldSecrets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("secret");
        QTest::newRow("a plain page")
            << QStringLiteral("https://example.org/?q=1") << QByteArray("Accept") << false;
        QTest::newRow("a password") << QStringLiteral("https://me:x@example.org/") << QByteArray() << true;
        QTest::newRow("a key") << QStringLiteral("https://example.org/?api_key=x") << QByteArray() << true;
        QTest::newRow("a header") << QStringLiteral("https://example.org/") << QByteArray("Cookie") << true;
        QTest::newRow("no page") << QStringLiteral("sleep 1s") << QByteArray() << false;
    }

    void aPlanMayHoldSecrets()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, header);
        QFETCH(bool, secret);
        Plan plan = planOf(line);
        if (!header.isEmpty()) {
            auto request = std::make_shared<Request>(*plan.tasks.front().request);
            request->headers.push_back({header, "x"});
            plan.tasks.front().request = request;
        }
        plan.tasks.front().enabled = false; // saved all the same
        QCOMPARE(holdsSecrets(plan), secret);
    }

    void whatARecordingLeftOutIsNamed()
    {
        const Result<LoadedPlan> loaded = planFromJson(QByteArray(
            "{\"version\": 1, \"tasks\": [{\"type\": \"sleep\", \"ms\": 1},"
            "{\"type\": \"url\", \"url\": \"https://example.org/\", \"name\": \"a\","
            " \"headers\": {\"Authorization\": {\"secret\": true}}},"
            "{\"type\": \"url\", \"url\": \"https://example.org/?token=•••\"},"
            "{\"type\": \"url\", \"url\": \"https://example.org/?token=•••\", \"enabled\": false}]}"));
        QVERIFY(loaded);
        QCOMPARE(missingSecrets(loaded->plan),
                 (QStringList{QStringLiteral("task 2 (a): the header Authorization"),
                              QStringLiteral("task 3 (url_3): the secret in its URL")}));
    }
};

QTEST_GUILESS_MAIN(TstPrecautions)
#include "tst_precautions.moc"
