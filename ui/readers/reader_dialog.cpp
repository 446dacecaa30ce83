#include "ui/readers/reader_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cyto::ui {

namespace {
constexpr std::array kRoles {ReaderRole::Reader, ReaderRole::Adjudicator, ReaderRole::Coordinator};
} // namespace

QString roleText(ReaderRole role)
{
    switch (role) {
    case ReaderRole::Coordinator: return ReaderDialog::tr("Coordinator");
    case ReaderRole::Adjudicator: return ReaderDialog::tr("Adjudicator");
    case ReaderRole::Reader: break;
    }
    return ReaderDialog::tr("Reader");
}

ReaderDialog::ReaderDialog(Purpose purpose, const Reader &reader, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_reader(reader)
    , m_name(new QLineEdit(reader.name, this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_knowsYears(new QCheckBox(tr("&known:"), this))
    , m_active(new QCheckBox(tr("Takes part in the study"), this))
    , m_years(new QDoubleSpinBox(this))
    , m_message(new QLabel(this))
{
    const bool first = purpose == Purpose::FirstCoordinator;
    setWindowTitle(first ? tr("First coordinator") : purpose == Purpose::Add ? tr("New reader") : tr("Change reader"));
    for (const ReaderRole role : kRoles)
        m_role->addItem(roleText(role));
    m_role->setCurrentIndex(static_cast<int>(
        std::find(kRoles.begin(), kRoles.end(), first ? ReaderRole::Coordinator : reader.role) - kRoles.begin()));
    m_role->setEnabled(!first);
    m_role->setToolTip(tr("A coordinator makes sessions and readers. An adjudicator decides where readers disagree."));
    m_years->setRange(0.0, 80.0);
    m_years->setDecimals(1);
    m_years->setSuffix(tr(" years"));
    m_years->setAccessibleName(tr("Years of experience"));
    m_knowsYears->setChecked(reader.yearsExperience >= 0.0);
    m_years->setValue(std::max(0.0, reader.yearsExperience));
    m_years->setEnabled(m_knowsYears->isChecked());
    m_active->setChecked(reader.active);
    m_active->setVisible(purpose == Purpose::Change);
    for (QLineEdit *line : {m_password, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_again->setAccessibleName(tr("Password, once more"));
    m_message->setWordWrap(true);
    m_name->setToolTip(tr("Different for every reader of the study."));
    m_password->setToolTip(
        tr("At least %n character(s). It is stored as a hash that nobody can read back.", nullptr, kShortestPassword));
    m_again->setToolTip(tr("The same password once more."));
    m_knowsYears->setToolTip(tr("Whether the years of experience are known."));
    m_years->setToolTip(tr("Years at the microscope, as they are now; each label keeps them as they were."));
    m_active->setToolTip(tr("Off for somebody who has left: no sign-in, no new labels; the old ones stay."));

    auto *about = new QLabel(this);
    about->setWordWrap(true);
    about->setText(first ? tr("The coordinator of a study makes readers and sessions. There is none yet; from now on "
                              "this account is asked for its password.")
                         : tr("Years of experience decide between equally many votes. A reader without a password "
                              "cannot sign slides."));
    auto *years = new QHBoxLayout;
    years->addWidget(m_knowsYears);
    years->addWidget(m_years, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(tr("Experience:"), years);
    form->addRow(
        purpose == Purpose::Change && reader.hasPassword ? tr("New &password:") : tr("&Password:"), m_password);
    form->addRow(tr("Once &more:"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_active);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ReaderDialog::check);
    connect(m_knowsYears, &QCheckBox::toggled, m_years, &QWidget::setEnabled);
    for (QLineEdit *line : {m_name, m_password, m_again})
        connect(line, &QLineEdit::textChanged, this, &ReaderDialog::check);
    check();
    resize(440, sizeHint().height());
}

void ReaderDialog::check()
{
    const QString password = m_password->text();
    const bool needed = reader().role == ReaderRole::Coordinator && !m_reader.hasPassword;
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("A reader needs a name.");
    else if (needed && password.isEmpty())
        problem = tr("A coordinator needs a password.");
    else if (!password.isEmpty() && password.size() < kShortestPassword)
        problem = tr("A password has at least %n character(s).", nullptr, kShortestPassword);
    else if (password != m_again->text())
        problem = tr("The two passwords differ.");
    m_message->setText(problem);
    m_accept->setEnabled(problem.isEmpty());
}

Reader ReaderDialog::reader() const
{
    Reader reader = m_reader;
    reader.name = m_name->text().trimmed();
    reader.role = kRoles[static_cast<size_t>(m_role->currentIndex())];
    reader.yearsExperience = m_knowsYears->isChecked() ? m_years->value() : -1.0;
    reader.active = m_active->isChecked();
    return reader;
}

QString ReaderDialog::password() const
{
    return m_password->text();
}

} // namespace cyto::ui
