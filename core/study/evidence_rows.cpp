#include "study/evidence_rows.h"

#include "study/hidden_cells.h"
#include "study/study_connection.h"

#include <QHash>

namespace cyto {

namespace {

Status readSlides(StudyConnection &connection, EvidenceRows &all)
{
    auto rows = connection.run(
        QStringLiteral("SELECT s.id, s.name, s.relative_path, (SELECT count(*) FROM cell c WHERE c.slide_id = s.id) "
                       "FROM slide s ORDER BY s.relative_path"));
    CYTO_TRY(rows);
    while (rows->next()) {
        SlideInfo slide;
        slide.id = rows->value(0).toLongLong();
        slide.name = rows->value(1).toString();
        slide.relativePath = rows->value(2).toString();
        slide.cells = rows->value(3).toInt();
        all.slides.push_back(std::move(slide));
    }
    return connection.finished(*rows);
}

Status readCells(StudyConnection &connection, ModelId model, EvidenceRows &all)
{
    auto rows = connection.run(
        QStringLiteral(
            "SELECT c.id, c.slide_id, c.state, p.status, p.predicted, p.probability, p.margin, p.anomaly_score, "
            "p.anomalous FROM cell c JOIN slide s ON s.id = c.slide_id LEFT JOIN prediction p ON p.model_id = ? AND "
            "p.cell_id = c.id AND p.status < 2 ORDER BY s.relative_path, c.position, c.id"),
        {model});
    CYTO_TRY(rows);
    while (rows->next()) {
        PredictedCellRow cell;
        cell.cell = rows->value(0).toLongLong();
        cell.slide = rows->value(1).toLongLong();
        cell.state = static_cast<CellState>(rows->value(2).toInt());
        if (!rows->isNull(3)) {
            cell.predictionFailed = rows->value(3).toInt() == 1;
            cell.predicted = !cell.predictionFailed;
        }
        if (cell.predicted) {
            cell.predictedClass = rows->value(4).toInt();
            cell.probability = rows->value(5).toDouble();
            cell.margin = rows->value(6).toDouble();
            cell.anomalyScore = rows->value(7).toDouble();
            cell.anomalous = rows->value(8).toInt() != 0;
        }
        all.cells.push_back(cell);
    }
    return connection.finished(*rows);
}

Status readRepeats(StudyDatabase &database, EvidenceRows &all)
{
    StudyConnection &connection = database.connection();
    std::vector<SessionId> sessions;
    auto rows = connection.run(QStringLiteral("SELECT id FROM session ORDER BY id"));
    CYTO_TRY(rows);
    while (rows->next())
        sessions.push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    for (const SessionId session : sessions) {
        auto pairs = AnnotationSessions(database).repeats(session);
        CYTO_TRY(pairs);
        all.repeats.insert(all.repeats.end(), pairs->begin(), pairs->end());
    }
    return {};
}

} // namespace

Expected<EvidenceRows> readEvidenceRows(StudyDatabase &database, ModelId model)
{
    StudyConnection &connection = database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection)); // figures of some of the cells would pass for those of all
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    EvidenceRows all;
    CYTO_TRY(readSlides(connection, all));
    CYTO_TRY(readCells(connection, model, all));
    CYTO_TRY(readRepeats(database, all));
    const ConsensusStore store(database);
    auto votes = store.votes();
    CYTO_TRY(votes);
    all.votes = std::move(*votes);
    auto runs = store.runs();
    CYTO_TRY(runs);
    if (!runs->empty()) {
        all.consensusVersion = runs->back().version;
        auto results = store.results(all.consensusVersion);
        CYTO_TRY(results);
        all.consensus = std::move(*results);
    }
    return all;
}

} // namespace cyto
