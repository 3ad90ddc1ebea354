#include "core/spans/namelist.h"

#include <QTest>

using namespace loopscope;

class NameListTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersRunFromZeroInTheOrderOfAdding();
    void aTextIsKeptOnce();
    void theEmptyTextIsANameToo();
    void textsComeBackAsTheyWere();
    void tenThousandNamesAreAllFoundAgain();
};

void NameListTest::numbersRunFromZeroInTheOrderOfAdding()
{
    NameList names;
    QCOMPARE(names.add("parse"), 0u);
    QCOMPARE(names.add("render"), 1u);
    QCOMPARE(names.size(), std::size_t(2));
}

void NameListTest::aTextIsKeptOnce()
{
    NameList names;
    names.add("parse");
    const std::uint32_t render = names.add("render");
    QCOMPARE(names.add("render"), render);
    QCOMPARE(names.size(), std::size_t(2));
}

void NameListTest::theEmptyTextIsANameToo()
{
    NameList names;
    names.add("a");
    const std::uint32_t empty = names.add("");
    names.add("b");
    QCOMPARE(names.text(empty), QString());
    QCOMPARE(names.text(empty + 1), QStringLiteral("b"));
    QCOMPARE(names.add(""), empty);
}

void NameListTest::textsComeBackAsTheyWere()
{
    NameList names;
    const std::uint32_t korean = names.add("이벤트 루프");
    QCOMPARE(names.text(korean), QStringLiteral("이벤트 루프"));
    QVERIFY(names.utf8(korean) == "이벤트 루프");
}

void NameListTest::tenThousandNamesAreAllFoundAgain()
{
    NameList names;
    for (int i = 0; i < 10'000; ++i)
        names.add("name " + std::to_string(i));
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(names.add("name " + std::to_string(i)), static_cast<std::uint32_t>(i));
    QCOMPARE(names.size(), std::size_t(10'000));
}

QTEST_APPLESS_MAIN(NameListTest)
#include "tst_namelist.moc"
