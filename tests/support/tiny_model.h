// A model small enough for unit tests, with random weights, and cells to classify with it.
#pragma once

#include "diffusion/checkpoint.h"
#include "domain/philox.h"
#include "imaging/image_file.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCryptographicHash>

#include <opencv2/core.hpp>

namespace cyto::test {

struct TinyOptions {
    int classes = 3;
    int imageSize = 32; ///< pixels; a latent pixel is two of them
    std::uint64_t seed = 1;
    std::int64_t contextRows = 5;
};

/// Layers that training starts at zero are drawn at random too: else every class would look alike.
inline void fillRandomly(torch::nn::Module &module, std::uint64_t seed)
{
    torch::NoGradGuard noGrad;
    initialiseParameters(module, seed);
    auto generator = at::detail::createCPUGenerator(seed + 1000);
    for (torch::Tensor &p : module.parameters()) {
        p.requires_grad_(false);
        if (p.dim() > 1 && p.abs().max().item<float>() == 0.0F) {
            const double bound = 1.0 / std::sqrt(static_cast<double>(p.numel() / p.size(0)));
            p.uniform_(-bound, bound, generator);
        }
    }
}

inline UNetConfig tinyUNetConfig()
{
    UNetConfig c;
    c.inChannels = c.outChannels = 4;
    c.blockOutChannels = {16, 16};
    c.downAttention = {false, false};
    c.upAttention = {true, false};
    c.layersPerBlock = {1, 1};
    c.crossAttentionDim = 8;
    c.heads = {2, 2};
    c.normGroups = 8;
    c.sampleSize = 16;
    return c;
}

inline AutoencoderConfig tinyAutoencoderConfig()
{
    AutoencoderConfig c;
    c.latentChannels = 4;
    c.blockOutChannels = {8, 8};
    c.layersPerBlock = 1;
    c.normGroups = 4;
    c.sampleSize = 32;
    return c;
}

inline Checkpoint tinyCheckpoint(const TinyOptions &options = {})
{
    Checkpoint c;
    c.unet = std::make_shared<UNet>(tinyUNetConfig());
    c.autoencoder = std::make_shared<Autoencoder>(tinyAutoencoderConfig());
    fillRandomly(*c.unet, options.seed);
    fillRandomly(*c.autoencoder, options.seed + 1);
    {
        // A trained denoiser answers to its condition far more than a random one: without this, the
        // classes' errors would differ in the last digits alone.
        torch::NoGradGuard noGrad;
        for (auto &item : c.unet->named_parameters())
            if (item.key().find("attn2.to_v.weight") != std::string::npos)
                item.value().mul_(6.0);
    }
    c.schedule = std::make_shared<NoiseSchedule>(ScheduleConfig {});
    ModelSettings s;
    std::vector<QString> names;
    for (int i = 0; i < options.classes; ++i)
        names.push_back(QStringLiteral("class_%1").arg(i));
    s.classes = ClassSet::fromNames(names).value();
    s.imageSize = options.imageSize;
    s.contextRows = options.contextRows;
    s.contextWidth = 8;
    s.defaults.trials = 24;
    s.defaults.minTrials = 8;
    s.defaults.pruneInterval = 4;
    s.defaults.seed = 7;
    s.defaults.augmentation = TrialAugmentation::Geometric;
    s.defaults.encodings = 4;
    c.settings = s;
    c.folder = QStringLiteral("tiny");
    c.weightsSha256 = QStringLiteral("tiny");
    return c;
}

/// A round stained cell on a pale ground, different for every number.
inline LoadedImage tinyImage(std::uint32_t number, int side = 40)
{
    Philox random(number, 99);
    LoadedImage image;
    image.rgb = cv::Mat(side, side, CV_8UC3);
    const float radius = random.uniform(0.2F, 0.45F) * static_cast<float>(side);
    const cv::Vec3b cell(static_cast<uchar>(random.below(200)), static_cast<uchar>(random.below(200)),
        static_cast<uchar>(random.below(200)));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const float dx = static_cast<float>(x) - 0.4F * static_cast<float>(side);
            const float dy = static_cast<float>(y) - 0.5F * static_cast<float>(side);
            const bool inside = dx * dx + dy * dy < radius * radius;
            const auto grain = static_cast<uchar>(random.below(20));
            image.rgb.at<cv::Vec3b>(y, x)
                = inside ? cell + cv::Vec3b(grain, grain, grain) : cv::Vec3b(230, 220, static_cast<uchar>(225 + grain));
        }
    image.sha256 = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char *>(image.rgb.data), static_cast<qsizetype>(image.rgb.total() * 3)),
        QCryptographicHash::Sha256);
    return image;
}

} // namespace cyto::test
