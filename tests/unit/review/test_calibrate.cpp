// The fits of `calibrate` against numbers whose answer is known, and what is written to the model.
#include "review/calibrate_run.h"

#include "diffusion/model_config.h"
#include "domain/philox.h"
#include "fake_classifier.h"
#include "review/anomaly_json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

namespace {

constexpr std::array<double, 5> kKnown {0.9, 3.0, -2.0, 1.5, -0.4};

/// Errors whose standard deviation over classes is the polynomial, times a factor per image.
std::vector<TrialErrors> trialsOf(const std::array<double, 5> &polynomial, std::vector<double> factors)
{
    std::vector<TrialErrors> trials;
    for (const double factor : factors)
        for (int t = 1; t <= 999; t += 13) {
            const double s = factor * weightingPolynomial(polynomial, t);
            trials.push_back({t, {50.0 - s, 50.0 + s}});
        }
    return trials;
}

ThresholdAim specificity(double share)
{
    return {ThresholdAim::Kind::Specificity, share};
}

ThresholdAim sensitivity(double share)
{
    return {ThresholdAim::Kind::Sensitivity, share};
}

} // namespace

class TestCalibrate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weightingFindsThePolynomial()
    {
        // The median is not moved by one image that is out of all proportion.
        const auto fit = fitWeighting(trialsOf(kKnown, {1.0, 1.0, 1000.0}), 1, 999);
        QVERIFY(fit);
        for (size_t i = 0; i < kKnown.size(); ++i)
            QVERIFY(std::abs(fit->coefficients[i] - kKnown[i]) < 1e-7);
        QVERIFY(fit->relativeError < 1e-9);
        QCOMPARE(fit->points.size(), size_t {77});
    }

    void weightingRefusesWhatItCannotDivideBy()
    {
        // Positive where it was measured (up to 600), negative at 999: u - 0.2.
        std::vector<TrialErrors> trials;
        for (int t = 1; t <= 600; t += 7) {
            const double s = weightingPolynomial({-0.2, 1.0, 0.0, 0.0, 0.0}, t);
            trials.push_back({t, {1.0 - s, 1.0 + s}});
        }
        QVERIFY(fitWeighting(trials, 1, 600));
        const auto fit = fitWeighting(trials, 1, 999);
        QVERIFY(!fit);
        QVERIFY2(fit.error().message.contains(QStringLiteral("not positive")), qPrintable(fit.error().message));
        trials.resize(4);
        QVERIFY(!fitWeighting(trials, 1, 600));
    }

    void temperatureFindsTheTruth_data()
    {
        QTest::addColumn<double>("temperature");
        for (const double t : {0.01, 0.07, 0.5, 3.0})
            QTest::addRow("%g", t) << t;
    }
    void temperatureFindsTheTruth()
    {
        // Truths drawn from softmax(-score / T): the likelihood is largest near that T.
        QFETCH(double, temperature);
        Philox random(7);
        std::vector<std::vector<double>> scores;
        std::vector<int> truth;
        for (int i = 0; i < 20000; ++i) {
            std::vector<double> s, p;
            double total = 0.0;
            for (int c = 0; c < 4; ++c) {
                s.push_back(3.0 * temperature * static_cast<double>(random.uniform()));
                p.push_back(std::exp(-s.back() / temperature));
                total += p.back();
            }
            double u = static_cast<double>(random.uniform()) * total;
            int c = 0;
            while (c < 3 && u >= p[static_cast<size_t>(c)])
                u -= p[static_cast<size_t>(c++)];
            scores.push_back(s);
            truth.push_back(c);
        }
        const auto fit = fitTemperature(scores, truth);
        QVERIFY(fit);
        QVERIFY2(std::abs(fit->temperature / temperature - 1.0) < 0.06, qPrintable(QString::number(fit->temperature)));
        QVERIFY(!fit->atBound);
    }

    void temperatureTellsWhenItIsNotDetermined()
    {
        const auto fit = fitTemperature({{0.1, 1.0}, {1.0, 0.2}}, {0, 1}); // never wrong
        QVERIFY(fit);
        QVERIFY(fit->atBound);
        QVERIFY(!fitTemperature({}, {}));
    }

    void thresholdKeepsTheSpecificity()
    {
        std::vector<double> scores;
        for (int i = 100; i >= 1; --i)
            scores.push_back(i / 100.0);
        const auto fit = fitThreshold(scores, {0.01, 0.055, 0.5}, specificity(0.95));
        QVERIFY(fit);
        QCOMPARE(fit->threshold, 0.06); // 0.01 to 0.05 lie below
        QCOMPARE(fit->specificity(), 0.95);
        QCOMPARE(fit->normalImages, std::int64_t {100});
        QCOMPARE(fit->sensitivity(), 2.0 / 3.0);
        QCOMPARE(fitThreshold(scores, {}, specificity(1.0))->threshold, 0.01);
        QVERIFY(std::isnan(fitThreshold(scores, {}, specificity(1.0))->sensitivity())); // no image says
        QCOMPARE(fitThreshold({0.3, 0.3, 0.3}, {}, specificity(0.5))->specificity(), 1.0); // equal ones stay together
        QVERIFY(!fitThreshold({}, {0.1}, specificity(0.95)));
        QVERIFY(!fitThreshold(scores, {}, specificity(0.0)));
        QVERIFY(!fitThreshold({0.1, std::nan("")}, {}, specificity(0.95)));
    }

    void thresholdReachesTheSensitivity()
    {
        const std::vector<double> normal {0.15, 0.35, 0.5, 0.9}, abnormal {0.4, 0.1, 0.3, 0.2};
        // Three of four must be found: above 0.3, and below the next score of all, a normal cell's.
        const auto fit = fitThreshold(normal, abnormal, sensitivity(0.75));
        QVERIFY(fit);
        QVERIFY(std::abs(fit->threshold - 0.325) < 1e-12);
        QCOMPARE(fit->sensitivity(), 0.75);
        QCOMPARE(fit->abnormalImages, std::int64_t {4});
        QCOMPARE(fit->specificity(), 0.75);
        QCOMPARE(fitThreshold(normal, abnormal, sensitivity(0.7))->sensitivity(), 0.75); // at least as many
        QCOMPARE(fitThreshold(normal, abnormal, sensitivity(1.0))->sensitivity(), 1.0);
        const auto all = fitThreshold({0.1}, {0.5, 0.9}, sensitivity(1.0)); // nothing lies above
        QCOMPARE(all->sensitivity(), 1.0);
        QCOMPARE(all->specificity(), 0.0);
        QVERIFY(all->threshold > 0.9);
        const auto refused = fitThreshold(normal, {}, sensitivity(0.9));
        QVERIFY(!refused);
        QVERIFY(refused.error().hint.contains(QStringLiteral("--abnormal-class")));
        const auto json = thresholdJson(*fit);
        QVERIFY(json.at("sensitivity_interval").at(0).get<double>() < 0.75);
        QVERIFY(json.at("sensitivity_interval").at(1).get<double>() > 0.75);
        QCOMPARE(json.at("normal_images").get<int>(), 4);
    }

    void oneShareIsStatedNotTwo()
    {
        QVERIFY(!ThresholdAim::ofOptions(0.9, 0.9));
        QVERIFY(!ThresholdAim::ofOptions(0.0, std::nullopt));
        QVERIFY(!ThresholdAim::ofOptions(std::nullopt, std::nullopt)->has_value());
        const auto aim = ThresholdAim::ofOptions(0.9, std::nullopt);
        QVERIFY(aim && *aim && (*aim)->kind == ThresholdAim::Kind::Sensitivity);
        QCOMPARE((*aim)->share, 0.9);
    }

    // The abnormal class is not one of the model's: it has no part in the probabilities, and decides the threshold.
    void anAbnormalClassGivesTheSensitivity()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(QStringLiteral("held_out"));
        int number = 0;
        for (const auto &[name, count] : {std::pair {"basophil", 6}, {"blast", 6}, {"erythroblast", 5}})
            for (int i = 0; i < count; ++i)
                fake::writeImage(
                    data + QLatin1Char('/') + QLatin1String(name), QStringLiteral("%1.png").arg(i), ++number);
        fake::Classifier classifier;
        const QString file = dir.filePath(QStringLiteral("cytodiffusion.json"));
        QVERIFY(writeJsonFile(file, classifier.settings.toJson()));
        const auto load = [&]() -> Expected<ClassifierService> {
            ClassifierService s = classifier.service();
            const auto inner = s.classify;
            s.classify = [inner](const auto &images, const auto &options, const auto &cancel, auto *sink,
                             const auto &handler) {
                return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                    p->margin = i >= 12 ? 0.01 * static_cast<double>(i) : 0.5; // 0.12 to 0.16, by class
                    handler(i, std::move(p));
                });
            };
            return s;
        };
        CalibrateRequest request;
        request.model = dir.path();
        request.dataset = data;
        request.weighting = false;
        request.aim = sensitivity(0.8);
        QVERIFY(!calibrateModel(request, load, {}, nullptr)); // of what?
        QCOMPARE(classifier.computed, 0);
        request.abnormalClasses = {QStringLiteral("erythroblast")};
        const auto result = calibrateModel(request, load, {}, nullptr);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        const ModelSettings after = *ModelSettings::fromJson(*readJsonFile(file), file);
        QCOMPARE(after.calibration->images, std::int64_t {12});
        QCOMPARE(after.anomaly->sensitivity, 0.8);
        QVERIFY(std::isnan(after.anomaly->specificity));
        QVERIFY(std::abs(after.anomaly->threshold - 0.155) < 1e-9); // four of five
        const auto &reached = after.anomaly->reached;
        QCOMPARE(reached.at("sensitivity").get<double>(), 0.8);
        QCOMPARE(reached.at("specificity").get<double>(), 1.0);
        QCOMPARE(reached.at("abnormal_images").get<int>(), 5);
        QCOMPARE(reached.at("normal_images").get<int>(), 12);
        QCOMPARE(reached.at("abnormal_classes").at(0).get<std::string>(), std::string("erythroblast"));
        QVERIFY(reached.at("specificity_interval").at(0).get<double>() < 1.0);
        QVERIFY(reached.at("sensitivity_interval").at(1).get<double>() > 0.8);
    }

    void writesTheModel()
    {
        QTemporaryDir dir;
        const QString data = dir.filePath(QStringLiteral("held_out"));
        for (int c = 0; c < 2; ++c)
            for (int i = 0; i < 6; ++i)
                fake::writeImage(data + (c ? QStringLiteral("/blast") : QStringLiteral("/basophil")),
                    QStringLiteral("%1.png").arg(i), 50 * c + i);
        fake::Classifier classifier;
        const QString file = dir.filePath(QStringLiteral("cytodiffusion.json"));
        QVERIFY(writeJsonFile(file, classifier.settings.toJson()));
        int loads = 0;
        const auto load = [&]() -> Expected<ClassifierService> {
            ++loads;
            classifier.settings = *ModelSettings::fromJson(*readJsonFile(file), file);
            ClassifierService s = classifier.service();
            const auto inner = s.classify;
            s.classify = [&, inner](const auto &images, const auto &options, const auto &cancel, auto *sink,
                             const auto &handler) {
                return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                    if (options.keepTrajectory) {
                        // As the engine: without pruning, and weighted by the weighting in force.
                        QCOMPARE(*options.pruneP, 0.0);
                        for (TrialErrors &t : trialsOf(kKnown, {1.0})) {
                            for (double &e : t.errors)
                                e /= weightingPolynomial(classifier.settings.weighting, t.timestep);
                            p->trajectory.push_back({t.timestep, t.errors});
                        }
                    }
                    handler(i, std::move(p));
                });
            };
            return s;
        };
        CalibrateRequest request;
        request.model = dir.path();
        request.dataset = data;
        request.aim = specificity(0.8);
        const auto result = calibrateModel(request, load, {}, nullptr);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(loads, 2); // scores are taken with the weighting that was just fitted
        const ModelSettings after = *ModelSettings::fromJson(*readJsonFile(file), file);
        for (size_t i = 0; i < kKnown.size(); ++i)
            QVERIFY(std::abs(after.weighting[i] - kKnown[i]) < 1e-6);
        QCOMPARE(after.training.at("weighting").at("fitted_on").get<std::string>(), std::string("held_out"));
        QVERIFY(after.calibration);
        QCOMPARE(after.calibration->fittedOn, std::string("held_out"));
        QCOMPARE(after.calibration->images, std::int64_t {12});
        QVERIFY(after.anomaly);
        QCOMPARE(after.anomaly->specificity, 0.8);
        QVERIFY(std::isnan(after.anomaly->sensitivity));
        QCOMPARE(after.anomaly->reached.at("normal_images").get<int>(), 12);
        QVERIFY(after.anomaly->reached.at("specificity").get<double>() >= 0.8);
        QVERIFY(after.anomaly->reached.at("sensitivity").is_null()); // no image says

        // One fit alone leaves the others as they are.
        request.weighting = request.temperature = false;
        request.anomalyScore = AnomalyScoreKind::Zeta;
        QVERIFY(calibrateModel(request, load, {}, nullptr));
        const ModelSettings last = *ModelSettings::fromJson(*readJsonFile(file), file);
        QCOMPARE(last.calibration->temperature, after.calibration->temperature);
        QVERIFY(last.anomaly->kind == AnomalyScoreKind::Zeta);
    }
};

QTEST_GUILESS_MAIN(TestCalibrate)
#include "test_calibrate.moc"
