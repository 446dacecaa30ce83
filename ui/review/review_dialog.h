// Makes a review session: which reasons bring a cell into the queue, who reviews it. The queue is counted
// while it is chosen, and taken as it stands when the session is made.
#pragma once

#include "jobs/worker_pool.h"
#include "study/reader_store.h"
#include "study/review_sessions.h"
#include "study/study_database.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cyto::ui {

class ReaderPicker;

class ReviewDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param model  id 0 = none: then no reason can come from it
    ReviewDialog(WorkerPool &pool, StudyTicket ticket, const ModelRecord &model, const std::vector<Reader> &readers,
        ReaderId self, QWidget *parent = nullptr);

    [[nodiscard]] QueueRules rules() const;
    [[nodiscard]] ReviewPlan plan() const;
    /// What the queue holds, who would see how many of its cells, and why the session cannot be made.
    [[nodiscard]] QString outlook() const;
    [[nodiscard]] QString failure() const;
    /// The session, when the dialog is accepted.
    [[nodiscard]] SessionId made() const { return m_made; }

public Q_SLOTS:
    /// Not while the session is being made.
    void reject() override;

Q_SIGNALS:
    void outlookChanged();

private:
    void onChanged();
    void countQueue();
    [[nodiscard]] QStringList outlookOf(const std::vector<QueuedCell> &queue, const ReviewShares &shares) const;
    /// Stays open when that fails, as it was filled in.
    void make();

    WorkerPool &m_pool;
    const StudyTicket m_ticket;
    const ModelRecord m_model;
    const ReaderId m_self;
    SessionId m_made = 0;
    bool m_making = false;
    QTimer m_delay;
    int m_generation = 0;
    QLineEdit *m_name, *m_seed;
    QCheckBox *m_differs, *m_low, *m_anomaly, *m_disagree, *m_unsure, *m_failed, *m_escalated, *m_newEyes, *m_blinded;
    QDoubleSpinBox *m_below;
    ReaderPicker *m_readers;
    QSpinBox *m_perCell;
    QLabel *m_outlook, *m_failure;
    QPushButton *m_accept;
};

/// The queue of this moment, as a session.
[[nodiscard]] Expected<SessionId> startReview(
    StudyDatabase &database, const QueueRules &rules, const ReviewPlan &plan, ReaderId by);

} // namespace cyto::ui
