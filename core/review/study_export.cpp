#include "review/study_export.h"

#include "review/csv_writer.h"
#include "study/export_rows.h"
#include "study/turing_tests.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <nlohmann/json.hpp>

#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kSchemaVersion = "1";

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(StudyExport)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, ExportText::tr("The export was cancelled."));
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString confidenceName(const std::optional<Confidence> &confidence)
{
    if (!confidence)
        return {};
    switch (*confidence) {
    case Confidence::High: return QStringLiteral("high");
    case Confidence::Moderate: return QStringLiteral("moderate");
    case Confidence::Low: return QStringLiteral("low");
    case Confidence::No: break;
    }
    return QStringLiteral("no");
}

QString className(const ClassSet &classes, LabelKind kind, int index)
{
    if (kind == LabelKind::CannotIdentify)
        return QStringLiteral("cannot_identify");
    return kind == LabelKind::Class && index >= 0 && index < classes.size() ? classes.at(index).name : QString();
}

QString modelClass(const ModelRecord &model, int index)
{
    return index >= 0 && index < static_cast<int>(model.classNames.size())
        ? model.classNames[static_cast<size_t>(index)]
        : QString();
}

CsvRow &idOrMissing(CsvRow &row, qint64 id)
{
    return id == 0 ? row.missing() : row.integer(id);
}

void addPrediction(CsvRow &row, const std::optional<StoredPrediction> &stored, const std::optional<ModelRecord> &model)
{
    if (!stored || !model) {
        for (int i = 0; i < 11; ++i)
            row.missing();
        return;
    }
    const Prediction &p = stored->prediction;
    const auto probability = [&](int index) {
        return index < 0 ? std::nan("") : p.classes[static_cast<size_t>(index)].probability;
    };
    row.integer(model->id).text(model->sha256).text(modelClass(*model, p.predicted)).number(probability(p.predicted));
    row.text(modelClass(*model, p.second)).number(probability(p.second)).number(p.margin).integer(p.trials);
    row.number(p.anomalyScore).number(p.anomalyThreshold.value_or(std::nan(""))).boolean(p.anomalous);
}

CsvRow labelRow(const StudyInfo &info, const LabelExportRow &in, const std::optional<ModelRecord> &model)
{
    const LabelRevision &l = in.label;
    CsvRow row;
    row.text(QLatin1String(kSchemaVersion)).text(info.uuid);
    idOrMissing(row, l.context.session).text(in.sessionType).integer(in.slide).integer(l.cell);
    row.text(in.imagePath).text(hex(in.imageSha256));
    if (in.presentedIndex)
        row.integer(*in.presentedIndex);
    else
        row.missing();
    row.text(in.queueReasons).integer(l.context.reader).text(l.readerRole);
    row.number(l.readerYears < 0.0 ? std::nan("") : l.readerYears);
    row.text(className(info.labelClasses, l.value.kind, l.value.classIndex)).text(confidenceName(l.value.confidence));
    row.integer(l.revision).boolean(l.current).boolean(l.context.blinded).text(utc(l.context.revealedAt));
    row.boolean(l.context.heatmapViewed).integer(l.context.activeMs).integer(l.context.elapsedMs);
    row.text(utc(l.committedAt)).text(l.value.comment);
    addPrediction(row, in.prediction, model);
    if (in.consensus) {
        row.text(className(info.labelClasses, in.consensus->kind, in.consensus->classIndex));
        row.text(consensusMethodName(in.consensus->method)).integer(in.consensusVersion);
        row.integer(in.consensus->votes).integer(in.consensus->agree);
    } else {
        for (int i = 0; i < 5; ++i)
            row.missing();
    }
    row.text(in.signedBy).text(utc(in.signedAt)).text(in.signatureMeaning);
    return row;
}

class Exporter {
public:
    Exporter(StudyDatabase &database, const StudyExportRequest &request, const CancelToken &cancel, ProgressSink *sink)
        : m_database(database), m_request(request), m_cancel(cancel), m_sink(sink)
    {
    }

