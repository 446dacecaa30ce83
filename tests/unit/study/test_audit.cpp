// The audit chain: what was changed, removed or inserted behind the program's back is found and named.
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/sign_off.h"
#include "study/study_connection.h"
#include "study/turing_tests.h"
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

    static void dropAllTriggers(Study &study)
    {
        const bool sqlite = study.database->connection().isSqlite();
        auto rows = study.database->connection().run(sqlite
                ? QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                : QStringLiteral("SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public'"));
        QStringList names;
        while (rows && rows->next())
            names << rows->value(0).toString();
        for (const QString &name : names)
            exec(study,
                (sqlite ? QStringLiteral("DROP TRIGGER %1") : QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER ALL"))
                    .arg(name));
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
        QTest::newRow("replace consensus") << QStringLiteral("INSERT OR REPLACE INTO consensus SELECT run_id, cell_id, "
                                                             "kind, 0, method, n_votes, n_agree FROM consensus");
        QTest::newRow("replace adjudication") << QStringLiteral(
            "INSERT OR REPLACE INTO adjudication SELECT id, cell_id, reader_id, kind, 0, reason, decided_at FROM "
            "adjudication");
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
        const auto report = AuditLog(*study.database).verify();
        QCOMPARE(report->faults.size(), size_t {2}); // what this test put there itself
        for (const AuditFault &fault : report->faults)
            QVERIFY2(fault.what.contains(QLatin1String("was inserted")), qPrintable(fault.what));
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
        // The newest row's hash stands for the whole log: it stays while nothing happens, and no label leaves it alone.
        QCOMPARE(report->lastHash.size(), 32);
        QCOMPARE(AuditLog(*study.database).verify()->lastHash, report->lastHash);
        VERIFY_OK(LabelStore(*study.database).commit(labelChange(3, 1, classLabel(0))));
        QVERIFY(AuditLog(*study.database).verify()->lastHash != report->lastHash);
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
        QTest::newRow("changed label")
            << QStringList {QStringLiteral("UPDATE label_revision SET class_id = 0 WHERE id = 2")}
            << QStringList {QStringLiteral("Label 2 was changed after it was committed."),
                   QStringLiteral("The label of cell 2 by Ada that counts is not the newest that was given.")};
        QTest::newRow("removed label") << QStringList {QStringLiteral("PRAGMA foreign_keys = OFF"),
            QStringLiteral("DELETE FROM label_revision WHERE id = 4")}
                                       << QStringList {QStringLiteral("Label 4 was removed."),
                                              QStringLiteral("A label of cell 4 by Ada counts, but nobody gave it.")};
        QTest::newRow("inserted label") << QStringList {QStringLiteral(
            "INSERT INTO label_revision SELECT 99, cell_id, reader_id, session_id, session_item_id, action_id, 2, "
            "kind, "
            "class_id, confidence, comment, blinded, revealed_at, heatmap_viewed, active_ms, elapsed_ms, reader_role, "
            "reader_years, committed_at, undo_of FROM label_revision WHERE id = 1")}
                                        << QStringList {
                                               QStringLiteral("Label 99 was inserted: the audit log does not know it."),
                                               QStringLiteral("The label of cell 1 by Ada that counts is not the "
                                                              "newest that was given.")};
        QTest::newRow("forged label that counts")
            << QStringList {QStringLiteral("UPDATE current_label SET class_id = 3 WHERE cell_id IN (1, 2)")}
            << QStringList {QStringLiteral("The label of cell 1 by Ada that counts is not the newest that was given."),
                   QStringLiteral("The label of cell 2 by Ada that counts is not the newest that was given.")};
        QTest::newRow("another's label counts")
            << QStringList {QStringLiteral("UPDATE current_label SET revision_id = 5, class_id = 1 WHERE cell_id = 1")}
            << QStringList {QStringLiteral("The label of cell 1 by Ada that counts is not the newest that was given.")};
        QTest::newRow("label does not count any more")
            << QStringList {QStringLiteral("DELETE FROM current_label WHERE cell_id = 7")}
            << QStringList {QStringLiteral("Label 7 of cell 7 by Ada was given, but does not count.")};
        QTest::newRow("label turned into a repeat")
            << QStringList {QStringLiteral("UPDATE current_label SET is_repeat = 1 WHERE cell_id = 7")}
            << QStringList {QStringLiteral("The label of cell 7 by Ada that counts is not the newest that was given.")};
        QTest::newRow("label counts for another presentation")
            << QStringList {QStringLiteral("UPDATE current_label SET item_id = 77 WHERE cell_id = 2")}
            << QStringList {QStringLiteral("The label of cell 2 by Ada that counts is not the newest that was given."),
                   QStringLiteral("Label 2 of cell 2 by Ada was given, but does not count.")};
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

    // The same of everything else that the log tells of. %1 is the row of the log.
    void tamperingWithDecisions_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const char *act, const QStringList &sql, const QStringList &faults) {
            QTest::newRow(name) << QString::fromLatin1(act) << sql << faults;
        };
        const auto changed = [](const char *entry, const char *table) {
            return QStringLiteral("The entry %2 of the table %3 was changed: row %1 of the audit log says otherwise.")
                .replace(QLatin1String("%2"), QLatin1String(entry))
                .replace(QLatin1String("%3"), QLatin1String(table));
        };
        const auto removed = [](const char *table) {
            return QStringLiteral("The entry of the table %2 that row %1 of the audit log tells of was removed.")
                .replace(QLatin1String("%2"), QLatin1String(table));
        };
        row("nothing", "sign", {}, {});
        row("signer changed", "sign", {QStringLiteral("UPDATE signature SET reader_name = 'Eve'")},
            {changed("1", "signature")});
        row("content changed", "sign",
            {QStringLiteral("UPDATE signature SET content_hash = image.sha256 FROM "
                            "(SELECT sha256 FROM cell WHERE id = 1) AS image")},
            {changed("1", "signature")});
        row("signature removed", "sign", {QStringLiteral("DELETE FROM signature")}, {removed("signature")});
        row("signature inserted", "sign",
            {QStringLiteral("INSERT INTO signature SELECT 99, slide_id, reader_id, reader_name, signed_at, meaning, "
                            "override_reason, model_sha256_hex, program, content_hash FROM signature")},
            {QStringLiteral("The entry 99 of the table signature was inserted: the audit log does not know it.")});
        row("adjudication changed", "adjudicate", {QStringLiteral("UPDATE adjudication SET class_id = 0")},
            {changed("1", "adjudication")});
        row("adjudicator changed", "adjudicate", {QStringLiteral("UPDATE adjudication SET reader_id = 1")},
            {changed("1", "adjudication")});
        row("adjudication removed", "adjudicate", {QStringLiteral("DELETE FROM adjudication")},
            {removed("adjudication")});
        row("skip changed", "skipped", {QStringLiteral("UPDATE item_outcome SET reason = 'sharp'")},
            {changed("1", "item_outcome"),
                QStringLiteral("Session item 1 does not show what was decided on it last.")});
        row("skip removed", "skipped", {QStringLiteral("DELETE FROM item_outcome")}, {removed("item_outcome")});
        row("item changed", "skipped", {QStringLiteral("UPDATE session_item SET outcome = 'escalated' WHERE id = 1")},
            {QStringLiteral("Session item 1 does not show what was decided on it last.")});
        row("consensus changed", "consensus", {QStringLiteral("UPDATE consensus SET n_votes = 9 WHERE cell_id = 1")},
            {changed("1", "consensus_run")});
        row("consensus removed", "consensus",
            {QStringLiteral("DELETE FROM consensus"), QStringLiteral("DELETE FROM consensus_run")},
            {removed("consensus_run")});
        row("answer changed", "turing answer",
            {QStringLiteral("UPDATE turing_trial SET said_synthetic = 0 WHERE presented_index = 0")},
            {changed("1/1/0", "turing_trial")});
        row("answer removed", "turing answer",
            {QStringLiteral("UPDATE turing_trial SET answered_at = NULL WHERE presented_index = 0")},
            {removed("turing_trial")});
    }
    void tamperingWithDecisions()
    {
        QFETCH(QString, act);
        QFETCH(QStringList, sql);
        QFETCH(QStringList, faults);
        Study study;
        study.addSlides(1, 4);
        Reader reader;
        reader.name = QStringLiteral("Ada; B.");
        const ReaderId ada = ReaderStore(*study.database).add(reader, QStringLiteral("secret"))->id;
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId joe = study.addReader(QStringLiteral("Joe"), -1.0, ReaderRole::Adjudicator);
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(1))));
        VERIFY_OK(labels.commit(labelChange(2, bob, classLabel(1))));
        ConsensusStore store(*study.database);
        VERIFY_OK(store.run({}, cora));
        VERIFY_OK(store.adjudicate(1, joe, classLabel(2), QStringLiteral("lobed")));
        AnnotationPlan plan;
        plan.name = QStringLiteral("round");
        plan.blinded = false;
        plan.readers = {ada};
        AnnotationSessions sessions(*study.database);
        const auto session = sessions.create(plan, {1, 2, 3, 4}, cora);
        VERIFY_OK(session);
        VERIFY_OK(sessions.skip(*session, ada, sessions.at(*session, ada, 0)->item, QStringLiteral("blurred")));
        SignatureRequest request;
        request.slide = 1;
        request.reader = ada;
        request.password = QStringLiteral("secret");
        request.overrideReason = QStringLiteral("a try");
        VERIFY_OK(SignOff(*study.database).sign(request));
        TuringTests tests(*study.database);
        NewTuringTest turing {QStringLiteral("t"), QStringLiteral("/images"), 9, {}};
        for (int i = 0; i < 4; ++i)
            turing.images.push_back({QStringLiteral("%1.png").arg(i), i % 2 == 0, i % 4, false, QByteArray(32, 'h')});
        const auto test = tests.create(turing, cora);
        VERIFY_OK(test);
        VERIFY_OK(tests.next(*test, ada));
        VERIFY_OK(tests.answer(*test, ada, 0, {true, -1, Confidence::Low, 900}));
        // A new name changes nothing of what was done under the old one.
        reader = *ReaderStore(*study.database).reader(joe);
        reader.name = QStringLiteral("Joseph");
        VERIFY_OK(ReaderStore(*study.database).update(reader));

        StudyConnection &connection = study.database->connection();
        const QString row =
            connection.value(QStringLiteral("SELECT seq FROM audit WHERE action = ?"), {act})->toString();
        dropAllTriggers(study);
        for (const QString &statement : sql)
            exec(study, statement);
        const auto report = AuditLog(*study.database).verify();
        VERIFY_OK(report);
        QStringList found;
        for (const AuditFault &fault : report->faults)
            found << fault.what;
        QCOMPARE(found,
            faults.join(QLatin1Char('\n'))
                .replace(QLatin1String("%1"), row)
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts));
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
