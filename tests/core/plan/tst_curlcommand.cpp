#include "core/plan/curlcommand.h"
#include "core/plan/taskline.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

/// "HEAD https://a.example/ | Accept=*/* | …", a task a line.
QString saidBy(const std::vector<Task>& tasks)
{
    QStringList lines;
    for (const Task& task : tasks) {
        QString line = toTaskLine(task);
        for (const Header& header : task.request->headers)
            line += QStringLiteral(" | %1=%2")
                        .arg(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
        lines += line;
    }
    return lines.join(u'\n');
}

QString outcomeOf(const Result<TasksRead>& read)
{
    return read ? saidBy(read->tasks) : read.problem().toString();
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void aCommandIsKnownByItsStart_data();
    void aCommandIsKnownByItsStart();
    void commandsBecomeTasks_data();
    void commandsBecomeTasks();
    void whatHasNoPlaceIsNamedWithoutItsValue_data();
    void whatHasNoPlaceIsNamedWithoutItsValue();
    void whatCannotBeReadIsRefusedWithItsPlace_data();
    void whatCannotBeReadIsRefusedWithItsPlace();
    void anotherMethodIsLeftOutBesideOthers();
    void theLongestTimeIsTheDeadline();
    void damagedCommandsAreReadOrRefusedWithoutASecret();
    void tooLongATextIsRefused();
};

void TestCurlCommand::aCommandIsKnownByItsStart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCommand");
    QTest::newRow("a quoted URL") << QStringLiteral("curl 'https://a.example/'") << true;
    QTest::newRow("a bare URL") << QStringLiteral("\n  curl a.example") << true;
    QTest::newRow("an option") << QStringLiteral("curl -s a.example") << true;
    QTest::newRow("the next line") << QStringLiteral("curl \\\n a.example") << true;
    QTest::newRow("a host") << QStringLiteral("curl.example") << false;
    QTest::newRow("a name") << QStringLiteral("curl: sleep 1s") << false;
    QTest::newRow("a longer name") << QStringLiteral("curl it: sleep 1s") << false;
    QTest::newRow("alone") << QStringLiteral("curl") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCurlCommand::aCommandIsKnownByItsStart()
{
    QFETCH(QString, text);
    QFETCH(bool, isCommand);
    QCOMPARE(isCurl(text), isCommand);
}

void TestCurlCommand::commandsBecomeTasks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tasks");
    const auto row = [](const char* name, const char* text, const char* tasks) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tasks);
    };
    row("plain", "curl https://a.example/", "https://a.example/");
    row("as Chrome copies it",
        "curl 'https://api.example.org/v1/items?page=2&q=a%20b' \\\n  -H 'accept: application/json, */*' \\\n"
        "  -H 'accept-language: en-US,en;q=0.9' \\\n  -b 'sid=abc; theme=dark' \\\n"
        "  -H 'sec-ch-ua: \"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"' \\\n  -H $'x-note: it\\'s "
        "\\u00e9\\u0021'",
        "https://api.example.org/v1/items?page=2&q=a%20b | accept=application/json, */* | "
        "accept-language=en-US,en;q=0.9 | sec-ch-ua=\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\" | "
        "x-note=it's é! | Cookie=sid=abc; theme=dark");
    row("as Firefox copies it",
        "curl 'https://www.example.org/' --compressed -H 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; "
        "rv:132.0)' "
        "-H 'Accept: text/html' -H 'Accept-Encoding: gzip, deflate, br' -H 'Connection: keep-alive'",
        "https://www.example.org/ | User-Agent=Mozilla/5.0 (X11; Linux x86_64; rv:132.0) | Accept=text/html "
        "| "
        "Accept-Encoding=gzip, deflate, br");
    row("all of Chrome's list", "curl 'https://a.example/' \\\n  -H 'a: 1' ;\ncurl 'https://b.example/' ;\n",
        "https://a.example/ | a=1\nhttps://b.example/");
    row("joined",
        "curl https://a.example && curl https://b.example\r\n\r\n# more\r\ncurl -I https://c.example",
        "https://a.example\nhttps://b.example\nHEAD https://c.example");
    row("several URLs", "curl --url https://a.example --url=https://b.example https://c.example",
        "https://a.example\nhttps://b.example\nhttps://c.example");
    row("short options together", "curl -sSLI -XHEAD -H'a: 1' -A agent -e https://r.example/ a.example",
        "HEAD https://a.example | a=1 | User-Agent=agent | Referer=https://r.example/");
    row("a password", "curl -u 'ann:sesame' a.example",
        "https://a.example | Authorization=Basic YW5uOnNlc2FtZQ==");
    row("a bearer", "curl --oauth2-bearer sesame a.example",
        "https://a.example | Authorization=Bearer sesame");
    row("a header goes before an option", "curl -A two -H 'user-agent: one' a.example",
        "https://a.example | user-agent=one");
    row("an empty header", "curl -H 'X-Empty;' a.example", "https://a.example | X-Empty=");
    row("quotes side by side", "curl 'https://a.example/it'\\''s'\"/\\\"x\"$'\\x41\\101\\ud83d\\ude80'",
        "https://a.example/it's/%22xAA🚀");
    row("brackets as Chrome masks them", "curl 'https://a.example/?a\\[0\\]=1'", "https://a.example/?a[0]=1");
    row("a body that a GET has", "curl -X GET -d x=1 a.example", "https://a.example");
}

