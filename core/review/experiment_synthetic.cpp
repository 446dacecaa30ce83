#include "review/experiment_synthetic.h"

#include "classifier/preprocessing.h"
#include "diffusion/model_config.h"
#include "review/experiment_cells.h"
#include "review/experiment_synthetic_tables.h"
#include "review/run_manifest.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentSynthetic", text);
}

/// All that is made before anything is judged.
struct Inputs {
    Dataset data; ///< of real cells
    Dataset drawn; ///< those of them that are compared
    std::vector<GeneratedClass> classes; ///< by label
    std::optional<ClassifierService> judge; ///< where one is given
};

class Experiment {
public:
    Experiment(const SyntheticRequest &request, const ClassifierService &service, const ExperimentTools &tools,
        const CancelToken &cancel, ProgressSink *sink)
        : m_request(request)
        , m_config(request.config)
        , m_service(service)
        , m_tools(tools)
        , m_cancel(cancel)
        , m_sink(sink)
    {
    }

    Expected<SyntheticResult> run()
    {
        auto inputs = readInputs();
        if (!inputs)
            return tl::unexpected<Error>(inputs.error());
        m_in = std::move(*inputs);
        auto folder = openFolder();
        if (!folder)
            return tl::unexpected<Error>(folder.error());
        m_folder = std::move(*folder);
        const QString cells = m_folder->step(QStringLiteral("cells"));
        const Status made = makeCells(cells).and_then(
            [&] { return writeSheets(cells + QStringLiteral("/synthetic"), m_folder->path()); });
        if (!made)
            return tl::unexpected<Error>(made.error());
        const auto detection = detectSynthetic(
            {cells, m_config.detector, m_config.folds, m_config.seed}, *m_folder, m_tools, m_cancel, m_sink);
        if (!detection)
            return tl::unexpected<Error>(detection.error());
        m_failed.insert(m_failed.end(), detection->failed.begin(), detection->failed.end());
        countDetected(*detection);
        const auto judge = theJudge();
        if (!judge)
            return tl::unexpected<Error>(judge.error());
        const Status judged = askJudge(*judge, cells, QStringLiteral("synthetic")).and_then([&] {
            return askJudge(*judge, cells, QStringLiteral("real"));
        });
        if (!judged)
            return tl::unexpected<Error>(judged.error());
        m_result.auc = meanAuc(detection->folds);
        m_result.failed = m_failed;
        if (Status s = conclude(*detection, *judge); !s)
            return tl::unexpected<Error>(s.error());
        return m_result;
    }

private:
    Expected<Inputs> readInputs() const
    {
        auto data = openDataset(m_request.dataset);
        if (!data)
            return tl::unexpected<Error>(data.error());
        const auto meanings = classMeanings(*data, m_service.settings.classes, {}, {});
        if (!meanings)
            return tl::unexpected<Error>(meanings.error());
        auto drawn = drawPerClass(*data, m_config.perClass, m_config.seed);
        if (!drawn)
            return tl::unexpected<Error>(drawn.error());
        Inputs in {std::move(*data), std::move(*drawn), {}, {}};
        for (size_t c = 0; c < in.data.classNames.size(); ++c)
            in.classes.push_back({in.data.classNames[c], *(*meanings)[c].modelClass});
        if (m_request.classifier.isEmpty())
            return in;
        auto judge = m_tools.load(m_request.classifier);
        if (!judge)
            return tl::unexpected<Error>(judge.error());
        if (judge->modelSha256 == m_service.modelSha256)
            return fail(ErrorCode::InvalidArgument,
                tr("The classifier %1 is the model that makes the cells, and would agree with itself.")
                    .arg(m_request.classifier),
                tr("Name one of another architecture."));
        const auto known = classMeanings(in.data, judge->settings.classes, {}, {});
        if (!known)
            return tl::unexpected<Error>(known.error());
        in.judge = std::move(*judge);
        return in;
    }

    Expected<ExperimentFolder> openFolder() const
    {
        ExperimentRecord record {"synthetic", m_config.toJson()};
        for (const auto &[role, path] : {std::pair {"real", m_request.dataset}, std::pair {"train", m_request.train},
                 std::pair {"generated", m_request.generated}}) {
            if (path.isEmpty())
                continue;
            const auto described = datasetRecord(role, path);
            if (!described)
                return tl::unexpected<Error>(described.error());
            record.data.push_back(*described);
        }
        record.models["generator"] = m_service.modelSha256.toStdString();
        if (m_in.judge)
            record.models["classifier"] = m_in.judge->modelSha256.toStdString();
        if (m_service.startSha256 && m_config.gaussianStart && m_request.generated.isEmpty()) {
            const auto start = m_service.startSha256();
            if (!start)
                return tl::unexpected<Error>(start.error());
            if (!start->isEmpty())
                record.models["start"] = start->toStdString();
        }
        return ExperimentFolder::open(m_request.output, record);
    }

