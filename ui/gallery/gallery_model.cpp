#include "ui/gallery/gallery_model.h"

#include "ui/gallery/thumbnail_loader.h"
#include "ui/theme/format.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <cmath>

namespace cyto::ui {

GalleryModel::GalleryModel(const ThumbnailLoader *thumbnails, QObject *parent)
    : QAbstractListModel(parent), m_thumbnails(thumbnails)
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
    m_positions.clear();
    endResetModel();
}

void GalleryModel::setOptions(const ArrangeOptions &options)
{
    m_options = options;
    rearrange();
}

void GalleryModel::rearrange()
{
    GalleryOrder order = m_table != nullptr ? arrange(*m_table, m_options) : GalleryOrder {};
    if (order.rows == m_order.rows && order.groups == m_order.groups) {
        m_order.total = order.total;
        if (!m_order.rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_order = std::move(order);
    m_positions.assign(m_table != nullptr ? static_cast<size_t>(m_table->size()) : 0, -1);
    for (size_t i = 0; i < m_order.rows.size(); ++i)
        m_positions[static_cast<size_t>(m_order.rows[i])] = static_cast<int>(i);
    endResetModel();
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
    return row >= 0 && row < static_cast<int>(m_positions.size()) ? m_positions[static_cast<size_t>(row)] : -1;
}

QString GalleryModel::groupTitle(const GalleryGroup &group) const
{
    switch (group.kind) {
    case GroupKind::All: return tr("All cells");
    case GroupKind::Class: return m_styles.at(group.styleIndex).displayName;
    case GroupKind::Unlabelled: return m_options.groupBy == GroupBy::Label ? tr("Not yet labelled") : tr("Other class");
    case GroupKind::Unidentified: return tr("Unidentified (the model is unsure)");
    case GroupKind::NotClassed: return tr("Not classed (a person cannot tell)");
    case GroupKind::NotPredicted: return tr("Not yet predicted");
    case GroupKind::Failed: return tr("Failed");
    }
    return {};
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
