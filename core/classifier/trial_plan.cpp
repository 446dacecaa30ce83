#include "classifier/trial_plan.h"

#include "classifier/random_stream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cyto {

namespace {

// The paper's training ranges (method.md section 2).
constexpr float kBrightness = 0.25F, kContrast = 0.25F, kSaturation = 0.25F, kHue = 0.125F;
// The symmetries of the square: exact views, which no interpolation blurs.
constexpr int kDihedralViews = 8;

template <class T>
void shuffle(std::span<T> values, Philox random)
{
    // Not std::shuffle: its use of the generator differs between standard libraries.
    for (size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(static_cast<std::uint32_t>(i))]);
}

} // namespace

std::uint64_t imageKey(std::uint64_t seed, const QByteArray &sha256)
{
    std::uint64_t first = 0;
    for (int i = 0; i < 8 && i < sha256.size(); ++i)
        first |= std::uint64_t {static_cast<unsigned char>(sha256.at(i))} << (8 * i);
    return mixKey(seed, first);
}

std::vector<int> spreadTimesteps(int n, int low, int high)
{
    if (n == 1)
        return {(low + high) / 2};
    std::vector<int> t(static_cast<size_t>(n));
    for (int i = 0; i < n; ++i)
        t[static_cast<size_t>(i)] = low + static_cast<int>(std::lround(static_cast<double>(high - low) * i / (n - 1)));
    return t;
}

TrialPlan::TrialPlan(const ClassifierDefaults &options, std::uint64_t key)
    : m_key(key)
    , m_augmentation(options.augmentation)
    , m_sharedViews(options.encodings > 0)
    , m_timesteps(spreadTimesteps(options.trials, options.timestepLow, options.timestepHigh))
{
    shuffle(std::span(m_timesteps), stream(key, Purpose::Order));
    // Without augmentation every view is the same: encode it once.
    m_views = m_augmentation == TrialAugmentation::None ? 1
        : m_sharedViews                                 ? std::min(options.encodings, trials())
                                                        : trials();
}

TrialView TrialPlan::view(int index) const
{
    TrialView v;
    if (m_augmentation == TrialAugmentation::None)
        return v;
    Philox random = stream(m_key, Purpose::Augmentation, static_cast<std::uint32_t>(index));
    // Both are drawn in any case, so that the jitter does not depend on how the view is chosen.
    v.geometry.mirror = random.below(2) == 1;
    v.geometry.angleDegrees = static_cast<double>(random.uniform(0.0F, 360.0F));
    if (m_sharedViews && index < kDihedralViews) {
        v.geometry.mirror = index % 2 == 1;
        v.geometry.angleDegrees = 90.0 * (index / 2);
    }
    if (m_augmentation == TrialAugmentation::Full) {
        v.jittered = true;
        v.jitter.brightness = random.uniform(1.0F - kBrightness, 1.0F + kBrightness);
        v.jitter.contrast = random.uniform(1.0F - kContrast, 1.0F + kContrast);
        v.jitter.saturation = random.uniform(1.0F - kSaturation, 1.0F + kSaturation);
        v.jitter.hue = random.uniform(-kHue, kHue);
        std::iota(v.jitter.order.begin(), v.jitter.order.end(), 0);
        shuffle(std::span<int>(v.jitter.order), random);
    }
    return v;
}

void TrialPlan::drawNoise(int trial, std::span<float> out) const
{
    Philox random = stream(m_key, Purpose::Noise, static_cast<std::uint32_t>(trial));
    for (float &x : out)
        x = random.normal();
}

void TrialPlan::drawPosteriorNoise(int trial, std::span<float> out) const
{
    Philox random = stream(m_key, Purpose::Posterior, static_cast<std::uint32_t>(trial));
    for (float &x : out)
        x = random.normal();
}

} // namespace cyto
