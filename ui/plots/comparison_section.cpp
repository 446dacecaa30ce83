#include "ui/plots/comparison_section.h"

#include "ui/plots/reliability_plot.h"
#include "ui/plots/roc_plot.h"

#include <QCoreApplication>
#include <QLocale>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("EvaluationReport", text);
}

Json at(const Json &json, const std::string &key)
{
    return json.is_object() ? json.value(key, Json()) : Json();
}

/// Empty where it was not measured.
QString figure(const Json &value, bool isShare)
{
    if (!value.is_number())
        return {};
    const double v = value.get<double>();
    return isShare ? tr("%1 %").arg(QLocale().toString(100.0 * v, 'f', 2)) : QLocale().toString(v, 'f', 4);
}

/// "96.80 % (95.85 % to 97.69 %)"
QString withRange(const Json &of, const std::string &key, bool isShare)
{
    const QString value = figure(at(of, key), isShare);
    const Json ends = at(of, key + "_interval");
    if (value.isEmpty() || !ends.is_array() || ends.size() != 2 || !ends[0].is_number() || !ends[1].is_number())
        return value;
    return tr("%1 (%2 to %3)").arg(value, figure(ends[0], isShare), figure(ends[1], isShare));
}

ReportTable figuresTable(const std::vector<ComparedEvaluation> &models)
{
    ReportTable t;
    t.caption = tr("In brackets: 95 % intervals.");
    t.header = {tr("Model"), tr("Images"), tr("Accuracy"), tr("Balanced accuracy"), tr("AUC, margin"), tr("AUC, zeta"),
        tr("Expected calibration error"), tr("Seconds per image")};
    for (const ComparedEvaluation &model : models) {
        const Json anomaly = at(model.metrics, "anomaly");
        const Json images = at(model.metrics, "images_judged");
        t.rows.push_back({model.name, images.is_number() ? QLocale().toString(images.get<qint64>()) : QString(),
            withRange(model.metrics, "accuracy", true), withRange(model.metrics, "balanced_accuracy", true),
            withRange(anomaly, "auc_margin", false), withRange(anomaly, "auc_zeta", false),
            figure(at(model.metrics, "expected_calibration_error"), false),
            figure(at(model.metrics, "seconds_per_image"), false)});
    }
    return t;
}

ReportTable differencesTable(const std::vector<ComparedEvaluation> &models)
{
    ReportTable t;
    t.caption = tr("Differences to %1 on the same images: above 0, the other model is better. p: exact McNemar test.")
                    .arg(models.front().name);
    t.header = {tr("Model"), tr("Accuracy"), tr("Balanced accuracy"), tr("p"), tr("AUC, margin"), tr("AUC, zeta")};
    for (const ComparedEvaluation &model : models) {
        if (!model.difference.is_object())
            continue;
        const Json &d = model.difference;
        t.rows.push_back({model.name, withRange(d, "accuracy_difference", true),
            withRange(d, "balanced_accuracy_difference", true), figure(at(d, "mcnemar_p"), false),
            withRange(d, "auc_margin_difference", false), withRange(d, "auc_zeta_difference", false)});
    }
    return t;
}

} // namespace

ReportSection comparisonSection(const std::vector<ComparedEvaluation> &models)
{
    ReportSection s;
    s.heading = tr("Models compared");
    s.tables = {figuresTable(models), differencesTable(models)};
    std::vector<RocSeries> margins, zetas;
    for (const ComparedEvaluation &model : models)
        if (model.data.anomaly) {
            const AnomalyEvidence &both = model.data.anomaly->both;
            margins.push_back({model.name, both.margin.roc, both.margin.point()});
            zetas.push_back({model.name, both.zeta.roc, both.zeta.point()});
        }
    for (auto &[caption, series] : {std::pair {tr("ROC curve of the margin, all models"), &margins},
             std::pair {tr("ROC curve of zeta, all models"), &zetas}}) {
        if (series->empty())
            continue;
        RocPlot roc;
        roc.setData(*series);
        ReportFigure curves = figureOf(roc);
        curves.caption = caption;
        s.figures.push_back(std::move(curves));
    }
    for (const ComparedEvaluation &model : models) {
        if (model.data.reliability.empty())
            continue;
        ReliabilityPlot plot;
        plot.setData({model.data.reliability, model.data.expectedCalibrationError});
        ReportFigure reliability = figureOf(plot);
        reliability.caption = tr("Reliability of the shown probabilities: %1").arg(model.name);
        s.figures.push_back(std::move(reliability));
    }
    return s;
}

} // namespace cyto
