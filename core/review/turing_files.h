// The files of a Turing test: whatever arm an image is of, it takes the same way to the disk. Internal to
// review.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace cyto {

struct TuringSet;

struct PlacedImage {
    size_t staged = 0; ///< which stage() it came from
    QString name; ///< "3f09c2....bmp"
    QByteArray sha256;
};

/// BMP, 24 bit: a header that follows from the size alone, then the pixels. Compression, and even the row
/// filters of an uncompressed PNG, would say how smooth an image is.
[[nodiscard]] Expected<QByteArray> encodeTuringImage(const cv::Mat &rgb);

/// Collects images in the order in which they are made, which tells their arm, and then writes them in an
/// order that does not. One use: open(), stage() ..., place().
class TuringFiles {
public:
    explicit TuringFiles(std::uint64_t seed) : m_seed(seed) { }

    /// Error: InvalidArgument when the folder holds something.
    [[nodiscard]] Status open(const QString &folder);
    [[nodiscard]] Status stage(const cv::Mat &rgb);
    /// All files under a temporary name beside the folder, then renamed to it. In the order of the files.
    [[nodiscard]] Expected<std::vector<PlacedImage>> place();

private:
    [[nodiscard]] Status write(const QString &folder, std::vector<PlacedImage> &images);

    std::uint64_t m_seed;
    QString m_folder;
    QTemporaryDir m_staging;
    std::vector<QByteArray> m_hashes; ///< by stage()
};

/// Removes the images of a set that the study did not take, and the folder when nothing else is in it.
void removePlaced(const TuringSet &set, const QString &folder);

} // namespace cyto
