#include "app/commandline/infocommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/terminal.h"
#include "core/files/recordingfile.h"
#include "core/files/summaryjson.h"
#include "core/files/texttimeline.h"

namespace loopscope {

ExitStatus infoCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("info"), QStringLiteral("Shows what a recording holds."));
    parser.addOption(QStringLiteral("json"), QStringLiteral("Print the summary as JSON."));
    parser.addPositional(QStringLiteral("file"), QStringLiteral("A recording (.json, .json.gz)."),
                         QStringLiteral("FILE"));
    if (const auto status = parser.read(arguments))
        return *status;
    if (parser.positional().size() != 1)
        return parser.wrong(QStringLiteral("say which file: one recording"));
    const QString path = parser.positional().front();
    const Result<LoadedRecording> loaded = loadRecording(path);
    if (!loaded) {
        sayOf(path, loaded.problem());
        return WrongUsage;
    }
    for (const QString& warning : loaded->warnings)
        say(path + QStringLiteral(": ") + warning);
    const Recording& recording = *loaded->recording;
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool printed =
        json ? print(summaryToJson(recording, States::Write) + '\n') : print(textTimeline(recording));
    return printed ? Success : WrongUsage;
}

} // namespace loopscope
