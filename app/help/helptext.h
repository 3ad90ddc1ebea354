#pragma once

#include <QCoreApplication>

namespace loopscope {

/// The help as one page of HTML, made from the tables that the program itself uses: commands, gestures,
/// signs, kinds of tasks. In the language of now.
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)

public:
    static QString html();
    /// The page refers to the picture of sign number n by this name.
    static QString signName(int number);

private:
    static QString firstSteps();
    static QString anotherProgram();
    static QString keys();
    static QString mouse();
    static QString signs();
    static QString tasks();
};

} // namespace loopscope
