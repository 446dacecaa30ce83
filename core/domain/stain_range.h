// Which colours of ground and stain a model has seen. No image library here: model files hold one.
#pragma once

#include <array>

namespace cyto {

/// Red, green, blue, 0 to 255.
using Intensities = std::array<double, 3>;

/// Between which colours the training images' ground (the pale 95th percentile of each channel) and
/// stain (the dark 5th percentile) lay.
struct StainRange {
    Intensities groundLow {}, groundHigh {}, stainLow {}, stainHigh {};
};

} // namespace cyto
