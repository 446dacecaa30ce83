// model info, model verify, calibrate.
#include "cli_commands.h"

#include "classifier/verify.h"
#include "review/calibrate_run.h"
#include "review/model_info.h"
#include "statistics/proportion.h"

#include <cmath>
#include <iostream>

namespace cyto::cli {

namespace {

int info(Context &context, const std::string &folder, bool json)
{
    const auto i = modelInfo(modelFolder(folder));
    if (!i)
        return report(context, i.error());
    std::cout << (json ? i->dump(2) + '\n' : modelInfoText(*i).toStdString()) << std::flush;
    return kDone;
}

struct VerifyArguments {
    std::string folder, reference;
    double tolerance = 1e-4;
};

int verify(Context &context, const VerifyArguments &a)
{
    const auto differences = verifyModel(modelFolder(a.folder), toQString(a.reference));
    if (!differences)
        return report(context, differences.error());
    int compared = 0;
    bool agree = true;
    for (const TensorDifference &d : *differences) {
        QString verdict = text("not in the reference");
        if (d.compared) {
            ++compared;
            const bool within = d.largest <= a.tolerance; // false for NaN
            agree = agree && within;
            verdict = QString::number(d.largest, 'e', 3)
                + (within ? QString() : QStringLiteral("  ") + text("above the tolerance"));
        }
        std::cout << d.name.leftJustified(24).toStdString() << verdict.toStdString() << '\n';
    }
    std::cout << std::flush;
    if (compared == 0)
        return report(context,
            {ErrorCode::Mismatch, text("%1 holds nothing that could be compared.").arg(toQString(a.reference)), {}});
    if (!agree)
        return report(context,
            {ErrorCode::Mismatch,
                text("The model computes something else than the reference (tolerance %1).").arg(a.tolerance), {}});
    return kDone;
}

struct CalibrateArguments {
    CalibrateRequest request;
    std::string dataset, classMap, score, record;
    std::vector<std::string> only, excluded, abnormal;
    std::optional<double> sensitivity, specificity;
    ModelFlags model;
    ClassifyFlags classifier;
};

/// "0.9512 [0.9301, 0.9658]"
QString shareOf(std::int64_t part, std::int64_t whole)
{
    const Interval i = wilsonInterval(part, whole);
    return QStringLiteral("%1 [%2, %3]")
        .arg(static_cast<double>(part) / static_cast<double>(whole), 0, 'f', 4)
        .arg(i.low, 0, 'f', 4)
        .arg(i.high, 0, 'f', 4);
}

void printFits(const CalibrateResult &r)
{
    const auto line = [](const QString &s) { std::cout << s.toStdString() << '\n'; };
    if (r.weighting) {
        QStringList c;
        for (const double x : r.weighting->coefficients)
            c << QString::number(x, 'g', 8);
        line(text("Weighting      %1 (%2 timesteps, relative error %3)")
                 .arg(c.join(QLatin1Char(' ')))
                 .arg(r.weighting->points.size())
                 .arg(r.weighting->relativeError, 0, 'g', 3));
    }
    if (r.temperature)
        line(text("Temperature    %1 (log loss %2)")
                 .arg(r.temperature->temperature, 0, 'g', 6)
                 .arg(r.temperature->logLoss, 0, 'f', 4));
    if (r.threshold) {
        const ThresholdFit &t = *r.threshold;
        line(text("Anomaly below  %1").arg(t.threshold, 0, 'g', 6));
        line(text("Specificity    %1 on these %2 normal images")
                 .arg(shareOf(t.normalPassed, t.normalImages))
                 .arg(t.normalImages));
        line(t.abnormalImages > 0 ? text("Sensitivity    %1 on these %2 abnormal images")
                                        .arg(shareOf(t.abnormalFlagged, t.abnormalImages))
                                        .arg(t.abnormalImages)
                                  : text("Sensitivity    not known: no class was named with --abnormal-class"));
    }
    std::cout << std::flush;
}

int calibrate(Context &context, const CalibrateArguments &a)
{
    CalibrateRequest request = a.request;
    request.model = modelFolder(a.model.model);
    request.dataset = toQString(a.dataset);
    request.classMap = toQString(a.classMap);
    request.excludedClasses = toQStrings(a.excluded);
    request.abnormalClasses = toQStrings(a.abnormal);
    const auto aim = ThresholdAim::ofOptions(a.sensitivity, a.specificity);
    if (!aim)
        return report(context, aim.error());
    request.aim = aim->value_or(ThresholdAim {});
    request.record = toQString(a.record);
    request.options = a.classifier.resolved();
    const auto wanted = [&](const char *what) {
        return a.only.empty() || std::find(a.only.begin(), a.only.end(), what) != a.only.end();
    };
    request.weighting = wanted("weighting");
    request.temperature = wanted("temperature");
    request.anomaly = wanted("anomaly");
    if (!a.score.empty())
        request.anomalyScore = a.score == "zeta" ? AnomalyScoreKind::Zeta : AnomalyScoreKind::Margin;
    const auto result = calibrateModel(
        request, [&] { return loadService(context, a.model); }, context.cancel, &context.reporter);
    if (!result)
        return report(context, result.error());
    printFits(*result);
    for (const Error &e : result->failures)
        context.reporter.noticed(text("Failed: %1").arg(e.message));
    return result->failures.empty() ? kDone : kSomeFailed;
}

} // namespace

void addModelCommand(CLI::App &app, Context &context)
{
    CLI::App *model = app.add_subcommand("model", help("Look into a model folder, or prove what it computes"));
    model->require_subcommand(1);

    auto folder = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    CLI::App *i = model->add_subcommand("info", help("Print what a model folder holds"));
    i->add_option("folder", *folder, help("Model folder (default: as for --model)"))->type_name("DIR");
    i->add_flag("--json", *json, help("Print JSON"));
    onChosen(i, context, [&context, folder, json] { return info(context, *folder, *json); });

    auto a = std::make_shared<VerifyArguments>();
    CLI::App *v = model->add_subcommand("verify", help("Compare a model's results with those of a reference file"));
    v->add_option("folder", a->folder, help("Model folder"))->required()->type_name("DIR");
    v->add_option("--reference", a->reference, help("Tensors to compare with (.safetensors)"))
        ->required()
        ->type_name("FILE");
    v->add_option("--tolerance", a->tolerance, help("Largest absolute difference that passes"))
        ->check(realNumber(0.0))
        ->capture_default_str()
        ->type_name("X");
    onChosen(v, context, [&context, a] { return verify(context, *a); });
}

void addCalibrateCommand(CLI::App &app, Context &context)
{
    auto a = std::make_shared<CalibrateArguments>();
    CalibrateRequest &r = a->request;
    CLI::App *c = app.add_subcommand(
        "calibrate", help("Fit a model's weighting, probabilities and anomaly threshold, and store them in it"));
    c->add_option("dataset", a->dataset, help("Folder with one folder of held-out images per class"))
        ->required()
        ->type_name("DATASET");
    c->add_option("--fit", a->only, help("What to fit; may be repeated (default: all three)"))
        ->check(CLI::IsMember({"weighting", "temperature", "anomaly"}))
        ->type_name("WHAT")
        ->allow_extra_args(false);
    c->add_option("--limit", r.limit, help("Images per class for probabilities and threshold, 0 = all"))
        ->check(wholeNumber(0, kMostInt))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--weighting-limit", r.weightingLimit, help("Images per class for the weighting, 0 = all"))
        ->check(wholeNumber(0, kMostInt))
        ->capture_default_str()
        ->type_name("N");
    addThresholdFlags(c, a->sensitivity, a->specificity);
    c->add_option("--abnormal-class", a->abnormal,
         help("Class whose images are anomalies: they take part in the threshold alone; may be repeated"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--anomaly-score", a->score, help("Score of anomalies (default: the model's, else margin)"))
        ->check(CLI::IsMember({"margin", "zeta"}))
        ->type_name("KIND");
    c->add_option("--class-map", a->classMap, help("JSON file {\"class of the data set\": \"class of the model\"}"))
        ->type_name("FILE");
    c->add_option("--exclude-class", a->excluded, help("Class of the data set that is left out; may be repeated"))
        ->type_name("CLASS")
        ->allow_extra_args(false);
    c->add_option("--record", a->record, help("Name of the images in the model's record (default: the folder's)"))
        ->type_name("TEXT");
    addModelFlags(c, a->model);
    // What is fitted is written into the model: never into the one that comes with the program by mere silence.
    c->get_option("--model")->required()->description(help("Model folder that is fitted, and written"));
    addClassifyFlags(c, a->classifier);
    c->footer(
        help("The options of the classifier apply to the trials of the weighting alone, which never drop a class; "
             "probabilities and threshold are fitted with the model's defaults."));
    onChosen(c, context, [&context, a] { return calibrate(context, *a); });
}

} // namespace cyto::cli
