// A study on a server, and a client with a reader's password that is none of our programs: what it may not see it
// does not see, what it may not change it cannot change; and our own program does its work with the same password.
#include "hostile_attacks.h"
#include "hostile_client.h"
#include "private_server.h"
#include "study/adjudication_queue.h"
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/migrations.h"
#include "study/review_sessions.h"
#include "study/server_backup.h"
#include "study/sign_off.h"
#include "study/study_logins.h"
#include "study/turing_tests.h"
#include "study_fixture.h"

#include <algorithm>

using namespace fixture;

namespace {

const QString kSecret = QStringLiteral("pässword-");

template <class T>
T must(Expected<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

/// Labels what the session shows next.
LabelChange nextLabel(AnnotationSessions &sessions, SessionId session, ReaderId reader, int classIndex)
{
    const auto shown = must(sessions.current(session, reader));
    LabelChange change = labelChange(shown->cell, reader, classLabel(classIndex));
    change.context.session = session;
    change.context.sessionItem = shown->item;
    return change;
}

} // namespace

class TestPostgresqlLogins final : public QObject {
    Q_OBJECT

    static constexpr int kBlind = 20; // cells of the blinded session: those of slide "a"

    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<Study> m_study; // the owner's
    ReaderId m_ada = 0, m_bob = 0, m_cora = 0, m_ann = 0;
    SessionId m_session = 0;
    qint64 m_test = 0;
    ModelId m_model = 0;

    [[nodiscard]] QString urlOf(const QString &login) const
    {
        const QString password = QString::fromLatin1(QUrl::toPercentEncoding(kSecret + login));
        return m_server->readersUrl.arg(login, password) + m_study->location.section(QLatin1Char('/'), -1);
    }
    [[nodiscard]] std::unique_ptr<StudyDatabase> openAs(const QString &login) const
    {
        return must(StudyDatabase::open(urlOf(login)));
    }

    ReaderId addReader(const QString &name, ReaderRole role, double years)
    {
        Reader reader;
        reader.name = name;
        reader.role = role;
        reader.yearsExperience = years;
        const ReaderId id = must(ReaderStore(*m_study->database).add(reader, kSecret)).id;
        must(StudyLogins(*m_study->database).give(id, name.toLower(), kSecret + name.toLower()));
        return id;
    }

    void fill()
    {
        StudyDatabase &database = *m_study->database;
        m_study->addSlides(2, kBlind);
        m_ada = addReader(QStringLiteral("Ada"), ReaderRole::Reader, 5.1);
        m_bob = addReader(QStringLiteral("Bob"), ReaderRole::Reader, -1.0);
        m_cora = addReader(QStringLiteral("Cora"), ReaderRole::Coordinator, 12.75);
        m_ann = addReader(QStringLiteral("Ann"), ReaderRole::Adjudicator, 30.0);
        PredictionStore predictions(database);
        m_model = must(predictions.registerModel(model())).id;
        std::vector<StoredPrediction> all;
        for (int cell = 0; cell < 2 * kBlind; ++cell)
            all.push_back(prediction(cell + 1, m_model, Study::hash(cell / kBlind, cell % kBlind)));
        must(predictions.store(must(predictions.beginRun({m_model, {}, 0, {}})), all));
        AnnotationPlan plan;
        plan.name = QStringLiteral("blind");
        plan.model = m_model;
        plan.readers = {m_ada, m_bob};
        plan.commonCells = kBlind;
        plan.repeatShare = 0.0;
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= kBlind; ++cell)
            cells.push_back(cell);
        m_session = must(AnnotationSessions(database).create(plan, cells, m_cora));
        NewTuringTest test {QStringLiteral("t"), QStringLiteral("/t"), 1, {}};
        for (int i = 0; i < 4; ++i)
            test.images.push_back({QStringLiteral("%1.png").arg(i), i % 2 == 0, 0, false, Study::hash(9, i)});
        m_test = must(TuringTests(database).create(test, m_cora));
    }

