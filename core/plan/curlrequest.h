#pragma once

#include "core/plan/curloption.h"
#include "core/plan/requestjson.h"
#include "core/plan/shellwords.h"
#include "core/plan/tasklist.h"

#include <QStringList>

namespace loopscope {

/// One command of curl on its way to become tasks.
class CurlRequest
{
public:
    /// Reads the words behind "curl". Returns why they cannot be read.
    std::optional<Problem> read(const ShellCommand& words);
    /// Why no task can ask for this, though it was understood: another method than GET and HEAD.
    const std::optional<Problem>& unfit() const { return m_unfit; }
    /// Adds a task for each URL.
    std::optional<Problem> addTo(TaskList& tasks);
    /// What has no place in a task; whole after addTo().
    const QStringList& leftOut() const { return m_leftOut; }

private:
    using Step = std::optional<Problem>;

    /// An option as it was written.
    struct Given
    {
        CurlMeaning meaning;
        QString name;  ///< "-H", "--header"
        QString value; ///< may be a secret
        const ShellWord* word;
    };

    Step readLong(const ShellCommand& words, std::size_t& at);
    Step readShort(const ShellCommand& words, std::size_t& at);
    Step readOption(const CurlOption* option, const QString& name, const std::optional<QString>& attached,
                    const ShellCommand& words, std::size_t& at);
    void take(const Given& given);
    void takeMethod(const Given& given);
    void takeHeader(const Given& given);
    void takeBody(const Given& given, const char* method);
    void takeDeadline(const Given& given);
    void addOwn(const QByteArray& name, const QString& value, const QString& option);
    void addHeader(const QString& name, const QString& value, const QString& option);
    bool has(const QByteArray& name) const;
    void finishHeaders();
    void leave(const QString& name, const QString& why = {});
    void checkMethod(const ShellWord& start);
    Result<QUrl> urlOf(const ShellWord& word) const;

    Request m_request;
    std::vector<ShellWord> m_urls;
    std::vector<std::pair<Header, QString>> m_own; ///< of options; a header given by itself goes before
    QString m_method;                              ///< as asked for; empty: what the rest implies
    QString m_implied = QStringLiteral("GET");
    ShellWord m_methodWord;
    bool m_hasBody = false;
    bool m_bodyInUrl = false;
    bool m_plainUrls = false;
    bool m_otherSignIn = false;
    Step m_unfit;
    QStringList m_leftOut;
};

} // namespace loopscope
