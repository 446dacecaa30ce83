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

std::vector<int> stratifiedOrder(int n, std::uint32_t shift)
{
    // The radical inverse in base 2, as a fraction of 2^32; adding wraps around, as it should.
    const auto position = [shift](int i) {
        std::uint32_t reversed = 0;
        for (int bit = 0; bit < 32; ++bit)
            reversed |= ((static_cast<std::uint32_t>(i) >> bit) & 1U) << (31 - bit);
        return reversed + shift;
    };
    std::vector<int> byPosition(static_cast<size_t>(n)), order(byPosition.size());
    std::iota(byPosition.begin(), byPosition.end(), 0);
    std::sort(byPosition.begin(), byPosition.end(), [&](int a, int b) { return position(a) < position(b); });
    for (int rank = 0; rank < n; ++rank)
        order[static_cast<size_t>(byPosition[static_cast<size_t>(rank)])] = rank;
    return order;
}

TrialPlan::TrialPlan(const ClassifierDefaults &options, std::uint64_t key)
    : m_key(key)
    , m_perDraw(options.antithetic ? 2 : 1)
    , m_augmentation(options.augmentation)
    , m_sharedViews(options.encodings > 0)
{
    const int draws = (options.trials + m_perDraw - 1) / m_perDraw;
    std::vector<int> timesteps = spreadTimesteps(draws, options.timestepLow, options.timestepHigh);
    Philox random = stream(key, Purpose::Order);
    if (options.stratified) {
        const std::vector<int> spread = timesteps, order = stratifiedOrder(draws, random.next());
        for (size_t i = 0; i < order.size(); ++i)
            timesteps[i] = spread[static_cast<size_t>(order[i])];
    } else {
        shuffle(std::span(timesteps), random);
    }
    for (int trial = 0; trial < options.trials; ++trial)
        m_timesteps.push_back(timesteps[static_cast<size_t>(drawOf(trial))]);
    // Without augmentation every view is the same: encode it once.
    m_views = m_augmentation == TrialAugmentation::None ? 1
        : m_sharedViews                                 ? std::min(options.encodings, draws)
                                                        : draws;
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
    Philox random = stream(m_key, Purpose::Noise, static_cast<std::uint32_t>(drawOf(trial)));
    const float sign = trial % m_perDraw == 0 ? 1.0F : -1.0F;
    for (float &x : out)
        x = sign * random.normal();
}

void TrialPlan::drawPosteriorNoise(int trial, std::span<float> out) const
{
    Philox random = stream(m_key, Purpose::Posterior, static_cast<std::uint32_t>(drawOf(trial)));
    for (float &x : out)
        x = random.normal();
}

} // namespace cyto
