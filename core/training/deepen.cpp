#include "training/deepen.h"

#include "diffusion/layers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <regex>
#include <string>

namespace cyto {

namespace {

constexpr int64_t kMost = 16; // as config.json

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

/// Where a parameter of the way up goes. The way up takes the results of the way down in reverse. The new blocks of
/// a size on the way down hand on what the last old one computed, so that on the way up the first block finds at its
/// place what it always took; the new ones follow it, then the other old ones.
std::string placeOf(const std::string &name, const UNetConfig &before, const std::vector<int64_t> &layers)
{
    static const std::regex wayUp(R"(up_blocks\.(\d+)\.(resnets|attentions)\.(\d+)\.(.*))");
    std::smatch part;
    if (!std::regex_match(name, part, wayUp))
        return name;
    const size_t size = layers.size() - 1 - std::stoul(part[1]);
    const int64_t layer = std::stol(part[3]), added = layers[size] - before.layersPerBlock[size];
    return "up_blocks." + part[1].str() + "." + part[2].str() + "." + std::to_string(layer == 0 ? 0 : layer + added)
        + "." + part[4].str();
}

} // namespace

Expected<std::shared_ptr<UNet>> deepened(const UNet &network, const std::vector<int64_t> &layers, uint64_t seed)
{
    UNetConfig config = network.config();
    const std::vector<int64_t> &before = network.config().layersPerBlock;
    bool possible = layers.size() == before.size();
    for (size_t i = 0; possible && i < layers.size(); ++i)
        possible = layers[i] >= before[i] && layers[i] <= kMost;
    if (!possible)
        return fail(ErrorCode::InvalidArgument,
            tr("\"deepen\" must have as many numbers as the network has sizes, none smaller than its "
               "\"layers_per_block\" and none above %1.")
                .arg(kMost),
            tr("Look into unet/config.json of the model that --init names."));
    torch::NoGradGuard noGrad;
    config.layersPerBlock = layers;
    auto deeper = std::make_shared<UNet>(config);
    initialiseParameters(*deeper, seed);
    auto parameters = deeper->named_parameters();
    // New blocks of the way up: [what came from below | the skip] -> what came from below.
    for (size_t b = 0; b < layers.size(); ++b) {
        const size_t size = layers.size() - 1 - b;
        const int64_t channels = config.blockOutChannels[size];
        for (int64_t i = 1; i <= layers[size] - before[size]; ++i) {
            const std::string name =
                "up_blocks." + std::to_string(b) + ".resnets." + std::to_string(i) + ".conv_shortcut.";
            torch::Tensor &weight = parameters[name + "weight"];
            weight.zero_();
            weight.slice(1, 0, channels).copy_(torch::eye(channels).view({channels, channels, 1, 1}));
            parameters[name + "bias"].zero_();
        }
    }
    for (const auto &item : network.named_parameters()) {
        torch::Tensor &to = parameters[placeOf(item.key(), network.config(), layers)];
        to.copy_(item.value());
    }
    return deeper;
}

} // namespace cyto
