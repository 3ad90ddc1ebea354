#pragma once

#include <QTranslator>

namespace loopscope::test {

/// Another language for tests: every text stands in brackets. Installed while it lives, by who makes it.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QStringLiteral("[%1]").arg(QString::fromUtf8(text));
    }
};

} // namespace loopscope::test
