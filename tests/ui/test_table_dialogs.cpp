// The coordinator's tables in the real window: export, import with its dry run, check of the audit log.
#include "session_fixture.h"
#include "study/audit_log.h"
#include "study/label_store.h"
#include "study/study_connection.h"
#include "ui/shell/study_screens.h"
#include "ui/shell/study_tables.h"
#include "ui/study/audit_dialog.h"
#include "ui/study/export_dialog.h"
#include "ui/study/import_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <future>

using namespace cyto;
using namespace cyto::ui;
using fixture::need;

namespace {

/// The window with a study, and Cora, its coordinator, at the keyboard.
struct CorasWindow {
    CorasWindow() : p(place) { p.openAndPredict(place.slides()); }

    void signIn()
    {
        fixture::addCora(*need(StudyDatabase::open(p.workbench.session()->ticket())));
        p.workbench.setReader(QStringLiteral("Cora"));
        QTRY_COMPARE(p.workbench.session()->reader().role, ReaderRole::Coordinator);
        QTRY_VERIFY(command("exportTables")->isEnabled());
    }
    [[nodiscard]] QAction *command(const char *id)
    {
        for (QAction *action : p.window.screens().menu().actions())
            if (action->objectName() == QLatin1String(id))
                return action;
        qFatal("no command %s", id);
    }
    [[nodiscard]] StudyTables &tables() { return p.window.screens().tables(); }
    [[nodiscard]] QString message() { return p.window.messages().text(); }
    /// A label of Cora's for a few cells, so that there is something to be checked.
    void label()
    {
        for (int row = 0; row < 4; ++row)
            QVERIFY(p.workbench.session()->label({p.cell(row)}, {LabelKind::Class, row % 3, Confidence::High, {}}));
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(place.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no table");
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    fixture::Place place;
    fixture::Program p;
};

QPushButton *button(const QDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

constexpr auto kTable = "image_path,reader,label_class,label_confidence\r\n"
                        "slide-a/cell0.png,Zoe,lymphocyte,high\r\n"
                        "slide-a/cell1.png,Zoe,cannot_identify,\r\n"
                        "slide-a/cell2.png,Cora,monocyte,low\r\n"
                        "slide-a/nowhere.png,Zoe,lymphocyte,high\r\n";

/// Keeps every worker of the pool busy while it lives.
class BusyPool {
public:
    explicit BusyPool(WorkerPool &pool)
    {
        const std::shared_future<void> open = m_gate.get_future().share();
        for (int i = 0; i < pool.threads(); ++i)
            pool.submit(JobPriority::Visible, [open](const CancelToken &) { open.wait(); });
    }
    ~BusyPool() { m_gate.set_value(); }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;

private:
    std::promise<void> m_gate;
};

} // namespace

class TestTableDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void onlyACoordinatorExportsAndImports()
    {
        CorasWindow w;
        QCOMPARE(w.p.workbench.session()->reader().role, ReaderRole::Reader);
        QVERIFY(!w.command("exportTables")->isEnabled());
        QVERIFY(!w.command("importLabels")->isEnabled());
        QVERIFY(w.command("checkAudit")->isEnabled());
        w.signIn();
        QVERIFY(w.command("exportTables")->isEnabled());
        QVERIFY(w.command("importLabels")->isEnabled());
        w.p.workbench.closeStudy();
        QVERIFY(!w.command("checkAudit")->isEnabled());
    }

    void exportsIntoTheFolderThatIsNamed()
    {
        CorasWindow w;
        w.signIn();
        w.label();
        w.command("exportTables")->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(w.tables().dialog());
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("folder"));
        QPushButton *ok = button(*dialog, QDialogButtonBox::Ok);
        line->clear();
        QVERIFY(!ok->isEnabled());
        line->setText(w.write(QStringLiteral("a file"), "x")); // not a folder
        QVERIFY(!ok->isEnabled());
        QVERIFY2(dialog->remark().contains(QStringLiteral("a file")), qPrintable(dialog->remark()));
        const QString folder = w.place.folder.filePath(QStringLiteral("tables of Cora"));
        dialog->setFolderQuestion([folder](const QString &) { return folder; });
        for (QPushButton *browse : dialog->findChildren<QPushButton *>())
            if (browse->text() == QStringLiteral("C&hoose…"))
                browse->click();
        QCOMPARE(dialog->request().folder, folder);
        QVERIFY(dialog->remark().isEmpty());
        QVERIFY(ok->isEnabled());
        QVERIFY(!QFileInfo::exists(folder)); // nothing before it is wanted
        ok->click();
        QTRY_VERIFY(!w.tables().isBusy());
        QVERIFY2(
            w.message().contains(folder) && w.message().contains(QStringLiteral("4 labels")), qPrintable(w.message()));
        QCOMPARE(CorasWindow::read(folder + QStringLiteral("/labels.csv")).count('\n'), 5);
        QVERIFY(CorasWindow::read(folder + QStringLiteral("/manifest.json")).contains("labels.csv"));
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/class_scores.csv")));
        QCOMPARE(w.p.workbench.jobs().lastFailure(), QString());
        // Once more: said that they are replaced.
        QTRY_VERIFY(w.tables().dialog() == nullptr);
        w.command("exportTables")->trigger();
        dialog = qobject_cast<ExportDialog *>(w.tables().dialog());
        dialog->findChild<QLineEdit *>(QStringLiteral("folder"))->setText(folder);
        QVERIFY(dialog->remark().contains(QStringLiteral("replaced")));
        dialog->reject();
    }

