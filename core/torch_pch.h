// Precompiled for every part that sees LibTorch: its headers take longer than all our code.
#pragma once
#include <torch/torch.h>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <QString>