    /// Everything that an attack may want to change: rows, and who may do what.
    QString fingerprint()
    {
        QStringList words;
        for (const char *table :
            {"study", "setting", "reader", "slide", "cell", "model", "prediction", "prediction_detail", "session",
                "session_reader", "session_item", "item_outcome", "label_action", "label_revision", "current_label",
                "consensus_run", "adjudication", "signature", "turing_image", "turing_trial", "audit", "audit_head"})
            words << QStringLiteral("(SELECT concat_ws('/', count(*), sum(hashtextextended(t::text, 0))) FROM %1 t)")
                         .arg(QLatin1String(table));
        words << QStringLiteral(
            "(SELECT md5(string_agg(concat(tgname, tgenabled), '' ORDER BY tgname)) FROM pg_trigger "
            "WHERE NOT tgisinternal)")
              << QStringLiteral("(SELECT md5(string_agg(concat(polname, polrelid), '' ORDER BY oid)) FROM pg_policy)")
              << QStringLiteral(
                     "(SELECT md5(string_agg(concat(rolname, rolsuper), '' ORDER BY rolname)) FROM pg_roles)")
              << QStringLiteral("(SELECT md5(string_agg(concat(relacl, relrowsecurity), '' ORDER BY "
                                "oid)) FROM pg_class WHERE relnamespace IN ('public'::regnamespace, "
                                "'reading'::regnamespace))")
              << QStringLiteral("(SELECT md5(string_agg(concat(prosrc, proacl), '' ORDER BY oid)) FROM "
                                "pg_proc WHERE pronamespace = 'public'::regnamespace)");
        auto db = StudyConnection::connect(m_study->location, StudyConnection::Mode::ReadWrite);
        return must((*db)->value(QStringLiteral("SELECT concat_ws(';', %1)").arg(words.join(QStringLiteral(", ")))))
            .toString();
    }

