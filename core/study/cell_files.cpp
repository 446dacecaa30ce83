// Keeping the cells in step with the files that the indexer finds.
#include "study/audit_log.h"
#include "study/cell_store.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QSet>

namespace cyto {

namespace {

/// Statements of one batch, prepared once.
class FileMerger {
public:
    static Expected<FileMerger> prepare(StudyConnection &connection)
    {
        auto find = connection.prepare(QStringLiteral(
            "SELECT id, size, modified, state, position FROM cell WHERE slide_id = ? AND file_name = ?"));
        CYTO_TRY(find);
        auto insert = connection.prepare(QStringLiteral(
            "INSERT INTO cell (slide_id, position, file_name, size, modified, sha256) VALUES (?, ?, ?, ?, ?, ?)"));
        CYTO_TRY(insert);
        return FileMerger(connection, std::move(*find), std::move(*insert));
    }

    Status merge(qint64 slide, int position, const CellFile &file, RefreshCounts &counts)
    {
        CYTO_TRY(m_connection.rerun(m_find, {slide, file.fileName}));
        if (!m_find.next()) {
            CYTO_TRY(m_connection.finished(m_find));
            ++counts.added;
            return m_connection.rerun(m_insert,
                {slide, position, file.fileName, file.size, file.modified,
                    file.sha256.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(file.sha256)});
        }
        const CellId id = m_find.value(0).toLongLong();
        const bool sameFile =
            m_find.value(1).toLongLong() == file.size && m_find.value(2).toLongLong() == file.modified;
        const auto state = static_cast<CellState>(m_find.value(3).toInt());
        const int oldPosition = m_find.value(4).toInt();
        m_find.finish();
        if (oldPosition != position)
            CYTO_TRY(m_connection.execute(QStringLiteral("UPDATE cell SET position = ? WHERE id = ?"), {position, id}));
        if (!sameFile) {
            ++counts.changed;
            return change(id, file);
        }
        if (state == CellState::Missing) {
            ++counts.returned;
            return m_connection.execute(QStringLiteral("UPDATE cell SET state = 0, failure = NULL WHERE id = ?"), {id});
        }
        ++counts.unchanged;
        return {};
    }

private:
    FileMerger(StudyConnection &connection, QSqlQuery find, QSqlQuery insert)
        : m_connection(connection), m_find(std::move(find)), m_insert(std::move(insert))
    {
    }

    // The same content may only have been copied anew: predictions wait for the hash (applyHash), and what
    // failed is tried again.
    Status change(CellId id, const CellFile &file)
    {
        CYTO_TRY(m_connection.execute(
            QStringLiteral("UPDATE cell SET size = ?, modified = ?, state = 0, failure = NULL, "
                           "previous_sha256 = COALESCE(sha256, previous_sha256), sha256 = NULL WHERE id = ?"),
            {file.size, file.modified, id}));
        CYTO_TRY(m_connection.execute(
            QStringLiteral("UPDATE prediction SET status = 2 WHERE cell_id = ? AND status = 0"), {id}));
        return m_connection.execute(QStringLiteral("DELETE FROM prediction WHERE cell_id = ? AND status = 1"), {id});
    }

