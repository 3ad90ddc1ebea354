#include "core/plan/targeturl.h"

#include <QTest>

using namespace loopscope;

class TestTargetUrl : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeFetchedIsUnderstood_data();
    void whatCanBeFetchedIsUnderstood();
    void whatCannotBeFetchedIsRefusedWithoutQuotingIt_data();
    void whatCannotBeFetchedIsRefusedWithoutQuotingIt();
    void theTextOfAUrlReadsBackAsTheSame_data();
    void theTextOfAUrlReadsBackAsTheSame();
};

void TestTargetUrl::whatCanBeFetchedIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* text, const char* url) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("https://host/path", "https://host/path");
    row("HTTP://Host/Path", "http://host/Path");
    row("example.org/x", "https://example.org/x");
    row("example.org", "https://example.org");
    row("example.org?q", "https://example.org?q");
    row("sub.example.org:8443/x", "https://sub.example.org:8443/x");
    row("bücher.example", "https://bücher.example");
    row("localhost", "http://localhost");
    row("localhost:8080/x", "http://localhost:8080/x");
    row("LOCALHOST:8080/x", "http://localhost:8080/x");
    row("127.0.0.1:9/x", "http://127.0.0.1:9/x");
    row("[::1]:9/x", "http://[::1]:9/x");
    row("192.168.0.1/x", "https://192.168.0.1/x");
    row("https://user:pass@host/", "https://user:pass@host/");
    row("practice:/delay/0.5?bytes=49866", "practice:/delay/0.5?bytes=49866");
}

void TestTargetUrl::whatCanBeFetchedIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<QUrl> result = parseTargetUrl(text);
    QVERIFY2(result, qPrintable(result ? QString() : result.problem().message));
    QCOMPARE(*result, QUrl(url));
}

void TestTargetUrl::whatCannotBeFetchedIsRefusedWithoutQuotingIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    const char* anyTask = "expected a URL such as";
    const char* schemes = "only http:, https: and practice:";
    row("", anyTask);
    row("secret", anyTask);
    row("1s", anyTask);
    row("1.5s", anyTask);
    row("secret.", anyTask);
    row("/secret", anyTask);
    row("secret@example.org", anyTask);
    row("file:///etc/passwd", schemes);
    row("data:text/plain,secret", schemes);
    row("qrc:/secret", schemes);
    row("ftp://host/secret", schemes);
    row("javascript:secret", schemes);
    row("user:secret@example.org/", schemes);
    row("http:secret", schemes);
    row("https://", "needs a host");
    row("https:///secret", "needs a host");
    row("https://user:secret@/", "needs a host");
    row("https://host:99999/secret", "not a valid URL");
    row("https://host:port/secret", "not a valid URL");
    row("https://[secret/", "not a valid URL");
    row("https://ho st/secret", "no spaces");
    row("https://host/secret\r\nX: y", "no spaces");
    row("practice:", "expected a path of the practice server");
    row("practice:delay/secret", "expected a path of the practice server");
    row("practice://host/secret", "expected a path of the practice server");
    row("practice:///secret", "expected a path of the practice server");
}

void TestTargetUrl::whatCannotBeFetchedIsRefusedWithoutQuotingIt()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<QUrl> result = parseTargetUrl(text);
    QVERIFY2(!result, qPrintable(result ? result->toString() : QString()));
    QVERIFY2(result.problem().message.contains(expected), qPrintable(result.problem().message));
    QVERIFY(!result.problem().message.contains(QLatin1String("secret")));
}

void TestTargetUrl::theTextOfAUrlReadsBackAsTheSame_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* url, const char* text) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(text);
    };
    row("plain", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
    row("letters of any script stay", "https://a.example/한국?q=é", "https://a.example/한국?q=é");
    row("and are readable again", "https://a.example/%ED%95%9C", "https://a.example/한");
    row("spaces stay encoded", "https://a.example/a%20b?c%20d", "https://a.example/a%20b?c%20d");
    row("odd spaces stay encoded", "https://a.example/%C2%A0%E3%80%80", "https://a.example/%C2%A0%E3%80%80");
    row("so do direction marks", "https://a.example/%E2%80%AE", "https://a.example/%E2%80%AE");
    row("and delimiters", "https://a.example/%2F%3F?a=%26%3D%2B", "https://a.example/%2F%3F?a=%26%3D%2B");
    row("a password stays", "https://u:p%40@a.example/", "https://u:p%40@a.example/");
}

void TestTargetUrl::theTextOfAUrlReadsBackAsTheSame()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    const Result<QUrl> parsed = parseTargetUrl(url);
    QVERIFY(parsed);
    QCOMPARE(urlText(*parsed), text);
    const Result<QUrl> again = parseTargetUrl(text);
    QVERIFY(again);
    QCOMPARE(*again, *parsed);
}

QTEST_GUILESS_MAIN(TestTargetUrl)
#include "tst_targeturl.moc"
