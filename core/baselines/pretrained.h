// Weights of torchvision and timm, by their own names.
#pragma once

#include "baselines/vision_network.h"
#include "domain/error.h"

#include <QString>
#include <QStringList>

namespace cyto {

struct PretrainedReport {
    /// What the network keeps of its own: the last layer, where the file has it for other classes.
    QStringList keptOwn;
    bool positionResized = false; ///< the position embedding was interpolated to another image size
};

/// Fills parameters and buffers from a safetensors file with the names of torchvision (also those of its older
/// ViT files) or of timm. A missing, surplus or differently shaped tensor is an error, which names all of them.
/// @param otherClasses the file may have been trained for other classes: its last layer is then left out,
///        and a ViT for another image size has its position embedding interpolated
[[nodiscard]] Expected<PretrainedReport> loadVisionWeights(
    VisionNetwork &network, const QString &path, bool otherClasses);

/// Parameters and buffers in name order, float32 on the CPU.
[[nodiscard]] std::vector<std::pair<std::string, torch::Tensor>> exportVisionWeights(const VisionNetwork &network);

/// timm's name of a tensor that torchvision calls `name`; empty where there is none.
[[nodiscard]] std::string timmName(const VisionConfig &config, const std::string &name);

} // namespace cyto
