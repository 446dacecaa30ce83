#include "image_header.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {
tl::unexpected<Error> damaged(const QString &name)
{
    return fail(ErrorCode::Corrupt, QCoreApplication::translate("Imaging", "\"%1\" is damaged.").arg(name),
        QCoreApplication::translate("Imaging", "Copy or export the image again."));
}

tl::unexpected<Error> cutShort(const QString &name)
{
    return fail(ErrorCode::Corrupt,
        QCoreApplication::translate("Imaging", "\"%1\" ends before the image is complete.").arg(name),
        QCoreApplication::translate("Imaging", "Copy or download the file again."));
}

/// @param kind what is not supported, translated
tl::unexpected<Error> unsupported(const QString &name, const QString &kind)
{
    return fail(ErrorCode::Unsupported,
        QCoreApplication::translate("Imaging", "The kind of image in \"%1\" is not supported: %2.").arg(name, kind),
        QCoreApplication::translate("Imaging", "Save it as PNG or TIFF with 8 or 16 bits per channel."));
}

int exifOrientation(const char *data, quint64 size)
{
    const TiffTags tags = readTiffTags(data, size);
    return tags.valid && tags.orientation >= 1 && tags.orientation <= 8 ? static_cast<int>(tags.orientation) : 1;
}

// ITU-T T.81, annex B. Also walks the compressed data, for the end marker alone tells a complete
// file from one that was cut, and thumbnails inside segments have end markers of their own.
Expected<ImageHeader> readJpeg(const ByteView &view, const QString &name)
{
    ImageHeader header;
    header.format = ImageFormat::Jpeg;
    header.opaqueBytes = true;
    bool hasFrame = false;
    bool hasScan = false;
    bool hasExif = false;
    quint64 at = 2;
    while (at < view.size()) {
        const void *found = std::memchr(view.data() + at, 0xFF, view.size() - at);
        if (!found)
            break;
        at = static_cast<quint64>(static_cast<const char *>(found) - view.data()) + 1;
        while (view.u8(at) == 0xFF)
            ++at;
        if (!view.has(at, 1))
            break;
        const unsigned marker = view.u8(at++);
        // Stuffed byte, TEM, restart markers and a second start of image carry no segment.
        if (marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8))
            continue;
        if (marker == 0xD9) {
            if (!hasFrame || !hasScan)
                return damaged(name);
            return header;
        }
        const quint64 length = view.u16(at);
        if (!view.has(at, std::max<quint64>(2, length)))
            break;
        if (length < 2)
            return damaged(name);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            if (hasFrame || length < 8)
                return damaged(name);
            hasFrame = true;
            header.height = view.u16(at + 3);
            header.width = view.u16(at + 5);
            const unsigned components = view.u8(at + 7);
            if (marker != 0xC0 && marker != 0xC1 && marker != 0xC2 && marker != 0xC9 && marker != 0xCA)
                return unsupported(name, QCoreApplication::translate("Imaging", "lossless or hierarchical JPEG"));
            if (view.u8(at + 2) != 8)
                return unsupported(
                    name, QCoreApplication::translate("Imaging", "JPEG with %1 bits per channel").arg(view.u8(at + 2)));
            if (components != 1 && components != 3 && components != 4)
                return unsupported(
                    name, QCoreApplication::translate("Imaging", "JPEG with %1 channels").arg(components));
            if (header.width == 0)
                return damaged(name);
            if (header.height == 0)
                return unsupported(name, QCoreApplication::translate("Imaging", "JPEG without a height in its header"));
        } else if (marker == 0xDA) {
            hasScan = true;
        } else if (marker == 0xE1 && !hasExif && length > 8 && view.startsWith(at + 2, "Exif\0\0", 6)) {
            hasExif = true;
            header.orientation = exifOrientation(view.data() + at + 8, length - 8);
        }
        at += length;
    }
    return cutShort(name);
}

// PNG specification, 5: chunks up to IEND.
Expected<ImageHeader> readPng(const ByteView &view, const QString &name)
{
    ImageHeader header;
    header.format = ImageFormat::Png;
    if (!view.has(8, 25))
        return cutShort(name);
    if (view.u32(8) != 13 || !view.startsWith(12, "IHDR", 4))
        return damaged(name);
    header.width = view.u32(16);
    header.height = view.u32(20);
    if (header.width == 0 || header.height == 0)
        return damaged(name);
    quint64 at = 33;
    while (view.has(at, 12)) {
        const quint64 length = view.u32(at);
        if (!view.has(at + 12, length))
            break;
        if (view.startsWith(at + 4, "IEND", 4))
            return header;
        if (view.startsWith(at + 4, "eXIf", 4))
            header.orientation = exifOrientation(view.data() + at + 8, length);
        at += 12 + length;
    }
    return cutShort(name);
}

constexpr quint32 kCoreHeader = 12; // BITMAPCOREHEADER, 16-bit sizes

