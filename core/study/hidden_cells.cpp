#include "study/hidden_cells.h"

#include "study/study_connection.h"
#include "study/study_text.h"

namespace cyto {

namespace {

/// Empty where nobody sits who could be shown too much, and where the server hides by itself: from logins of readers,
/// not of coordinators, who may take part all the same.
QString hiddenQuery(const StudyConnection &connection)
{
    const ReaderId reader = connection.blind->reader();
    if (reader == 0 || connection.scopeLifted || connection.access() == Access::Reader)
        return {};
    return QStringLiteral("SELECT hi.cell_id FROM session_item hi JOIN session hs ON hs.id = hi.session_id "
                          "WHERE hi.reader_id = %1 AND hs.blinded = 1 AND hs.closed_at IS NULL AND hi.outcome = '' "
                          "AND hi.revealed_at IS NULL")
        .arg(reader);
}

} // namespace

QString andNotHidden(const StudyConnection &connection, const QString &column)
{
    const QString hidden = hiddenQuery(connection);
    return hidden.isEmpty() ? QString() : QStringLiteral(" AND %1 NOT IN (%2)").arg(column, hidden);
}

Expected<bool> isHidden(StudyConnection &connection, CellId cell)
{
    const QString hidden = hiddenQuery(connection);
    if (hidden.isEmpty())
        return false;
    auto found = connection.value(QStringLiteral("%1 AND hi.cell_id = ? LIMIT 1").arg(hidden), {cell});
    CYTO_TRY(found);
    return found->isValid();
}

Expected<std::vector<CellId>> hiddenCells(StudyConnection &connection)
{
    std::vector<CellId> cells;
    const QString hidden = connection.access() == Access::Reader
        ? QStringLiteral("SELECT study_hidden_cells() AS cell_id")
        : hiddenQuery(connection);
    if (hidden.isEmpty())
        return cells;
    auto rows =
        connection.run(QStringLiteral("SELECT DISTINCT h.cell_id FROM (%1) AS h ORDER BY h.cell_id").arg(hidden));
    CYTO_TRY(rows);
    while (rows->next())
        cells.push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    return cells;
}

Status refuseWhenHidden(StudyConnection &connection, CellId cell)
{
    Expected<bool> hidden = isHidden(connection, cell);
    if (connection.access() == Access::Reader) {
        auto told = connection.value(QStringLiteral("SELECT ? IN (SELECT study_hidden_cells())"), {cell});
        CYTO_TRY(told);
        hidden = told->toBool();
    }
    CYTO_TRY(hidden);
    if (!*hidden)
        return {};
    return fail(ErrorCode::Unreadable,
        StudyText::tr("This is hidden: the cell belongs to a blinded session that is not closed."),
        StudyText::tr("Label the cell and reveal it there, or ask a coordinator to close the session."));
}

Status refuseWhenAnyHidden(StudyConnection &connection, qint64 slide)
{
    const QString hidden = hiddenQuery(connection);
    if (hidden.isEmpty())
        return {};
    auto count = slide == 0
        ? connection.value(QStringLiteral("SELECT count(DISTINCT h.cell_id) FROM (%1) AS h").arg(hidden))
        : connection.value(
            QStringLiteral("SELECT count(*) FROM cell c WHERE c.slide_id = ? AND c.id IN (%1)").arg(hidden), {slide});
    CYTO_TRY(count);
    if (count->toInt() == 0)
        return {};
    return fail(ErrorCode::Unreadable,
        StudyText::tr(
            "This would show what the model or others say of %n cell(s) that you have still to judge blindly.", nullptr,
            count->toInt()),
        StudyText::tr("Finish your blinded sessions first, or ask a coordinator to close them."));
}

} // namespace cyto
