// Labels as CSV and back.
#include "review/csv_reader.h"
#include "review/label_import.h"
#include "review/study_export.h"
#include "study_fixture.h"

#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study/review_sessions.h"
#include "study/sign_off.h"
#include "study/turing_tests.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace fixture;

class TestStudyTables final : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString writeTable(const Study &study, const QByteArray &text)
    {
        const QString path = study.folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no table");
        return path;
    }

    const QString m_nasty = QStringLiteral("=HYPERLINK(\"x\"), \"said\"\r\nÄ second line");

    /// Three cells, two readers; cell 1 has two revisions, one comment that is a formula.
    std::optional<ModelRecord> fill(Study &study) const
    {
        study.addSlides(1, 3);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"), 12.5);
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        PredictionStore predictions(*study.database);
        const ModelRecord record = *predictions.registerModel(model());
        if (!predictions.store(
                *predictions.beginRun({record.id, {}, 1, {}}), {prediction(1, record.id, Study::hash(0, 0))}))
            qFatal("no prediction");
        LabelStore labels(*study.database);
        LabelValue nasty = classLabel(0, Confidence::Moderate);
        nasty.comment = m_nasty;
        LabelValue unsure;
        unsure.kind = LabelKind::CannotIdentify;
        if (!labels.commit(labelChange(1, ada, classLabel(3, Confidence::No)))
            || !labels.commit(labelChange(1, ada, nasty)) || !labels.commit(labelChange(2, bob, unsure))
            || !ConsensusStore(*study.database).run({}, ada))
            qFatal("no label");
        return record;
    }

