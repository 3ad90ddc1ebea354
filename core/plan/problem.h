#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <utility>
#include <variant>

namespace loopscope {

/// Why some input was refused, in words for a person. Line and column count from 1; 0 where there is none.
/// Columns count characters (Unicode code points), as a person does.
///
/// The words are the window's language where it has installed one, else English: whoever makes a problem says
/// Problem::tr("…"), on any thread. What files and scripts read, such as the reasons of a run, never does.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(Problem)

public:              // the macro ends in private
    QString message; ///< what is wrong and what was expected; no file name, no place
    int line = 0;
    int column = 0;
    QString place; ///< where lines do not help: a path into JSON such as "tasks[3].ms"

    /// "line 3, column 7: …", "column 7: …", "tasks[3].ms: …", or the message alone.
    QString toString() const;
    bool operator==(const Problem&) const = default;
};

/// The column of the character at `index` of `line`.
int columnAt(QStringView line, qsizetype index);

/// A value, or the problem that kept it from being made.
template <class T>
class Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::move(problem))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T& operator*() const { return std::get<T>(m_content); }
    T& operator*() { return std::get<T>(m_content); }
    const T* operator->() const { return &std::get<T>(m_content); }
    T* operator->() { return &std::get<T>(m_content); }
    /// Only where there is no value.
    const Problem& problem() const { return std::get<Problem>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

} // namespace loopscope
