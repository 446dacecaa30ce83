#include "ui/inspector/heatmap_service.h"

#include "imaging/image_file.h"
#include "jobs/run_async.h"
#include "ui/jobs/gui_progress.h"

#include <algorithm>
#include <utility>

namespace cyto::ui {

namespace {
// About a megabyte each with all classes of a model of 128 pixels.
constexpr size_t kMostKept = 64;
} // namespace

bool HeatmapImage::isSame(const HeatmapImage &other) const
{
    if (cell != other.cell || path != other.path)
        return false;
    return !file.sha256.isEmpty() && !other.file.sha256.isEmpty()
        ? file.sha256 == other.file.sha256
        : file.size == other.file.size && file.modified == other.file.modified;
}

HeatmapService::HeatmapService(WorkerPool &engine, QObject *parent) : QObject(parent), m_engine(engine) { }

HeatmapService::~HeatmapService()
{
    m_cancel.cancel();
}

void HeatmapService::setClassifier(std::shared_ptr<const ClassifierService> service, const ClassifyOptions &options)
{
    clear();
    m_service = std::move(service);
    m_options = options;
}

const Explanation *HeatmapService::find(const HeatmapImage &image) const
{
    const auto it =
        std::find_if(m_kept.begin(), m_kept.end(), [&image](const Kept &k) { return k.image.isSame(image); });
    return it == m_kept.end() ? nullptr : &it->explanation;
}

void HeatmapService::cancel()
{
    m_cancel.cancel();
    ++m_generation;
    if (std::exchange(m_working, 0) != 0)
        Q_EMIT stopped();
}

void HeatmapService::clear()
{
    cancel();
    m_kept.clear();
}

void HeatmapService::request(const HeatmapImage &image, const std::vector<int> &targets)
{
    cancel();
    if (!m_service)
        return;
    m_working = image.cell;
    const int generation = m_generation;
    auto sink = std::make_shared<GuiProgress>(
        this,
        [this, generation](const Progress &progress) {
            if (generation == m_generation)
                Q_EMIT progressed(progress);
        },
        [](const QString &) {});
    m_cancel = runAsync(
        m_engine, JobPriority::Visible, this,
        [service = m_service, options = m_options, path = image.path, targets, sink](
            const CancelToken &cancel) -> Expected<Explanation> {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, tr("The heatmap was cancelled."));
            const auto loaded = loadImage(path);
            if (!loaded)
                return tl::unexpected<Error>(loaded.error());
            return service->explain(*loaded, targets, options, cancel, sink.get());
        },
        [this, image, generation](Expected<Explanation> result) {
            // A newer wish has taken its place, or another study.
            if (generation != m_generation)
                return;
            m_working = 0;
            if (!result) {
                Q_EMIT failed(image.cell, result.error());
                return;
            }
            keep(image, std::move(*result));
            Q_EMIT ready(image.cell);
        });
    Q_EMIT aboutToCompute();
}

void HeatmapService::keep(const HeatmapImage &image, Explanation explanation)
{
    const auto it =
        std::find_if(m_kept.begin(), m_kept.end(), [&image](const Kept &k) { return k.image.isSame(image); });
    if (it != m_kept.end()) {
        for (const Heatmap &old : it->explanation.heatmaps) {
            const bool renewed = std::any_of(explanation.heatmaps.begin(), explanation.heatmaps.end(),
                [&](const Heatmap &h) { return h.target == old.target; });
            if (!renewed && old.predicted == explanation.prediction.predicted)
                explanation.heatmaps.push_back(old);
        }
        m_kept.erase(it);
    }
    std::sort(explanation.heatmaps.begin(), explanation.heatmaps.end(),
        [](const Heatmap &a, const Heatmap &b) { return a.target < b.target; });
    m_kept.push_front({image, std::move(explanation)});
    if (m_kept.size() > kMostKept)
        m_kept.pop_back();
}

} // namespace cyto::ui
