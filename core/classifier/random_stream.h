// Every use of random numbers has a stream of its own. The values are part of what a seed means:
// never renumber them.
#pragma once

#include "domain/philox.h"

namespace cyto {

enum class Purpose : std::uint32_t { Order = 1, Noise = 2, Posterior = 3, Augmentation = 4, Generate = 5 };

/// @param index the trial, view or image that the numbers are for
inline Philox stream(std::uint64_t key, Purpose purpose, std::uint32_t index = 0)
{
    return Philox(key, std::uint64_t {static_cast<std::uint32_t>(purpose)} << 32 | index);
}

} // namespace cyto
