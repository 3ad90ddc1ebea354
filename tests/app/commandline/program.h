#pragma once

#include <QFile>
#include <QProcess>

namespace loopscope::test {

/// How one call of the program ended, and what it wrote.
struct Outcome
{
    int status = -1; ///< -1: it crashed, or did not end within 20 seconds
    QByteArray out;
    QByteArray err;
};

/// The environment of this test, in which a person wants `language` and has set nothing in the window.
inline QProcessEnvironment speaking(const char* language)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANGUAGE"), QLatin1String(language));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/no/settings"));
    return environment;
}

/// Calls the program and waits for it.
inline Outcome run(const QStringList& arguments, const QByteArray& input = {},
                   const QProcessEnvironment& environment = speaking("en"))
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LOOPSCOPE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Arguments, with a | between any two.
inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

/// What stands in a file; nothing where there is none.
inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace loopscope::test
