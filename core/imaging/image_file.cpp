#include "image_file.h"

#include "image_header.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <new>

namespace cyto {

namespace {
constexpr qint64 kMaxBytes = qint64 {1} << 30;
// OpenCV refuses longer sides; such a strip is not a photograph of a cell either.
constexpr qint64 kMaxSide = qint64 {1} << 20;

tl::unexpected<Error> outOfMemory(const QString &name)
{
    return fail(ErrorCode::OutOfMemory,
        QCoreApplication::translate("Imaging", "There is not enough memory to read \"%1\".").arg(name),
        QCoreApplication::translate("Imaging", "Close other programs or reduce the image."));
}

tl::unexpected<Error> undecodable(const QString &name)
{
    return fail(ErrorCode::Corrupt,
        QCoreApplication::translate("Imaging", "The content of \"%1\" is damaged and cannot be decoded.").arg(name),
        QCoreApplication::translate("Imaging", "Open it in another program and save it again, or copy it again."));
}

tl::unexpected<Error> unsupportedLayout(const QString &name)
{
    return fail(ErrorCode::Unsupported,
        QCoreApplication::translate("Imaging", "The pixels of \"%1\" are stored in a way that is not supported.")
            .arg(name),
        QCoreApplication::translate("Imaging", "Save it as PNG or TIFF with 8 or 16 bits per channel."));
}

// EXIF 2.3, tag 274: the transformation that shows the stored picture upright.
cv::Mat upright(const cv::Mat &stored, int orientation)
{
    cv::Mat result;
    switch (orientation) {
    case 2: cv::flip(stored, result, 1); break;
    case 3: cv::rotate(stored, result, cv::ROTATE_180); break;
    case 4: cv::flip(stored, result, 0); break;
    case 5: cv::transpose(stored, result); break;
    case 6: cv::rotate(stored, result, cv::ROTATE_90_CLOCKWISE); break;
    case 7:
        cv::transpose(stored, result);
        cv::rotate(result, result, cv::ROTATE_180);
        break;
    case 8: cv::rotate(stored, result, cv::ROTATE_90_COUNTERCLOCKWISE); break;
    default: return stored;
    }
    return result;
}

bool isTransparentEverywhere(const cv::Mat &bgra)
{
    for (int y = 0; y < bgra.rows; ++y) {
        const auto *row = bgra.ptr<cv::Vec4b>(y);
        for (int x = 0; x < bgra.cols; ++x)
            if (row[x][3] != 0)
                return false;
    }
    return true;
}

// White, because that is what an empty field of a slide looks like.
cv::Mat blendedOnWhite(const cv::Mat &bgra, const ImageHeader &header)
{
    cv::Mat rgb(bgra.size(), CV_8UC3);
    // Bitmap writers commonly leave the fourth byte 0 and mean an opaque picture.
    const bool opaque = header.format == ImageFormat::Bmp && isTransparentEverywhere(bgra);
    const bool premultiplied = header.premultiplied;
    for (int y = 0; y < bgra.rows; ++y) {
        const auto *from = bgra.ptr<cv::Vec4b>(y);
        auto *to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgra.cols; ++x) {
            const int alpha = opaque ? 255 : from[x][3];
            for (int c = 0; c < 3; ++c) {
                const int value = from[x][2 - c];
                const int ink = premultiplied ? value : (value * alpha + 127) / 255;
                to[x][c] = static_cast<uchar>(std::min(255, ink + 255 - alpha));
            }
        }
    }
    return rgb;
}

Expected<cv::Mat> toRgb(cv::Mat decoded, const ImageHeader &header, const QString &name)
{
    if (decoded.depth() != CV_8U && decoded.depth() != CV_16U)
        return unsupportedLayout(name);
    const bool wide = decoded.depth() == CV_16U;
    // 65535 / 255 = 257, so that white stays white.
    if (wide)
        decoded.convertTo(decoded, CV_8U, 1.0 / 257.0);
    cv::Mat rgb;
    switch (decoded.channels()) {
    case 1:
        if (wide && header.minIsWhite)
            cv::bitwise_not(decoded, decoded);
        cv::cvtColor(decoded, rgb, cv::COLOR_GRAY2RGB);
        return rgb;
    case 3: cv::cvtColor(decoded, rgb, cv::COLOR_BGR2RGB); return rgb;
    case 4: return blendedOnWhite(decoded, header);
    default: return unsupportedLayout(name);
    }
}

// By how much libjpeg may scale down while it decodes and still leave `side` pixels for the last step.
int reducedFlag(const ImageHeader &header, int side)
{
    const qint64 longer = std::max(header.width, header.height);
    if (header.format != ImageFormat::Jpeg || side < 1 || longer < 2 * qint64 {side})
        return cv::IMREAD_COLOR;
    if (longer >= 8 * qint64 {side})
        return cv::IMREAD_REDUCED_COLOR_8;
    return longer >= 4 * qint64 {side} ? cv::IMREAD_REDUCED_COLOR_4 : cv::IMREAD_REDUCED_COLOR_2;
}

// @param side  0 = as it is stored
Expected<LoadedImage> decodeChecked(const QByteArray &bytes, const QString &name, int side = 0)
{
    // Every refusal is reported through Error; OpenCV's own lines would only repeat it on stderr.
    [[maybe_unused]] static const auto previous = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    if (bytes.isEmpty())
        return fail(ErrorCode::Corrupt, QCoreApplication::translate("Imaging", "\"%1\" is empty.").arg(name),
            QCoreApplication::translate("Imaging", "Copy or export the image again."));
    if (bytes.size() > kMaxBytes)
        return fail(ErrorCode::TooLarge,
            QCoreApplication::translate("Imaging", "\"%1\" is larger than 1 GB.").arg(name),
            QCoreApplication::translate("Imaging", "Cut out the cells and save them as single images."));
    const auto header = readImageHeader(bytes, name);
    if (!header)
        return tl::unexpected<Error>(header.error());
    // Divided, not multiplied: two 32-bit sides can overflow 63 bits.
    if (header->width > kMaxSide || header->height > kMaxSide || header->width > kMaxPixels / header->height)
        return fail(ErrorCode::TooLarge,
            QCoreApplication::translate("Imaging", "\"%1\" has %2 x %3 pixels; the limit is 100 megapixels.")
                .arg(name, QString::number(header->width), QString::number(header->height)),
            QCoreApplication::translate("Imaging", "Cut out the cells and save them as single images."));

    const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData()));
    // CMYK JPEGs are converted by the decoder, which takes 0 for full ink: Adobe's convention, which
    // all writers follow and Pillow and browsers assume too.
    const int flags = header->opaqueBytes ? reducedFlag(*header, side) | cv::IMREAD_IGNORE_ORIENTATION : cv::IMREAD_UNCHANGED;
    cv::Mat decoded = cv::imdecode(buffer, flags);
    if (decoded.empty())
        return undecodable(name);
    auto rgb = toRgb(std::move(decoded), *header, name);
    if (!rgb)
        return tl::unexpected<Error>(rgb.error());
    return LoadedImage {
        upright(*rgb, header->orientation), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

// A file in a folder that may not be entered looks as if it were not there.
bool liesInClosedFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!folder.isEmpty() && !QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            return false;
        folder = parent;
    }
    const QFileInfo nearest(folder);
    return nearest.isDir() && !nearest.isExecutable();
}

