#include "review/experiment_readers.h"

#include "review/experiment_folder.h"
#include "review/experiment_psychometric.h"
#include "review/experiment_readers_json.h"
#include "study/audit_log.h"
#include "study/cell_store.h"

#include <QCoreApplication>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentReaders", text);
}

/// What the statistics are computed from. The last hash of the audit log names every label, decision and consensus
/// before it; predictions are not logged, and are counted.
Expected<Json> labelsOf(StudyDatabase &study, const std::optional<ModelRecord> &model)
{
    const auto info = study.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    const auto runs = ConsensusStore(study).runs();
    if (!runs)
        return tl::unexpected<Error>(runs.error());
    const auto audit = AuditLog(study).verify();
    if (!audit)
        return tl::unexpected<Error>(audit.error());
    if (!audit->faults.empty())
        return fail(ErrorCode::Corrupt,
            tr("The study was changed outside of the program: %1").arg(audit->faults.front().what),
            tr("`study verify-audit` names everything that was changed. Compare with a backup."));
    Json labels {{"role", "labels"}, {"name", info->name.toStdString()}, {"study", info->uuid.toStdString()},
        {"consensus_version", runs->empty() ? qint64 {0} : runs->back().version}, {"label_revisions", audit->labels},
        {"audit_rows", audit->rows}, {"audit_sha256", audit->lastHash.toHex().toStdString()}};
    if (!model)
        return labels;
    const auto slides = CellStore(study).slides(model->id, 0);
    if (!slides)
        return tl::unexpected<Error>(slides.error());
    std::int64_t predicted = 0;
    for (const SlideInfo &slide : *slides)
        predicted += slide.predicted;
    labels["predictions"] = predicted;
    return labels;
}

/// Labels that the newest consensus does not know; 0 where there is no consensus.
Expected<std::int64_t> labelsAfterConsensus(StudyDatabase &study)
{
    constexpr int kPage = 1000;
    std::int64_t labels = 0;
    for (qint64 before = 0;;) {
        const auto entries = AuditLog(study).entries(before, kPage); // newest first
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const AuditEntry &entry : *entries) {
            if (entry.action == QLatin1String("consensus"))
                return labels;
            labels += entry.action == QLatin1String("label") ? 1 : 0;
        }
        if (entries->empty())
            return 0;
        before = entries->back().sequence;
    }
}

StudyStatisticsRequest statisticsRequest(StudyDatabase &study, const ReadersRequest &request)
{
    const ReadersConfig &config = request.config;
    StudyStatisticsRequest wanted;
    wanted.ticket = study.ticket();
    wanted.model = request.model;
    wanted.agreement.cannotIdentifyIsClass = config.cannotIdentifyIsClass;
    wanted.agreement.bootstrap.draws = config.draws;
    wanted.agreement.bootstrap.seed = config.seed;
    wanted.psychometric.readerBins = config.readerBins;
    wanted.psychometric.modelBins = config.modelBins;
    wanted.psychometric.minimumReaders = config.minimumReaders;
    wanted.anomaly.bootstrap = wanted.agreement.bootstrap;
    return wanted;
}

bool hasAnything(const StudyStatistics &statistics)
{
    return statistics.agreement.comparedImages > 0 || !statistics.psychometrics.empty();
}

Status writeTables(const ExperimentFolder &folder, const StudyStatistics &statistics)
{
    for (const StudyPsychometric &curve : statistics.psychometrics) {
        if (curve.blocks.empty())
            continue;
        const QString file = QStringLiteral("psychometric_%1.csv").arg(curveName(curve));
        if (Status s = writePsychometricTable(folder.step(file), curve.blocks); !s)
            return s;
    }
    return {};
}

} // namespace

Expected<StudyStatistics> runReaders(
    StudyDatabase &study, const ReadersRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    const auto labels = labelsOf(study, request.model);
    if (!labels)
        return tl::unexpected<Error>(labels.error());
    ExperimentRecord record {"readers", request.config.toJson(), Json::array({*labels})};
    if (request.model)
        record.models["model"] = request.model->sha256.toStdString();
    if (Status s = ExperimentFolder::check(request.output, record); !s)
        return tl::unexpected<Error>(s.error()); // before the fits, which take their time
    auto statistics = studyStatistics(statisticsRequest(study, request), cancel, sink);
    if (!statistics)
        return statistics;
    // The labels were read twice, for the record and for the statistics: both must be of the same moment.
    const auto after = labelsOf(study, request.model);
    if (!after)
        return tl::unexpected<Error>(after.error());
    const auto unknown = labelsAfterConsensus(study);
    if (!unknown)
        return tl::unexpected<Error>(unknown.error());
    if (*after != *labels)
        return fail(ErrorCode::Mismatch, tr("The study was changed while its readers were compared."),
            tr("Run the experiment again when nobody is at work on it."));
    if (!hasAnything(*statistics))
        return fail(ErrorCode::NotFound, tr("No cell of %1 has labels of two readers.").arg(statistics->info.name),
            tr("Readers can be compared when they have labelled the same cells."));
    const auto folder = ExperimentFolder::open(request.output, record);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    if (sink && *unknown > 0)
        sink->noticed(tr("Labels newer than the consensus that they are compared with: %1.").arg(*unknown));
    Json result = readersJson(*statistics);
    result["labels_after_consensus"] = *unknown;
    const Status s = writeTables(*folder, *statistics).and_then([&] {
        return folder->conclude(std::move(result), readersSummary(*statistics));
    });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return statistics;
}

} // namespace cyto
