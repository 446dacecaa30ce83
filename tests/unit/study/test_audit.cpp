// The audit chain: what was changed, removed or inserted behind the program's back is found and named.
#include "study/audit_log.h"
#include "study/study_connection.h"
#include "study_fixture.h"

using namespace fixture;

class TestAudit final : public QObject {
    Q_OBJECT

    static void exec(Study &study, const QString &sql)
    {
        const Status status = study.database->connection().execute(sql);
        if (!status)
            qFatal("%s", qPrintable(status.error().text()));
    }

    /// Ten labels: rows 1 (study), 2 (reader), 3..12 (labels).
    static void fill(Study &study)
    {
        study.addSlides(1, 10);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        LabelStore labels(*study.database);
        for (CellId cell = 1; cell <= 10; ++cell)
            if (!labels.commit(labelChange(cell, ada, classLabel(static_cast<int>(cell % 4)))))
                qFatal("no label");
    }

    static void dropTriggers(Study &study)
    {
        if (!study.database->connection().isSqlite()) { // foreign keys are triggers there, too
            exec(study, QStringLiteral("ALTER TABLE audit DISABLE TRIGGER ALL"));
            exec(study, QStringLiteral("ALTER TABLE label_revision DISABLE TRIGGER ALL"));
            return;
        }
        for (const char *name :
            {"audit_keeps_rows", "audit_keeps_all", "label_revision_keeps_rows", "label_revision_keeps_all"})
            exec(study, QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(name)));
    }