Expected<QByteArray> readBytes(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists() && liesInClosedFolder(path))
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("Imaging", "The folder of \"%1\" may not be entered.").arg(name),
            QCoreApplication::translate("Imaging", "Check the permissions of the file and of its folder."));
    if (!info.exists())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Imaging", "There is no file \"%1\".").arg(name),
            QCoreApplication::translate("Imaging", "Check the path; the file may have been moved or renamed."));
    if (info.isDir())
        return fail(ErrorCode::Unsupported,
            QCoreApplication::translate("Imaging", "\"%1\" is a folder, not an image.").arg(name),
            QCoreApplication::translate("Imaging", "Name the images in it, or rename the folder."));
    // A pipe would block for ever, a device might never end.
    if (!info.isFile())
        return fail(ErrorCode::Unsupported,
            QCoreApplication::translate("Imaging", "\"%1\" is a device or pipe, not an image file.").arg(name),
            QCoreApplication::translate("Imaging", "Save the image to a file first."));
    if (info.size() > kMaxBytes)
        return fail(ErrorCode::TooLarge,
            QCoreApplication::translate("Imaging", "\"%1\" is larger than 1 GB.").arg(name),
            QCoreApplication::translate("Imaging", "Cut out the cells and save them as single images."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("Imaging", "\"%1\" cannot be opened: %2.").arg(name, file.errorString()),
            QCoreApplication::translate("Imaging", "Check the permissions of the file and of its folder."));
    QByteArray bytes = file.read(info.size());
    if (bytes.size() != info.size())
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("Imaging", "\"%1\" cannot be read to its end: %2.")
                .arg(name, file.errorString()),
            QCoreApplication::translate("Imaging", "Check the drive or the network connection and try again."));
    return bytes;
}

// Nothing leaves this file as an exception.
template <class Function>
auto guarded(const QString &name, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::bad_alloc &) {
        return outOfMemory(name);
    } catch (const cv::Exception &e) {
        if (e.code == cv::Error::StsNoMem)
            return outOfMemory(name);
        return undecodable(name);
    } catch (...) {
        return undecodable(name);
    }
}
} // namespace

Expected<LoadedImage> decodeImage(const QByteArray &bytes, const QString &name)
{
    return guarded(name, [&] { return decodeChecked(bytes, name); });
}

Expected<LoadedImage> loadImage(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const auto bytes = guarded(name, [&] { return readBytes(path, name); });
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return decodeImage(*bytes, name);
}

Expected<LoadedImage> loadThumbnail(const QString &path, int side)
{
    const QString name = QDir::toNativeSeparators(path);
    return guarded(name, [&]() -> Expected<LoadedImage> {
        const auto bytes = readBytes(path, name);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        auto image = decodeChecked(*bytes, name, side);
        if (!image)
            return image;
        const int longer = std::max(image->rgb.cols, image->rgb.rows);
        if (longer > side && side > 0) {
            const double scale = static_cast<double>(side) / longer;
            const cv::Size size(std::max(1, static_cast<int>(std::lround(image->rgb.cols * scale))),
                std::max(1, static_cast<int>(std::lround(image->rgb.rows * scale))));
            cv::resize(image->rgb, image->rgb, size, 0, 0, cv::INTER_AREA);
        }
        return image;
    });
}

} // namespace cyto
