// Single safetensors files that break one rule of the format each.
#pragma once

#include <QByteArray>

#include <vector>

namespace cyto::test {

struct HostileFile {
    const char *name;
    QByteArray bytes;
    const char *reason; ///< part of the message that it must cause
};

[[nodiscard]] std::vector<HostileFile> hostileFiles();

} // namespace cyto::test
