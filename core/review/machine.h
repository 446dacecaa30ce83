// What a measured time is of: the processor by its name, and the time that this process has spent on it.
#pragma once

#include <QString>

namespace cyto {

/// As the system calls it; where it has no name for it, the architecture.
[[nodiscard]] QString processorName();

/// Seconds of all threads of this process so far, of all cores together.
[[nodiscard]] double processorSeconds();

} // namespace cyto
