#include "core/plan/secrets.h"
#include "core/plan/targeturl.h"
#include "tests/support/randomtasks.h"

#include <QTest>

using namespace loopscope;

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void aKeyNamesASecretByOneOfItsWords_data();
    void aKeyNamesASecretByOneOfItsWords();
    void headersThatCarrySecretsAreKnown_data();
    void headersThatCarrySecretsAreKnown();
    void secretsInAUrlAreMaskedAndNothingElse_data();
    void secretsInAUrlAreMaskedAndNothingElse();
    void aMaskedUrlIsStillAUrlAndKnownAsMasked();
    void noUrlLosesItsMeaningBesidesItsSecrets();
};

void TestSecrets::aKeyNamesASecretByOneOfItsWords_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* key :
         {"token",           "key",           "secret",    "password",  "signature", "code",   "TOKEN",
          "Password",        "access_token",  "api_key",   "apikey",    "apiKey",    "APIKey", "APIKEY",
          "X-Amz-Signature", "client.secret", "authToken", "authtoken", "tokens",    "token2", "auth[token]",
          "AccessKeyId",     "sig",           "pwd",       "passwd",    "my code"})
        QTest::newRow(key) << true;
    for (const char* key : {"", "q", "page", "keyword", "monkey", "hockey", "keyboard", "encode", "decoder",
                            "codec", "zipcode", "passage", "bytes", "sigma", "donkeyRide", "-", "키"})
        QTest::newRow(key) << false;
}

void TestSecrets::aKeyNamesASecretByOneOfItsWords()
{
    QFETCH(bool, secret);
    QCOMPARE(namesSecret(QString::fromUtf8(QTest::currentDataTag())), secret);
}

void TestSecrets::headersThatCarrySecretsAreKnown_data()
{
    QTest::addColumn<bool>("secret");
    for (const char* name : {"Authorization", "authorization", "PROXY-AUTHORIZATION", "Cookie", "set-cookie",
                             "X-Api-Key", "X-Auth-Token"})
        QTest::newRow(name) << true;
    for (const char* name : {"Accept", "User-Agent", "X-Authorization-Hint", "Cookies", ""})
        QTest::newRow(name) << false;
}

void TestSecrets::headersThatCarrySecretsAreKnown()
{
    QFETCH(bool, secret);
    QCOMPARE(isSecretHeader(QTest::currentDataTag()), secret);
}

void TestSecrets::secretsInAUrlAreMaskedAndNothingElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const char* url, const char* masked) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(masked);
    };
    const auto same = [&](const char* name, const char* url) { row(name, url, url); };
    same("no secret", "https://a.example:8443/x/y%20z?q=a%20b+c&page=2#part");
    same("practice", "practice:/delay/0.5?bytes=49866");
    same("an address", "http://[::1]:8080/?a=%26&b=%3D");
    same("letters of any script", "https://a.example/한국?q=é");
    same("a key without a value", "https://a.example/?token");
    same("an empty value", "https://a.example/?token=&b=1");
    same("an empty query", "https://a.example/?");
    same("a secret's name as a value", "https://a.example/?sort=token");
    same("a path that says token", "https://a.example/token=1/x");
    row("a user", "https://me@a.example/", "https://•••@a.example/");
    row("user and password", "https://me:pa%3Ass@a.example:1/x", "https://•••@a.example:1/x");
    row("a password alone", "https://:pass@a.example/", "https://•••@a.example/");
    row("a token", "https://a.example/?a=1&token=abc&b=2", "https://a.example/?a=1&token=•••&b=2");
    row("several", "https://a.example/?token=a&code=b;key=c",
        "https://a.example/?token=•••&code=•••;key=•••");
    row("the same twice", "https://a.example/?key=a&key=b", "https://a.example/?key=•••&key=•••");
    row("a value with signs", "https://a.example/?token=a=b%26c/d?e&x", "https://a.example/?token=•••&x");
    row("an encoded key", "https://a.example/?acce%73s%5Ftoken=a", "https://a.example/?access_token=•••");
    row("a signed link", "https://s3.example/?X-Amz-Signature=0f&X-Amz-Date=1",
        "https://s3.example/?X-Amz-Signature=•••&X-Amz-Date=1");
    row("the fragment of a sign-in", "https://a.example/#access_token=a&state=b",
        "https://a.example/#access_token=•••&state=b");
    row("practice, too", "practice:/status/200?key=a", "practice:/status/200?key=•••");
}

void TestSecrets::secretsInAUrlAreMaskedAndNothingElse()
{
    QFETCH(QString, url);
    QFETCH(QString, masked);
    QCOMPARE(maskedUrl(QUrl(url)), masked);
    QCOMPARE(maskedUrl(QUrl(masked)), masked);
}

void TestSecrets::aMaskedUrlIsStillAUrlAndKnownAsMasked()
{
    const QUrl url(QStringLiteral("https://me:pass@a.example/?token=abc"));
    QVERIFY(!holdsMask(url));
    const Result<QUrl> masked = parseTargetUrl(maskedUrl(url));
    QVERIFY(masked);
    QVERIFY(holdsMask(*masked));
    QVERIFY(holdsMask(QUrl::fromEncoded(masked->toEncoded())));
}

void TestSecrets::noUrlLosesItsMeaningBesidesItsSecrets()
{
    test::RandomTasks random(3);
    for (int i = 0; i < 5000; ++i) {
        const Task task = random.line();
        if (!task.request)
            continue;
        const QUrl& url = task.request->url;
        const Result<QUrl> masked = parseTargetUrl(maskedUrl(url));
        QVERIFY2(masked, qPrintable(url.toString()));
        QCOMPARE(masked->adjusted(QUrl::RemoveUserInfo), url.adjusted(QUrl::RemoveUserInfo));
        QCOMPARE(holdsMask(*masked), !url.userInfo().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
