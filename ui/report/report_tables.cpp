#include "ui/report/report_tables.h"

#include "ui/report/report_data.h"
#include "ui/report/statistics_text.h"
#include "ui/theme/class_style.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto::ui {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("StudyReport", text, comment, n);
}

PlotCell cell(const std::optional<double> &value)
{
    return value ? PlotCell {*value} : PlotCell {};
}

PlotCell low(const std::optional<Interval> &interval)
{
    return interval ? PlotCell {interval->low} : PlotCell {};
}

PlotCell high(const std::optional<Interval> &interval)
{
    return interval ? PlotCell {interval->high} : PlotCell {};
}

/// The last column says why a row has no value; where every row has one it goes.
void dropEmptyRemarks(ReportTable &table)
{
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const QStringList &row) { return !row.last().isEmpty(); }))
        return;
    table.header.removeLast();
    for (QStringList &row : table.rows)
        row.removeLast();
}

std::optional<double> kappaOf(const std::optional<CohenKappa> &kappa)
{
    return kappa ? std::optional(kappa->kappa) : std::nullopt;
}

} // namespace

StatisticsTable agreementTable(const StudyAgreement &agreement)
{
    StatisticsTable t;
    t.shown.caption = tr("Agreement of %n reader(s)", nullptr, static_cast<int>(agreement.readers.size()));
    t.shown.header = {tr("Measure"), tr("Value"), tr("95 % interval"), tr("Remark")};
    t.data.header = {QStringLiteral("measure"), QStringLiteral("value"), QStringLiteral("low95"),
        QStringLiteral("high95"), QStringLiteral("images"), QStringLiteral("compared_images")};
    const auto add = [&](const QString &name, const QString &column, const MeasuredAgreement &m, bool share) {
        const QString value = share && m.value ? shareText(*m.value) : valueText(m.value);
        const QString range = share ? shareRangeText(m.interval) : rangeText(m.interval);
        t.shown.rows.push_back({name, value, range, m.problem});
        t.data.rows.push_back(
            {column, cell(m.value), low(m.interval), high(m.interval), agreement.images, agreement.comparedImages});
    };
    add(tr("Readers agree"), QStringLiteral("percent"), agreement.percent, true);
    if (agreement.complete)
        add(tr("Fleiss' kappa"), QStringLiteral("fleiss_kappa"), agreement.beyondChance, false);
    else
        add(tr("Krippendorff's alpha"), QStringLiteral("krippendorff_alpha"), agreement.beyondChance, false);
    add(tr("Gwet's AC1"), QStringLiteral("gwet_ac1"), agreement.gwetAc1, false);
    add(tr("Confidence, Krippendorff's alpha"), QStringLiteral("confidence_alpha_ordinal"), agreement.confidence,
        false);
    dropEmptyRemarks(t.shown);
    return t;
}

StatisticsTable pairsTable(const StudyStatistics &statistics)
{
    StatisticsTable t;
    t.shown.caption = tr("Pairs of readers");
    t.shown.header = {
        tr("Readers"), tr("Cells of both"), tr("Same class"), tr("Cohen's kappa"), tr("95 % interval"), tr("Remark")};
    t.data.header = {QStringLiteral("reader_a"), QStringLiteral("reader_b"), QStringLiteral("images"),
        QStringLiteral("agree"), QStringLiteral("cohen_kappa"), QStringLiteral("low95"), QStringLiteral("high95")};
    for (const PairAgreement &pair : statistics.agreement.pairs) {
        const QString a = readerName(statistics, pair.a), b = readerName(statistics, pair.b);
        t.shown.rows.push_back({tr("%1 and %2").arg(a, b), countText(pair.images), countText(pair.agree),
            valueText(kappaOf(pair.kappa)), rangeText(pair.interval), pair.problem});
        t.data.rows.push_back(
            {a, b, pair.images, pair.agree, cell(kappaOf(pair.kappa)), low(pair.interval), high(pair.interval)});
    }
    dropEmptyRemarks(t.shown);
    return t;
}

StatisticsTable repeatsTable(const StudyStatistics &statistics)
{
    StatisticsTable t;
    t.shown.caption = tr("Readers and their own hidden repeats");
    t.shown.header = {tr("Reader"), tr("Repeated cells"), tr("Same class"), tr("95 % interval"), tr("Cohen's kappa"),
        tr("95 % interval"), tr("Remark")};
    t.data.header = {QStringLiteral("reader"), QStringLiteral("pairs"), QStringLiteral("agree"),
        QStringLiteral("wilson95_low"), QStringLiteral("wilson95_high"), QStringLiteral("cohen_kappa"),
        QStringLiteral("kappa95_low"), QStringLiteral("kappa95_high")};
    for (const IntraReaderAgreement &intra : statistics.agreement.intra) {
        const QString name = readerName(statistics, intra.reader);
        t.shown.rows.push_back({name, countText(intra.pairs), countText(intra.agree), shareRangeText(intra.share),
            valueText(kappaOf(intra.kappa)), rangeText(intra.interval), intra.problem});
        t.data.rows.push_back({name, intra.pairs, intra.agree, intra.share.low, intra.share.high,
            cell(kappaOf(intra.kappa)), low(intra.interval), high(intra.interval)});
    }
    dropEmptyRemarks(t.shown);
    return t;
}

