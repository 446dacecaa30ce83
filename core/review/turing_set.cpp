#include "review/turing_set.h"

#include "domain/philox.h"
#include "imaging/preprocess.h"
#include "imaging/scan.h"
#include "review/csv_writer.h"
#include "review/turing_files.h"
#include "study/study_database.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <map>

namespace cyto {

namespace {

struct SetText {
    Q_DECLARE_TR_FUNCTIONS(TuringSet)
};

// Streams of the seed.
constexpr std::uint64_t kRealStream = 1, kGeneratorStream = 2;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, SetText::tr("Making the Turing test was cancelled."));
}

/// A class of the test and where its images come from.
struct TestClass {
    QString name;
    int model = -1; ///< into the model's classes
    int label = -1; ///< into the study's
    int trials = 0, practice = 0; ///< images of each arm
};

/// The central square of a frame, as the model sees it.
cv::Mat square(const cv::Mat &rgb, double crop, int side)
{
    const Preprocessing p {crop, side}; // no stain range: real images keep their colours
    return view(scaledFrame(rgb, p), p, {});
}

Status check(const TuringSetRequest &r)
{
    if (r.perArm < 1 || r.practicePerArm < 0)
        return fail(ErrorCode::InvalidArgument,
            SetText::tr("A Turing test needs at least one image of each arm, and no negative number for practice."));
    if (r.side < 0 || r.side > 4096 || !(r.cropFraction > 0.0) || r.cropFraction > 1.0)
        return fail(ErrorCode::InvalidArgument,
            SetText::tr("Images of a Turing test have at most 4096 pixels a side, and a crop between 0 and 1."));
    return {};
}

class SetMaker {
public:
    SetMaker(
        const TuringSetRequest &request, const CellGenerator &generator, const CancelToken &cancel, ProgressSink *sink)
        : m_request(request), m_generator(generator), m_cancel(cancel), m_sink(sink), m_files(request.seed)
    {
    }

    Expected<TuringSet> run(const ClassSet &modelClasses, const ClassSet &labelClasses)
    {
        Status status = check(m_request);
        if (status)
            status = m_files.open(m_request.folder);
        if (status)
            status = readRealFolder();
        if (status)
            status = chooseClasses(modelClasses, labelClasses);
        // The generator first: it decides how large the images are.
        for (size_t c = 0; c < m_classes.size() && status; ++c)
            status = addSynthetic(m_classes[c]);
        if (m_classless && status)
            status = addReal(m_images[0], -1, m_request.perArm, m_request.practicePerArm,
                QDir::toNativeSeparators(m_request.dataset), 0);
        for (size_t c = 0; c < m_classes.size() && status && !m_classless; ++c)
            status = addReal(
                m_images[c], m_classes[c].label, m_classes[c].trials, m_classes[c].practice, m_classes[c].name, c);
        if (!status)
            return tl::unexpected<Error>(status.error());
        return finish();
    }

private:
    Status readRealFolder()
    {
        const auto data = openDataset(m_request.dataset);
        if (data) {
            for (const DatasetItem &item : data->items)
                m_byName[data->classNames[static_cast<size_t>(item.label)]].push_back(item.path);
            return {};
        }
        // Without folders of classes: images whose class nobody has said.
        std::vector<QString> flat = collectImages({m_request.dataset});
        if (flat.empty() || !QDir(m_request.dataset).exists())
            return tl::unexpected<Error>(data.error());
        m_classless = true;
        m_images.push_back(std::move(flat));
        return {};
    }

