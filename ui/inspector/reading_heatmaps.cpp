#include "ui/inspector/reading_heatmaps.h"

#include "classifier/heatmap.h"
#include "ui/inspector/mat_image.h"

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kScaleWidth = 260, kScaleHeight = 34;
}

ReadingHeatmaps::ReadingHeatmaps(HeatmapService &service, QString model, FileOf fileOf, QObject *parent)
    : HeatmapDoor(parent), m_service(service), m_model(std::move(model)), m_fileOf(std::move(fileOf))
{
    connect(&m_service, &HeatmapService::ready, this, &ReadingHeatmaps::onReady);
    connect(&m_service, &HeatmapService::failed, this, [this](CellId cell, const Error &error) {
        if (cell == m_wish.image.cell) {
            m_wish = {};
            Q_EMIT failed(cell, error);
        }
    });
    connect(&m_service, &HeatmapService::progressed, this, [this](const Progress &progress) {
        if (m_wish.image.cell != 0 && progress.total > 0)
            Q_EMIT progressed(static_cast<double>(progress.done) / static_cast<double>(progress.total));
    });
}

QString ReadingHeatmaps::refusal() const
{
    return m_service.classifier() != nullptr ? QString()
                                             : tr("There is no model. Choose one with Prediction > Model manager.");
}

QString ReadingHeatmaps::className(int modelClass) const
{
    const ClassSet &classes = m_service.classifier()->settings.classes;
    return modelClass >= 0 && modelClass < classes.size() ? classes.at(modelClass).name : QString();
}

void ReadingHeatmaps::request(
    CellId cell, const QString &path, const QString &wanted, const QString &predicted, const QString &second)
{
    const ClassSet &classes = m_service.classifier()->settings.classes;
    const bool usable = wanted != predicted && classes.indexOf(wanted).has_value();
    const auto target = classes.indexOf(usable ? wanted : second);
    // Where it is not known what the model sees in the cell: all classes, and its runner-up among them.
    m_wish = {{cell, path, m_fileOf(cell)}, target.value_or(-1), !target || predicted.isEmpty()};
    if (!give())
        m_service.request(m_wish.image, m_wish.everything ? std::vector<int> {} : std::vector<int> {m_wish.target});
}

bool ReadingHeatmaps::give()
{
    const Explanation *found = m_service.find(m_wish.image);
    if (found == nullptr)
        return false;
    const int predicted = found->prediction.predicted;
    const int target = m_wish.target >= 0 && m_wish.target != predicted ? m_wish.target : found->prediction.second;
    const auto map = std::find_if(
        found->heatmaps.begin(), found->heatmaps.end(), [target](const Heatmap &h) { return h.target == target; });
    if (map == found->heatmaps.end())
        return false;
    const double limit = magnitudeLimit(found->heatmaps);
    HeatmapView view;
    view.overlay = imageOf(renderOverlay(found->input, *map, limit));
    view.scale = imageOf(renderColourBar(limit, kScaleWidth, kScaleHeight));
    view.model = m_model;
    view.predicted = className(predicted);
    view.target = className(target);
    const CellId cell = std::exchange(m_wish, {}).image.cell;
    Q_EMIT ready(cell, view);
    return true;
}

void ReadingHeatmaps::onReady(CellId cell)
{
    if (cell != m_wish.image.cell || give())
        return;
    if (m_wish.everything) {
        m_wish = {};
        Q_EMIT failed(cell, {ErrorCode::Internal, tr("The model gave no heatmap of this cell."), {}});
        return;
    }
    // The model sees something else in the cell than it did before: its runner-up was not among what was asked for.
    m_wish.everything = true;
    m_service.request(m_wish.image, {});
}

void ReadingHeatmaps::cancel()
{
    if (std::exchange(m_wish, {}).image.cell != 0)
        m_service.cancel();
}

} // namespace cyto::ui
