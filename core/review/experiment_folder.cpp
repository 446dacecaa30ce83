#include "review/experiment_folder.h"

#include "diffusion/model_config.h"
#include "review/csv_writer.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentFolder", text);
}

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

QString resultPath(const QString &folder)
{
    return folder + QStringLiteral("/result.json");
}

/// Where two records differ, as a text; empty where they do not.
QString difference(const Json &before, const Json &after)
{
    QStringList keys;
    for (const auto &step : Json::diff(before, after))
        keys << QString::fromStdString(step.at("path").get<std::string>());
    return keys.join(QStringLiteral(", "));
}

} // namespace

Expected<ExperimentFolder> ExperimentFolder::open(const QString &path, const ExperimentRecord &record)
{
    const Json identity {
        {"experiment", record.kind}, {"config", record.config}, {"data", record.data}, {"models", record.models}};
    const QString file = path + QStringLiteral("/experiment.json");
    if (QFileInfo::exists(file)) {
        const auto existing = readJsonFile(file);
        if (!existing)
            return tl::unexpected<Error>(existing.error());
        Json before = Json::object();
        for (const auto &item : identity.items())
            before[item.key()] = existing->is_object() ? existing->value(item.key(), Json()) : Json();
        if (before != identity)
            return fail(ErrorCode::Mismatch,
                tr("%1 holds another experiment, which differs in %2.").arg(path, difference(before, identity)),
                tr("Choose another output folder, or run it with what it was begun with."));
    } else {
        if (Status s = makeFolder(path); !s)
            return tl::unexpected<Error>(s.error());
        Json begun = identity;
        begun["program_version"] = CYTO_VERSION;
        begun["begun_at"] = now();
        if (Status s = writeJsonFile(file, begun); !s)
            return tl::unexpected<Error>(s.error());
    }
    ExperimentFolder folder;
    folder.m_path = path;
    folder.m_identity = QCryptographicHash::hash(QByteArray::fromStdString(identity.dump()), QCryptographicHash::Sha256)
                            .toHex()
                            .toStdString();
    return folder;
}

std::optional<Json> ExperimentFolder::result(const QString &name) const
{
    const QString path = resultPath(step(name));
    if (!QFileInfo::exists(path))
        return std::nullopt;
    // Results are renamed into place: what cannot be read was damaged since, and is computed again.
    const auto json = readJsonFile(path);
    if (!json || !json->is_object() || json->value("experiment_identity", std::string()) != m_identity
        || !json->contains("result"))
        return std::nullopt;
    return json->at("result");
}

Status ExperimentFolder::finish(const QString &name, Json result) const
{
    return makeFolder(step(name)).and_then([&] {
        return writeJsonFile(resultPath(step(name)),
            {{"experiment_identity", m_identity}, {"program_version", CYTO_VERSION}, {"finished_at", now()},
                {"result", std::move(result)}});
    });
}

Status ExperimentFolder::conclude(Json result) const
{
    return writeJsonFile(resultPath(m_path),
        {{"experiment_identity", m_identity}, {"program_version", CYTO_VERSION}, {"finished_at", now()},
            {"result", std::move(result)}});
}

Expected<Json> datasetRecord(const std::string &role, const QString &folder)
{
    const auto data = openDataset(folder);
    if (!data)
        return tl::unexpected<Error>(data.error());
    const QDir root(folder);
    QCryptographicHash total(QCryptographicHash::Sha256);
    for (const DatasetItem &item : data->items) {
        const QByteArray hash = fileSha256(item.path);
        if (hash.isEmpty())
            return fail(ErrorCode::Unreadable, tr("%1 cannot be read.").arg(item.path),
                tr("An experiment names its data by their content: remove or repair the file."));
        total.addData(hash.toHex() + "  " + root.relativeFilePath(item.path).toUtf8() + '\n');
    }
    // The name, not the path: a result is to be compared on another machine.
    return Json {{"role", role}, {"name", QDir(QDir::cleanPath(folder)).dirName().toStdString()},
        {"images", data->items.size()}, {"classes", data->classNames.size()},
        {"sha256", total.result().toHex().toStdString()}};
}

} // namespace cyto