    Expected<StudyExportReport> run()
    {
        auto info = m_database.info();
        if (!info)
            return tl::unexpected<Error>(info.error());
        m_info = std::move(*info);
        const ExportSnapshot snapshot(m_database); // labels that are given meanwhile are in all tables or in none
        Status status = snapshot.status();
        if (status)
            status = makeFolder(m_request.folder);
        if (status)
            status = writeLabels();
        if (status)
            status = writeDecisions();
        if (status)
            status = writeConsensus();
        if (status && m_request.classScores)
            status = writeScores();
        if (status)
            status = writeTuringTrials();
        if (status)
            status = writeManifest();
        if (!status)
            return tl::unexpected<Error>(status.error());
        return m_report;
    }

private:
    [[nodiscard]] ModelId model() const { return m_request.model ? m_request.model->id : 0; }

    // One file: opened, filled by `fill`, renamed into place unless that failed or was cancelled.
    template <class Fill>
    Status writeFile(const QString &name, const QStringList &columns, qint64 &rows, const Fill &fill)
    {
        const QString path = QDir(m_request.folder).absoluteFilePath(name);
        auto file = CsvFile::create(path, columns,
            m_request.format == ExportFormat::ExcelLocal ? CsvDialect::excelLocal(m_request.locale) : CsvDialect());
        if (!file)
            return tl::unexpected<Error>(file.error());
        Status status = fill(**file);
        if (status && m_cancel.isCancelled())
            status = cancelled();
        if (status)
            status = (*file)->commit();
        if (!status)
            return status;
        rows = (*file)->rows();
        m_report.files << path;
        m_rows.insert(path, rows);
        return {};
    }

    bool written(const CsvFile &file)
    {
        if (m_sink && file.rows() % 1000 == 0)
            m_sink->progressed({ExportText::tr("Exporting"), file.rows(), 0, 0, 0.0, std::nullopt});
        return !m_cancel.isCancelled();
    }

    Status writeLabels()
    {
        return writeFile(QStringLiteral("labels.csv"), labelColumns(), m_report.labels, [this](CsvFile &file) {
            return ExportRows(m_database).labels(model(), [&](const LabelExportRow &row) {
                if (!m_request.currentOnly || row.label.current)
                    file.write(labelRow(m_info, row, m_request.model));
                return written(file);
            });
        });
    }

    Status writeDecisions()
    {
        const ExportRows rows(m_database);
        const QStringList columns = QStringLiteral(
            "schema_version study_id session_id session_type blinded cell_id image_path presented_index queue_reasons "
            "reader_id act decision reason former_class label_class label_confidence recorded_at")
                                        .split(QLatin1Char(' '));
        return writeFile(QStringLiteral("decisions.csv"), columns, m_report.decisions, [&](CsvFile &file) {
            return rows.decisions([&](const DecisionExportRow &in) {
                const auto nameOf = [this](const LabelValue &v) {
                    return className(m_info.labelClasses, v.kind, v.classIndex);
                };
                CsvRow row;
                row.text(QLatin1String(kSchemaVersion)).text(m_info.uuid).integer(in.session).text(in.sessionType);
                row.boolean(in.blinded).integer(in.cell).text(in.imagePath).integer(in.presentedIndex);
                row.text(in.queueReasons).integer(in.reader).text(in.act).text(in.decision).text(in.reason);
                row.text(nameOf(in.former)).text(nameOf(in.label)).text(confidenceName(in.label.confidence));
                row.text(utc(in.recordedAt));
                file.write(row);
                return written(file);
            });
        });
    }