    /// cells/real and cells/synthetic.
    Status makeCells(const QString &cells)
    {
        const QString synthetic = cells + QStringLiteral("/synthetic");
        auto failed = writeCells(
            m_in.drawn, cells + QStringLiteral("/real"), preprocessingOf(m_service.settings), m_cancel, m_sink);
        if (!failed)
            return tl::unexpected<Error>(failed.error());
        note(std::move(*failed), QStringLiteral("cells/real"));
        if (m_request.generated.isEmpty())
            return generateCells(
                m_in.classes, m_config.perClass, synthetic, m_config.generateOptions(), m_service, m_cancel, m_sink);
        const auto given = generatedBefore();
        if (!given)
            return tl::unexpected<Error>(given.error());
        failed = writeCells(*given, synthetic, {1.0, m_service.settings.imageSize}, m_cancel, m_sink);
        if (!failed)
            return tl::unexpected<Error>(failed.error());
        note(std::move(*failed), QStringLiteral("cells/synthetic"));
        return {};
    }

    /// Of the classes of the real cells, as many of each.
    Expected<Dataset> generatedBefore() const
    {
        auto whole = openDataset(m_request.generated);
        if (!whole)
            return whole;
        Dataset wanted;
        wanted.classNames = m_in.data.classNames;
        for (DatasetItem item : whole->items) {
            const QString &name = whole->classNames[static_cast<size_t>(item.label)];
            const auto it = std::find(wanted.classNames.begin(), wanted.classNames.end(), name);
            if (it == wanted.classNames.end())
                continue;
            item.label = static_cast<int>(it - wanted.classNames.begin());
            wanted.items.push_back(item);
        }
        return drawPerClass(wanted, m_config.perClass, m_config.seed);
    }

    struct Judge {
        ClassifierService service;
        std::string name;
        Json training; ///< null of one that was given
        double crop = 1.0; ///< below 1: it looks at the middle of frames
    };

    Expected<Judge> theJudge()
    {
        if (m_in.judge) {
            // It sees of a frame what it saw in its training; the cells are what the generator sees of one.
            const double crop = m_in.judge->settings.cropFraction < 1.0 ? m_service.settings.cropFraction : 1.0;
            return Judge {*m_in.judge, "given", Json(), crop};
        }
        const QString cells = m_folder->step(QStringLiteral("judge/cells"));
        const auto learned = judgeData();
        if (!learned)
            return tl::unexpected<Error>(learned.error());
        auto failed = writeCells(*learned, cells, preprocessingOf(m_service.settings), m_cancel, m_sink);
        if (!failed)
            return tl::unexpected<Error>(failed.error());
        note(std::move(*failed), QStringLiteral("judge/cells"));
        TrainingStep step;
        step.method = m_config.judge;
        step.folder = m_folder->step(QStringLiteral("judge"));
        step.request.dataset = cells;
        step.seed = m_config.seed;
        const auto trained = trainStep(step, m_tools, m_cancel, m_sink);
        if (!trained)
            return tl::unexpected<Error>(trained.error());
        auto service = m_tools.load(trained->folder);
        if (!service)
            return tl::unexpected<Error>(service.error());
        return Judge {std::move(*service), m_config.judge.name, trained->record, 1.0};
    }

    /// Real cells that are not among those that it will be asked about, by their content.
    Expected<Dataset> judgeData() const
    {
        auto data = m_request.train.isEmpty() ? Expected<Dataset>(m_in.data) : openDataset(m_request.train);
        if (!data)
            return data;
        std::set<QByteArray> compared;
        for (const DatasetItem &item : m_in.drawn.items)
            compared.insert(fileSha256(item.path));
        std::erase_if(data->items, [&](const DatasetItem &item) { return compared.contains(fileSha256(item.path)); });
        for (const QString &name : m_in.data.classNames) {
            const auto it = std::find(data->classNames.begin(), data->classNames.end(), name);
            const auto label = static_cast<int>(it - data->classNames.begin());
            if (std::none_of(data->items.begin(), data->items.end(),
                    [label](const DatasetItem &item) { return item.label == label; }))
                return fail(ErrorCode::NotFound,
                    tr("There are no real cells of the class \"%1\" left for the judge to learn from.").arg(name),
                    tr("Name a folder of others with --train."));
        }
        return m_config.judgePerClass > 0 ? drawPerClass(*data, m_config.judgePerClass, m_config.seed) : data;
    }

