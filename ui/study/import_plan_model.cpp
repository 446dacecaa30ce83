#include "ui/study/import_plan_model.h"

#include "ui/annotate/answer_panel.h"

#include <QLocale>

namespace cyto::ui {

QString fateText(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Add: return ImportPlanModel::tr("New");
    case ImportFate::Change: return ImportPlanModel::tr("Changed");
    case ImportFate::Same: return ImportPlanModel::tr("As it is");
    case ImportFate::Refused: break;
    }
    return ImportPlanModel::tr("Refused");
}

ImportPlanModel::ImportPlanModel(std::shared_ptr<const ImportPlan> plan, Words words, QObject *parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan)), m_words(std::move(words))
{
    setShown({});
}

void ImportPlanModel::setShown(std::optional<ImportFate> fate)
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_plan->rows.size(); ++i)
        if (!fate || m_plan->rows[i].fate == *fate)
            m_shown.push_back(static_cast<int>(i));
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            index.column() == RowColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int row = m_shown[static_cast<size_t>(index.row())];
    return text(m_plan->rows[static_cast<size_t>(row)], index.column());
}

QString ImportPlanModel::text(const ImportRow &row, int column) const
{
    switch (column) {
    case RowColumn: return QLocale().toString(row.row);
    case FateColumn: return fateText(row.fate);
    case ReaderColumn: return row.reader;
    case CellColumn: return row.cell != 0 ? m_words.cell(row.cell) : QString();
    case LabelColumn: return row.value.kind != LabelKind::None ? labelText(row.value, m_words.styles) : QString();
    case ReasonColumn: return row.reason;
    default: return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case FateColumn: return tr("What happens");
    case ReaderColumn: return tr("Reader");
    case CellColumn: return tr("Cell");
    case LabelColumn: return tr("Label");
    case ReasonColumn: return tr("Reason");
    default: return {};
    }
}

} // namespace cyto::ui
