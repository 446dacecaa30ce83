#include "cli_context.h"

#include "review/experiment_tools.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <set>

namespace cyto::cli {

Context::Context(ReportStyle style) : reporter(std::cerr, style) { }

void onChosen(CLI::App *command, Context &context, std::function<int()> action)
{
    command->callback([&context, action = std::move(action)] { context.action = action; });
}

QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

std::string help(const char *source)
{
    return text(source).toStdString();
}

QString toQString(const std::string &s)
{
    return QString::fromStdString(s);
}

std::vector<QString> toQStrings(const std::vector<std::string> &list)
{
    std::vector<QString> strings;
    for (const std::string &s : list)
        strings.push_back(toQString(s));
    return strings;
}

int report(Context &context, const Error &error)
{
    context.reporter.error(error);
    return error.code == ErrorCode::InvalidArgument ? kUsage : kFailed;
}

void tellLinks(Context &context, const std::vector<QString> &links)
{
    for (const QString &link : links)
        context.reporter.noticed(
            text("%1 is a link to a folder and was not followed; name it itself if it is meant.").arg(link));
}

Error noImages()
{
    return {ErrorCode::NotFound, text("No image was found."),
        text("Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff.")};
}

int reportFailures(Context &context, const std::vector<PredictionRow> &rows)
{
    qint64 failed = 0;
    for (const PredictionRow &row : rows) {
        if (row.result)
            continue;
        ++failed;
        context.reporter.failedInput(row.path, row.result.error().message);
    }
    if (failed == 0)
        return kDone;
    context.reporter.noticed(text("%1 of %2 images failed.").arg(failed).arg(rows.size()));
    return kSomeFailed;
}

int reportFailures(Context &context, const std::vector<FailedImage> &failed)
{
    std::set<QString> told;
    for (const FailedImage &image : failed)
        if (told.insert(image.path).second)
            context.reporter.failedInput(image.path, image.reason);
    if (failed.empty())
        return kDone;
    context.reporter.noticed(text("Images that failed: %1").arg(told.size()));
    return kSomeFailed;
}

CLI::Validator wholeNumber(std::uint64_t low, std::uint64_t high)
{
    const bool open = high == std::numeric_limits<std::uint64_t>::max();
    return {[=](std::string &input) {
                bool right = !input.empty()
                    && std::all_of(input.begin(), input.end(), [](char c) { return c >= '0' && c <= '9'; });
                const quint64 value = right ? toQString(input).toULongLong(&right) : 0;
                if (right && value >= low && value <= high)
                    return std::string();
                return (open ? text("%1 is not a whole number of at least %2.").arg(toQString(input)).arg(low)
                             : text("%1 is not a whole number from %2 to %3.").arg(toQString(input)).arg(low).arg(high))
                    .toStdString();
            },
        ""};
}

CLI::Validator realNumber(double low, double high)
{
    return {[=](std::string &input) {
                bool right = false;
                const double value = toQString(input).toDouble(&right); // false for NaN in the comparisons
                if (right && std::isfinite(value) && value >= low && value <= high)
                    return std::string();
                return (std::isinf(high)
                        ? text("%1 is not a number of at least %2.").arg(toQString(input)).arg(low)
                        : text("%1 is not a number from %2 to %3.").arg(toQString(input)).arg(low).arg(high))
                    .toStdString();
            },
        ""};
}

ComputeOptions ModelFlags::compute() const
{
    return {toQString(device), toQString(precision), threads, batch};
}

void addModelFlags(CLI::App *command, ModelFlags &f)
{
    command
        ->add_option("--model", f.model,
            help("Model folder (default: $CYTODIFFUSION_MODEL, else the one that comes with the program)"))
        ->type_name("DIR");
    command->add_option("--device", f.device, help("auto, cpu, cuda or cuda:K"))
        ->capture_default_str()
        ->type_name("DEVICE");
    command->add_option("--precision", f.precision, help("Numbers of the networks"))
        ->check(CLI::IsMember({"auto", "f32", "bf16", "f16"}))
        ->capture_default_str()
        ->type_name("TYPE");
    command->add_option("--threads", f.threads, help("Processor threads, 0 = all"))
        ->check(CLI::Range(0, 1024))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--batch", f.batch, help("Denoiser evaluations per batch, 0 = chosen for the device"))
        ->check(CLI::Range(0, 65536))
        ->capture_default_str()
        ->type_name("N");
}

ClassifyOptions ClassifyFlags::resolved() const
{
    ClassifyOptions o = options;
    if (tta == "none")
        o.augmentation = TrialAugmentation::None;
    else if (tta == "geometric")
        o.augmentation = TrialAugmentation::Geometric;
    else if (tta == "full")
        o.augmentation = TrialAugmentation::Full;
    if (!pruneRule.empty())
        o.pruneRule = pruneRule == pruneRuleName(PruneRule::TTest) ? PruneRule::TTest : PruneRule::Anytime;
    if (!antithetic.empty())
        o.antithetic = antithetic == "yes";
    if (!stratified.empty())
        o.stratified = stratified == "yes";
    o.classes = toQStrings(classes);
    return o;
}

void addClassifyFlags(CLI::App *command, ClassifyFlags &f)
{
    ClassifyOptions &o = f.options;
    const std::string group = help("Classifier (defaults come with the model)");
    command->add_option("--trials", o.trials, help("Most trials per image"))->type_name("N")->group(group);
    command->add_option("--min-trials", o.minTrials, help("Trials before the first class may be dropped"))
        ->type_name("N")
        ->group(group);
    command->add_option("--prune-interval", o.pruneInterval, help("Trials between two decisions"))
        ->type_name("N")
        ->group(group);
    command->add_option("--prune-p", o.pruneP, help("p-value below which a class is dropped, 0 = never"))
        ->type_name("P")
        ->group(group);
    command
        ->add_option("--prune-rule", f.pruneRule,
            help("What decides that a class is dropped: repeated t-tests at --prune-p, or a test whose errors over all "
                 "its looks together stay within it"))
        ->check(CLI::IsMember({"t-test", "anytime"}))
        ->type_name("RULE")
        ->group(group);
    command->add_option("--seed", o.seed, help("Seed of all random numbers"))
        ->check(wholeNumber(0))
        ->type_name("S")
        ->group(group);
    command->add_option("--tta", f.tta, help("Augmentation of the trials"))
        ->check(CLI::IsMember({"none", "geometric", "full"}))
        ->type_name("KIND")
        ->group(group);
    command
        ->add_option(
            "--encodings", o.encodings, help("Encoded views per image that the trials share, 0 = one per trial"))
        ->type_name("N")
        ->group(group);
    command->add_option("--timestep-low", o.timestepLow, help("Least noise level"))->type_name("T")->group(group);
    command->add_option("--timestep-high", o.timestepHigh, help("Largest noise level"))->type_name("T")->group(group);
    command->add_option("--antithetic", f.antithetic, help("Trials in pairs whose noises are each other's negative"))
        ->check(CLI::IsMember({"yes", "no"}))
        ->type_name("WORD")
        ->group(group);
    command->add_option("--stratified", f.stratified, help("Spread the first trials over all noise levels"))
        ->check(CLI::IsMember({"yes", "no"}))
        ->type_name("WORD")
        ->group(group);
}

void addClassesFlag(CLI::App *command, ClassifyFlags &f)
{
    command
        ->add_option("--classes", f.classes,
            help("Classes in question, separated by commas, where it is known that the images show no others"))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("CLASS,...");
}

void addThresholdFlags(CLI::App *command, std::optional<double> &sensitivity, std::optional<double> &specificity)
{
    auto *specific = command->add_option("--specificity", specificity,
        help("Choose the anomaly threshold for this share of normal cells that are not flagged (default: 0.95)"));
    specific->check(realNumber(0.0, 1.0))->type_name("X");
    command
        ->add_option("--sensitivity", sensitivity,
            help("Choose the anomaly threshold for this share of abnormal cells that are flagged"))
        ->check(realNumber(0.0, 1.0))
        ->excludes(specific)
        ->type_name("X");
}

QString modelFolder(const std::string &option)
{
    if (!option.empty())
        return toQString(option);
    const QString environment = qEnvironmentVariable("CYTODIFFUSION_MODEL");
    if (!environment.isEmpty())
        return environment;
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed =
        QDir::cleanPath(program.filePath(QStringLiteral("../share/cytodiffusion/models/default")));
    if (QFileInfo(installed).isDir())
        return installed;
    return QStringLiteral(CYTO_SOURCE_MODELS "/pbc-8");
}

Expected<ClassifierService> loadService(Context &context, const ModelFlags &flags)
{
    return loadAnyClassifier(modelFolder(flags.model), flags.compute(), &context.reporter);
}

Status openLog(Context &context, const QString &path)
{
    try {
        const auto log = spdlog::basic_logger_mt("cytodiffusion-cli", path.toStdString());
        log->flush_on(spdlog::level::info);
        log->info("cytodiffusion-cli {}", CYTO_VERSION);
        context.reporter.setLog([log](const char *level, const QString &message) {
            log->log(spdlog::level::from_str(level), "{}", message.toStdString());
        });
        return {};
    } catch (const spdlog::spdlog_ex &) {
        return fail(
            ErrorCode::Io, text("The log %1 cannot be written.").arg(path), text("Name another file with --log."));
    }
}

} // namespace cyto::cli
