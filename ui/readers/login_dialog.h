// A reader's login at the study's server: its name and its first password.
#pragma once

#include "study/reader_store.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cyto::ui {

class LoginDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LoginDialog(const Reader &reader, QWidget *parent = nullptr);

    [[nodiscard]] QString login() const;
    [[nodiscard]] QString password() const;

private:
    void check();

    QLineEdit *m_login, *m_password, *m_again;
    QLabel *m_message;
    QPushButton *m_accept;
};

} // namespace cyto::ui
