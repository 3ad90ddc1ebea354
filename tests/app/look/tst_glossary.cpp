#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace {

/// A Korean text of the program, and where it stands.
struct Said
{
    QString place;
    QString text;
};

/// A word that the glossary speaks against.
struct Refused
{
    QString word;       ///< "-" before it: the end of a word
    bool alone = false; ///< allowed within a word of the glossary, and as a verb
};

struct Glossary
{
    std::vector<Refused> refused;
    QStringList words; ///< the Korean ones
};

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(LOOPSCOPE_TEST_DATA "/../../resources/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Glossary readGlossary(const QString& text)
{
    static const QRegularExpression marked(QStringLiteral("`([^`]+)`( alone)?"));
    static const QRegularExpression between(QStringLiteral("[,;] "));
    Glossary glossary;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 6) // English, Korean, why, not, and nothing before and behind
            continue;
        for (const QString& word : cells[2].split(between))
            glossary.words += word.trimmed();
        for (auto match = marked.globalMatch(cells[4]); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            glossary.refused.push_back({found.captured(1), !found.captured(2).isEmpty()});
        }
    }
    return glossary;
}

bool isWithinAWord(const QString& text, const QRegularExpressionMatch& found, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        const qsizetype before = word.indexOf(found.captured());
        return before >= 0 && word != found.captured() && found.capturedStart() >= before &&
               QStringView(text).sliced(found.capturedStart() - before).startsWith(word);
    });
}

bool isVerb(const QString& text, const QRegularExpressionMatch& found)
{
    static const QString ends = QStringLiteral("하한할합했되된될됩됐해");
    return found.capturedEnd() < text.size() && ends.contains(text[found.capturedEnd()]);
}

bool saysIt(const QString& text, const Refused& refused, const QStringList& words)
{
    const bool isEnd = refused.word.startsWith(QLatin1Char('-'));
    const QString word = refused.word.mid(isEnd ? 1 : 0);
    if (!text.contains(word))
        return false;
    const QString before = isEnd ? QStringLiteral("(?<=[가-힣])") : QStringLiteral("(?<![가-힣])");
    const QRegularExpression pattern(before + QRegularExpression::escape(word));
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!refused.alone || (!isWithinAWord(text, found, words) && !isVerb(text, found)))
            return true;
    }
    return false;
}

void addTranslations(std::vector<Said>& said)
{
    QXmlStreamReader xml(contentOf(QStringLiteral("translations/loopscope_ko.ts")));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            said.push_back({source, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
}

void addTexts(std::vector<Said>& said, const QString& place, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            addTexts(said, place, each);
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == QLatin1String("ko"))
            said.push_back({place, field.value().toString()});
        else
            addTexts(said, place, field.value());
    }
}

void addLessons(std::vector<Said>& said)
{
    const QDir folder(QStringLiteral(LOOPSCOPE_TEST_DATA "/../../resources/lessons"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}))
        addTexts(said, name, QJsonDocument::fromJson(contentOf(QStringLiteral("lessons/") + name)).object());
}

void addReadme(std::vector<Said>& said)
{
    QString text = QString::fromUtf8(contentOf(QStringLiteral("README.ko.md")));
    said.push_back(
        {QStringLiteral("README.ko.md"), text.replace(QLatin1Char('\n'), QLatin1Char(' ')).simplified()});
}

const std::vector<Said>& everythingSaid()
{
    static const std::vector<Said> all = [] {
        std::vector<Said> said;
        addTranslations(said);
        addLessons(said);
        addReadme(said);
        return said;
    }();
    return all;
}

const Glossary& glossary()
{
    static const Glossary read = readGlossary(QString::fromUtf8(contentOf(QStringLiteral("glossary.md"))));
    return read;
}

} // namespace

/// One word for one thing, in everything that the program says in Korean.
class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noRefusedWordIsSaid_data();
    void noRefusedWordIsSaid();
    void aWordIsFoundWhereItIsSaid_data();
    void aWordIsFoundWhereItIsSaid();
};

void TestGlossary::initTestCase()
{
    QVERIFY(glossary().words.contains(QStringLiteral("실행 기록")));
    QVERIFY(glossary().refused.size() > 50);
    QVERIFY(everythingSaid().size() > 1000);
    QVERIFY(everythingSaid().back().text.size() > 1000);
}

void TestGlossary::noRefusedWordIsSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("alone");
    for (const Refused& refused : glossary().refused)
        QTest::newRow(qUtf8Printable(refused.word)) << refused.word << refused.alone;
}

void TestGlossary::noRefusedWordIsSaid()
{
    QFETCH(QString, word);
    QFETCH(bool, alone);
    for (const Said& said : everythingSaid())
        QVERIFY2(!saysIt(said.text, {word, alone}, glossary().words),
                 qUtf8Printable(said.place + QStringLiteral(": ") + said.text.left(200)));
}

void TestGlossary::aWordIsFoundWhereItIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char* text, const char* word, bool alone, bool isSaid) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word) << alone << isSaid;
    };
    row("레이스를 엽니다", "레이스", false, true);
    row("트레이스를 엽니다", "레이스", false, false);
    row("작업을 끄십시오", "-십시오", false, true);
    row("이 기록은 남습니다", "기록", true, true);
    row("이 실행 기록은 남습니다", "기록", true, false);
    row("일이 일어날 때 기록합니다", "기록", true, false);
}

void TestGlossary::aWordIsFoundWhereItIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, alone);
    QTEST(saysIt(text, {word, alone}, glossary().words), "isSaid");
}

QTEST_APPLESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
