#include "app/commandline/commandparser.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "core/files/displaywidth.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

constexpr int helpColumns = 79;

// What Qt's parser says, for the translations: Qt's own are not installed everywhere.
[[maybe_unused]] constexpr std::array parserTexts{
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
};

QString helpEntries(const std::vector<HelpEntry>& entries)
{
    int width = 0;
    for (const HelpEntry& entry : entries)
        width = std::max(width, displayWidth(entry.name));
    const int indent = width + 4; // two blanks before the name and two behind it
    QString text;
    for (const HelpEntry& entry : entries) {
        const QString lead = QStringLiteral("  ") + padToWidth(entry.name, width) + QLatin1Char(' ');
        text +=
            wrapToWidth(entry.meaning, helpColumns, lead, indent).join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

CommandParser::CommandParser(const QString& command, const QString& description)
    : m_command(command)
    , m_description(description)
{
    m_parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    m_options.push_back({QStringLiteral("-h, --help"), CommandWords::tr("Shows this.")});
}

void CommandParser::addOption(const QString& name, const QString& meaning, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, meaning, valueName));
    const QString value = valueName.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(valueName);
    m_options.push_back({QStringLiteral("--") + name + value, meaning});
}

void CommandParser::addPositional(const QString& name, const QString& meaning, const QString& syntax)
{
    m_parser.addPositionalArgument(name, meaning, syntax);
    m_arguments.push_back({name, meaning});
    m_syntax += QLatin1Char(' ') + syntax;
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

// QCommandLineParser's own would name the program by its path, and takes a wide sign for one column.
QString CommandParser::help() const
{
    const QString usage =
        CommandWords::tr("Usage: %1").arg(QStringLiteral("loopscope %1 [options]").arg(m_command) + m_syntax);
    QString text =
        usage + QLatin1Char('\n') + wrapToWidth(m_description, helpColumns, {}, 0).join(QLatin1Char('\n')) +
        QStringLiteral("\n\n") + CommandWords::tr("Options:") + QLatin1Char('\n') + helpEntries(m_options);
    if (!m_arguments.empty())
        text +=
            QLatin1Char('\n') + CommandWords::tr("Arguments:") + QLatin1Char('\n') + helpEntries(m_arguments);
    return text;
}

ExitStatus CommandParser::wrong(const QString& message) const
{
    return wrongUsage(message, m_command);
}

} // namespace loopscope
