#include "study/cell_store.h"

#include "study/cell_hash.h"
#include "study/hidden_cells.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QDir>

namespace cyto {

namespace {

QString joined(const QString &folder, const QString &file)
{
    return folder == QLatin1String(".") ? file : folder + QLatin1Char('/') + file;
}

const QString &recordQuery()
{
    static const QString sql = QStringLiteral(
        "SELECT c.id, c.slide_id, c.position, c.file_name, c.size, c.modified, c.sha256, c.state, c.failure, "
        "s.relative_path FROM cell c JOIN slide s ON s.id = c.slide_id ");
    return sql;
}

CellRecord readRecord(const QSqlQuery &row)
{
    CellRecord cell;
    cell.id = row.value(0).toLongLong();
    cell.slideId = row.value(1).toLongLong();
    cell.position = row.value(2).toInt();
    cell.file = {
        row.value(3).toString(), row.value(4).toLongLong(), row.value(5).toLongLong(), row.value(6).toByteArray()};
    cell.state = static_cast<CellState>(row.value(7).toInt());
    cell.failure = row.value(8).toString();
    cell.relativePath = joined(row.value(9).toString(), cell.file.fileName);
    return cell;
}

Expected<CellRecord> recordOf(StudyConnection &connection, CellId id)
{
    auto row = connection.run(recordQuery() + QStringLiteral("WHERE c.id = ?"), {id});
    CYTO_TRY(row);
    if (row->next())
        return readRecord(*row);
    CYTO_TRY(connection.finished(*row));
    return fail(ErrorCode::NotFound, StudyText::tr("The study has no cell %1.").arg(id));
}

} // namespace

Expected<CellRecord> CellStore::cell(CellId id) const
{
    StudyConnection &connection = m_database.connection();
    auto record = recordOf(connection, id);
    CYTO_TRY(record);
    auto hidden = isHidden(connection, id);
    CYTO_TRY(hidden);
    if (connection.blindScope()) {
        record->slideId = 0;
        record->position = 0;
    }
    if (connection.blindScope() || *hidden) {
        record->file.fileName.clear();
        record->relativePath.clear();
        record->failure.clear(); // names the file
    }
    return record;
}

Expected<CellIndex> CellStore::index() const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows = connection.run(recordQuery() + QStringLiteral("ORDER BY c.id"));
    CYTO_TRY(rows);
    CellIndex index;
    while (rows->next()) {
        const CellRecord record = readRecord(*rows);
        index.byPath.insert(record.relativePath, record.id);
        if (!record.file.sha256.isEmpty())
            index.hashes.insert(record.id, record.file.sha256);
        if (!record.file.sha256.isEmpty() && !index.byHash.contains(record.file.sha256))
            index.byHash.insert(record.file.sha256, record.id);
    }
    CYTO_TRY(connection.finished(*rows));
    return index;
}

Expected<std::vector<CellId>> CellStore::hidden() const
{
    return hiddenCells(m_database.connection());
}

Expected<QString> CellStore::imagePath(CellId id) const
{
    StudyConnection &connection = m_database.connection();
    Expected<QVariant> folder = connection.imageFolder;
    if (connection.imageFolder.isEmpty())
        folder = connection.value(QStringLiteral("SELECT source_folder FROM study"));
    CYTO_TRY(folder);
    QString path;
    if (connection.access() == Access::Reader) { // the server tells it cell by cell
        auto told = connection.value(QStringLiteral("SELECT study_image_path(?)"), {id});
        CYTO_TRY(told);
        path = told->toString();
        if (path.isEmpty())
            return fail(ErrorCode::NotFound, StudyText::tr("The study has no cell %1.").arg(id));
    } else {
        auto record = recordOf(connection, id);
        CYTO_TRY(record);
        path = record->relativePath;
    }
    return QDir(folder->toString()).filePath(path);
}

Status CellStore::setState(CellId id, CellState state, const QString &failure)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE cell SET state = ?, failure = ? WHERE id = ?"),
        {static_cast<int>(state), failure.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(failure),
            id}));
    return transaction->commit();
}

Expected<std::vector<CellId>> CellStore::unhashed(CellId after, int limit) const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(
        QStringLiteral("SELECT id FROM cell WHERE sha256 IS NULL AND state <> 2 AND id > ? ORDER BY id LIMIT ?"),
        {after, limit});
    CYTO_TRY(rows);
    std::vector<CellId> cells;
    while (rows->next())
        cells.push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    return cells;
}

Expected<qint64> CellStore::unhashedCount() const
{
    auto count =
        m_database.connection().value(QStringLiteral("SELECT count(*) FROM cell WHERE sha256 IS NULL AND state <> 2"));
    CYTO_TRY(count);
    return count->toLongLong();
}

Expected<qint64> CellStore::cellCount() const
{
    auto count = m_database.connection().value(QStringLiteral("SELECT count(*) FROM cell"));
    CYTO_TRY(count);
    return count->toLongLong();
}

Status CellStore::storeHashes(const std::vector<Hash> &hashes)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    for (const Hash &hash : hashes)
        CYTO_TRY(applyHash(connection, hash.id, hash.sha256));
    return transaction->commit();
}

Expected<std::vector<CellRecord>> CellStore::failures() const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows =
        connection.run(recordQuery() + QStringLiteral("WHERE c.state <> 0 ORDER BY s.relative_path, c.position, c.id"));
    CYTO_TRY(rows);
    std::vector<CellRecord> cells;
    while (rows->next())
        cells.push_back(readRecord(*rows));
    CYTO_TRY(connection.finished(*rows));
    return cells;
}

} // namespace cyto
