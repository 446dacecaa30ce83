#include "ui/readers/login_dialog.h"

#include "ui/readers/reader_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

/// "Dr. Ada Núñez" -> "dr_ada_núñez": something that needs no quotes in most places.
QString suggestion(const QString &name)
{
    static const QRegularExpression unusual(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    QString login = name.toLower();
    return login.replace(unusual, QStringLiteral("_")).left(30);
}

} // namespace

LoginDialog::LoginDialog(const Reader &reader, QWidget *parent)
    : QDialog(parent)
    , m_login(new QLineEdit(suggestion(reader.name), this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Give a login"));
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setToolTip(tr("Different for every reader of every study on the server."));
    for (QLineEdit *line : {m_password, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_password->setToolTip(tr("At least %n character(s). The server keeps a value that nobody can turn back into it.",
        nullptr, kShortestPassword));
    m_again->setToolTip(tr("The same password once more."));
    m_again->setAccessibleName(tr("Password, once more"));
    m_message->setWordWrap(true);
    auto *about = new QLabel(tr("With the login, %1 opens this study from any computer that reaches the server. The "
                                "server shows and takes what the role \"%2\" may see and do, and nothing else.")
                                 .arg(reader.name, roleText(reader.role)),
        this);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Login:"), m_login);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("Once &more:"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *line : {m_login, m_password, m_again})
        connect(line, &QLineEdit::textChanged, this, &LoginDialog::check);
    check();
    resize(440, sizeHint().height());
}

void LoginDialog::check()
{
    QString problem;
    if (login().isEmpty())
        problem = tr("A login needs a name.");
    else if (password().size() < kShortestPassword)
        problem = tr("A password has at least %n character(s).", nullptr, kShortestPassword);
    else if (password() != m_again->text())
        problem = tr("The two passwords differ.");
    m_message->setText(problem);
    m_accept->setEnabled(problem.isEmpty());
}

QString LoginDialog::login() const
{
    return m_login->text().trimmed();
}

QString LoginDialog::password() const
{
    return m_password->text();
}

} // namespace cyto::ui
