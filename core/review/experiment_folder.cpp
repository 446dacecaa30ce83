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

QString recordPath(const QString &folder)
{
    return folder + QStringLiteral("/experiment.json");
}

Json identityOf(const ExperimentRecord &record)
{
    return {{"experiment", record.kind}, {"config", record.config}, {"data", record.data}, {"models", record.models}};
}

/// Without what changes nothing: an experiment has no validation images, so that how often and on how many of them a
/// training would be validated says nothing of its results.
Json effective(Json identity)
{
    const auto strip = [](Json &method) {
        if (method.is_object() && method.contains("training") && method.at("training").is_object()
            && method.at("training").contains("run") && method.at("training").at("run").is_object())
            for (const char *idle : {"validate_every", "validation_images"})
                method.at("training").at("run").erase(idle);
    };
    Json &config = identity["config"];
    if (!config.is_object())
        return identity;
    if (config.contains("method"))
        strip(config.at("method"));
    if (config.contains("methods") && config.at("methods").is_array())
        for (Json &method : config.at("methods"))
            strip(method);
    return identity;
}

/// What experiment.json says that the folder was begun with. @param like has the keys
Expected<Json> begunWith(const QString &file, const Json &like)
{
    const auto existing = readJsonFile(file);
    if (!existing)
        return tl::unexpected<Error>(existing.error());
    Json before = Json::object();
    for (const auto &item : like.items())
        before[item.key()] = existing->is_object() ? existing->value(item.key(), Json()) : Json();
    return before;
}

} // namespace

Status ExperimentFolder::check(const QString &path, const ExperimentRecord &record)
{
    const QString file = recordPath(path);
    if (!QFileInfo::exists(file))
        return {};
    const Json identity = identityOf(record);
    const auto begun = begunWith(file, identity);
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    const Json before = effective(*begun), now = effective(identity);
    if (before != now)
        return fail(ErrorCode::Mismatch,
            tr("%1 holds another experiment, which differs in %2.").arg(path, difference(before, now)),
            tr("Choose another output folder, or run it with what it was begun with."));
    return {};
}

Expected<ExperimentFolder> ExperimentFolder::open(const QString &path, const ExperimentRecord &record)
{
    if (Status s = check(path, record); !s)
        return tl::unexpected<Error>(s.error());
    Json identity = identityOf(record);
    const QString file = recordPath(path);
    if (QFileInfo::exists(file)) {
        // The folder's own record stands: its steps are named by the hash of it.
        auto begun = begunWith(file, identity);
        if (!begun)
            return tl::unexpected<Error>(begun.error());
        identity = std::move(*begun);
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
    folder.m_record = identity;
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

Status ExperimentFolder::conclude(
    Json result, const std::vector<SummaryRow> &summary, const std::vector<std::string> &notes) const
{
    Json concluded = m_record;
    if (!notes.empty())
        concluded["notes"] = notes;
    concluded["program_version"] = CYTO_VERSION;
    const Status summarised = summary.empty() ? Status {} : writeSummary(m_path, concluded, summary);
    return summarised.and_then([&] {
        concluded["experiment_identity"] = m_identity;
        concluded["finished_at"] = now();
        concluded["result"] = std::move(result);
        return writeJsonFile(resultPath(m_path), concluded);
    });
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