    Status chooseClasses(const ClassSet &modelClasses, const ClassSet &labelClasses)
    {
        std::vector<QString> names = m_request.classes;
        if (names.empty())
            for (const CellClass &c : labelClasses.all())
                if (modelClasses.indexOf(c.name) && (m_classless || m_byName.contains(c.name)))
                    names.push_back(c.name);
        if (names.empty())
            return fail(ErrorCode::InvalidArgument,
                SetText::tr("Model, study and the folder of real images have no class in common."),
                SetText::tr("The folders of real images must bear the names of the model's classes."));
        for (const QString &name : names) {
            const auto model = modelClasses.indexOf(name);
            const auto label = labelClasses.indexOf(name);
            if (!model || !label || (!m_classless && !m_byName.contains(name)))
                return fail(ErrorCode::InvalidArgument,
                    !model       ? SetText::tr("The model does not know the class \"%1\".").arg(name)
                        : !label ? SetText::tr("The study has no class \"%1\".").arg(name)
                                 : SetText::tr("There are no real images of the class \"%1\".").arg(name));
            m_classes.push_back({name, *model, *label, 0, 0});
            if (!m_classless)
                m_images.push_back(m_byName[name]);
        }
        for (size_t i = 0; i < static_cast<size_t>(m_request.perArm); ++i)
            ++m_classes[i % m_classes.size()].trials;
        for (size_t i = 0; i < static_cast<size_t>(m_request.practicePerArm); ++i)
            ++m_classes[i % m_classes.size()].practice;
        return {};
    }

    Status addSynthetic(const TestClass &c)
    {
        const int count = c.trials + c.practice;
        if (count == 0)
            return {};
        Status added;
        int made = 0;
        const auto keep = [&](int index, const cv::Mat &rgb) {
            if (m_modelSide == 0)
                m_modelSide = std::min(rgb.rows, rgb.cols);
            if (added)
                added = add(square(rgb, 1.0, m_modelSide), {{}, true, c.label, index >= c.trials, {}}, {});
            if (!added)
                m_cancel.cancel(); // nothing more could be kept
            ++made;
        };
        const Status status =
            m_generator(c.model, count, mixKey(m_request.seed, kGeneratorStream), m_cancel, nullptr, keep);
        if (!added)
            return added;
        if (m_cancel.isCancelled())
            return cancelled();
        if (!status)
            return status;
        if (made != count)
            return fail(ErrorCode::Internal,
                SetText::tr("The model made %1 images of the class \"%2\" instead of %3.")
                    .arg(made)
                    .arg(c.name)
                    .arg(count));
        return {};
    }

    Status addReal(std::vector<QString> paths, int label, int trials, int practice, const QString &name, size_t stream)
    {
        Philox random(mixKey(m_request.seed, kRealStream), stream);
        for (size_t i = paths.size(); i > 1; --i)
            std::swap(paths[i - 1], paths[random.below(static_cast<std::uint32_t>(i))]);
        int taken = 0;
        for (size_t i = 0; i < paths.size() && taken < trials + practice; ++i) {
            if (m_cancel.isCancelled())
                return cancelled();
            const auto image = loadImage(paths[i]);
            if (!image) {
                m_unreadable.push_back(image.error());
                continue;
            }
            if (m_seen.contains(image->sha256))
                continue; // a copy: the same cell must not come twice
            m_seen.insert(image->sha256);
            if (Status s = add(square(image->rgb, m_request.cropFraction, m_modelSide),
                    {{}, false, label, taken >= trials, {}}, paths[i]);
                !s)
                return s;
            ++taken;
        }
        if (taken == trials + practice)
            return {};
        return fail(ErrorCode::NotFound,
            SetText::tr("The Turing test needs %1 real images of %2, but there are %3 that can be read.")
                .arg(trials + practice)
                .arg(name)
                .arg(taken),
            SetText::tr("Ask for fewer images, or name a larger folder."));
    }

    /// The one way into the test, for both arms. @param rgb as the model sees it
    Status add(const cv::Mat &rgb, const TuringImage &image, const QString &original)
    {
        const int side = m_request.side > 0 ? m_request.side : m_modelSide;
        if (Status s = m_files.stage(square(rgb, 1.0, side)); !s)
            return s;
        m_set.test.images.push_back(image);
        m_set.sources.push_back({{}, original});
        if (m_sink != nullptr)
            m_sink->progressed(
                {SetText::tr("Making the Turing test"), static_cast<std::int64_t>(m_set.test.images.size()),
                    2LL * (m_request.perArm + m_request.practicePerArm), static_cast<std::int64_t>(m_unreadable.size()),
                    0.0, std::nullopt});
        return {};
    }

