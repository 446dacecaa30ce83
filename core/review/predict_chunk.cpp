#include "review/predict_chunk.h"

#include "study/cell_store.h"
#include "study/prediction_store.h"

#include <chrono>

namespace cyto {

namespace {

// Results are stored about once a second: a transaction for each would wear the disk, and more than a
// second's work should not be lost.
constexpr std::chrono::milliseconds kStoreInterval {1000};

QString optionsText(const ClassifierDefaults &o)
{
    nlohmann::json json {{"trials", o.trials}, {"min_trials", o.minTrials}, {"prune_interval", o.pruneInterval},
        {"prune_p", o.pruneP}, {"seed", o.seed}, {"timestep_low", o.timestepLow}, {"timestep_high", o.timestepHigh},
        {"augmentation", static_cast<int>(o.augmentation)}, {"encodings", o.encodings}};
    addTrialOptions(json, o);
    return QString::fromStdString(json.dump());
}

/// The reader's options over the model's defaults, as they are recorded.
ClassifierDefaults recorded(const ClassifyOptions &options, ClassifierDefaults d)
{
    d.trials = options.trials.value_or(d.trials);
    d.minTrials = options.minTrials.value_or(d.minTrials);
    d.pruneInterval = options.pruneInterval.value_or(d.pruneInterval);
    d.pruneP = options.pruneP.value_or(d.pruneP);
    d.seed = options.seed.value_or(d.seed);
    d.augmentation = options.augmentation.value_or(d.augmentation);
    d.encodings = options.encodings.value_or(d.encodings);
    d.timestepLow = options.timestepLow.value_or(d.timestepLow);
    d.timestepHigh = options.timestepHigh.value_or(d.timestepHigh);
    d.pruneRule = options.pruneRule.value_or(d.pruneRule);
    d.antithetic = options.antithetic.value_or(d.antithetic);
    d.stratified = options.stratified.value_or(d.stratified);
    return d;
}

struct Wanted {
    std::vector<CellId> cells;
    std::vector<QString> paths;
};

Expected<Wanted> wantedCells(StudyDatabase &database, const ChunkRequest &request)
{
    Wanted wanted;
    if (request.cells.empty()) {
        auto pending = PredictionStore(database).pending(request.model, request.firstSlide, request.images);
        if (!pending)
            return tl::unexpected<Error>(pending.error());
        wanted.cells = std::move(*pending);
    } else {
        wanted.cells = request.cells;
    }
    const CellStore cells(database);
    for (const CellId cell : wanted.cells) {
        auto path = cells.imagePath(cell);
        if (!path)
            return tl::unexpected<Error>(path.error());
        wanted.paths.push_back(std::move(*path));
    }
    return wanted;
}

} // namespace

Expected<ChunkResult> predictChunk(
    const ChunkRequest &request, const CancelToken &cancel, ProgressSink *sink, const StoredHandler &handler)
{
    const auto database = StudyDatabase::open(request.ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    const auto wanted = wantedCells(**database, request);
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    ChunkResult result;
    result.wanted = static_cast<int>(wanted->cells.size());
    result.left = request.cells;
    if (wanted->cells.empty())
        return result;

    const ClassifierDefaults options = recorded(request.options, request.service->settings.defaults);
    PredictionStore store(**database);
    const auto run = store.beginRun({request.model, optionsText(options), options.seed, request.service->device});
    if (!run)
        return tl::unexpected<Error>(run.error());

    std::vector<StoredPrediction> batch;
    Status stored;
    auto last = std::chrono::steady_clock::now();
    const auto flush = [&] {
        last = std::chrono::steady_clock::now();
        if (batch.empty() || !stored)
            return;
        stored = store.store(*run, batch);
        if (stored) {
            result.stored += static_cast<int>(batch.size());
            for (const StoredPrediction &p : batch)
                std::erase(result.left, p.cell);
            handler(batch);
        }
        batch.clear();
    };
    const auto finish = [&](size_t index, Expected<Prediction> prediction) {
        StoredPrediction s;
        s.cell = wanted->cells[index];
        s.model = request.model;
        s.predictedAt = QDateTime::currentDateTimeUtc();
        if (prediction) {
            s.prediction = std::move(*prediction);
        } else if (prediction.error().code == ErrorCode::Cancelled) {
            return;
        } else {
            s.failed = true;
            s.failure = prediction.error().message;
        }
        batch.push_back(std::move(s));
        if (std::chrono::steady_clock::now() - last >= kStoreInterval)
            flush();
        // A write that failed stops the engine: hours of work must not be computed and thrown away.
        if (!stored)
            cancel.cancel();
    };
    const Status status = request.service->classify(
        ImageSource {wanted->paths.size(), [&](size_t i) { return loadImage(wanted->paths[i]); }}, request.options,
        cancel, sink, finish);
    flush();
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (!status && status.error().code != ErrorCode::Cancelled)
        return tl::unexpected<Error>(status.error());
    result.interrupted = !status;
    return result;
}

} // namespace cyto
