// Statistics of a study, each against an example that was worked out by hand.
#include "statistics_examples.h"

#include "review/study_agreement.h"
#include "review/study_calibration.h"
#include "review/study_confusion.h"
#include "review/study_differential.h"
#include "review/study_psychometric.h"

#include <QTest>

#include <cmath>

using namespace cyto;
using namespace cyto::examples;

class TestStudyStatistics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calibrationCountsWhatPeopleAgreeWith()
    {
        StudyEvidence evidence = emptyStudy();
        const auto say = [&](const std::vector<std::optional<LabelValue>> &votes, int modelClass, double probability) {
            EvidenceCell &cell = add(evidence, 0, votes);
            cell.prediction = predicted(modelClass);
            cell.prediction->probability = probability;
        };
        say({label(0)}, 0, 0.9); // right
        say({label(1), label(1)}, 0, 0.8); // wrong
        say({label(0), label(1)}, 0, 0.7); // they differ
        say({label(2)}, 0, 0.7); // a class that the model does not know
        say({unsure()}, 0, 0.7);
        say({label(1)}, 1, 0.0); // not calibrated
        say({}, 1, 0.9); // nobody has looked
        const auto c = studyCalibration(evidence);
        QVERIFY(c);
        QCOMPARE(c->images, std::int64_t {2});
        QCOMPARE(c->leftOut, std::int64_t {3});
        QCOMPARE(c->withoutProbability, std::int64_t {1});
        QVERIFY(near(c->brierScore, (0.01 + 0.64) / 2.0));
        QVERIFY(near(c->expectedCalibrationError, (0.1 + 0.8) / 2.0)); // bins of a fifteenth: each is alone in its own
        std::int64_t counted = 0;
        for (const ReliabilityBin &bin : c->bins)
            counted += bin.images;
        QCOMPARE(counted, std::int64_t {2});

        // With a run of the consensus it alone counts.
        evidence.consensusVersion = 1;
        evidence.cells[2].consensus = agreed(1);
        QCOMPARE(studyCalibration(evidence)->images, std::int64_t {1});
        StudyEvidence bare = emptyStudy();
        QVERIFY(studyCalibration(bare)->bins.empty() && !studyCalibration(bare)->problem.isEmpty());
        bare.model.reset();
        QVERIFY(!studyCalibration(bare));
    }

    void agreementOfCompleteData()
    {
        const StudyAgreement a = studyAgreement(fourImages());
        QCOMPARE(a.readers, (std::vector<ReaderId> {kAda, kBob, kCarl}));
        QCOMPARE(a.images, 4);
        QCOMPARE(a.comparedImages, 4);
        QVERIFY(a.complete);
        QVERIFY(near(a.percent.value.value(), 2.0 / 3.0)); // (1 + 1/3 + 1 + 1/3) / 4
        // Both classes are half of all labels: chance 1/2, (2/3 - 1/2) / (1/2).
        QCOMPARE(a.beyondChance.measure, AgreementMeasure::FleissKappa);
        QVERIFY(near(a.beyondChance.value.value(), 1.0 / 3.0));
        // Five possible answers: chance (1/4 + 1/4) / 4.
        QVERIFY(near(a.gwetAc1.value.value(), (2.0 / 3.0 - 0.125) / 0.875));
        QVERIFY(a.percent.interval.has_value());
        QVERIFY(a.percent.interval->low <= 2.0 / 3.0 && a.percent.interval->high >= 2.0 / 3.0);
        QCOMPARE(a.pairs.size(), size_t {3});
        QCOMPARE(a.pairs[0].a, kAda);
        QCOMPARE(a.pairs[0].b, kBob);
        QCOMPARE(a.pairs[0].images, 4);
        QCOMPARE(a.pairs[0].agree, 3);
        QVERIFY(near(a.pairs[0].kappa->kappa, 0.5)); // chance (1/2)(3/4) + (1/2)(1/4)
        QVERIFY(near(a.pairs[1].kappa->kappa, 0.5)); // Ada and Carl, by symmetry
        QVERIFY(!a.confidence.value.has_value() && !a.confidence.problem.isEmpty()); // nobody gave one
    }

    // Images of a slide are not independent: where a slide is labelled alike as a whole, there are as many judgements
    // as slides, and the interval is far wider than one over images.
    void intervalOfAPairIsDrawnBySlide()
    {
        const auto pairOver = [](int slides) {
            StudyEvidence evidence = fourImages();
            evidence.cells.clear();
            for (int image = 0; image < 200; ++image) {
                EvidenceCell cell;
                cell.cell = image + 1;
                cell.slide = image % slides;
                cell.readers = {kAda, kBob};
                const int kind = cell.slide % 2;
                cell.votes = {label(kind), label(cell.slide < 3 ? 1 - kind : kind)};
                evidence.cells.push_back(cell);
            }
            return studyAgreement(evidence).pairs.at(0);
        };
        const PairAgreement pair = pairOver(10);
        QCOMPARE(pair.images, 200);
        QVERIFY(pair.interval && pair.problem.isEmpty());
        const Interval byImage = pair.kappa->interval;
        QVERIFY(pair.interval->high - pair.interval->low > 2.0 * (byImage.high - byImage.low));
        QVERIFY(pair.interval->low <= pair.kappa->kappa && pair.kappa->kappa <= pair.interval->high);
        const PairAgreement one = pairOver(1); // nothing to draw from
        QVERIFY(!one.interval && !one.problem.isEmpty());
    }

    void agreementOfIncompleteData()
    {
        StudyEvidence evidence = fourImages();
        evidence.cells[3].readers.pop_back(); // Carl has not seen the last image
        evidence.cells[3].votes.pop_back();
        add(evidence, 1, {{}, {}, label(2)}); // and has seen one alone
        const StudyAgreement a = studyAgreement(evidence);
        QVERIFY(!a.complete);
        QCOMPARE(a.images, 5);
        QCOMPARE(a.comparedImages, 4);
        // Coincidences that disagree: 2 + 2 of 11; by chance 2 * 6 * 5 / (11 * 10).
        QCOMPARE(a.beyondChance.measure, AgreementMeasure::AlphaNominal);
        QVERIFY(near(a.beyondChance.value.value(), 1.0 / 3.0));
        QVERIFY(near(a.percent.value.value(), (1.0 + 1.0 / 3.0 + 1.0 + 0.0) / 4.0));
    }

    void oneSlideHasNoInterval()
    {
        StudyEvidence evidence = fourImages();
        for (EvidenceCell &cell : evidence.cells)
            cell.slide = 0;
        const StudyAgreement a = studyAgreement(evidence);
        QVERIFY(a.percent.value.has_value());
        QVERIFY(!a.percent.interval.has_value());
        QVERIFY(!a.percent.problem.isEmpty());
    }

    void cannotIdentifyIsAnAnswerOrNone()
    {
        StudyEvidence evidence = emptyStudy();
        add(evidence, 0, {label(0), unsure()});
        add(evidence, 0, {unsure(), unsure()});
        add(evidence, 1, {label(1), label(1)});
        QVERIFY(near(studyAgreement(evidence).percent.value.value(), 2.0 / 3.0));
        AgreementOptions options;
        options.cannotIdentifyIsClass = false;
        const StudyAgreement named = studyAgreement(evidence, options);
        QCOMPARE(named.images, 2); // the second image has no named class at all
        QCOMPARE(named.comparedImages, 1);
        QVERIFY(near(named.percent.value.value(), 1.0));
        QVERIFY(!named.beyondChance.value && !named.beyondChance.problem.isEmpty()); // one class alone
    }

    void intraReaderAgreement()
    {
        StudyEvidence evidence = emptyStudy();
        evidence.repeats = {{kBob, label(0), label(0)}, {kBob, label(1), label(0)}, {kBob, label(1), label(1)},
            {kBob, unsure(), unsure()}, {kAda, label(2), label(2)}};
        const StudyAgreement a = studyAgreement(evidence);
        QCOMPARE(a.intra.size(), size_t {2});
        QCOMPARE(a.intra[0].reader, kAda);
        QCOMPARE(a.intra[0].pairs, 1);
        QVERIFY(!a.intra[0].kappa && !a.intra[0].problem.isEmpty());
        QCOMPARE(a.intra[1].pairs, 4);
        QCOMPARE(a.intra[1].agree, 3);
        // Chance: (1/4)(2/4) + (2/4)(1/4) + (1/4)(1/4) = 5/16.
        QVERIFY(near(a.intra[1].kappa->kappa, (0.75 - 0.3125) / 0.6875));
        QVERIFY(near(a.intra[1].share.low, 0.30064, 1e-4)); // Wilson, 3 of 4
        QVERIFY(near(a.intra[1].share.high, 0.95442, 1e-4));
    }

    void intervalOfAReaderWithHimselfIsDrawnBySlide()
    {
        const auto ownOver = [](int slides) {
            StudyEvidence evidence = emptyStudy();
            for (int image = 0; image < 200; ++image) {
                const int slide = image % slides;
                evidence.repeats.push_back(
                    {kBob, label(slide % 2), label(slide < 3 ? 1 - slide % 2 : slide % 2), 100 + slide});
            }
            return studyAgreement(evidence).intra.at(0);
        };
        const IntraReaderAgreement own = ownOver(10);
        QCOMPARE(own.pairs, 200);
        QVERIFY(own.interval && own.problem.isEmpty());
        const Interval byImage = own.kappa->interval;
        QVERIFY(own.interval->high - own.interval->low > 2.0 * (byImage.high - byImage.low));
        QVERIFY(own.interval->low <= own.kappa->kappa && own.kappa->kappa <= own.interval->high);
        const IntraReaderAgreement one = ownOver(1); // nothing to draw from
        QVERIFY(one.kappa && !one.interval && !one.problem.isEmpty());
    }

    void confidencesOverOrderedPairs()
    {
        StudyEvidence evidence = emptyStudy();
        add(evidence, 0, {label(0, Confidence::High), label(0, Confidence::High), label(1, Confidence::Low)});
        add(evidence, 0, {label(0, Confidence::Moderate), label(0)}); // one confidence: no pair
        const auto matrix = studyConfidenceMatrix(evidence);
        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->pairs, 6);
        QCOMPARE(matrix->counts[3 * 4 + 3], 2);
        QCOMPARE(matrix->counts[3 * 4 + 1], 2);
        QCOMPARE(matrix->counts[1 * 4 + 3], 2);
        QVERIFY(!studyConfidenceMatrix(emptyStudy()).has_value());
    }

    void confusionOverTheClassesOfBoth()
    {
        StudyEvidence evidence = emptyStudy();
        evidence.consensusVersion = 1;
        EvidenceCell &right = add(evidence, 0, {label(0), label(0)});
        right.consensus = agreed(0);
        right.prediction = predicted(0);
        EvidenceCell &unknownToReaders = add(evidence, 0, {label(1), label(2)});
        unknownToReaders.consensus = ConsensusResult {}; // unresolved
        unknownToReaders.prediction = predicted(2);
        EvidenceCell &unknownToModel = add(evidence, 0, {label(2), unsure()});
        unknownToModel.consensus = agreed(2);
        unknownToModel.prediction = predicted(1);
        add(evidence, 1, {label(1)}).consensus = agreed(1); // not predicted
        const auto all = studyConfusions(evidence);
        QCOMPARE(all.size(), size_t {3}); // Carl has no labels
        const std::vector<QString> names {QStringLiteral("Basophil"), QStringLiteral("Blast"),
            QStringLiteral("Lymphocyte"), QStringLiteral("Artefact"), QStringLiteral("Monocyte"),
            QStringLiteral("Cannot identify")};
        QCOMPARE(all[0].names, names);
        const auto count = [&](size_t matrix, size_t row, size_t column) {
            return all[matrix].counts[row * names.size() + column];
        };
        QCOMPARE(all[0].reader, 0);
        QCOMPARE(all[0].images, 2);
        QCOMPARE(all[0].unresolved, 1);
        QCOMPARE(all[0].withoutPrediction, 1);
        QCOMPARE(count(0, 0, 0), 1);
        QCOMPARE(count(0, 2, 1), 1);
        QCOMPARE(all[0].metrics->images, 1); // of classes that the model knows
        QCOMPARE(all[0].metrics->accuracy, 1.0);
        QCOMPARE(all[1].reader, kAda);
        QCOMPARE(count(1, 1, 4), 1); // blast, predicted as what readers have no name for
        QCOMPARE(all[1].metrics->images, 2);
        QCOMPARE(all[1].metrics->accuracy, 0.5);
        QCOMPARE(count(2, 5, 1), 1); // Bob could not tell
        evidence.model.reset();
        QVERIFY(studyConfusions(evidence).empty());
    }

    void confusionBeforeAnyConsensusSaysSo()
    {
        StudyEvidence evidence = emptyStudy();
        add(evidence, 0, {label(0)}).prediction = predicted(0);
        const auto all = studyConfusions(evidence);
        QCOMPARE(all[0].images, 0);
        QVERIFY(!all[0].metrics.has_value());
        QVERIFY(all[0].problem.contains(QLatin1String("no consensus")));
    }

    void anomalyAgainstLabels()
    {
        StudyEvidence evidence = emptyStudy();
        const auto cell = [&](std::vector<std::optional<LabelValue>> votes, double score) {
            add(evidence, 0, std::move(votes)).prediction = predicted(0, 0.5, score);
        };
        cell({label(0)}, 0.5);
        cell({label(1), label(1)}, 0.6);
        cell({label(1)}, 0.7);
        cell({label(2)}, 0.1);
        cell({label(2)}, 0.55);
        cell({label(3)}, 0.0); // artefact: no cell
        cell({label(0), label(2)}, 0.0); // readers at odds
        cell({unsure()}, 0.0);
        cell({}, 0.0); // nobody has said anything
        const auto anomaly = studyAnomaly(evidence);
        QVERIFY(anomaly.has_value());
        QCOMPARE(anomaly->abnormalClasses, std::vector<QString> {QStringLiteral("Lymphocyte")});
        QCOMPARE(anomaly->normalScores.size(), size_t {3});
        QCOMPARE(anomaly->abnormalScores, (std::vector<double> {0.1, 0.55}));
        QCOMPARE(anomaly->leftOut, 3);
        QVERIFY(near(anomaly->roc->auc, 5.0 / 6.0)); // 3 + 2 of 6 pairs in order
        QCOMPARE(anomaly->threshold.value(), 0.25);

        StudyAnomalyOptions blasts;
        blasts.abnormal = {QStringLiteral("blast")};
        const auto other = studyAnomaly(evidence, blasts);
        QCOMPARE(other->abnormalScores.size(), size_t {2});
        QCOMPARE(other->normalScores.size(), size_t {3}); // lymphocytes are normal now
        blasts.abnormal = {QStringLiteral("dragon")};
        QCOMPARE(studyAnomaly(evidence, blasts).error().code, ErrorCode::InvalidArgument);
        // With a consensus, single labels do not count any more.
        evidence.consensusVersion = 1;
        evidence.cells[0].consensus = agreed(2);
        const auto decided = studyAnomaly(evidence);
        QCOMPARE(decided->abnormalScores, std::vector<double> {0.5});
        QVERIFY(!decided->roc.has_value() && !decided->problem.isEmpty()); // no normal one is left
    }

    void psychometricCounts()
    {
        StudyEvidence evidence = emptyStudy();
        evidence.consensusVersion = 1;
        const auto cell = [&](const LabelValue &ada, const LabelValue &bob, int consensus, double margin, int model) {
            EvidenceCell &added = add(evidence, 0, {ada, bob});
            added.consensus = agreed(consensus);
            added.prediction = predicted(model, margin);
        };
        using enum Confidence;
        cell(label(0, High), label(0, High), 0, 0.8, 0); // confidence 1
        cell(label(0, No), label(1, No), 0, 0.0, 1); // 0: Bob is wrong
        cell(label(1, Moderate), label(0, Low), 1, 0.4, 2); // 1/2: Bob is wrong, the model too
        cell(label(1, High), label(1, Low), 1, 0.8, 1); // 2/3
        add(evidence, 0, {label(0, High)}).consensus = agreed(0); // seen by one reader alone
        EvidenceCell &undecided = add(evidence, 0, {label(0, High), label(1, High)});
        undecided.consensus = ConsensusResult {};
        undecided.prediction = predicted(0, 0.9);
        QVERIFY(near(consensusConfidence(evidence.cells[3]).value(), 2.0 / 3.0));

        StudyPsychometricOptions options;
        options.fit = false;
        const auto curves = studyPsychometrics(evidence, options, {});
        QVERIFY(curves.has_value());
        QCOMPARE(curves->size(), size_t {7}); // Ada, Bob, all; twice; the model
        const StudyPsychometric &bob = curves->at(1);
        QCOMPARE(bob.reader, kBob);
        QCOMPARE(bob.confidence, ConfidenceSource::Consensus);
        QCOMPARE(bob.images, 4);
        QCOMPARE(bob.right, 2);
        // Bins of 1/12: 0, 6, 8 and 11.
        QCOMPARE(bob.blocks.size(), size_t {4});
        const std::vector<std::pair<int, int>> expected {{0, 0}, {6, 0}, {8, 1}, {11, 1}};
        for (size_t b = 0; b < 4; ++b) {
            QVERIFY(near(bob.blocks[b].stimulus, (expected[b].first + 0.5) / 12.0));
            QCOMPARE(bob.blocks[b].correct, expected[b].second);
            QCOMPARE(bob.blocks[b].total, 1);
        }
        QCOMPARE(curves->at(2).subject, PsychometricSubject::AllReaders);
        QCOMPARE(curves->at(2).images, 8);
        QCOMPARE(curves->at(2).right, 6);
        QCOMPARE(curves->at(4).confidence, ConfidenceSource::Model);
        QCOMPARE(curves->at(4).blocks.size(), size_t {3}); // margins 0, 0.4, 0.8
        const StudyPsychometric &model = curves->back();
        QCOMPARE(model.subject, PsychometricSubject::Model);
        QCOMPARE(model.images, 4);
        QCOMPARE(model.right, 2);
        QVERIFY(near(model.blocks.front().stimulus, 0.5 / 25.0));
    }

    void psychometricFitIsThatOfTheCounts()
    {
        StudyEvidence evidence = emptyStudy();
        evidence.consensusVersion = 1;
        for (int i = 0; i < 120; ++i) {
            const double margin = i / 119.0;
            // Wrong below a third, then now and then, then never.
            const bool right = i >= 80 || (i >= 40 && i % 3 != 0);
            EvidenceCell &cell = add(evidence, 0, {label(0), label(0)});
            cell.consensus = agreed(0);
            cell.prediction = predicted(right ? 0 : 1, margin);
        }
        StudyPsychometricOptions options;
        options.fitting.coarse = {12, 12, 4, 4};
        options.fitting.fine = {12, 12, 4, 4};
        options.fitting.bandPoints = 0;
        const auto curves = studyPsychometrics(evidence, options, {});
        QVERIFY(curves.has_value());
        const StudyPsychometric &model = curves->back();
        QVERIFY2(model.fit.has_value(), qPrintable(model.problem));
        QCOMPARE(model.fit->map.guess, 1.0 / 3.0); // the model's classes
        PsychometricOptions same = options.fitting;
        same.guess = 1.0 / 3.0;
        QCOMPARE(model.fit->map.threshold, fitPsychometric(model.blocks, same)->map.threshold);
        // Readers gave no confidence; against the model's they are always right.
        QCOMPARE(curves->front().confidence, ConfidenceSource::Model);
        QCOMPARE(curves->front().right, 120);
        QCOMPARE(curves->front().fit->map.guess, 0.25); // the readers' classes
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(studyPsychometrics(evidence, options, cancel).error().code, ErrorCode::Cancelled);
    }

    void differentialCountsEveryCellOnce()
    {
        StudyEvidence evidence = emptyStudy();
        evidence.consensusVersion = 1;
        add(evidence, 0, {label(0)}).consensus = agreed(0);
        add(evidence, 0, {label(0)}).consensus = agreed(0);
        add(evidence, 0, {label(1)}).consensus = agreed(0);
        add(evidence, 0, {label(1)}).consensus = agreed(1);
        add(evidence, 0, {label(3)}).consensus = agreed(3); // artefact
        add(evidence, 0, {label(0), label(1)}).consensus = ConsensusResult {};
        add(evidence, 0, {unsure()}).consensus =
            ConsensusResult {ConsensusMethod::Unanimous, LabelKind::CannotIdentify, -1, 1, 1};
        add(evidence, 0, {}).failed = true;
        add(evidence, 0, {}).prediction = predicted(2);
        evidence.slides[0].cells += 10; // cells that nobody and nothing has looked at
        DifferentialOptions options;
        const auto slides = slideDifferentials(evidence, options);
        QVERIFY(slides.has_value());
        QCOMPARE(slides->size(), size_t {2});
        const SlideDifferential &slide = slides->front();
        QCOMPARE(slide.total, 4);
        QCOMPARE(slide.classes.size(), size_t {3});
        QCOMPARE(slide.classes[0].name, QStringLiteral("Basophil"));
        QCOMPARE(slide.classes[0].count, 3);
        QVERIFY(near(slide.classes[0].share, 0.75));
        QVERIFY(near(slide.classes[0].interval.low, 0.30064, 1e-4)); // Wilson, 3 of 4
        QVERIFY(near(slide.classes[0].interval.high, 0.95442, 1e-4));
        QCOMPARE(slide.classes[2].count, 0);
        QCOMPARE(slide.notCounted.size(), size_t {1});
        QCOMPARE(slide.notCounted[0].count, 1);
        QCOMPARE(slide.cannotIdentify, 1);
        QCOMPARE(slide.unresolved, 1);
        QCOMPARE(slide.failed, 1);
        QCOMPARE(slide.unjudged, 11);
        QCOMPARE(slide.total + slide.notCounted[0].count + slide.cannotIdentify + slide.unresolved + slide.failed
                + slide.unjudged,
            slide.slide.cells);
        QVERIFY(slide.uncertain);
        options.warnBelow = 4;
        QVERIFY(!slideDifferentials(evidence, options)->front().uncertain);
        QCOMPARE(slides->back().total, 0);

        options.source = DifferentialSource::Reader;
        options.reader = kAda;
        const auto adas = slideDifferentials(evidence, options);
        QCOMPARE(adas->front().classes[0].count, 3);
        QCOMPARE(adas->front().classes[1].count, 2);
        options.reader = 99;
        QCOMPARE(slideDifferentials(evidence, options).error().code, ErrorCode::InvalidArgument);
        options.source = DifferentialSource::Model;
        const auto models = slideDifferentials(evidence, options);
        QCOMPARE(models->front().classes[2].name, QStringLiteral("Monocyte"));
        QCOMPARE(models->front().classes[2].className, QStringLiteral("monocyte"));
        QCOMPARE(models->front().classes[2].count, 1);
        evidence.model.reset();
        QCOMPARE(slideDifferentials(evidence, options).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestStudyStatistics)
#include "test_study_statistics.moc"
