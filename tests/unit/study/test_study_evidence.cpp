// What statistics and reports read from a study, from labels to structs.
#include "review/slide_report.h"
#include "review/study_statistics.h"
#include "study/annotation_sessions.h"
#include "study/consensus_store.h"
#include "study_fixture.h"

using namespace fixture;

class TestStudyEvidence final : public QObject {
    Q_OBJECT

    /// Two slides of four cells. Predicted class of cell n is n % 3; cell 4 failed, cell 8 is missing.
    struct Filled {
        Study study;
        ReaderId ada = 0, bob = 0;
        ModelRecord model;

        Filled()
        {
            study.addSlides(2, 4);
            Reader reader;
            reader.name = QStringLiteral("Ada");
            reader.role = ReaderRole::Coordinator;
            ada = ReaderStore(*study.database).add(reader, QStringLiteral("secret"))->id;
            bob = study.addReader(QStringLiteral("Bob"));
            PredictionStore predictions(*study.database);
            model = *predictions.registerModel(fixture::model());
            std::vector<StoredPrediction> batch;
            for (CellId cell : {1, 2, 3, 5, 6, 7})
                batch.push_back(prediction(
                    cell, model.id, Study::hash(static_cast<int>(cell - 1) / 4, static_cast<int>(cell - 1) % 4)));
            StoredPrediction failed;
            failed.cell = 4;
            failed.failed = true;
            failed.failure = QStringLiteral("out of memory");
            batch.push_back(failed);
            LabelStore labels(*study.database);
            LabelValue changed = classLabel(0);
            changed.comment = QStringLiteral("granules");
            const bool done = predictions.store(*predictions.beginRun({model.id, {}, 1, {}}), batch).has_value()
                && CellStore(*study.database).setState(8, CellState::Missing, QStringLiteral("gone")).has_value()
                && labels.commit(labelChange(1, ada, classLabel(1)))
                && labels.commit(labelChange(1, bob, classLabel(1))) && labels.commit(labelChange(2, ada, changed))
                && labels.commit(labelChange(3, ada, classLabel(0)))
                && labels.commit(labelChange(3, bob, classLabel(3)))
                && labels.commit(labelChange(4, ada, classLabel(3)));
            if (!done)
                qFatal("no study");
        }
    };

private Q_SLOTS:
    void evidenceHoldsWhatTheStudyHolds()
    {
        Filled f;
        VERIFY_OK(ConsensusStore(*f.study.database).run({}, f.ada));
        const auto evidence = readStudyEvidence(*f.study.database, f.model);
        VERIFY_OK(evidence);
        QCOMPARE(evidence->slides.size(), size_t {2});
        QCOMPARE(evidence->slides[0].cells, 4);
        QCOMPARE(evidence->cells.size(), size_t {8});
        const EvidenceCell &first = evidence->cells[0];
        QCOMPARE(first.cell, 1);
        QCOMPARE(first.readers, (std::vector<ReaderId> {f.ada, f.bob}));
        QCOMPARE(first.prediction->predicted, 1);
        QCOMPARE(first.prediction->margin, 0.125);
        QCOMPARE(first.prediction->probability, 0.75);
        QCOMPARE(first.consensus->method, ConsensusMethod::Unanimous);
        QCOMPARE(evidence->cells[2].consensus->method, ConsensusMethod::Unresolved);
        QVERIFY(evidence->cells[3].failed && !evidence->cells[3].prediction);
        QVERIFY(evidence->cells[7].failed);
        QCOMPARE(evidence->cells[7].slide, 1);
        QCOMPARE(evidence->readerName(f.bob), QStringLiteral("Bob"));
        QCOMPARE(evidence->readerName(99), QStringLiteral("99"));
        QCOMPARE(evidence->labelClassOf(2), 2);
        QCOMPARE(evidence->labelClassOf(3), -1);
        // Without a model nothing is said of predictions.
        const auto bare = readStudyEvidence(*f.study.database, std::nullopt);
        QCOMPARE(bare->cells.size(), size_t {5}); // labelled, or missing
        QVERIFY(!bare->cells[0].prediction && !bare->cells[3].failed);
        f.study.database->setBlindScope(BlindScope {1, f.ada});
        QCOMPARE(readStudyEvidence(*f.study.database, f.model).error().code, ErrorCode::Unreadable);
    }

