#include "review/matrix_run.h"

#include "classifier/heatmap.h"
#include "classifier/progress_reporter.h"
#include "diffusion/model_config.h"
#include "review/csv_writer.h"
#include "review/picture.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MatrixRun", text);
}

/// A class's candidates, in their order.
struct Candidate {
    QString path;
    bool predicted = false, right = false;
};

} // namespace

Expected<std::vector<FailedImage>> writeClassMatrix(
    const MatrixRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    const auto whole = openDataset(request.dataset);
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    ClassMap map;
    if (!request.classMap.isEmpty()) {
        auto read = readClassMap(request.classMap);
        if (!read)
            return tl::unexpected<Error>(read.error());
        map = *read;
    }
    const ClassSet &classes = service.settings.classes;
    const auto meanings = classMeanings(*whole, classes, map, {});
    if (!meanings)
        return tl::unexpected<Error>(meanings.error());
    if (Status s = makeFolder(request.output); !s)
        return tl::unexpected<Error>(s.error());

    std::map<int, std::vector<Candidate>> candidates; // by the model's class, in its order
    std::vector<std::pair<int, size_t>> places;
    std::vector<QString> paths;
    for (const DatasetItem &item : limited(*whole, request.candidates).items) {
        const ClassMeaning &meaning = (*meanings)[static_cast<size_t>(item.label)];
        if (meaning.leftOut)
            continue;
        auto &list = candidates[*meaning.modelClass];
        places.emplace_back(*meaning.modelClass, list.size());
        list.push_back({item.path});
        paths.push_back(item.path);
    }
    std::vector<FailedImage> failed;
    const auto judge = [&](size_t index, const Expected<Prediction> &p) {
        if (!p)
            failed.push_back({paths[index], p.error().message, {}});
        Candidate &c = candidates[places[index].first][places[index].second];
        c.predicted = p.has_value();
        c.right = p && p->predicted == places[index].first;
    };
    if (Status s = service.classify(ImageSource::files(paths), request.options, cancel, sink, judge); !s)
        return tl::unexpected<Error>(s.error());
    std::sort(failed.begin(), failed.end(), [](const auto &a, const auto &b) { return a.path < b.path; });

    std::vector<Explanation> rows;
    std::vector<QString> labels;
    nlohmann::json record = nlohmann::json::array();
    ProgressReporter progress(sink, tr("Explaining"), static_cast<std::int64_t>(candidates.size()));
    for (const auto &[index, list] : candidates) {
        const QString name = classes.at(index).displayName;
        auto chosen = std::find_if(list.begin(), list.end(), [](const Candidate &c) { return c.right; });
        if (chosen == list.end())
            chosen = std::find_if(list.begin(), list.end(), [](const Candidate &c) { return c.predicted; });
        if (chosen == list.end()) {
            progress.notice(tr("%1 has no row: none of its images could be read.").arg(name));
            continue;
        }
        if (!chosen->right)
            progress.notice(tr("%1: the model takes none of %2 images for this class.").arg(name).arg(list.size()));
        const auto image = loadImage(chosen->path);
        if (!image)
            return tl::unexpected<Error>(image.error());
        auto explanation = service.explain(*image, {}, request.options, cancel, nullptr);
        if (!explanation)
            return tl::unexpected<Error>(explanation.error());
        record.push_back({{"class", classes.at(index).name.toStdString()}, {"image_path", chosen->path.toStdString()},
            {"image_sha256", image->sha256.toHex().toStdString()},
            {"predicted_class", classes.at(explanation->prediction.predicted).name.toStdString()}});
        rows.push_back(std::move(*explanation));
        labels.push_back(name);
        progress.report(static_cast<std::int64_t>(rows.size()));
    }
    if (rows.empty())
        return fail(ErrorCode::NotFound, tr("%1 holds no image that can be explained.").arg(request.dataset));
    const auto sheet = [&](const char *name, HeatmapPicture picture) {
        return savePng(request.output + QLatin1Char('/') + QLatin1String(name),
            renderClassMatrix(rows, labels, classes, picture, request.tile));
    };
    const Status s = sheet("matrix_direct.png", HeatmapPicture::Direct)
                         .and_then([&] { return sheet("matrix_overlay.png", HeatmapPicture::Overlay); })
                         .and_then([&] {
                             return writeJsonFile(request.output + QStringLiteral("/matrix.json"),
                                 {{"rows", record}, {"model_sha256", service.modelSha256.toStdString()},
                                     {"program_version", CYTO_VERSION}});
                         });
    if (!s)
        return tl::unexpected<Error>(s.error());
    return failed;
}

} // namespace cyto
