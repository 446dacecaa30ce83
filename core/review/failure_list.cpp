#include "review/failure_list.h"

#include "review/csv_writer.h"
#include "study/cell_store.h"
#include "study/prediction_store.h"

namespace cyto {

Expected<int> exportFailures(const StudyTicket &ticket, ModelId model, const QString &path)
{
    const auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const CellStore cells(**database);
    const auto files = cells.failures();
    if (!files)
        return tl::unexpected<Error>(files.error());
    auto table =
        CsvFile::create(path, {QStringLiteral("image_path"), QStringLiteral("problem"), QStringLiteral("reason")});
    if (!table)
        return tl::unexpected<Error>(table.error());
    for (const CellRecord &cell : *files) {
        CsvRow row;
        row.text(cell.relativePath)
            .text(cell.state == CellState::Missing ? QStringLiteral("missing") : QStringLiteral("unreadable"))
            .text(cell.failure);
        (*table)->write(row);
    }
    if (model != 0) {
        const auto predictions = PredictionStore(**database).failures(model);
        if (!predictions)
            return tl::unexpected<Error>(predictions.error());
        for (const StoredPrediction &failed : *predictions) {
            const auto cell = cells.cell(failed.cell);
            if (!cell)
                return tl::unexpected<Error>(cell.error());
            // One line per cell: the file's own failure is the cause of the other.
            if (cell->state != CellState::Indexed)
                continue;
            CsvRow row;
            row.text(cell->relativePath).text(QStringLiteral("prediction_failed")).text(failed.failure);
            (*table)->write(row);
        }
    }
    if (const Status written = (*table)->commit(); !written)
        return tl::unexpected<Error>(written.error());
    return static_cast<int>((*table)->rows());
}

} // namespace cyto
