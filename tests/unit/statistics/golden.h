// What the tests of statistics share: golden files and comparison of numbers.
#pragma once

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

namespace cyto::test {

using Json = nlohmann::json;

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Null where it cannot be read, at which every later access throws.
inline Json golden(const char *name)
{
    std::ifstream file(std::string(CYTO_SOURCE_DIR "/tests/golden/") + name);
    return file.good() ? Json::parse(file) : Json();
}

/// Within a relative error, and within an absolute one near zero.
inline bool near(double actual, double expected, double relative = 1e-9, double absolute = 1e-12)
{
    const bool ok = std::abs(actual - expected) <= std::max(absolute, relative * std::abs(expected)); // not for NaN
    if (!ok)
        qWarning("actual %.17g, expected %.17g", actual, expected);
    return ok;
}

inline std::vector<double> numbers(const Json &json)
{
    return json.get<std::vector<double>>();
}

} // namespace cyto::test

/// The result was refused, with a message.
#define QVERIFY_REFUSED(result)                                                                                        \
    do {                                                                                                               \
        const auto refused = (result);                                                                                 \
        QVERIFY2(!refused, #result);                                                                                   \
        QVERIFY(!refused.error().message.isEmpty());                                                                   \
        QVERIFY(refused.error().code == cyto::ErrorCode::InvalidArgument);                                             \
    } while (false)
