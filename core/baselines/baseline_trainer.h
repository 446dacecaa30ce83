// Trains a baseline classifier on what the denoiser is trained on: the same images, loader and augmentations
// (method.md section 8). No LibTorch here.
#pragma once

#include "baselines/baseline_config.h"
#include "training/denoiser_trainer.h"

namespace cyto {

/// As trainDenoiser(): runs until the last step or until cancelled, with the same run folder (model/ is the moving
/// average, best/ that of the best validation balanced accuracy) and the same promise of exact resumption.
/// @param request `init` is empty, a baseline's model folder, or a safetensors file with the weights of
///        torchvision or timm; the last layer starts anew where the classes differ in number
[[nodiscard]] Status trainBaseline(
    const TrainRequest &request, const BaselineConfig &config, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
