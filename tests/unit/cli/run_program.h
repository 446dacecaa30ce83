// The command line program from outside, and ways to look at its files.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringList>

namespace cyto::test {

struct Outcome {
    int code = -1;
    QString out, err;
};

inline Outcome runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CYTO_CLI), arguments);
    Outcome o;
    if (!process.waitForFinished(240000))
        return o;
    o.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    o.out = QString::fromUtf8(process.readAllStandardOutput());
    o.err = QString::fromUtf8(process.readAllStandardError());
    return o;
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

inline int countFiles(const QString &folder, const QString &pattern)
{
    int n = 0;
    for (QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
        ++n;
    return n;
}

/// "a b  c" as words; each %1 becomes the folder.
inline QStringList words(const char *text, const QString &folder = {})
{
    QStringList list;
    for (const QString &word : QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list << QString(word).replace(QStringLiteral("%1"), folder);
    return list;
}

} // namespace cyto::test
