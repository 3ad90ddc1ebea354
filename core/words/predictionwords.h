#pragma once

#include "core/analysis/runinsight.h"

#include <QCoreApplication>

namespace loopscope {

/// What is predicted, and why that may be wrong, in the language that is spoken.
class PredictionWords
{
    Q_DECLARE_TR_FUNCTIONS(PredictionWords)

public:
    /// "gather ≈ 1.00 s".
    static QString otherWay(const OtherWay& way);
    /// Why a prediction may be wrong, a sentence for each reason.
    static QString doubts(const std::vector<Doubt>& doubts);
    /// The same of several predictions: what is true of some of them alone names those.
    static QString doubts(const std::vector<OtherWay>& ways);
    /// "Predicted 1.00 s, measured 1.01 s (+1 %).".
    static QString foretold(const Foretold& foretold);

private:
    static QString sentence(Doubt doubt);
};

} // namespace loopscope
