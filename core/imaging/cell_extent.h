// How large the cell of an image is in its frame: the magnification of another microscope shows there first.
#pragma once

#include <opencv2/core/mat.hpp>

namespace cyto {

/// Diameter of the cell's dark part, its nucleus and granules, as a fraction of the frame's shorter side: twice the
/// 98th percentile of the distances from its centre of mass. Dark is what Otsu's threshold on the green channel,
/// taken again within what is darker, leaves; of its connected parts those count that come near the frame's centre.
/// @param rgb CV_8UC3, at least 1 x 1. @return 0 where nothing dark is near the centre
[[nodiscard]] double cellExtent(const cv::Mat &rgb);

} // namespace cyto
