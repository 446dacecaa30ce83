#include "training/stain_measure.h"

#include "imaging/image_file.h"
#include "imaging/stain.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

constexpr double kLeftOut = 0.02;

} // namespace

Expected<StainRange> measureStainRange(
    const Dataset &data, const Preprocessing &p, const CancelToken &cancel, int images)
{
    Preprocessing plain = p;
    plain.stain.reset();
    std::array<std::vector<double>, 3> ground, stain;
    const size_t total = data.items.size(), used = std::min(total, static_cast<size_t>(std::max(1, images)));
    for (size_t i = 0; i < used; ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Cancelled."));
        const auto image = loadImage(data.items[i * total / used].path);
        if (!image)
            continue;
        const StainColours c = measureStain(view(scaledFrame(image->rgb, plain), plain, {}));
        for (size_t k = 0; k < 3; ++k) {
            ground[k].push_back(c.ground[k]);
            stain[k].push_back(c.stain[k]);
        }
    }
    if (ground[0].empty())
        return fail(ErrorCode::Unreadable, tr("None of the training images can be read."));
    StainRange range;
    const auto edges = [](std::vector<double> &values, double &low, double &high) {
        std::sort(values.begin(), values.end());
        const auto skipped = static_cast<size_t>(kLeftOut * static_cast<double>(values.size()));
        low = values[skipped];
        high = values[values.size() - 1 - skipped];
    };
    for (size_t k = 0; k < 3; ++k) {
        edges(ground[k], range.groundLow[k], range.groundHigh[k]);
        edges(stain[k], range.stainLow[k], range.stainHigh[k]);
    }
    return range;
}

} // namespace cyto
