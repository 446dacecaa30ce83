// safetensors files (https://github.com/huggingface/safetensors), read as if hostile.
#pragma once

#include "diffusion/safetensors_header.h"
#include "domain/error.h"

#include <QString>

#include <torch/types.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cyto {

/// One or several (sharded) files mapped into memory; tensors are views of the mapping.
class TensorFile {
public:
    /// Either a .safetensors file, or an *.index.json whose weight_map names shards beside it
    /// (plain file names only: a path that leaves the folder is refused).
    [[nodiscard]] static Expected<TensorFile> open(const QString &path);
    /// `folder/stem.safetensors`, or `folder/stem.safetensors.index.json`.
    [[nodiscard]] static Expected<TensorFile> openEither(const QString &folder, const QString &stem);

    [[nodiscard]] std::vector<std::string> names() const; ///< sorted
    [[nodiscard]] bool contains(const std::string &name) const;
    [[nodiscard]] const TensorEntry *entry(const std::string &name) const; ///< nullptr if absent
    /// A view of the mapped bytes that keeps the mapping alive; do not write to it.
    /// Misaligned data is copied. Types: F64 F32 F16 BF16 I64 I32 I16 I8 U8 BOOL.
    [[nodiscard]] Expected<torch::Tensor> tensor(const std::string &name) const;
    /// Tells the system that the tensor's pages are not needed any more (they stay readable).
    void release(const std::string &name) const;
    [[nodiscard]] const std::map<std::string, std::string> &metadata() const;
    /// Sum of the tensors' bytes.
    [[nodiscard]] std::uint64_t totalBytes() const;

private:
    struct Mapping;
    struct Located {
        std::shared_ptr<Mapping> mapping;
        TensorEntry entry;
    };
    QString m_name;
    std::map<std::string, Located> m_tensors;
    std::map<std::string, std::string> m_metadata;
};

/// Writes a temporary file beside `path`, flushes it, renames it over `path`.
/// Tensors are made contiguous on the CPU; their types are kept (f32, f16, bf16, i64, u8, f64).
[[nodiscard]] Status writeSafetensors(const QString &path,
    const std::vector<std::pair<std::string, torch::Tensor>> &tensors,
    const std::map<std::string, std::string> &metadata = {});

} // namespace cyto
