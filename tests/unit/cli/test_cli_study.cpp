// `study` from outside: a study from its folder to its export, and what the commands refuse.
#include "review/csv_reader.h"
#include "run_program.h"

#include <QCryptographicHash>
#include <QImage>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace cyto;
using namespace cyto::test;

class TestCliStudy : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    /// A command line, %1 being the folder.
    [[nodiscard]] Outcome run(const char *command) const { return runProgram(words(command, m_dir.path())); }

    /// Six pictures that are no cells; what a model makes of them does not matter here.
    void writeImages(const char *folder) const
    {
        QDir().mkpath(path(folder));
        for (int n = 0; n < 6; ++n) {
            QImage image(64, 64, QImage::Format_RGB888);
            for (int y = 0; y < 64; ++y)
                for (int x = 0; x < 64; ++x)
                    image.setPixel(x, y, qRgb((x * (n + 3)) % 256, (y * 5 + n) % 256, (x * y + n * 31) % 256));
            QVERIFY(image.save(path(folder) + QStringLiteral("/%1.png").arg(n)));
        }
    }

    /// Ends the test with what the program said where the code is another one.
    static bool ended(const Outcome &o, int code)
    {
        if (o.code != code)
            qWarning("code %d\n%s\n%s", o.code, qPrintable(o.out), qPrintable(o.err));
        return o.code == code;
    }

    /// Changes the database behind the program's back.
    void tamper(const QString &file, const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }

    /// What somebody would do who has the file and knows the program: a row that is right by itself, with the hash of
    /// the row before it and one of its own, and all later rows moved up.
    void insertForged(const QString &file, int after)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forge"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_keeps_rows")));
            QVERIFY(query.exec(QStringLiteral("UPDATE audit SET seq = -seq WHERE seq > %1").arg(after)));
            QVERIFY(query.exec(QStringLiteral("UPDATE audit SET seq = 1 - seq WHERE seq < 0")));
            QVERIFY(query.exec(QStringLiteral("SELECT at, hash FROM audit WHERE seq = %1").arg(after)));
            QVERIFY(query.next());
            const QString at = query.value(0).toString();
            const QByteArray previous = query.value(1).toByteArray();
            query.finish();
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(previous);
            for (const QString &field : {at, QStringLiteral("Eve"), QStringLiteral("sign"), QStringLiteral("slide/1"),
                     QString(), QString(), QString()}) {
                const QByteArray bytes = field.toUtf8();
                QByteArray length(8, '\0');
                length[7] = static_cast<char>(bytes.size());
                hash.addData(length);
                hash.addData(bytes);
            }
            QVERIFY(query.prepare(
                QStringLiteral("INSERT INTO audit VALUES (%1, ?, 'Eve', 'sign', 'slide/1', '', '', '', ?, ?)")
                    .arg(after + 1)));
            query.addBindValue(at);
            query.addBindValue(previous);
            query.addBindValue(hash.result());
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("forge"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeImages("images");
        writeImages("other");
        const Outcome o =
            run("study create %1/images --database %1/study.db --name six --class basophil --class eosinophil "
                "--class artefact --coordinator Cora");
        QVERIFY(ended(o, 0));
        QVERIFY(o.out.contains(QStringLiteral("six: 1 slides, 6 images.")));
        QVERIFY(QFile::exists(path("study.db")));
    }

    void everyCommandIsListedAndCompleted()
    {
        // Each start of the program takes a while: one for all.
        const Outcome help = run("study --help");
        QVERIFY(ended(help, 0));
        const Outcome completion = run("completion bash");
        for (const char *command : {"create", "predict", "export", "consensus", "verify-audit", "backup",
                 "import-labels", "import-predictions", "sessions", "review"}) {
            QVERIFY2(help.out.contains(QLatin1String("  ") + QLatin1String(command)), command);
            QVERIFY2(completion.out.contains(QStringLiteral("'study %1'").arg(QLatin1String(command))), command);
        }
        QVERIFY(run("study verify-audit --help").out.contains(QStringLiteral("STUDY")));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *command, int code, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(command) << code << QString::fromLatin1(said);
        };
        row("study that is not there", "study sessions %1/none.db", 1, "none.db");
        row("create twice", "study create %1/images --database %1/study.db", 2, "study.db");
        row("no folder", "study create %1/nowhere --database %1/n.db", 1, "nowhere");
        row("unknown reader", "study consensus %1/study.db --as Nobody", 2, "Nobody");
        row("unknown model", "study export %1/study.db --output %1/x --model dragon", 2, "dragon");
        row("format", "study export %1/study.db --output %1/x --format xls", 2, "--format");
        row("backup over a file", "study backup %1/study.db --output %1/study.db", 2, "study.db");
        row("table that is not there", "study import-labels %1/study.db %1/none.csv", 1, "none.csv");
        row("fold without scores", "study import-predictions %1/study.db --name s --predictions %1/a.csv", 2,
            "--scores");
    }
    void refused()
    {
        QFETCH(QString, command);
        QFETCH(int, code);
        QFETCH(QString, said);
        const Outcome o = run(qPrintable(command));
        QVERIFY(ended(o, code));
        QVERIFY2(o.err.contains(said), qPrintable(o.err));
    }

    void labelsFirstAsADryRun()
    {
        writeBytes(path("labels.csv"),
            "image_path,reader,label_class,label_confidence\r\n0.png,Ada,basophil,high\r\n1.png,Ada,eosinophil,low\r\n"
            "0.png,Bob,eosinophil,high\r\nnone.png,Ada,basophil,high\r\n");
        const Outcome dry = run("study import-labels %1/study.db %1/labels.csv --dry-run");
        QVERIFY(ended(dry, 3)); // one row would be refused
        QVERIFY(dry.out.contains(QStringLiteral("1\tadd\tAda\t")));
        QVERIFY(dry.out.contains(QStringLiteral("4\trefused\t")));
        QVERIFY(dry.out.contains(QStringLiteral("The reader Ada would be added.")));
        const Outcome done = run("study import-labels %1/study.db %1/labels.csv");
        QVERIFY(ended(done, 3));
        QVERIFY(done.out.contains(QStringLiteral("3 labels committed."))); // the dry run had committed none
        QVERIFY(done.err.contains(QStringLiteral("none.png")));
        const Outcome consensus = run("study consensus %1/study.db");
        QVERIFY(ended(consensus, 0));
        QVERIFY(consensus.out.contains(QStringLiteral("Version 1")));
        QVERIFY(consensus.out.contains(QStringLiteral("unresolved    1")));
        QVERIFY(run("study consensus %1/study.db --as Cora").out.contains(QStringLiteral("Version 2")));
    }

    void predictionGoesOnWhereItWas()
    {
        const char *const command = "study predict %1/study.db --trials 4 --min-trials 2";
        const Outcome first = run(command);
        QVERIFY(ended(first, 0));
        QVERIFY(first.out.contains(QStringLiteral("6 cells predicted now; 0 of the study failed.")));
        QVERIFY(run(command).out.contains(QStringLiteral("0 cells predicted now")));
    }

    void exportHasAllOfIt()
    {
        const Outcome o = run("study export %1/study.db --output %1/out");
        QVERIFY(ended(o, 0));
        const auto labels = CsvTable::read(path("out/labels.csv"));
        QVERIFY(labels.has_value());
        QCOMPARE(labels->rows(), size_t {3});
        QVERIFY(!labels->cell(0, QStringLiteral("predicted_class")).isEmpty());
        QCOMPARE(labels->cell(0, QStringLiteral("consensus_method")), QStringLiteral("unresolved"));
        QVERIFY(CsvTable::read(path("out/consensus.csv")).has_value());
        QCOMPARE(CsvTable::read(path("out/class_scores.csv"))->rows(), size_t {48});
        QVERIFY(QFile::exists(path("out/manifest.json")));
        QVERIFY(ended(run("study export %1/study.db --output %1/excel --format excel --no-scores"), 0));
        QVERIFY(readBytes(path("excel/labels.csv")).startsWith("\xEF\xBB\xBF"));
        QVERIFY(!QFile::exists(path("excel/class_scores.csv")));
    }

    void foldsAndTheirReview()
    {
        QVERIFY(ended(run("classify %1/images --trials 4 --min-trials 2 --output %1/p.csv "
                          "--scores %1/s.csv"),
            0));
        const char *const import =
            "study import-predictions %1/study.db --name folds --predictions %1/p.csv --scores %1/s.csv";
        const Outcome dry = run((std::string(import) + " --dry-run").c_str());
        QVERIFY(ended(dry, 0));
        QVERIFY(dry.out.contains(QStringLiteral("nothing was stored")));
        QVERIFY(ended(run("study review %1/study.db --model folds --dry-run"), 2)); // not there yet
        const Outcome done = run(import);
        QVERIFY(ended(done, 0));
        QVERIFY(done.out.contains(QStringLiteral("6 predictions, 0 of them failed, 0 replaced")));
        const Outcome review = run("study review %1/study.db --model folds --list %1/differences.csv --dry-run");
        QVERIFY(ended(review, 0));
        const auto list = CsvTable::read(path("differences.csv"));
        QVERIFY(list.has_value());
        QVERIFY(review.out.startsWith(QString::number(list->rows()) + QLatin1Char(' ')));
        QVERIFY(list->rows() > 0); // Ada and Bob say two classes of one image: one of them differs
        // Both have labelled it: nobody is left who has not.
        const Outcome none = run("study review %1/study.db --model folds --reader Ada --reader Bob");
        QVERIFY(ended(none, 2));
        QVERIFY(none.err.contains(QStringLiteral("readers who may judge it")));
        const Outcome session = run("study review %1/study.db --model folds --reader Cora --readers-per-cell 1");
        QVERIFY(ended(session, 0));
        const Outcome sessions = run("study sessions %1/study.db");
        QVERIFY(ended(sessions, 0));
        QVERIFY(sessions.out.contains(
            QStringLiteral("\treview\tReview of folds\tno\tCora\t0\t%1\topen").arg(list->rows())));
    }

    void auditNamesWhatWasChanged()
    {
        const Outcome whole = run("study verify-audit %1/study.db");
        QVERIFY(ended(whole, 0));
        QVERIFY(whole.out.contains(QStringLiteral("The chain is whole.")));
        QVERIFY(ended(run("study audit-log %1/study.db --output %1/audit.csv"), 0));
        const auto log = CsvTable::read(path("audit.csv"));
        QVERIFY(log && log->rows() > 2);
        QCOMPARE(log->cell(0, QStringLiteral("seq")), QStringLiteral("1"));
        QCOMPARE(log->cell(0, QStringLiteral("action")), QStringLiteral("study created"));
        QCOMPARE(log->cell(0, QStringLiteral("hash")).size(), 64);
        QCOMPARE(log->cell(1, QStringLiteral("previous_hash")), log->cell(0, QStringLiteral("hash")));
        QVERIFY(ended(run("study backup %1/study.db --output %1/copy.db"), 0));
        tamper(path("copy.db"),
            {QStringLiteral("DROP TRIGGER audit_keeps_rows"),
                QStringLiteral("UPDATE audit SET actor = 'Eve' WHERE seq = 2")});
        const Outcome changed = run("study verify-audit %1/copy.db");
        QVERIFY(ended(changed, 1));
        QVERIFY2(changed.out.contains(QStringLiteral("Row 2 of the audit log was changed.")), qPrintable(changed.out));
        QVERIFY(ended(run("study verify-audit %1/study.db"), 0)); // the backup was a copy
        QVERIFY(ended(run("study backup %1/study.db --output %1/copy2.db"), 0));
        tamper(path("copy2.db"),
            {QStringLiteral("DROP TRIGGER audit_keeps_all"), QStringLiteral("DELETE FROM audit WHERE seq = 3")});
        const Outcome removed = run("study verify-audit %1/copy2.db");
        QVERIFY(ended(removed, 1));
        QVERIFY2(removed.out.contains(QStringLiteral("Row 3 of the audit log was removed.")), qPrintable(removed.out));
    }

    void auditNamesWhatWasInserted()
    {
        QVERIFY(ended(run("study backup %1/study.db --output %1/copy3.db"), 0));
        insertForged(path("copy3.db"), 2);
        const Outcome forged = run("study verify-audit %1/copy3.db");
        QVERIFY(ended(forged, 1));
        QVERIFY2(forged.out.contains(QStringLiteral("Row 3 of the audit log was inserted.")), qPrintable(forged.out));
        QVERIFY2(!forged.out.contains(QStringLiteral("was changed")), qPrintable(forged.out)); // it is right by itself
        // And a label without its row in the log.
        QVERIFY(ended(run("study backup %1/study.db --output %1/copy4.db"), 0));
        tamper(path("copy4.db"),
            {QStringLiteral("INSERT INTO label_revision SELECT 99999, cell_id, reader_id, session_id, session_item_id, "
                            "action_id, 99, kind, class_id, confidence, comment, blinded, revealed_at, heatmap_viewed, "
                            "active_ms, elapsed_ms, reader_role, reader_years, committed_at, undo_of "
                            "FROM label_revision WHERE id = (SELECT min(id) FROM label_revision)")});
        const Outcome label = run("study verify-audit %1/copy4.db");
        QVERIFY(ended(label, 1));
        QVERIFY2(label.out.contains(QStringLiteral("Label 99999 was inserted")), qPrintable(label.out));
    }

    void aStudyLiesWhereTheWindowLooksForIt()
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        const Outcome made = run("study create %1/other");
        if (before.isEmpty())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", before);
        QVERIFY(ended(made, 0));
        // Of the names that the window gives itself.
        const QDir studies(path("data/CytoDiffusion/cytodiffusion/studies"));
        QCOMPARE(studies.entryList({QStringLiteral("other-*.db")}, QDir::Files).size(), 1);
    }

    void passwordsComeFromTheEnvironment()
    {
        qputenv("CYTODIFFUSION_PASSWORD", "secret");
        const Outcome made = run("study create %1/other --database %1/locked.db --coordinator Cora");
        QVERIFY(ended(made, 0));
        QVERIFY(ended(run("study consensus %1/locked.db"), 0));
        qputenv("CYTODIFFUSION_PASSWORD", "wrong");
        const Outcome wrong = run("study consensus %1/locked.db");
        qunsetenv("CYTODIFFUSION_PASSWORD");
        QVERIFY(ended(wrong, 1));
        QVERIFY(wrong.err.contains(QStringLiteral("password of Cora")));
        QVERIFY(ended(run("study consensus %1/locked.db"), 1));
        // Nor does anybody bring in labels in other readers' names.
        writeBytes(path("one.csv"), "image_path,reader,label_class\r\n0.png,Ada,blast\r\n");
        QVERIFY(ended(run("study import-labels %1/locked.db %1/one.csv"), 1));
        QVERIFY(ended(run("study import-labels %1/locked.db %1/one.csv --as Ada"), 2));
        QVERIFY(ended(run("study import-labels %1/locked.db %1/one.csv --dry-run"), 0));
    }

    void readersAreCompared()
    {
        const char *const command =
            "experiment readers %1/study.db --model folds --output %1/readers --config " CYTO_SOURCE_DIR
            "/models/configs/experiments/readers.json";
        const Outcome o = run(command);
        QVERIFY(ended(o, 0));
        for (const char *file : {"result.json", "summary.md", "summary.csv", "confidence_matrix.svg",
                 "confidence_matrix.png", "confidence_matrix.pdf", "confidence_matrix.csv"})
            QVERIFY2(QFile::exists(path("readers/") + QLatin1String(file)), file);
        // One common cell, whose consensus is open: there is nothing to draw a curve from, and that is said.
        QVERIFY2(o.err.contains(QStringLiteral("No plot readers_by_consensus")), qPrintable(o.err));
        QVERIFY(ended(run(command), 0));
        writeBytes(path("more.csv"), "image_path,reader,label_class,label_confidence\r\n1.png,Bob,eosinophil,high\r\n");
        QVERIFY(ended(run("study import-labels %1/study.db %1/more.csv"), 0));
        const Outcome refused = run(command);
        QVERIFY(ended(refused, 1));
        QVERIFY2(refused.err.contains(QStringLiteral("/data/0/label_revisions")), qPrintable(refused.err));
    }
};

QTEST_GUILESS_MAIN(TestCliStudy)
#include "test_cli_study.moc"
