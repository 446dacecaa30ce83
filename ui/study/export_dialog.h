// A study as tables: into which folder, how they are written, what they hold.
#pragma once

#include "review/study_export.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace cyto::ui {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param model  whose predictions stand beside the labels; none = the tables have none
    ExportDialog(std::optional<ModelRecord> model, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] StudyExportRequest request() const;
    /// What is in the way, or what would be replaced; empty when there is nothing to say.
    [[nodiscard]] QString remark() const;
    /// Asks for a folder; empty = none. Tests answer by themselves.
    void setFolderQuestion(std::function<QString(const QString &now)> ask) { m_ask = std::move(ask); }

private:
    void onChanged();

    const std::optional<ModelRecord> m_model;
    QLineEdit *m_folder;
    QCheckBox *m_currentOnly, *m_scores;
    QRadioButton *m_csv, *m_excel;
    QLabel *m_remark;
    QPushButton *m_accept;
    std::function<QString(const QString &)> m_ask;
};

} // namespace cyto::ui
