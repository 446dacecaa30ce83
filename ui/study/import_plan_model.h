// What an import of labels would do, row by row of its table.
#pragma once

#include "review/label_import.h"
#include "ui/theme/class_style.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>

namespace cyto::ui {

class ImportPlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Columns { RowColumn, FateColumn, ReaderColumn, CellColumn, LabelColumn, ReasonColumn, ColumnCount };

    struct Words {
        std::function<QString(CellId)> cell; ///< "slide / file"
        ClassStyles styles; ///< the study's classes
    };

    ImportPlanModel(std::shared_ptr<const ImportPlan> plan, Words words, QObject *parent = nullptr);

    /// Rows with this fate alone; none = all.
    void setShown(std::optional<ImportFate> fate);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportRow &row, int column) const;

    const std::shared_ptr<const ImportPlan> m_plan;
    const Words m_words;
    std::vector<int> m_shown; ///< into the plan's rows
};

/// "New", "Changed", "As it is", "Refused".
[[nodiscard]] QString fateText(ImportFate fate);

} // namespace cyto::ui
