#include "ui/readers/sign_in_page.h"

#include "ui/readers/study_task.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cyto::ui {

SignInPage::SignInPage(WorkerPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_title(new QLabel(this))
    , m_message(new QLabel(this))
    , m_passwordLabel(new QLabel(tr("&Password:"), this))
    , m_names(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_enter(new QPushButton(tr("&Sign in"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_close(new QPushButton(tr("C&lose the study"), this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_message->setWordWrap(true);
    m_names->setAccessibleName(tr("Reader"));
    m_names->setMinimumWidth(260);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_passwordLabel->setBuddy(m_password);
    m_names->setToolTip(tr("Labels are stored under this name."));
    m_password->setToolTip(tr("The password of this reader. Enter signs in."));
    m_enter->setToolTip(tr("Go on under this name."));
    m_cancel->setToolTip(tr("Whoever was signed in goes on."));
    m_close->setToolTip(tr("Everything is stored; the program stays open."));
    setFocusProxy(m_password);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reader:"), m_names);
    form->addRow(m_passwordLabel, m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_title);
    column->addSpacing(12);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 1);
    layout->addStretch(1);
    connect(m_names, &QComboBox::currentIndexChanged, this, &SignInPage::onReaderChosen);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::check);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::check);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    connect(m_close, &QPushButton::clicked, this, &SignInPage::studyCloseRequested);
}

void SignInPage::begin(const StudyTicket &ticket, ReaderId reader, const QString &reason, bool cancellable)
{
    ++m_generation;
    m_ticket = ticket;
    m_first = reader;
    m_checking = false;
    m_title->setText(reason);
    m_cancel->setVisible(cancellable);
    m_password->clear();
    m_readers.clear();
    m_names->clear();
    tell({});
}

void SignInPage::askForOne(const StudyTicket &ticket, const Reader &reader, const QString &reason)
{
    begin(ticket, reader.id, reason, false);
    fill({reader});
}

void SignInPage::ask(const StudyTicket &ticket, ReaderId reader, const QString &reason, bool cancellable)
{
    begin(ticket, reader, reason, cancellable);
    const int generation = m_generation;
    studyTask(
        m_pool, ticket, this, [](StudyDatabase &database) { return ReaderStore(database).readers(); },
        [this, generation](const Expected<std::vector<Reader>> &readers) {
            if (generation != m_generation)
                return;
            if (readers)
                fill(*readers);
            else
                tell(readers.error().text());
        });
}

void SignInPage::fill(const std::vector<Reader> &readers)
{
    m_readers.clear();
    m_names->clear();
    int at = 0;
    for (const Reader &reader : readers) {
        if (!reader.active)
            continue;
        if (reader.id == m_first)
            at = static_cast<int>(m_readers.size());
        m_readers.push_back(reader);
        m_names->addItem(reader.name);
    }
    m_names->setCurrentIndex(at);
    onReaderChosen();
}

const Reader *SignInPage::chosen() const
{
    const int at = m_names->currentIndex();
    return at >= 0 && at < static_cast<int>(m_readers.size()) ? &m_readers[static_cast<size_t>(at)] : nullptr;
}

void SignInPage::onReaderChosen()
{
    const Reader *reader = chosen();
    const bool password = reader != nullptr && reader->hasPassword;
    m_password->setVisible(password);
    m_passwordLabel->setVisible(password);
    m_password->clear();
    m_enter->setEnabled(reader != nullptr && !m_checking);
    tell(reader != nullptr && !password
            ? tr("%1 has no password. Anyone at this computer can label under this name.").arg(reader->name)
            : QString());
    if (password)
        m_password->setFocus();
    else
        m_enter->setFocus();
}

void SignInPage::check()
{
    const Reader *reader = chosen();
    if (reader == nullptr || m_checking)
        return;
    if (!reader->hasPassword) {
        Q_EMIT signedIn(*reader);
        return;
    }
    const QString password = m_password->text();
    if (password.isEmpty()) {
        tell(tr("Enter the password of %1.").arg(reader->name));
        return;
    }
    m_checking = true;
    m_enter->setEnabled(false);
    tell(tr("Checking…"));
    const int generation = ++m_generation;
    // Half a second of arithmetic on purpose: in a worker.
    studyTask(
        m_pool, m_ticket, this,
        [id = reader->id, password](
            StudyDatabase &database) { return ReaderStore(database).checkPassword(id, password); },
        [this, generation, found = *reader](const Expected<bool> &right) {
            if (generation != m_generation)
                return;
            m_checking = false;
            m_enter->setEnabled(true);
            m_password->clear();
            if (right && *right) {
                tell({});
                Q_EMIT signedIn(found);
                return;
            }
            tell(right ? tr("This is not the password of %1.").arg(found.name) : right.error().text());
            m_password->setFocus();
        });
}

void SignInPage::tell(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString SignInPage::message() const
{
    return m_message->text();
}

} // namespace cyto::ui
