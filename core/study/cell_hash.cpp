#include "study/cell_hash.h"

#include "study/audit_log.h"
#include "study/study_connection.h"

namespace cyto {

namespace {

Status settleWaiting(StudyConnection &connection, CellId cell, const QByteArray &sha256)
{
    auto waiting = connection.run(
        QStringLiteral("SELECT p.model_id, d.image_sha256 FROM prediction p JOIN prediction_detail d ON d.model_id = "
                       "p.model_id AND d.cell_id = p.cell_id WHERE p.cell_id = ? AND p.status = 2"),
        {cell});
    CYTO_TRY(waiting);
    std::vector<std::pair<ModelId, bool>> models;
    while (waiting->next())
        models.emplace_back(waiting->value(0).toLongLong(), waiting->value(1).toByteArray() == sha256);
    CYTO_TRY(connection.finished(*waiting));
    waiting->finish();
    for (const auto &[model, same] : models)
        CYTO_TRY(connection.execute(same
                ? QStringLiteral("UPDATE prediction SET status = 0 WHERE model_id = ? AND cell_id = ?")
                : QStringLiteral("DELETE FROM prediction WHERE model_id = ? AND cell_id = ?"),
            {model, cell}));
    return {};
}

} // namespace

Status applyHash(StudyConnection &connection, CellId cell, const QByteArray &sha256)
{
    auto row = connection.run(QStringLiteral("SELECT sha256, previous_sha256 FROM cell WHERE id = ?"), {cell});
    CYTO_TRY(row);
    if (!row->next())
        return connection.finished(*row);
    const QByteArray known = row->value(0).toByteArray();
    const QByteArray previous = known.isEmpty() ? row->value(1).toByteArray() : known;
    row->finish();
    if (known == sha256)
        return {};
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE cell SET sha256 = ?, previous_sha256 = NULL WHERE id = ?"), {sha256, cell}));
    if (!known.isEmpty()) // predictions of the content before are none of this one
        CYTO_TRY(connection.execute(QStringLiteral("UPDATE prediction SET status = 2 WHERE cell_id = ?"), {cell}));
    CYTO_TRY(settleWaiting(connection, cell, sha256));
    if (previous.isEmpty() || previous == sha256)
        return {};
    return AuditLog::append(connection,
        {0, {}, QStringLiteral("cytodiffusion"), QStringLiteral("image replaced"), QStringLiteral("cell/%1").arg(cell),
            QString::fromLatin1(previous.toHex()), QString::fromLatin1(sha256.toHex()), {}});
}

} // namespace cyto