    StudyConnection &m_connection;
    QSqlQuery m_find;
    QSqlQuery m_insert;
};

struct Move {
    CellId missing = 0;
    CellId found = 0;
    QString from;
    QString to;
};

// One partner each, lowest ids first: of two copies of an image, one takes up the old cell.
Expected<std::vector<Move>> findMoves(StudyConnection &connection)
{
    auto rows = connection.run(QStringLiteral(
        "SELECT m.id, n.id, ms.relative_path || '/' || m.file_name, ns.relative_path || '/' || n.file_name "
        "FROM cell m JOIN cell n ON n.sha256 = m.sha256 AND n.state = 0 "
        "JOIN slide ms ON ms.id = m.slide_id JOIN slide ns ON ns.id = n.slide_id "
        "WHERE m.state = 2 AND NOT EXISTS (SELECT 1 FROM label_revision l WHERE l.cell_id = n.id) "
        "AND NOT EXISTS (SELECT 1 FROM session_item i WHERE i.cell_id = n.id) ORDER BY m.id, n.id"));
    CYTO_TRY(rows);
    std::vector<Move> moves;
    QSet<CellId> used;
    while (rows->next()) {
        const Move move {rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toString(),
            rows->value(3).toString()};
        if (used.contains(move.missing) || used.contains(move.found))
            continue;
        used << move.missing << move.found;
        moves.push_back(move);
    }
    CYTO_TRY(connection.finished(*rows));
    return moves;
}

Status adopt(StudyConnection &connection, const Move &move)
{
    auto row = connection.run(
        QStringLiteral("SELECT slide_id, position, file_name, size, modified FROM cell WHERE id = ?"), {move.found});
    CYTO_TRY(row);
    if (!row->next())
        return connection.finished(*row);
    QVariantList place;
    for (int i = 0; i < 5; ++i)
        place << row->value(i);
    row->finish();
    CYTO_TRY(connection.execute(QStringLiteral("DELETE FROM cell WHERE id = ?"), {move.found}));
    CYTO_TRY(connection.execute(
        QStringLiteral("UPDATE cell SET slide_id = ?, position = ?, file_name = ?, size = ?, modified = ?, state = 0, "
                       "failure = NULL WHERE id = ?"),
        place << move.missing));
    return AuditLog::append(connection,
        {0, {}, QStringLiteral("cytodiffusion"), QStringLiteral("image moved"),
            QStringLiteral("cell/%1").arg(move.missing), move.from, move.to, {}});
}

Expected<int> setMissing(StudyConnection &connection, const std::vector<CellId> &cells)
{
    for (const CellId id : cells)
        CYTO_TRY(connection.execute(QStringLiteral("UPDATE cell SET state = 2, failure = ? WHERE id = ?"),
            {StudyText::tr("The file is no longer there."), id}));
    return static_cast<int>(cells.size());
}

} // namespace

Expected<qint64> CellStore::ensureSlide(const QString &relativePath, const QString &name)
{
    StudyConnection &connection = m_database.connection();
    const QString find = QStringLiteral("SELECT id FROM slide WHERE relative_path = ?");
    auto id = connection.value(find, {relativePath});
    CYTO_TRY(id);
    if (id->isValid())
        return id->toLongLong();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    CYTO_TRY(connection.execute(
        QStringLiteral("INSERT INTO slide (name, relative_path) VALUES (?, ?) ON CONFLICT (relative_path) DO NOTHING"),
        {name, relativePath}));
    id = connection.value(find, {relativePath});
    CYTO_TRY(id);
    CYTO_TRY(transaction->commit());
    return id->toLongLong();
}

Expected<RefreshCounts> CellStore::mergeFiles(qint64 slideId, const std::vector<CellFile> &files, int firstPosition)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    RefreshCounts counts;
    {
        auto merger = FileMerger::prepare(connection);
        CYTO_TRY(merger);
        int position = firstPosition;
        for (const CellFile &file : files)
            CYTO_TRY(merger->merge(slideId, position++, file, counts));
    }
    CYTO_TRY(transaction->commit());
    return counts;
}

Expected<int> CellStore::markMissing(qint64 slideId, const QStringList &present)
{
    StudyConnection &connection = m_database.connection();
    const QSet<QString> here(present.begin(), present.end());
    auto rows =
        connection.run(QStringLiteral("SELECT id, file_name FROM cell WHERE slide_id = ? AND state <> 2"), {slideId});
    CYTO_TRY(rows);
    std::vector<CellId> gone;
    while (rows->next())
        if (!here.contains(rows->value(1).toString()))
            gone.push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    rows->finish();
    if (gone.empty())
        return 0;
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto count = setMissing(connection, gone);
    CYTO_TRY(count);
    CYTO_TRY(transaction->commit());
    return count;
}

Expected<int> CellStore::markMissingSlides(const QStringList &presentRelativePaths)
{
    StudyConnection &connection = m_database.connection();
    const QSet<QString> here(presentRelativePaths.begin(), presentRelativePaths.end());
    auto rows = connection.run(QStringLiteral("SELECT id, relative_path FROM slide"));
    CYTO_TRY(rows);
    std::vector<qint64> gone;
    while (rows->next())
        if (!here.contains(rows->value(1).toString()))
            gone.push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    rows->finish();
    int count = 0;
    for (const qint64 slide : gone) {
        auto cells = markMissing(slide, {});
        CYTO_TRY(cells);
        count += *cells;
    }
    return count;
}

Expected<int> CellStore::adoptMoved()
{
    StudyConnection &connection = m_database.connection();
    auto moves = findMoves(connection);
    CYTO_TRY(moves);
    if (moves->empty())
        return 0;
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    for (const Move &move : *moves)
        CYTO_TRY(adopt(connection, move));
    CYTO_TRY(transaction->commit());
    return static_cast<int>(moves->size());
}

} // namespace cyto
