// What a file's first bytes say about the picture in it, read before anything is decoded, so that
// a file can be refused without giving its content to a codec or memory to its claimed size.
// Internal to imaging.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <cstring>

namespace cyto {

enum class ImageFormat { Jpeg, Png, Bmp, Tiff };

struct ImageHeader {
    ImageFormat format = ImageFormat::Jpeg;
    qint64 width = 0;
    qint64 height = 0;
    int orientation = 1; ///< EXIF 1..8 that is still to be applied after decoding
    bool opaqueBytes = false; ///< neither alpha nor 16 bits to keep: may be decoded to plain colour
    bool minIsWhite = false; ///< TIFF grey in which 0 is white
    bool premultiplied = false; ///< TIFF colours are already multiplied by alpha
};

/// Format by magic bytes, size and layout; checks that JPEG and PNG are complete to their end
/// marker, since the codecs fill the rest of a cut file with grey.
/// @param name is used in messages
[[nodiscard]] Expected<ImageHeader> readImageHeader(const QByteArray &bytes, const QString &name);

/// Bounds-checked numbers at any position; outside the data every number is 0.
class ByteView {
public:
    ByteView(const char *data, quint64 size, bool bigEndian)
        : m_data(data)
        , m_size(size)
        , m_bigEndian(bigEndian)
    {
    }
    [[nodiscard]] quint64 size() const { return m_size; }
    [[nodiscard]] bool has(quint64 at, quint64 count) const { return at <= m_size && count <= m_size - at; }
    [[nodiscard]] bool startsWith(quint64 at, const char *text, quint64 length) const
    {
        return has(at, length) && std::memcmp(m_data + at, text, length) == 0;
    }
    [[nodiscard]] const char *data() const { return m_data; }
    [[nodiscard]] quint8 u8(quint64 at) const { return static_cast<quint8>(number(at, 1)); }
    [[nodiscard]] quint16 u16(quint64 at) const { return static_cast<quint16>(number(at, 2)); }
    [[nodiscard]] quint32 u32(quint64 at) const { return static_cast<quint32>(number(at, 4)); }
    [[nodiscard]] quint64 u64(quint64 at) const { return number(at, 8); }

private:
    [[nodiscard]] quint64 number(quint64 at, unsigned count) const
    {
        if (!has(at, count))
            return 0;
        quint64 value = 0;
        for (unsigned i = 0; i < count; ++i) {
            const unsigned from = m_bigEndian ? i : count - 1 - i;
            value = value << 8 | static_cast<quint8>(m_data[at + from]);
        }
        return value;
    }

    const char *m_data;
    quint64 m_size;
    bool m_bigEndian;
};

/// The first directory of a TIFF or BigTIFF; EXIF blocks have the same layout.
struct TiffTags {
    bool valid = false; ///< the directory lies within the data
    quint64 width = 0;
    quint64 height = 0;
    quint64 bitsPerSample = 1;
    quint64 samplesPerPixel = 1;
    quint64 photometric = 0;
    quint64 orientation = 1;
    quint64 extraSample = 0;
    quint64 planarConfiguration = 1;
    quint64 sampleFormat = 1;
};
[[nodiscard]] TiffTags readTiffTags(const char *data, quint64 size);
[[nodiscard]] bool isTiff(const char *data, quint64 size);

} // namespace cyto