void TestCurlCommand::commandsBecomeTasks()
{
    QFETCH(QString, text);
    QFETCH(QString, tasks);
    QCOMPARE(outcomeOf(parseCurl(text)), tasks);
}

void TestCurlCommand::whatHasNoPlaceIsNamedWithoutItsValue_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("leftOut");
    const auto row = [](const char* options, const char* leftOut) {
        QTest::newRow(options) << QString::fromUtf8(options) << QString::fromUtf8(leftOut);
    };
    row("-L --basic -g", "");
    row("-I -G", "");
    row("-X GET --data-raw sesame=1 --data-raw sesame", "--data-raw: a body has no place in a task");
    row("-I -d sesame", "-d: a body has no place in a task");
    row("-k", "-k: certificates are always checked");
    row("-sS --compressed", "-s|-S|--compressed");
    row("-x http://u:sesame@p.example --cookie-jar=sesame", "-x|--cookie-jar");
    row("-H 'Host: sesame.example'", "Host: this header belongs to the connection itself and cannot be set");
    row("-H 'content-length: 6'",
        "content-length: this header belongs to the connection itself and cannot be set");
    row("-H 'sesame x: 1'", "-H: a header's name has only letters, digits and signs such as -");
    row("-H $'a: sesame\\nb: 2'", "-H: a header's value has no line ends and no control characters");
    row("-H 'a: 1' -H 'A: sesame'", "-H: this header stands twice");
    row("-H @sesame", "-H: expected a name, a colon and a value");
    row("-b sesame.txt", "-b: a file of cookies has no place in a task");
    row("-u sesame", "-u: it has no password");
    row("--digest -u a:sesame", "--digest|-u: only a basic password can be sent beforehand");
    row("-m soon", "-m");
}

void TestCurlCommand::whatHasNoPlaceIsNamedWithoutItsValue()
{
    QFETCH(QString, options);
    QFETCH(QString, leftOut);
    const auto read = parseCurl(QStringLiteral("curl %1 https://a.example/").arg(options));
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QCOMPARE(read->tasks.size(), std::size_t(1));
    QCOMPARE(read->leftOut.join(u'|'), leftOut);
}

