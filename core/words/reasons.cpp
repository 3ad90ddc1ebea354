// The reasons why a task failed, in the language that is spoken. A run knows them in English alone, as
// files and scripts need them; every one of core/run/network stands here.

#include "core/timeline/labelfit.h"
#include "core/words/wording.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace loopscope {

namespace {

constexpr std::array reasonTexts{
    // How an answer can be wrong.
    QT_TRANSLATE_NOOP("Wording", "the answer is not HTTP"),
    QT_TRANSLATE_NOOP("Wording", "the server sent only the interim answer HTTP %1"),
    QT_TRANSLATE_NOOP("Wording", "the server answered HTTP %1"),
    QT_TRANSLATE_NOOP("Wording", "the answer's Content-Length is no length: %1"),
    QT_TRANSLATE_NOOP("Wording", "the answer ended after %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("Wording", "the answer is longer than the %1 MiB that are read"),
    // How the transport can fail. %1 may be one of the last texts, on how far it came.
    QT_TRANSLATE_NOOP("Wording", "%1 refused the connection"),
    QT_TRANSLATE_NOOP("Wording", "no host is named %1"),
    QT_TRANSLATE_NOOP("Wording", "the server closed the connection %1"),
    QT_TRANSLATE_NOOP("Wording", "the connection timed out %1"),
    QT_TRANSLATE_NOOP("Wording", "TLS: %1"),
    QT_TRANSLATE_NOOP("Wording", "the network went away %1"),
    QT_TRANSLATE_NOOP("Wording", "the proxy failed: %1"),
    QT_TRANSLATE_NOOP("Wording", "the answer broke the rules of HTTP %1: %2"),
    QT_TRANSLATE_NOOP("Wording", "the transport failed %1: %2"),
    QT_TRANSLATE_NOOP("Wording", "the deadline of %1 passed %2"),
    // Redirects.
    QT_TRANSLATE_NOOP("Wording", "redirected more than %1 times"),
    QT_TRANSLATE_NOOP("Wording", "the server redirects without saying where to"),
    QT_TRANSLATE_NOOP("Wording", "the server redirects to something that is no web page: %1"),
    // How far it came.
    QT_TRANSLATE_NOOP("Wording", "while queued for a connection"),
    QT_TRANSLATE_NOOP("Wording", "while connecting"),
    QT_TRANSLATE_NOOP("Wording", "while waiting for the server"),
    QT_TRANSLATE_NOOP("Wording", "after %1 of %2 bytes"),
    QT_TRANSLATE_NOOP("Wording", "after %1 bytes"),
};

struct Pattern
{
    const char* text;
    QRegularExpression expression;
};

// "no host is named %1" reads what stands for %1.
Pattern patternOf(const char* text)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(text));
    expression.replace(QStringLiteral("\\%1"), QStringLiteral("(.+?)"));
    expression.replace(QStringLiteral("\\%2"), QStringLiteral("(.+?)"));
    return {text, QRegularExpression(QRegularExpression::anchoredPattern(expression))};
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* text : reasonTexts)
            made.push_back(patternOf(text));
        return made;
    }();
    return all;
}

} // namespace

std::vector<const char*> Wording::knownReasons()
{
    return {reasonTexts.begin(), reasonTexts.end()};
}

QString Wording::reason(const QString& english)
{
    constexpr int longest = 1000; // of the core's; a person's own text may be any
    const QString plain = plainLabel(english);
    if (plain.size() > longest)
        return plain;
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.expression.match(plain);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate("Wording", pattern.text);
        switch (match.lastCapturedIndex()) {
        case 1: return text.arg(reason(match.captured(1)));
        case 2: return text.arg(reason(match.captured(1)), reason(match.captured(2)));
        default: return text;
        }
    }
    return plain;
}

} // namespace loopscope
