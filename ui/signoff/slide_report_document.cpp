#include "ui/signoff/slide_report_document.h"

#include "ui/plots/differential_plot.h"
#include "ui/report/report_data.h"
#include "ui/report/report_tables.h"
#include "ui/report/statistics_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace cyto::ui {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("SlideReport", text, comment, n);
}

ReportSection signatures(const SlideReport &report)
{
    ReportSection s;
    s.heading = tr("Signature");
    if (report.signatures.empty()) {
        s.paragraphs << tr("This slide is not signed.");
        return s;
    }
    if (!report.signedNow)
        s.paragraphs << tr("Unsigned revision: the slide was changed after it was signed. No signature is of what this "
                           "report says.");
    ReportTable t;
    t.header = {tr("Name"), tr("Meaning"), tr("Time"), tr("Of this content"), tr("SHA-256 of the content")};
    for (const Signature &g : report.signatures) {
        t.rows.push_back({g.readerName, meaningText(g.meaning), utcTimeText(g.signedAt),
            g.current ? tr("yes") : tr("no, changed since"), QString::fromLatin1(g.contentHash.toHex().left(16))});
        if (!g.overrideReason.isEmpty())
            s.paragraphs
                << tr("%1 signed although the slide was not complete. Reason: %2").arg(g.readerName, g.overrideReason);
    }
    s.tables.push_back(std::move(t));
    return s;
}

ReportSection differential(const SlideReport &report, std::int64_t warnBelow)
{
    ReportSection s;
    s.heading = tr("Differential");
    s.paragraphs = differentialNotes(report.differential, warnBelow);
    DifferentialPlot plot;
    plot.setData(differentialOf(report.differential, warnBelow));
    if (plot.isEmpty()) {
        s.paragraphs << missingDifferential(report.differential);
        return s;
    }
    s.tables.push_back(differentialTable(report.differential).shown);
    s.figures.push_back(figureOf(plot));
    return s;
}

ReportSection completeness(const SlideReport &report)
{
    ReportSection s;
    s.heading = tr("Completeness");
    ReportTable t;
    t.header = {tr("Cells of the slide"), countText(report.readiness.cells)};
    t.rows = {{tr("Not reviewed by anybody"), countText(report.readiness.unreviewed)},
        {tr("Unidentified: the model is unsure, and nobody has named a class"),
            countText(report.readiness.unidentified)},
        {tr("Failed: unreadable, missing or not predicted"), countText(report.readiness.failures)}};
    s.tables.push_back(std::move(t));
    return s;
}

ReportSection cells(const QString &heading, const std::vector<ReportedCell> &listed)
{
    ReportSection s;
    s.heading = heading;
    ReportTable t;
    t.header = {tr("Cell"), tr("Reason")};
    for (const ReportedCell &c : listed)
        t.rows.push_back({c.image, c.reason});
    s.tables.push_back(std::move(t));
    return s;
}

ReportSection overridden(const SlideReport &report)
{
    ReportSection s;
    s.heading = tr("Labels that differ from the prediction");
    ReportTable t;
    t.header = {tr("Cell"), tr("Predicted"), tr("Probability"), tr("Label"), tr("Readers"), tr("Comment")};
    for (const OverriddenCell &c : report.overridden)
        t.rows.push_back({c.image, c.predictedClass, shareText(c.probability), c.labelClass, c.readers, c.reason});
    s.tables.push_back(std::move(t));
    return s;
}

} // namespace

QString signatureState(const SlideReport &report)
{
    return report.signedNow ? tr("Signed") : report.signatures.empty() ? tr("Not signed") : tr("Unsigned revision");
}

QString meaningText(const QString &meaningName)
{
    if (meaningName == signatureMeaningName(SignatureMeaning::Review))
        return tr("Review");
    if (meaningName == signatureMeaningName(SignatureMeaning::Approval))
        return tr("Approval");
    if (meaningName == signatureMeaningName(SignatureMeaning::Responsibility))
        return tr("Responsibility");
    if (meaningName == signatureMeaningName(SignatureMeaning::Authorship))
        return tr("Authorship");
    return meaningName;
}

Report slideReportDocument(const SlideReport &report, std::int64_t warnBelow)
{
    Report r;
    r.title = tr("Report of the slide %1").arg(report.slide.name);
    r.language = QLocale().bcp47Name();
    r.facts << tr("Study: %1 (%2)").arg(report.study.name, report.study.uuid);
    r.facts << (report.model
            ? tr("Model: %1 (SHA-256 of its weights: %2)").arg(report.model->name, report.model->sha256)
            : tr("Without a model."));
    r.facts << (report.consensusVersion > 0 ? tr("Consensus: version %1").arg(report.consensusVersion)
                                            : tr("No consensus has been run yet."))
            << tr("State: %1").arg(signatureState(report)) << tr("Made at: %1").arg(utcTimeText(report.madeAt))
            << tr("Program: %1").arg(report.program) << tr("For research use only.");
    r.sections.push_back(signatures(report));
    r.sections.push_back(differential(report, warnBelow));
    r.sections.push_back(completeness(report));
    if (!report.overridden.empty())
        r.sections.push_back(overridden(report));
    if (!report.excluded.empty())
        r.sections.push_back(cells(tr("Cells that the differential leaves out"), report.excluded));
    if (!report.failures.empty())
        r.sections.push_back(cells(tr("Failures"), report.failures));
    return r;
}

} // namespace cyto::ui
