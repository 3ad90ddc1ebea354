#include "core/files/displaywidth.h"
#include "tests/app/commandline/program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;

namespace {

constexpr int terminalColumns = 80;

Outcome inKorean(const QStringList& arguments)
{
    return run(arguments, {}, speaking("ko"));
}

QStringList linesOf(const QByteArray& text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

// What is typed as it stands, what programmers call by no other name, and units.
const QStringList& names()
{
    static const QStringList all = words(
        "loopscope|Loopscope|run|race|check|info|convert|serve|sweep|limit|workers|connections|blocking|"
        "sequential|concurrent|pool|unawaited|wall|"
        "failed|cancelled|busy|longest|block|worst|late|heartbeats|missed|"
        "url|what|file|in|out|options|lesson|"
        "sleep|ms|min|json|gz|csv|txt|py|cpp|await|asyncio|gather|aiohttp|tasks|"
        "main|Python|Qt|Chrome|Mann|Whitney|and");
    return all;
}

bool isName(const QString& word)
{
    static const QRegularExpression signsOrCode(QStringLiteral("^(o+x?|[A-Z]+|Q[A-Z][A-Za-z]+)$"));
    return names().contains(word) || signsOrCode.match(word).hasMatch();
}

QString englishIn(const QByteArray& text)
{
    static const QRegularExpression calls(QStringLiteral("--[a-z-]+|[A-Za-z_][\\w:.]*\\([^)]*\\)"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList found;
    for (auto match = word.globalMatch(QString::fromUtf8(text).remove(calls)); match.hasNext();) {
        const QString each = match.next().captured();
        if (!isName(each))
            found += each;
    }
    return found.join(QLatin1Char(' '));
}

bool hasHangul(const QByteArray& text)
{
    static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
    return QString::fromUtf8(text).contains(hangul);
}

QString tooWide(const QByteArray& text)
{
    QStringList wide;
    for (const QString& line : linesOf(text)) {
        if (displayWidth(line) > terminalColumns)
            wide += line;
    }
    return wide.join(QLatin1Char('\n'));
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// What the command line says to people in their language, and to scripts in English.
class TestTerminalLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void helpIsInKorean_data();
    void helpIsInKorean();
    void messagesAreInKorean_data();
    void messagesAreInKorean();
    void textsAreInKorean_data();
    void textsAreInKorean();
    void outcomesStandInOneColumn();
    void whatScriptsReadStaysEnglish_data();
    void whatScriptsReadStaysEnglish();
    void aTraceIsToldInKorean();
    void theWindowsLanguageGoesBeforeTheSystems();

private:
    QString pathOf(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestTerminalLanguage::helpIsInKorean_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* command : {"", "run|", "race|", "sweep|", "check|", "info|", "convert|", "serve|"})
        QTest::addRow("%s--help", command) << QLatin1String(command) + QStringLiteral("--help");
}

void TestTerminalLanguage::helpIsInKorean()
{
    QFETCH(QString, arguments);
    const Outcome help = inKorean(arguments.split(QLatin1Char('|')));
    QCOMPARE(help.status, 0);
    QVERIFY(hasHangul(help.out));
    QCOMPARE(englishIn(help.out), QString());
    QCOMPARE(tooWide(help.out), QString());
}

void TestTerminalLanguage::messagesAreInKorean_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, int status, const char* says) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << status << QString::fromUtf8(says);
    };
    row("run", 2, "loopscope: 실행할 파일이나");
    row("run", 2, "도움말: loopscope run --help");
    row("run|slep 1s", 2, "작업 줄 1: 1열: ");
    row("run|--nonsense|sleep 1ms", 2, "알 수 없는 옵션 'nonsense'.");
    row("run|--limit|-1|sleep 1ms", 2, "--limit: 0 이상의 정수여야 합니다");
    row("run|no-such-plan.json", 2, "no-such-plan.json: 파일이 없습니다");
    row("run|lesson:99", 2, "lesson:1 (동기");
    row("run|sleep 1ms|--fail-if|wall>1us", 3, "wall>1us 조건에 해당합니다: wall = ");
    row("run|sleep 1ms|--fail-if|luck>1", 2, "1열: 다음 가운데 하나여야 합니다");
    row("run|101x https://example.org/", 2, "--allow-many가 필요합니다");
    row("convert|a.json|b", 2, "b: 이름이 다음 가운데 하나로 끝나야 합니다");
    row("check|/no/such/file.json", 2, "파일이 없습니다");
    row("serve|--port|70000", 2, "--port: 0 이상 65535 이하의 정수여야 합니다");
    row("--nonsense", 2, "알 수 없는 옵션: --nonsense");
}

void TestTerminalLanguage::messagesAreInKorean()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Outcome outcome = inKorean(arguments.split(QLatin1Char('|')));
    QCOMPARE(outcome.status, status);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(says), outcome.err);
}

