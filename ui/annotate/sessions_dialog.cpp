#include "ui/annotate/sessions_dialog.h"

#include "ui/readers/study_task.h"
#include "ui/theme/list_columns.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace cyto::ui {

QString sessionKindText(const QString &kind, bool blinded)
{
    if (kind == QLatin1String("review"))
        return blinded ? SessionsDialog::tr("Review, blinded") : SessionsDialog::tr("Review, open");
    return blinded ? SessionsDialog::tr("Annotation, blinded") : SessionsDialog::tr("Annotation, open");
}

SessionsDialog::SessionsDialog(WorkerPool &pool, const StudyTicket &ticket, ReaderId reader, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("My sessions"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Done"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setWhatsThis(tr("Enter opens the session that is marked, at the cell where you were."));
    fitColumns(*m_list);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_enter = buttons->button(QDialogButtonBox::Ok);
    m_enter->setText(tr("&Go on"));
    m_enter->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (chosen() != 0)
            accept();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_enter->setEnabled(chosen() != 0); });
    resize(680, 380);
    studyTask(
        pool, ticket, this,
        [reader](StudyDatabase &database) { return AnnotationSessions(database).sessionsOf(reader); },
        [this](const Expected<std::vector<SessionInfo>> &sessions) {
            if (sessions)
                fill(*sessions);
            else
                m_message->setText(sessions.error().text());
            Q_EMIT listed();
        });
}

void SessionsDialog::fill(const std::vector<SessionInfo> &sessions)
{
    m_sessions = sessions;
    QTreeWidgetItem *first = nullptr;
    for (const SessionInfo &s : m_sessions) {
        const bool finished = s.items > 0 && s.done == s.items;
        auto *item = new QTreeWidgetItem(m_list,
            {s.name, sessionKindText(s.kind, s.blinded), tr("%1 of %2").arg(s.done).arg(s.items),
                s.closed         ? tr("Closed")
                    : finished   ? tr("Finished")
                    : s.done > 0 ? tr("Begun")
                                 : tr("New")});
        item->setDisabled(s.closed);
        if (first == nullptr && !s.closed && !finished)
            first = item;
    }
    explainColumns(*m_list);
    m_message->setText(m_sessions.empty()
            ? tr("There is no session for you. A coordinator makes them with Study > New annotation session.")
            : QString());
    m_list->setCurrentItem(first);
    m_list->setFocus();
}

SessionId SessionsDialog::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0 || at >= static_cast<int>(m_sessions.size()))
        return 0;
    const SessionInfo &info = m_sessions[static_cast<size_t>(at)];
    return info.closed ? 0 : info.id;
}

} // namespace cyto::ui