    Status writeConsensus()
    {
        const ConsensusStore store(m_database);
        const auto runs = store.runs();
        if (!runs)
            return tl::unexpected<Error>(runs.error());
        const qint64 version = runs->empty() ? 0 : runs->back().version; // 0: none, and no rows
        const QStringList columns {QStringLiteral("schema_version"), QStringLiteral("study_id"),
            QStringLiteral("cell_id"), QStringLiteral("consensus_class"), QStringLiteral("consensus_method"),
            QStringLiteral("consensus_version"), QStringLiteral("n_votes"), QStringLiteral("n_agree")};
        return writeFile(QStringLiteral("consensus.csv"), columns, m_report.consensus, [&](CsvFile &file) -> Status {
            const auto results = store.results(version);
            if (!results)
                return tl::unexpected<Error>(results.error());
            for (const CellConsensus &cell : *results) {
                CsvRow row;
                row.text(QLatin1String(kSchemaVersion)).text(m_info.uuid).integer(cell.cell);
                row.text(className(m_info.labelClasses, cell.result.kind, cell.result.classIndex));
                row.text(consensusMethodName(cell.result.method)).integer(version);
                row.integer(cell.result.votes).integer(cell.result.agree);
                file.write(row);
            }
            return {};
        });
    }

    Status writeScores()
    {
        const QStringList columns {QStringLiteral("schema_version"), QStringLiteral("study_id"),
            QStringLiteral("cell_id"), QStringLiteral("image_path"), QStringLiteral("model_id"),
            QStringLiteral("model_sha256"), QStringLiteral("class"), QStringLiteral("score"),
            QStringLiteral("probability"), QStringLiteral("n_trials"), QStringLiteral("pruned_at")};
        return writeFile(QStringLiteral("class_scores.csv"), columns, m_report.classScores, [this](CsvFile &file) {
            if (!m_request.model)
                return Status();
            return ExportRows(m_database).scores(model(), [&](const ScoreExportRow &in) {
                const auto &classes = in.prediction.prediction.classes;
                for (size_t c = 0; c < classes.size(); ++c) {
                    CsvRow row;
                    row.text(QLatin1String(kSchemaVersion))
                        .text(m_info.uuid)
                        .integer(in.prediction.cell)
                        .text(in.imagePath);
                    row.integer(model())
                        .text(m_request.model->sha256)
                        .text(modelClass(*m_request.model, static_cast<int>(c)));
                    row.number(classes[c].score).number(classes[c].probability).integer(classes[c].trials);
                    classes[c].prunedAt == 0 ? row.missing() : row.integer(classes[c].prunedAt);
                    file.write(row);
                }
                return written(file);
            });
        });
    }

    Status writeTuringTrials()
    {
        const TuringTests store(m_database);
        const auto tests = store.tests(0);
        if (!tests)
            return tl::unexpected<Error>(tests.error());
        const QStringList columns = QStringLiteral(
            "schema_version study_id test_id reader_id presented_index image_sha256 synthetic class said_synthetic "
            "said_class confidence response_ms answered_at")
                                        .split(QLatin1Char(' '));
        const auto nameOf = [this](int index) {
            return className(m_info.labelClasses, index < 0 ? LabelKind::None : LabelKind::Class, index);
        };
        return writeFile(
            QStringLiteral("turing_trials.csv"), columns, m_report.turingTrials, [&](CsvFile &file) -> Status {
                for (const TuringTestInfo &test : *tests) {
                    const auto trials = store.completedTrials(test.id);
                    if (!trials)
                        return tl::unexpected<Error>(trials.error());
                    for (const TuringTrial &trial : *trials) {
                        CsvRow row;
                        row.text(QLatin1String(kSchemaVersion))
                            .text(m_info.uuid)
                            .integer(test.id)
                            .integer(trial.reader);
                        row.integer(trial.index).text(hex(trial.image.sha256)).boolean(trial.image.synthetic);
                        row.text(nameOf(trial.image.classIndex)).boolean(trial.answer.saysSynthetic);
                        row.text(nameOf(trial.answer.classIndex)).text(confidenceName(trial.answer.confidence));
                        row.integer(trial.answer.responseMs).text(utc(trial.answeredAt));
                        file.write(row);
                    }
                }
                return {};
            });
    }

