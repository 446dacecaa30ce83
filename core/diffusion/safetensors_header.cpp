#include "diffusion/safetensors_header.h"
#include "diffusion/safetensors_p.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace cyto {

using namespace safetensors;

namespace {

// A name costs far more memory in a map than its few bytes in the file; these bounds keep a header
// of 100 MB below some hundred MB. The largest published models have a few thousand tensors.
constexpr std::size_t kMostTensors = std::size_t {1} << 20;
constexpr std::size_t kMostMetadata = std::size_t {1} << 16;
constexpr int kMostNesting = 16; // of the index's fields that we skip

constexpr std::array<std::pair<std::string_view, std::uint64_t>, 16> kDtypes {
    {{"F64", 8}, {"F32", 4}, {"F16", 2}, {"BF16", 2}, {"I64", 8}, {"I32", 4}, {"I16", 2}, {"I8", 1}, {"U8", 1},
        {"BOOL", 1}, {"U64", 8}, {"U32", 4}, {"U16", 2}, {"F8_E4M3", 1}, {"F8_E5M2", 1}, {"C64", 8}}};

QString damagedHint()
{
    return translate("Safetensors", "The file is damaged or incomplete: fetch or export it again.");
}

tl::unexpected<Error> corrupt(const QString &file, const QString &reason)
{
    return fail(ErrorCode::Corrupt,
        translate("Safetensors", "%1 is not a valid safetensors file: %2.").arg(file, reason), damagedHint());
}

tl::unexpected<Error> corruptTensor(const QString &file, const std::string &tensor, const QString &reason)
{
    return fail(ErrorCode::Corrupt,
        translate("Safetensors", "%1: the tensor \"%2\" is not valid: %3.")
            .arg(file, printableTensorName(tensor), reason),
        damagedHint());
}

/// {"__metadata__": {text: text}, name: {"dtype": text, "shape": [n ...], "data_offsets": [begin, end]}}
class HeaderHandler final : public StrictHandler {
public:
    explicit HeaderHandler(SafetensorsHeader &header) : m_header(header) { }

    bool start_object(std::size_t) override
    {
        if (m_where == Where::Start)
            return enter(Where::Top);
        if (m_where == Where::Top)
            return enter(m_entry ? Where::Tensor : Where::Metadata);
        return unexpectedValue();
    }

    bool key(string_t &key) override
    {
        m_key = key.substr(0, 256);
        if (m_where == Where::Metadata) {
            const auto [at, added] = m_header.metadata.try_emplace(key);
            m_text = &at->second;
            if (m_header.metadata.size() > kMostMetadata)
                return refuse(translate("Safetensors", "it has too many metadata"));
            return added || refuseDuplicate(key);
        }
        if (m_where == Where::Tensor)
            return tensorField(key);
        if (key == "__metadata__") {
            m_entry = nullptr;
            return !std::exchange(m_hasMetadata, true) || refuseDuplicate(key);
        }
        const auto [at, added] = m_header.tensors.try_emplace(key);
        m_entry = &at->second;
        m_seen = {};
        if (m_header.tensors.size() > kMostTensors)
            return refuse(translate("Safetensors", "it has too many tensors"));
        return added || refuseDuplicate(key);
    }

    bool string(string_t &value) override
    {
        if (!m_text)
            return unexpectedValue();
        *std::exchange(m_text, nullptr) = value;
        return true;
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_where == Where::Shape) {
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return refuse(translate("Safetensors", "a number of a shape is too large"));
            if (m_entry->shape.size() == kSafetensorsMostDimensions)
                return refuse(translate("Safetensors", "a tensor has too many dimensions"));
            m_entry->shape.push_back(static_cast<std::int64_t>(value));
            return true;
        }
        if (m_where == Where::Offsets && m_offsets < 2) {
            (m_offsets++ == 0 ? m_entry->begin : m_entry->end) = value;
            return true;
        }
        return unexpectedValue();
    }

    bool start_array(std::size_t) override
    {
        if (m_where != Where::Tensor || m_text || m_array == Where::Tensor)
            return unexpectedValue();
        m_offsets = 0;
        return enter(std::exchange(m_array, Where::Tensor));
    }

    bool end_array() override
    {
        if (m_where == Where::Offsets && m_offsets != 2)
            return unexpectedValue();
        return enter(Where::Tensor);
    }

    bool end_object() override
    {
        if (m_where == Where::Tensor && m_seen != std::array {true, true, true})
            return refuse(translate("Safetensors", "a tensor lacks one of \"dtype\", \"shape\", \"data_offsets\""));
        return enter(m_where == Where::Top ? Where::Done : Where::Top);
    }

private:
    enum class Where { Start, Top, Metadata, Tensor, Shape, Offsets, Done };

    bool enter(Where where)
    {
        m_where = where;
        return true;
    }

