#include "review/contact_sheet.h"

#include "imaging/image_file.h"
#include "review/contact_sheet_tile.h"
#include "review/picture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cyto {

using namespace sheet;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContactSheet", text);
}

constexpr int kHeading = 48, kBorder = 12;

void paintHeading(QPainter &painter, int width, size_t cells, int page, int pages, const ContactSheetOptions &options)
{
    QFont font = painter.font();
    font.setPixelSize(18);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(kInk);
    const QRect line(kBorder, kBorder, width - 2 * kBorder, 24);
    const QString title =
        pages > 1 ? tr("%1 cells, page %2 of %3").arg(cells).arg(page + 1).arg(pages) : tr("%1 cells").arg(cells);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    font.setPixelSize(11);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(kQuiet);
    QString note = tr("For research use only.");
    if (!options.modelSha256.isEmpty())
        note = tr("Model %1. %2").arg(options.modelSha256.left(12), note);
    painter.drawText(line.translated(0, 22), Qt::AlignLeft | Qt::AlignVCenter, note);
}

} // namespace

QImage thumbnailOf(const PredictionRow &row)
{
    const auto image = loadImage(row.path);
    if (!image)
        return {};
    // Twice the size on the sheet: the tile scales the rest, smoothly.
    const QImage picture = toImage(image->rgb);
    return picture.scaled(2 * kPicture, 2 * kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

int contactSheetPages(size_t cells, const ContactSheetOptions &options)
{
    const auto perPage = static_cast<size_t>(std::max(1, options.cellsPerPage));
    return static_cast<int>(std::max<size_t>(1, (cells + perPage - 1) / perPage));
}

QImage contactSheetPage(const std::vector<PredictionRow> &rows, const ClassSet &classes, int page,
    const ContactSheetOptions &options, const ThumbnailLoader &thumbnail)
{
    const auto perPage = static_cast<size_t>(std::max(1, options.cellsPerPage));
    const size_t first = std::min(static_cast<size_t>(page) * perPage, rows.size());
    const size_t last = std::min(first + perPage, rows.size());
    const auto columns = static_cast<size_t>(std::max(1, options.columns));
    const auto lines = static_cast<int>(std::max<size_t>(1, (last - first + columns - 1) / columns));
    const int tileHeight = contactTileHeight(classes.size());
    const int width = 2 * kBorder + static_cast<int>(columns) * kTileWidth;
    QImage image(width, 2 * kBorder + kHeading + lines * tileHeight, QImage::Format_RGB32);
    image.fill(kPaper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintHeading(painter, width, rows.size(), page, contactSheetPages(rows.size(), options), options);
    for (size_t i = first; i < last; ++i) {
        const auto column = static_cast<int>((i - first) % columns), line = static_cast<int>((i - first) / columns);
        paintContactTile(painter, {kBorder + column * kTileWidth, kBorder + kHeading + line * tileHeight}, rows[i],
            classes, thumbnail(rows[i]));
    }
    return image;
}

Expected<std::vector<QString>> writeContactSheet(const QString &path, const std::vector<PredictionRow> &rows,
    const ClassSet &classes, const ContactSheetOptions &options)
{
    const int pages = contactSheetPages(rows.size(), options);
    const QFileInfo info(path);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    const int digits = std::max(2, static_cast<int>(QString::number(pages).size()));
    std::vector<QString> files;
    for (int page = 0; page < pages; ++page) {
        const QString file =
            pages == 1 ? path : QStringLiteral("%1-%2.png").arg(stem).arg(page + 1, digits, 10, QLatin1Char('0'));
        if (Status s = savePng(file, contactSheetPage(rows, classes, page, options)); !s)
            return tl::unexpected<Error>(s.error());
        files.push_back(file);
    }
    return files;
}

} // namespace cyto