bool isBmp(const ByteView &view)
{
    // Two letters alone would take many a text for a bitmap.
    const quint32 headerSize = view.u32(14);
    return view.startsWith(0, "BM", 2) && (headerSize == kCoreHeader || (headerSize >= 36 && headerSize <= 128));
}

Expected<ImageHeader> readBmp(const ByteView &view, const QString &name)
{
    ImageHeader header;
    header.format = ImageFormat::Bmp;
    const bool core = view.u32(14) == kCoreHeader;
    if (!view.has(14, view.u32(14)))
        return cutShort(name);
    // Signed: a negative height means that the rows run from top to bottom.
    header.width = core ? view.u16(18) : static_cast<qint32>(view.u32(18));
    header.height = core ? view.u16(20) : std::abs(qint64 {static_cast<qint32>(view.u32(22))});
    if (header.width <= 0 || header.height == 0)
        return damaged(name);
    const quint64 bits = core ? view.u16(24) : view.u16(28);
    const quint32 compression = core ? 0 : view.u32(30);
    // Asked for "unchanged", the decoder makes OS/2 bitmaps grey.
    header.opaqueBytes = bits != 32;
    if (compression == 4 || compression == 5)
        return unsupported(name, QCoreApplication::translate("Imaging", "bitmap that holds a JPEG or PNG"));
    const bool runLength = compression == 1 || compression == 2;
    const quint64 rowBytes = (static_cast<quint64>(header.width) * bits + 31) / 32 * 4;
    // The size limit comes first where a header claims more than any file could hold.
    if (!runLength && header.width * header.height <= qint64 {1} << 40
        && !view.has(view.u32(10), rowBytes * static_cast<quint64>(header.height)))
        return cutShort(name);
    return header;
}

Expected<ImageHeader> readTiff(const ByteView &view, const QString &name)
{
    const TiffTags tags = readTiffTags(view.data(), view.size());
    if (!tags.valid)
        return cutShort(name);
    constexpr quint64 kAnySide = 0xFFFFFFFF; // TIFF sizes have at most 32 bits
    if (tags.width == 0 || tags.height == 0 || tags.width > kAnySide || tags.height > kAnySide)
        return damaged(name);
    if (tags.sampleFormat != 1)
        return unsupported(name, QCoreApplication::translate("Imaging", "TIFF with floating-point or signed values"));
    const quint64 bits = tags.bitsPerSample;
    const quint64 channels = tags.samplesPerPixel;
    if (bits != 1 && bits != 8 && bits != 16)
        return unsupported(name, QCoreApplication::translate("Imaging", "TIFF with %1 bits per channel").arg(bits));
    // The decoder drops the second channel, be it another stain or an alpha that hides something.
    if (channels != 1 && channels != 3 && channels != 4)
        return unsupported(name, QCoreApplication::translate("Imaging", "TIFF with %1 channels").arg(channels));
    constexpr quint64 kRgb = 2; // 0 and 1 are grey, above 2 are palette, inks, YCbCr, Lab
    if (bits == 16 && tags.photometric > kRgb)
        return unsupported(
            name, QCoreApplication::translate("Imaging", "TIFF with 16 bits per channel that is not grey or RGB"));
    // The decoder takes separate planes for one interleaved one and shows stripes.
    if (bits == 16 && channels > 1 && tags.planarConfiguration != 1)
        return unsupported(
            name, QCoreApplication::translate("Imaging", "TIFF with 16 bits per channel in separate planes"));
    ImageHeader header;
    header.format = ImageFormat::Tiff;
    header.width = static_cast<qint64>(tags.width);
    header.height = static_cast<qint64>(tags.height);
    header.minIsWhite = tags.photometric == 0;
    // The decoder's 8-bit way multiplies by alpha by itself, its 16-bit way leaves what is there.
    header.premultiplied = bits <= 8 || tags.extraSample != 2;
    return header;
}
} // namespace

Expected<ImageHeader> readImageHeader(const QByteArray &bytes, const QString &name)
{
    const auto size = static_cast<quint64>(bytes.size());
    const ByteView bigEndian(bytes.constData(), size, true);
    const ByteView littleEndian(bytes.constData(), size, false);
    if (bigEndian.startsWith(0, "\xFF\xD8\xFF", 3))
        return readJpeg(bigEndian, name);
    if (bigEndian.startsWith(0, "\x89PNG\r\n\x1A\n", 8))
        return readPng(bigEndian, name);
    if (isBmp(littleEndian))
        return readBmp(littleEndian, name);
    if (isTiff(bytes.constData(), size))
        return readTiff(littleEndian, name);
    return fail(ErrorCode::Unsupported,
        QCoreApplication::translate("Imaging", "\"%1\" is not an image of a known kind.").arg(name),
        QCoreApplication::translate("Imaging", "JPEG, PNG, BMP and TIFF files can be read."));
}

} // namespace cyto
