// Computes the scheduler's batches with the networks.
#pragma once

#include "classifier/compute_device.h"
#include "classifier/image_queue.h"
#include "classifier/scheduler.h"
#include "diffusion/checkpoint.h"

#include <map>

namespace cyto {

/// What of a model stays the same over all images: conditioning of the classes, mask, sizes.
struct ClassifierModel {
    std::shared_ptr<UNet> unet;
    std::shared_ptr<Autoencoder> autoencoder;
    std::shared_ptr<NoiseSchedule> schedule;
    ModelSettings settings;
    QString sha256;
    QString folder; ///< where the model was loaded from; empty for networks that were never saved
    ComputeDevice compute;
    Preprocessing preprocessing;
    int64_t latentChannels = 0, latentHeight = 0, latentWidth = 0;
    torch::Tensor rows; ///< [classes, width]; undefined where contexts are not replicated
    torch::Tensor contexts; ///< [classes, rows, width]; undefined where `rows` says it all
    torch::Tensor mask; ///< [latentHeight, latentWidth]

    /// Checks that settings and networks belong together. Device, type and threads as in `compute`.
    [[nodiscard]] static Expected<ClassifierModel> create(const Checkpoint &checkpoint, const ComputeDevice &compute);
    /// What conditions the evaluations of these classes. @param general the context even where a row will do
    [[nodiscard]] Conditioning conditioning(const std::vector<int64_t> &classes, bool general) const;
    [[nodiscard]] int64_t latentSize() const { return latentChannels * latentHeight * latentWidth; }
};

class NetworkEvaluator final : public BatchEvaluator {
public:
    /// Called with each batch's eps - eps_theta, float32 [N, C, h, w].
    using Observer = std::function<void(std::span<const Evaluation> batch, const torch::Tensor &difference)>;

    NetworkEvaluator(const ClassifierModel &model, bool generalPath, std::function<void(size_t)> beforeBatch = {});

    void add(size_t index, PreparedImage image);
    [[nodiscard]] const PreparedImage &image(size_t index) const { return m_images.at(index).prepared; }
    struct Cost {
        std::int64_t evaluations = 0;
        double ms = 0.0; ///< share of the time of its batches
    };
    /// Forgets the image. @return what it has cost
    Cost remove(size_t index);
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    [[nodiscard]] Expected<std::vector<double>> evaluate(std::span<const Evaluation> batch) override;

private:
    /// Posterior of one view, on the CPU.
    struct Encoding {
        torch::Tensor mean, deviation; ///< float32, [C, h, w], contiguous
    };
    struct Image {
        PreparedImage prepared;
        std::vector<Encoding> encodings;
        Cost cost;
    };
    /// One (image, trial) of a batch: several evaluations share its noisy latent.
    struct Row {
        Image *image = nullptr;
        int trial = 0;
        bool operator==(const Row &) const = default;
    };
    void encodeMissing(const std::vector<Row> &rows);
    void encode(std::span<const std::pair<Image *, int>> views);
    [[nodiscard]] std::vector<double> denoise(
        std::span<const Evaluation> batch, const std::vector<Row> &rows, const std::vector<int64_t> &rowOf);

    const ClassifierModel &m_model;
    bool m_general;
    std::function<void(size_t)> m_beforeBatch;
    Observer m_observer;
    std::map<size_t, Image> m_images;
    size_t m_encodeBatch;
};

} // namespace cyto
