#include "app/commandline/commandparser.h"

#include "app/commandline/terminal.h"

namespace loopscope {

CommandParser::CommandParser(const QString& command, const QString& description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this.")});
    m_parser.addPositionalArgument(command, QString(), command);
}

void CommandParser::addOption(const QString& name, const QString& meaning, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, meaning, valueName));
}

void CommandParser::addPositional(const QString& name, const QString& meaning, const QString& syntax)
{
    m_parser.addPositionalArgument(name, meaning, syntax);
}

std::optional<ExitStatus> CommandParser::read(const QStringList& arguments)
{
    const bool understood = m_parser.parse(arguments); // the command stands where parsers expect the program
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText());
        return Success;
    }
    return understood ? std::nullopt : std::optional(wrong(m_parser.errorText()));
}

ExitStatus CommandParser::wrong(const QString& message) const
{
    return wrongUsage(message, m_command);
}

} // namespace loopscope
