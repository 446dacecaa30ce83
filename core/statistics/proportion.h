// Interval of a proportion.
#pragma once

#include "statistics/interval.h"

#include <cstdint>

namespace cyto {

/// Wilson's score interval (Wilson, JASA 22, 1927); total = 0 gives [0, 1].
[[nodiscard]] Interval wilsonInterval(std::int64_t successes, std::int64_t total, double confidence = 0.95);

} // namespace cyto
