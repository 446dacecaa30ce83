// What kind of file system a study lies on: write-ahead logging needs shared memory between programs,
// which network drives do not have (sqlite.org/wal.html, "Disadvantages"). And whether there is room on it.
#pragma once

#include <QString>

#include <cstdint>

namespace cyto {

/// By the magic number of Linux' statfs(2). FUSE counts as a network: sshfs and its like hide behind it.
[[nodiscard]] bool isNetworkMagic(std::uint64_t magic);
/// By name, as other systems and mount tables give it ("nfs4", "cifs", "fuse.sshfs").
[[nodiscard]] bool isNetworkName(const QString &type);
/// Of an existing file or folder. When in doubt, true: slower, never wrong.
[[nodiscard]] bool isOnNetworkDrive(const QString &path);
/// True when a small file cannot be written into the folder for lack of space (or of the user's quota): tried out,
/// because what a file system says of its free space is not what a user gets.
[[nodiscard]] bool isDiskFull(const QString &folder);

} // namespace cyto