private Q_SLOTS:
    void triggersRefuse_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update audit") << QStringLiteral("UPDATE audit SET reason = 'x' WHERE seq = 3");
        QTest::newRow("delete audit") << QStringLiteral("DELETE FROM audit WHERE seq = 3");
        QTest::newRow("update label") << QStringLiteral("UPDATE label_revision SET class_id = 0 WHERE id = 2");
        QTest::newRow("delete label") << QStringLiteral("DELETE FROM label_revision WHERE id = 2");
        QTest::newRow("update consensus") << QStringLiteral("UPDATE consensus SET class_id = 0");
        QTest::newRow("delete consensus") << QStringLiteral("DELETE FROM consensus");
        QTest::newRow("update adjudication") << QStringLiteral("UPDATE adjudication SET class_id = 0");
        QTest::newRow("delete adjudication") << QStringLiteral("DELETE FROM adjudication");
        QTest::newRow("replace audit") << QStringLiteral(
            "INSERT OR REPLACE INTO audit SELECT seq, at, 'Eve', action, subject, old_value, new_value, reason, "
            "previous_hash, hash FROM audit WHERE seq = 3");
        QTest::newRow("replace label") << QStringLiteral(
            "INSERT OR REPLACE INTO label_revision SELECT id, cell_id, reader_id, session_id, session_item_id, "
            "action_id, revision, kind, 0, confidence, comment, blinded, revealed_at, heatmap_viewed, active_ms, "
            "elapsed_ms, reader_role, reader_years, committed_at, undo_of FROM label_revision WHERE id = 2");
    }
    void triggersRefuse()
    {
        QFETCH(QString, sql);
        Study study;
        fill(study);
        exec(
            study, QStringLiteral("INSERT INTO consensus_run (created_at, created_by, parameters) VALUES ('', 1, '')"));
        exec(study, QStringLiteral("INSERT INTO consensus VALUES (1, 1, 0, 1, 'majority', 3, 2)"));
        exec(study,
            QStringLiteral("INSERT INTO adjudication (cell_id, reader_id, kind, class_id, reason, decided_at) VALUES "
                           "(1, 1, 0, 1, '', '')"));
        if (!study.database->connection().isSqlite() && sql.contains(QLatin1String("REPLACE")))
            return; // words of SQLite's
        const Status refused = study.database->connection().execute(sql);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("append-only")), qPrintable(refused.error().message));
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }

    void whole()
    {
        Study study;
        fill(study);
        const auto report = AuditLog(*study.database).verify();
        VERIFY_OK(report);
        QCOMPARE(report->rows, 12);
        QCOMPARE(report->labels, 10);
        QVERIFY(report->faults.empty());
        const auto newest = AuditLog(*study.database).entries(0, 3);
        QCOMPARE(newest->size(), size_t {3});
        QCOMPARE(newest->front().sequence, 12);
        QCOMPARE(newest->front().actor, QStringLiteral("Ada"));
        QCOMPARE(AuditLog(*study.database).entries(3, 9)->front().sequence, 2);
    }

    void tampering_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("changed row") << QStringList {QStringLiteral("UPDATE audit SET actor = 'Eve' WHERE seq = 5")}
                                     << QStringList {QStringLiteral("Row 5 of the audit log was changed.")};
        QTest::newRow("removed row") << QStringList {QStringLiteral("DELETE FROM audit WHERE seq = 2")}
                                     << QStringList {QStringLiteral("Row 2 of the audit log was removed.")};
        QTest::newRow("removed end") << QStringList {QStringLiteral("DELETE FROM audit WHERE seq > 10")}
                                     << QStringList {QStringLiteral("Rows 11 to 12 of the audit log were removed."),
                                            QStringLiteral("Label 9 was inserted: the audit log does not know it."),
                                            QStringLiteral("Label 10 was inserted: the audit log does not know it.")};
        QTest::newRow("removed and closed up")
            << QStringList {QStringLiteral("DELETE FROM audit WHERE seq = 2"),
                   QStringLiteral("UPDATE audit SET seq = -seq WHERE seq > 2"),
                   QStringLiteral("UPDATE audit SET seq = -seq - 1 WHERE seq < 0")}
            << QStringList {QStringLiteral("What stands before row 2 of the audit log was changed or removed."),
                   QStringLiteral("Row 12 of the audit log was removed.")};
        QTest::newRow("inserted at the end")
            << QStringList {QStringLiteral("INSERT INTO audit SELECT 13, at, actor, 'note', 'x/1', old_value, "
                                           "new_value, reason, hash, hash FROM audit WHERE seq = 12")}
            << QStringList {QStringLiteral("Row 13 of the audit log was changed."),
                   QStringLiteral("Row 13 of the audit log was inserted.")};
        QTest::newRow("changed label") << QStringList {QStringLiteral(
            "UPDATE label_revision SET class_id = 0 WHERE id = 2")}
                                       << QStringList {QStringLiteral("Label 2 was changed after it was committed.")};
        QTest::newRow("removed label") << QStringList {QStringLiteral("PRAGMA foreign_keys = OFF"),
            QStringLiteral("DELETE FROM label_revision WHERE id = 4")}
                                       << QStringList {QStringLiteral("Label 4 was removed.")};
        QTest::newRow("inserted label") << QStringList {QStringLiteral(
            "INSERT INTO label_revision SELECT 99, cell_id, reader_id, session_id, session_item_id, action_id, 2, "
            "kind, "
            "class_id, confidence, comment, blinded, revealed_at, heatmap_viewed, active_ms, elapsed_ms, reader_role, "
            "reader_years, committed_at, undo_of FROM label_revision WHERE id = 1")}
                                        << QStringList {QStringLiteral(
                                               "Label 99 was inserted: the audit log does not know it.")};
    }
    void tampering()
    {
        QFETCH(QStringList, sql);
        QFETCH(QStringList, faults);
        Study study;
        fill(study);
        dropTriggers(study);
        for (const QString &statement : sql)
            if (study.database->connection().isSqlite() || !statement.startsWith(QLatin1String("PRAGMA")))
                exec(study, statement);
        const auto report = AuditLog(*study.database).verify();
        VERIFY_OK(report);
        QStringList found;
        for (const AuditFault &fault : report->faults)
            found << fault.what;
        QCOMPARE(found, faults);
    }

    // A forger who knows the hash function, and inserts a row that is right by itself in the middle.
    void insertedInTheMiddle()
    {
        Study study;
        fill(study);
        dropTriggers(study);
        exec(study, QStringLiteral("UPDATE audit SET seq = -seq WHERE seq > 5"));
        exec(study, QStringLiteral("UPDATE audit SET seq = 1 - seq WHERE seq < 0"));
        StudyConnection &connection = study.database->connection();
        const QByteArray previous =
            connection.value(QStringLiteral("SELECT hash FROM audit WHERE seq = 5"))->toByteArray();
        AuditEntry entry {6, QDateTime::currentDateTimeUtc(), QStringLiteral("Eve"), QStringLiteral("sign"),
            QStringLiteral("slide/1"), {}, {}, {}};
        entry.at = utcTime(utcText(entry.at));
        VERIFY_OK(connection.execute(
            QStringLiteral("INSERT INTO audit VALUES (6, ?, 'Eve', 'sign', 'slide/1', '', '', '', ?, ?)"),
            {utcText(entry.at), previous, AuditLog::chainHash(entry, previous)}));
        const auto report = AuditLog(*study.database).verify();
        VERIFY_OK(report);
        QCOMPARE(report->faults.size(), size_t {1});
        QCOMPARE(report->faults[0].sequence, 6);
        QCOMPARE(report->faults[0].what, QStringLiteral("Row 6 of the audit log was inserted."));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
