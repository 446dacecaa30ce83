// The readers of the study, for its coordinator: who they are, who is new, who has left, and who has a login at the
// study's server.
#pragma once

#include "jobs/worker_pool.h"
#include "study/reader_store.h"
#include "study/study_database.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cyto::ui {

/// What the list shows, as it was read.
struct ListedReaders {
    std::vector<Reader> readers;
    QHash<ReaderId, QString> logins; ///< of those who have one, as far as this login may know
    bool onServer = false;
    Access access = Access::Owner;

    [[nodiscard]] bool givesLogins() const { return onServer && access == Access::Owner; }
};

class ReadersDialog final : public QDialog {
    Q_OBJECT
public:
    ReadersDialog(WorkerPool &pool, StudyTicket ticket, QWidget *parent = nullptr);

    /// Adds a reader, or changes the one with its id; then shows the list anew.
    void store(const Reader &reader, const QString &password);
    [[nodiscard]] const std::vector<Reader> &readers() const { return m_listed.readers; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void listed();

private:
    void load();
    void fill();
    void edit(bool add);
    void askForLogin();
    void askToTakeLogin();
    void giveLogin(const Reader &reader, const QString &login, const QString &password);
    void takeLogin(const Reader &reader);
    /// Shows what came of it, and the list anew.
    void onChanged(const Status &status, const QString &done);
    void updateButtons();
    [[nodiscard]] const Reader *chosen() const;

    WorkerPool &m_pool;
    const StudyTicket m_ticket;
    ListedReaders m_listed;
    QTreeWidget *m_list;
    QLabel *m_message, *m_aboutLogins;
    QPushButton *m_change, *m_give, *m_take;
};

/// Adds or changes in one go; the password only when one is given.
[[nodiscard]] Expected<Reader> storeReader(StudyDatabase &database, const Reader &reader, const QString &password);

} // namespace cyto::ui
