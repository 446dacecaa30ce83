// train, train-vae, train-baseline, train-start.
#include "cli_commands.h"

#include "baselines/baseline_trainer.h"
#include "review/experiment_folds.h"
#include "training/start_fit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace cyto::cli {

namespace {

struct TrainArguments {
    std::string dataset, validation, output, init, config;
    std::vector<std::string> excluded;
    bool initVaeOnly = false, resume = false;
    std::optional<std::int64_t> steps;
    std::optional<int> threads;
    int folds = 0, fold = 0;
    std::uint64_t foldSeed = 1;
    std::string groupPattern;
};

/// Of the images that the folds left out of training: what a review of the labels needs.
int predictTheOthers(Context &context, const TrainRequest &request)
{
    ComputeOptions compute;
    const auto service = loadAnyClassifier(request.output + QStringLiteral("/model"), compute, &context.reporter);
    if (!service)
        return report(context, service.error());
    const auto judged = predictLeftOut(
        request, *service, {}, request.output + QStringLiteral("/left_out"), false, context.cancel, &context.reporter);
    if (!judged)
        return report(context, judged.error());
    context.reporter.noticed(text("The predictions of the %1 images that were left out are in %2.")
                                 .arg(judged->run.rows.size())
                                 .arg(request.output + QStringLiteral("/left_out")));
    return reportFailures(context, judged->run.rows);
}

/// The configuration with the paper's defaults where the file is silent, and the command line on top.
template <class Config>
Expected<Config> configOf(const TrainArguments &a)
{
    Config config;
    if (!a.config.empty()) {
        const QString path = toQString(a.config);
        auto read =
            readJsonFile(path).and_then([&](const nlohmann::json &json) { return Config::fromJson(json, path); });
        if (!read)
            return read;
        config = *read;
    }
    config.run.steps = a.steps.value_or(config.run.steps);
    config.run.threads = a.threads.value_or(config.run.threads);
    return config;
}

template <class Config>
int train(Context &context, const TrainArguments &a,
    Status (*trainer)(const TrainRequest &, const Config &, const CancelToken &, ProgressSink *))
{
    const auto config = configOf<Config>(a);
    if (!config)
        return report(context, config.error());
    TrainRequest request;
    request.dataset = toQString(a.dataset);
    request.validation = toQString(a.validation);
    request.output = toQString(a.output);
    request.init = toQString(a.init);
    request.initAutoencoderOnly = a.initVaeOnly;
    request.resume = a.resume;
    request.excludedClasses = toQStrings(a.excluded);
    request.selection.split = {a.folds, a.fold, a.foldSeed, toQString(a.groupPattern)};
    qint64 unreadable = 0;
    request.unreadable = [&unreadable](const Error &) { ++unreadable; }; // the reporter is told of each
    const Status status = trainer(request, *config, context.cancel, &context.reporter);
    if (!status)
        return report(context, status.error()); // stopped by a signal is an error too
    if (unreadable > 0)
        context.reporter.noticed(text("%1 images could not be read and took no part.").arg(unreadable));
    const int code = a.folds > 0 ? predictTheOthers(context, request) : kDone;
    return code == kDone && unreadable > 0 ? kSomeFailed : code;
}

CLI::App *addCommon(CLI::App &app, const char *name, const char *description, TrainArguments &a)
{
    CLI::App *c = app.add_subcommand(name, help(description));
    c->add_option("dataset", a.dataset, help("Folder with one folder of training images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--output", a.output, help("Folder of the run: model/, best/, metrics.csv, state"))
        ->required()
        ->type_name("DIR");
    c->add_option("--val", a.validation, help("Folder with one folder of validation images per class"))
        ->type_name("DIR");
    c->add_option("--init", a.init, help("Model folder to start from"))->type_name("DIR");
    c->add_option("--config", a.config, help("Settings of the training (JSON); the paper's where it is silent"))
        ->type_name("FILE");
    c->add_flag("--resume", a.resume, help("Go on where a stopped run was saved"));
    c->add_option("--exclude-class", a.excluded, help("Class that is left out; may be repeated"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--steps", a.steps, help("Number of steps, instead of the configured one"))
        ->check(wholeNumber(1, 1000000000))
        ->type_name("N");
    c->add_option("--threads", a.threads, help("Processor threads, 0 = all"))
        ->check(CLI::Range(0, 1024))
        ->type_name("N");
    return c;
}

void addFolds(CLI::App *c, TrainArguments &a)
{
    const std::string group = help("Cross-validation");
    CLI::Option *folds = c->add_option("--folds", a.folds,
                              help("Split the images into this many folds and train without one of them; its images "
                                   "are predicted afterwards, into left_out/"))
                             ->check(CLI::Range(2, 1000))
                             ->type_name("K")
                             ->group(group);
    c->add_option("--fold", a.fold, help("The fold that is left out, from 0"))
        ->check(wholeNumber(0, kMostInt))
        ->needs(folds)
        ->type_name("I")
        ->group(group);
    c->add_option("--fold-seed", a.foldSeed, help("Seed of the split"))
        ->check(wholeNumber(0))
        ->capture_default_str()
        ->needs(folds)
        ->type_name("S")
        ->group(group);
    c->add_option("--group-by", a.groupPattern,
         help("Regular expression; images whose paths have the same match (or first capture), for instance a slide's "
              "name, stay in one fold"))
        ->needs(folds)
        ->type_name("REGEX")
        ->group(group);
}

struct StartArguments {
    StartFitRequest request;
    std::string dataset, model;
    std::vector<std::string> excluded;
};

int trainStart(Context &context, const StartArguments &a)
{
    StartFitRequest request = a.request;
    request.dataset = toQString(a.dataset);
    request.model = modelFolder(a.model);
    request.excludedClasses = toQStrings(a.excluded);
    const auto result = fitStart(request, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    const auto [least, most] = std::minmax_element(result->explained.begin(), result->explained.end());
    context.reporter.noticed(text("%1 images; %2 to %3 % of a class's variance is in its %4 directions.")
                                 .arg(result->images)
                                 .arg(100.0 * *least, 0, 'f', 1)
                                 .arg(100.0 * *most, 0, 'f', 1)
                                 .arg(request.components));
    for (const Error &e : result->failures)
        context.reporter.noticed(text("Failed: %1").arg(e.message));
    return result->failures.empty() ? kDone : kSomeFailed;
}

} // namespace

void addTrainCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<TrainArguments>();
    CLI::App *c = addCommon(app, "train", "Train a model's denoiser", *a);
    c->add_flag("--init-vae-only", a->initVaeOnly, help("Take only the autoencoder from --init"));
    addFolds(c, *a);
    onChosen(c, context, [&context, a] { return train<DenoiserConfig>(context, *a, trainDenoiser); });
}

void addTrainVaeCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<TrainArguments>();
    CLI::App *c = addCommon(app, "train-vae", "Train a model's autoencoder", *a);
    onChosen(c, context, [&context, a] { return train<AutoencoderTrainingConfig>(context, *a, trainAutoencoder); });
}

void addTrainBaselineCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<TrainArguments>();
    CLI::App *c = addCommon(app, "train-baseline", "Train a ViT or EfficientNetV2 to compare with", *a);
    c->get_option("--init")->description(
        help("Baseline to start from: its model folder, or weights of torchvision or timm (safetensors)"));
    addFolds(c, *a);
    onChosen(c, context, [&context, a] { return train<BaselineConfig>(context, *a, trainBaseline); });
}

void addTrainStartCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<StartArguments>();
    StartFitRequest &r = a->request;
    CLI::App *c = app.add_subcommand("train-start",
        help("Fit what `generate` begins with: a Gaussian of each class's latents, stored in the model"));
    c->add_option("dataset", a->dataset, help("Folder with one folder of training images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--model", a->model, help("Model folder that is written (default: the embedded model)"))
        ->type_name("DIR");
    c->add_option("--components", r.components, help("Principal directions per class"))
        ->check(CLI::Range(1, 4096))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--timestep", r.timestep, help("Timestep at which the network takes over"))
        ->check(wholeNumber(1, 1000000000))
        ->capture_default_str()
        ->type_name("T");
    c->add_option("--latents", r.latents, help("Images and their flipped and turned views per class, at most"))
        ->check(CLI::Range(2, 20000))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--exclude-class", a->excluded, help("Class of the data set that is left out; may be repeated"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--threads", r.threads, help("Processor threads, 0 = all"))
        ->check(CLI::Range(0, 1024))
        ->type_name("N");
    onChosen(c, context, [&context, a] { return trainStart(context, *a); });
}

} // namespace cyto::cli
