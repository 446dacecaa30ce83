#include "classifier/engine_p.h"

#include "classifier/progress_reporter.h"
#include "classifier/random_stream.h"
#include "diffusion/samplers.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Engine", text);
}

// Images that are sampled together; memory is no concern beside that of classifying.
constexpr int kCpuImages = 8, kCudaImages = 64;

/// Random numbers of images [first, first + count); they depend on seed, class and index alone.
struct StartingNoise {
    torch::Tensor noise; ///< [count, channels, height, width]
    torch::Tensor coefficients; ///< [count, components]
};

StartingNoise startingNoise(
    const ClassifierModel &m, std::uint64_t seed, int classIndex, int first, int count, int64_t components)
{
    StartingNoise s;
    s.noise = torch::empty({count, m.latentChannels, m.latentHeight, m.latentWidth}, torch::kFloat);
    s.coefficients = torch::empty({count, components}, torch::kFloat);
    float *noise = s.noise.data_ptr<float>(), *coefficients = s.coefficients.data_ptr<float>();
    for (int i = 0; i < count; ++i) {
        Philox random = stream(mixKey(seed, static_cast<std::uint64_t>(classIndex)), Purpose::Generate,
            static_cast<std::uint32_t>(first + i));
        for (int64_t k = 0; k < m.latentSize(); ++k)
            *noise++ = random.normal();
        for (int64_t k = 0; k < components; ++k)
            *coefficients++ = random.normal();
    }
    return s;
}

} // namespace

Expected<std::shared_ptr<const GenerationStart>> Engine::Private::start()
{
    const std::lock_guard lock(m_startMutex);
    if (m_start)
        return m_start;
    auto hash = classGaussiansHash(model.folder);
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    auto gaussians = loadClassGaussians(model.folder,
        {model.settings.classes.size(), model.latentChannels, model.latentHeight, model.latentWidth}, *model.schedule);
    if (!gaussians)
        return tl::unexpected<Error>(gaussians.error());
    m_start = std::make_shared<const GenerationStart>(GenerationStart {std::move(*gaussians), std::move(*hash)});
    return m_start;
}

Expected<QString> Engine::startSha256() const
{
    return m_p->start().map([](const auto &start) { return start->sha256; });
}

Status Engine::generate(int classIndex, int count, const GenerateOptions &options, const CancelToken &cancel,
    ProgressSink *sink, const ImageHandler &handler)
{
    const ClassifierModel &m = m_p->model;
    if (classIndex < 0 || classIndex >= m.settings.classes.size())
        return fail(ErrorCode::InvalidArgument, tr("The class to generate is not one of the model's classes."));
    if (options.steps < 1 || options.steps > m.schedule->steps())
        return fail(
            ErrorCode::InvalidArgument, tr("The option \"steps\" must lie between 1 and %1.").arg(m.schedule->steps()));
    if (count < 1 || count > 1'000'000)
        return fail(ErrorCode::InvalidArgument, tr("The option \"count\" must lie between 1 and 1000000."));
    try {
        m.compute.applyThreads();
        const c10::InferenceMode inference;
        Expected<std::shared_ptr<const GenerationStart>> begin = std::make_shared<const GenerationStart>();
        if (options.gaussianStart)
            begin = m_p->start();
        if (!begin)
            return tl::unexpected<Error>(begin.error());
        const std::optional<ClassGaussians> &gaussians = (*begin)->gaussians;
        const bool fromNoise = !gaussians.has_value();
        // Progress counts denoising steps, so that it moves within a batch of images too.
        ProgressReporter progress(sink, tr("Generating images"), std::int64_t {count} * options.steps);
        const std::vector<int64_t> timesteps = fromNoise ? leadingTimesteps(*m.schedule, options.steps)
                                                         : timestepsFrom(gaussians->timestep, options.steps);
        int together = m.compute.device.is_cuda() ? kCudaImages : kCpuImages;
        for (int first = 0; first < count;) {
            const int n = std::min(together, count - first);
            try {
                const Conditioning conditioning =
                    m.conditioning(std::vector<int64_t>(static_cast<size_t>(n), classIndex), false);
                std::int64_t step = 0;
                const auto denoiser = [&](const torch::Tensor &z, int64_t t) -> torch::Tensor {
                    if (cancel.isCancelled())
                        return {};
                    progress.report(std::int64_t {first} * options.steps + step++ * n);
                    const torch::Tensor time =
                        torch::full({n}, t, torch::TensorOptions().dtype(torch::kLong).device(m.compute.device));
                    return m.unet->forward(z.to(m.compute.type), time, conditioning).to(torch::kFloat);
                };
                // The sampler's state stays in float32: rounding would add up over the steps.
                const StartingNoise random =
                    startingNoise(m, options.seed, classIndex, first, n, fromNoise ? 0 : gaussians->components());
                const torch::Tensor start =
                    (fromNoise ? random.noise
                               : gaussians->noised(*m.schedule, classIndex, random.coefficients, random.noise))
                        .to(m.compute.device);
                const torch::Tensor z = options.dpmSolver ? sampleDpmSolver2M(*m.schedule, timesteps, start, denoiser)
                                                          : sampleDdim(*m.schedule, timesteps, start, denoiser);
                if (!z.defined())
                    return fail(ErrorCode::Cancelled, tr("Cancelled."));
                const torch::Tensor images =
                    m.autoencoder->decode((z / m.autoencoder->config().scalingFactor).to(m.compute.type))
                        .to(torch::kCPU, torch::kFloat)
                        .contiguous();
                if (!images.isfinite().all().item<bool>())
                    return fail(ErrorCode::Internal, tr("The network gave numbers that are not finite."),
                        tr("Check the model with \"model verify\", or use the precision f32."));
                const int64_t size = images[0].numel();
                for (int i = 0; i < n; ++i)
                    handler(first + i,
                        fromPlanarFloat(images.data_ptr<float>() + i * size, static_cast<int>(images.size(2)),
                            static_cast<int>(images.size(3))));
                first += n;
            } catch (const std::exception &e) {
                if (!isOutOfMemory(e) || n == 1)
                    throw;
                together = n / 2;
                progress.notice(tr("The batch was halved to %1: memory ran out.").arg(together));
            }
        }
        progress.report(std::int64_t {count} * options.steps, 0, true);
        return {};
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(errorOf(e));
    }
}

} // namespace cyto
