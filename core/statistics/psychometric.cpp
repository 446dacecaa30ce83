#include "statistics/psychometric.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

double psychometricFunction(double x, const PsychometricParameters &p)
{
    // S is 0.05 half a width below the threshold and 0.95 half a width above it.
    const double slope = 2.0 * std::log(1.0 / 0.05 - 1.0) / p.width;
    return p.guess + (1.0 - p.guess - p.lapse) / (1.0 + std::exp(-slope * (x - p.threshold)));
}

Expected<std::vector<PsychometricBlock>> psychometricBlocks(
    const std::vector<double> &confidence, const std::vector<bool> &correct, int bins)
{
    const auto refuse = [](const QString &message) { return fail(ErrorCode::InvalidArgument, message); };
    if (confidence.empty() || confidence.size() != correct.size() || bins < 1)
        return refuse(QCoreApplication::translate(
            "Statistics", "The psychometric function needs one answer for each confidence, and at least one bin."));
    if (!std::all_of(confidence.begin(), confidence.end(), [](double c) { return std::isfinite(c); }))
        return refuse(QCoreApplication::translate("Statistics", "The psychometric function needs finite confidences."));
    const auto [low, high] = std::minmax_element(confidence.begin(), confidence.end());
    const double range = *high - *low;
    if (!(range > 0.0) || !std::isfinite(range))
        return refuse(
            QCoreApplication::translate("Statistics", "The psychometric function needs confidences that differ."));
    std::vector<PsychometricBlock> blocks(static_cast<std::size_t>(bins));
    for (std::size_t b = 0; b < blocks.size(); ++b)
        blocks[b].stimulus = (static_cast<double>(b) + 0.5) / bins;
    for (std::size_t i = 0; i < confidence.size(); ++i) {
        const double share = (confidence[i] - *low) / range;
        PsychometricBlock &block = blocks[std::min(blocks.size() - 1, static_cast<std::size_t>(share * bins))];
        ++block.total;
        block.correct += correct[i];
    }
    std::erase_if(blocks, [](const PsychometricBlock &block) { return block.total == 0; });
    return blocks;
}

} // namespace cyto
