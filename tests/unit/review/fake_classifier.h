// A classifier without networks: what it says of an image follows from the file's hash. It finishes
// images in reverse order, fails unreadable ones, and can be stopped after a number of them.
#pragma once

#include "review/classifier_service.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QImage>

#include <cmath>
#include <memory>

namespace fake {

using namespace cyto;

struct Classifier {
    ModelSettings settings;
    QString modelSha256 = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    int stopAfter = -1; ///< images; then the run ends as cancelled
    int computed = 0;
    std::vector<QString> classesInQuestion; ///< of the last run, as asked for
    std::function<int(const LoadedImage &)> chooser; ///< class of an image; empty = from its hash

    explicit Classifier(const std::vector<QString> &classes = {
                            QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("monocyte")})
    {
        settings.classes = *ClassSet::fromNames(classes);
        settings.calibration = ProbabilityCalibration {0.05, "fake", 10};
        AnomalyRule rule;
        rule.threshold = 0.2;
        settings.anomaly = rule;
    }

    Prediction predict(const LoadedImage &image, std::uint64_t seed) const
    {
        const int n = settings.classes.size();
        const auto byte = [&](int i) { return static_cast<unsigned char>(image.sha256[i]); };
        Prediction p;
        p.imageSha256 = image.sha256;
        p.predicted = chooser ? chooser(image) : byte(0) % n;
        p.second = n > 1 ? (p.predicted + 1) % n : -1;
        p.margin = byte(1) / 256.0;
        p.anomalyScore = p.margin;
        if (settings.anomaly) {
            p.anomalyThreshold = settings.anomaly->threshold;
            p.anomalous = p.anomalyScore < *p.anomalyThreshold;
        }
        for (int c = 0; c < n; ++c) {
            ClassScore s;
            s.score = c == p.predicted ? 0.5 : c == p.second ? 0.5 + p.margin : 2.0;
            s.probability = c == p.predicted ? 0.9 : 0.1 / (n - 1);
            s.trials = c == p.predicted || c == p.second ? 20 : 5;
            s.prunedAt = s.trials == 5 ? 5 : 0;
            p.classes.push_back(s);
            p.evaluations += s.trials;
        }
        p.trials = 20;
        p.elapsedMs = 1.25;
        p.modelSha256 = modelSha256;
        p.seed = seed;
        return p;
    }

    ClassifierService service()
    {
        ClassifierService s;
        s.settings = settings;
        s.modelSha256 = modelSha256;
        s.device = QStringLiteral("fake");
        s.classify = [this](const ImageSource &images, const ClassifyOptions &options, const CancelToken &cancel,
                         ProgressSink *, const Engine::ResultHandler &handler) -> Status {
            const auto resolved = resolveOptions(options, settings.defaults);
            if (!resolved)
                return tl::unexpected<Error>(resolved.error());
            classesInQuestion = options.classes;
            for (size_t i = images.count; i-- > 0;) {
                if (cancel.isCancelled() || computed == stopAfter)
                    return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
                const auto image = images.load(i);
                ++computed;
                if (image)
                    handler(i, predict(*image, resolved->seed));
                else
                    handler(i, tl::unexpected<Error>(image.error()));
            }
            return {};
        };
        s.explain = [this](const LoadedImage &image, const std::vector<int> &targets, const ClassifyOptions &,
                        const CancelToken &, ProgressSink *) -> Expected<Explanation> {
            ++computed;
            Explanation e;
            e.prediction = predict(image, 0);
            e.input = cv::Mat(16, 16, CV_8UC3, cv::Scalar(200, 180, 190));
            for (int c = 0; c < settings.classes.size(); ++c) {
                if (!targets.empty() && std::find(targets.begin(), targets.end(), c) == targets.end())
                    continue;
                Heatmap h;
                h.target = c;
                h.predicted = e.prediction.predicted;
                h.direct = cv::Mat(16, 16, CV_8UC3, cv::Scalar(128, 128, 128));
                h.magnitude = cv::Mat::zeros(16, 16, CV_32FC1);
                h.magnitude.at<float>(3, 3) = c == h.predicted ? 0.0F : 0.5F;
                h.latentMean = cv::Mat::zeros(2, 2, CV_32FC1);
                e.heatmaps.push_back(h);
            }
            return e;
        };
        s.generate = [](int classIndex, int count, const Engine::GenerateOptions &, const CancelToken &, ProgressSink *,
                         const Engine::ImageHandler &handler) -> Status {
            for (int i = 0; i < count; ++i)
                handler(i, cv::Mat(8, 8, CV_8UC3, cv::Scalar(classIndex, i, 0)));
            return {};
        };
        return s;
    }
};

/// A small picture whose colour, and with it the hash, follows from a number.
inline QString writeImage(const QString &folder, const QString &name, int number)
{
    QDir().mkpath(folder);
    QImage image(24, 20, QImage::Format_RGB888);
    image.fill(QColor((number * 37) % 256, (number * 91) % 256, (number * 13) % 256));
    image.setPixelColor(number % 24, (number / 24) % 20, Qt::white);
    const QString path = folder + QLatin1Char('/') + name;
    if (!image.save(path))
        qFatal("cannot write a test image");
    return path;
}

inline QString writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path;
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Collects what a run tells.
class Notices final : public ProgressSink {
public:
    void progressed(const Progress &) override { }
    void noticed(const QString &message) override { messages << message; }
    QStringList messages;
};

} // namespace fake
