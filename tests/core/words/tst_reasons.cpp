#include "core/words/wording.h"

#include <QTest>
#include <QTranslator>

using namespace loopscope;

namespace {

/// Says every text of the context backwards, so that one sees what was translated.
class Backwards : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (qstrcmp(context, "Wording") != 0)
            return {};
        return QStringLiteral("<%1>").arg(QString::fromUtf8(text));
    }
};

} // namespace

/// The reasons of failures in the window's language.
class TestReasons : public QObject
{
    Q_OBJECT

private slots:
    void aKnownReasonIsTranslated_data();
    void aKnownReasonIsTranslated();
    void everyKnownReasonIsFoundAgain();
    void unknownReasonsStayAsTheyAre();
};

void TestReasons::aKnownReasonIsTranslated_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("translated");
    QTest::newRow("no argument") << "the answer is not HTTP"
                                 << "<the answer is not HTTP>";
    QTest::newRow("a host") << "no host is named a.example"
                            << "<no host is named a.example>";
    QTest::newRow("how far it came is translated as well")
        << "the deadline of 2.00 s passed after 12 of 99 bytes"
        << "<the deadline of 2.00 s passed <after 12 of 99 bytes>>";
    QTest::newRow("with the transport's own words")
        << "the transport failed while connecting: odd %1 trouble"
        << "<the transport failed <while connecting>: odd %1 trouble>";
    QTest::newRow("on one line") << "TLS: a\nb"
                                 << "<TLS: a b>";
}

void TestReasons::aKnownReasonIsTranslated()
{
    QFETCH(QString, reason);
    QFETCH(QString, translated);
    QCOMPARE(Wording::reason(reason), QString(reason).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    QCOMPARE(Wording::reason(reason), translated);
}

void TestReasons::everyKnownReasonIsFoundAgain()
{
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    for (const char* known : Wording::knownReasons()) {
        const QString reason = QString::fromUtf8(known)
                                   .replace(QStringLiteral("%1"), QStringLiteral("12"))
                                   .replace(QStringLiteral("%2"), QStringLiteral("x"));
        QCOMPARE(Wording::reason(reason), QStringLiteral("<%1>").arg(reason));
    }
}

void TestReasons::unknownReasonsStayAsTheyAre()
{
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    for (const QString& reason : {QStringLiteral("it rained"), QString(), QString(10'000, QLatin1Char('x')),
                                  QStringLiteral("the answer is not HTTP at all")})
        QCOMPARE(Wording::reason(reason), reason);
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
