#include "core/run/network/redirect.h"

#include <QTest>

using namespace loopscope;

class TestRedirect : public QObject
{
    Q_OBJECT

private slots:
    void leadsTo_data();
    void leadsTo();
    void isRefused_data();
    void isRefused();
    void credentialsStayAtTheirOrigin_data();
    void credentialsStayAtTheirOrigin();

private:
    static Request requestTo(const QString& url)
    {
        Request request;
        request.url = QUrl(url);
        request.headers = {
            {"Authorization", "Bearer x", false}, {"cookie", "a=b", false}, {"Accept", "*/*", false}};
        return request;
    }
};

void TestRedirect::leadsTo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to");
    QTest::addRow("an absolute URL") << "http://a.test/x" << QByteArray("https://b.test/y")
                                     << "https://b.test/y";
    QTest::addRow("a path") << "http://a.test/x/y" << QByteArray("/z") << "http://a.test/z";
    QTest::addRow("a relative path") << "http://a.test/x/y" << QByteArray("z?q=1") << "http://a.test/x/z?q=1";
    QTest::addRow("another host, same scheme")
        << "https://a.test/" << QByteArray("//b.test/y") << "https://b.test/y";
    QTest::addRow("user info goes along within the origin")
        << "http://me:pw@a.test/x" << QByteArray("/z") << "http://me:pw@a.test/z";
}

void TestRedirect::leadsTo()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    const auto next = redirected(requestTo(from), location);
    QVERIFY(next);
    QTEST(next->url.toString(), "to");
}

void TestRedirect::isRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addRow("no location") << QByteArray();
    QTest::addRow("a file") << QByteArray("file:///etc/passwd");
    QTest::addRow("data") << QByteArray("data:text/plain,x");
    QTest::addRow("a resource") << QByteArray("qrc:/x");
    QTest::addRow("script") << QByteArray("javascript:alert(1)");
    QTest::addRow("no host") << QByteArray("http:///x");
    QTest::addRow("the practice server's own scheme") << QByteArray("practice:/delay/1");
}

void TestRedirect::isRefused()
{
    QFETCH(QByteArray, location);
    const auto next = redirected(requestTo(QStringLiteral("http://a.test/x")), location);
    QVERIFY(!next);
    QVERIFY(next.problem().message.contains(QLatin1String("redirects")));
}

void TestRedirect::credentialsStayAtTheirOrigin_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("kept");
    QTest::addRow("the same origin") << QByteArray("http://a.test/y") << true;
    QTest::addRow("the same origin, port spelt out") << QByteArray("http://a.test:80/y") << true;
    QTest::addRow("another host") << QByteArray("http://b.test/y") << false;
    QTest::addRow("another port") << QByteArray("http://a.test:81/y") << false;
    QTest::addRow("another scheme") << QByteArray("https://a.test/y") << false;
}

void TestRedirect::credentialsStayAtTheirOrigin()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, kept);
    const auto next = redirected(requestTo(QStringLiteral("http://me:pw@a.test/x")), location);
    QVERIFY(next);
    QCOMPARE(next->headers.size(), std::size_t(kept ? 3 : 1));
    QCOMPARE(next->url.userInfo().isEmpty(), !kept);
    QCOMPARE(next->headers.back().name, QByteArray("Accept"));
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
