// Few images: every method trained on few images per class, again and again, and judged on the same test images
// (method.md section 8; paper, Figure 4).
#pragma once

#include "review/experiment_training.h"
#include "review/failed_images.h"

namespace cyto {

struct FewImagesRequest {
    QString dataset; ///< of training images
    QString test; ///< of test images
    QString init; ///< diffusion model to start from; its autoencoder at least
    QString output;
    FewImagesConfig config;
};

struct FewImagesPoint {
    std::string method;
    int perClass = 0;
    std::vector<double> balancedAccuracy; ///< by repeat
    double mean = 0.0;
    /// Student, 95 %, over the repeats: what another draw of training images would change. Not finite for one.
    Interval interval;
};

struct FewImagesResult {
    std::vector<FewImagesPoint> points;
    std::vector<FailedImage> failed; ///< test images, of all steps
};

/// Steps METHOD/nNNN-rR; learning_curve.csv, failed_images.csv and result.json when all are done. Training images of a
/// repeat are the same for all methods, and fewer are part of more.
[[nodiscard]] Expected<FewImagesResult> runFewImages(
    const FewImagesRequest &request, const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink);

/// Mean with Student's interval.
[[nodiscard]] Interval studentInterval(const std::vector<double> &values, double confidence = 0.95);

} // namespace cyto
