#include "image_header.h"

#include <algorithm>

namespace cyto {

namespace {
// TIFF 6.0 and the BigTIFF design: where things lie in the two variants.
struct Layout {
    unsigned countSize; // bytes of the number of entries
    unsigned entrySize;
    unsigned valueAt; // within an entry
    unsigned inlineSize; // values up to this size lie in the entry itself
};
constexpr Layout kClassic {2, 12, 8, 4};
constexpr Layout kBig {8, 20, 12, 8};

unsigned typeSize(unsigned type)
{
    switch (type) {
    case 1: return 1; // BYTE
    case 3: return 2; // SHORT
    case 4: return 4; // LONG
    case 16: return 8; // LONG8
    default: return 0; // nothing we ask for is of another type
    }
}

quint64 numberOf(const ByteView &view, quint64 at, unsigned size)
{
    switch (size) {
    case 1: return view.u8(at);
    case 2: return view.u16(at);
    case 4: return view.u32(at);
    default: return view.u64(at);
    }
}

// The first value of an entry. Arrays (bits per sample) are as long as the pixel has samples, and
// their values agree in every file that the decoder takes.
quint64 firstValue(const ByteView &view, quint64 entry, const Layout &layout)
{
    const unsigned size = typeSize(view.u16(entry + 2));
    const bool big = layout.inlineSize == 8;
    const quint64 count = big ? view.u64(entry + 4) : view.u32(entry + 4);
    if (size == 0 || count == 0)
        return 0;
    quint64 at = entry + layout.valueAt;
    if (count > layout.inlineSize / size)
        at = big ? view.u64(at) : view.u32(at);
    return numberOf(view, at, size);
}
} // namespace

bool isTiff(const char *data, quint64 size)
{
    const ByteView view(data, size, true);
    return view.startsWith(0, "II*\0", 4) || view.startsWith(0, "MM\0*", 4) || view.startsWith(0, "II+\0", 4)
        || view.startsWith(0, "MM\0+", 4);
}

TiffTags readTiffTags(const char *data, quint64 size)
{
    TiffTags tags;
    if (!isTiff(data, size))
        return tags;
    const ByteView view(data, size, data[0] == 'M');
    const bool big = view.u16(2) == 43;
    const Layout layout = big ? kBig : kClassic;
    const quint64 directory = big ? view.u64(8) : view.u32(4);
    if (!view.has(directory, layout.countSize))
        return tags;
    const quint64 entries = big ? view.u64(directory) : view.u16(directory);
    const quint64 first = directory + layout.countSize;
    if (entries > (size - first) / layout.entrySize)
        return tags;
    tags.valid = true;
    // A tag may be there twice. The decoder takes the first one, hence backwards; of the sizes the
    // larger one counts, to be on the safe side.
    for (quint64 i = entries; i-- > 0;) {
        const quint64 entry = first + i * layout.entrySize;
        const quint64 value = firstValue(view, entry, layout);
        switch (view.u16(entry)) {
        case 256: tags.width = std::max(tags.width, value); break;
        case 257: tags.height = std::max(tags.height, value); break;
        case 258: tags.bitsPerSample = value; break;
        case 262: tags.photometric = value; break;
        case 274: tags.orientation = value; break;
        case 277: tags.samplesPerPixel = value; break;
        case 284: tags.planarConfiguration = value; break;
        case 338: tags.extraSample = value; break;
        case 339: tags.sampleFormat = value; break;
        default: break;
        }
    }
    return tags;
}

} // namespace cyto
