#include "statistics/paired_t_test.h"

#include "statistics/distributions.h"
#include "statistics/student_t.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace cyto {

Expected<PairedTTest> pairedTTest(const std::vector<double> &a, const std::vector<double> &b, double confidence)
{
    if (a.size() != b.size() || a.size() < 2)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The paired t-test needs at least two pairs."));
    if (!(confidence > 0.0 && confidence < 1.0))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The confidence must lie between 0 and 1."));
    RunningMoments differences;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!std::isfinite(a[i]) || !std::isfinite(b[i]))
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Statistics", "The paired t-test needs finite values."));
        differences.add(a[i] - b[i]);
    }
    PairedTTest test;
    test.pairs = differences.count();
    test.meanDifference = differences.mean();
    test.standardError = std::sqrt(differences.variance() / test.pairs);
    test.p = pairedTTestP(differences);
    if (test.standardError > 0.0)
        test.t = test.meanDifference / test.standardError;
    else if (test.meanDifference != 0.0)
        test.t = std::copysign(std::numeric_limits<double>::infinity(), test.meanDifference);
    const double half = studentQuantile(0.5 + 0.5 * confidence, test.pairs - 1) * test.standardError;
    test.interval = {test.meanDifference - half, test.meanDifference + half};
    return test;
}

} // namespace cyto
