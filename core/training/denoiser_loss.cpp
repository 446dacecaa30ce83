#include "training/denoiser_loss.h"

#include "domain/philox.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

int64_t drawTimestep(const DenoiserConfig &c, int64_t steps, Philox &random)
{
    if (static_cast<double>(random.uniform()) >= c.focusFraction)
        return random.below(static_cast<std::uint32_t>(steps));
    const int64_t low = std::clamp<int64_t>(c.focusLow, 0, steps - 1);
    const int64_t high = std::clamp<int64_t>(c.focusHigh, low, steps - 1);
    return low + random.below(static_cast<std::uint32_t>(high - low + 1));
}

/// Wrong classes for one sample, distinct; those often confused with the truth more likely.
std::vector<int> drawNegatives(int truth, int classes, int count, const float *confusion, double hard, Philox &random)
{
    std::vector<int> chosen;
    std::vector<double> weight(static_cast<size_t>(classes), 1.0);
    double mean = 0.0;
    for (int c = 0; confusion && c < classes; ++c)
        mean += c == truth ? 0.0 : static_cast<double>(confusion[truth * classes + c]) / std::max(1, classes - 1);
    for (int c = 0; c < classes; ++c) {
        auto &w = weight[static_cast<size_t>(c)];
        if (c == truth)
            w = 0.0;
        else if (confusion && mean > 0.0)
            w = 1.0 - hard + hard * static_cast<double>(confusion[truth * classes + c]) / mean;
    }
    for (int k = 0; k < std::min(count, classes - 1); ++k) {
        double sum = 0.0;
        for (const double w : weight)
            sum += w;
        double at = static_cast<double>(random.uniform()) * sum;
        int c = 0;
        int last = -1;
        for (; c < classes; ++c) {
            if (weight[static_cast<size_t>(c)] <= 0.0)
                continue;
            last = c;
            at -= weight[static_cast<size_t>(c)];
            if (at < 0.0)
                break;
        }
        c = std::min(c, classes - 1);
        if (weight[static_cast<size_t>(c)] <= 0.0)
            c = last;
        chosen.push_back(c);
        weight[static_cast<size_t>(c)] = 0.0;
    }
    return chosen;
}

/// Adds the cross-entropy of the trunk's classifier; mixed images count for both their classes.
void addTrunkClass(
    DenoiserLoss &loss, const TrunkClassifier &classifier, const UNetState &trunk, const Batch &batch, double weight)
{
    const torch::Tensor logits = classifier.forward(trunk);
    const auto b = static_cast<int64_t>(batch.labels.size());
    torch::Tensor target = torch::zeros(logits.sizes(), torch::kFloat);
    auto t = target.accessor<float, 2>();
    for (int64_t i = 0; i < b; ++i) {
        const auto n = static_cast<size_t>(i);
        t[i][batch.labels[n]] += batch.share[n];
        t[i][batch.secondLabels[n]] += 1.0F - batch.share[n];
    }
    const torch::Tensor entropy = -(target * torch::log_softmax(logits, 1)).sum(1).mean();
    loss.total = loss.total + weight * entropy;
    loss.trunkClass = entropy.item<double>();
    loss.trunkClassAccuracy = logits.argmax(1).eq(target.argmax(1)).to(torch::kFloat).mean().item<double>();
}

} // namespace

TrunkClassifier::TrunkClassifier(int64_t width, int64_t classes)
    : m_weight(register_parameter("weight", torch::zeros({classes, width})))
    , m_bias(register_parameter("bias", torch::zeros({classes})))
{
}

torch::Tensor TrunkClassifier::forward(const UNetState &trunk) const
{
    // Inside a transformer the trunk ends in tokens [B, N, C], elsewhere in an image [B, C, h, w].
    const torch::Tensor pooled = trunk.h.dim() == 3 ? trunk.h.mean(1) : trunk.h.mean({2, 3});
    return torch::linear(pooled.to(torch::kFloat), m_weight.to(torch::kFloat), m_bias.to(torch::kFloat));
}

int64_t trunkWidth(const UNet &unet)
{
    const torch::NoGradGuard noGrad;
    const int64_t side = unet.config().sampleSize;
    const torch::Tensor z = torch::zeros({1, unet.config().inChannels, side, side},
        torch::TensorOptions().dtype(unet.parameters().front().scalar_type()));
    const UNetState s = unet.trunk(z, torch::zeros({1}, torch::kLong));
    return s.h.size(s.h.dim() == 3 ? 2 : 1);
}

torch::Tensor classRows(const ModelSettings &settings)
{
    torch::Tensor rows = torch::zeros({settings.classes.size(), settings.contextWidth}, torch::kFloat);
    for (int c = 0; c < settings.classes.size(); ++c) {
        const std::vector<float> context = settings.contextOf(c);
        std::copy_n(context.begin(), settings.contextWidth, rows.data_ptr<float>() + c * settings.contextWidth);
    }
    return rows;
}

torch::Tensor discMask(int64_t height, int64_t width, double radiusFraction)
{
    torch::Tensor mask = torch::zeros({1, 1, height, width}, torch::kFloat);
    const double radius = radiusFraction * static_cast<double>(width);
    auto m = mask.accessor<float, 4>();
    for (int64_t y = 0; y < height; ++y)
        for (int64_t x = 0; x < width; ++x) {
            const double dy = static_cast<double>(y) - 0.5 * static_cast<double>(height - 1);
            const double dx = static_cast<double>(x) - 0.5 * static_cast<double>(width - 1);
            m[0][0][y][x] = dx * dx + dy * dy <= radius * radius ? 1.0F : 0.0F;
        }
    return mask;
}

