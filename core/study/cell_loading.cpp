// Loading all cells for a gallery: three plain scans that meet in memory, because a join over half a
// million rows costs more than all of them.
#include "study/cell_store.h"

#include "study/hidden_cells.h"
#include "study/study_connection.h"

#include <QHash>

#include <algorithm>

namespace cyto {

namespace {

struct RawCell {
    CellId id = 0;
    int slide = 0;
    int position = 0;
    CellState state = CellState::Indexed;
    size_t nameBegin = 0;
    size_t nameLength = 0;
};

bool inSlideOrder(const RawCell &a, const RawCell &b)
{
    return a.slide != b.slide ? a.slide < b.slide : a.position < b.position;
}

Expected<std::vector<SlideInfo>> readSlides(StudyConnection &connection, qint64 onlySlide)
{
    auto rows = onlySlide == 0
        ? connection.run(QStringLiteral("SELECT id, name, relative_path FROM slide"))
        : connection.run(QStringLiteral("SELECT id, name, relative_path FROM slide WHERE id = ?"), {onlySlide});
    CYTO_TRY(rows);
    std::vector<SlideInfo> slides;
    while (rows->next()) {
        SlideInfo slide;
        slide.id = rows->value(0).toLongLong();
        slide.name = rows->value(1).toString();
        slide.relativePath = rows->value(2).toString();
        slides.push_back(std::move(slide));
    }
    CYTO_TRY(connection.finished(*rows));
    // By bytes, as the folders were walked: the same with every database and in every locale.
    std::sort(slides.begin(), slides.end(),
        [](const SlideInfo &a, const SlideInfo &b) { return a.relativePath.toUtf8() < b.relativePath.toUtf8(); });
    if (connection.blindScope())
        for (SlideInfo &slide : slides)
            slide.name = slide.relativePath = QString();
    return slides;
}

Status readCells(StudyConnection &connection, const std::vector<SlideInfo> &slides, qint64 onlySlide, CellTable &table)
{
    const auto hidden = hiddenCells(connection);
    CYTO_TRY(hidden);
    QHash<qint64, int> indexOf;
    for (size_t i = 0; i < slides.size(); ++i)
        indexOf.insert(slides[i].id, static_cast<int>(i));
    // As bytes: SQLite's text is UTF-8 already, and so is the table's.
    const QString name =
        connection.isSqlite() ? QStringLiteral("CAST(file_name AS BLOB)") : QStringLiteral("file_name");
    // Small numbers travel together: over half a million rows each column of its own costs a tenth of a second.
    const QString sql = QStringLiteral("SELECT id, slide_id, position * 4 + state, %1 FROM cell").arg(name);
    auto rows =
        onlySlide == 0 ? connection.run(sql) : connection.run(sql + QStringLiteral(" WHERE slide_id = ?"), {onlySlide});
    CYTO_TRY(rows);
    const bool blind = connection.blindScope().has_value();
    std::vector<RawCell> cells;
    std::string names;
    while (rows->next()) {
        const int place = rows->value(2).toInt();
        RawCell cell {rows->value(0).toLongLong(), indexOf.value(rows->value(1).toLongLong(), -1), place / 4,
            static_cast<CellState>(place % 4), names.size(), 0};
        if (cell.slide < 0)
            continue; // added after the slides were read
        if (!blind && !std::binary_search(hidden->begin(), hidden->end(), cell.id)) {
            const QByteArray bytes = rows->value(3).toByteArray();
            names.append(bytes.constData(), static_cast<size_t>(bytes.size()));
            cell.nameLength = static_cast<size_t>(bytes.size());
        }
        cells.push_back(cell);
    }
    CYTO_TRY(connection.finished(*rows));
    if (!std::is_sorted(cells.begin(), cells.end(), inSlideOrder))
        std::stable_sort(cells.begin(), cells.end(), inSlideOrder);
    table.reserve(static_cast<int>(cells.size()), static_cast<qsizetype>(names.size()));
    for (const RawCell &cell : cells)
        table.append(cell.id, cell.slide, cell.position, cell.state, {names.data() + cell.nameBegin, cell.nameLength});
    table.finish();
    if (!blind)
        for (const CellId cell : *hidden)
            if (const int row = table.rowOf(cell); row >= 0)
                table.setHidden(row, true);
    return {};
}

/// Rows of cells that come in about the order of the table.
class RowFinder {
public:
    explicit RowFinder(const CellTable &table) : m_table(table) { }
    int operator()(CellId cell)
    {
        const int next = m_last + 1;
        m_last = next < m_table.size() && m_table.id(next) == cell ? next : m_table.rowOf(cell);
        return m_last;
    }

private:
    const CellTable &m_table;
    int m_last = -1;
};

Status readPredictions(StudyConnection &connection, ModelId model, qint64 onlySlide, CellTable &table)
{
    const auto hidden = hiddenCells(connection);
    CYTO_TRY(hidden);
    const QString where = onlySlide == 0
        ? QStringLiteral("WHERE model_id = ? AND status < 2")
        : QStringLiteral("WHERE model_id = ? AND status < 2 AND cell_id IN (SELECT id FROM cell WHERE slide_id = ?)");
    QVariantList values {model};
    if (onlySlide != 0)
        values << onlySlide;
    auto rows = connection.run(
        QStringLiteral("SELECT cell_id, status + 2 * anomalous + 4 * (COALESCE(predicted, -1) + 1) + 1024 * "
                       "(COALESCE(second, -1) + 1), probability, margin, anomaly_score FROM prediction ")
            + where,
        values);
    CYTO_TRY(rows);
    RowFinder find(table);
    while (rows->next()) {
        const CellId cell = rows->value(0).toLongLong();
        const int row = find(cell);
        if (row < 0 || std::binary_search(hidden->begin(), hidden->end(), cell))
            continue;
        CellTable::Prediction p;
        const int packed = rows->value(1).toInt();
        if (packed % 2 == 1) {
            p.failed = true;
        } else {
            p.predicted = packed / 4 % 256 - 1;
            p.second = packed / 1024 - 1;
            const double probability = rows->value(2).toDouble();
            p.probability = static_cast<float>(probability);
            p.margin = rows->value(3).toFloat();
            p.anomalyScore = rows->value(4).toFloat();
            p.anomalous = packed / 2 % 2 == 1;
            p.unidentified = probability < kUnidentifiedBelow;
        }
        table.setPrediction(row, p);
    }
    return connection.finished(*rows);
}

Status readLabels(StudyConnection &connection, ReaderId reader, CellTable &table)
{
    const std::optional<BlindScope> scope = connection.blindScope();
    if (scope && scope->reader != reader)
        return {};
    // Ascending, so that of several presentations the newest one stays; one whose label was taken back has no word.
    // A hidden repeat is none.
    auto rows = connection.run(
        QStringLiteral("SELECT cell_id, kind, class_id, confidence FROM current_label "
                       "WHERE reader_id = ? AND is_repeat = 0 AND kind <> 2 ORDER BY cell_id, revision_id"),
        {reader});
    CYTO_TRY(rows);
    RowFinder find(table);
    while (rows->next()) {
        const int row = find(rows->value(0).toLongLong());
        if (row < 0)
            continue;
        LabelValue value;
        value.kind = static_cast<LabelKind>(rows->value(1).toInt());
        value.classIndex = rows->isNull(2) ? -1 : rows->value(2).toInt();
        if (!rows->isNull(3))
            value.confidence = static_cast<Confidence>(rows->value(3).toInt());
        table.setLabel(row, tableLabel(value));
    }
    CYTO_TRY(connection.finished(*rows));
    auto skipped = connection.run(
        QStringLiteral("SELECT cell_id FROM session_item WHERE reader_id = ? AND outcome = 'skipped'"), {reader});
    CYTO_TRY(skipped);
    while (skipped->next())
        if (const int row = table.rowOf(skipped->value(0).toLongLong()); row >= 0)
            table.setSkipped(row, true);
    return connection.finished(*skipped);
}

void countCells(LoadedCells &loaded)
{
    const CellTable &table = loaded.table;
    for (int row = 0; row < table.size(); ++row) {
        SlideInfo &slide = loaded.slides[static_cast<size_t>(table.slideIndex(row))];
        ++slide.cells;
        slide.predicted += table.isPredicted(row) ? 1 : 0;
        slide.flagged += table.isAnomalous(row) ? 1 : 0;
        slide.failed += table.isFailed(row) ? 1 : 0;
        slide.labelled += table.isReviewed(row) ? 1 : 0;
    }
}

Expected<LoadedCells> loadFrom(StudyConnection &connection, qint64 onlySlide, ModelId model, ReaderId reader)
{
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    LoadedCells loaded;
    auto slides = readSlides(connection, onlySlide);
    CYTO_TRY(slides);
    loaded.slides = std::move(*slides);
    CYTO_TRY(readCells(connection, loaded.slides, onlySlide, loaded.table));
    if (model != 0 && !connection.blindScope())
        CYTO_TRY(readPredictions(connection, model, onlySlide, loaded.table));
    if (reader != 0)
        CYTO_TRY(readLabels(connection, reader, loaded.table));
    countCells(loaded);
    return loaded;
}

} // namespace

Expected<LoadedCells> CellStore::load(ModelId model, ReaderId reader) const
{
    return loadFrom(m_database.connection(), 0, model, reader);
}

Expected<LoadedCells> CellStore::loadSlide(qint64 slideId, ModelId model, ReaderId reader) const
{
    return loadFrom(m_database.connection(), slideId, model, reader);
}

Expected<std::vector<SlideInfo>> CellStore::slides(ModelId model, ReaderId reader) const
{
    auto loaded = load(model, reader);
    CYTO_TRY(loaded);
    return std::move(loaded->slides);
}

} // namespace cyto
