#pragma once

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

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

/// Waits until `process` has begun its run, as far as that can be told from outside: it takes an interrupt
/// itself, which Linux tells, and a little later. False: it ended before.
inline bool waitUntilItRuns(QProcess& process)
{
    const QString status = QStringLiteral("/proc/%1/status").arg(process.processId());
    const auto takesInterrupts = [&] {
        QFile file(status);
        if (!file.open(QIODevice::ReadOnly))
            return true; // another system: there is nothing to look at
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("SigCgt:");
        return at >= 0 &&
               (text.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16) & (1u << (SIGINT - 1))) != 0;
    };
    const bool takes = QTest::qWaitFor(takesInterrupts, 10'000);
    QTest::qWait(300);
    return takes && process.state() == QProcess::Running;
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
