// What the check of the audit log found: how much was compared, and every fault; to be saved as a text.
#pragma once

#include "study/audit_log.h"
#include "study/study_database.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace cyto::ui {

class AuditDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param checkedAt  UTC
    AuditDialog(StudyInfo study, AuditReport report, const QDateTime &checkedAt, QWidget *parent = nullptr);

    [[nodiscard]] QString result() const; ///< in a sentence
    /// As saved: study, time, what was compared, the last hash, every fault.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Status save(const QString &path) const;
    [[nodiscard]] QString message() const;
    /// Asks where to save; empty = not at all. Tests answer by themselves.
    void setFileQuestion(std::function<QString(const QString &name)> ask) { m_ask = std::move(ask); }

private:
    void askAndSave();

    const StudyInfo m_study;
    const AuditReport m_report;
    const QDateTime m_checkedAt;
    QLabel *m_result, *m_message;
    std::function<QString(const QString &)> m_ask;
};

} // namespace cyto::ui