    bool tensorField(const std::string &key)
    {
        static constexpr std::array<std::string_view, 3> kFields {"dtype", "shape", "data_offsets"};
        const auto at = std::find(kFields.begin(), kFields.end(), key);
        if (at == kFields.end())
            return refuse(
                translate("Safetensors", "a tensor has the unknown field \"%1\"").arg(printableTensorName(key)));
        const auto field = static_cast<std::size_t>(at - kFields.begin());
        m_text = field == 0 ? &m_entry->dtype : nullptr;
        m_array = field == 1 ? Where::Shape : field == 2 ? Where::Offsets : Where::Tensor;
        return !std::exchange(m_seen[field], true) || refuseDuplicate(key);
    }

    SafetensorsHeader &m_header;
    Where m_where = Where::Start;
    Where m_array = Where::Tensor; ///< where the next array goes; Tensor: none is expected
    TensorEntry *m_entry = nullptr; ///< of the tensor being read; null in the metadata
    std::string *m_text = nullptr; ///< where the next string goes; null: none is expected
    std::array<bool, 3> m_seen {}; ///< fields of this tensor
    int m_offsets = 0; ///< numbers of data_offsets read
    bool m_hasMetadata = false;
};

/// {"weight_map": {tensor: file}, anything else}
class IndexHandler final : public StrictHandler {
public:
    std::map<std::string, std::string> map;
    bool hasMap = false;

    bool start_object(std::size_t) override
    {
        if (m_depth == 1 && m_isMap)
            m_inMap = true;
        return deeper();
    }
    bool end_object() override
    {
        if (--m_depth == 1)
            m_inMap = m_isMap = false;
        return true;
    }
    bool start_array(std::size_t) override { return m_depth == 0 || m_isMap ? unexpectedValue() : deeper(); }
    bool end_array() override { return --m_depth > 0; }
    bool key(string_t &key) override
    {
        m_key = key.substr(0, 256);
        if (m_depth == 1) {
            m_isMap = key == "weight_map";
            return !m_isMap || !std::exchange(hasMap, true) || refuseDuplicate(key);
        }
        if (!m_inMap)
            return true;
        const auto [at, added] = map.try_emplace(key);
        m_text = &at->second;
        if (map.size() > kMostTensors)
            return refuse(translate("Safetensors", "it has too many tensors"));
        return added || refuseDuplicate(key);
    }
    bool string(string_t &value) override
    {
        if (!m_inMap)
            return skip();
        *m_text = value;
        return true;
    }
    bool null() override { return skip(); }
    bool boolean(bool) override { return skip(); }
    bool number_integer(number_integer_t) override { return skip(); }
    bool number_unsigned(number_unsigned_t) override { return skip(); }
    bool number_float(number_float_t, const string_t &) override { return skip(); }

private:
    bool skip() { return m_depth == 0 || m_isMap ? unexpectedValue() : true; }
    bool deeper()
    {
        if (m_inMap && m_depth > 1)
            return unexpectedValue();
        return ++m_depth <= kMostNesting || refuse(translate("Safetensors", "its JSON text is nested too deeply"));
    }

    int m_depth = 0;
    bool m_isMap = false; ///< the value to come, or being read, is the weight_map
    bool m_inMap = false;
    std::string *m_text = nullptr;
};

Status parseStrictly(const unsigned char *text, std::uint64_t size, StrictHandler &handler, const QString &file)
{
    // The parser takes a NUL byte for the end of the text and would not look at the rest.
    if (std::memchr(text, 0, size))
        return corrupt(file, translate("Safetensors", "its JSON text contains a zero byte"));
    try {
        if (nlohmann::json::sax_parse(text, text + size, &handler))
            return {};
    } catch (const std::bad_alloc &) {
        return fail(
            ErrorCode::OutOfMemory, translate("Safetensors", "Not enough memory for the header of %1.").arg(file));
    }
    return corrupt(file, handler.reason());
}

/// Bytes of a tensor, or nothing on overflow. Zero-sized dimensions count as one in the check:
/// LibTorch multiplies the others to get strides.
bool tensorBytes(const TensorEntry &entry, std::uint64_t elementSize, std::uint64_t &bytes)
{
    std::uint64_t product = elementSize;
    bool empty = false;
    for (const std::int64_t n : entry.shape) {
        empty = empty || n == 0;
        const auto factor = static_cast<std::uint64_t>(std::max<std::int64_t>(n, 1));
        if (product > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / factor)
            return false;
        product *= factor;
    }
    bytes = empty ? 0 : product;
    return true;
}