void TestCurlCommand::whatCannotBeReadIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* text, const char* problem) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(problem);
    };
    row("curl 'https://sesame", "line 1, column 6: the quote that begins here has no end");
    row("curl a.example \\\n -H \"sesame", "line 2, column 5: the quote that begins here has no end");
    row("curl a.example \\", "line 1, column 16: expected more after the backslash");
    row("curl a.example -d", "line 1, column 16: expected a value after this option");
    row("curl -s\ncurl b.example", "line 1, column 1: expected a URL in this command");
    row("curl a.example\nwget sesame", "line 2, column 1: expected another curl command");
    row("curl --sesame a.example", "line 1, column 6: this option of curl is not known here; leave it out");
    row("curl a.example | sesame",
        "line 1, column 16: expected quotes around this sign, which means something else to a shell");
    row("curl a.example/?a=1&b=2",
        "line 1, column 20: expected quotes around this sign, which means something else to a shell");
    row("curl -H \"a: $SESAME\" a.example",
        "line 1, column 13: what a shell would put here is not known; write it out");
    row("curl ^\"https://a.example/^\" ^\n -H ^\"a: 1^\"",
        "line 1, column 6: this is the form of the Windows command line; copy as cURL (bash) instead");
    row("curl ftp://sesame.example/",
        "line 1, column 6: only http:, https: and practice: URLs can be fetched");
    row("curl 'https://a.example/[1-3]'",
        "line 1, column 6: expected one URL; brackets and braces make it several");
    row("curl -X POST a.example", "line 1, column 6: POST: a task can only be a GET or a HEAD");
    row("curl a.example -d sesame", "line 1, column 16: POST: a task can only be a GET or a HEAD");
    row("curl a.example -T sesame", "line 1, column 16: PUT: a task can only be a GET or a HEAD");
    row("curl -X SESAME a.example", "line 1, column 6: --request: a task can only be a GET or a HEAD");
    row("curl -G -d q=sesame a.example", "line 1, column 6: --get: write the query into the URL");
}

void TestCurlCommand::whatCannotBeReadIsRefusedWithItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto read = parseCurl(text);
    QVERIFY(!read);
    QCOMPARE(read.problem().toString(), problem);
}

void TestCurlCommand::anotherMethodIsLeftOutBesideOthers()
{
    const auto read =
        parseCurl(QStringLiteral("curl a.example -k -d x ;\ncurl b.example ;\ncurl -X POST c.example"));
    QCOMPARE(outcomeOf(read), QStringLiteral("https://b.example"));
    QCOMPARE(read->leftOut, QStringList(QStringLiteral("POST: a task can only be a GET or a HEAD")));
}

void TestCurlCommand::theLongestTimeIsTheDeadline()
{
    const auto read = parseCurl(QStringLiteral("curl -m 2.5 a.example"));
    QCOMPARE(outcomeOf(read), QStringLiteral("https://a.example"));
    QCOMPARE(read->tasks.front().request->deadline, std::optional<Nanos>(2500ms));
    QVERIFY(read->leftOut.isEmpty());
}

void TestCurlCommand::damagedCommandsAreReadOrRefusedWithoutASecret()
{
    const QString whole =
        QStringLiteral("curl 'https://a.example/x' \\\n -H $'authorization: Bearer \\u0073esame' "
                       "-u \"ann:sesame\" --data-raw 'sesame' -X GET --compressed ;\ncurl -I b.example");
    const QString signs = QStringLiteral("'\"\\$^&|;\n -");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const QChar sign : signs) {
            const auto read = parseCurl(QString(whole).replace(at, 1, sign));
            const QString said = read ? read->leftOut.join(u' ') : read.problem().toString();
            QVERIFY2(!said.contains(QStringLiteral("sesame")), qPrintable(said));
            QVERIFY(read || read.problem().line > 0);
            QVERIFY(!read || !read->tasks.empty());
        }
    }
}

void TestCurlCommand::tooLongATextIsRefused()
{
    QVERIFY(!parseCurl(QStringLiteral("curl a.example ") + QString(20'000'000, u' ')));
}

QTEST_APPLESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