    Status addSeeds(Json &manifest) const
    {
        const auto runs = ExportRows(m_database).predictionSeeds();
        if (!runs)
            return tl::unexpected<Error>(runs.error());
        Json predictions = Json::array();
        for (const PredictionSeed &run : *runs)
            predictions.push_back({{"run_id", run.run}, {"model_id", run.model}, {"seed", run.seed}});
        manifest["prediction_runs"] = predictions;
        const auto tests = ExportRows(m_database).turingSeeds();
        if (!tests)
            return tl::unexpected<Error>(tests.error());
        Json turing = Json::array();
        for (const auto &[test, seed] : *tests)
            turing.push_back({{"test_id", test}, {"seed", seed}});
        manifest["turing_tests"] = turing;
        return {};
    }

    Status writeManifest()
    {
        Json manifest;
        manifest["format"] = "cytodiffusion-study-export-1";
        manifest["schema_version"] = kSchemaVersion;
        manifest["program"] = "cytodiffusion " CYTO_VERSION;
        manifest["database_schema"] = m_info.schemaVersion;
        manifest["study_id"] = m_info.uuid.toStdString();
        manifest["study_name"] = m_info.name.toStdString();
        manifest["exported_at"] = utc(QDateTime::currentDateTimeUtc()).toStdString();
        manifest["table_format"] = m_request.format == ExportFormat::ExcelLocal ? "excel-local" : "csv";
        if (m_request.format == ExportFormat::ExcelLocal)
            manifest["locale"] = m_request.locale.name().toStdString();
        manifest["filters"] = {{"current_only", m_request.currentOnly}};
        if (m_request.model)
            manifest["model"] = {{"id", m_request.model->id}, {"name", m_request.model->name.toStdString()},
                {"sha256", m_request.model->sha256.toStdString()}};
        const auto seeds = ExportRows(m_database).sessionSeeds();
        if (!seeds)
            return tl::unexpected<Error>(seeds.error());
        Json sessions = Json::array();
        for (const auto &[session, seed] : *seeds)
            sessions.push_back({{"session_id", session}, {"seed", seed}});
        manifest["sessions"] = sessions;
        if (const Status status = addSeeds(manifest); !status)
            return status;
        Json files = Json::array();
        for (const QString &path : m_report.files) {
            const QString name = QFileInfo(path).fileName();
            QFile file(path);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                return fail(ErrorCode::Io, ExportText::tr("%1 cannot be read back: %2.").arg(path, file.errorString()));
            files.push_back({{"name", name.toStdString()}, {"rows", m_rows.value(path)},
                {"sha256", hash.result().toHex().toStdString()}});
        }
        manifest["files"] = files;
        const QString path = QDir(m_request.folder).absoluteFilePath(QStringLiteral("manifest.json"));
        Status status = writeWhole(
            path, QByteArray::fromStdString(manifest.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n');
        if (status)
            m_report.files << path;
        return status;
    }

    StudyDatabase &m_database;
    const StudyExportRequest &m_request;
    const CancelToken &m_cancel;
    ProgressSink *m_sink;
    StudyInfo m_info;
    StudyExportReport m_report;
    QHash<QString, qint64> m_rows; ///< of each file
};

} // namespace

const QStringList &labelColumns()
{
    static const QStringList columns = QStringLiteral(
        "schema_version study_id session_id session_type slide_id cell_id image_path image_sha256 presented_index "
        "queue_reasons reader_id reader_role years_experience label_class label_confidence revision is_current blinded "
        "prediction_revealed_at heatmap_viewed active_ms elapsed_ms committed_at comment model_id model_sha256 "
        "predicted_class probability second_class second_probability margin n_trials anomaly_score anomaly_threshold "
        "anomaly_flag consensus_class consensus_method consensus_version n_votes n_agree signed_by signed_at "
        "signature_meaning")
                                           .split(QLatin1Char(' '));
    return columns;
}

Expected<StudyExportReport> exportStudy(
    StudyDatabase &database, const StudyExportRequest &request, const CancelToken &cancel, ProgressSink *sink)
{
    return Exporter(database, request, cancel, sink).run();
}

} // namespace cyto
