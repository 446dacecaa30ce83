#include "diffusion/checkpoint.h"

#include "diffusion/weights.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <new>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Checkpoint", text);
}

const QString kWeightsStem = QStringLiteral("diffusion_pytorch_model");

template <class Config>
Expected<Config> readConfig(const QString &path)
{
    return readJsonFile(path).and_then([&](const nlohmann::json &json) { return Config::fromJson(json, path); });
}

/// Builds a network from its sub-folder.
template <class Network, class Config>
Expected<std::shared_ptr<Network>> loadNetwork(const QString &folder, const LoadOptions &options)
{
    const auto config = readConfig<Config>(folder + QStringLiteral("/config.json"));
    if (!config)
        return tl::unexpected<Error>(config.error());
    const auto file = TensorFile::openEither(folder, kWeightsStem);
    if (!file)
        return tl::unexpected<Error>(file.error());
    auto network = std::make_shared<Network>(*config);
    for (torch::Tensor &p : network->parameters())
        p.requires_grad_(false);
    if (const Status s = loadWeights(*network, *file, folder + QLatin1Char('/') + kWeightsStem, options.type); !s)
        return tl::unexpected<Error>(s.error());
    if (!options.device.is_cpu())
        network->to(options.device);
    network->eval();
    return network;
}

} // namespace

Expected<Checkpoint> loadCheckpoint(const QString &folder, const LoadOptions &options)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, tr("There is no model folder %1.").arg(folder),
            tr("Name a folder that holds unet/, vae/ and scheduler/."));
    try {
        Checkpoint c;
        c.folder = folder;
        if (const QString index = folder + QStringLiteral("/model_index.json"); QFile::exists(index))
            if (const Status s = readJsonFile(index).and_then(
                    [&](const nlohmann::json &json) { return checkModelIndex(json, index); });
                !s)
                return tl::unexpected<Error>(s.error());
        const auto schedule = readConfig<ScheduleConfig>(folder + QStringLiteral("/scheduler/scheduler_config.json"));
        if (!schedule)
            return tl::unexpected<Error>(schedule.error());
        c.schedule = std::make_shared<NoiseSchedule>(*schedule);
        auto unet = loadNetwork<UNet, UNetConfig>(folder + QStringLiteral("/unet"), options);
        if (!unet)
            return tl::unexpected<Error>(unet.error());
        c.unet = *unet;
        if (options.withAutoencoder) {
            auto vae = loadNetwork<Autoencoder, AutoencoderConfig>(folder + QStringLiteral("/vae"), options);
            if (!vae)
                return tl::unexpected<Error>(vae.error());
            c.autoencoder = *vae;
            if (c.autoencoder->config().latentChannels != c.unet->config().inChannels)
                return fail(ErrorCode::Mismatch,
                    tr("%1: the autoencoder's latents do not fit the denoiser's input.").arg(folder));
        }
        if (QFile::exists(folder + QStringLiteral("/cytodiffusion.json"))) {
            auto settings = loadSettings(folder);
            if (!settings)
                return tl::unexpected<Error>(settings.error());
            if (settings->contextWidth != c.unet->config().crossAttentionDim)
                return fail(ErrorCode::Mismatch,
                    tr("%1: the width of \"conditioning\" in cytodiffusion.json is not \"cross_attention_dim\" "
                       "in unet/config.json.")
                        .arg(folder));
            c.settings = *settings;
        }
        auto hash = weightsHash(folder);
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        c.weightsSha256 = *hash;
        return c;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, tr("There is not enough memory for the model %1.").arg(folder),
            tr("Close other programs or use a smaller model."));
    } catch (const c10::Error &e) {
        return fail(ErrorCode::Internal,
            tr("The model %1 cannot be loaded: %2").arg(folder, QString::fromUtf8(e.what_without_backtrace())));
    }
}

Expected<ModelSettings> loadSettings(const QString &folder)
{
    const QString path = folder + QStringLiteral("/cytodiffusion.json");
    return readJsonFile(path).and_then([&](const nlohmann::json &json) { return ModelSettings::fromJson(json, path); });
}

Status saveSettings(const QString &folder, const ModelSettings &settings)
{
    return writeJsonFile(folder + QStringLiteral("/cytodiffusion.json"), settings.toJson());
}

Status saveCheckpoint(const QString &folder, const Checkpoint &c, torch::ScalarType type)
{
    for (const char *sub : {"unet", "vae", "scheduler"})
        if (!QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(sub)))
            return fail(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(folder),
                tr("Check the permissions and the free space."));
    const auto weights = [&](const char *sub, const torch::nn::Module &m) {
        return writeSafetensors(folder + QLatin1Char('/') + QLatin1String(sub) + QLatin1Char('/') + kWeightsStem
                + QStringLiteral(".safetensors"),
            exportWeights(m, type), {{"format", "pt"}});
    };
    const nlohmann::json index {{"_class_name", "StableDiffusionPipeline"},
        {"scheduler", {"diffusers", "DDIMScheduler"}}, {"unet", {"diffusers", "UNet2DConditionModel"}},
        {"vae", {"diffusers", "AutoencoderKL"}}};
    return writeJsonFile(folder + QStringLiteral("/unet/config.json"), c.unet->config().toJson())
        .and_then([&] {
            return writeJsonFile(folder + QStringLiteral("/vae/config.json"), c.autoencoder->config().toJson());
        })
        .and_then([&] {
            return writeJsonFile(
                folder + QStringLiteral("/scheduler/scheduler_config.json"), c.schedule->config().toJson());
        })
        .and_then([&] { return writeJsonFile(folder + QStringLiteral("/model_index.json"), index); })
        .and_then([&] { return weights("vae", *c.autoencoder); })
        .and_then([&] { return weights("unet", *c.unet); })
        .and_then([&] { return c.settings ? saveSettings(folder, *c.settings) : Status(); });
}

Expected<QString> weightsHash(const QString &folder)
{
    const QDir root(folder);
    QStringList files;
    for (const char *sub : {"scheduler", "unet", "vae"}) {
        const QDir dir(root.filePath(QLatin1String(sub)));
        for (const QString &name :
            dir.entryList({QStringLiteral("*.json"), QStringLiteral("*.safetensors")}, QDir::Files))
            files << QLatin1String(sub) + QLatin1Char('/') + name;
    }
    files.sort();
    QCryptographicHash total(QCryptographicHash::Sha256);
    for (const QString &name : files) {
        QFile file(root.filePath(name));
        QCryptographicHash one(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !one.addData(&file))
            return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        total.addData(one.result().toHex() + "  " + name.toUtf8() + '\n');
    }
    return QString::fromLatin1(total.result().toHex());
}

} // namespace cyto
