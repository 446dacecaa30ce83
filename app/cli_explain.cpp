// explain, matrix, generate.
#include "cli_commands.h"

#include "imaging/scan.h"
#include "review/explain_run.h"
#include "review/generate_run.h"
#include "review/matrix_run.h"

namespace cyto::cli {

namespace {

struct ExplainArguments {
    std::vector<std::string> images, targets;
    std::string output;
    bool resume = false;
    ModelFlags model;
    ClassifyFlags classifier;
};

int explain(Context &context, const ExplainArguments &a)
{
    ExplainRequest request;
    const FoundImages found = findImages(toQStrings(a.images));
    tellLinks(context, found.links);
    request.images = found.paths();
    request.unreachable = found.failures();
    if (request.images.empty())
        return report(context, noImages());
    request.output = toQString(a.output);
    if (const Status s = checkFolder(request.output); !s)
        return report(context, s.error());
    request.targets = toQStrings(a.targets);
    request.options = a.classifier.resolved();
    request.precision = toQString(a.model.precision);
    request.resume = a.resume;
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto rows = explainImages(request, *service, context.cancel, &context.reporter);
    return rows ? reportFailures(context, *rows) : report(context, rows.error());
}

struct MatrixArguments {
    MatrixRequest request;
    std::string dataset, output, classMap;
    ModelFlags model;
    ClassifyFlags classifier;
};

int matrix(Context &context, const MatrixArguments &a)
{
    MatrixRequest request = a.request;
    request.dataset = toQString(a.dataset);
    request.output = toQString(a.output);
    request.classMap = toQString(a.classMap);
    request.options = a.classifier.resolved();
    if (const Status s = checkFolder(request.output); !s)
        return report(context, s.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const auto failed = writeClassMatrix(request, *service, context.cancel, &context.reporter);
    return failed ? reportFailures(context, *failed) : report(context, failed.error());
}

struct GenerateArguments {
    std::string output, className, sampler = "ddim";
    int count = 1;
    bool fromNoise = false;
    Engine::GenerateOptions options;
    ModelFlags model;
};

int generate(Context &context, const GenerateArguments &a)
{
    GenerateRequest request;
    request.output = toQString(a.output);
    request.className = toQString(a.className);
    request.count = a.count;
    request.options = a.options;
    request.options.dpmSolver = a.sampler == "dpm";
    request.options.gaussianStart = !a.fromNoise;
    if (const Status s = checkFolder(request.output); !s)
        return report(context, s.error());
    const auto service = loadService(context, a.model);
    if (!service)
        return report(context, service.error());
    const Status s = generateImages(request, *service, context.cancel, &context.reporter);
    return s ? kDone : report(context, s.error());
}

} // namespace

void addExplainCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<ExplainArguments>();
    CLI::App *c = app.add_subcommand("explain", help("Write counterfactual heatmaps: what the model would change"));
    c->add_option("images", a->images, help("Images, or folders that are searched for them"))
        ->required()
        ->type_name("IMAGE");
    c->add_option("--output", a->output, help("Folder; each image gets one of its own in it"))
        ->required()
        ->type_name("DIR");
    c->add_option("--target", a->targets, help("Class to change towards; may be repeated (default: all)"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_flag("--resume", a->resume, help("Keep what an earlier run with the same options has done"));
    addModelFlags(c, a->model);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return explain(context, *a); });
}

void addMatrixCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<MatrixArguments>();
    CLI::App *c = app.add_subcommand("matrix", help("Draw the heatmaps of one cell of each class towards every class"));
    c->add_option("dataset", a->dataset, help("Folder with one folder of images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--output", a->output, help("Folder for matrix_direct.png, matrix_overlay.png and matrix.json"))
        ->required()
        ->type_name("DIR");
    c->add_option("--class-map", a->classMap, help("JSON file {\"class of the data set\": \"class of the model\"}"))
        ->type_name("FILE");
    c->add_option("--candidates", a->request.candidates,
         help("Images per class that are tried for one that is classified rightly"))
        ->check(wholeNumber(1, kMostInt))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--tile", a->request.tile, help("Side of a picture in pixels"))
        ->check(CLI::Range(16, 1024))
        ->capture_default_str()
        ->type_name("N");
    addModelFlags(c, a->model);
    addClassifyFlags(c, a->classifier);
    onChosen(c, context, [&context, a] { return matrix(context, *a); });
}

void addGenerateCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<GenerateArguments>();
    CLI::App *c = app.add_subcommand("generate", help("Make synthetic cells"));
    c->add_option("--output", a->output, help("Folder; gets one folder of images per class"))
        ->required()
        ->type_name("DIR");
    c->add_option("--count", a->count, help("Number of images"))
        ->required()
        ->check(CLI::Range(1, 1000000))
        ->type_name("N");
    c->add_option("--class", a->className, help("Class of the cells (default: spread evenly over all)"))
        ->type_name("CLASS");
    c->add_option("--steps", a->options.steps, help("Sampling steps"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--seed", a->options.seed, help("Seed of all random numbers"))
        ->check(wholeNumber(0))
        ->capture_default_str()
        ->type_name("S");
    c->add_option("--sampler", a->sampler, help("How the noise is removed"))
        ->check(CLI::IsMember({"ddim", "dpm"}))
        ->capture_default_str()
        ->type_name("NAME");
    c->add_flag("--from-noise", a->fromNoise,
        help("Begin with pure noise even where the model has Gaussians of its classes (see train-start)"));
    addModelFlags(c, a->model);
    onChosen(c, context, [&context, a] { return generate(context, *a); });
}

} // namespace cyto::cli