    void importSaysFirstWhatItWouldDo()
    {
        CorasWindow w;
        w.signIn();
        const QString table = w.write(QStringLiteral("labels.csv"), kTable);
        w.tables().setTableQuestion([table] { return table; });
        w.command("importLabels")->trigger();
        QTRY_VERIFY(w.tables().dialog() != nullptr);
        auto *dialog = qobject_cast<ImportDialog *>(w.tables().dialog());
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->summary().contains(QStringLiteral("3 new, 0 changed, 0 as they are, 1 refused")),
            qPrintable(dialog->summary()));
        QVERIFY(dialog->summary().contains(QStringLiteral("Zoe")));
        QVERIFY(dialog->summary().contains(table));
        QAbstractItemModel *rows = dialog->findChild<QTableView *>()->model();
        const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows->rowCount(), 4);
        const auto text = [rows](int row, int column) { return rows->index(row, column).data().toString(); };
        QCOMPARE(text(0, ImportPlanModel::LabelColumn), QStringLiteral("Lymphocyte, high confidence"));
        QVERIFY(text(0, ImportPlanModel::CellColumn).contains(QStringLiteral("cell0.png")));
        QCOMPARE(text(1, ImportPlanModel::LabelColumn), QStringLiteral("Cannot identify"));
        dialog->findChild<QComboBox *>()->setCurrentText(fateText(ImportFate::Refused));
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(text(0, ImportPlanModel::ReasonColumn).contains(QStringLiteral("nowhere.png")));
        const auto database = need(StudyDatabase::open(w.p.workbench.session()->ticket()));
        QCOMPARE(need(LabelStore(*database).history(w.p.cell(0))).size(), 0U); // a dry run
        button(*dialog, QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!w.tables().isBusy());
        QVERIFY2(w.message().contains(QStringLiteral("3 label(s)")), qPrintable(w.message()));
        QCOMPARE(need(LabelStore(*database).history(w.p.cell(0))).size(), 1U);
        const int monocyte = *w.p.workbench.session()->styles().indexOf(QStringLiteral("monocyte"));
        QTRY_COMPARE(w.p.labelOf(w.p.cell(2)).labelClass, monocyte); // Cora's own, in the gallery
        // The same table again: nothing left to do.
        QTRY_VERIFY(w.tables().dialog() == nullptr);
        QTRY_VERIFY(w.command("importLabels")->isEnabled());
        w.command("importLabels")->trigger();
        QTRY_VERIFY(w.tables().dialog() != nullptr);
        QVERIFY(!button(*w.tables().dialog(), QDialogButtonBox::Ok)->isEnabled());
        w.tables().dialog()->reject();
    }

    void anImportThatCannotBeReadSaysWhy()
    {
        CorasWindow w;
        w.signIn();
        const QString table = w.write(QStringLiteral("other.csv"), "name,age\r\nx,1\r\n");
        w.tables().setTableQuestion([table] { return table; });
        w.command("importLabels")->trigger();
        QTRY_VERIFY(!w.tables().isBusy());
        QVERIFY(w.tables().dialog() == nullptr);
        QVERIFY2(
            w.message().contains(table) && w.message().contains(QStringLiteral("image_path")), qPrintable(w.message()));
        QVERIFY(!w.p.workbench.jobs().lastFailure().isEmpty());
    }

    void checkNamesTheFaultsAndIsSaved()
    {
        CorasWindow w;
        w.signIn();
        w.label();
        w.command("checkAudit")->trigger();
        QTRY_VERIFY(w.tables().dialog() != nullptr);
        auto *dialog = qobject_cast<AuditDialog *>(w.tables().dialog());
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->result().contains(QStringLiteral("4 label revisions"))
                && dialog->result().contains(QStringLiteral("whole")),
            qPrintable(dialog->result()));
        QVERIFY(dialog->findChild<QListView *>() == nullptr);
        dialog->reject();
        QTRY_VERIFY(w.tables().dialog() == nullptr);
        // Somebody writes into the file: the label is another than the log's, and than the one that counts.
        const auto database = need(StudyDatabase::open(w.p.workbench.session()->ticket()));
        QVERIFY(database->connection().execute(QStringLiteral("DROP TRIGGER label_revision_keeps_rows")));
        QVERIFY(database->connection().execute(QStringLiteral("UPDATE label_revision SET class_id = 2 WHERE id = 1")));
        w.command("checkAudit")->trigger();
        QTRY_VERIFY(w.tables().dialog() != nullptr);
        dialog = qobject_cast<AuditDialog *>(w.tables().dialog());
        QVERIFY2(dialog->result().contains(QStringLiteral("2 fault(s)")), qPrintable(dialog->result()));
        const auto *faults = dialog->findChild<QListView *>();
        QVERIFY(faults != nullptr);
        const QString fault = faults->model()->index(0, 0).data().toString();
        QVERIFY2(fault.contains(QStringLiteral("Label 1 was changed")), qPrintable(fault));
        const QString path = w.place.folder.filePath(QStringLiteral("check.txt"));
        dialog->setFileQuestion([path](const QString &) { return path; });
        button(*dialog, QDialogButtonBox::Save)->click();
        QVERIFY(dialog->message().contains(path));
        const QString saved = QString::fromUtf8(CorasWindow::read(path));
        QVERIFY2(saved.contains(fault) && saved.contains(w.p.workbench.session()->info().uuid), qPrintable(saved));
        dialog->setFileQuestion([](const QString &) { return QStringLiteral("/nowhere/at/all.txt"); });
        button(*dialog, QDialogButtonBox::Save)->click();
        QVERIFY2(dialog->message().contains(QStringLiteral("/nowhere")), qPrintable(dialog->message()));
        dialog->reject();
    }

    void everyJobCanBeCancelled_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("import") << QByteArray("importLabels");
        QTest::newRow("audit") << QByteArray("checkAudit");
        QTest::newRow("export") << QByteArray("exportTables");
    }
    void everyJobCanBeCancelled()
    {
        QFETCH(QByteArray, id);
        CorasWindow w;
        w.signIn();
        w.label();
        const QString table = w.write(QStringLiteral("labels.csv"), kTable);
        const QString folder = w.place.folder.filePath(QStringLiteral("tables"));
        w.tables().setTableQuestion([table] { return table; });
        JobList &jobs = w.p.workbench.jobs();
        {
            const BusyPool busy(w.p.workbench.pool());
            w.command(id.constData())->trigger();
            if (auto *dialog = qobject_cast<ExportDialog *>(w.tables().dialog())) {
                dialog->findChild<QLineEdit *>(QStringLiteral("folder"))->setText(folder);
                button(*dialog, QDialogButtonBox::Ok)->click();
            }
            QVERIFY(w.tables().isBusy());
            QVERIFY(!w.command("checkAudit")->isEnabled()); // one at a time
            int cancelled = 0;
            for (int row = 0; row < jobs.rowCount(); ++row)
                if (jobs.canCancel(row)) {
                    jobs.cancel(row);
                    ++cancelled;
                }
            QVERIFY(cancelled > 0);
        }
        QTRY_VERIFY(!w.tables().isBusy());
        QVERIFY2(w.message().contains(QStringLiteral("cancelled"), Qt::CaseInsensitive), qPrintable(w.message()));
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/manifest.json")));
        QVERIFY(w.command("checkAudit")->isEnabled());
        QCOMPARE(jobs.lastFailure(), QString());
    }
};

QTEST_MAIN(TestTableDialogs)
#include "test_table_dialogs.moc"
