#include "image_samples.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <array>

namespace cyto::samples {

cv::Mat quarters(int width, int height)
{
    cv::Mat rgb(height, width, CV_8UC3, cv::Scalar(200, 180, 160));
    const int w = width / 2;
    const int h = height / 2;
    rgb(cv::Rect(0, 0, w, h)).setTo(cv::Scalar(220, 30, 40));
    rgb(cv::Rect(w, 0, width - w, h)).setTo(cv::Scalar(20, 210, 60));
    rgb(cv::Rect(0, h, w, height - h)).setTo(cv::Scalar(50, 70, 230));
    return rgb;
}

QByteArray encode(const char *suffix, const cv::Mat &rgb)
{
    cv::Mat stored = rgb.clone();
    if (rgb.channels() == 3)
        cv::cvtColor(stored, stored, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(suffix, stored, bytes, {cv::IMWRITE_JPEG_QUALITY, 97});
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray number(quint64 value, int bytes, bool bigEndian)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (bigEndian ? bytes - 1 - i : i);
        result.append(static_cast<char>(value >> shift & 0xFF));
    }
    return result;
}

QByteArray exifBlock(int orientation, bool bigEndian)
{
    const auto n = [&](quint64 value, int bytes) { return number(value, bytes, bigEndian); };
    QByteArray block = bigEndian ? QByteArray("MM\0*", 4) : QByteArray("II*\0", 4);
    block += n(8, 4) + n(1, 2); // one entry, at 8
    block += n(274, 2) + n(3, 2) + n(1, 4) + n(static_cast<quint64>(orientation), 2) + n(0, 2);
    return block + n(0, 4);
}

QByteArray withExif(const QByteArray &jpeg, int orientation, bool bigEndian)
{
    const QByteArray content = QByteArray("Exif\0\0", 6) + exifBlock(orientation, bigEndian);
    QByteArray segment("\xFF\xE1", 2);
    segment += number(static_cast<quint64>(content.size()) + 2, 2, true) + content;
    return jpeg.left(2) + segment + jpeg.mid(2);
}

namespace {
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    return ~crc;
}
} // namespace

QByteArray pngChunk(const char *type, const QByteArray &content)
{
    const QByteArray body = QByteArray(type, 4) + content;
    return number(static_cast<quint64>(content.size()), 4, true) + body + number(crc32(body), 4, true);
}

QByteArray png(int width, int height, int depth, int colourType, const QByteArray &rows, const QByteArray &extra)
{
    QByteArray header = number(static_cast<quint64>(width), 4, true) + number(static_cast<quint64>(height), 4, true);
    header.append(static_cast<char>(depth)).append(static_cast<char>(colourType)).append(3, '\0');
    QByteArray filtered;
    const qsizetype rowSize = height > 0 ? rows.size() / height : 0;
    for (qsizetype y = 0; rowSize > 0 && y < height; ++y)
        filtered += QByteArray(1, '\0') + rows.mid(y * rowSize, rowSize);
    // Qt puts the size before the zlib stream.
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + pngChunk("IHDR", header) + extra
        + pngChunk("IDAT", qCompress(filtered).mid(4)) + pngChunk("IEND", {});
}