StatisticsTable accuracyTable(const StudyStatistics &statistics)
{
    StatisticsTable t;
    t.shown.caption = tr("How often the model says what people say");
    t.shown.header = {tr("Compared with"), tr("Cells"), tr("Accuracy"), tr("95 % interval"), tr("Balanced accuracy"),
        tr("95 % interval"), tr("Remark")};
    t.data.header = {QStringLiteral("judge"), QStringLiteral("images"), QStringLiteral("accuracy"),
        QStringLiteral("accuracy_low95"), QStringLiteral("accuracy_high95"), QStringLiteral("balanced_accuracy"),
        QStringLiteral("balanced_low95"), QStringLiteral("balanced_high95"), QStringLiteral("without_prediction"),
        QStringLiteral("unresolved")};
    for (const StudyConfusion &c : statistics.confusions) {
        const QString judge = judgeName(statistics, c);
        if (!c.metrics) {
            t.shown.rows.push_back({judge, countText(0), noValue(), noValue(), noValue(), noValue(), c.problem});
            t.data.rows.push_back({judge, std::int64_t {0}, PlotCell {}, PlotCell {}, PlotCell {}, PlotCell {},
                PlotCell {}, PlotCell {}, c.withoutPrediction, c.unresolved});
            continue;
        }
        const ClassificationMetrics &m = *c.metrics;
        t.shown.rows.push_back({judge, countText(m.images), shareText(m.accuracy), shareRangeText(m.accuracyInterval),
            shareText(m.balancedAccuracy), shareRangeText(m.balancedAccuracyInterval), QString()});
        t.data.rows.push_back(
            {judge, m.images, m.accuracy, m.accuracyInterval.low, m.accuracyInterval.high, m.balancedAccuracy,
                m.balancedAccuracyInterval.low, m.balancedAccuracyInterval.high, c.withoutPrediction, c.unresolved});
    }
    dropEmptyRemarks(t.shown);
    return t;
}

StatisticsTable classTable(const StudyStatistics &statistics, const StudyConfusion &confusion)
{
    StatisticsTable t;
    t.shown.caption = tr("Classes, compared with: %1").arg(judgeName(statistics, confusion));
    t.shown.header = {tr("Class"), tr("Recall"), tr("Precision")};
    t.data.header = {QStringLiteral("class"), QStringLiteral("recall"), QStringLiteral("precision")};
    if (!confusion.metrics || !statistics.model)
        return t;
    const ClassificationMetrics &m = *confusion.metrics;
    const auto known = ClassSet::fromNames(statistics.model->classNames);
    for (std::size_t i = 0; i < m.recall.size() && i < m.precision.size(); ++i) {
        const bool there = known && static_cast<int>(i) < known->size();
        const QString number = QString::number(i);
        t.shown.rows.push_back({there ? displayNameOf(known->at(static_cast<int>(i))) : number, shareText(m.recall[i]),
            shareText(m.precision[i])});
        t.data.rows.push_back({there ? known->at(static_cast<int>(i)).name : number, m.recall[i], m.precision[i]});
    }
    return t;
}

StatisticsTable psychometricTable(const StudyStatistics &statistics, ConfidenceSource confidence)
{
    StatisticsTable t;
    t.shown.caption = tr("Fitted psychometric functions");
    t.shown.header = {tr("Whose answers"), tr("Answers"), tr("Right"), tr("Threshold"), tr("95 % interval"),
        tr("Width"), tr("95 % interval"), tr("Remark")};
    t.data.header = {QStringLiteral("subject"), QStringLiteral("answers"), QStringLiteral("right"),
        QStringLiteral("threshold_map"), QStringLiteral("threshold_low95"), QStringLiteral("threshold_high95"),
        QStringLiteral("width_map"), QStringLiteral("width_low95"), QStringLiteral("width_high95")};
    for (const StudyPsychometric &c : statistics.psychometrics) {
        if (c.confidence != confidence)
            continue;
        const QString name = subjectName(statistics, c);
        if (!c.fit) {
            t.shown.rows.push_back(
                {name, countText(c.images), countText(c.right), noValue(), noValue(), noValue(), noValue(), c.problem});
            t.data.rows.push_back({name, c.images, c.right, PlotCell {}, PlotCell {}, PlotCell {}, PlotCell {},
                PlotCell {}, PlotCell {}});
            continue;
        }
        t.shown.rows.push_back({name, countText(c.images), countText(c.right), valueText(c.fit->map.threshold),
            rangeText(c.fit->threshold), valueText(c.fit->map.width), rangeText(c.fit->width), QString()});
        t.data.rows.push_back({name, c.images, c.right, c.fit->map.threshold, c.fit->threshold.low,
            c.fit->threshold.high, c.fit->map.width, c.fit->width.low, c.fit->width.high});
    }
    dropEmptyRemarks(t.shown);
    return t;
}

