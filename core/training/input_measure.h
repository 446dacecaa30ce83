// What the training images look like, stored with the model: colours (domain/stain_range.h) and the largest extent of
// cells (imaging/cell_extent.h). At most `images` images are measured, evenly over the data set; those that cannot be
// read take no part. No LibTorch here.
#pragma once

#include "domain/stain_range.h"
#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "jobs/cancel_token.h"

namespace cyto {

/// The range leaves out the 2 % at either end, so that a few odd images do not make it meaningless.
/// Errors: none can be read, cancelled.
[[nodiscard]] Expected<StainRange> measureStainRange(
    const Dataset &data, const Preprocessing &p, const CancelToken &cancel, int images = 2000);

/// The 95th percentile, in units of the frames' shorter sides. Errors: none can be read, none shows a cell, cancelled.
[[nodiscard]] Expected<double> measureLargestExtent(const Dataset &data, const CancelToken &cancel, int images = 2000);

} // namespace cyto
