// config.json of the two networks and the scheduler: every field is honoured or refused by name.
#pragma once

#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace cyto {

enum class MidBlock { CrossAttention, None };

/// UNet2DConditionModel.
struct UNetConfig {
    int64_t inChannels = 4, outChannels = 4;
    std::vector<int64_t> blockOutChannels {320, 640, 1280, 1280};
    std::vector<bool> downAttention {true, true, true, false}; ///< CrossAttnDownBlock2D or DownBlock2D
    std::vector<bool> upAttention {false, true, true, true}; ///< CrossAttnUpBlock2D or UpBlock2D
    MidBlock midBlock = MidBlock::CrossAttention;
    std::vector<int64_t> layersPerBlock {2, 2, 2, 2}; ///< of the way down; the way up has one more at each size
    int64_t crossAttentionDim = 768;
    std::vector<int64_t> heads {8, 8, 8, 8}; ///< attention_head_dim, which means the number of heads
    int64_t normGroups = 32;
    double normEps = 1e-5;
    bool linearProjection = false, upcastAttention = false, centerInput = false, scaleShift = false;
    bool flipSinToCos = true;
    int64_t freqShift = 0;
    int64_t downsamplePadding = 1;
    int64_t sampleSize = 64;

    [[nodiscard]] static Expected<UNetConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// AutoencoderKL.
struct AutoencoderConfig {
    int64_t inChannels = 3, outChannels = 3, latentChannels = 4;
    std::vector<int64_t> blockOutChannels {128, 256, 512, 512};
    int64_t layersPerBlock = 2;
    int64_t normGroups = 32;
    double scalingFactor = 0.18215;
    bool midAttention = true, quantConv = true, postQuantConv = true;
    int64_t sampleSize = 512;

    /// Pixels per latent pixel: 2 per block but the last.
    [[nodiscard]] int64_t downFactor() const { return int64_t {1} << (blockOutChannels.size() - 1); }
    [[nodiscard]] static Expected<AutoencoderConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// DDIMScheduler, PNDMScheduler, DDPMScheduler, DPMSolverMultistepScheduler: the noise schedule of them.
struct ScheduleConfig {
    std::string kind = "scaled_linear"; ///< or "linear"
    double betaStart = 0.00085, betaEnd = 0.012;
    int64_t steps = 1000;
    int64_t stepsOffset = 1;
    bool setAlphaToOne = false;

    [[nodiscard]] static Expected<ScheduleConfig> fromJson(const nlohmann::json &json, const QString &file);
    [[nodiscard]] nlohmann::json toJson() const;
};

/// model_index.json: the parts of the pipeline that are used here must be of the kinds above. Errors name the part.
[[nodiscard]] Status checkModelIndex(const nlohmann::json &json, const QString &file);

/// Parses a JSON file of at most 64 MiB. Errors name it.
[[nodiscard]] Expected<nlohmann::json> readJsonFile(const QString &path);
/// Temporary file, flush, rename.
[[nodiscard]] Status writeJsonFile(const QString &path, const nlohmann::json &json);

} // namespace cyto
