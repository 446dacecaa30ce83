#include "ui/readers/readers_dialog.h"

#include "study/study_address.h"
#include "study/study_logins.h"
#include "ui/readers/login_dialog.h"
#include "ui/readers/reader_dialog.h"
#include "ui/readers/study_task.h"
#include "ui/theme/list_columns.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

constexpr int kLoginColumn = 5;

Expected<ListedReaders> listReaders(StudyDatabase &database)
{
    ListedReaders listed;
    listed.onServer = database.isOnServer();
    listed.access = database.access();
    auto readers = ReaderStore(database).readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    listed.readers = std::move(*readers);
    if (!listed.givesLogins())
        return listed;
    for (const Reader &reader : listed.readers) {
        const auto login = StudyLogins(database).login(reader.id);
        if (!login)
            return tl::unexpected<Error>(login.error());
        if (!login->isEmpty())
            listed.logins.insert(reader.id, *login);
    }
    return listed;
}

QString aboutLogins(const ListedReaders &listed)
{
    if (!listed.onServer)
        return ReadersDialog::tr("This study is a file on this computer: there are no logins to give. Its readers are "
                                 "told apart by their passwords in this program.");
    if (!listed.givesLogins())
        return ReadersDialog::tr("Logins at the server are given and taken away by the owner of the study's database. "
                                 "You came with a coordinator's login.");
    return ReadersDialog::tr("A reader with a login opens this study from any computer that reaches the server.");
}

} // namespace

Expected<Reader> storeReader(StudyDatabase &database, const Reader &reader, const QString &password)
{
    ReaderStore store(database);
    if (reader.id == 0)
        return store.add(reader, password);
    // The password first: a role that asks for one must not come without it.
    if (!password.isEmpty()) {
        if (const Status set = store.setPassword(reader.id, password); !set)
            return tl::unexpected<Error>(set.error());
    }
    if (const Status updated = store.update(reader); !updated)
        return tl::unexpected<Error>(updated.error());
    return store.reader(reader.id);
}

ReadersDialog::ReadersDialog(WorkerPool &pool, StudyTicket ticket, QWidget *parent)
    : QDialog(parent)
    , m_pool(pool)
    , m_ticket(std::move(ticket))
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_aboutLogins(new QLabel(this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_give(new QPushButton(tr("Give a &login…"), this))
    , m_take(new QPushButton(tr("&Take the login away…"), this))
{
    setWindowTitle(tr("Readers of this study"));
    m_list->setHeaderLabels(
        {tr("Name"), tr("Role"), tr("Experience"), tr("Password"), tr("Takes part"), tr("Login at the server")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Readers"));
    m_list->setWhatsThis(tr("All readers of the study. Who has left stays here, because the labels name them."));
    explainColumns(*m_list);
    m_list->setColumnHidden(kLoginColumn, true);
    m_change->setToolTip(tr("Role, experience, password, or that the reader has left."));
    m_give->setToolTip(tr("Lets the reader open this study from another computer."));
    m_take->setToolTip(tr("The reader's programs see nothing of this study any more. The labels stay."));
    fitColumns(*m_list);
    m_message->setWordWrap(true);
    m_aboutLogins->setWordWrap(true);
    auto *add = new QPushButton(tr("&New reader…"), this);
    add->setToolTip(tr("Somebody who is to label in this study."));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_change, m_give, m_take})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_aboutLogins);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_give, &QPushButton::clicked, this, &ReadersDialog::askForLogin);
    connect(m_take, &QPushButton::clicked, this, &ReadersDialog::askToTakeLogin);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReadersDialog::updateButtons);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
    resize(760, 400);
    load();
}

const Reader *ReadersDialog::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < static_cast<int>(m_listed.readers.size()) ? &m_listed.readers[static_cast<size_t>(at)]
                                                                     : nullptr;
}

