// train, train-vae.
#include "cli_commands.h"

#include "training/denoiser_trainer.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace cyto::cli {

namespace {

struct TrainArguments {
    std::string dataset, validation, output, init, config;
    std::vector<std::string> excluded;
    bool initVaeOnly = false, resume = false;
    std::optional<std::int64_t> steps;
    std::optional<int> threads;
};

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
    const Status status = trainer(request, *config, context.cancel, &context.reporter);
    return status ? kDone : report(context, status.error()); // stopped by a signal is an error too
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
        ->check(CLI::PositiveNumber)
        ->type_name("N");
    c->add_option("--threads", a.threads, help("Processor threads, 0 = all"))
        ->check(CLI::Range(0, 1024))
        ->type_name("N");
    return c;
}

} // namespace

void addTrainCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<TrainArguments>();
    CLI::App *c = addCommon(app, "train", "Train a model's denoiser", *a);
    c->add_flag("--init-vae-only", a->initVaeOnly, help("Take only the autoencoder from --init"));
    onChosen(c, context, [&context, a] { return train<DenoiserConfig>(context, *a, trainDenoiser); });
}

void addTrainVaeCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<TrainArguments>();
    CLI::App *c = addCommon(app, "train-vae", "Train a model's autoencoder", *a);
    onChosen(c, context, [&context, a] { return train<AutoencoderTrainingConfig>(context, *a, trainAutoencoder); });
}

} // namespace cyto::cli