    void hiddenRepeatsAreReadOnce()
    {
        Study study;
        study.addSlides(1, 30);
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        AnnotationPlan plan;
        plan.name = QStringLiteral("with repeats");
        plan.readers = {cora};
        plan.repeatShare = 0.1;
        plan.repeatGap = 5;
        std::vector<CellId> cells;
        for (CellId cell = 1; cell <= 30; ++cell)
            cells.push_back(cell);
        AnnotationSessions sessions(*study.database);
        const auto session = sessions.create(plan, cells, cora);
        VERIFY_OK(session);
        VERIFY_OK(sessions.enter(*session, cora));
        LabelStore labels(*study.database);
        for (int i = 0; i < 33; ++i) {
            const auto cell = sessions.current(*session, cora);
            QVERIFY(cell && *cell);
            LabelChange change = labelChange((*cell)->cell, cora, classLabel(1));
            change.context.session = *session;
            change.context.sessionItem = (*cell)->item;
            VERIFY_OK(labels.commit(change));
        }
        VERIFY_OK(sessions.leave(*session, cora));
        const auto evidence = readStudyEvidence(*study.database, std::nullopt);
        VERIFY_OK(evidence);
        QCOMPARE(evidence->repeats.size(), size_t {3});
        for (const RepeatPair &pair : evidence->repeats)
            QCOMPARE(pair.slide, evidence->slides.front().id);
        const StudyAgreement agreement = studyAgreement(*evidence);
        QCOMPARE(agreement.intra.size(), size_t {1});
        QCOMPARE(agreement.intra[0].pairs, 3);
        QCOMPARE(agreement.intra[0].agree, 3);
        QCOMPARE(agreement.images, 30); // a repeat is no second vote
    }

    void allStatisticsAtOnce()
    {
        Filled f;
        VERIFY_OK(ConsensusStore(*f.study.database).run({}, f.ada));
        StudyStatisticsRequest request;
        request.ticket = f.study.database->ticket();
        request.model = f.model;
        request.psychometric.fit = false;
        const auto all = studyStatistics(request, {}, nullptr);
        VERIFY_OK(all);
        QCOMPARE(all->agreement.comparedImages, 2);
        QCOMPARE(all->agreement.percent.value.value(), 0.5);
        QCOMPARE(all->confusions.size(), size_t {3});
        QCOMPARE(all->slides.size(), size_t {2});
        QCOMPARE(all->slides[0].total, 2); // cells 1 and 2
        QCOMPARE(all->slides[0].unresolved, 1);
        QCOMPARE(all->slides[0].notCounted.front().count, 1); // an artefact, whose prediction failed
        QVERIFY(all->confidenceMatrix.has_value());
        QVERIFY(all->anomaly.has_value());
        request.model.reset();
        const auto bare = studyStatistics(request, {}, nullptr);
        VERIFY_OK(bare);
        QVERIFY(bare->confusions.empty() && !bare->anomaly);
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(studyStatistics(request, cancel, nullptr).error().code, ErrorCode::Cancelled);
    }

    void reportOfASlide()
    {
        Filled f;
        VERIFY_OK(ConsensusStore(*f.study.database).run({}, f.ada));
        auto report = slideReport(*f.study.database, 1, f.model);
        VERIFY_OK(report);
        QVERIFY(!report->signedNow && report->signatures.empty());
        QCOMPARE(report->differential.total, 2);
        QVERIFY(report->differential.uncertain);
        QCOMPARE(report->failures.size(), size_t {1});
        QCOMPARE(report->failures[0].reason, QStringLiteral("out of memory"));
        // Cell 3: readers disagree; cell 4: an artefact.
        QCOMPARE(report->excluded.size(), size_t {2});
        QCOMPARE(report->excluded[0].image, QStringLiteral("a/a_0002.png"));
        QVERIFY(report->excluded[1].reason.contains(QLatin1String("Artefact")));
        // Cell 2 is predicted as class 2 and labelled as 0; cell 3, predicted as 0, has one label that differs.
        QCOMPARE(report->overridden.size(), size_t {2});
        QCOMPARE(report->overridden[0].predictedClass, QStringLiteral("Lymphocyte"));
        QCOMPARE(report->overridden[0].labelClass, QStringLiteral("Basophil"));
        QCOMPARE(report->overridden[0].readers, QStringLiteral("Ada"));
        QCOMPARE(report->overridden[0].reason, QStringLiteral("granules"));
        QCOMPARE(report->overridden[0].probability, 0.75);
        QCOMPARE(report->overridden[1].labelClass, QStringLiteral("Artefact"));
        QCOMPARE(report->overridden[1].readers, QStringLiteral("Bob"));

        SignatureRequest request;
        request.slide = 1;
        request.reader = f.ada;
        request.password = QStringLiteral("secret");
        request.model = f.model;
        request.failuresAcknowledged = true;
        request.overrideReason = QStringLiteral("seen at the microscope");
        VERIFY_OK(SignOff(*f.study.database).sign(request));
        report = slideReport(*f.study.database, 1, f.model);
        QVERIFY(report->signedNow);
        QCOMPARE(report->signatures[0].overrideReason, QStringLiteral("seen at the microscope"));
        VERIFY_OK(LabelStore(*f.study.database).commit(labelChange(2, f.ada, classLabel(2))));
        report = slideReport(*f.study.database, 1, f.model);
        QCOMPARE(report->signatures.size(), size_t {1});
        QVERIFY(!report->signedNow); // an unsigned revision
        QCOMPARE(slideReport(*f.study.database, 77, f.model).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestStudyEvidence)
#include "test_study_evidence.moc"
