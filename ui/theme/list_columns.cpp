#include "ui/theme/list_columns.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace cyto::ui {

namespace {

/// Room between two columns.
class AiryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int em = option.fontMetrics.height();
        return QStyledItemDelegate::sizeHint(option, index) + QSize(em, em / 3);
    }
};

} // namespace

void fitColumns(QTreeWidget &list, int names)
{
    QHeaderView &header = *list.header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(names, QHeaderView::Stretch);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A name that is cut to nothing names nothing.
    header.setMinimumSectionSize(list.fontMetrics().averageCharWidth() * 8);
    list.setTextElideMode(Qt::ElideRight);
    list.setItemDelegate(new AiryDelegate(&list));
}

void explainColumns(QTreeWidget &list)
{
    for (QTreeWidgetItemIterator item(&list); *item != nullptr; ++item)
        for (int column = 0; column < list.columnCount(); ++column)
            (*item)->setToolTip(column, (*item)->text(column));
}

} // namespace cyto::ui
