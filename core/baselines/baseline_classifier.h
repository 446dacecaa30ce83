// Baseline classifiers (ViT, EfficientNetV2) for everyone above: no LibTorch in this header. They answer as the
// engine does, with the same rows, so that tables, metrics and the anomaly protocol are the same for both.
#pragma once

#include "classifier/engine.h"

namespace cyto {

/// The folder holds a baseline, and no diffusion model.
[[nodiscard]] bool isBaselineFolder(const QString &folder);

class BaselineClassifier {
public:
    [[nodiscard]] static Expected<std::unique_ptr<BaselineClassifier>> load(
        const QString &folder, const ComputeOptions &options, ProgressSink *sink = nullptr);
    ~BaselineClassifier();
    BaselineClassifier(const BaselineClassifier &) = delete;
    BaselineClassifier &operator=(const BaselineClassifier &) = delete;

    [[nodiscard]] const ModelSettings &settings() const;
    [[nodiscard]] const QString &modelSha256() const;
    [[nodiscard]] QString deviceDescription() const;

    /// One pass of the network per image, without augmentation. A class's score is the largest logit minus its
    /// own, so that the smallest wins as in the diffusion classifier, and the margin is that of the logits.
    /// Probabilities need a fitted temperature, here too. Of the options the seed is recorded, and no other
    /// has a meaning. Errors: cancelled.
    [[nodiscard]] Status classify(const ImageSource &images, const ClassifyOptions &options, const CancelToken &cancel,
        ProgressSink *sink, const Engine::ResultHandler &handler) const;

    class Private;

private:
    explicit BaselineClassifier(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

} // namespace cyto
