// What an import of labels would do, to be looked at before anything is done.
#pragma once

#include "ui/study/import_plan_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace cyto::ui {

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Accepted: the plan is to be carried out.
    /// @param file  of the table, as it is named in the text
    ImportDialog(const QString &file, std::shared_ptr<const ImportPlan> plan, ImportPlanModel::Words words,
        QWidget *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const ImportPlan> &plan() const { return m_plan; }
    [[nodiscard]] QString summary() const;

private:
    const std::shared_ptr<const ImportPlan> m_plan;
    ImportPlanModel *m_model;
    QLabel *m_summary;
    QComboBox *m_shown;
    QTableView *m_view;
};

} // namespace cyto::ui
