// The readers of the study, for its coordinator: who they are, who is new, who has left.
#pragma once

#include "jobs/worker_pool.h"
#include "study/reader_store.h"
#include "study/study_database.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cyto::ui {

class ReadersDialog final : public QDialog {
    Q_OBJECT
public:
    ReadersDialog(WorkerPool &pool, StudyTicket ticket, QWidget *parent = nullptr);

    /// Adds a reader, or changes the one with its id; then shows the list anew.
    void store(const Reader &reader, const QString &password);
    [[nodiscard]] const std::vector<Reader> &readers() const { return m_readers; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void listed();

private:
    void load();
    void edit(bool add);
    [[nodiscard]] const Reader *chosen() const;

    WorkerPool &m_pool;
    const StudyTicket m_ticket;
    std::vector<Reader> m_readers;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_change;
};

/// Adds or changes in one go; the password only when one is given.
[[nodiscard]] Expected<Reader> storeReader(StudyDatabase &database, const Reader &reader, const QString &password);

} // namespace cyto::ui
