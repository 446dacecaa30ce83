// What the `experiment` sub-commands share, and with them whoever saves a plot from the command line.
#pragma once

#include "cli_study.h"

#include "diffusion/model_config.h"
#include "statistics/interval.h"
#include "ui/plots/plot_widget.h"

#include <nlohmann/json.hpp>

namespace cyto::cli {

/// An experiment's --config.
template <class Config>
[[nodiscard]] Expected<Config> configOf(const std::string &file)
{
    const QString path = toQString(file);
    return readJsonFile(path).and_then([&](const nlohmann::json &json) { return Config::fromJson(json, path); });
}

void addExperimentConfig(CLI::App *command, std::string &file);
void addExperimentOutput(CLI::App *command, std::string &folder);

/// FOLDER/NAME.svg, .png, .pdf and .csv.
[[nodiscard]] Status savePlot(PlotWidget &plot, const QString &folder, const QString &name);

/// Reports why an experiment ended early; one that was stopped says how it goes on. @return the exit code
int reportEnd(Context &context, const Error &error);

/// Where the figures of an experiment stand.
void printSummary(const QString &folder);

/// "98.50 %", and an interval of such.
[[nodiscard]] QString percent(double share);
[[nodiscard]] QString percent(const Interval &interval);

/// Each in a file of its own.
void addExperimentReaders(CLI::App *experiment, Context &context);
void addExperimentSpeed(CLI::App *experiment, Context &context);
void addExperimentSynthetic(CLI::App *experiment, Context &context);

} // namespace cyto::cli
