#include "study/file_system.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdlib>
#include <unistd.h>
#endif

namespace cyto {

bool isNetworkMagic(std::uint64_t magic)
{
    // statfs(2) and linux/magic.h; the field is signed on some systems, so only 32 bits count.
    static constexpr std::array<std::uint32_t, 12> kNetwork {
        0x00006969U, // NFS
        0x0000517BU, // SMB
        0xFE534D42U, // SMB2
        0xFF534D42U, // CIFS
        0x65735546U, // FUSE
        0x01021997U, // 9p
        0x5346414FU, // AFS
        0x6B414653U, // kAFS
        0x73757245U, // Coda
        0x00C36400U, // Ceph
        0x0BD00BD0U, // Lustre
        0x47504653U, // GPFS
    };
    return std::find(kNetwork.begin(), kNetwork.end(), static_cast<std::uint32_t>(magic)) != kNetwork.end();
}

bool isNetworkName(const QString &type)
{
    static const std::array kNetwork {QStringLiteral("nfs"), QStringLiteral("cifs"), QStringLiteral("smb"),
        QStringLiteral("fuse"), QStringLiteral("9p"), QStringLiteral("afs"), QStringLiteral("ceph"),
        QStringLiteral("lustre"), QStringLiteral("gpfs"), QStringLiteral("webdav")};
    return std::any_of(kNetwork.begin(), kNetwork.end(),
        [&](const QString &name) { return type.startsWith(name, Qt::CaseInsensitive); });
}

bool isOnNetworkDrive(const QString &path)
{
#ifdef Q_OS_LINUX
    struct statfs info { };
    if (statfs(QFile::encodeName(path).constData(), &info) == 0)
        return isNetworkMagic(static_cast<std::uint64_t>(info.f_type));
    return true;
#else
    const QStorageInfo storage(path);
    return !storage.isValid() || path.startsWith(QLatin1String("//"))
        || isNetworkName(QString::fromLatin1(storage.fileSystemType()));
#endif
}

bool isDiskFull(const QString &folder)
{
#ifdef Q_OS_UNIX
    QByteArray name = QFile::encodeName(folder + QStringLiteral("/.space-XXXXXX"));
    const int file = mkstemp(name.data());
    if (file < 0)
        return errno == ENOSPC || errno == EDQUOT;
    static constexpr std::array<char, 4096> kPage {};
    const bool full = write(file, kPage.data(), kPage.size()) < static_cast<ssize_t>(kPage.size())
        && (errno == ENOSPC || errno == EDQUOT);
    close(file);
    unlink(name.constData());
    return full;
#else
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.bytesAvailable() == 0;
#endif
}

} // namespace cyto
