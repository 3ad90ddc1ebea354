#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

// What translators must not lose, looked at in the .ts files themselves.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheProgramFillsIn_data() { messages(); }
    void keepsWhatTheProgramFillsIn();
    void keepsTheAccelerator_data() { messages(); }
    void keepsTheAccelerator();
    void keepsTheDots_data() { messages(); }
    void keepsTheDots();

private:
    static void messages();
};

namespace {

struct Message
{
    QString source;
    QString translation; ///< none while unfinished
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        const bool unfinished = xml.attributes().value(QStringLiteral("type")) == QLatin1String("unfinished");
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation") && !unfinished) {
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml));
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasAccelerator(QString text)
{
    text.remove(QStringLiteral("&&"));
    static const QRegularExpression pattern(QStringLiteral("&\\w"));
    return text.contains(pattern);
}

bool endsInDots(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("…(\\(&\\w\\))?$"));
    return text.contains(pattern);
}

} // namespace

void TestTranslations::messages()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    const QString path = QStringLiteral(LOOPSCOPE_TEST_DATA "/../../resources/translations/loopscope_ko.ts");
    for (const Message& message : readMessages(path)) {
        if (!message.translation.isEmpty())
            QTest::newRow(qUtf8Printable(message.source)) << message.source << message.translation;
    }
}

void TestTranslations::keepsWhatTheProgramFillsIn()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QCOMPARE(placeholders(translation), placeholders(source));
}

void TestTranslations::keepsTheAccelerator()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QCOMPARE(hasAccelerator(translation), hasAccelerator(source));
}

void TestTranslations::keepsTheDots()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QCOMPARE(endsInDots(translation), endsInDots(source));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
