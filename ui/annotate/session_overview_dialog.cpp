#include "ui/annotate/session_overview_dialog.h"

#include "study/annotation_sessions.h"
#include "ui/annotate/sessions_dialog.h"
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

#include <utility>

namespace cyto::ui {

QString closingText(const SessionOverview &session)
{
    const QLocale locale;
    QStringList behind;
    for (const ReaderProgress &r : session.readers)
        if (r.done < r.items)
            behind << SessionOverviewDialog::tr("%1 (%2 of %3)", "reader, cells not answered, cells")
                          .arg(r.name, locale.toString(r.items - r.done), locale.toString(r.items));
    QStringList sentences;
    if (behind.isEmpty())
        sentences << SessionOverviewDialog::tr("Every reader has answered every cell.");
    else
        sentences << SessionOverviewDialog::tr(
            "%n answer(s) are still missing: %1.", nullptr, session.items() - session.done())
                         .arg(locale.createSeparatedList(behind));
    sentences << SessionOverviewDialog::tr(
        "A closed session takes no more labels, and cannot be opened again. What was labelled stays.");
    if (session.blinded)
        sentences << SessionOverviewDialog::tr(
            "Its readers may then see predictions and each other's labels of these cells.");
    return sentences.join(QStringLiteral("\n\n"));
}

SessionOverviewDialog::SessionOverviewDialog(
    WorkerPool &pool, StudyTicket ticket, ReaderId coordinator, QWidget *parent)
    : QDialog(parent)
    , m_pool(pool)
    , m_ticket(std::move(ticket))
    , m_coordinator(coordinator)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_close(new QPushButton(tr("C&lose session…"), this))
{
    setWindowTitle(tr("All sessions of this study"));
    m_list->setHeaderLabels({tr("Session and readers"), tr("Kind"), tr("Answered"), tr("State")});
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setWhatsThis(tr("Each session with its readers, and how many of their cells they have answered."));
    fitColumns(*m_list);
    m_message->setWordWrap(true);
    m_close->setToolTip(tr("End the session that is marked. You are told first what is not answered."));
    auto *done = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    m_close->setEnabled(false);
    connect(m_close, &QPushButton::clicked, this, &SessionOverviewDialog::askToClose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const SessionOverview *session = chosen();
        m_close->setEnabled(session != nullptr && !session->closed);
    });
    connect(done, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 460);
    load();
}

const SessionOverview *SessionOverviewDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item != nullptr && item->parent() != nullptr)
        item = item->parent(); // a reader stands for the session
    const int at = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item));
    return at >= 0 && at < static_cast<int>(m_sessions.size()) ? &m_sessions[static_cast<size_t>(at)] : nullptr;
}

void SessionOverviewDialog::load()
{
    studyTask(
        m_pool, m_ticket, this, [](StudyDatabase &database) { return sessionOverview(database); },
        [this](const Expected<std::vector<SessionOverview>> &sessions) {
            if (sessions) {
                m_sessions = *sessions;
                fill();
            } else {
                m_message->setText(sessions.error().text());
            }
            Q_EMIT listed();
        });
}

void SessionOverviewDialog::fill()
{
    m_list->clear();
    const QLocale locale;
    const auto answered = [&locale](int done, int items) {
        return tr("%1 of %2").arg(locale.toString(done), locale.toString(items));
    };
    for (const SessionOverview &s : m_sessions) {
        auto *item = new QTreeWidgetItem(m_list,
            {s.name, sessionKindText(s.kind, s.blinded), answered(s.done(), s.items()),
                s.closed                    ? tr("Closed")
                    : s.done() == s.items() ? tr("Finished")
                                            : tr("Open")});
        for (const ReaderProgress &r : s.readers)
            new QTreeWidgetItem(item, {r.name, QString(), answered(r.done, r.items), QString()});
        item->setExpanded(!s.closed);
    }
    explainColumns(*m_list);
    if (m_sessions.empty())
        m_message->setText(tr("There is no session yet. Study > New annotation session makes one."));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SessionOverviewDialog::askToClose()
{
    const SessionOverview *session = chosen();
    if (session == nullptr || session->closed)
        return;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Close a session"),
        tr("Close the session \"%1\" for good?").arg(session->name), QMessageBox::Cancel, this);
    question->setInformativeText(closingText(*session));
    QPushButton *yes = question->addButton(tr("C&lose the session"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, id = session->id, name = session->name] { close(id, name); });
    question->open();
}

void SessionOverviewDialog::close(SessionId session, const QString &name)
{
    m_message->clear();
    m_close->setEnabled(false);
    studyTask(
        m_pool, m_ticket, this,
        [session, by = m_coordinator](StudyDatabase &database) -> Expected<SessionId> {
            if (const Status closed = AnnotationSessions(database).close(session, by); !closed)
                return tl::unexpected<Error>(closed.error());
            return session;
        },
        [this, name](const Expected<SessionId> &closed) {
            m_message->setText(closed ? tr("The session \"%1\" is closed.").arg(name) : closed.error().text());
            if (closed)
                Q_EMIT sessionClosed(*closed);
            load();
        });
}

QString SessionOverviewDialog::message() const
{
    return m_message->text();
}

} // namespace cyto::ui