Status checkTensor(const QString &file, const std::string &name, const TensorEntry &entry, std::uint64_t dataSize)
{
    const std::uint64_t elementSize = safetensorsElementSize(entry.dtype);
    if (elementSize == 0)
        return corruptTensor(
            file, name, translate("Safetensors", "its type \"%1\" is unknown").arg(printableTensorName(entry.dtype)));
    if (entry.begin > entry.end || entry.end > dataSize)
        return corruptTensor(file, name, translate("Safetensors", "its data lies outside of the file"));
    std::uint64_t bytes = 0;
    if (!tensorBytes(entry, elementSize, bytes))
        return corruptTensor(file, name, translate("Safetensors", "its shape is too large"));
    if (bytes != entry.end - entry.begin)
        return corruptTensor(file, name,
            translate("Safetensors", "its shape calls for %1 bytes, it has %2")
                .arg(QString::number(bytes), QString::number(entry.end - entry.begin)));
    return {};
}

/// In order of their offsets the tensors must cover the data section once, without a hole.
Status checkTiling(const QString &file, const SafetensorsHeader &header, std::uint64_t dataSize)
{
    std::vector<const std::pair<const std::string, TensorEntry> *> order;
    order.reserve(header.tensors.size());
    for (const auto &item : header.tensors)
        order.push_back(&item);
    std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
        return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
    });
    std::uint64_t covered = 0;
    for (const auto *item : order) {
        if (item->second.begin < covered)
            return corruptTensor(file, item->first, translate("Safetensors", "its data overlaps another tensor's"));
        if (item->second.begin > covered)
            return corruptTensor(
                file, item->first, translate("Safetensors", "bytes that belong to no tensor precede its data"));
        covered = item->second.end;
    }
    if (covered != dataSize)
        return corrupt(file,
            translate("Safetensors", "%1 bytes at its end belong to no tensor")
                .arg(QString::number(dataSize - covered)));
    return {};
}

bool isPlainShardName(const std::string &name)
{
    return name.size() <= 255 && name.ends_with(".safetensors") && !name.starts_with('.')
        && name.find_first_of(std::string_view("/\\:\0", 4)) == std::string::npos;
}

} // namespace

std::uint64_t safetensorsElementSize(std::string_view dtype)
{
    const auto at = std::find_if(kDtypes.begin(), kDtypes.end(), [&](const auto &d) { return d.first == dtype; });
    return at == kDtypes.end() ? 0 : at->second;
}

QString printableTensorName(std::string_view name)
{
    constexpr std::size_t kMost = 120;
    const bool cut = name.size() > kMost;
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(cut ? kMost : name.size()));
    for (QChar &c : text)
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char('?');
    return cut ? text + QChar(0x2026) : text;
}

Expected<SafetensorsHeader> parseSafetensorsHeader(
    const unsigned char *prefix, std::uint64_t prefixSize, std::uint64_t fileSize, const QString &name)
{
    if (prefixSize < 8 || fileSize < 8)
        return corrupt(name, translate("Safetensors", "it is shorter than 8 bytes"));
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i)
        length = length << 8 | prefix[i];
    if (length > fileSize - 8 || length > prefixSize - 8)
        return corrupt(name,
            translate("Safetensors", "its header of %1 bytes is longer than the file").arg(QString::number(length)));
    if (length > kSafetensorsMostHeaderBytes)
        return fail(ErrorCode::TooLarge, translate("Safetensors", "%1: the header is larger than 100 MB.").arg(name),
            damagedHint());
    if (length == 0 || prefix[8] != '{')
        return corrupt(name, translate("Safetensors", "its header does not start with \"{\""));

    SafetensorsHeader header;
    header.dataOffset = 8 + length;
    HeaderHandler handler(header);
    if (const Status parsed = parseStrictly(prefix + 8, length, handler, name); !parsed)
        return tl::unexpected<Error>(parsed.error());
    const std::uint64_t dataSize = fileSize - header.dataOffset;
    for (const auto &[tensor, entry] : header.tensors)
        if (const Status checked = checkTensor(name, tensor, entry, dataSize); !checked)
            return tl::unexpected<Error>(checked.error());
    if (const Status tiled = checkTiling(name, header, dataSize); !tiled)
        return tl::unexpected<Error>(tiled.error());
    return header;
}

Expected<std::map<std::string, std::string>> parseSafetensorsIndex(
    const unsigned char *text, std::uint64_t size, const QString &name)
{
    IndexHandler handler;
    if (const Status parsed = parseStrictly(text, size, handler, name); !parsed)
        return tl::unexpected<Error>(parsed.error());
    if (!handler.hasMap || handler.map.empty())
        return corrupt(name, translate("Safetensors", "it has no \"weight_map\""));
    for (const auto &[tensor, shard] : handler.map)
        if (!isPlainShardName(shard))
            return corruptTensor(name, tensor,
                translate("Safetensors", "\"%1\" is not the name of a safetensors file beside the index")
                    .arg(printableTensorName(shard)));
    return std::move(handler.map);
}

} // namespace cyto