DenoiserLoss denoiserLoss(const UNet &unet, const NoiseSchedule &schedule, const DenoiserConfig &config,
    const torch::Tensor &rows, const torch::Tensor &z0, const Batch &batch, torch::Tensor confusion,
    const TrunkClassifier *classifier, std::uint64_t key)
{
    const int64_t all = z0.size(0); // the trunk's images
    const int64_t b = config.denoisedImages > 0 ? std::min<int64_t>(config.denoisedImages, all) : all; // the head's
    const int classes = static_cast<int>(rows.size(0));
    const bool contrast = config.contrastWeight > 0.0 && classes > 1;
    const int negatives = contrast ? std::min(config.contrastNegatives, classes - 1) : 0;
    const int64_t k = 1 + negatives;
    const auto type = unet.parameters().front().scalar_type();

    Philox random(key, 1);
    torch::Tensor t = torch::empty({all}, torch::kLong);
    torch::Tensor weight = torch::ones({b}, torch::kFloat);
    torch::Tensor unmixed = torch::zeros({b}, torch::kFloat);
    torch::Tensor conditions = torch::empty({b, k}, torch::kLong);
    torch::Tensor context = torch::empty({b, k, rows.size(1)}, torch::kFloat);
    float *near = confusion.defined() ? confusion.data_ptr<float>() : nullptr;
    for (int64_t i = 0; i < all; ++i) {
        const auto n = static_cast<size_t>(i);
        const int64_t step = drawTimestep(config, schedule.steps(), random);
        t[i] = step;
        if (i >= b)
            continue;
        if (config.minSnrGamma > 0.0)
            weight[i] = schedule.minSnrWeight(step, config.minSnrGamma);
        const double share = static_cast<double>(batch.share[n]);
        unmixed[i] = batch.labels[n] == batch.secondLabels[n] ? 1.0F : 0.0F;
        conditions[i][0] = batch.labels[n];
        context[i][0] = share * rows[batch.labels[n]] + (1.0 - share) * rows[batch.secondLabels[n]];
        const auto wrong = drawNegatives(batch.labels[n], classes, negatives, near, config.hardNegatives, random);
        for (size_t j = 0; j < wrong.size(); ++j) {
            conditions[i][static_cast<int64_t>(j) + 1] = wrong[j];
            context[i][static_cast<int64_t>(j) + 1] = rows[wrong[j]];
        }
    }

    auto generator = at::detail::createCPUGenerator(mixKey(key, 2));
    torch::Tensor noise = torch::randn(z0.sizes(), generator, torch::TensorOptions().dtype(torch::kFloat));
    if (config.noiseOffset > 0.0)
        noise = noise
            + config.noiseOffset
                * torch::randn({all, z0.size(1), 1, 1}, generator, torch::TensorOptions().dtype(torch::kFloat));
    const torch::Tensor zt = schedule.addNoise(z0, noise, t);

    const UNetState trunk = unet.trunk(zt.to(type), t);
    const torch::Tensor index = torch::arange(b, torch::kLong).repeat_interleave(k);
    const torch::Tensor predicted =
        unet.head(k == 1 && b == all ? trunk : trunk.select(index), {context.view({b * k, -1}).to(type), {}})
            .to(torch::kFloat);
    const torch::Tensor error =
        (noise.narrow(0, 0, b).unsqueeze(1) - predicted.view({b, k, z0.size(1), z0.size(2), z0.size(3)})).pow(2);

    DenoiserLoss loss;
    const torch::Tensor denoising = (weight * error.select(1, 0).mean({1, 2, 3})).mean();
    loss.total = denoising;
    loss.denoising = denoising.item<double>();
    if (classifier && config.trunkClassWeight > 0.0)
        addTrunkClass(loss, *classifier, trunk, batch, config.trunkClassWeight);
    if (contrast) {
        const torch::Tensor mask = discMask(z0.size(2), z0.size(3), config.maskRadiusFraction).unsqueeze(0);
        const torch::Tensor inside = (error * mask).sum({2, 3, 4}) / (mask.sum() * z0.size(1)); // [B, k]
        // Relative to the true condition's error, so that all noise levels speak with one voice.
        const torch::Tensor logits =
            -config.contrastScale * inside / inside.select(1, 0).detach().unsqueeze(1).clamp_min(1e-6);
        const torch::Tensor entropy = -torch::log_softmax(logits, 1).select(1, 0);
        const torch::Tensor count = unmixed.sum().clamp_min(1.0);
        const torch::Tensor mean = (entropy * unmixed).sum() / count;
        loss.total = loss.total + config.contrastWeight * mean;
        loss.contrast = mean.item<double>();
        const torch::Tensor p = torch::softmax(logits.detach(), 1);
        loss.contrastAccuracy =
            ((std::get<1>(p.max(1)) == 0).to(torch::kFloat) * unmixed).sum().item<double>() / count.item<double>();
        for (int64_t i = 0; near && i < b; ++i)
            for (int64_t j = 1; j < k && unmixed[i].item<float>() > 0.0F; ++j) {
                float &n = near[batch.labels[static_cast<size_t>(i)] * classes + conditions[i][j].item<int64_t>()];
                n = 0.98F * n + 0.02F * p[i][j].item<float>();
            }
    }
    return loss;
}

} // namespace cyto