private Q_SLOTS:
    void allColumnsAndTheManifest()
    {
        Study study;
        StudyExportRequest request;
        request.folder = study.folder.filePath(QStringLiteral("out/deep"));
        request.model = fill(study);
        const auto report = exportStudy(*study.database, request, {});
        VERIFY_OK(report);
        QCOMPARE(report->labels, 3);
        QCOMPARE(report->consensus, 2);
        QCOMPARE(report->classScores, 3);
        const QByteArray bytes = bytesOf(request.folder + QStringLiteral("/labels.csv"));
        QVERIFY(bytes.startsWith("schema_version,study_id,session_id,"));
        QVERIFY(bytes.endsWith("\r\n"));
        const auto table = CsvTable::parse(bytes, QStringLiteral("labels.csv"));
        VERIFY_OK(table);
        QCOMPARE(table->header(), labelColumns());
        QCOMPARE(labelColumns().size(), 43);
        const auto cell = [&](size_t row, const char *column) { return table->cell(row, QLatin1String(column)); };
        QCOMPARE(cell(0, "label_class"), QStringLiteral("artefact"));
        QCOMPARE(cell(0, "label_confidence"), QStringLiteral("no"));
        QCOMPARE(cell(0, "is_current"), QStringLiteral("0"));
        QCOMPARE(cell(1, "is_current"), QStringLiteral("1"));
        QCOMPARE(cell(1, "revision"), QStringLiteral("2"));
        QCOMPARE(cell(1, "comment"), QLatin1Char('\'') + m_nasty);
        QCOMPARE(cell(1, "years_experience"), QStringLiteral("12.5"));
        QCOMPARE(cell(1, "image_path"), QStringLiteral("a/a_0000.png"));
        QCOMPARE(cell(1, "image_sha256"), QString::fromLatin1(Study::hash(0, 0).toHex()));
        QCOMPARE(cell(1, "predicted_class"), QStringLiteral("blast"));
        QCOMPARE(cell(1, "probability"), QStringLiteral("0.75"));
        QCOMPARE(cell(1, "second_class"), QStringLiteral("lymphocyte"));
        QCOMPARE(cell(1, "anomaly_flag"), QStringLiteral("1"));
        QCOMPARE(cell(1, "consensus_class"), QStringLiteral("basophil"));
        QCOMPARE(cell(1, "consensus_method"), QStringLiteral("unanimous"));
        QCOMPARE(cell(1, "session_id"), QString());
        QVERIFY(cell(1, "committed_at").endsWith(QLatin1Char('Z')));
        QCOMPARE(cell(2, "label_class"), QStringLiteral("cannot_identify"));
        QCOMPARE(cell(2, "years_experience"), QString());
        QCOMPARE(cell(2, "predicted_class"), QString());

        const QJsonObject manifest =
            QJsonDocument::fromJson(bytesOf(request.folder + QStringLiteral("/manifest.json"))).object();
        QCOMPARE(manifest[QLatin1String("study_id")].toString(), study.database->info()->uuid);
        const QJsonArray files = manifest[QLatin1String("files")].toArray();
        QStringList names; // also those without a row: older ones of the folder must not stay
        for (const auto &entry : files)
            names << entry[QLatin1String("name")].toString();
        QCOMPARE(names,
            (QStringList {QStringLiteral("labels.csv"), QStringLiteral("decisions.csv"),
                QStringLiteral("consensus.csv"), QStringLiteral("class_scores.csv"),
                QStringLiteral("turing_trials.csv")}));
        QCOMPARE(bytesOf(request.folder + QStringLiteral("/turing_trials.csv")).count('\n'), 1);
        const QJsonArray runs = manifest[QLatin1String("prediction_runs")].toArray();
        QCOMPARE(runs.size(), 1);
        QVERIFY(runs[0][QLatin1String("seed")].isDouble());
        QVERIFY(manifest[QLatin1String("turing_tests")].isArray());
        for (const auto &entry : files) {
            const QString name = entry[QLatin1String("name")].toString();
            QCOMPARE(entry[QLatin1String("sha256")].toString(),
                QString::fromLatin1(QCryptographicHash::hash(
                    bytesOf(request.folder + QLatin1Char('/') + name), QCryptographicHash::Sha256)
                                        .toHex()));
        }
        QCOMPARE(files[0][QLatin1String("rows")].toInt(), 3);
        request.currentOnly = true;
        QCOMPARE(exportStudy(*study.database, request, {})->labels, 2);
    }

    // A signature stands beside the labels that it was given for, and beside no later one.
    void aSignatureStandsBesideWhatWasSigned()
    {
        Study study;
        study.addSlides(2, 2);
        Reader signer;
        signer.name = QStringLiteral("Ada");
        const ReaderId ada = ReaderStore(*study.database).add(signer, QStringLiteral("secret"))->id;
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0)))); // replaced before the signature
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(1)))); // signed twice
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(1)))); // signed, then replaced
        VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(1)))); // of the other slide
        SignatureRequest request;
        request.slide = 1;
        request.reader = ada;
        request.password = QStringLiteral("secret");
        VERIFY_OK(SignOff(*study.database).sign(request));
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(2)))); // in the second signature alone
        request.meaning = SignatureMeaning::Approval;
        VERIFY_OK(SignOff(*study.database).sign(request));
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(3)))); // in none
        StudyExportRequest out;
        out.folder = study.folder.filePath(QStringLiteral("signed"));
        VERIFY_OK(exportStudy(*study.database, out, {}));
        const auto table = CsvTable::read(out.folder + QStringLiteral("/labels.csv"));
        VERIFY_OK(table);
        QStringList found;
        for (size_t row = 0; row < table->rows(); ++row)
            found << QStringLiteral("%1 %2 %3 %4")
                         .arg(table->cell(row, QStringLiteral("cell_id")),
                             table->cell(row, QStringLiteral("label_class")),
                             table->cell(row, QStringLiteral("signed_by")),
                             table->cell(row, QStringLiteral("signature_meaning")));
        QCOMPARE(found,
            (QStringList {QStringLiteral("1 basophil  "), QStringLiteral("1 blast Ada approval"),
                QStringLiteral("1 artefact  "), QStringLiteral("2 blast Ada review"),
                QStringLiteral("2 lymphocyte Ada approval"), QStringLiteral("3 blast  ")}));
    }

    // What a blinded reader is not told stands in the table: kept or changed. And what was taken back.
    void decisionsAreExported()
    {
        Study study;
        study.addSlides(1, 5); // two are mixed in, so that the queue does not betray itself
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        LabelStore labels(*study.database);
        std::vector<QueuedCell> queue;
        for (CellId cell = 1; cell <= 3; ++cell) {
            VERIFY_OK(labels.commit(labelChange(cell, ada, classLabel(1))));
            queue.push_back({cell, {QStringLiteral("anomaly")}});
        }
        ReviewPlan plan;
        plan.name = QStringLiteral("blind look");
        plan.blinded = true;
        plan.readers = {bob};
        ReviewSessions reviews(*study.database);
        const auto session = reviews.start(plan, queue, ada);
        VERIFY_OK(session);
        AnnotationSessions sessions(*study.database);
        VERIFY_OK(sessions.enter(*session, bob));
        for (int i = 0; i < 5; ++i) {
            const auto shown = sessions.at(*session, bob, i);
            VERIFY_OK(shown);
            LabelChange change = labelChange(shown->cell, bob, classLabel(shown->cell == 1 ? 1 : 2));
            change.context.session = *session;
            change.context.sessionItem = shown->item;
            if (shown->cell == 3)
                VERIFY_OK(reviews.decide(change, ReviewDecision::Escalate, QStringLiteral("=for two")));
            else
                VERIFY_OK(reviews.answer(change));
        }
        VERIFY_OK(sessions.skip(*session, bob, sessions.at(*session, bob, 0)->item, QStringLiteral("blurred")));
        VERIFY_OK(labels.undo(bob, *session));
        StudyExportRequest request;
        request.folder = study.folder.filePath(QStringLiteral("decisions"));
        QVERIFY(!exportStudy(*study.database, request, {})); // the session is blinded and open
        VERIFY_OK(sessions.leave(*session, bob));
        const auto report = exportStudy(*study.database, request, {});
        VERIFY_OK(report);
        QCOMPARE(report->decisions, 7);
        const auto table = CsvTable::read(request.folder + QStringLiteral("/decisions.csv"));
        VERIFY_OK(table);
        QCOMPARE(table->rows(), size_t {7});
        QMap<QString, QString> said; // by cell, the first five
        for (size_t row = 0; row < 5; ++row) {
            QCOMPARE(table->cell(row, QStringLiteral("act")), QStringLiteral("decided"));
            QCOMPARE(table->cell(row, QStringLiteral("blinded")), QStringLiteral("1"));
            const bool queued = table->cell(row, QStringLiteral("cell_id")).toInt() <= 3;
            QCOMPARE(table->cell(row, QStringLiteral("former_class")), queued ? QStringLiteral("blast") : QString());
            QCOMPARE(table->cell(row, QStringLiteral("queue_reasons")), queued ? QStringLiteral("anomaly") : QString());
            said.insert(table->cell(row, QStringLiteral("cell_id")), table->cell(row, QStringLiteral("decision")));
        }
        QCOMPARE(said,
            (QMap<QString, QString> {{QStringLiteral("1"), QStringLiteral("kept")},
                {QStringLiteral("2"), QStringLiteral("changed")}, {QStringLiteral("3"), QStringLiteral("escalated")},
                {QStringLiteral("4"), QStringLiteral("changed")}, {QStringLiteral("5"), QStringLiteral("changed")}}));
        QCOMPARE(table->cell(5, QStringLiteral("decision")), QStringLiteral("skipped"));
        QCOMPARE(table->cell(5, QStringLiteral("reason")), QStringLiteral("blurred"));
        QCOMPARE(table->cell(6, QStringLiteral("act")), QStringLiteral("taken_back"));
    }

    void turingTrials()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        TuringTests tests(*study.database);
        const auto test = tests.create({QStringLiteral("t"), QStringLiteral("/x"), 1,
                                           {{QStringLiteral("a.png"), true, 0, false, QByteArray(32, 'a')},
                                               {QStringLiteral("b.png"), false, 2, false, QByteArray(32, 'b')}}},
            cora);
        VERIFY_OK(test);
        for (int i = 0; i < 2; ++i) {
            VERIFY_OK(tests.next(*test, cora));
            VERIFY_OK(tests.answer(*test, cora, i, {true, 2, Confidence::High, 1500}));
        }
        StudyExportRequest request;
        request.folder = study.folder.filePath(QStringLiteral("out"));
        const auto report = exportStudy(*study.database, request, {});
        VERIFY_OK(report);
        QCOMPARE(report->turingTrials, 2);
        const auto table = CsvTable::read(request.folder + QStringLiteral("/turing_trials.csv"));
        VERIFY_OK(table);
        for (size_t row = 0; row < 2; ++row) {
            const bool synthetic = table->cell(row, QStringLiteral("synthetic")) == QStringLiteral("1");
            QCOMPARE(table->cell(row, QStringLiteral("class")),
                synthetic ? QStringLiteral("basophil") : QStringLiteral("lymphocyte"));
            QCOMPARE(table->cell(row, QStringLiteral("said_class")), QStringLiteral("lymphocyte"));
            QCOMPARE(table->cell(row, QStringLiteral("response_ms")), QStringLiteral("1500"));
        }
    }

    void pythonReadsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed: its csv module cannot be asked.");
        Study study;
        StudyExportRequest request;
        request.folder = study.folder.filePath(QStringLiteral("out"));
        request.model = fill(study);
        VERIFY_OK(exportStudy(*study.database, request, {}));
        QProcess process;
        process.start(python,
            {QStringLiteral("-c"),
                QStringLiteral("import "
                               "csv,json,sys;sys.stdout.buffer.write(json.dumps(list(csv.DictReader(open(sys.argv[1],"
                               "encoding='utf-8',newline='')))).encode())"),
                request.folder + QStringLiteral("/labels.csv")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        const auto table = CsvTable::read(request.folder + QStringLiteral("/labels.csv"));
        VERIFY_OK(table);
        QCOMPARE(static_cast<size_t>(rows.size()), table->rows());
        for (qsizetype r = 0; r < rows.size(); ++r)
            for (const QString &column : labelColumns())
                QCOMPARE(rows[r].toObject()[column].toString(), table->cell(static_cast<size_t>(r), column));
    }

    void cancelledOrBlindedLeavesNoFile()
    {
        Study study;
        StudyExportRequest request;
        request.folder = study.folder.filePath(QStringLiteral("out"));
        request.model = fill(study);
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(exportStudy(*study.database, request, cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.folder + QStringLiteral("/labels.csv")));
        study.database->setBlindScope(BlindScope {1, 1});
        QCOMPARE(exportStudy(*study.database, request, {}).error().code, ErrorCode::Unreadable);
        QVERIFY(!QFile::exists(request.folder + QStringLiteral("/labels.csv")));
    }

    void importSaysWhatItWouldDo()
    {
        Study study;
        fill(study);
        const QString path = writeTable(study,
            "image_path,image_sha256,reader,label_class,label_confidence,comment\r\n"
            "a/a_0001.png,,Ada,blast,high,'=formula\r\n" // add
            "a/a_0000.png,,Ada,blast,low,\r\n" // change
            "a/a_0001.png,,Bob,cannot_identify,,\r\n" // same
            "other/x.png,"
                + Study::hash(0, 2).toHex()
                + ",Carl,artefact,,\r\n" // add, new reader, found by content
                  "a/none.png,,Ada,blast,,\r\n"
                  "a/a_0002.png,,Ada,dragon,,\r\n"
                  "a/a_0002.png,,Ada,blast,sure,\r\n"
                  "a/a_0002.png,,,blast,,\r\n"
                  "a/a_0001.png,,Ada,artefact,,\r\n"); // twice
        const auto plan = planLabelImport(*study.database, path);
        VERIFY_OK(plan);
        QCOMPARE(plan->add, 2);
        QCOMPARE(plan->change, 1);
        QCOMPARE(plan->same, 1);
        QCOMPARE(plan->refused, 5);
        QCOMPARE(plan->newReaders, QStringList {QStringLiteral("Carl")});
        for (const ImportRow &row : plan->rows)
            QCOMPARE(row.reason.isEmpty(), row.fate != ImportFate::Refused);
        QVERIFY(plan->rows[5].reason.contains(QLatin1String("dragon")));
        // A dry run: nothing has happened.
        QCOMPARE(ReaderStore(*study.database).readers()->size(), size_t {2});
        QVERIFY(LabelStore(*study.database).history(3)->empty());

        QCOMPARE(*applyLabelImport(*study.database, *plan), 3);
        const ReaderId ada = ReaderStore(*study.database).ensureReader(QStringLiteral("Ada"))->id;
        QCOMPARE(LabelStore(*study.database).current(2, ada)->comment, QStringLiteral("=formula"));
        QCOMPARE(LabelStore(*study.database).history(1)->size(), size_t {3});
        QCOMPARE(LabelStore(*study.database).undo(ada)->size(), size_t {2}); // one step
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
        QCOMPARE(planLabelImport(*study.database, writeTable(study, "image_path,label_class\r\n")).error().code,
            ErrorCode::InvalidArgument);
        QCOMPARE(planLabelImport(*study.database, QStringLiteral("/no/such.csv")).error().code, ErrorCode::NotFound);
    }

    // Where a table names both, the path says which image is meant and the content says whether it still is that one.
    void anImageIsItsPathWithItsContent()
    {
        Study study;
        study.addSlides(1, 3);
        study.addReader(QStringLiteral("Ada"));
        VERIFY_OK(CellStore(*study.database).storeHashes({{2, Study::hash(0, 0)}})); // a copy of the first
        const QByteArray copy = Study::hash(0, 0).toHex();
        const QString path = writeTable(study,
            "image_path,image_sha256,reader,label_class\r\n"
            "a/a_0000.png,"
                + copy + ",Ada,blast\r\n" + "a/a_0001.png," + copy + ",Ada,artefact\r\n" + "a/a_0002.png,"
                + QByteArray(64, 'f') + ",Ada,blast\r\n" + "a/a_0002.png,12,Ada,blast\r\n"
                + "a/a_0002.png,,Ada,blast\r\n");
        const auto plan = planLabelImport(*study.database, path);
        VERIFY_OK(plan);
        QStringList found;
        for (const ImportRow &row : plan->rows)
            found << QStringLiteral("%1 %2").arg(row.cell).arg(row.fate == ImportFate::Add ? QString() : row.reason);
        QCOMPARE(found,
            (QStringList {QStringLiteral("1 "), QStringLiteral("2 "),
                QStringLiteral("3 The image \"a/a_0002.png\" has another content than the table says."),
                QStringLiteral("0 \"12\" is no SHA-256 of an image."), QStringLiteral("3 ")}));
    }

    void theLogNamesWhoImported()
    {
        Study study;
        study.addSlides(1, 1);
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const QByteArray table = "image_path,reader,label_class\r\na/a_0000.png,Ada,blast\r\n";
        const auto plan = planLabelImport(*study.database, writeTable(study, table));
        VERIFY_OK(plan);
        study.database->setReader(cora);
        QCOMPARE(*applyLabelImport(*study.database, *plan), 1);
        QStringList acts;
        const auto entries = AuditLog(*study.database).entries(0, 4);
        VERIFY_OK(entries);
        for (const AuditEntry &entry : *entries)
            acts << QStringLiteral("%1: %2 %3").arg(entry.actor, entry.action, entry.subject);
        QCOMPARE(acts,
            (QStringList {QStringLiteral("Cora: labels imported table/in.csv"), QStringLiteral("Ada: label label/1"),
                QStringLiteral("Cora: reader added reader/2"),
                QStringLiteral("Cora: label import begun table/in.csv")}));
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex());
        QCOMPARE(AuditLog(*study.database).entries(0, 1)->front().newValue,
            QStringLiteral("sha256 %1; 1 labels committed").arg(hash));
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }
};

QTEST_GUILESS_MAIN(TestStudyTables)
#include "test_study_tables.moc"
