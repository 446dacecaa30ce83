// Precompiled for every part that sees LibTorch: its headers take longer than all our code.
// Tensors and modules alone: torch/torch.h also brings its data loaders, optimisers and JIT, which
// we have no use for and which double the time that every source takes.
#pragma once
#include <torch/nn/module.h>
#include <torch/types.h>

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <QString>
