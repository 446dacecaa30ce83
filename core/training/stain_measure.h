// The range of colours of the training images, stored with the model (domain/stain_range.h). No LibTorch here.
#pragma once

#include "domain/stain_range.h"
#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "jobs/cancel_token.h"

namespace cyto {

/// Of at most `images` images, evenly over the data set: the range leaves out the 2 % at either end, so that a
/// few odd images do not make it meaningless. Images that cannot be read take no part.
/// Errors: none can be read, cancelled.
[[nodiscard]] Expected<StainRange> measureStainRange(
    const Dataset &data, const Preprocessing &p, const CancelToken &cancel, int images = 2000);

} // namespace cyto
