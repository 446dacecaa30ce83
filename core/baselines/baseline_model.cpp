#include "baselines/baseline_model.h"

#include "baselines/pretrained.h"
#include "diffusion/checkpoint.h"
#include "diffusion/safetensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BaselineModel", text);
}

QString configPath(const QString &folder)
{
    return folder + QStringLiteral("/config.json");
}

QString weightsPath(const QString &folder)
{
    return folder + QStringLiteral("/model.safetensors");
}

} // namespace

Expected<BaselineModel> loadBaselineModel(const QString &folder, torch::Device device)
{
    BaselineModel m;
    m.folder = folder;
    const auto config = readJsonFile(configPath(folder)).and_then([&](const nlohmann::json &json) {
        return VisionConfig::fromJson(json, configPath(folder));
    });
    if (!config)
        return tl::unexpected<Error>(config.error());
    auto settings = loadSettings(folder);
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    m.settings = std::move(*settings);
    if (const auto *vit = std::get_if<VitConfig>(&config->network); vit && vit->imageSize != m.settings.imageSize)
        return fail(ErrorCode::Mismatch,
            tr("%1: the network takes images of %2 pixels, and cytodiffusion.json says %3.")
                .arg(folder)
                .arg(vit->imageSize)
                .arg(m.settings.imageSize));
    m.network = makeVisionNetwork(*config, m.settings.classes.size());
    for (torch::Tensor &p : m.network->parameters())
        p.set_requires_grad(false);
    if (auto loaded = loadVisionWeights(*m.network, weightsPath(folder), false); !loaded)
        return tl::unexpected<Error>(loaded.error());
    m.network->to(device);
    auto sha256 = baselineHash(folder);
    if (!sha256)
        return tl::unexpected<Error>(sha256.error());
    m.sha256 = *sha256;
    return m;
}

Status saveBaselineModel(const QString &folder, const BaselineModel &m)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(folder),
            tr("Check the permissions and the free space."));
    return writeJsonFile(configPath(folder), m.network->config().toJson())
        .and_then([&] {
            return writeSafetensors(weightsPath(folder), exportVisionWeights(*m.network), {{"format", "pt"}});
        })
        .and_then([&] { return saveSettings(folder, m.settings); });
}

Expected<QString> baselineHash(const QString &folder)
{
    QCryptographicHash total(QCryptographicHash::Sha256);
    for (const QString &path : {configPath(folder), weightsPath(folder)}) {
        QFile file(path);
        QCryptographicHash one(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !one.addData(&file))
            return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        total.addData(one.result().toHex() + "  " + QFileInfo(path).fileName().toUtf8() + '\n');
    }
    return QString::fromLatin1(total.result().toHex());
}

} // namespace cyto
