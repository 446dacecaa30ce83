// Some cells of a study, predicted and stored: one turn of the background work. In a worker.
#pragma once

#include "review/classifier_service.h"
#include "study/study_database.h"
#include "study/study_types.h"

#include <functional>
#include <memory>
#include <vector>

namespace cyto {

struct ChunkRequest {
    StudyTicket ticket;
    std::shared_ptr<const ClassifierService> service;
    ModelId model = 0;
    ClassifyOptions options;
    qint64 firstSlide = 0; ///< its cells come first; 0 = slide order
    int images = 64; ///< at most
    std::vector<CellId> cells; ///< these and no others; empty = what the model has not seen
};

struct ChunkResult {
    int wanted = 0; ///< cells that the turn took on; 0 = nothing is left
    int stored = 0; ///< of those, with a prediction or a reason why not
    bool interrupted = false; ///< cancelled: what is not stored is still pending
    std::vector<CellId> left; ///< of ChunkRequest::cells, those that were not stored
};

/// Told after the predictions are on disk; in the worker's thread.
using StoredHandler = std::function<void(const std::vector<StoredPrediction> &)>;

/// An image that cannot be read is stored as failed with its reason, and the work goes on. Errors:
/// database, options, memory: they end the turn, what was stored stays.
[[nodiscard]] Expected<ChunkResult> predictChunk(
    const ChunkRequest &request, const CancelToken &cancel, ProgressSink *sink, const StoredHandler &handler);

} // namespace cyto
