#include "app/commands/commandset.h"
#include "app/look/language.h"
#include "app/window/menus.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace loopscope;

namespace {

QString acceleratorOf(const QAction& action)
{
    static const QRegularExpression pattern(QStringLiteral("&(\\w)"));
    return pattern.match(action.text()).captured(1).toLower();
}

// "E: Open, Edit" for each letter that more than one entry of a menu answers to.
QStringList clashesIn(const QList<QAction*>& entries)
{
    QMap<QString, QStringList> byLetter;
    for (const QAction* entry : entries) {
        if (!entry->isSeparator())
            byLetter[acceleratorOf(*entry)] += entry->text();
    }
    QStringList clashes;
    for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it) {
        if (it->size() > 1)
            clashes += QStringLiteral("%1: %2").arg(it.key(), it->join(QStringLiteral(", ")));
    }
    return clashes;
}

} // namespace

/// The menus, for whoever uses them by keys.
class TestMenus : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsInAMenu();
    void everyEntryHasALetterOfItsOwn_data();
    void everyEntryHasALetterOfItsOwn();
    void aLetterInAnOpenMenuIsTheMenus();
};

void TestMenus::everyCommandIsInAMenu()
{
    QMainWindow window;
    CommandSet commands;
    const Menus menus(window, commands);
    QSet<const QAction*> listed;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* entry : menu->actions())
            listed.insert(entry);
    }
    QStringList missing;
    for (const CommandSpec& spec : commandTable()) {
        if (!listed.contains(&commands.action(spec.id)))
            missing += commands.action(spec.id).text();
    }
    QCOMPARE(missing, QStringList());
}

void TestMenus::everyEntryHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Korean") << QStringLiteral("ko");
}

void TestMenus::everyEntryHasALetterOfItsOwn()
{
    QFETCH(QString, language);
    Language speaking;
    speaking.choose(language);
    QMainWindow window;
    CommandSet commands;
    const Menus menus(window, commands);
    QCOMPARE(clashesIn(window.menuBar()->actions()), QStringList());
    const QList<QMenu*> all = window.findChildren<QMenu*>();
    QVERIFY(all.size() >= 8);
    for (const QMenu* menu : all)
        QCOMPARE(clashesIn(menu->actions()).join(QStringLiteral("; ")), QString());
}

// "A" opens About, though whatever has the focus behind the menu has a use for it as well.
void TestMenus::aLetterInAnOpenMenuIsTheMenus()
{
    Language speaking;
    speaking.choose(QStringLiteral("en"));
    QMainWindow window;
    CommandSet commands;
    const Menus menus(window, commands);
    auto* focused = new QWidget;
    focused->setFocusPolicy(Qt::StrongFocus);
    window.setCentralWidget(focused);
    commands.addTo(*focused, {Command::PanLeft});
    window.show();
    focused->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy panned(&commands.action(Command::PanLeft), &QAction::triggered);
    const QSignalSpy about(&commands.action(Command::About), &QAction::triggered);

    QMenu* help = window.menuBar()->actions().constLast()->menu();
    help->popup(window.mapToGlobal(QPoint(0, 0)));
    QTest::keyClick(help, Qt::Key_A);
    QCOMPARE(panned.count(), 0);
    QCOMPARE(about.count(), 1);

    QTest::keyClick(focused, Qt::Key_A);
    QCOMPARE(panned.count(), 1);
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
