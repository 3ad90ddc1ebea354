#include "app/tasks/headermodel.h"
#include "app/tasks/taskdetails.h"
#include "tests/support/randomtasks.h"
#include "tests/support/recordingscript.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

Task fetchOf(const char* url, std::vector<Header> headers = {}, std::optional<Nanos> deadline = std::nullopt)
{
    Task task;
    task.kind = TaskKind::Url;
    task.request = std::make_shared<Request>(
        Request{.url = QUrl(QString::fromLatin1(url)), .headers = std::move(headers), .deadline = deadline});
    return task;
}

const Header accept{.name = "Accept", .value = "*/*"};
const Header secretHeader{.name = "Authorization", .value = "Bearer sesame"};

} // namespace

class TestTaskDetails : public QObject
{
    Q_OBJECT

private slots:
    void whatDiffersStaysAsItIs();
    void whatIsSaidIsSetForAll();
    void aHeaderTakenOutGoesFromAll();
    void anUntouchedFormChangesNothing();
    void whatAPlanFileRefusesIsRefused_data();
    void whatAPlanFileRefusesIsRefused();
    void aSecretIsHiddenUntilItIsShown();
    void aRequestIsEditedByMouseAndKeys();
    void aWrongOneKeepsTheDialogOpenAndSaysWhy();
    void severalAreEditedAtOnce();

private:
    void open(std::vector<Task> tasks)
    {
        dialog = std::make_unique<TaskDetails>(std::move(tasks), 30s);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    template <class T>
    T* part(const char* name) const
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    }
    void retype(QWidget* editor, const QString& text) const
    {
        QTest::keySequence(editor, QKeySequence::SelectAll);
        QTest::keyClicks(editor, text);
    }
    void typeIn(int row, int column, const QString& text) const
    {
        auto* table = part<QTableView>("detailsHeaders");
        const QRect cell = table->visualRect(table->model()->index(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        retype(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit*>());
    }

    std::unique_ptr<TaskDetails> dialog;
};

void TestTaskDetails::whatDiffersStaysAsItIs()
{
    const std::vector<Task> tasks{fetchOf("https://a.example/", {accept, secretHeader}, 5s),
                                  fetchOf("https://b.example/", {accept})};
    RequestForm form = RequestForm::of(tasks);
    QVERIFY(!form.url);
    QVERIFY(form.head == false);
    QVERIFY(form.deadline == RequestForm::Deadline::AsTheyAre);
    QCOMPARE(form.headers.size(), std::size_t(2));
    QCOMPARE(form.headers[0].value.value_or(QString()), QStringLiteral("*/*"));
    QVERIFY(!form.headers[1].value);
    form.head = true;
    const std::vector<Task> changed = form.applied(tasks);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        Request expected = *tasks[i].request;
        expected.head = true;
        QVERIFY(*changed[i].request == expected);
    }
}

void TestTaskDetails::whatIsSaidIsSetForAll()
{
    const std::vector<Task> tasks{fetchOf("https://a.example/", {secretHeader}, 5s),
                                  fetchOf("https://b.example/")};
    RequestForm form = RequestForm::of(tasks);
    form.url = QStringLiteral("c.example");
    form.deadline = RequestForm::Deadline::Own;
    form.own = 2s;
    form.headers[0].value = QStringLiteral("other");
    form.headers.push_back({.name = QStringLiteral("X-New"), .value = QStringLiteral("é")});
    QVERIFY(!form.problem());
    for (const Task& task : form.applied(tasks)) {
        QCOMPARE(task.request->url, QUrl(QStringLiteral("https://c.example")));
        QVERIFY(task.request->deadline == 2s);
        QCOMPARE(task.request->headers.size(), std::size_t(2));
        QCOMPARE(task.request->headers[0].value, QByteArray("other"));
        QCOMPARE(task.request->headers[1].value, QByteArray("\xc3\xa9"));
    }
}

void TestTaskDetails::aHeaderTakenOutGoesFromAll()
{
    const std::vector<Task> tasks{fetchOf("https://a.example/", {accept, secretHeader}),
                                  fetchOf("https://b.example/", {secretHeader})};
    RequestForm form = RequestForm::of(tasks);
    form.headers.erase(form.headers.begin() + 1);
    const std::vector<Task> changed = form.applied(tasks);
    QVERIFY(changed[0].request->headers == std::vector<Header>{accept});
    QVERIFY(changed[1].request->headers.empty());
}

void TestTaskDetails::anUntouchedFormChangesNothing()
{
    RandomTasks random(5);
    for (int i = 0; i < 200; ++i) {
        std::vector<Task> tasks;
        while (tasks.size() < 3) {
            const Task task = random.file();
            if (task.request)
                tasks.push_back(task);
        }
        QVERIFY(RequestForm::of(tasks).applied(tasks) == tasks);
    }
}

void TestTaskDetails::whatAPlanFileRefusesIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QString& name, const QString& value, const char* expected) {
        QTest::newRow(title) << name << value << QString::fromLatin1(expected);
    };
    row("no name", {}, QStringLiteral("x"), "only letters");
    row("a blank in the name", QStringLiteral("A b"), {}, "only letters");
    row("the connection's own", QStringLiteral("Host"), {}, "belongs to the connection");
    row("a line break in the value", QStringLiteral("X"), QStringLiteral("a\r\nb"), "no line ends");
    row("the mask", QStringLiteral("X"), QStringLiteral("•••"), "stands for a secret");
    row("twice", QStringLiteral("ACCEPT"), {}, "stands twice");
}

