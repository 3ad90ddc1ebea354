#include "app/commandline/infocommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/terminal.h"
#include "core/files/chrometrace/tracejson.h"
#include "core/files/chrometrace/tracetext.h"
#include "core/files/openfile.h"
#include "core/files/summaryjson.h"
#include "core/files/texttimeline.h"

namespace loopscope {

namespace {

bool show(const LoadedPlan&, const QString& path, bool)
{
    sayOf(path, Problem{QStringLiteral("it is a plan, not a recording")});
    return false;
}

bool show(const LoadedRecording& loaded, const QString& path, bool json)
{
    for (const QString& warning : loaded.warnings)
        say(path + QStringLiteral(": ") + warning);
    const Recording& recording = *loaded.recording;
    return json ? print(summaryToJson(recording, States::Write) + '\n') : print(textTimeline(recording));
}

bool show(const RawTrace& trace, const QString&, bool json)
{
    return json ? print(traceToJson(trace) + '\n') : print(traceText(trace));
}

} // namespace

ExitStatus infoCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("info"),
                         QStringLiteral("Shows what a recording or a Chrome trace holds."));
    parser.addOption(QStringLiteral("json"),
                     QStringLiteral("Print the summary, or the trace's tracks, as JSON."));
    parser.addPositional(QStringLiteral("file"),
                         QStringLiteral("A recording or a Chrome trace (.json, .json.gz)."),
                         QStringLiteral("FILE"));
    if (const auto status = parser.read(arguments))
        return *status;
    if (parser.positional().size() != 1)
        return parser.wrong(QStringLiteral("say which file: one recording"));
    const QString path = parser.positional().front();
    const Result<OpenedFile> file = openFile(path);
    if (!file) {
        sayOf(path, file.problem());
        return WrongUsage;
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool shown = std::visit([&](const auto& loaded) { return show(loaded, path, json); }, *file);
    return shown ? Success : WrongUsage;
}

} // namespace loopscope
