// The command line program and what its tests share: a tiny model, cells, and ways to look at results.
#pragma once

#include "support/tiny_model.h"

#include "review/csv_reader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

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

/// A folder with model/, images/0.png to 5.png, and data/class_0 to class_2 of four images each.
class Workplace {
public:
    Workplace()
    {
        if (!saveCheckpoint(path("model"), tinyCheckpoint(), torch::kFloat))
            qFatal("cannot write the test model");
        for (int i = 0; i < 6; ++i)
            image(QStringLiteral("images"), i);
        for (int c = 0; c < 3; ++c)
            for (int i = 0; i < 4; ++i)
                image(QStringLiteral("data/class_%1").arg(c), 10 * c + i);
    }
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    /// Words of a command line, %1 being the folder.
    [[nodiscard]] QStringList arguments(const char *text) const { return words(text, m_dir.path()); }
    [[nodiscard]] Outcome run(const char *text) const { return runProgram(arguments(text)); }

private:
    void image(const QString &folder, int number) const
    {
        QDir().mkpath(m_dir.filePath(folder));
        cv::Mat bgr;
        cv::cvtColor(tinyImage(static_cast<std::uint32_t>(number)).rgb, bgr, cv::COLOR_RGB2BGR);
        if (!cv::imwrite(m_dir.filePath(folder + QStringLiteral("/%1.png").arg(number)).toStdString(), bgr))
            qFatal("cannot write a test image");
    }
    QTemporaryDir m_dir;
};

} // namespace cyto::test
