#include "app/help/helptext.h"

#include "app/commands/commandset.h"
#include "app/start/exampletasks.h"
#include "app/timeline/gesture.h"
#include "app/timeline/signmeaning.h"

namespace loopscope {

namespace {

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString row(const QString& left, const QString& right)
{
    return QStringLiteral(
               "<tr><td style='padding:2px 18px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>")
        .arg(left, right);
}

QString table(const QString& rows)
{
    return QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows);
}

QString keysOf(const CommandSpec& spec)
{
    QStringList keys;
    for (const QKeySequence& key : spec.keys) {
        const QString text = key.toString(QKeySequence::NativeText).toHtmlEscaped();
        if (!keys.contains(text))
            keys << text;
    }
    return QStringLiteral("<b>%1</b>").arg(keys.join(QStringLiteral("</b>, <b>")));
}

} // namespace

QString HelpText::html()
{
    return firstSteps() + signs() + keys() + mouse() + tasks();
}

QString HelpText::firstSteps()
{
    return heading(tr("What one does here")) +
           QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
               .arg(tr("Line up tasks on the left, choose how the event loop shall schedule them, and press "
                       "Run "
                       "(F5). Then press F7 to go to the other side, Sync or Async, and run again: the "
                       "earlier run "
                       "stays behind as an outline, and a bracket says what changed."),
                    tr("Nothing is simulated. The loop under study is a real event loop on a thread of its "
                       "own in "
                       "this program, and every time is taken where the thing happens."),
                    tr("New to all this? The Tutorial menu leads through it in eleven lessons.")) +
           anotherProgram();
}

QString HelpText::anotherProgram()
{
    return heading(tr("To see another program's loop")) +
           QStringLiteral("<p>%1</p><p>%2</p>")
               .arg(
                   tr("Loopscope watches its own loop. It cannot look into another program while that runs, "
                      "but it opens what that program has written down: File → Open takes traces in the form "
                      "of Chrome (JSON, also gzipped)."),
                   tr("Such traces are written by Chrome and Edge (developer tools, Performance, Save), by "
                      "node (node --trace-event-categories node,node.async_hooks app.js), and for asyncio in "
                      "Python by tracers such as viztracer (viztracer --log_async app.py)."));
}

QString HelpText::keys()
{
    const std::initializer_list<std::pair<CommandGroup, QString>> groups{
        {CommandGroup::Run, tr("Keys to run")},
        {CommandGroup::Timeline, tr("Keys in the timeline")},
        {CommandGroup::Tasks, tr("Keys in the table of tasks")},
        {CommandGroup::Plan, tr("Keys that change the plan")},
        {CommandGroup::File, tr("Keys for files")},
        {CommandGroup::View, tr("Keys for the window")},
        {CommandGroup::Help, tr("Keys for help")}};
    QString text;
    for (const auto& [group, title] : groups) {
        QString rows;
        for (const CommandSpec& spec : commandTable()) {
            if (spec.group == group && !spec.keys.isEmpty())
                rows += row(keysOf(spec), CommandSet::tip(spec).toHtmlEscaped());
        }
        text += heading(title) + table(rows);
    }
    return text;
}

QString HelpText::mouse()
{
    QString rows;
    for (const Gesture& gesture : gestures())
        rows +=
            row(QStringLiteral("<b>%1</b>").arg(gesture.how.toHtmlEscaped()), gesture.what.toHtmlEscaped());
    return heading(tr("Mouse in the timeline")) + table(rows);
}

QString HelpText::signs()
{
    QString rows;
    for (int number = 0; number < static_cast<int>(signCount); ++number) {
        rows += row(QStringLiteral("<img src='%1'>").arg(signName(number)),
                    signMeaning(static_cast<Sign>(number)).toHtmlEscaped());
    }
    return heading(tr("Signs in the timeline")) +
           QStringLiteral("<p>%1</p>")
               .arg(tr("The colour says what kind of task it is: blue fetches a page, amber sleeps, purple "
                       "computes. "
                       "The fill says what it is doing.")) +
           table(rows);
}

QString HelpText::tasks()
{
    QString rows;
    for (const ExampleTask& example : exampleTasks())
        rows += row(QStringLiteral("<code>%1</code>").arg(example.line.toHtmlEscaped()),
                    example.meaning.toHtmlEscaped());
    return heading(tr("How a task is written")) + table(rows);
}

QString HelpText::signName(int number)
{
    return QStringLiteral("sign:%1").arg(number);
}

} // namespace loopscope
