// libFuzzer: headers and shard indexes of safetensors. What is accepted must keep the promises on
// which the code that maps tensors relies.
#include "diffusion/safetensors_header.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace cyto;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkHeader(const SafetensorsHeader &header, std::uint64_t fileSize)
{
    require(header.dataOffset >= 8 && header.dataOffset <= fileSize);
    std::uint64_t sum = 0;
    for (const auto &[name, entry] : header.tensors) {
        require(entry.begin <= entry.end && entry.end <= fileSize - header.dataOffset);
        std::uint64_t bytes = safetensorsElementSize(entry.dtype);
        require(bytes > 0);
        for (const std::int64_t n : entry.shape) {
            require(n >= 0);
            bytes *= static_cast<std::uint64_t>(n);
        }
        require(bytes == entry.end - entry.begin);
        sum += bytes;
        (void)printableTensorName(name);
    }
    require(sum == fileSize - header.dataOffset); // with no overlap: every byte belongs to one tensor
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString name = QStringLiteral("fuzz.safetensors");
    if (const auto header = parseSafetensorsHeader(data, size, size, name))
        checkHeader(*header, size);
    else
        require(!header.error().message.isEmpty());

    // The same bytes as JSON text alone: with a length that fits, the fuzzer need not learn it.
    std::vector<std::uint8_t> framed(8);
    for (std::size_t i = 0; i < 8; ++i)
        framed[i] = static_cast<std::uint8_t>(size >> (8 * i) & 0xFF);
    framed.insert(framed.end(), data, data + size);
    // Data of any size may follow; a header that describes 64 bytes is as good as any.
    const std::uint64_t fileSize = framed.size() + 64;
    if (const auto header = parseSafetensorsHeader(framed.data(), framed.size(), fileSize, name))
        checkHeader(*header, fileSize);

    if (const auto index = parseSafetensorsIndex(data, size, name))
        for (const auto &[tensor, shard] : *index)
            require(shard.find('/') == std::string::npos && shard.ends_with(".safetensors"));
    return 0;
}
