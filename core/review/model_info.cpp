#include "review/model_info.h"

#include "diffusion/model_config.h"
#include "diffusion/model_settings.h"
#include "diffusion/safetensors_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <cstring>
#include <set>

namespace cyto {

// From diffusion/checkpoint.h, which includes LibTorch and so cannot be included up here.
[[nodiscard]] Expected<QString> weightsHash(const QString &folder);

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ModelInfo", text);
}

Expected<SafetensorsHeader> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray prefix = file.read(8);
    std::uint64_t length = 0;
    for (qsizetype i = 0; i < prefix.size(); ++i)
        length |= std::uint64_t {static_cast<unsigned char>(prefix[i])} << (8 * i);
    // A claimed length beyond what is allowed is refused by the parser; it must not be read here.
    prefix += file.read(static_cast<qint64>(std::min(length, kSafetensorsMostHeaderBytes)));
    return parseSafetensorsHeader(reinterpret_cast<const unsigned char *>(prefix.constData()),
        static_cast<std::uint64_t>(prefix.size()), static_cast<std::uint64_t>(file.size()), path);
}

Expected<Json> networkInfo(const QString &folder, const char *name)
{
    const QDir dir(folder + QLatin1Char('/') + QLatin1String(name));
    Json files = Json::array();
    std::int64_t parameters = 0;
    qint64 bytes = 0;
    std::set<std::string> types;
    for (const QString &file : dir.entryList({QStringLiteral("*.safetensors")}, QDir::Files, QDir::Name)) {
        const auto header = readHeader(dir.filePath(file));
        if (!header)
            return tl::unexpected<Error>(header.error());
        for (const auto &[key, tensor] : header->tensors) {
            std::int64_t count = 1;
            for (const std::int64_t size : tensor.shape)
                count *= size;
            parameters += count;
            types.insert(tensor.dtype);
        }
        bytes += QFile(dir.filePath(file)).size();
        files.push_back(file.toStdString());
    }
    return Json {{"name", name}, {"files", files}, {"parameters", parameters}, {"bytes", bytes}, {"types", types}};
}

QString textOf(const Json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString::fromStdString(json.dump());
}

QString listOf(const Json &list)
{
    QStringList items;
    for (const Json &item : list)
        items << textOf(item);
    return items.join(QStringLiteral(", "));
}

} // namespace

Expected<Json> modelInfo(const QString &folder)
{
    if (!QDir(folder).exists())
        return fail(ErrorCode::NotFound, tr("There is no model folder %1.").arg(folder),
            tr("Name a folder that holds unet/, vae/ and scheduler/."));
    const auto hash = weightsHash(folder);
    if (!hash)
        return tl::unexpected<Error>(hash.error());
    Json info {{"folder", folder.toStdString()}, {"weights_sha256", hash->toStdString()}, {"settings", nullptr},
        {"networks", Json::array()}};
    for (const char *name : {"unet", "vae"}) {
        auto network = networkInfo(folder, name);
        if (!network)
            return tl::unexpected<Error>(network.error());
        if (network->at("files").empty())
            return fail(ErrorCode::NotFound, tr("%1/%2 holds no weights.").arg(folder, QLatin1String(name)),
                tr("Name a folder that holds unet/, vae/ and scheduler/."));
        info["networks"].push_back(*network);
    }
    const QString path = folder + QStringLiteral("/cytodiffusion.json");
    if (QFile::exists(path)) {
        const auto settings =
            readJsonFile(path).and_then([&](const Json &json) { return ModelSettings::fromJson(json, path); });
        if (!settings)
            return tl::unexpected<Error>(settings.error());
        info["settings"] = settings->toJson();
    }
    return info;
}

QString modelInfoText(const Json &info)
{
    const QLocale locale(QLocale::English); // the C locale would not group digits
    QString out;
    const auto line = [&](const QString &name, const QString &value) {
        out += name.leftJustified(18) + value + QLatin1Char('\n');
    };
    line(tr("Folder"), textOf(info.at("folder")));
    line(tr("SHA-256"), textOf(info.at("weights_sha256")));
    for (const Json &n : info.at("networks"))
        line(textOf(n.at("name")),
            tr("%1 parameters, %2, %3")
                .arg(locale.toString(n.at("parameters").get<qint64>()),
                    locale.formattedDataSize(n.at("bytes").get<qint64>(), 1, QLocale::DataSizeSIFormat),
                    listOf(n.at("types"))));
    const Json &s = info.at("settings");
    if (s.is_null()) {
        line(tr("Classes"), tr("none: the folder has no cytodiffusion.json, so the model cannot classify"));
        return out;
    }
    QStringList names;
    for (const Json &c : s.at("classes"))
        names << textOf(c.at("name"));
    line(tr("Classes"), QStringLiteral("%1: %2").arg(names.size()).arg(names.join(QStringLiteral(", "))));
    line(tr("Preprocessing"), textOf(s.at("preprocessing")));
    line(tr("Conditioning"), textOf(s.at("conditioning")));
    line(tr("Classifier"), textOf(s.at("classifier")));
    line(tr("Weighting"),
        s.at("weighting").is_null() ? tr("none of its own: that of the authors' model is used")
                                    : textOf(s.at("weighting")));
    line(tr("Calibration"), s.contains("calibration") ? textOf(s.at("calibration")) : tr("none: no probabilities"));
    line(tr("Anomaly"), s.contains("anomaly") ? textOf(s.at("anomaly")) : tr("none: no threshold"));
    for (const char *key : {"training", "evaluation"}) {
        if (!s.contains(key))
            continue;
        Json record = s.at(key);
        if (record.is_object())
            record.erase("config"); // a page of its own; --json has it
        line(QLatin1String(key), textOf(record));
    }
    return out;
}

} // namespace cyto
