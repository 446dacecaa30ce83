// Image files made in memory, byte by byte where OpenCV cannot write what a test needs.
#pragma once

#include <QByteArray>
#include <QString>

#include <opencv2/core.hpp>

#include <vector>

namespace cyto::samples {

/// Red, green / blue, sand: every orientation of it looks different. RGB.
[[nodiscard]] cv::Mat quarters(int width = 24, int height = 16);
/// @param suffix of the format, for instance ".png" @param rgb 8 or 16 bit, 3 channels in RGB order or 1
[[nodiscard]] QByteArray encode(const char *suffix, const cv::Mat &rgb);
/// Puts an EXIF segment with this orientation after the start of a JPEG.
[[nodiscard]] QByteArray withExif(const QByteArray &jpeg, int orientation, bool bigEndian);
[[nodiscard]] QByteArray exifBlock(int orientation, bool bigEndian);

[[nodiscard]] QByteArray number(quint64 value, int bytes, bool bigEndian);
[[nodiscard]] QByteArray pngChunk(const char *type, const QByteArray &content);
/// @param rows the unfiltered rows, without filter bytes @param extra chunks before the pixels
[[nodiscard]] QByteArray png(
    int width, int height, int depth, int colourType, const QByteArray &rows, const QByteArray &extra = {});

struct Tiff {
    bool bigEndian = false;
    bool bigTiff = false;
    int width = 0;
    int height = 0;
    int bits = 8;
    int channels = 1;
    int photometric = 1; ///< 0 white is zero, 1 black is zero, 2 RGB, 5 CMYK
    int orientation = 1;
    int sampleFormat = 1; ///< 1 unsigned, 2 signed, 3 floating point
    int planar = 1;
    int extraSample = -1; ///< 1 premultiplied alpha, 2 alpha, -1 not named
    std::vector<unsigned> samples; ///< in order of rows, pixels, channels
};
[[nodiscard]] QByteArray tiff(const Tiff &file);

struct Bmp {
    int width = 0;
    int height = 0; ///< negative: rows from top to bottom
    int bits = 24;
    bool core = false; ///< the OS/2 header with 16-bit sizes
    QByteArray palette; ///< blue, green, red, 0; without the 0 for core
    QByteArray rows; ///< in order of the file, padded
};
[[nodiscard]] QByteArray bmp(const Bmp &file);
/// 32 bits with an alpha mask (BITMAPV4HEADER); pixels as blue, green, red, alpha.
[[nodiscard]] QByteArray bmpWithAlpha(int width, int height, const QByteArray &rows);

/// 16 x 8, left half (204, 40, 60), right half (230, 220, 240); 0 is full ink, marked as Adobe's.
[[nodiscard]] QByteArray cmykJpeg();
[[nodiscard]] QByteArray ycckJpeg();

/// Largest difference of any channel of any pixel; 256 when the sizes or types differ.
[[nodiscard]] double largestDifference(const cv::Mat &a, const cv::Mat &b);

} // namespace cyto::samples
