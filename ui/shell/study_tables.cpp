#include "ui/shell/study_tables.h"

#include "jobs/run_async.h"
#include "ui/jobs/gui_progress.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_host.h"
#include "ui/shell/workbench.h"
#include "ui/study/audit_dialog.h"
#include "ui/study/export_dialog.h"
#include "ui/study/import_dialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QUrl>

#include <utility>

namespace cyto::ui {

StudyTables::StudyTables(Workbench &workbench, QMainWindow &window, PageHost &pages, MessageBar &messages, QMenu &menu)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_pages(pages)
    , m_messages(messages)
    , m_askTable(
          [this] { return QFileDialog::getOpenFileName(&m_window, tr("Table of labels"), {}, tr("Table (*.csv)")); })
{
    menu.addSeparator();
    const auto add = [&menu](const char *id, const QString &text, int key, const QString &tip) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(id)); // under which a key of the reader's choice is remembered
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(key)));
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setWhatsThis(tip);
        return action;
    };
    m_export = add("exportTables", tr("E&xport tables…"), Qt::Key_E,
        tr("Labels, decisions, consensus and Turing tests as tables in a folder. For coordinators."));
    m_import = add("importLabels", tr("&Import labels…"), Qt::Key_I,
        tr("Take labels from a table. You see first what would happen. For coordinators."));
    m_audit = add("checkAudit", tr("&Check the audit log"), Qt::Key_K,
        tr("Was anything changed outside of the program? Every row and every label is compared."));
    connect(m_export, &QAction::triggered, this, &StudyTables::askForExport);
    connect(m_import, &QAction::triggered, this, &StudyTables::askForImport);
    connect(m_audit, &QAction::triggered, this, &StudyTables::checkAudit);
    connect(&workbench, &Workbench::sessionChanged, this, [this](const StudySession *session) {
        // Labels that are being committed are committed: a reader each is one transaction.
        if (session == nullptr && m_cancellable)
            m_cancel.cancel();
        if (session == nullptr && m_dialog)
            m_dialog->reject();
    });
}

StudyTables::~StudyTables()
{
    if (m_cancellable)
        m_cancel.cancel();
}

QDialog *StudyTables::dialog() const
{
    return m_dialog;
}

void StudyTables::updateState()
{
    const StudySession *session = m_workbench.session();
    const bool free = session != nullptr && m_pages.isEmpty() && m_job == 0;
    const bool coordinator = session != nullptr && session->reader().role == ReaderRole::Coordinator;
    m_export->setEnabled(free && coordinator);
    m_import->setEnabled(free && coordinator && session->readOnlyReason().isEmpty());
    m_audit->setEnabled(free);
}

template <class Work, class Done>
void StudyTables::run(const QString &task, bool cancellable, Work work, Done done)
{
    m_cancellable = cancellable;
    m_job = m_workbench.jobs().begin(
        task, cancellable ? std::function<void()>([this] { m_cancel.cancel(); }) : std::function<void()>());
    auto sink = std::make_shared<GuiProgress>(
        this, [this, job = m_job](const Progress &progress) { m_workbench.jobs().report(job, progress); },
        [this](const QString &notice) { m_messages.showMessage(MessageBar::Kind::Notice, notice); });
    using Result = std::invoke_result_t<Work &, StudyDatabase &, const CancelToken &, ProgressSink *>;
    m_cancel = runAsync(
        m_workbench.pool(), JobPriority::Wanted, this,
        [ticket = m_workbench.session()->ticket(), work = std::move(work), sink](
            const CancelToken &cancel) mutable -> Result {
            const auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return work(**database, cancel, sink.get());
        },
        [this, done = std::move(done)](Result result) {
            const int job = std::exchange(m_job, 0);
            m_cancellable = false;
            if (result)
                m_workbench.jobs().end(job, JobList::End::Done);
            else if (result.error().code == ErrorCode::Cancelled)
                m_workbench.jobs().end(job, JobList::End::Cancelled);
            else
                m_workbench.jobs().end(job, JobList::End::Failed, result.error().text());
            updateState();
            done(std::move(result));
        });
    updateState();
}

void StudyTables::show(QDialog *dialog)
{
    // Not exec(): what runs in the background may go on.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

bool StudyTables::mayShow(const QString &study) const
{
    const StudySession *session = m_workbench.session();
    return session != nullptr && session->info().uuid == study && m_pages.isEmpty();
}

void StudyTables::tellFailure(const Error &error, const QString &cancelled)
{
    if (error.code == ErrorCode::Cancelled)
        m_messages.showMessage(MessageBar::Kind::Notice, cancelled);
    else
        m_messages.showMessage(MessageBar::Kind::Failure, error.text());
}

void StudyTables::askForExport()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr || m_job != 0)
        return;
    auto *dialog = new ExportDialog(
        session->model(), QDir::home().filePath(tr("%1-tables", "folder").arg(session->info().name)), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { exportTables(dialog->request()); });
    show(dialog);
}

