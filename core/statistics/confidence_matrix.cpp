#include "statistics/confidence_matrix.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>

namespace cyto {

Expected<ConfidenceMatrix> confidenceMatrix(const std::vector<std::vector<int>> &confidence, int levels)
{
    ConfidenceMatrix m;
    m.levels = levels;
    const auto n = static_cast<std::size_t>(levels > 0 ? levels : 0);
    m.counts.assign(n * n, 0);
    for (const std::vector<int> &image : confidence) {
        std::vector<std::int64_t> given(n);
        for (const int level : image) {
            if (level < -1 || level >= levels)
                return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Statistics", "The confidence matrix was given an unknown level."));
            if (level >= 0)
                ++given[static_cast<std::size_t>(level)];
        }
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < n; ++b)
                m.counts[a * n + b] += given[a] * (given[b] - (a == b ? 1 : 0));
    }
    m.pairs = std::accumulate(m.counts.begin(), m.counts.end(), std::int64_t {0});
    if (m.pairs == 0)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The confidence matrix needs an image that two readers labelled with a confidence."));
    for (std::size_t a = 0; a < n; ++a) {
        std::int64_t sum = 0;
        for (std::size_t b = 0; b < n; ++b)
            sum += m.counts[a * n + b];
        for (std::size_t b = 0; b < n; ++b)
            m.rowShare.push_back(sum > 0 ? static_cast<double>(m.counts[a * n + b]) / static_cast<double>(sum)
                                         : std::numeric_limits<double>::quiet_NaN());
    }
    return m;
}

} // namespace cyto
