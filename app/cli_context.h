// What the sub-commands of the command line program share: options, model, reports, exit codes.
#pragma once

#include "review/classifier_service.h"
#include "review/classify_run.h"
#include "review/terminal_reporter.h"

#include <CLI/CLI.hpp>

#include <functional>
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
/// The paths named hold no image.
[[nodiscard]] Error noImages();
/// Lists the failed images. @return done or "some failed"
int reportFailures(Context &context, const std::vector<PredictionRow> &rows);

/// --model, --device, --precision, --threads, --batch.
struct ModelFlags {
    std::string model, device = "auto", precision = "auto";
    int threads = 0, batch = 0;
    [[nodiscard]] ComputeOptions compute() const;
};
void addModelFlags(CLI::App *command, ModelFlags &flags);

/// --trials, --min-trials, --prune-interval, --prune-p, --seed, --tta, --encodings, --timestep-low, --timestep-high.
struct ClassifyFlags {
    ClassifyOptions options;
    std::string tta;
    [[nodiscard]] ClassifyOptions resolved() const;
};
void addClassifyFlags(CLI::App *command, ClassifyFlags &flags);

/// --model, else the environment's CYTODIFFUSION_MODEL, else the installed or the source tree's model.
[[nodiscard]] QString modelFolder(const std::string &option);
[[nodiscard]] Expected<ClassifierService> loadService(Context &context, const ModelFlags &flags);

/// --log: appends messages to a file.
[[nodiscard]] Status openLog(Context &context, const QString &path);

} // namespace cyto::cli
