// From OpenCV's pictures to Qt's, where the window shows what the core computed.
#pragma once

#include <QImage>

#include <opencv2/core/mat.hpp>

namespace cyto::ui {

/// A copy. @param rgb CV_8UC3; anything else gives a null image
[[nodiscard]] inline QImage imageOf(const cv::Mat &rgb)
{
    if (rgb.empty() || rgb.type() != CV_8UC3)
        return {};
    return QImage(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888).copy();
}

} // namespace cyto::ui
