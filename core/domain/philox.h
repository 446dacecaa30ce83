// Counter-based random numbers: Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy
// as 1, 2, 3", SC 2011). A stream is fixed by its key alone, so that a draw depends on what it is
// for (seed, image, trial), never on what was drawn before it, on threads or on batches.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace cyto {

class Philox {
public:
    /// @param key     identifies the experiment, for instance seed mixed with an image hash
    /// @param stream  identifies the use within it, for instance the number of a trial
    constexpr explicit Philox(std::uint64_t key, std::uint64_t stream = 0)
        : m_key {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)}
        , m_counter {0, 0, static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32)}
    {
    }

    /// Uniform 32 bits.
    std::uint32_t next()
    {
        if (m_used == 4) {
            m_block = round10(m_counter, m_key);
            if (++m_counter[0] == 0)
                ++m_counter[1];
            m_used = 0;
        }
        return m_block[m_used++];
    }

    /// Uniform in [0, 1), 24 bits.
    float uniform() { return static_cast<float>(next() >> 8) * 0x1.0p-24F; }
    /// Uniform in [low, high).
    float uniform(float low, float high) { return low + (high - low) * uniform(); }
    /// Uniform in 0 .. n-1, n >= 1. The bias is below n / 2^32.
    std::uint32_t below(std::uint32_t n)
    {
        return static_cast<std::uint32_t>((static_cast<std::uint64_t>(next()) * n) >> 32);
    }

    /// Standard normal (Box and Muller), both values of a pair used.
    float normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        // u in (0, 1]: the logarithm stays finite.
        const float u = (static_cast<float>(next() >> 8) + 1.0F) * 0x1.0p-24F;
        const float r = std::sqrt(-2.0F * std::log(u));
        const float a = 2.0F * std::numbers::pi_v<float> * uniform();
        m_spare = r * std::sin(a);
        m_hasSpare = true;
        return r * std::cos(a);
    }

    /// The bare function, for the published known answers.
    static constexpr std::array<std::uint32_t, 4> round10(
        std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
    {
        for (int i = 0; i < 10; ++i) {
            const std::uint64_t p0 = std::uint64_t {0xD2511F53} * counter[0];
            const std::uint64_t p1 = std::uint64_t {0xCD9E8D57} * counter[2];
            counter = {static_cast<std::uint32_t>(p1 >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(p1),
                static_cast<std::uint32_t>(p0 >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(p0)};
            key[0] += 0x9E3779B9;
            key[1] += 0xBB67AE85;
        }
        return counter;
    }

private:
    std::array<std::uint32_t, 2> m_key;
    std::array<std::uint32_t, 4> m_counter;
    std::array<std::uint32_t, 4> m_block {};
    unsigned m_used = 4;
    float m_spare = 0.0F;
    bool m_hasSpare = false;
};

/// Mixes 64-bit values into a key (SplitMix64 finaliser), for Philox keys made of several parts.
constexpr std::uint64_t mixKey(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9E3779B97F4A7C15ULL * (b + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace cyto