StatisticsTable differentialTable(const SlideDifferential &slide)
{
    StatisticsTable t;
    t.shown.caption = tr("Differential of %1").arg(slide.slide.name);
    t.shown.header = {tr("Class"), tr("Cells"), tr("Share"), tr("95 % interval")};
    t.data.header = {QStringLiteral("slide"), QStringLiteral("class"), QStringLiteral("counted"),
        QStringLiteral("cells"), QStringLiteral("share"), QStringLiteral("wilson95_low"),
        QStringLiteral("wilson95_high")};
    for (const DifferentialClass &c : slide.classes) {
        const bool any = slide.total > 0;
        t.shown.rows.push_back({c.name, countText(c.count), any ? shareText(c.share) : noValue(),
            any ? shareRangeText(c.interval) : noValue()});
        t.data.rows.push_back(
            {slide.slide.name, c.className, std::int64_t {1}, c.count, any ? PlotCell {c.share} : PlotCell {},
                any ? PlotCell {c.interval.low} : PlotCell {}, any ? PlotCell {c.interval.high} : PlotCell {}});
    }
    for (const DifferentialClass &c : slide.notCounted) {
        if (c.count == 0)
            continue;
        t.shown.rows.push_back({tr("%1 (outside of the total)").arg(c.name), countText(c.count), noValue(), noValue()});
        t.data.rows.push_back(
            {slide.slide.name, c.className, std::int64_t {0}, c.count, PlotCell {}, PlotCell {}, PlotCell {}});
    }
    return t;
}

StatisticsTable slidesTable(const std::vector<SlideDifferential> &slides)
{
    StatisticsTable t;
    t.shown.caption = tr("%n slide(s)", nullptr, static_cast<int>(slides.size()));
    t.shown.header = {tr("Slide"), tr("Cells"), tr("Counted"), tr("Not identified"), tr("Unresolved"), tr("Failed"),
        tr("Not judged")};
    t.data.header = {QStringLiteral("slide"), QStringLiteral("cells"), QStringLiteral("counted"),
        QStringLiteral("cannot_identify"), QStringLiteral("unresolved"), QStringLiteral("failed"),
        QStringLiteral("unjudged"), QStringLiteral("uncertain")};
    for (const SlideDifferential &s : slides) {
        t.shown.rows.push_back({s.slide.name, countText(s.slide.cells), countText(s.total), countText(s.cannotIdentify),
            countText(s.unresolved), countText(s.failed), countText(s.unjudged)});
        t.data.rows.push_back({s.slide.name, std::int64_t {s.slide.cells}, s.total, s.cannotIdentify, s.unresolved,
            s.failed, s.unjudged, std::int64_t {s.uncertain ? 1 : 0}});
    }
    return t;
}

QStringList differentialNotes(const SlideDifferential &slide, std::int64_t warnBelow)
{
    QStringList notes;
    if (slide.uncertain && slide.total > 0)
        notes << tr("Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.",
            nullptr, static_cast<int>(slide.total))
                     .arg(warnBelow);
    if (slide.cannotIdentify > 0)
        notes << tr(
            "%n cell(s) could not be identified and are not counted.", nullptr, static_cast<int>(slide.cannotIdentify));
    if (slide.unresolved > 0)
        notes << tr("%n cell(s) have labels that do not agree, and are not counted.", nullptr,
            static_cast<int>(slide.unresolved));
    if (slide.failed > 0)
        notes << tr("%n cell(s) could not be read or predicted.", nullptr, static_cast<int>(slide.failed));
    if (slide.unjudged > 0)
        notes << tr("%n cell(s) have not been judged yet.", nullptr, static_cast<int>(slide.unjudged));
    return notes;
}

QStringList anomalyNotes(const StudyAnomaly &anomaly)
{
    QStringList notes;
    notes << (anomaly.abnormalClasses.empty()
            ? tr("No class of the study counts as abnormal.")
            : tr("Abnormal: %1.")
                  .arg(QStringList(anomaly.abnormalClasses.begin(), anomaly.abnormalClasses.end())
                           .join(QStringLiteral(", "))));
    notes << tr("%1 normal and %2 abnormal cells have a score.")
                 .arg(countText(static_cast<std::int64_t>(anomaly.normalScores.size())),
                     countText(static_cast<std::int64_t>(anomaly.abnormalScores.size())));
    if (anomaly.bootstrapAuc)
        notes << tr("Area under the ROC curve %1, bootstrap interval %2.")
                     .arg(valueText(anomaly.bootstrapAuc->value, 3), rangeText(anomaly.bootstrapAuc->interval, 3));
    if (anomaly.leftOut > 0)
        notes << tr("%n cell(s) with labels are neither and left out.", nullptr, static_cast<int>(anomaly.leftOut));
    if (!anomaly.problem.isEmpty())
        notes << anomaly.problem;
    return notes;
}

} // namespace cyto::ui
