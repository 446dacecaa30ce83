// Precompiled for the tests without LibTorch: reading these headers was most of every compilation. Not Qt Test's:
// they look at a macro that is another one in each folder.
#pragma once

#include <nlohmann/json.hpp>
#include <opencv2/core/mat.hpp>
#include <tl/expected.hpp>

#include <QtCore>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>
