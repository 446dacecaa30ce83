// Precompiled for the parts without LibTorch: reading these headers was most of every compilation.
#pragma once

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <QtCore>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>
