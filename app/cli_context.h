// What the sub-commands of the command line program share: options, model, reports, exit codes.
#pragma once

#include "review/classifier_service.h"
#include "review/classify_run.h"
#include "review/failed_images.h"
#include "review/terminal_reporter.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>

namespace cyto::cli {

// programs.md
inline constexpr int kDone = 0, kFailed = 1, kUsage = 2, kSomeFailed = 3;

struct Context {
    explicit Context(ReportStyle style);
    TerminalReporter reporter;
    CancelToken cancel;
    std::function<int()> action; ///< set by the sub-command that was chosen
};

/// Sets the action of a sub-command.
void onChosen(CLI::App *command, Context &context, std::function<int()> action);

[[nodiscard]] QString text(const char *source); ///< translated
[[nodiscard]] std::string help(const char *source); ///< the same for CLI11
[[nodiscard]] QString toQString(const std::string &s);
[[nodiscard]] std::vector<QString> toQStrings(const std::vector<std::string> &list);

/// Reports the error. @return the exit code: usage for an option out of range, else failed
int report(Context &context, const Error &error);
/// Tells the user which links a search did not follow: images behind them are not in the results.
void tellLinks(Context &context, const std::vector<QString> &links);
/// The paths named hold no image.
[[nodiscard]] Error noImages();
/// Lists the failed images. @return done or "some failed"
int reportFailures(Context &context, const std::vector<PredictionRow> &rows);
/// The same of a run of several steps: an image that failed in many of them is listed once.
int reportFailures(Context &context, const std::vector<FailedImage> &failed);

/// Checks of numbers. CLI11's own let NaN pass, wrap -1 around where no sign belongs, and print ranges of hundreds of
/// digits.
[[nodiscard]] CLI::Validator wholeNumber(
    std::uint64_t low, std::uint64_t high = std::numeric_limits<std::uint64_t>::max());
[[nodiscard]] CLI::Validator realNumber(double low, double high = std::numeric_limits<double>::infinity());
/// The most that an int holds, for wholeNumber().
inline constexpr std::uint64_t kMostInt = std::numeric_limits<int>::max();

/// --model, --device, --precision, --threads, --batch.
struct ModelFlags {
    std::string model, device = "auto", precision = "auto";
    int threads = 0, batch = 0;
    [[nodiscard]] ComputeOptions compute() const;
};
void addModelFlags(CLI::App *command, ModelFlags &flags);

/// --trials, --min-trials, --prune-interval, --prune-p, --prune-rule, --seed, --tta, --encodings, --timestep-low,
/// --timestep-high, --antithetic, --stratified.
struct ClassifyFlags {
    ClassifyOptions options;
    std::string tta, pruneRule, antithetic, stratified;
    std::vector<std::string> classes;
    [[nodiscard]] ClassifyOptions resolved() const;
};
void addClassifyFlags(CLI::App *command, ClassifyFlags &flags);
/// --classes, for commands whose results are not kept beside others of the model.
void addClassesFlag(CLI::App *command, ClassifyFlags &flags);

/// --sensitivity and --specificity of an anomaly threshold, of which one may be given.
void addThresholdFlags(CLI::App *command, std::optional<double> &sensitivity, std::optional<double> &specificity);

/// --model, else the environment's CYTODIFFUSION_MODEL, else the installed or the source tree's model.
[[nodiscard]] QString modelFolder(const std::string &option);
[[nodiscard]] Expected<ClassifierService> loadService(Context &context, const ModelFlags &flags);

/// --log: appends messages to a file.
[[nodiscard]] Status openLog(Context &context, const QString &path);

} // namespace cyto::cli