    [[nodiscard]] QString withIds(QString sql) const
    {
        return sql.replace(QLatin1String("{ada}"), QString::number(m_ada))
            .replace(QLatin1String("{bob}"), QString::number(m_bob))
            .replace(QLatin1String("{session}"), QString::number(m_session));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's PostgreSQL driver is not installed.");
        m_server = std::make_unique<PrivateServer>();
        if (const QString problem = m_server->start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        qputenv("CYTO_STUDY_POSTGRES", m_server->url.toUtf8());
        m_study = std::make_unique<Study>();
        fill();
        // Bob has gone ahead: two blind labels, and one in the gallery that everybody may see.
        const auto database = openAs(QStringLiteral("bob"));
        AnnotationSessions sessions(*database);
        must(sessions.enter(m_session, m_bob));
        must(LabelStore(*database).commit(nextLabel(sessions, m_session, m_bob, 1)));
        must(LabelStore(*database).commit(nextLabel(sessions, m_session, m_bob, 2)));
        must(sessions.leave(m_session, m_bob));
        must(LabelStore(*database).commit(labelChange(30, m_bob, classLabel(3))));
    }
    void cleanupTestCase()
    {
        m_study.reset();
        m_server.reset();
    }

    void theServerAsksForThePassword()
    {
        QString wrong = urlOf(QStringLiteral("ada"));
        wrong.replace(QStringLiteral("-ada@"), QStringLiteral("-bob@"));
        QVERIFY(!HostileClient(wrong).isOpen());
        QVERIFY(HostileClient(urlOf(QStringLiteral("ada"))).isOpen());
        const auto refused = StudyDatabase::open(wrong);
        QVERIFY(!refused);
        QVERIFY2(!refused.error().text().contains(kSecret), qPrintable(refused.error().text()));
    }

    // Rows that the owner sees, and a reader does not.
    void hidden_data()
    {
        QTest::addColumn<QString>("sql");
        for (const Attack &attack : kLooks)
            QTest::newRow(attack.name) << QString::fromLatin1(attack.sql);
    }
    void hidden()
    {
        QFETCH(QString, sql);
        const QStringList statements = withIds(sql).split(QStringLiteral(";;"));
        const QString before = fingerprint();
        HostileClient ada(urlOf(QStringLiteral("ada")));
        const auto answer = ada.askAll(statements);
        QVERIFY2(!answer.text.contains(QLatin1String("leaked")), qPrintable(answer.text));
        QVERIFY2(answer.state.isEmpty(), qPrintable(answer.text)); // the statement is right; it finds nothing
        QCOMPARE(answer.rows, 0);
        QCOMPARE(fingerprint(), before);
        HostileClient owner(m_study->location);
        owner.ask(QStringLiteral("BEGIN"));
        const auto control = owner.askAll(statements);
        owner.ask(QStringLiteral("ROLLBACK"));
        QVERIFY2(control.rows > 0 || control.text.contains(QLatin1String("leaked")), "There was nothing to see");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        for (const Attack &attack : kAttacks)
            QTest::newRow(attack.name) << QString::fromLatin1(attack.sql);
    }
    void refused()
    {
        QFETCH(QString, sql);
        const QString before = fingerprint();
        HostileClient ada(urlOf(QStringLiteral("ada")));
        const auto answer = ada.askAll(withIds(sql).split(QStringLiteral(";;")));
        QCOMPARE(fingerprint(), before);
        // 42501: insufficient privilege. Not a slip in the statement, which would prove nothing.
        QVERIFY2(answer.state == QLatin1String("42501"), qPrintable(answer.state + QLatin1Char(' ') + answer.text));
    }

    void flagsOfASessionAreMasked()
    {
        HostileClient owner(m_study->location);
        QVERIFY(owner
                    .ask(withIds(QStringLiteral(
                        "SELECT 1 FROM session_item WHERE reader_id = {ada} AND is_flagged + is_common > 1")))
                    .rows
            > 0);
        HostileClient ada(urlOf(QStringLiteral("ada")));
        QCOMPARE(ada.ask(QStringLiteral("SELECT 1 FROM reading.session_item")).rows, kBlind);
        QCOMPARE(ada.ask(QStringLiteral("SELECT 1 FROM reading.session_item WHERE is_flagged + is_common > 0 OR "
                                        "repeat_of IS NOT NULL OR queue_reasons <> ''"))
                     .rows,
            0);
    }

    void aReaderDoesTheirWork()
    {
        auto database = openAs(QStringLiteral("ada"));
        QCOMPARE(database->info()->labelClasses.size(), 4);
        const auto gallery = CellStore(*database).load(m_model, m_ada);
        VERIFY_OK(gallery);
        QCOMPARE(gallery->table.size(), 2 * kBlind);
        QCOMPARE(gallery->slides[0].predicted + gallery->slides[1].predicted, kBlind); // those of slide "b"
        const auto told = PredictionStore(*database).prediction(3, m_model);
        QVERIFY(!told);
        QCOMPARE(told.error().code, ErrorCode::Unreadable); // hidden, and not "not predicted"
        VERIFY_OK(PredictionStore(*database).prediction(30, m_model));
        QCOMPARE(LabelStore(*database).history(30)->size(), size_t {1}); // Bob's, from the gallery

        AnnotationSessions sessions(*database);
        QCOMPARE(sessions.sessionsOf(m_ada)->size(), size_t {1});
        VERIFY_OK(sessions.enter(m_session, m_ada));
        const auto first = must(sessions.current(m_session, m_ada));
        QVERIFY(CellStore(*database).imagePath(first->cell)->endsWith(QStringLiteral(".png")));
        QVERIFY(!sessions.reveal(m_session, m_ada, first->item));
        LabelStore labels(*database);
        LabelChange change = nextLabel(sessions, m_session, m_ada, 1);
        change.value.comment = QStringLiteral("größer; \"als\" üblich");
        const auto label = labels.commit(change);
        VERIFY_OK(label);
        QVERIFY(label->context.blinded);
        QCOMPARE(label->readerYears, 5.1);
        VERIFY_OK(labels.undo(m_ada, m_session));
        QCOMPARE(must(sessions.current(m_session, m_ada))->item, first->item);
        VERIFY_OK(labels.redo(m_ada, m_session));
        const auto shown = sessions.reveal(m_session, m_ada, first->item);
        VERIFY_OK(shown);
        QCOMPARE(shown->prediction.predicted, static_cast<int>(first->cell % 3));
        VERIFY_OK(labels.commit(change)); // a change of mind, after the reveal
        const auto second = must(sessions.current(m_session, m_ada));
        VERIFY_OK(sessions.skip(m_session, m_ada, second->item, QStringLiteral("out of focus")));
        VERIFY_OK(labels.undo(m_ada, m_session)); // the skip
        QCOMPARE(must(sessions.at(m_session, m_ada, 1)).outcome, QString());
        VERIFY_OK(labels.redo(m_ada, m_session));
        QCOMPARE(must(sessions.at(m_session, m_ada, 1)).outcomeReason, QStringLiteral("out of focus"));
        VERIFY_OK(sessions.setCursor(m_session, m_ada, 2));
        VERIFY_OK(sessions.noteHeatmap(m_session, m_ada, first->item)); // it is revealed
        QVERIFY(!sessions.noteHeatmap(m_session, m_ada, second->item));
        VERIFY_OK(labels.commit(nextLabel(sessions, m_session, m_ada, 0)));
        QCOMPARE(must(sessions.current(m_session, m_ada))->index, 3);
        VERIFY_OK(sessions.leave(m_session, m_ada));

        VERIFY_OK(labels.commit(labelChange(25, m_ada, classLabel(2))));
        VERIFY_OK(database->setSetting(QStringLiteral("cursor/%1").arg(m_ada), QStringLiteral("25")));
        SignatureRequest request;
        request.slide = 2;
        request.reader = m_ada;
        request.password = kSecret;
        request.overrideReason = QStringLiteral("pilot");
        VERIFY_OK(SignOff(*database).sign(request));
        QVERIFY(SignOff(*database).signatures(2)->front().current);
        TuringTests tests(*database);
        while (const auto question = must(tests.next(m_test, m_ada)))
            VERIFY_OK(tests.answer(m_test, m_ada, question->index, {true, 0, Confidence::Low, 10}));
        const auto trials = must(tests.completedTrials(m_test)); // now that all are answered, with what they were
        QCOMPARE(trials.size(), size_t {4});
        QCOMPARE(
            std::count_if(trials.begin(), trials.end(), [](const TuringTrial &t) { return t.image.synthetic; }), 2);
        QCOMPARE(AuditLog(*database).entries(0, 5).error().code, ErrorCode::Unreadable);

        // What the server logged is what our own program would have logged, word by word.
        const auto report = AuditLog(*m_study->database).verify();
        VERIFY_OK(report);
        QVERIFY2(report->faults.empty(), qPrintable(report->faults.empty() ? QString() : report->faults[0].what));
        QCOMPARE(report->labels, 3 + 6);
        QMap<QString, int> acts;
        for (const AuditEntry &entry : must(AuditLog(*m_study->database).entries(0, 1000)))
            if (entry.actor == QLatin1String("Ada"))
                ++acts[entry.action];
        QCOMPARE(acts,
            (QMap<QString, int> {{QStringLiteral("label"), 6}, {QStringLiteral("sign"), 1},
                {QStringLiteral("skipped"), 1}, {QStringLiteral("taken back"), 1}, {QStringLiteral("given again"), 1},
                {QStringLiteral("turing answer"), 4}}));
    }

    // Ada cannot see what others said of the cell: the server compares, and does not tell her.
    void aBlindedReviewIsComparedByTheServer()
    {
        StudyDatabase &owner = *m_study->database;
        VERIFY_OK(LabelStore(owner).commit(labelChange(31, m_ann, classLabel(1))));
        VERIFY_OK(LabelStore(owner).commit(labelChange(32, m_ann, classLabel(1))));
        ReviewPlan plan;
        plan.name = QStringLiteral("blind look");
        plan.blinded = true;
        plan.readers = {m_ada};
        const SessionId review = must(ReviewSessions(owner).start(
            plan, {{31, {QStringLiteral("anomaly")}}, {32, {QStringLiteral("anomaly")}}}, m_cora));
        const auto database = openAs(QStringLiteral("ada"));
        AnnotationSessions sessions(*database);
        VERIFY_OK(sessions.enter(review, m_ada));
        for (int i = 0; i < 3; ++i) { // one cell that is in no queue is mixed in
            LabelChange change = nextLabel(sessions, review, m_ada, 1);
            change.value = classLabel(change.cell == 31 ? 1 : 2);
            VERIFY_OK(ReviewSessions(*database).answer(change));
            QCOMPARE(must(sessions.at(review, m_ada, i)).outcome, QStringLiteral("labelled"));
        }
        VERIFY_OK(sessions.leave(review, m_ada));
        const QString decisions =
            QStringLiteral("SELECT 1 FROM %1.item_outcome WHERE decision IN ('kept', 'changed') OR former_kind >= 0");
        HostileClient ada(urlOf(QStringLiteral("ada")));
        const auto masked = ada.ask(decisions.arg(QStringLiteral("reading")));
        QVERIFY2(masked.state.isEmpty(), qPrintable(masked.text));
        QCOMPARE(masked.rows, 0);
        auto rows = owner.connection().run(
            QStringLiteral("SELECT i.cell_id, o.decision, o.former_class_id FROM item_outcome o JOIN session_item i ON "
                           "i.id = o.item_id WHERE i.session_id = ? AND i.queue_reasons <> '' ORDER BY i.cell_id"),
            {review});
        QStringList said;
        while (rows && rows->next())
            said << QStringLiteral("%1 %2 %3")
                        .arg(rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString());
        QCOMPARE(said, (QStringList {QStringLiteral("31 kept 1"), QStringLiteral("32 changed 1")}));
        VERIFY_OK(AnnotationSessions(owner).close(review, m_cora));
    }

    void aCoordinatorSeesAllAndForgesNothing()
    {
        auto database = openAs(QStringLiteral("cora"));
        QCOMPARE(CellStore(*database).load(m_model, 0)->slides[0].predicted, kBlind);
        QVERIFY(AuditLog(*database).verify()->faults.empty());
        const QString before = fingerprint();
        HostileClient cora(urlOf(QStringLiteral("cora")));
        for (const char *sql : {"UPDATE audit SET actor = 'Eve'", "DELETE FROM audit",
                 "INSERT INTO audit VALUES (999, '', 'Bob', 'sign', '', '', '', '', '', '')",
                 "SELECT study_append('label', 'label/1', '', '', '')", "UPDATE label_revision SET class_id = 0",
                 "INSERT INTO label_action (reader_id, kind, created_at) VALUES ({bob}, 0, '')",
                 "UPDATE current_label SET class_id = 0", "UPDATE reader SET login = 'cora' WHERE id = {bob}",
                 "ALTER TABLE audit DISABLE TRIGGER ALL"})
            QCOMPARE(cora.ask(withIds(QString::fromLatin1(sql))).state, QStringLiteral("42501"));
        QCOMPARE(fingerprint(), before);
        VERIFY_OK(AnnotationSessions(*database).close(m_session, m_cora));
        QVERIFY(!AnnotationSessions(*database).close(m_session, m_cora)); // once
        LabelStore labels(*m_study->database); // of two minds
        VERIFY_OK(labels.commit(labelChange(29, m_ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(29, m_cora, classLabel(1))));
        VERIFY_OK(ConsensusStore(*database).run({false, 1}, m_cora)); // seniority does not decide
        QCOMPARE(AuditLog(*database).entries(0, 1)->front().actor, QStringLiteral("Cora"));
        // The server shows a coordinator everything; our program hides what the coordinator has to judge blindly.
        AnnotationPlan own;
        own.name = QStringLiteral("own");
        own.blinded = true;
        own.readers = {m_cora};
        AnnotationSessions sessions(*database);
        const auto session = sessions.create(own, {38, 39, 40}, m_cora);
        VERIFY_OK(session);
        VERIFY_OK(sessions.enter(*session, m_cora));
        VERIFY_OK(sessions.leave(*session, m_cora));
        QCOMPARE(*CellStore(*database).hidden(), (std::vector<CellId> {38, 39, 40}));
        VERIFY_OK(sessions.close(*session, m_cora));
        QVERIFY(CellStore(*database).hidden()->empty());
        QVERIFY(AuditLog(*database).verify()->faults.empty());
    }

    // Runs after the session was closed.
    void aClosedSessionHidesNothing()
    {
        auto database = openAs(QStringLiteral("ada"));
        QCOMPARE(CellStore(*database).load(m_model, m_ada)->slides[0].predicted, kBlind);
        QCOMPARE(CellStore(*database).cell(5)->file.fileName, QStringLiteral("a_0004.png"));
        HostileClient ada(urlOf(QStringLiteral("ada")));
        QCOMPARE(
            ada.ask(withIds(QStringLiteral("SELECT * FROM public.label_revision WHERE reader_id = {bob}"))).rows, 3);
        AnnotationSessions sessions(*database);
        const auto late = LabelStore(*database).commit(nextLabel(sessions, m_session, m_ada, 1));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::InvalidArgument);
        auto anns = openAs(QStringLiteral("ann"));
        // An adjudicator's own login makes no consensus, and goes by the newest and by what was decided since.
        const auto waiting = [&] {
            const auto queue = adjudicationQueue(*anns, ConsensusStore(*anns).runs()->back().version, m_ann);
            if (!queue)
                qFatal("%s", qPrintable(queue.error().text()));
            return std::count_if(queue->cases.begin(), queue->cases.end(), [](const auto &c) { return c.cell == 29; });
        };
        QVERIFY(!ConsensusStore(*anns).run({}, m_ann));
        QCOMPARE(waiting(), 1);
        VERIFY_OK(ConsensusStore(*anns).adjudicate(29, m_ann, classLabel(1), {}));
        QCOMPARE(waiting(), 0);
        VERIFY_OK(ConsensusStore(*anns).adjudicate(30, m_ann, classLabel(1), QStringLiteral("segments")));
        QVERIFY(AuditLog(*m_study->database).verify()->faults.empty());
    }

    void aLoginThatWasTakenSeesNothing()
    {
        HostileClient bob(urlOf(QStringLiteral("bob")));
        QCOMPARE(bob.ask(QStringLiteral("SELECT * FROM public.label_class")).rows, 4);
        StudyLogins logins(*m_study->database);
        QCOMPARE(*logins.login(m_bob), QStringLiteral("bob"));
        QCOMPARE(logins.give(m_bob, QStringLiteral("bob2"), kSecret).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(logins.give(m_ann, QStringLiteral("pg_x"), kSecret).error().code, ErrorCode::InvalidArgument);
        VERIFY_OK(logins.take(m_bob));
        QCOMPARE(*logins.login(m_bob), QString());
        QCOMPARE(bob.ask(QStringLiteral("SELECT * FROM public.label_class")).state, QStringLiteral("42501"));
        QVERIFY(!StudyDatabase::open(urlOf(QStringLiteral("bob"))));
        QVERIFY(AuditLog(*m_study->database).verify()->faults.empty());
    }

    void anOlderStudyIsCopiedBeforeItsMigration()
    {
        const QTemporaryDir unused;
        const QString location = newLocation(unused);
        auto older = must(StudyConnection::connect(location, StudyConnection::Mode::ReadWrite));
        auto steps = allMigrations();
        steps.resize(3); // the last schema without logins
        must(migrate(*older, steps));
        for (const char *sql : {"INSERT INTO study VALUES (1, 'u', 'old', '/x', '2026-01-01T00:00:00.000Z', 't')",
                 "INSERT INTO label_class VALUES (0, 'blast', 'Blast', '', ''), (1, 'band', 'Band', '', '')",
                 "INSERT INTO audit_head VALUES (1, 0, decode(repeat('00', 32), 'hex'))"})
            must(older->execute(QString::fromLatin1(sql)));
        older.reset();
        const auto opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        QCOMPARE((*opened)->info()->schemaVersion, allMigrations().back().version);
        StudyConnection &connection = (*opened)->connection();
        const QString schema =
            must(connection.value(QStringLiteral("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'backup%'")))
                .toString();
        QVERIFY2(schema.startsWith(QLatin1String("backup_3_")), qPrintable(schema));
        QCOMPARE(must(connection.value(QStringLiteral("SELECT count(*) FROM %1.label_class").arg(schema))).toInt(), 2);
        QCOMPARE(
            must(connection.value(QStringLiteral("SELECT max(version) FROM %1.schema_migration").arg(schema))).toInt(),
            3);
        // A copy that is not one is found out: another row, a row too few, a table too few.
        const QString copy = must(backupOnServer(connection, 4));
        const QString original = QStringLiteral("public");
        VERIFY_OK(compareSchemas(connection, original, copy));
        for (const char *sql : {"UPDATE %1.label_class SET name = 'bland' WHERE id = 1",
                 "DELETE FROM %1.label_class WHERE id = 1", "DROP TABLE %1.label_class"}) {
            must(connection.execute(QString::fromLatin1(sql).arg(copy)));
            const Status differs = compareSchemas(connection, original, copy);
            QVERIFY(!differs);
            QCOMPARE(differs.error().code, ErrorCode::Corrupt);
            QVERIFY(differs.error().message.contains(QLatin1String("label_class")));
        }
    }
};

QTEST_GUILESS_MAIN(TestPostgresqlLogins)
#include "test_postgresql_logins.moc"
