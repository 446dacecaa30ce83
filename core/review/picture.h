// Between OpenCV's images and Qt's, and PNG files written as a whole.
#pragma once

#include "domain/error.h"

#include <QImage>
#include <QString>

#include <opencv2/core/mat.hpp>

namespace cyto {

/// A copy. @param rgb CV_8UC3; an empty one gives a null image
[[nodiscard]] QImage toImage(const cv::Mat &rgb);
[[nodiscard]] Status savePng(const QString &path, const QImage &image);
[[nodiscard]] Status savePng(const QString &path, const cv::Mat &rgb);

/// A signed map in the colours of the overlays, each value as a square of `scale` pixels.
/// @param values CV_32FC1 @param limit of the scale; 0 = the largest absolute value
[[nodiscard]] QImage renderSignedMap(const cv::Mat &values, int scale, double limit = 0.0);

/// A name (of a class, of an image) as part of a file name: no separators, nothing hidden, not empty.
[[nodiscard]] QString fileNamePart(const QString &name);

} // namespace cyto
