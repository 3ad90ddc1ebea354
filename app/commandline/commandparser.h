#pragma once

#include "app/commandline/exitstatus.h"

#include <QCommandLineParser>

#include <optional>
#include <vector>

namespace loopscope {

/// A name and what it means, in a help text.
struct HelpEntry
{
    QString name;
    QString meaning;
};

/// The options of one command, its help, and its answer to wrong usage. Needs a QCoreApplication.
class CommandParser
{
public:
    CommandParser(const QString& command, const QString& description);

    void addOption(const QString& name, const QString& meaning, const QString& valueName = {});
    void addPositional(const QString& name, const QString& meaning, const QString& syntax);

    /// Reads `arguments`, the command's name first. Returns the exit status where there is nothing more to
    /// do: --help was asked for and printed, or the usage was wrong.
    std::optional<ExitStatus> read(const QStringList& arguments);

    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    /// Says what was wrong.
    ExitStatus wrong(const QString& message) const;

private:
    QString help() const;

    QString m_command;
    QString m_description;
    QString m_syntax; ///< of the positional arguments, with a blank before each
    std::vector<HelpEntry> m_options;
    std::vector<HelpEntry> m_arguments;
    QCommandLineParser m_parser;
};

} // namespace loopscope
