// Reading image files of any common kind into 8-bit RGB, with a reason for every refusal.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <opencv2/core/mat.hpp>

namespace cyto {

struct LoadedImage {
    cv::Mat rgb; ///< CV_8UC3, RGB order, EXIF orientation applied, alpha blended onto white
    QByteArray sha256; ///< of the file's bytes, 32 bytes
};

/// Largest image that is decoded: 100 megapixels, judged from the header before decoding.
inline constexpr qint64 kMaxPixels = 100'000'000;

/// JPEG (grey, RGB, CMYK, YCCK), PNG, BMP, TIFF; 8 and 16 bit; 1, 3 or 4 channels.
/// @param path any file name, also non-ASCII. Errors name the path. Never throws.
[[nodiscard]] Expected<LoadedImage> loadImage(const QString &path);
/// The same from bytes; `name` is used in messages.
[[nodiscard]] Expected<LoadedImage> decodeImage(const QByteArray &bytes, const QString &name);

/// A small picture for an overview, with the same refusals as loadImage(): both sides at most `side`
/// pixels, proportions kept, never enlarged. JPEG is scaled down while it is decoded.
[[nodiscard]] Expected<LoadedImage> loadThumbnail(const QString &path, int side);

} // namespace cyto
