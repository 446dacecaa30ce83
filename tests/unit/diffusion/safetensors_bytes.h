// Safetensors files built byte by byte, so that tests can break every rule of the format.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

namespace cyto::test {

inline QByteArray littleEndian64(quint64 value)
{
    QByteArray bytes;
    for (int i = 0; i < 8; ++i)
        bytes.append(static_cast<char>(value >> (8 * i) & 0xFF));
    return bytes;
}

/// Header and data; the bytes of the data count up from 0.
inline QByteArray safetensorsBytes(const QByteArray &json, qsizetype dataSize)
{
    QByteArray bytes = littleEndian64(static_cast<quint64>(json.size())) + json;
    for (qsizetype i = 0; i < dataSize; ++i)
        bytes.append(static_cast<char>(i & 0x7F));
    return bytes;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    // A new file each time: ext4 flushes one that was truncated and rewritten, which costs milliseconds.
    QFile::remove(path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush());
}

} // namespace cyto::test
