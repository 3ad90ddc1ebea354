#include "core/run/network/answercheck.h"

#include <QTest>

using namespace loopscope;

class TestAnswerCheck : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsJudged_data();
    void anAnswerIsJudged();
};

void TestAnswerCheck::anAnswerIsJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("length"); // empty: no such header
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("head");
    QTest::addColumn<QString>("fault"); // empty: it is a success
    QTest::addRow("200 with its length") << 200 << QByteArray("5") << 5 << false << "";
    QTest::addRow("200 without a length") << 200 << QByteArray() << 5 << false << "";
    QTest::addRow("an empty body") << 200 << QByteArray("0") << 0 << false << "";
    QTest::addRow("204 has no body") << 204 << QByteArray("5") << 0 << false << "";
    QTest::addRow("HEAD has no body") << 200 << QByteArray("5") << 0 << true << "";
    QTest::addRow("the same length twice") << 200 << QByteArray("5, 5") << 5 << false << "";
    QTest::addRow("too short") << 200 << QByteArray("9") << 5 << false
                               << "the answer ended after 5 of 9 bytes";
    QTest::addRow("two lengths") << 200 << QByteArray("5, 6") << 5 << false
                                 << "the answer's Content-Length is no length: 5, 6";
    QTest::addRow("a negative length")
        << 200 << QByteArray("-1") << 5 << false << "the answer's Content-Length is no length: -1";
    QTest::addRow("a word for a length")
        << 200 << QByteArray("abc") << 5 << false << "the answer's Content-Length is no length: abc";
    QTest::addRow("a length beyond numbers")
        << 200 << QByteArray("99999999999999999999") << 5 << false
        << "the answer's Content-Length is no length: 99999999999999999999";
    QTest::addRow("early hints alone")
        << 103 << QByteArray() << 0 << false << "the server sent only the interim answer HTTP 103";
    QTest::addRow("not found") << 404 << QByteArray("5") << 5 << false << "the server answered HTTP 404";
    QTest::addRow("not modified") << 304 << QByteArray() << 0 << false << "the server answered HTTP 304";
    QTest::addRow("no status") << 0 << QByteArray() << 0 << false << "the answer is not HTTP";
}

void TestAnswerCheck::anAnswerIsJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, length);
    QFETCH(int, bytes);
    QFETCH(bool, head);
    Answer answer{status, std::nullopt, bytes, !head};
    if (!length.isEmpty())
        answer.contentLength = length;
    QTEST(faultOf(answer).value_or(QString()), "fault");
}

QTEST_GUILESS_MAIN(TestAnswerCheck)
#include "tst_answercheck.moc"
