#include "ui/readers/shared_study_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cyto::ui {

SharedStudyDialog::SharedStudyDialog(const StudyAddress &address, QWidget *parent)
    : QDialog(parent)
    , m_server(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_encryption(new QComboBox(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Open a shared study"));
    m_server->setObjectName(QStringLiteral("server"));
    m_server->setToolTip(tr("Name or number of the computer that keeps the study. A whole address "
                            "(postgresql://…) can be pasted here."));
    m_port->setRange(1, 65535);
    m_port->setToolTip(tr("5432 unless you were told another one."));
    m_database->setObjectName(QStringLiteral("database"));
    m_database->setToolTip(tr("Name of the study's database on the server."));
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setToolTip(tr("Your own login: labels are stored under the reader to whom it was given."));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setToolTip(tr("It is asked for every time and kept nowhere. Leave it empty if the server asks for "
                              "none."));
    m_encryption->addItem(tr("If the server offers it"), static_cast<int>(StudyAddress::Encryption::IfOffered));
    m_encryption->addItem(tr("Always"), static_cast<int>(StudyAddress::Encryption::Always));
    m_encryption->addItem(
        tr("Always, and check the server's certificate"), static_cast<int>(StudyAddress::Encryption::Verified));
    m_encryption->setToolTip(tr("Whether others on the network could read along."));
    m_message->setWordWrap(true);

    auto *about = new QLabel(tr("A shared study is kept by a database server, so that several computers work on it at "
                                "once. Its coordinator tells you what to enter here."),
        this);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:"), m_server);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("&Database:"), m_database);
    form->addRow(tr("&Login:"), m_login);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(tr("&Encryption:"), m_encryption);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_server, &QLineEdit::editingFinished, this, &SharedStudyDialog::onServerEntered);
    for (const QLineEdit *line : {m_server, m_database, m_login})
        connect(line, &QLineEdit::textChanged, this, &SharedStudyDialog::check);
    fill(address);
    check();
    resize(460, sizeHint().height());
}

void SharedStudyDialog::fill(const StudyAddress &address)
{
    m_server->setText(address.server);
    m_port->setValue(address.port);
    m_database->setText(address.database);
    m_login->setText(address.login);
    m_encryption->setCurrentIndex(m_encryption->findData(static_cast<int>(address.encryption)));
    for (QLineEdit *line : {m_server, m_database, m_login, m_password})
        if (line->text().isEmpty()) {
            line->setFocus();
            break;
        }
}

void SharedStudyDialog::onServerEntered()
{
    const QString text = m_server->text().trimmed();
    if (const auto whole = StudyAddress::parse(text)) {
        m_password->setText(StudyAddress::passwordIn(text));
        fill(*whole);
    }
}

void SharedStudyDialog::check()
{
    const bool complete = !m_server->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty()
        && !m_login->text().trimmed().isEmpty();
    const bool right = complete && StudyAddress::parse(address().location()).has_value();
    m_message->setText(
        complete && !right ? tr("\"%1\" is not the name of a computer.").arg(m_server->text().trimmed()) : QString());
    m_open->setEnabled(right);
}

StudyAddress SharedStudyDialog::address() const
{
    StudyAddress address;
    address.server = m_server->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.login = m_login->text().trimmed();
    address.encryption = static_cast<StudyAddress::Encryption>(m_encryption->currentData().toInt());
    return address;
}

QString SharedStudyDialog::location() const
{
    return address().location(m_password->text());
}

} // namespace cyto::ui
