// What tests of the command line program share: a tiny model, and cells.
#pragma once

#include "run_program.h"
#include "support/tiny_model.h"

#include "review/csv_reader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

namespace cyto::test {

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
