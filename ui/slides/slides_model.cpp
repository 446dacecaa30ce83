#include "ui/slides/slides_model.h"

#include "ui/study/study_session.h"
#include "ui/theme/format.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace cyto::ui {

void SlidesModel::setSession(const StudySession *session)
{
    beginResetModel();
    m_session = session;
    count();
    endResetModel();
}

void SlidesModel::refresh()
{
    count();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SlidesModel::count()
{
    m_differential.clear();
    if (m_session == nullptr)
        return;
    m_differential.assign(
        m_session->slides().size(), std::vector<int>(static_cast<size_t>(m_session->styles().size()), 0));
    const CellTable &table = m_session->table();
    for (int row = 0; row < table.size(); ++row) {
        // The reader's word counts where there is one; what the model is unsure of does not count.
        const int label = table.label(row).labelClass;
        const int style = label != CellTable::kNoClass ? label
            : table.isUnidentified(row)                ? CellTable::kNoClass
                                                       : m_session->styleOf(table.predictedClass(row));
        if (style >= 0)
            ++m_differential[static_cast<size_t>(table.slideIndex(row))][static_cast<size_t>(style)];
    }
}

int SlidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differential.size());
}

int SlidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SlidesModel::differentialText(int slide) const
{
    const std::vector<int> &counts = m_differential[static_cast<size_t>(slide)];
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total == 0)
        return tr("No cell has a class yet");
    QStringList lines;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            lines << tr("%1: %2 of %3 cells (%4)")
                         .arg(m_session->styles().at(static_cast<int>(i)).displayName, QLocale().toString(counts[i]),
                             QLocale().toString(total),
                             tr("%1 %").arg(QLocale().toString(100.0 * counts[i] / total, 'f', 1)));
    }
    return lines.join(u'\n');
}

QVariant SlidesModel::sortValue(int slide, int column) const
{
    const SlideInfo &info = m_session->slides()[static_cast<size_t>(slide)];
    switch (column) {
    case NameColumn: return info.name;
    case PredictedColumn: return info.predicted;
    case DifferentialColumn: {
        const std::vector<int> &counts = m_differential[static_cast<size_t>(slide)];
        return std::accumulate(counts.begin(), counts.end(), 0);
    }
    case FlaggedColumn: return info.flagged;
    default: return {};
    }
}

QVariant SlidesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlideInfo &slide = m_session->slides()[static_cast<size_t>(index.row())];
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn: return slide.name;
        case PredictedColumn: return tr("%1 of %2").arg(locale.toString(slide.predicted), locale.toString(slide.cells));
        case FlaggedColumn: return slide.flagged > 0 ? locale.toString(slide.flagged) : QString();
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == FlaggedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        switch (index.column()) {
        case NameColumn:
            return tr("%1: %n cell(s), %2 labelled by you, %3 failed", nullptr, slide.cells)
                .arg(slide.name, locale.toString(slide.labelled), locale.toString(slide.failed));
        case PredictedColumn: return tr("Cells with a prediction of the active model");
        case DifferentialColumn: return differentialText(index.row());
        case FlaggedColumn: return tr("Cells that look unlike what the model was trained on");
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return index.column() == DifferentialColumn ? differentialText(index.row()) : data(index, Qt::DisplayRole);
    case FractionRole: return slide.cells > 0 ? static_cast<double>(slide.predicted) / slide.cells : 0.0;
    case DifferentialRole: {
        QVariantList list;
        for (const int n : m_differential[static_cast<size_t>(index.row())])
            list << n;
        return list;
    }
    case SlideIndexRole: return index.row();
    case SortRole: return sortValue(index.row(), index.column());
    default: return {};
    }
}

QVariant SlidesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case NameColumn: return tr("Slide");
        case PredictedColumn: return tr("Predicted");
        case DifferentialColumn: return tr("Differential", "title of a narrow column");
        case FlaggedColumn: return tr("Flagged");
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole && section == FlaggedColumn)
        return tr("Cells that look unlike what the model was trained on");
    if (role == Qt::ToolTipRole && section == DifferentialColumn)
        return tr("The differential so far. A click sorts by the number of cells in it.");
    return {};
}

} // namespace cyto::ui
