#include "ui/plots/evaluation_report.h"

#include "ui/plots/anomaly_figures.h"
#include "ui/plots/confusion_plot.h"
#include "ui/plots/reliability_plot.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QLocale>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("EvaluationReport", text);
}

QString textOf(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

QString percent(const Json &v)
{
    return v.is_number() ? tr("%1 %").arg(QLocale().toString(100.0 * v.get<double>(), 'f', 2)) : tr("not known");
}

QString number(const Json &v, int digits)
{
    return v.is_number() ? QLocale().toString(v.get<double>(), 'f', digits) : tr("not known");
}

QString percentRange(const Json &interval)
{
    return interval.is_array() && interval.size() == 2 ? tr("%1 to %2").arg(percent(interval[0]), percent(interval[1]))
                                                       : tr("not known");
}

const Json &at(const Json &json, const char *key)
{
    static const Json null;
    const auto it = json.find(key);
    return it != json.end() ? *it : null;
}

QString count(const Json &v)
{
    return v.is_number() ? QLocale().toString(v.get<qint64>()) : tr("not known");
}

ReportSection overview(const Json &m)
{
    ReportSection s;
    s.heading = tr("Result");
    ReportTable t;
    t.header = {tr("Measure"), tr("Value"), tr("95 % interval")};
    t.rows.push_back({tr("Accuracy"), percent(at(m, "accuracy")), percentRange(at(m, "accuracy_interval"))});
    t.rows.push_back({tr("Balanced accuracy"), percent(at(m, "balanced_accuracy")),
        percentRange(at(m, "balanced_accuracy_interval"))});
    if (at(m, "expected_calibration_error").is_number()) {
        t.rows.push_back({tr("Expected calibration error"), number(at(m, "expected_calibration_error"), 4), {}});
        t.rows.push_back({tr("Brier score"), number(at(m, "brier_score"), 4), {}});
    }
    if (const Json &asked = at(at(m, "options"), "classes_in_question"); asked.is_array()) {
        QStringList names;
        for (const Json &name : asked)
            names << QString::fromStdString(name.get<std::string>());
        t.rows.push_back({tr("Classes in question, all others being ruled out"), names.join(QStringLiteral(", ")), {}});
    }
    t.rows.push_back({tr("Images"), count(at(m, "images")), {}});
    t.rows.push_back({tr("Images that could not be predicted"), count(at(m, "images_failed")), {}});
    t.rows.push_back({tr("Seconds per image"), number(at(m, "seconds_per_image"), 3), {}});
    t.rows.push_back({tr("Denoiser evaluations per image"), number(at(m, "evaluations_per_image"), 1), {}});
    s.tables.push_back(t);
    return s;
}

ReportSection classes(const Json &m, const EvaluationData &data)
{
    ReportSection s;
    s.heading = tr("Classes");
    ReportTable t;
    t.caption = tr("Recall: share of the class's images that were recognised. Precision: share of the images "
                   "predicted as the class that belong to it.");
    t.header = {tr("Class"), tr("Images"), tr("Recall"), tr("95 % interval"), tr("Precision"), tr("95 % interval")};
    size_t i = 0;
    for (const Json &c : at(m, "per_class")) {
        t.rows.push_back({i < data.classNames.size() ? data.classNames[i] : textOf(c, "class"), count(at(c, "images")),
            percent(at(c, "recall")), percentRange(at(c, "recall_interval")), percent(at(c, "precision")),
            percentRange(at(c, "precision_interval"))});
        ++i;
    }
    s.tables.push_back(t);
    ConfusionPlot plot;
    plot.setData({QStringList(data.classNames.begin(), data.classNames.end()), data.confusion});
    s.figures.push_back(figureOf(plot));
    return s;
}

ReportSection calibration(const EvaluationData &data)
{
    ReportSection s;
    s.heading = tr("Calibration");
    ReliabilityPlot plot;
    plot.setData({data.reliability, data.expectedCalibrationError});
    s.figures.push_back(figureOf(plot));
    return s;
}

/// Threshold, sensitivity and specificity of one score.
QStringList thresholdRow(const QString &score, const Json &of)
{
    return {score, number(at(of, "threshold"), 6), percent(at(of, "sensitivity")),
        percentRange(at(of, "sensitivity_interval")), percent(at(of, "specificity")),
        percentRange(at(of, "specificity_interval"))};
}

QString areaRange(const Json &interval)
{
    return interval.is_array() && interval.size() == 2
        ? tr("%1 to %2").arg(number(interval[0], 4), number(interval[1], 4))
        : tr("not known");
}

ReportSection anomalies(const Json &m, const EvaluationData::Anomaly &anomaly)
{
    ReportSection s;
    s.heading = tr("Anomalies");
    const Json &a = at(m, "anomaly");
    ReportTable t;
    t.header = {tr("Measure"), tr("Value"), tr("95 % interval")};
    t.rows.push_back(
        {tr("Area under the ROC curve, the model's score"), number(at(m, "auc"), 4), areaRange(at(m, "auc_interval"))});
    t.rows.push_back({tr("Area under the ROC curve, margin"), number(at(a, "auc_margin"), 4),
        areaRange(at(a, "auc_margin_interval"))});
    t.rows.push_back(
        {tr("Area under the ROC curve, zeta"), number(at(a, "auc_zeta"), 4), areaRange(at(a, "auc_zeta_interval"))});
    t.rows.push_back({tr("Abnormal images"), count(at(a, "abnormal_images")), {}});
    t.rows.push_back({tr("Normal images"), count(at(a, "normal_images")), {}});
    s.tables.push_back(t);
    ReportTable thresholds;
    thresholds.caption = tr("Cells whose score is below the threshold are flagged.");
    thresholds.header = {
        tr("Score"), tr("Threshold"), tr("Sensitivity"), tr("95 % interval"), tr("Specificity"), tr("95 % interval")};
    thresholds.rows.push_back(thresholdRow(marginName(), at(a, "margin")));
    thresholds.rows.push_back(thresholdRow(zetaName(), at(a, "zeta")));
    s.tables.push_back(thresholds);
    s.paragraphs << thresholdSentence(marginName(), anomaly.both.margin)
                 << thresholdSentence(zetaName(), anomaly.both.zeta);
    RocPlot roc;
    roc.setData(rocSeriesOf(anomaly.both));
    s.figures.push_back(figureOf(roc));
    for (const auto &[caption, score] : {std::pair {tr("Distribution of the margin"), &anomaly.both.margin},
             std::pair {tr("Distribution of zeta"), &anomaly.both.zeta}}) {
        AnomalyPlot density;
        density.setData(distributionOf(*score));
        ReportFigure figure = figureOf(density);
        figure.caption = caption;
        s.figures.push_back(std::move(figure));
    }
    return s;
}

} // namespace

Report evaluationReport(
    const Json &metrics, const EvaluationData &data, const std::vector<ComparedEvaluation> &compared)
{
    Report r;
    r.title = tr("Evaluation of a model");
    r.language = QLocale().bcp47Name();
    const auto fact = [&](const QString &text, const char *key) {
        if (const QString value = textOf(metrics, key); !value.isEmpty())
            r.facts.push_back(text.arg(value));
    };
    fact(tr("Data set: %1"), "dataset");
    fact(tr("Model (SHA-256 of its weights): %1"), "model_sha256");
    fact(tr("Computed on: %1"), "device");
    fact(tr("Program version: %1"), "program_version");
    fact(tr("Written at: %1"), "written_at");
    r.facts.push_back(tr("For research use only."));
    r.sections.push_back(overview(metrics));
    if (compared.size() > 1)
        r.sections.push_back(comparisonSection(compared));
    if (!data.confusion.empty())
        r.sections.push_back(classes(metrics, data));
    if (!data.reliability.empty())
        r.sections.push_back(calibration(data));
    if (data.anomaly)
        r.sections.push_back(anomalies(metrics, *data.anomaly));
    return r;
}

} // namespace cyto