void StudyTables::exportTables(const StudyExportRequest &request)
{
    if (m_workbench.session() == nullptr || m_job != 0)
        return;
    run(
        tr("Exporting tables"), true,
        [request](StudyDatabase &database, const CancelToken &cancel, ProgressSink *sink) {
            return exportStudy(database, request, cancel, sink);
        },
        [this, folder = request.folder](const Expected<StudyExportReport> &exported) {
            const QString place = QDir::toNativeSeparators(folder);
            if (!exported) {
                tellFailure(exported.error(),
                    tr("The export was cancelled. The tables in %1 are not complete: do not use them.").arg(place));
                return;
            }
            const QLocale locale;
            m_messages.showMessage(MessageBar::Kind::Notice,
                tr("Exported to %1: %2 labels, %3 decisions, %4 rows of consensus, %5 class scores, %6 answers of "
                   "Turing tests.")
                    .arg(place, locale.toString(exported->labels), locale.toString(exported->decisions),
                        locale.toString(exported->consensus), locale.toString(exported->classScores),
                        locale.toString(exported->turingTrials)),
                tr("Show &folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
}

void StudyTables::askForImport()
{
    if (m_workbench.session() == nullptr || m_job != 0)
        return;
    const QString path = m_askTable();
    // The question may have stood there for long.
    if (!path.isEmpty() && m_import->isEnabled())
        planImport(path);
}

void StudyTables::planImport(const QString &path)
{
    run(
        tr("Reading labels to import"), true,
        [path](StudyDatabase &database, const CancelToken &cancel, ProgressSink *) {
            return planLabelImport(database, path, cancel);
        },
        [this, path, study = m_workbench.session()->info().uuid](Expected<ImportPlan> plan) {
            if (!plan)
                tellFailure(plan.error(), tr("Cancelled: no label was imported."));
            else if (!mayShow(study))
                m_messages.showMessage(MessageBar::Kind::Notice,
                    tr("The labels of %1 were read, but not imported: the window was busy with something else. Choose "
                       "the table again.")
                        .arg(QDir::toNativeSeparators(path)));
            else
                showPlan(path, std::make_shared<const ImportPlan>(std::move(*plan)));
        });
}

void StudyTables::showPlan(const QString &path, const std::shared_ptr<const ImportPlan> &plan)
{
    // Copies: the study may be read anew while the dialog is open.
    const StudySession *session = m_workbench.session();
    const QPointer<const StudySession> open(session);
    ImportPlanModel::Words words;
    words.cell = [open](CellId cell) { return open ? open->cellName(cell) : QString(); };
    words.styles = session->styles();
    auto *dialog = new ImportDialog(path, plan, std::move(words), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, plan] { import(plan); });
    show(dialog);
}

void StudyTables::import(const std::shared_ptr<const ImportPlan> &plan)
{
    if (m_workbench.session() == nullptr || m_job != 0)
        return;
    run(
        tr("Importing labels"), false,
        [plan](
            StudyDatabase &database, const CancelToken &, ProgressSink *) { return applyLabelImport(database, *plan); },
        [this](const Expected<int> &committed) {
            if (committed)
                m_messages.showMessage(MessageBar::Kind::Notice, tr("%n label(s) imported.", nullptr, *committed));
            else
                m_messages.showMessage(MessageBar::Kind::Failure,
                    tr("The import stopped. %1 Choose the table again: it shows which labels are there already.")
                        .arg(committed.error().text()));
            // The gallery shows what is stored, in either case.
            if (const StudySession *session = m_workbench.session())
                m_workbench.setReader(session->reader().name);
        });
}

void StudyTables::checkAudit()
{
    const StudySession *session = m_workbench.session();
    if (session == nullptr || m_job != 0)
        return;
    run(
        tr("Checking the audit log"), true,
        [](StudyDatabase &database, const CancelToken &cancel, ProgressSink *) {
            return AuditLog(database).verify(cancel);
        },
        [this, study = session->info()](Expected<AuditReport> report) {
            if (!report) {
                tellFailure(report.error(), tr("The check of the audit log was cancelled: nothing is known."));
                return;
            }
            if (mayShow(study.uuid))
                show(new AuditDialog(study, std::move(*report), QDateTime::currentDateTimeUtc(), &m_window));
            else // never silent: the faults would be lost
                m_messages.showMessage(report->faults.empty() ? MessageBar::Kind::Notice : MessageBar::Kind::Failure,
                    report->faults.empty() ? tr("The audit log of %1 is whole.").arg(study.name)
                                           : tr("The audit log of %1 has %n fault(s). Check it again to see them.",
                                               nullptr, static_cast<int>(report->faults.size()))
                                                 .arg(study.name));
        });
}

} // namespace cyto::ui
