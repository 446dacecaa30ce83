#include "ui/turing/turing_report.h"

#include "ui/report/statistics_text.h"
#include "ui/theme/class_style.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cyto::ui {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("TuringReport", text, comment, n);
}

QString nameOf(const TuringReport &report, ReaderId reader)
{
    const auto at = std::find_if(
        report.readers.begin(), report.readers.end(), [reader](const Reader &r) { return r.id == reader; });
    return at != report.readers.end() ? at->name : tr("Reader %1").arg(reader);
}

QString shareCell(const TuringShare &share)
{
    return share.trials == 0
        ? noValue()
        : tr("%1 (%2)", "share, interval").arg(shareText(share.share), shareRangeText(share.interval));
}

QString pooledCell(const PooledEstimate &estimate, const TuringShare &all)
{
    if (!estimate.value)
        return shareCell(all);
    return estimate.interval
        ? tr("%1 (%2)", "share, interval").arg(shareText(*estimate.value), shareRangeText(estimate.interval))
        : shareText(*estimate.value);
}

void addShare(std::vector<PlotCell> &row, const TuringShare &share)
{
    if (share.trials == 0) {
        row.insert(row.end(), {PlotCell {}, PlotCell {}, PlotCell {}, share.trials});
        return;
    }
    row.insert(row.end(), {share.share, share.interval.low, share.interval.high, share.trials});
}

void addShareColumns(QStringList &header, const QString &name)
{
    for (const char *part : {"", "_low95", "_high95", "_trials"})
        header << name + QLatin1String(part);
}

std::optional<double> dPrime(const TuringScore &score)
{
    return score.detection ? std::optional(score.detection->sensitivity) : std::nullopt;
}

std::optional<double> criterion(const TuringScore &score)
{
    return score.detection ? std::optional(score.detection->criterion) : std::nullopt;
}

std::vector<PlotCell> dataRow(const QString &name, const TuringScore &score)
{
    std::vector<PlotCell> row {name};
    for (const TuringShare *share :
        {&score.accuracy, &score.sensitivity, &score.specificity, &score.syntheticClass, &score.realClass})
        addShare(row, *share);
    const auto d = dPrime(score), c = criterion(score);
    for (const std::optional<double> &value : {d, c}) {
        row.emplace_back();
        if (value)
            row.back() = *value;
    }
    row.insert(row.end(), {score.response.median, score.response.lowerQuartile, score.response.upperQuartile});
    return row;
}

QString valueWithRange(const PooledEstimate &estimate, const std::optional<double> &all)
{
    if (!estimate.value)
        return valueText(all);
    return estimate.interval
        ? tr("%1 (%2)", "value, interval").arg(valueText(estimate.value), rangeText(estimate.interval))
        : valueText(estimate.value);
}

} // namespace

Expected<TuringReport> readTuringReport(const StudyTicket &ticket, qint64 test)
{
    auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    TuringReport report;
    auto info = (*database)->info();
    if (!info)
        return tl::unexpected<Error>(info.error());
    report.study = std::move(*info);
    auto readers = ReaderStore(**database).readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    report.readers = std::move(*readers);
    const TuringTests tests(**database);
    for (const Reader &reader : report.readers) {
        const auto seen = tests.tests(reader.id);
        if (!seen)
            return tl::unexpected<Error>(seen.error());
        for (const TuringTestInfo &t : *seen) {
            if (t.id != test)
                continue;
            report.test = t;
            report.unfinished += t.answered > 0 && t.answered < t.trials ? 1 : 0;
        }
    }
    if (report.test.id == 0)
        return fail(ErrorCode::NotFound, tr("The study has no such Turing test."));
    const auto trials = tests.completedTrials(test);
    if (!trials)
        return tl::unexpected<Error>(trials.error());
    if (!trials->empty()) {
        auto results = turingResults(*trials);
        if (!results)
            return tl::unexpected<Error>(results.error());
        report.results = std::move(*results);
    }
    report.madeAt = QDateTime::currentDateTimeUtc();
    return report;
}

StatisticsTable turingReaderTable(const TuringReport &report)
{
    StatisticsTable t;
    t.shown.caption = tr("Readers, with 95 % intervals");
    t.shown.header = {tr("Reader"), tr("Images"), tr("Right"), tr("Synthetic called synthetic"), tr("Real called real"),
        tr("d′"), tr("Criterion"), tr("Class of synthetic"), tr("Class of real"), tr("Median time")};
    t.data.header = {QStringLiteral("reader")};
    for (const char *name : {"accuracy", "sensitivity", "specificity", "synthetic_class", "real_class"})
        addShareColumns(t.data.header, QLatin1String(name));
    t.data.header << QStringLiteral("d_prime") << QStringLiteral("criterion") << QStringLiteral("response_median_ms")
                  << QStringLiteral("response_lower_quartile_ms") << QStringLiteral("response_upper_quartile_ms");
    if (!report.results)
        return t;
    for (const TuringReaderScore &r : report.results->readers) {
        const QString name = nameOf(report, r.reader);
        const TuringScore &s = r.score;
        t.shown.rows.push_back({name, countText(s.accuracy.trials), shareCell(s.accuracy), shareCell(s.sensitivity),
            shareCell(s.specificity), valueText(dPrime(s)), valueText(criterion(s)), shareCell(s.syntheticClass),
            shareCell(s.realClass), secondsText(s.response.median)});
        t.data.rows.push_back(dataRow(name, s));
    }
    const TuringResults &all = *report.results;
    const TuringScore &s = all.pooled;
    t.shown.rows.push_back({tr("All readers"), countText(s.accuracy.trials), pooledCell(all.accuracy, s.accuracy),
        pooledCell(all.sensitivity, s.sensitivity), pooledCell(all.specificity, s.specificity),
        valueWithRange(all.dPrime, dPrime(s)), valueWithRange(all.criterion, criterion(s)),
        pooledCell(all.syntheticClass, s.syntheticClass), shareCell(s.realClass), secondsText(s.response.median)});
    t.data.rows.push_back(dataRow(QStringLiteral("all_answers_wilson"), s));
    return t;
}

