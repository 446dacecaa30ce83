#include "ui/readers/readers_dialog.h"

#include "ui/readers/reader_dialog.h"
#include "ui/readers/study_task.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyto::ui {

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
    , m_change(new QPushButton(tr("&Change…"), this))
{
    setWindowTitle(tr("Readers of this study"));
    m_list->setHeaderLabels({tr("Name"), tr("Role"), tr("Experience"), tr("Password"), tr("Takes part")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Readers"));
    m_list->setWhatsThis(tr("All readers of the study. Who has left stays here, because the labels name them."));
    m_change->setToolTip(tr("Role, experience, password, or that the reader has left."));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    auto *add = new QPushButton(tr("&New reader…"), this);
    add->setToolTip(tr("Somebody who is to label in this study."));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_change);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    m_change->setEnabled(false);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_change->setEnabled(chosen() != nullptr); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 380);
    load();
}

const Reader *ReadersDialog::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < static_cast<int>(m_readers.size()) ? &m_readers[static_cast<size_t>(at)] : nullptr;
}

void ReadersDialog::load()
{
    studyTask(
        m_pool, m_ticket, this, [](StudyDatabase &database) { return ReaderStore(database).readers(); },
        [this](const Expected<std::vector<Reader>> &readers) {
            if (!readers) {
                m_message->setText(readers.error().text());
                return;
            }
            m_readers = *readers;
            m_list->clear();
            const QLocale locale;
            for (const Reader &reader : m_readers)
                new QTreeWidgetItem(m_list,
                    {reader.name, roleText(reader.role),
                        reader.yearsExperience < 0.0
                            ? tr("not known")
                            : tr("%1 years").arg(locale.toString(reader.yearsExperience, 'f', 1)),
                        reader.hasPassword ? tr("yes") : tr("no"), reader.active ? tr("yes") : tr("no")});
            Q_EMIT listed();
        });
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

QString ReadersDialog::message() const
{
    return m_message->text();
}

} // namespace cyto::ui