    Expected<TuringSet> finish()
    {
        const auto placed = m_files.place();
        if (!placed)
            return tl::unexpected<Error>(placed.error());
        m_set.test.name = m_request.name;
        m_set.test.folder = QDir(m_request.folder).absolutePath();
        m_set.test.seed = m_request.seed;
        std::vector<TuringImage> images;
        std::vector<TuringSource> sources;
        for (const PlacedImage &file : *placed) {
            TuringImage image = m_set.test.images[file.staged];
            image.fileName = file.name;
            image.sha256 = file.sha256;
            images.push_back(std::move(image));
            sources.push_back({file.name, m_set.sources[file.staged].original});
        }
        m_set.test.images = std::move(images);
        m_set.sources = std::move(sources);
        m_set.unreadable = std::move(m_unreadable);
        return std::move(m_set);
    }

    const TuringSetRequest &m_request;
    const CellGenerator &m_generator;
    const CancelToken &m_cancel;
    ProgressSink *m_sink;
    TuringFiles m_files;
    bool m_classless = false; ///< the real images lie in no folders of classes
    std::map<QString, std::vector<QString>> m_byName; ///< real images by class
    std::vector<TestClass> m_classes;
    std::vector<std::vector<QString>> m_images; ///< real ones, by m_classes; one list when classless
    int m_modelSide = 0; ///< pixels; from the first synthetic image
    QSet<QByteArray> m_seen; ///< contents of the real images
    std::vector<Error> m_unreadable;
    TuringSet m_set; ///< images in the order in which they were made
};

QString recordOf(const TuringSetRequest &request, const QString &modelSha256, const TuringSet &set)
{
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (const TuringSource &source : set.sources)
        sources.push_back({{"file", source.fileName.toStdString()}, {"original", source.original.toStdString()}});
    const nlohmann::ordered_json record {{"model_sha256", modelSha256.toStdString()},
        {"dataset", request.dataset.toStdString()}, {"seed", request.seed}, {"side", request.side},
        {"crop_fraction", request.cropFraction}, {"sources", sources}};
    return QString::fromStdString(record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace

CellGenerator generatorOf(const ClassifierService &service, int steps)
{
    return [&service, steps](int modelClass, int count, std::uint64_t seed, const CancelToken &cancel,
               ProgressSink *sink, const std::function<void(int, const cv::Mat &)> &handler) {
        Engine::GenerateOptions options;
        options.steps = steps;
        options.seed = seed;
        return service.generate(modelClass, count, options, cancel, sink, handler);
    };
}

Expected<TuringSet> makeTuringSet(const TuringSetRequest &request, const CellGenerator &generator,
    const ClassSet &modelClasses, const ClassSet &labelClasses, const CancelToken &cancel, ProgressSink *sink)
{
    return SetMaker(request, generator, cancel, sink).run(modelClasses, labelClasses);
}

QString turingRecordKey(const QString &folder)
{
    return QStringLiteral("turing/") + QDir(folder).absolutePath();
}

Expected<qint64> createTuringTest(StudyDatabase &database, ReaderId coordinator, const TuringSetRequest &request,
    const CellGenerator &generator, const ClassSet &modelClasses, const QString &modelSha256, const CancelToken &cancel,
    ProgressSink *sink)
{
    const auto info = database.info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    const auto set = makeTuringSet(request, generator, modelClasses, info->labelClasses, cancel, sink);
    if (!set)
        return tl::unexpected<Error>(set.error());
    const QString key = turingRecordKey(request.folder);
    Status status = database.setSetting(key, recordOf(request, modelSha256, *set));
    Expected<qint64> id = status ? TuringTests(database).create(set->test, coordinator)
                                 : Expected<qint64>(tl::unexpected<Error>(status.error()));
    if (!id) {
        removePlaced(*set, request.folder);
        static_cast<void>(database.setSetting(key, QStringLiteral(""))); // what follows is the error above
    }
    return id;
}

} // namespace cyto
