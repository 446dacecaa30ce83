#include "training/input_measure.h"

#include "imaging/cell_extent.h"
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

constexpr double kLargest = 0.95;

/// Errors: none can be read, cancelled.
template <class Measure>
Status measureImages(const Dataset &data, int images, const CancelToken &cancel, Measure &&measure)
{
    const size_t total = data.items.size(), used = std::min(total, static_cast<size_t>(std::max(1, images)));
    bool any = false;
    for (size_t i = 0; i < used; ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Cancelled."));
        const auto image = loadImage(data.items[i * total / used].path);
        if (!image)
            continue;
        any = true;
        measure(image->rgb);
    }
    if (!any)
        return fail(ErrorCode::Unreadable, tr("None of the training images can be read."));
    return {};
}

} // namespace

Expected<StainRange> measureStainRange(
    const Dataset &data, const Preprocessing &p, const CancelToken &cancel, int images)
{
    Preprocessing plain = p;
    plain.stain.reset();
    std::array<std::vector<double>, 3> ground, stain;
    const Status status = measureImages(data, images, cancel, [&](const cv::Mat &rgb) {
        const StainColours c = measureStain(view(scaledFrame(rgb, plain), plain, {}));
        for (size_t k = 0; k < 3; ++k) {
            ground[k].push_back(c.ground[k]);
            stain[k].push_back(c.stain[k]);
        }
    });
    if (!status)
        return tl::unexpected<Error>(status.error());
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

Expected<double> measureLargestExtent(const Dataset &data, const CancelToken &cancel, int images)
{
    std::vector<double> extents;
    const Status status = measureImages(data, images, cancel, [&](const cv::Mat &rgb) {
        if (const double extent = cellExtent(rgb); extent > 0.0)
            extents.push_back(extent);
    });
    if (!status)
        return tl::unexpected<Error>(status.error());
    if (extents.empty())
        return fail(ErrorCode::InvalidArgument, tr("None of the training images shows a cell in its middle."),
            tr("Check the data set, or train without \"largest_extent\"."));
    const auto at = extents.begin() + static_cast<std::ptrdiff_t>(kLargest * static_cast<double>(extents.size() - 1));
    std::nth_element(extents.begin(), at, extents.end());
    return *at;
}

} // namespace cyto
