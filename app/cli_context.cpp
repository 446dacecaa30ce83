#include "cli_context.h"

#include "review/experiment_tools.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <iostream>

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
    command->add_option("--seed", o.seed, help("Seed of all random numbers"))->type_name("S")->group(group);
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
