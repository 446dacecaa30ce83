// The diffusion classifier (method.md section 3) for everyone above: no LibTorch in this header.
#pragma once

#include "diffusion/model_settings.h"
#include "domain/prediction.h"
#include "imaging/image_file.h"
#include "jobs/cancel_token.h"
#include "jobs/progress.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cyto {

/// Where and how to compute. Strings as the command line takes them.
struct ComputeOptions {
    QString device = QStringLiteral("auto"); ///< auto, cpu, cuda or cuda:K
    QString precision = QStringLiteral("auto"); ///< auto, f32, bf16, f16 (f16 on CUDA alone)
    int threads = 0; ///< 0 = all cores this process may use
    int batch = 0; ///< denoiser evaluations per batch; 0 = chosen for the device
};

/// Graphics processors that the engine can use: 0 without a driver, or where LibTorch is built without CUDA.
[[nodiscard]] int cudaDeviceCount();

/// Options of one run; what is unset comes from the checkpoint (ClassifierDefaults).
struct ClassifyOptions {
    std::optional<int> trials, minTrials, pruneInterval;
    std::optional<double> pruneP; ///< 0 = never prune
    std::optional<std::uint64_t> seed;
    std::optional<TrialAugmentation> augmentation;
    std::optional<int> encodings;
    std::optional<int> timestepLow, timestepHigh;
    std::optional<PruneRule> pruneRule;
    std::optional<bool> antithetic, stratified;
    /// Names of the classes in question, at least two; empty = all of the model. Known beforehand, for instance where
    /// a data set has no others.
    std::vector<QString> classes;
    bool keepTrajectory = false;
    /// Evaluate all classes in the general way (no shortcut, no shared trunk); for the proof of equality.
    bool generalPath = false;
};

/// Both with defaults applied and checked. Errors name the option.
[[nodiscard]] Expected<ClassifierDefaults> resolveOptions(
    const ClassifyOptions &options, const ClassifierDefaults &defaults);

/// The classes in question by their indices, ascending; empty = all. Errors: a class that the model does not know, a
/// single one.
[[nodiscard]] Expected<std::vector<int>> askedClasses(const ClassifyOptions &options, const ClassSet &model);

/// What to classify: `count` images, fetched by index in any order and from another thread, each once.
struct ImageSource {
    size_t count = 0;
    std::function<Expected<LoadedImage>(size_t index)> load;
    /// Convenience: files.
    static ImageSource files(std::vector<QString> paths);
};

/// A counterfactual heatmap (method.md section 4).
struct Heatmap {
    int target = -1; ///< class index
    int predicted = -1;
    cv::Mat direct; ///< CV_8UC3 RGB: Decoder(E_target - E_predicted), mid-grey = no change
    cv::Mat magnitude; ///< CV_32FC1 signed, in image size: mean over channels of the decoded change
    cv::Mat latentMean; ///< CV_32FC1, latent size: mean over channels of E_target - E_predicted
};

struct Explanation {
    Prediction prediction;
    cv::Mat input; ///< CV_8UC3 RGB, what the model saw without augmentation
    std::vector<Heatmap> heatmaps; ///< one per wanted target, in class order
};

class Engine {
public:
    /// Loads a model folder. @param sink may be null; told which device and precision were chosen
    [[nodiscard]] static Expected<std::unique_ptr<Engine>> load(
        const QString &folder, const ComputeOptions &options, ProgressSink *sink = nullptr);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    [[nodiscard]] const ModelSettings &settings() const;
    [[nodiscard]] const QString &modelSha256() const;
    /// "CPU, f32, 2 threads", translated.
    [[nodiscard]] QString deviceDescription() const;

    /// Called on the calling thread, in order of completion, once per image that was not cancelled.
    using ResultHandler = std::function<void(size_t index, Expected<Prediction> result)>;
    /// Classifies all images with continuous batching. A failed image gets its error and the run goes
    /// on. Out of memory halves the batch and tells the sink. Errors: bad options, cancelled.
    [[nodiscard]] Status classify(const ImageSource &images, const ClassifyOptions &options, const CancelToken &cancel,
        ProgressSink *sink, const ResultHandler &handler);

    /// Heatmaps of one image towards `targets` (empty: all classes). All trials of the wanted classes
    /// run, none is pruned.
    [[nodiscard]] Expected<Explanation> explain(const LoadedImage &image, const std::vector<int> &targets,
        const ClassifyOptions &options, const CancelToken &cancel, ProgressSink *sink);

    /// Synthetic cells: `count` images of a class, DDIM or DPM-Solver++.
    struct GenerateOptions {
        int steps = 50;
        std::uint64_t seed = 0;
        bool dpmSolver = false;
        /// Begin with the model's Gaussians of the classes (diffusion/class_gaussians.h) where it has them;
        /// false: with pure noise at the last timestep.
        bool gaussianStart = true;
    };
    /// SHA-256 (hex) of the Gaussians that images begin with; empty where the model has none.
    [[nodiscard]] Expected<QString> startSha256() const;
    using ImageHandler = std::function<void(int index, const cv::Mat &rgb)>; ///< CV_8UC3
    [[nodiscard]] Status generate(int classIndex, int count, const GenerateOptions &options, const CancelToken &cancel,
        ProgressSink *sink, const ImageHandler &handler);

    class Private;

private:
    explicit Engine(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

} // namespace cyto