void TestTerminalLanguage::textsAreInKorean_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* arguments, const char* says) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(says);
    };
    row("run|3x sleep 10ms", "작업 3개, concurrent");
    row("run|--strategy|sequential|3x sleep 10ms", "총 소요 시간 ");
    row("run|--strategy|blocking|2x sleep 20ms", "루프를 ");
    row("run|--strategy|pool|--workers|1|3x sleep 10ms", "워커");
    row("run|50x sleep 1ms", "그 밖에 작업 10개");
    row("run|practice:/status/500|practice:/drop", "url_1 실패: 서버가 HTTP 500");
    row("run|--repeat|3|sleep 1ms", "중앙값");
    row("run|lesson:2", "await");
    row("race|2x sleep 20ms", "먼저 끝냈습니다");
    row("sweep|--values|1,2,4|8x sleep 10ms", "꺾이는 점");
    row("sweep|--values|1,2|--repeat|2|practice:/delay/0.01|sleep 5ms", "중앙값");
    row("race|practice:/drop|sleep 5ms", "1개 실패");
    row("race|--repeat|2|2x sleep 5ms", "알 수 없습니다");
}

void TestTerminalLanguage::textsAreInKorean()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const Outcome outcome = inKorean(arguments.split(QLatin1Char('|')));
    QVERIFY2(QString::fromUtf8(outcome.out).contains(says), outcome.out);
    QCOMPARE(englishIn(outcome.out), QString());
    QCOMPARE(tooWide(outcome.out), QString());
}

void TestTerminalLanguage::outcomesStandInOneColumn()
{
    const Outcome outcome = inKorean(words("race|2x sleep 10ms|가: sleep 10ms|아주 긴 이름: sleep 20ms"));
    QSet<int> columns;
    int rows = 0;
    for (const QString& line : linesOf(outcome.out)) {
        if (!line.endsWith(QStringLiteral("ms 완료")))
            continue;
        columns += displayWidth(line);
        ++rows;
    }
    QCOMPARE(rows, 16);
    QCOMPARE(columns.size(), 1);
}

void TestTerminalLanguage::whatScriptsReadStaysEnglish_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("a run") << "run|practice:/status/500|a: block 20ms|sleep 5ms|--strategy|pool|--workers|1";
    QTest::newRow("a race") << "race|practice:/drop|sleep 5ms";
    QTest::newRow("a sweep") << "sweep|--values|1,2|4x sleep 5ms";
    QTest::newRow("several runs") << "run|--repeat|2|sleep 2ms";
}

void TestTerminalLanguage::whatScriptsReadStaysEnglish()
{
    QFETCH(QString, arguments);
    const QString path = pathOf("recording.json");
    const Outcome korean = inKorean(arguments.split(QLatin1Char('|')) +
                                    QStringList{QStringLiteral("--json"), QStringLiteral("--out"), path});
    QVERIFY(!korean.out.isEmpty());
    QVERIFY(!hasHangul(korean.out));
    QVERIFY(!hasHangul(contentOf(path)));
    const QStringList info{QStringLiteral("info"), QStringLiteral("--json"), path};
    QCOMPARE(inKorean(info).out, run(info).out);
    QCOMPARE(korean.out, run(info).out);
}

void TestTerminalLanguage::aTraceIsToldInKorean()
{
    const QString path = pathOf("trace.json");
    write(path, "[{\"ph\":\"X\",\"name\":\"a\",\"pid\":1,\"tid\":1,\"ts\":1,\"dur\":2000},\n"
                "{\"ph\":\"E\",\"pid\":1,\"tid\":1,\"ts\":5}]\n");
    const Outcome check = inKorean({QStringLiteral("check"), path});
    QCOMPARE(check.status, 0);
    QVERIFY2(check.out.contains("Chrome 트레이스, 트랙 1개에 스팬 1개, 2.00 ms; "), check.out);
    const Outcome info = inKorean({QStringLiteral("info"), path});
    QVERIFY2(info.out.contains("순간 이벤트 0개, 화살표 0개, 카운터 0개"), info.out);
    const QStringList json{QStringLiteral("info"), QStringLiteral("--json"), path};
    QCOMPARE(inKorean(json).out, run(json).out);
    QVERIFY(run(json).out.contains("an end without its beginning"));
}

void TestTerminalLanguage::theWindowsLanguageGoesBeforeTheSystems()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("loopscope")));
    write(pathOf("loopscope/loopscope.ini"), "[look]\nlanguage=ko\n");
    QProcessEnvironment environment = speaking("en");
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    QVERIFY(hasHangul(run(words("--help"), {}, environment).out));
    QVERIFY(!hasHangul(run(words("--help")).out));
}

QTEST_GUILESS_MAIN(TestTerminalLanguage)
#include "tst_terminallanguage.moc"
