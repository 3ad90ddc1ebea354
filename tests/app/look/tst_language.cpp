#include "app/look/language.h"
#include "core/plan/taskline.h"
#include "core/words/wording.h"

#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QTest>

using namespace loopscope;

namespace {

// Writes the strategy's name in the language of the moment, as the panels do.
class Sign : public QLabel
{
public:
    Sign() { retranslate(); }

    int retranslations = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        ++retranslations;
        setText(Wording::strategy(StrategyKind::Pool));
    }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void englishAndKoreanAreThere();
    void languagesAreCalledByTheirOwnNames();
    void changesTheWindowAtOnce();
    void theToolkitFollows();
    void numbersFollow();
    void whyALineWasRefusedFollows();
    void oneTaskIsNotManyTasks_data();
    void oneTaskIsNotManyTasks();
    void anUnknownLanguageMeansTheSystems_data();
    void anUnknownLanguageMeansTheSystems();
    void findsTheBestOfWhatTheSystemWants_data();
    void findsTheBestOfWhatTheSystemWants();
    void nothingStaysBehind();
};

void TestLanguage::englishAndKoreanAreThere()
{
    QCOMPARE(Language::available(), QStringList({QStringLiteral("en"), QStringLiteral("ko")}));
}

void TestLanguage::languagesAreCalledByTheirOwnNames()
{
    QCOMPARE(Language::nativeName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(Language::nativeName(QStringLiteral("ko")), QStringLiteral("한국어"));
}

void TestLanguage::changesTheWindowAtOnce()
{
    Language language;
    language.choose(QStringLiteral("en"));
    Sign sign;
    QCOMPARE(sign.text(), QStringLiteral("Thread pool"));
    QCoreApplication::sendPostedEvents();
    const int before = sign.retranslations;

    language.choose(QStringLiteral("ko"));
    QCOMPARE(language.chosen(), QStringLiteral("ko"));
    QCOMPARE(language.spoken(), QStringLiteral("ko"));
    QTRY_COMPARE(sign.text(), QStringLiteral("스레드 풀"));
    QCOMPARE(sign.retranslations, before + 1); // once, though more than one translator came

    language.choose(QStringLiteral("en"));
    QTRY_COMPARE(sign.text(), QStringLiteral("Thread pool"));
    QCOMPARE(sign.retranslations, before + 2);
}

void TestLanguage::theToolkitFollows()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(folder + QStringLiteral("/qtbase_ko.qm")))
        QSKIP("Qt's own translations are not installed here.");
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Language language;
    language.choose(QStringLiteral("ko"));
    QCOMPARE(cancel(), QStringLiteral("취소"));
    language.choose(QStringLiteral("en"));
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
}

void TestLanguage::numbersFollow()
{
    Language language;
    language.choose(QStringLiteral("ko"));
    QCOMPARE(QLocale().language(), QLocale::Korean);
    language.choose(QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

// The core says it, in English wherever no window has chosen a language.
void TestLanguage::whyALineWasRefusedFollows()
{
    const auto reason = [] { return parseTaskLine(QStringLiteral("block -1s")).problem().toString(); };
    const QString english = QStringLiteral("column 7: a length of time is not negative");
    QCOMPARE(reason(), english);
    {
        Language language;
        language.choose(QStringLiteral("ko"));
        QCOMPARE(reason(), QStringLiteral("7열: 시간은 음수일 수 없습니다"));
        language.choose(QStringLiteral("en"));
        QCOMPARE(reason(), english);
        language.choose(QStringLiteral("ko"));
    }
    QCOMPARE(reason(), english);
}

void TestLanguage::oneTaskIsNotManyTasks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << "en" << 1 << "1 task";
    QTest::newRow("two") << "en" << 2 << "2 tasks";
    QTest::newRow("none") << "en" << 0 << "0 tasks";
    QTest::newRow("one, Korean") << "ko" << 1 << "작업 1개";
    QTest::newRow("two, Korean") << "ko" << 2 << "작업 2개";
}

void TestLanguage::oneTaskIsNotManyTasks()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    Language speaking;
    speaking.choose(language);
    QTEST(QCoreApplication::translate("LineHint", "%Ln task(s)", nullptr, count), "text");
}

void TestLanguage::anUnknownLanguageMeansTheSystems_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString();
    QTest::newRow("one that is not there") << QStringLiteral("tlh");
    QTest::newRow("nonsense") << QStringLiteral("../../etc/passwd");
}

void TestLanguage::anUnknownLanguageMeansTheSystems()
{
    QFETCH(QString, code);
    Language language;
    language.choose(QStringLiteral("ko"));
    language.choose(code);
    QCOMPARE(language.chosen(), QString());
    QCOMPARE(language.spoken(), Language::best(QLocale::system().uiLanguages()));
}

void TestLanguage::findsTheBestOfWhatTheSystemWants_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("Korean of Korea") << "ko-Kore-KR ko-KR ko"
                                     << "ko";
    QTest::newRow("English of Britain") << "en-GB en"
                                        << "en";
    QTest::newRow("English before Korean") << "en-US ko-KR"
                                           << "en";
    QTest::newRow("Korean before English") << "ko-KR en-US"
                                           << "ko";
    QTest::newRow("a language that is not there, then Korean") << "fr-FR ko"
                                                               << "ko";
    QTest::newRow("a language that is not there") << "fr-FR fr"
                                                  << "en";
    QTest::newRow("no language") << "C"
                                 << "en";
    QTest::newRow("nothing") << ""
                             << "en";
}

void TestLanguage::findsTheBestOfWhatTheSystemWants()
{
    QFETCH(QString, wanted);
    QFETCH(QString, best);
    QCOMPARE(Language::best(wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts)), best);
}

void TestLanguage::nothingStaysBehind()
{
    {
        Language language;
        language.choose(QStringLiteral("ko"));
        QCOMPARE(Wording::strategy(StrategyKind::Pool), QStringLiteral("스레드 풀"));
    }
    QCOMPARE(Wording::strategy(StrategyKind::Pool), QStringLiteral("Thread pool"));
    QCOMPARE(QLocale(), QLocale::system());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
