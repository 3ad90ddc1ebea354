#include "app/commandline/servecommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/commandwords.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/terminal.h"
#include "core/practice/practiceserver.h"

#include <QThread>

namespace loopscope {

ExitStatus serveCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("serve"),
        CommandWords::tr("Runs the practice server on this machine until it is interrupted."));
    parser.addOption(QStringLiteral("port"),
                     CommandWords::tr("The port to listen on; 0: a free one (default)."),
                     QStringLiteral("N"));
    if (const auto status = parser.read(arguments))
        return *status;
    if (!parser.positional().isEmpty())
        return parser.wrong(CommandWords::tr("unexpected argument: %1").arg(parser.positional().front()));
    bool isPort = true;
    const ushort port = parser.isSet(QStringLiteral("port"))
                            ? parser.value(QStringLiteral("port")).toUShort(&isPort)
                            : ushort(0);
    if (!isPort)
        return parser.wrong(CommandWords::tr("--port: expected a whole number from 0 to 65535"));
    noteInterrupts();
    const auto server = PracticeServer::start(port);
    if (!server)
        return parser.wrong(server.problem().toString());
    print((*server)->address().toString() + QLatin1Char('\n'));
    constexpr unsigned long lookInterval = 50; // ms
    while (!wasInterrupted())
        QThread::msleep(lookInterval);
    return Interrupted;
}

} // namespace loopscope
