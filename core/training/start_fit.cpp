#include "training/start_fit.h"

#include "classifier/preprocessing.h"
#include "classifier/progress_reporter.h"
#include "diffusion/checkpoint.h"
#include "diffusion/class_gaussians.h"
#include "imaging/image_file.h"
#include "imaging/preprocess.h"
#include "training/image_selection.h"
#include "training/train_common.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StartFit", text);
}

constexpr int kViews = 8, kEncodeBatch = 16;

/// Paths of each class of the model.
Expected<std::vector<std::vector<QString>>> pathsByClass(const Dataset &data, const ClassSet &classes)
{
    std::vector<std::vector<QString>> paths(static_cast<size_t>(classes.size()));
    for (const DatasetItem &item : data.items) {
        const QString &name = data.classNames[static_cast<size_t>(item.label)];
        const auto index = classes.indexOf(name);
        if (!index)
            return fail(ErrorCode::Mismatch, tr("The model does not know the class \"%1\" of the data set.").arg(name),
                tr("Leave it out with --exclude-class."));
        paths[static_cast<size_t>(*index)].push_back(item.path);
    }
    return paths;
}

/// Latent means of one class's images; flipped and turned views where there are few. Stops early, with what
/// it has, when cancelled.
torch::Tensor latentsOf(const std::vector<QString> &paths, const Checkpoint &model, const StartFitRequest &request,
    const CancelToken &cancel, ProgressReporter &progress, std::int64_t &done, StartFitResult &result)
{
    const Preprocessing p = preprocessingOf(*model.settings);
    const double scaling = model.autoencoder->config().scalingFactor;
    const int count = static_cast<int>(paths.size());
    const int views = std::clamp(request.latents / std::max(1, count), 1, kViews);
    const int used = std::min(count, request.latents);
    std::vector<torch::Tensor> latents, pending;
    const auto encode = [&] {
        if (!pending.empty())
            latents.push_back(model.autoencoder->encode(torch::stack(pending)).mean * scaling);
        pending.clear();
    };
    for (int i = 0; i < used && !cancel.isCancelled(); ++i) {
        // Evenly over the folder where there are more than needed.
        const QString &path = paths[static_cast<size_t>(static_cast<std::int64_t>(i) * count / used)];
        const auto image = loadImage(path);
        if (!image) {
            result.failures.push_back(image.error());
            continue;
        }
        ++result.images;
        const cv::Mat frame = scaledFrame(image->rgb, p);
        for (int v = 0; v < views; ++v) {
            const int which = (i + v) % kViews;
            const cv::Mat input = view(frame, p, {which >= 4, 90.0 * (which % 4)});
            torch::Tensor x = torch::empty({3, input.rows, input.cols});
            toPlanarFloat(input, x.data_ptr<float>());
            pending.push_back(x);
            if (static_cast<int>(pending.size()) == kEncodeBatch)
                encode();
        }
        progress.report(++done);
    }
    encode();
    return latents.empty() ? torch::Tensor() : torch::cat(latents);
}

} // namespace

Expected<StartFitResult> fitStart(const StartFitRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    const auto model = loadCheckpoint(request.model);
    if (!model)
        return tl::unexpected<Error>(model.error());
    if (!model->settings)
        return fail(ErrorCode::Mismatch,
            tr("The model %1 has no cytodiffusion.json: it knows no cell classes.").arg(request.model),
            tr("Name a model folder of this program."));
    if (request.components < 1 || request.latents < 2)
        return fail(ErrorCode::InvalidArgument, tr("At least one component and two latents are needed."));
    if (request.timestep < 1 || request.timestep >= model->schedule->steps())
        return fail(ErrorCode::InvalidArgument,
            tr("The timestep must lie between 1 and %1.").arg(model->schedule->steps() - 1));
    const auto data = openTrainingData(request.dataset, request.excludedClasses, {}, cancel);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const ClassSet &classes = model->settings->classes;
    const auto paths = pathsByClass(*data, classes);
    if (!paths)
        return tl::unexpected<Error>(paths.error());

    try {
        setTrainingThreads(request.threads);
        const torch::NoGradGuard noGrad;
        StartFitResult result;
        std::int64_t total = 0, done = 0;
        for (const auto &files : *paths)
            total += std::min<std::int64_t>(static_cast<std::int64_t>(files.size()), request.latents);
        ProgressReporter progress(sink, tr("Encoding"), total);
        std::vector<LatentGaussian> fits;
        for (int c = 0; c < classes.size(); ++c) {
            const torch::Tensor z =
                latentsOf((*paths)[static_cast<size_t>(c)], *model, request, cancel, progress, done, result);
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, tr("Cancelled."));
            if (!z.defined() || z.size(0) < 2)
                return fail(ErrorCode::InvalidArgument,
                    tr("The data set has fewer than two readable images of the class \"%1\".").arg(classes.at(c).name),
                    tr("Give images of every class of the model."));
            fits.push_back(fitLatentGaussian(z, request.components));
            const double inFactors = fits.back().factors.pow(2).sum().item<double>();
            const double inRest = fits.back().rest * static_cast<double>(fits.back().factors.size(1));
            result.explained.push_back(inFactors + inRest > 0.0 ? inFactors / (inFactors + inRest) : 1.0);
        }
        progress.report(total, 0, true);

        ClassGaussians g;
        int64_t components = request.components;
        for (const LatentGaussian &f : fits)
            components = std::max<int64_t>(1, std::min(components, f.factors.size(0)));
        std::vector<torch::Tensor> means, factors;
        std::vector<float> rest;
        for (const LatentGaussian &f : fits) {
            means.push_back(f.mean);
            factors.push_back(f.factors.narrow(0, 0, components));
            // What the class with the fewest images cannot carry goes to the rest in the others.
            const double dropped =
                f.factors.narrow(0, components, f.factors.size(0) - components).pow(2).sum().item<double>();
            rest.push_back(static_cast<float>(f.rest + dropped / static_cast<double>(f.factors.size(1))));
        }
        g.mean = torch::stack(means);
        g.factors = torch::stack(factors);
        g.rest = torch::tensor(rest);
        g.timestep = request.timestep;
        g.images = result.images;
        g.fittedOn = QDir(QDir::cleanPath(request.dataset)).dirName().toStdString();
        if (Status s = saveClassGaussians(request.model, g); !s)
            return tl::unexpected<Error>(s.error());
        return result;
    } catch (const c10::Error &e) {
        return fail(ErrorCode::Internal, QString::fromUtf8(e.what_without_backtrace()));
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, tr("There is not enough memory."), tr("Use fewer latents per class."));
    }
}

} // namespace cyto
