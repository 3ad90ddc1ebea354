#include "app/commandline/commandparser.h"

#include "app/commandline/terminal.h"

namespace loopscope {

CommandParser::CommandParser(const QString& command, const QString& description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this.")});
}

void CommandParser::addOption(const QString& name, const QString& meaning, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, meaning, valueName));
}

void CommandParser::addPositional(const QString& name, const QString& meaning, const QString& syntax)
{
    m_parser.addPositionalArgument(name, meaning, syntax);
    m_syntax = syntax;
}

std::optional<ExitStatus> CommandParser::read(const QStringList& arguments)
{
    const bool understood = m_parser.parse(arguments); // the command stands where parsers expect the program
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(help());
        return Success;
    }
    return understood ? std::nullopt : std::optional(wrong(m_parser.errorText()));
}

// QCommandLineParser knows no commands: its first line would name the program by its path.
QString CommandParser::help() const
{
    const QString rest = m_parser.helpText().section(QLatin1Char('\n'), 1);
    return QStringLiteral("Usage: loopscope %1 [options] %2\n").arg(m_command, m_syntax) + rest;
}

ExitStatus CommandParser::wrong(const QString& message) const
{
    return wrongUsage(message, m_command);
}

} // namespace loopscope
