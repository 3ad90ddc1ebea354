#include "app/commandline/terminal.h"

#include "app/commandline/commandwords.h"

#include "core/files/displaywidth.h"

#include <cstdio>

namespace loopscope {

bool print(const QByteArray& text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

bool print(const QString& text)
{
    return print(text.toUtf8());
}

void say(const QString& message)
{
    const QByteArray line = "loopscope: " + harmless(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void sayOf(const QString& file, const Problem& problem)
{
    say(file + QStringLiteral(": ") + problem.toString());
}

ExitStatus wrongUsage(const QString& message, const QString& command)
{
    say(message);
    say(CommandWords::tr("see loopscope %1--help")
            .arg(command.isEmpty() ? QString() : command + QLatin1Char(' ')));
    return WrongUsage;
}

} // namespace loopscope
