// What the trials of one image are: timesteps, noise and augmentations. All of it follows from the
// seed, the image's hash and the number of the trial, and from nothing else. No LibTorch here.
#pragma once

#include "diffusion/model_settings.h"
#include "imaging/preprocess.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace cyto {

/// Key of an image's random streams: the seed and the first 8 bytes of its SHA-256.
[[nodiscard]] std::uint64_t imageKey(std::uint64_t seed, const QByteArray &sha256);

/// How the encoder sees the image in one trial.
struct TrialView {
    GeometricAugmentation geometry;
    ColourJitter jitter;
    bool jittered = false; ///< false: `jitter` is not applied
};

/// Antithetic trials: 2k and 2k + 1 share timestep, view and sample of the posterior, and the noise of the second is
/// the negative of the first's. They share all but the sign because only then does every part of the error that is odd
/// in the noise cancel exactly in the mean of both; with timesteps that are neighbours it would do so nearly. What that
/// costs is half of the timesteps, which stay evenly spread, and half of the views. The pair is one draw, and enters
/// the tests as one (TrialRules::perDraw).
///
/// Stratified timesteps: the order is that of a van der Corput sequence with a random shift per image, so that the
/// trials up to any number are spread nearly evenly, and an image that is decided early has seen all noise levels.
/// The tests take trials for independent, which they then are even less than in a random order.
class TrialPlan {
public:
    /// @param options checked by resolveOptions()
    TrialPlan(const ClassifierDefaults &options, std::uint64_t key);

    [[nodiscard]] int trials() const { return static_cast<int>(m_timesteps.size()); }
    /// In this image's random order (method.md 3.5).
    [[nodiscard]] int timestep(int trial) const { return m_timesteps[static_cast<size_t>(trial)]; }
    [[nodiscard]] std::span<const int> timesteps() const { return m_timesteps; }
    /// Number of different augmented views that are encoded.
    [[nodiscard]] int views() const { return m_views; }
    [[nodiscard]] int viewOf(int trial) const { return drawOf(trial) % m_views; }
    [[nodiscard]] TrialView view(int index) const;
    /// Standard normal numbers: the noise that the denoiser has to find in a trial.
    void drawNoise(int trial, std::span<float> out) const;
    /// Standard normal numbers for the sample of the autoencoder's posterior, fresh in every trial
    /// also where trials share an encoding.
    void drawPosteriorNoise(int trial, std::span<float> out) const;

private:
    [[nodiscard]] int drawOf(int trial) const { return trial / m_perDraw; }

    std::uint64_t m_key;
    int m_perDraw; ///< 2 where antithetic, else 1
    TrialAugmentation m_augmentation;
    bool m_sharedViews;
    int m_views;
    std::vector<int> m_timesteps;
};

/// A permutation of 0 .. n - 1 of which every beginning is spread nearly evenly. @param shift any number
[[nodiscard]] std::vector<int> stratifiedOrder(int n, std::uint32_t shift);

/// n values evenly spread over [low, high], both included, ascending; one value lies in the middle.
[[nodiscard]] std::vector<int> spreadTimesteps(int n, int low, int high);

} // namespace cyto