StatisticsTable turingClassTable(const TuringReport &report)
{
    StatisticsTable t;
    t.shown.caption = tr("Classes, answers of all readers together");
    t.shown.header = {tr("Class"), tr("Images judged"), tr("Right"), tr("Synthetic called synthetic"),
        tr("Real called real"), tr("Class named as made or labelled")};
    t.data.header = {QStringLiteral("class")};
    for (const char *name : {"accuracy", "sensitivity", "specificity", "class_agreement"})
        addShareColumns(t.data.header, QLatin1String(name));
    if (!report.results)
        return t;
    const ClassSet &classes = report.study.labelClasses;
    for (const TuringClassScore &c : report.results->classes) {
        const bool known = c.classIndex >= 0 && c.classIndex < classes.size();
        const QString name = known ? displayNameOf(classes.at(c.classIndex)) : tr("Not known");
        t.shown.rows.push_back({name, countText(c.accuracy.trials), shareCell(c.accuracy), shareCell(c.sensitivity),
            shareCell(c.specificity), shareCell(c.classAgreement)});
        std::vector<PlotCell> row {known ? classes.at(c.classIndex).name : QString()};
        for (const TuringShare *share : {&c.accuracy, &c.sensitivity, &c.specificity, &c.classAgreement})
            addShare(row, *share);
        t.data.rows.push_back(std::move(row));
    }
    return t;
}

StatisticsTable turingConfidenceTable(const TuringReport &report)
{
    StatisticsTable t;
    t.shown.caption = tr("Right answers by the confidence that was given with them");
    t.shown.header = {tr("Reader"), tr("Confidence"), tr("Images"), tr("Right")};
    t.data.header = {QStringLiteral("reader"), QStringLiteral("confidence")};
    addShareColumns(t.data.header, QStringLiteral("accuracy"));
    if (!report.results)
        return t;
    for (const TuringReaderScore &r : report.results->readers)
        for (const TuringConfidenceScore &c : r.confidences) {
            const QString name = nameOf(report, r.reader);
            t.shown.rows.push_back(
                {name, confidenceText(c.confidence), countText(c.accuracy.trials), shareCell(c.accuracy)});
            std::vector<PlotCell> row {name, confidenceText(c.confidence)};
            addShare(row, c.accuracy);
            t.data.rows.push_back(std::move(row));
        }
    return t;
}

Forest turingForest(const TuringReport &report)
{
    Forest shown;
    shown.title = tr("Real or synthetic told rightly");
    shown.axis = tr("Right answers (%), with 95 % interval");
    shown.reference = 0.5;
    shown.referenceName = tr("Guessing");
    if (!report.results)
        return shown;
    for (const TuringReaderScore &r : report.results->readers)
        shown.rows.push_back({nameOf(report, r.reader), r.score.accuracy.share, r.score.accuracy.interval,
            r.score.accuracy.trials, false});
    const TuringResults &all = *report.results;
    if (all.accuracy.value && report.results->readers.size() > 1)
        shown.rows.push_back(
            {tr("All readers"), *all.accuracy.value, all.accuracy.interval, all.pooled.accuracy.trials, true});
    return shown;
}

QStringList turingNotes(const TuringReport &report)
{
    QStringList notes;
    if (report.unfinished > 0)
        notes << tr("%n reader(s) have not finished and are left out.", nullptr, report.unfinished);
    if (!report.results)
        return notes;
    notes << tr("d′ is 0 for guessing and grows with the ability to tell both kinds apart. A criterion above 0 means "
                "that \"synthetic\" is said rarely.");
    notes << tr("Intervals of readers and classes are Wilson's; those of all readers are bootstrapped over the "
                "readers.");
    if (!report.results->accuracy.problem.isEmpty())
        notes << report.results->accuracy.problem;
    return notes;
}

Report turingDocument(const TuringReport &report)
{
    Report r;
    r.title = tr("Turing test: %1").arg(report.test.name);
    r.language = QLocale().bcp47Name();
    r.facts
        << tr("Study: %1 (%2)").arg(report.study.name, report.study.uuid)
        << tr("Images: %1, besides %2 for practice").arg(countText(report.test.trials), countText(report.test.practice))
        << tr("Made at: %1").arg(utcTimeText(report.madeAt))
        << tr("Program version: %1").arg(QStringLiteral(CYTO_VERSION)) << tr("For research use only.");
    ReportSection s;
    s.heading = tr("Results");
    s.paragraphs = turingNotes(report);
    ForestPlot plot;
    plot.setData(turingForest(report));
    if (plot.isEmpty())
        s.paragraphs << tr("Nobody has finished this test yet.");
    else
        s.figures.push_back(figureOf(plot));
    for (StatisticsTable table : {turingReaderTable(report), turingClassTable(report), turingConfidenceTable(report)})
        if (!table.shown.rows.empty())
            s.tables.push_back(std::move(table.shown));
    r.sections.push_back(std::move(s));
    return r;
}

} // namespace cyto::ui
