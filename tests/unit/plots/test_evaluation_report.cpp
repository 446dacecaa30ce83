#include "ui/plots/evaluation_report.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace cyto;

namespace {

nlohmann::json metrics()
{
    return {{"accuracy", 0.75}, {"accuracy_interval", {0.4, 0.95}}, {"balanced_accuracy", 0.7},
        {"balanced_accuracy_interval", {0.35, 0.9}}, {"images", 5}, {"images_failed", 1}, {"seconds_per_image", 0.25},
        {"evaluations_per_image", 61.5}, {"dataset", "folder <x>"}, {"model_sha256", "abc123"},
        {"per_class",
            {{{"class", "basophil"}, {"images", 2}, {"recall", 0.5}, {"recall_interval", {0.1, 0.9}},
                 {"precision", nullptr}, {"precision_interval", {nullptr, nullptr}}},
                {{"class", "monocyte"}, {"images", 2}, {"recall", 1.0}, {"recall_interval", {0.3, 1.0}},
                    {"precision", 0.66}, {"precision_interval", {0.2, 0.9}}}}}};
}

EvaluationData data()
{
    EvaluationData d;
    d.classNames = {QStringLiteral("Basophil"), QStringLiteral("Monocyte")};
    d.confusion = {1, 1, 0, 2};
    return d;
}

QStringList headings(const Report &r)
{
    QStringList result;
    for (const ReportSection &s : r.sections)
        result << s.heading;
    return result;
}

} // namespace

class TestEvaluationReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void holdsWhatWasMeasuredAndNoMore()
    {
        const Report r = evaluationReport(metrics(), data());
        QCOMPARE(headings(r), (QStringList {QStringLiteral("Result"), QStringLiteral("Classes")}));
        const auto &rows = r.sections[0].tables[0].rows;
        QCOMPARE(rows[0],
            (QStringList {
                QStringLiteral("Accuracy"), QStringLiteral("75.00 %"), QStringLiteral("40.00 % to 95.00 %")}));
        for (const QStringList &row : rows)
            QVERIFY2(!row[0].contains(QStringLiteral("calibration")), "was not measured");
        const auto &classes = r.sections[1].tables[0].rows;
        QCOMPARE(classes[0][0], QStringLiteral("Basophil"));
        QCOMPARE(classes[0][4], QStringLiteral("not known")); // never predicted: no precision, not 0
        QCOMPARE(classes[1][2], QStringLiteral("100.00 %"));
        const QByteArray html = reportHtml(r);
        QVERIFY(html.contains("folder &lt;x&gt;") && html.contains("abc123") && html.contains("data:image/svg+xml"));
        QVERIFY(reportPdf(r));
    }

    void anomaliesAndCalibrationAppearWithTheirData()
    {
        nlohmann::json m = metrics();
        m["auc"] = 0.9;
        m["auc_interval"] = {0.8, 0.97};
        m["expected_calibration_error"] = 0.031;
        m["brier_score"] = 0.2;
        const nlohmann::json threshold = {{"threshold", 0.2}, {"sensitivity", 0.66},
            {"sensitivity_interval", {0.2, 0.9}}, {"specificity", 0.75}, {"specificity_interval", {0.3, 0.95}}};
        m["anomaly"] = {{"abnormal_images", 3}, {"normal_images", 4}, {"auc_margin", 0.8},
            {"auc_margin_interval", {0.5, 0.9}}, {"auc_zeta", 0.85}, {"auc_zeta_interval", {0.6, 0.95}},
            {"margin", threshold}, {"zeta", threshold}};
        EvaluationData d = data();
        d.reliability = *reliabilityBins({0.9, 0.8, 0.7, 0.6}, {true, true, false, true});
        d.expectedCalibrationError = 0.031;
        AnomalyScoreEvidence score =
            *anomalyEvidence({0.15, 0.5, 0.7, 0.9}, {0.1, 0.15, 0.4}, {ThresholdAim::Kind::Sensitivity, 0.6});
        d.anomaly = {score, {score, score}};
        d.anomaly->both.zeta.source = ThresholdSource::Model;
        d.anomaly->both.zeta.aim.reset();
        const Report r = evaluationReport(m, d);
        QCOMPARE(headings(r),
            (QStringList {QStringLiteral("Result"), QStringLiteral("Classes"), QStringLiteral("Calibration"),
                QStringLiteral("Anomalies")}));
        QCOMPARE(r.sections[3].figures.size(), size_t {3}); // ROC, and the densities of both scores
        QVERIFY(r.sections[3].figures[1].caption != r.sections[3].figures[2].caption);
        QCOMPARE(r.sections[3].tables[1].rows[0],
            (QStringList {QStringLiteral("Margin"), QStringLiteral("0.200000"), QStringLiteral("66.00 %"),
                QStringLiteral("20.00 % to 90.00 %"), QStringLiteral("75.00 %"),
                QStringLiteral("30.00 % to 95.00 %")}));
        // Where a threshold comes from is said.
        QVERIFY(r.sections[3].paragraphs[0].contains(QStringLiteral("on these same images")));
        QVERIFY(r.sections[3].paragraphs[0].contains(QStringLiteral("60 %")));
        QVERIFY(r.sections[3].paragraphs[1].contains(QStringLiteral("stored with the model")));
        QCOMPARE(r.sections[3].tables[0].rows[0],
            (QStringList {QStringLiteral("Area under the ROC curve, the model's score"), QStringLiteral("0.9000"),
                QStringLiteral("0.8000 to 0.9700")}));
        for (const ReportSection &s : r.sections)
            for (const ReportFigure &f : s.figures)
                QVERIFY(!f.svg.isEmpty() && !f.description.isEmpty());
    }

    void modelsStandSideBySide()
    {
        nlohmann::json m = metrics();
        m["images_judged"] = 5;
        const nlohmann::json difference {{"accuracy_difference", -0.25}, {"accuracy_difference_interval", {-0.5, 0.1}},
            {"balanced_accuracy_difference", -0.2}, {"balanced_accuracy_difference_interval", {-0.4, 0.05}},
            {"mcnemar_p", 0.125}};
        EvaluationData d = data();
        d.reliability = *reliabilityBins({0.9, 0.8, 0.7, 0.6}, {true, true, false, true});
        const AnomalyScoreEvidence score = *anomalyEvidence({0.15, 0.5, 0.7, 0.9}, {0.1, 0.15, 0.4}, {});
        d.anomaly = {score, {score, score}};
        const Report r = evaluationReport(
            m, data(), {{QStringLiteral("diffusion"), m, d, {}}, {QStringLiteral("vit"), m, d, difference}});
        QCOMPARE(headings(r)[1], QStringLiteral("Models compared"));
        const ReportSection &s = r.sections[1];
        QCOMPARE(s.tables[0].rows.size(), size_t {2});
        QCOMPARE(s.tables[0].rows[1][0], QStringLiteral("vit"));
        QCOMPARE(s.tables[0].rows[1][2], QStringLiteral("75.00 % (40.00 % to 95.00 %)"));
        QCOMPARE(s.tables[1].rows.size(), size_t {1}); // the first has no difference to itself
        QCOMPARE(s.tables[1].rows[0][2], QStringLiteral("-20.00 % (-40.00 % to 5.00 %)"));
        QCOMPARE(s.tables[1].rows[0][3], QStringLiteral("0.1250"));
        QCOMPARE(s.figures.size(), size_t {4}); // ROC of both scores, reliability of both models
        QVERIFY(s.figures[0].description.contains(QStringLiteral("vit")));
        QVERIFY(s.figures[3].caption.contains(QStringLiteral("vit")));
        QCOMPARE(headings(evaluationReport(m, data())).size(), 2); // alone, there is nothing to compare
    }

    void missingNumbersAreSaidToBeMissing()
    {
        const Report r = evaluationReport(nlohmann::json::object(), {});
        QCOMPARE(headings(r), QStringList {QStringLiteral("Result")});
        QCOMPARE(r.sections[0].tables[0].rows[0][1], QStringLiteral("not known"));
    }
};

QTEST_MAIN(TestEvaluationReport)
#include "test_evaluation_report.moc"