    Status askJudge(const Judge &judge, const QString &cells, const QString &arm)
    {
        QString source = cells + QLatin1Char('/') + arm;
        if (judge.crop < 1.0) {
            const QString frames = m_folder->step(QStringLiteral("judge/frames/")) + arm;
            if (Status s = frameCells(source, frames, judge.crop, m_cancel); !s)
                return s;
            source = frames;
        }
        const auto data = openDataset(source);
        if (!data)
            return tl::unexpected<Error>(data.error());
        const auto judged = judgeImages({*data, {}, true}, m_folder->step(QStringLiteral("judge/")) + arm,
            judge.service, m_config.judge.classifier.options(), m_cancel, m_sink);
        if (!judged)
            return tl::unexpected<Error>(judged.error());
        for (size_t i = 0; i < judged->run.rows.size(); ++i) {
            const PredictionRow &row = judged->run.rows[i];
            const QString &name = data->classNames[static_cast<size_t>(data->items[i].label)];
            if (!row.result) {
                m_failed.push_back({row.path, row.result.error().message, QStringLiteral("judge/") + arm});
                continue;
            }
            const bool agrees = judge.service.settings.classes.at(row.result->predicted).name == name;
            const bool synthetic = arm == QLatin1String("synthetic");
            for (SyntheticFigures *f : {&m_result.all, &figuresOf(name.toStdString())})
                (synthetic ? f->agreement : f->realAgreement).add(agrees);
        }
        return {};
    }

    void countDetected(const Detection &detection)
    {
        for (const QString &name : m_in.data.classNames) {
            m_result.classes.emplace_back();
            m_result.classes.back().name = name.toStdString();
        }
        for (const DetectedCell &cell : detection.cells)
            for (SyntheticFigures *f : {&m_result.all, &figuresOf(cell.cellClass)}) {
                f->told.add(cell.right());
                (cell.synthetic ? f->syntheticFound : f->realKept).add(cell.right());
            }
    }

    SyntheticFigures &figuresOf(const std::string &name)
    {
        const auto it = std::find_if(m_result.classes.begin(), m_result.classes.end(),
            [&](const SyntheticFigures &f) { return f.name == name; });
        if (it != m_result.classes.end())
            return *it;
        m_result.classes.emplace_back(); // not to be met: the cells were written by these very classes
        m_result.classes.back().name = name;
        return m_result.classes.back();
    }

    void note(std::vector<FailedImage> failed, const QString &step)
    {
        for (FailedImage &image : failed) {
            image.step = step;
            m_failed.push_back(std::move(image));
        }
    }

    Status conclude(const Detection &detection, const Judge &judge) const
    {
        Json json = syntheticJson(m_result, detection);
        json["judge"] = {{"name", judge.name}, {"model_sha256", judge.service.modelSha256.toStdString()},
            {"training", judge.training}};
        const std::vector<std::string> notes {
            "cells: both arms of one size, by one encoder, the real ones as the model sees them",
            "detector: cross-validated, stratified by arm and cell class, weights after the last step",
            "accuracy on the real cells: of the judge, on real cells that were prepared alike and that the experiment "
            "has not trained it on"};
        return writeSyntheticTables(*m_folder, m_result, detection)
            .and_then(
                [&] { return writeFailedImages(m_folder->step(QStringLiteral("failed_images.csv")), m_result.failed); })
            .and_then([&] {
                return m_folder->conclude(json,
                    syntheticSummary(m_result, detection, m_config.detector.name,
                        {judge.name, judge.service.modelSha256.toStdString()}),
                    notes);
            });
    }

    const SyntheticRequest &m_request;
    const SyntheticConfig &m_config;
    const ClassifierService &m_service;
    const ExperimentTools &m_tools;
    CancelToken m_cancel;
    ProgressSink *m_sink;
    Inputs m_in;
    std::optional<ExperimentFolder> m_folder;
    SyntheticResult m_result;
    std::vector<FailedImage> m_failed;
};

} // namespace

Expected<SyntheticResult> runSynthetic(const SyntheticRequest &request, const ClassifierService &service,
    const ExperimentTools &tools, const CancelToken &cancel, ProgressSink *sink)
{
    return Experiment(request, service, tools, cancel, sink).run();
}

} // namespace cyto
