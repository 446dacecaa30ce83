// One reader: name, role, years at the microscope, password. For a new one, for a change, and for the first
// coordinator of a study.
#pragma once

#include "study/reader_store.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cyto::ui {

constexpr int kShortestPassword = 8; ///< characters

class ReaderDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Add, Change, FirstCoordinator };
    ReaderDialog(Purpose purpose, const Reader &reader, QWidget *parent = nullptr);

    [[nodiscard]] Reader reader() const; ///< with the id it came with
    [[nodiscard]] QString password() const; ///< empty = none, or unchanged

private:
    void check();

    const Purpose m_purpose;
    const Reader m_reader;
    QLineEdit *m_name, *m_password, *m_again;
    QComboBox *m_role;
    QCheckBox *m_knowsYears, *m_active;
    QDoubleSpinBox *m_years;
    QLabel *m_message;
    QPushButton *m_accept;
};

/// "Reader", "Adjudicator", "Coordinator", for the screen.
[[nodiscard]] QString roleText(ReaderRole role);

} // namespace cyto::ui
