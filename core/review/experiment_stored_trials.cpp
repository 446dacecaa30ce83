#include "review/experiment_stored_trials.h"

#include "review/csv_writer.h"
#include "review/prediction_json.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <map>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentAblation", text);
}

} // namespace

Expected<std::string> trialsIdentity(const ClassifierService &service, const ClassifyOptions &options)
{
    auto resolved = resolveOptions(options, service.settings.defaults);
    if (!resolved)
        return tl::unexpected<Error>(resolved.error());
    resolved->pruneRule = PruneRule::TTest; // nothing is pruned here
    nlohmann::json json {{"model", service.modelSha256.toStdString()}, {"trials", resolved->trials},
        {"seed", resolved->seed}, {"timestep_low", resolved->timestepLow}, {"timestep_high", resolved->timestepHigh},
        {"augmentation", augmentationName(resolved->augmentation).toStdString()}, {"encodings", resolved->encodings}};
    addTrialOptions(json, *resolved);
    return QCryptographicHash::hash(QByteArray::fromStdString(json.dump()), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Expected<std::vector<Expected<ImageTrials>>> storedTrials(
    const StoredTrialsRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto identity = trialsIdentity(service, request.options);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    if (Status s = makeFolder(request.folder); !s)
        return tl::unexpected<Error>(s.error());
    std::vector<QString> files, missing;
    std::vector<size_t> indices; // of the missing ones
    for (size_t i = 0; i < request.paths.size(); ++i) {
        files.push_back(request.folder + QLatin1Char('/') + QString::fromLatin1(fileSha256(request.paths[i]).toHex())
            + QStringLiteral(".cbor"));
        if (!readImageTrials(files.back(), *identity)) {
            missing.push_back(request.paths[i]);
            indices.push_back(i);
        }
    }
    if (sink && missing.size() < files.size())
        sink->noticed(tr("The trials of %1 of %2 images were computed before.")
                          .arg(files.size() - missing.size())
                          .arg(files.size()));
    std::map<size_t, Error> failed;
    const Status collected = missing.empty()
        ? Status {}
        : collectTrials(service, missing, request.options, cancel, sink,
            [&](size_t k, const Expected<ImageTrials> &trials) -> Status {
                if (!trials) {
                    failed.insert_or_assign(indices[k], trials.error()); // it takes no part
                    return {};
                }
                ImageTrials labelled = *trials;
                labelled.truth = request.truth[indices[k]];
                return writeImageTrials(files[indices[k]], labelled, *identity);
            });
    if (!collected)
        return tl::unexpected<Error>(collected.error());
    std::vector<Expected<ImageTrials>> found;
    for (size_t i = 0; i < files.size(); ++i) {
        if (const auto it = failed.find(i); it != failed.end()) {
            found.push_back(tl::unexpected<Error>(it->second));
            continue;
        }
        found.push_back(readImageTrials(files[i], *identity)); // an error where they are not finite
        if (found.back())
            found.back()->truth = request.truth[i]; // the same picture may stand in two classes
    }
    return found;
}

} // namespace cyto
