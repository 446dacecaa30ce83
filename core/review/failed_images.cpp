#include "review/failed_images.h"

#include "review/csv_reader.h"
#include "review/csv_writer.h"

namespace cyto {

Expected<std::vector<FailedImage>> failedImagesIn(const QString &predictions, const QString &step)
{
    const auto table = CsvTable::read(predictions);
    if (!table)
        return tl::unexpected<Error>(table.error());
    std::vector<FailedImage> failed;
    for (size_t row = 0; row < table->rows(); ++row)
        if (table->cell(row, QStringLiteral("status")) != QLatin1String("ok"))
            failed.push_back(
                {table->cell(row, QStringLiteral("image_path")), table->cell(row, QStringLiteral("reason")), step});
    return failed;
}

Status writeFailedImages(const QString &path, const std::vector<FailedImage> &failed)
{
    auto csv = CsvFile::create(path, {QStringLiteral("step"), QStringLiteral("image_path"), QStringLiteral("reason")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const FailedImage &image : failed) {
        CsvRow row;
        row.text(image.step).text(image.path).text(image.reason);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

} // namespace cyto
