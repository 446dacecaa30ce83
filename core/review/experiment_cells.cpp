#include "review/experiment_cells.h"

#include "classifier/progress_reporter.h"
#include "review/csv_writer.h"
#include "review/picture.h"

#include <opencv2/core.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

constexpr int kOnSheet = 9, kSheetColumns = 3, kSheetGap = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentCells", text);
}

QString fileOf(const QString &folder, const QString &name, int number)
{
    return QStringLiteral("%1/%2/%3.png").arg(folder, name).arg(number, 4, 10, QLatin1Char('0'));
}

cv::Mat seen(const cv::Mat &rgb, const Preprocessing &p)
{
    return view(scaledFrame(rgb, p), p, {});
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, tr("Cancelled."));
}

/// Side by side, `columns` in a row, on white.
cv::Mat gridOf(const std::vector<cv::Mat> &tiles, int columns)
{
    const int side = tiles.front().rows, step = side + kSheetGap;
    const int rows = (static_cast<int>(tiles.size()) + columns - 1) / columns;
    cv::Mat sheet(rows * step + kSheetGap, columns * step + kSheetGap, CV_8UC3, cv::Scalar::all(255));
    for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
        const cv::Mat &tile = tiles[static_cast<size_t>(i)];
        if (!tile.empty())
            tile.copyTo(
                sheet(cv::Rect(kSheetGap + i % columns * step, kSheetGap + i / columns * step, tile.cols, tile.rows)));
    }
    return sheet;
}

} // namespace

Expected<std::vector<FailedImage>> writeCells(const Dataset &images, const QString &folder,
    const Preprocessing &preprocessing, const CancelToken &cancel, ProgressSink *sink)
{
    ProgressReporter progress(sink, tr("Preparing cells"), static_cast<std::int64_t>(images.items.size()));
    std::vector<FailedImage> failed;
    std::vector<int> numbers(images.classNames.size(), 0);
    std::int64_t done = 0;
    for (const DatasetItem &item : images.items) {
        if (cancel.isCancelled())
            return stopped();
        const auto label = static_cast<size_t>(item.label);
        const QString file = fileOf(folder, images.classNames[label], ++numbers[label]);
        progress.report(++done, static_cast<std::int64_t>(failed.size()));
        if (QFileInfo::exists(file))
            continue;
        const auto image = loadImage(item.path);
        if (!image) {
            failed.push_back({item.path, image.error().message, {}});
            continue;
        }
        const Status written = makeFolder(QFileInfo(file).path()).and_then([&]() -> Status {
            try {
                return savePng(file, seen(image->rgb, preprocessing));
            } catch (const std::exception &e) {
                return fail(ErrorCode::Internal,
                    tr("%1 could not be prepared: %2").arg(item.path, QString::fromUtf8(e.what())));
            }
        });
        if (!written)
            return tl::unexpected<Error>(written.error());
    }
    return failed;
}

Status generateCells(const std::vector<GeneratedClass> &classes, int perClass, const QString &folder,
    const Engine::GenerateOptions &options, const ClassifierService &service, const CancelToken &cancel,
    ProgressSink *sink)
{
    ProgressReporter progress(
        sink, tr("Generating"), static_cast<std::int64_t>(classes.size()) * static_cast<std::int64_t>(perClass));
    // Cells pass what real ones pass, which leaves them as they are where the model makes its own size.
    const Preprocessing whole {1.0, service.settings.imageSize};
    std::int64_t done = 0;
    for (const GeneratedClass &c : classes) {
        int there = 0;
        while (there < perClass && QFileInfo::exists(fileOf(folder, c.name, there + 1)))
            ++there;
        if (there == perClass) {
            done += perClass;
            continue;
        }
        Status written = makeFolder(folder + QLatin1Char('/') + c.name);
        if (!written)
            return written;
        const Status made =
            service.generate(c.modelClass, perClass, options, cancel, nullptr, [&](int index, const cv::Mat &rgb) {
                if (written)
                    written = savePng(fileOf(folder, c.name, index + 1), seen(rgb, whole));
                if (!written)
                    cancel.cancel(); // nothing more could be kept
                progress.report(++done);
            });
        if (!written)
            return written;
        if (!made)
            return made;
    }
    return {};
}

Status frameCells(const QString &from, const QString &to, double cropFraction, const CancelToken &cancel)
{
    const auto cells = openDataset(from);
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    for (const DatasetItem &item : cells->items) {
        if (cancel.isCancelled())
            return stopped();
        const QString folder = to + QLatin1Char('/') + cells->classNames[static_cast<size_t>(item.label)];
        const QString file = folder + QLatin1Char('/') + QFileInfo(item.path).fileName();
        if (QFileInfo::exists(file))
            continue;
        const auto image = loadImage(item.path);
        if (!image)
            return tl::unexpected<Error>(image.error());
        const int border = static_cast<int>(std::lround(0.5 * image->rgb.cols * (1.0 / cropFraction - 1.0)));
        cv::Mat framed;
        cv::copyMakeBorder(image->rgb, framed, border, border, border, border, cv::BORDER_REFLECT_101);
        if (Status s = makeFolder(folder).and_then([&] { return savePng(file, framed); }); !s)
            return s;
    }
    return {};
}

Status writeSheets(const QString &cells, const QString &folder)
{
    const auto data = openDataset(cells);
    if (!data)
        return tl::unexpected<Error>(data.error());
    std::vector<std::vector<cv::Mat>> tiles(data->classNames.size());
    for (const DatasetItem &item : data->items) {
        auto &row = tiles[static_cast<size_t>(item.label)];
        if (row.size() == kOnSheet)
            continue;
        const auto image = loadImage(item.path);
        if (!image)
            return tl::unexpected<Error>(image.error());
        row.push_back(image->rgb);
    }
    const QString sheets = folder + QStringLiteral("/sheets");
    if (Status s = makeFolder(sheets); !s)
        return s;
    std::vector<cv::Mat> all;
    for (size_t c = 0; c < tiles.size(); ++c) {
        const QString file = sheets + QLatin1Char('/') + data->classNames[c] + QStringLiteral(".png");
        if (Status s = savePng(file, gridOf(tiles[c], kSheetColumns)); !s)
            return s;
        tiles[c].resize(kOnSheet); // empty places at the end of the row
        all.insert(all.end(), tiles[c].begin(), tiles[c].end());
    }
    return savePng(folder + QStringLiteral("/sheet.png"), gridOf(all, kOnSheet));
}

} // namespace cyto