void ReadersDialog::updateButtons()
{
    const Reader *reader = chosen();
    const bool logins = m_listed.givesLogins();
    m_change->setEnabled(reader != nullptr);
    m_give->setVisible(logins);
    m_take->setVisible(logins);
    m_give->setEnabled(reader != nullptr && reader->active && !m_listed.logins.contains(reader->id));
    m_take->setEnabled(reader != nullptr && m_listed.logins.contains(reader->id));
}

void ReadersDialog::load()
{
    studyTask(m_pool, m_ticket, this, listReaders, [this](const Expected<ListedReaders> &found) {
        if (!found) {
            m_message->setText(found.error().text());
            return;
        }
        m_listed = *found;
        fill();
        Q_EMIT listed();
    });
}

void ReadersDialog::fill()
{
    m_list->clear();
    const QLocale locale;
    for (const Reader &reader : m_listed.readers)
        new QTreeWidgetItem(m_list,
            {reader.name, roleText(reader.role),
                reader.yearsExperience < 0.0 ? tr("not known")
                                             : tr("%1 years").arg(locale.toString(reader.yearsExperience, 'f', 1)),
                reader.hasPassword ? tr("yes") : tr("no"), reader.active ? tr("yes") : tr("no"),
                m_listed.logins.value(reader.id, tr("none", "login"))});
    m_list->setColumnHidden(kLoginColumn, !m_listed.givesLogins());
    m_aboutLogins->setText(aboutLogins(m_listed));
    updateButtons();
}

void ReadersDialog::edit(bool add)
{
    const Reader *reader = chosen();
    if (!add && reader == nullptr)
        return;
    ReaderDialog dialog(
        add ? ReaderDialog::Purpose::Add : ReaderDialog::Purpose::Change, add ? Reader {} : *reader, this);
    if (dialog.exec() == QDialog::Accepted)
        store(dialog.reader(), dialog.password());
}

void ReadersDialog::store(const Reader &reader, const QString &password)
{
    m_message->clear();
    studyTask(
        m_pool, m_ticket, this,
        [reader, password](StudyDatabase &database) { return storeReader(database, reader, password); },
        [this](const Expected<Reader> &stored) {
            if (!stored)
                m_message->setText(stored.error().text());
            load();
        });
}

void ReadersDialog::askForLogin()
{
    const Reader *reader = chosen();
    if (reader == nullptr)
        return;
    auto *dialog = new LoginDialog(*reader, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, reader = *reader] { giveLogin(reader, dialog->login(), dialog->password()); });
    dialog->open();
}

void ReadersDialog::giveLogin(const Reader &reader, const QString &login, const QString &password)
{
    auto address = StudyAddress::parse(m_ticket.location).value_or(StudyAddress());
    address.login = login;
    studyTask(
        m_pool, m_ticket, this,
        [id = reader.id, login, password](
            StudyDatabase &database) { return StudyLogins(database).give(id, login, password); },
        [this, name = reader.name, address](const Status &given) {
            onChanged(given, tr("%1 opens this study as %2, with the password.").arg(name, address.location()));
        });
}

void ReadersDialog::askToTakeLogin()
{
    const Reader *reader = chosen();
    if (reader == nullptr)
        return;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Take a login away"),
        tr("Take the login %1 away from %2?").arg(m_listed.logins.value(reader->id), reader->name), QMessageBox::Cancel,
        this);
    question->setInformativeText(
        tr("Programs that are connected with it see nothing of this study any more. Labels and signatures stay. The "
           "name of the login cannot be given again."));
    QPushButton *yes = question->addButton(tr("&Take it away"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, reader = *reader] { takeLogin(reader); });
    question->open();
}

void ReadersDialog::takeLogin(const Reader &reader)
{
    studyTask(
        m_pool, m_ticket, this, [id = reader.id](StudyDatabase &database) { return StudyLogins(database).take(id); },
        [this, name = reader.name](
            const Status &taken) { onChanged(taken, tr("%1 has no login any more.").arg(name)); });
}

void ReadersDialog::onChanged(const Status &status, const QString &done)
{
    m_message->setText(status ? done : status.error().text());
    load();
}

QString ReadersDialog::message() const
{
    return m_message->text();
}

} // namespace cyto::ui
