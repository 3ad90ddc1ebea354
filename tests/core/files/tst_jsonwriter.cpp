#include "core/files/jsonwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

QByteArray writtenBy(const std::function<void(JsonWriter&)>& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    write(json);
    return json.finish() ? buffer.data() : QByteArray();
}

} // namespace

class TstJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void timesAreExactDecimals_data()
    {
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<QByteArray>("millis");
        QTest::addColumn<QByteArray>("micros");
        const auto row = [](const char* name, Nanos time, const char* millis, const char* micros) {
            QTest::newRow(name) << qint64(time.count()) << QByteArray(millis) << QByteArray(micros);
        };
        row("zero", 0ns, "0", "0.000");
        row("a nanosecond", 1ns, "0.000001", "0.001");
        row("one and a half microseconds", 1500ns, "0.0015", "1.500");
        row("a whole millisecond", 1ms, "1", "1000.000");
        row("every digit", 123'456'789ns, "123.456789", "123456.789");
        row("trailing zeros", 512'300us, "512.3", "512300.000");
        row("twelve days", 1'036'800'000'000'001ns, "1036800000.000001", "1036800000000.001");
        row("before zero", -1500ns, "-0.0015", "-1.500");
    }

    void timesAreExactDecimals()
    {
        QFETCH(qint64, nanos);
        QFETCH(QByteArray, millis);
        QFETCH(QByteArray, micros);
        QCOMPARE(writtenBy([&](JsonWriter& json) { json.millis(Nanos(nanos)); }), millis);
        QCOMPARE(writtenBy([&](JsonWriter& json) { json.micros(Nanos(nanos)); }), micros);
    }

    void commasStandBetweenValuesAndNowhereElse()
    {
        const QByteArray text = writtenBy([](JsonWriter& json) {
            json.beginObject();
            json.key("a");
            json.beginArray();
            json.integer(1);
            json.boolean(false);
            json.beginObject();
            json.endObject();
            json.endArray();
            json.key("b");
            json.null();
            json.key("c");
            json.number(0.1);
            json.key("d");
            json.raw("[1]");
            json.endObject();
        });
        QCOMPARE(text, QByteArray("{\"a\":[1,false,{}],\"b\":null,\"c\":0.1,\"d\":[1]}"));
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("url_1");
        QTest::newRow("quotes and slashes") << QStringLiteral("\"a\\b/\"");
        QTest::newRow("control signs") << QStringLiteral("a\n\r\t\u0001\u001f\u007f");
        QTest::newRow("a null in the middle") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("Korean and emoji") << QStringLiteral("하트비트 💓");
    }

    void anyTextComesBack()
    {
        QFETCH(QString, text);
        const QByteArray json = writtenBy([&](JsonWriter& writer) {
            writer.beginArray();
            writer.text(text);
            writer.endArray();
        });
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), text);
    }

    void halfASurrogateStillMakesSoundJson()
    {
        const QByteArray json = writtenBy([](JsonWriter& writer) {
            writer.beginArray();
            writer.text(QString(QChar(0xd800)));
            writer.endArray();
        });
        QVERIFY(QJsonDocument::fromJson(json).isArray());
    }

    void aDeviceThatTakesNothingIsNoticed()
    {
        QBuffer closed;
        JsonWriter json(closed);
        json.integer(1);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!json.finish());
    }
};

QTEST_GUILESS_MAIN(TstJsonWriter)
#include "tst_jsonwriter.moc"
