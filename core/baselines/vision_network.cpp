#include "baselines/vision_network.h"

#include "baselines/efficientnet.h"
#include "baselines/vision_transformer.h"

namespace cyto {

torch::Tensor VisionNetwork::normalised(const torch::Tensor &images) const
{
    if (m_config.normalisation != "imagenet")
        return images;
    const auto perChannel = [&](double r, double g, double b) {
        return torch::tensor({r, g, b}, torch::kDouble).to(images.options()).view({1, 3, 1, 1});
    };
    // torchvision's constants, for values in [0, 1].
    return ((images + 1.0) * 0.5 - perChannel(0.485, 0.456, 0.406)) / perChannel(0.229, 0.224, 0.225);
}

std::shared_ptr<VisionNetwork> makeVisionNetwork(const VisionConfig &config, int classes)
{
    if (std::holds_alternative<VitConfig>(config.network))
        return std::make_shared<VisionTransformer>(config, classes);
    return std::make_shared<EfficientNet>(config, classes);
}

torch::Tensor dropout(const torch::Tensor &x, double probability, at::Generator *training)
{
    if (!training || probability <= 0.0)
        return x;
    const double kept = 1.0 - probability;
    return x * torch::empty_like(x).bernoulli_(kept, *training).div_(kept);
}

} // namespace cyto
