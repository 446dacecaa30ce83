// Shell completion from the tree of commands and options, so that it can never lag behind them.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace cyto::cli {

/// A script for bash: `source <(cytodiffusion-cli completion bash)`.
[[nodiscard]] std::string bashCompletion(const CLI::App &app, const std::string &program);

} // namespace cyto::cli
