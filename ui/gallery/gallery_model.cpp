#include "ui/gallery/gallery_model.h"

#include "jobs/run_async.h"
#include "ui/gallery/thumbnail_loader.h"
#include "ui/theme/format.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <cmath>

namespace cyto::ui {

namespace {

// Fewer are sorted sooner than a worker would answer.
constexpr int kAtOnce = 5000;

QString reasonText(int reason)
{
    switch (static_cast<ReviewReason>(reason)) {
    case ReviewReason::Escalated: return GalleryModel::tr("A reader asked for somebody else to decide");
    case ReviewReason::ModelDiffers: return GalleryModel::tr("The model says otherwise than the readers");
    case ReviewReason::ReadersDisagree: return GalleryModel::tr("The readers disagree");
    case ReviewReason::ReaderUnsure: return GalleryModel::tr("A reader had low or no confidence");
    case ReviewReason::Anomaly: return GalleryModel::tr("Unusual cell");
    case ReviewReason::LowConfidence: return GalleryModel::tr("Low probability");
    case ReviewReason::PredictionFailed: return GalleryModel::tr("The prediction failed");
    }
    return {};
}

} // namespace

GalleryModel::GalleryModel(const ThumbnailLoader *thumbnails, WorkerPool *pool, QObject *parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails), m_pool(pool)
{
    if (thumbnails != nullptr) {
        const auto changed = [this](CellId cell) { refresh({cell}); };
        connect(thumbnails, &ThumbnailLoader::loaded, this, changed);
        connect(thumbnails, &ThumbnailLoader::failed, this, changed);
    }
}

void GalleryModel::setStudy(const CellTable *table, ClassStyles styles)
{
    beginResetModel();
    m_table = table;
    m_styles = std::move(styles);
    m_order = {};
    ++m_generation;
    endResetModel();
}

void GalleryModel::setOptions(const ArrangeOptions &options)
{
    m_options = options;
    rearrange();
}

void GalleryModel::rearrange()
{
    if (m_arranging) {
        m_again = true;
        return;
    }
    if (m_pool == nullptr || m_table == nullptr || m_table->size() <= kAtOnce) {
        apply(m_table != nullptr ? arrange(*m_table, m_options) : GalleryOrder {});
        return;
    }
    m_arranging = true;
    runAsync(
        *m_pool, JobPriority::Visible, this,
        [keys = keysOf(*m_table, m_options)](
            const CancelToken &) mutable -> Expected<GalleryOrder> { return orderOf(std::move(keys)); },
        [this, generation = m_generation](Expected<GalleryOrder> order) {
            m_arranging = false;
            if (!order)
                Q_EMIT failed(order.error());
            if (std::exchange(m_again, false) || generation != m_generation)
                rearrange();
            else if (order)
                apply(std::move(*order));
        });
}

void GalleryModel::apply(GalleryOrder order)
{
    if (order.rows == m_order.rows && order.groups == m_order.groups) {
        m_order.total = order.total;
        m_order.blinded = order.blinded;
        if (!m_order.rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
    }
    Q_EMIT arranged();
}

void GalleryModel::refresh(const std::vector<CellId> &cells)
{
    for (const CellId cell : cells) {
        const int position = positionOf(cell);
        if (position >= 0)
            Q_EMIT dataChanged(index(position), index(position));
    }
}

CellId GalleryModel::cellAt(int position) const
{
    const int row = tableRowAt(position);
    return row >= 0 ? m_table->id(row) : 0;
}

int GalleryModel::tableRowAt(int position) const
{
    return position >= 0 && position < m_order.shown() ? m_order.rows[static_cast<size_t>(position)] : -1;
}

int GalleryModel::positionOf(CellId cell) const
{
    const int row = m_table != nullptr ? m_table->rowOf(cell) : -1;
    return row >= 0 && row < static_cast<int>(m_order.positions.size()) ? m_order.positions[static_cast<size_t>(row)]
                                                                        : -1;
}

QString GalleryModel::absenceTitle() const
{
    switch (m_options.groupBy) {
    case GroupBy::Label: return tr("Not yet labelled");
    case GroupBy::Consensus: return tr("No consensus yet");
    case GroupBy::Reason: return tr("No reason for a second look");
    default: return tr("Other class");
    }
}

QString GalleryModel::groupTitle(const GalleryGroup &group) const
{
    switch (group.kind) {
    case GroupKind::All: return tr("All cells");
    case GroupKind::Class: return m_styles.at(group.styleIndex).displayName;
    case GroupKind::Reason: return reasonText(group.reason);
    case GroupKind::Unresolved: return tr("Unresolved (the readers disagree)");
    case GroupKind::Unlabelled: return absenceTitle();
    case GroupKind::Unidentified: return tr("Unidentified (the model is unsure)");
    case GroupKind::NotClassed: return tr("Not classed (a person cannot tell)");
    case GroupKind::NotPredicted: return tr("Not yet predicted");
    case GroupKind::Failed: return tr("Failed");
    case GroupKind::Hidden: return tr("Hidden until your blinded session is over");
    }
    return {};
}

QStringList GalleryModel::reasonTexts(int row) const
{
    QStringList texts;
    const unsigned reasons = m_options.groupings ? m_options.groupings->reasons(row) : 0U;
    for (int i = 0; i < kReviewReasons; ++i)
        if ((reasons >> i & 1U) != 0U)
            texts << reasonText(i);
    return texts;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.shown();
}

QString GalleryModel::sentence(int row) const
{
    const int style = styleOfPrediction(*m_table, row, m_options.styleOfModelClass);
    const int label = m_table->label(row).labelClass;
    QStringList parts;
    parts << tr("Cell %1").arg(m_table->fileName(row));
    if (m_table->isFailed(row))
        parts << tr("failed");
    else if (style >= 0 && std::isnan(m_table->probability(row)))
        parts << tr("predicted %1").arg(m_styles.at(style).displayName);
    else if (style >= 0)
        parts << tr("predicted %1, probability %2")
                     .arg(m_styles.at(style).displayName, percentText(static_cast<double>(m_table->probability(row))));
    else if (m_table->isHidden(row))
        parts << tr("hidden until your blinded session is over");
    else
        parts << tr("not yet predicted");
    if (m_table->isUnidentified(row))
        parts << tr("the model is unsure");
    if (m_table->isAnomalous(row))
        parts << tr("unusual cell");
    if (label == CellTable::kCannotIdentify)
        parts << tr("my label: cannot identify");
    else if (label >= 0 && label < m_styles.size())
        parts << tr("my label: %1").arg(m_styles.at(label).displayName);
    if (m_options.groupBy == GroupBy::Reason)
        parts << reasonTexts(row);
    return parts.join(QStringLiteral("; "));
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = tableRowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(row);
    case CellRole: return m_table->id(row);
    case TableRowRole: return row;
    case PixmapRole: {
        const QPixmap *pixmap = m_thumbnails != nullptr ? m_thumbnails->find(m_table->id(row)) : nullptr;
        return pixmap != nullptr ? *pixmap : QPixmap();
    }
    case FailureRole: {
        const QString picture = m_thumbnails != nullptr ? m_thumbnails->failure(m_table->id(row)) : QString();
        if (!picture.isEmpty())
            return picture;
        if (m_table->state(row) == CellState::Missing)
            return tr("The file is not where it was.");
        if (m_table->state(row) == CellState::Failed)
            return tr("The file cannot be read.");
        return m_table->predictionFailed(row) ? tr("The prediction failed.") : QString();
    }
    case StyleRole: return styleOfPrediction(*m_table, row, m_options.styleOfModelClass);
    case ProbabilityRole:
        return m_table->isPredicted(row) && !std::isnan(m_table->probability(row))
            ? QVariant(static_cast<double>(m_table->probability(row)))
            : QVariant();
    case MarginRole:
        return m_table->isPredicted(row) ? QVariant(static_cast<double>(m_table->margin(row))) : QVariant();
    case HiddenRole: return m_table->isHidden(row);
    case AnomalousRole: return m_table->isAnomalous(row);
    case UnidentifiedRole: return m_table->isUnidentified(row);
    case LabelRole: return m_table->label(row).labelClass;
    case ReviewedRole: return m_table->isReviewed(row);
    default: return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList GalleryModel::mimeTypes() const
{
    return {cellsMimeType()};
}

QMimeData *GalleryModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        stream << static_cast<qint64>(cellAt(index.row()));
    auto *data = new QMimeData;
    data->setData(cellsMimeType(), bytes);
    return data;
}

std::vector<CellId> GalleryModel::cellsOf(const QMimeData *data)
{
    std::vector<CellId> cells;
    const QByteArray bytes = data->data(cellsMimeType());
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 cell = 0;
        stream >> cell;
        if (stream.status() != QDataStream::Ok)
            return {};
        cells.push_back(cell);
    }
    return cells;
}

} // namespace cyto::ui
