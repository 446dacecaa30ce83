#include "review/experiment_tools.h"

#include "baselines/baseline_classifier.h"
#include "baselines/baseline_trainer.h"

#include <QCoreApplication>

namespace cyto {

// From diffusion/checkpoint.h, which includes LibTorch and so cannot be included up here.
[[nodiscard]] Expected<QString> weightsHash(const QString &folder);

namespace {

tl::unexpected<Error> diffusionOnly(const QString &folder)
{
    return fail(ErrorCode::Unsupported,
        QCoreApplication::translate("ExperimentTools", "%1 is a baseline: it has no heatmaps and makes no cells.")
            .arg(folder),
        QCoreApplication::translate("ExperimentTools", "Name a diffusion model."));
}

ClassifierService serviceOfBaseline(const QString &folder, std::shared_ptr<BaselineClassifier> classifier)
{
    ClassifierService s;
    s.settings = classifier->settings();
    s.modelSha256 = classifier->modelSha256();
    s.device = classifier->deviceDescription();
    s.classify = [classifier](const auto &images, const auto &options, const auto &cancel, ProgressSink *sink,
                     const auto &handler) { return classifier->classify(images, options, cancel, sink, handler); };
    s.explain = [folder](const auto &, const auto &, const auto &, const auto &,
                    ProgressSink *) -> Expected<Explanation> { return diffusionOnly(folder); };
    s.generate = [folder](int, int, const auto &, const auto &, ProgressSink *, const auto &) -> Status {
        return diffusionOnly(folder);
    };
    return s;
}

} // namespace

Expected<ClassifierService> loadAnyClassifier(const QString &folder, const ComputeOptions &compute, ProgressSink *sink)
{
    if (isBaselineFolder(folder))
        return BaselineClassifier::load(folder, compute, sink).map([&](std::unique_ptr<BaselineClassifier> &&c) {
            return serviceOfBaseline(folder, std::move(c));
        });
    return Engine::load(folder, compute, sink).map([](std::unique_ptr<Engine> &&engine) {
        return serviceOf(std::shared_ptr<Engine>(std::move(engine)));
    });
}

ExperimentTools experimentTools(const ComputeOptions &compute, ProgressSink *sink)
{
    ExperimentTools tools;
    tools.train = [](const ExperimentMethod &method, const TrainRequest &request, const CancelToken &cancel,
                      ProgressSink *progress) {
        return method.isBaseline() ? trainBaseline(request, method.baseline, cancel, progress)
                                   : trainDenoiser(request, method.denoiser, cancel, progress);
    };
    tools.load = [compute, sink](const QString &folder) { return loadAnyClassifier(folder, compute, sink); };
    tools.hash = weightsHash;
    return tools;
}

} // namespace cyto
