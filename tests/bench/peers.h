#pragma once

#include "tests/bench/contenders.h"

#include <QString>
#include <QStringList>

namespace loopscope::bench {

/// The other programs on this machine to be measured against. An empty path: it is not there.
class Peers
{
public:
    /// Looks for them. `scripts` is the folder with what node and Python are given to run.
    explicit Peers(QString scripts);

    /// A script of `scripts` with its arguments, run by node, or by a Python that has `module`. Its figures
    /// are the JSON object that it prints, and "cpu_ms" and "peak_mb" of its process. Gives nothing where
    /// there is no such interpreter.
    Contender node(const QString& name, const QString& script, const QStringList& arguments) const;
    Contender python(const QString& name, const QString& module, const QString& script,
                     const QStringList& arguments) const;
    /// `curl -Z` fetching `url` `count` times, with at most as many at once as it allows. Its figure is
    /// "wall_ms", with the few milliseconds that curl takes to start.
    Contender curl(int count, const QString& url) const;

    /// "node 20.1, Python 3.11 with aiohttp; missing: curl": who takes part.
    QString description() const;

private:
    QString pythonWith(const QString& module) const;

    QString m_scripts;
    QString m_node;
    QString m_curl;
    QStringList m_pythons;
};

} // namespace loopscope::bench