QByteArray tiff(const Tiff &file)
{
    struct Entry {
        int tag;
        int type; // 3 SHORT, 4 LONG
        std::vector<quint64> values;
    };
    const auto n = [&](quint64 value, int bytes) { return number(value, bytes, file.bigEndian); };
    QByteArray pixels;
    for (const unsigned sample : file.samples)
        pixels += n(sample, file.bits / 8);
    pixels.append(pixels.size() % 2, '\0');
    const quint64 headerSize = file.bigTiff ? 16 : 8;
    const auto channels = static_cast<size_t>(file.channels);
    const auto value = [](int v) { return std::vector<quint64>(1, static_cast<quint64>(v)); };
    std::vector<Entry> entries {{256, 4, value(file.width)}, {257, 4, value(file.height)},
        {258, 3, std::vector<quint64>(channels, static_cast<quint64>(file.bits))}, {259, 3, value(1)},
        {262, 3, value(file.photometric)}, {273, 4, {headerSize}}, {274, 3, value(file.orientation)},
        {277, 3, value(file.channels)}, {278, 4, value(file.height)}, {279, 4, {static_cast<quint64>(pixels.size())}},
        {284, 3, value(file.planar)}};
    if (file.extraSample >= 0)
        entries.push_back({338, 3, value(file.extraSample)});
    entries.push_back({339, 3, std::vector<quint64>(channels, static_cast<quint64>(file.sampleFormat))});

    const int wordSize = file.bigTiff ? 8 : 4;
    const quint64 directory = headerSize + static_cast<quint64>(pixels.size());
    const quint64 directorySize = (file.bigTiff ? 8 + 8 : 2 + 4) + entries.size() * (file.bigTiff ? 20 : 12);
    QByteArray table = n(entries.size(), file.bigTiff ? 8 : 2);
    QByteArray outside; // values that do not fit into their entry
    for (const Entry &entry : entries) {
        QByteArray content;
        for (const quint64 v : entry.values)
            content += n(v, entry.type == 3 ? 2 : 4);
        table += n(static_cast<quint64>(entry.tag), 2) + n(static_cast<quint64>(entry.type), 2);
        table += n(entry.values.size(), wordSize);
        if (content.size() > wordSize) {
            table += n(directory + directorySize + static_cast<quint64>(outside.size()), wordSize);
            outside += content;
        } else {
            table += content.leftJustified(wordSize, '\0');
        }
    }
    table += n(0, wordSize);
    QByteArray bytes = file.bigEndian ? "MM" : "II";
    bytes += file.bigTiff ? n(43, 2) + n(8, 2) + n(0, 2) : n(42, 2);
    return bytes + n(directory, wordSize) + pixels + table + outside;
}

QByteArray bmp(const Bmp &file)
{
    const auto n = [](qint64 value, int bytes) { return number(static_cast<quint64>(value), bytes, false); };
    const qint64 headerSize = file.core ? 12 : 40;
    QByteArray header = n(headerSize, 4);
    header += n(file.width, file.core ? 2 : 4) + n(file.height, file.core ? 2 : 4) + n(1, 2) + n(file.bits, 2);
    if (!file.core)
        header += n(0, 4) + n(file.rows.size(), 4) + n(0, 8) + n(file.palette.size() / 4, 4) + n(0, 4);
    const qint64 offset = 14 + headerSize + file.palette.size();
    return "BM" + n(offset + file.rows.size(), 4) + n(0, 4) + n(offset, 4) + header + file.palette + file.rows;
}

QByteArray bmpWithAlpha(int width, int height, const QByteArray &rows)
{
    const auto n = [](qint64 value) { return number(static_cast<quint64>(value), 4, false); };
    constexpr qint64 kHeaderSize = 108;
    QByteArray header = n(kHeaderSize) + n(width) + n(height) + number(1, 2, false) + number(32, 2, false);
    header += n(3) + n(rows.size()) + n(0) + n(0) + n(0) + n(0); // 3: with masks
    header += n(0x00FF0000) + n(0x0000FF00) + n(0x000000FF) + n(0xFF000000) + "BGRs";
    header = header.leftJustified(kHeaderSize, '\0');
    return "BM" + n(14 + kHeaderSize + rows.size()) + n(0) + n(14 + kHeaderSize) + header + rows;
}

QByteArray cmykJpeg()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoK"
        "CgYICwwLCgwJCgoK/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABcAAAMBAAAAAAAAAAAAAAAAAAgJCgb/xAAUEAEAAAAAAAAAAAAA"
        "AAAAAAAA/9oADgRDAE0AWQBLAAA/AH+FjgrMwZNW4rQEg//Z");
}

QByteArray ycckJpeg()
{
    return QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwACAQEBAQECAQEBAgICAgIEAwICAgIFBAQDBAYFBgYGBQYGBgcJCAYHCQcGBggLCAkKCgoK"
        "CgYICwwLCgwJCgoK/9sAQwECAgICAgIFAwMFCgcGBwoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
        "CgoKCgoK/8AAFAgACAAQBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAkGCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
        "xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AtCwjeTABYDWAaQf/2Q==");
}

double largestDifference(const cv::Mat &a, const cv::Mat &b)
{
    if (a.size() != b.size() || a.type() != b.type())
        return 256.0;
    return cv::norm(a, b, cv::NORM_INF);
}

} // namespace cyto::samples