void TestTaskDetails::whatAPlanFileRefusesIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    RequestForm form = RequestForm::of({fetchOf("https://a.example/", {accept})});
    form.headers.push_back({.name = name, .value = value});
    const auto problem = form.problem();
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(expected), qPrintable(problem->message));
}

void TestTaskDetails::aSecretIsHiddenUntilItIsShown()
{
    open({fetchOf("https://a.example/", {accept, secretHeader})});
    const auto* headers = part<QTableView>("detailsHeaders")->model();
    const auto value = [&](int row) {
        return headers->index(row, HeaderModel::ValueColumn).data().toString();
    };
    QCOMPARE(value(0), QStringLiteral("*/*"));
    QCOMPARE(value(1), QStringLiteral("•••"));
    QTest::mouseClick(part<QCheckBox>("showSecrets"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(value(1), QStringLiteral("Bearer sesame"));
}

void TestTaskDetails::aRequestIsEditedByMouseAndKeys()
{
    open({fetchOf("https://a.example/", {accept, secretHeader})});
    retype(part<QLineEdit>("detailsUrl"), QStringLiteral("b.example/x"));
    part<QComboBox>("detailsMethod")->setFocus();
    QTest::keyClick(part<QComboBox>("detailsMethod"), Qt::Key_Down);
    QTest::keyClick(part<QComboBox>("detailsDeadline"), Qt::Key_Down);
    retype(part<QLineEdit>("ownDeadline"), QStringLiteral("1.5s"));
    typeIn(0, HeaderModel::ValueColumn, QStringLiteral("text/html"));
    part<QTableView>("detailsHeaders")->selectRow(1);
    QTest::mouseClick(part<QPushButton>("removeHeader"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("addHeader"), Qt::LeftButton);
    auto* editor = part<QTableView>("detailsHeaders")->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("X-Trace"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!part<QTableView>("detailsHeaders")->viewport()->findChild<QLineEdit*>());
    typeIn(1, HeaderModel::ValueColumn, QStringLiteral("7"));
    press(QDialogButtonBox::Ok);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    const Request request = *dialog->tasks().front().request;
    QCOMPARE(request.url, QUrl(QStringLiteral("https://b.example/x")));
    QVERIFY(request.head);
    QVERIFY(request.deadline == 1500ms);
    const std::vector<Header> expected{{.name = "Accept", .value = "text/html"},
                                       {.name = "X-Trace", .value = "7"}};
    QVERIFY(request.headers == expected);
}

void TestTaskDetails::aWrongOneKeepsTheDialogOpenAndSaysWhy()
{
    open({fetchOf("https://a.example/")});
    retype(part<QLineEdit>("detailsUrl"), QStringLiteral("nonsense"));
    press(QDialogButtonBox::Ok);
    QVERIFY(dialog->isVisible());
    const auto* problem = part<QLabel>("detailsProblem");
    QVERIFY2(problem->isVisible() && problem->text().contains(QStringLiteral("expected a URL")),
             qPrintable(problem->text()));
    press(QDialogButtonBox::Cancel);
    QVERIFY(!dialog->isVisible());
}

void TestTaskDetails::severalAreEditedAtOnce()
{
    const std::vector<Task> tasks{fetchOf("https://a.example/", {accept}, 5s),
                                  fetchOf("https://b.example/", {}, 7s)};
    open(tasks);
    QVERIFY(part<QLineEdit>("detailsUrl")->text().isEmpty());
    part<QComboBox>("detailsMethod")->setCurrentText(QStringLiteral("HEAD"));
    press(QDialogButtonBox::Ok);
    const std::vector<Task> changed = dialog->tasks();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        QVERIFY(changed[i].request->head);
        QVERIFY(changed[i].request->url == tasks[i].request->url);
        QVERIFY(changed[i].request->deadline == tasks[i].request->deadline);
        QVERIFY(changed[i].request->headers == tasks[i].request->headers);
    }
}

QTEST_MAIN(TestTaskDetails)
#include "tst_taskdetails.moc"
