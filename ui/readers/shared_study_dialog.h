// Where a study on a database server is, who opens it, and the password, which is asked for every time.
#pragma once

#include "study/study_address.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cyto::ui {

class SharedStudyDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param address  what is known already; its parts may be empty
    explicit SharedStudyDialog(const StudyAddress &address, QWidget *parent = nullptr);

    [[nodiscard]] StudyAddress address() const;
    /// With the password: for opening alone.
    [[nodiscard]] QString location() const;

private:
    void fill(const StudyAddress &address);
    void onServerEntered();
    void check();

    QLineEdit *m_server, *m_database, *m_login, *m_password;
    QSpinBox *m_port;
    QComboBox *m_encryption;
    QLabel *m_message;
    QPushButton *m_open;
};

} // namespace cyto::ui
