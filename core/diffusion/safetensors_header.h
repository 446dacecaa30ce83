// The part of safetensors that needs no LibTorch: header and shard index, read as if hostile.
#pragma once

#include "domain/error.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cyto {

struct TensorEntry {
    std::string dtype; ///< as in the file: "F32", "F16", "BF16", "I64", ...
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0; ///< bytes from the start of the data section
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    std::map<std::string, std::string> metadata;
    std::uint64_t dataOffset = 0; ///< of the data section in the file
};

inline constexpr std::uint64_t kSafetensorsMostHeaderBytes = 100'000'000; ///< as in the reference implementation
inline constexpr std::size_t kSafetensorsMostDimensions = 32;

/// Bytes per element of a dtype of the format; 0 if it is not one.
[[nodiscard]] std::uint64_t safetensorsElementSize(std::string_view dtype);

/// Parses and checks the header: length, JSON, duplicate names, dtype, shape x element size =
/// end - begin, offsets inside the file, no overlap, no hole. Allocates no more than a small
/// multiple of the header. @param prefix the first bytes of the file, at least 8 + header length
/// of them, or all there are. @param name for messages.
[[nodiscard]] Expected<SafetensorsHeader> parseSafetensorsHeader(
    const unsigned char *prefix, std::uint64_t prefixSize, std::uint64_t fileSize, const QString &name);

/// The weight_map of an *.index.json: tensor name -> file name. Every file name is a plain one
/// (it cannot leave the folder) that ends in .safetensors; duplicate names are refused.
[[nodiscard]] Expected<std::map<std::string, std::string>> parseSafetensorsIndex(
    const unsigned char *text, std::uint64_t size, const QString &name);

/// A name from a file as it may be shown: shortened, without control characters (a terminal obeys them).
[[nodiscard]] QString printableTensorName(std::string_view name);

} // namespace cyto
