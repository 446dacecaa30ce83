// Tables of the open study in the "Study" menu: export, import of labels, check of the audit log. Each is a job
// off the window's thread, one at a time.
#pragma once

#include "jobs/cancel_token.h"
#include "review/label_import.h"
#include "study/audit_log.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QDialog;
class QMainWindow;
class QMenu;

namespace cyto {
struct StudyExportRequest;
}

namespace cyto::ui {

class MessageBar;
class PageHost;
class StudySession;
class Workbench;

class StudyTables final : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu's end. All outlive this object.
    StudyTables(Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu);
    ~StudyTables() override;

    void updateState();
    [[nodiscard]] bool isBusy() const { return m_job != 0; }
    /// The dialog that is open; null when there is none.
    [[nodiscard]] QDialog *dialog() const;
    /// Asks for the table to be imported; empty = none. Tests answer by themselves.
    void setTableQuestion(std::function<QString()> ask) { m_askTable = std::move(ask); }

private:
    void askForExport();
    void exportTables(const StudyExportRequest &request);
    void askForImport();
    void planImport(const QString &path);
    void showPlan(const QString &path, const std::shared_ptr<const ImportPlan> &plan);
    void import(const std::shared_ptr<const ImportPlan> &plan);
    void checkAudit();
    void show(QDialog *dialog);
    void tellFailure(const Error &error, const QString &cancelled);
    /// Whether what was found may still be shown: the same study, and nothing that lies over it.
    [[nodiscard]] bool mayShow(const QString &study) const;
    /// @param work  Expected<T>(StudyDatabase &, const CancelToken &, ProgressSink *), in a worker
    /// @param done  void(Expected<T>)
    template <class Work, class Done>
    void run(const QString &task, bool cancellable, Work work, Done done);

    Workbench &m_workbench;
    QMainWindow &m_window;
    PageHost &m_pages;
    MessageBar &m_messages;
    QAction *m_export, *m_import, *m_audit;
    QPointer<QDialog> m_dialog;
    std::function<QString()> m_askTable;
    CancelToken m_cancel;
    int m_job = 0; ///< 0 = none
    bool m_cancellable = false;
};

} // namespace cyto::ui
