#include "diffusion/class_gaussians.h"

#include "diffusion/safetensors.h"

#include <ATen/ops/linalg_eigh.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ClassGaussians", text);
}

QString fileOf(const QString &folder)
{
    return folder + QStringLiteral("/start/class_gaussians.safetensors");
}

std::optional<int64_t> numberIn(const std::map<std::string, std::string> &metadata, const char *key)
{
    const auto found = metadata.find(key);
    if (found == metadata.end())
        return std::nullopt;
    int64_t value = 0;
    const char *end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

} // namespace

torch::Tensor ClassGaussians::noised(const NoiseSchedule &schedule, int64_t classIndex,
    const torch::Tensor &coefficients, const torch::Tensor &noise) const
{
    const double a = schedule.alphaBar(timestep);
    const torch::Tensor z = mean[classIndex] + torch::matmul(coefficients, factors[classIndex]).view(noise.sizes());
    // What the factors leave out and the noise of the diffusion are white both: one draw does for their sum.
    return std::sqrt(a) * z + std::sqrt(1.0 - a + a * rest[classIndex].item<double>()) * noise;
}

LatentGaussian fitLatentGaussian(const torch::Tensor &latents, int64_t components)
{
    const int64_t n = latents.size(0);
    LatentGaussian g;
    g.mean = latents.mean(0);
    const torch::Tensor d = (latents - g.mean).reshape({n, -1});
    // Fewer latents than dimensions: the eigenvectors of the n x n products give those of the covariance.
    const torch::Tensor products = torch::matmul(d, d.t()).to(torch::kDouble) / static_cast<double>(n);
    const auto [values, vectors] = at::linalg_eigh(products);
    const int64_t kept = std::min(components, n - 1);
    const torch::Tensor leading = vectors.narrow(1, n - kept, kept).flip({1}).to(torch::kFloat);
    g.factors = torch::matmul(leading.t(), d) / std::sqrt(static_cast<double>(n));
    const double lost = values.sum().item<double>() - values.narrow(0, n - kept, kept).sum().item<double>();
    g.rest = std::max(0.0, lost / static_cast<double>(d.size(1)));
    return g;
}

Expected<std::optional<ClassGaussians>> loadClassGaussians(
    const QString &folder, const std::vector<int64_t> &shape, const NoiseSchedule &schedule)
{
    const QString path = fileOf(folder);
    if (folder.isEmpty() || !QFile::exists(path))
        return std::nullopt;
    const auto mismatch = [&](const char *entry) {
        return fail(ErrorCode::Mismatch,
            tr("The entry \"%2\" of %1 does not fit the model.").arg(path, QLatin1String(entry)),
            tr("Fit it anew with `train-start`, or delete it."));
    };
    const auto file = TensorFile::open(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    ClassGaussians g;
    for (const auto &[name, to] :
        {std::pair {"mean", &g.mean}, std::pair {"factors", &g.factors}, std::pair {"rest", &g.rest}}) {
        const auto tensor = file->tensor(name);
        if (!tensor)
            return tl::unexpected<Error>(tensor.error());
        *to = tensor->to(torch::kFloat).contiguous();
        if (!to->isfinite().all().item<bool>())
            return mismatch(name);
    }
    if (!g.mean.sizes().equals(shape))
        return mismatch("mean");
    if (g.factors.dim() != 3 || g.factors.size(0) != shape[0] || g.factors.size(1) < 1
        || g.factors.size(2) != shape[1] * shape[2] * shape[3])
        return mismatch("factors");
    if (g.rest.dim() != 1 || g.rest.size(0) != shape[0] || g.rest.min().item<float>() < 0.0F)
        return mismatch("rest");
    const auto timestep = numberIn(file->metadata(), "timestep");
    if (!timestep || *timestep < 1 || *timestep >= schedule.steps())
        return mismatch("timestep");
    g.timestep = *timestep;
    g.images = numberIn(file->metadata(), "images").value_or(0);
    if (const auto record = file->metadata().find("fitted_on"); record != file->metadata().end())
        g.fittedOn = record->second;
    return g;
}

Expected<QString> classGaussiansHash(const QString &folder)
{
    QFile file(fileOf(folder));
    if (folder.isEmpty() || !file.exists())
        return QString();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

Status saveClassGaussians(const QString &folder, const ClassGaussians &g)
{
    if (!QDir().mkpath(folder + QStringLiteral("/start")))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(folder + QStringLiteral("/start")),
            tr("Check the permissions and the free space."));
    return writeSafetensors(fileOf(folder),
        {{"mean", g.mean.to(torch::kHalf)}, {"factors", g.factors.to(torch::kHalf)},
            {"rest", g.rest.to(torch::kFloat)}},
        {{"format", "pt"}, {"timestep", std::to_string(g.timestep)}, {"images", std::to_string(g.images)},
            {"fitted_on", g.fittedOn}});
}

} // namespace cyto
