// Reports in HTML and PDF: whole, without network, and with what a reader types shown and not obeyed.
#include "plot_samples.h"

#include "ui/plots/report.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cyto;
using namespace cyto::test;

namespace {

Report sampleReport()
{
    Report report;
    report.title = QStringLiteral("Evaluation <of> 5 & 6");
    report.language = QStringLiteral("en");
    report.facts = {QStringLiteral("Model sha256 0123"), QStringLiteral("Seed 1")};
    ReportSection section;
    section.heading = QStringLiteral("All plots");
    section.paragraphs = {QStringLiteral("<script>alert(1)</script>")};
    section.tables.push_back({QStringLiteral("Recall"), {QStringLiteral("Class"), QStringLiteral("Recall")},
        {{QStringLiteral("\"Blast\""), QStringLiteral("0.97 [0.95, 0.98]")}, {QStringLiteral("Monocyte")}}});
    for (const PlotSample &sample : plotSamples())
        section.figures.push_back(figureOf(*sample.filled()));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlNeedsNoNetwork()
    {
        const QByteArray html = reportHtml(sampleReport());
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<link"));
        QVERIFY(html.contains("Evaluation &lt;of&gt; 5 &amp; 6"));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(html.contains("&quot;Blast&quot;"));
        // Every source is in the file itself.
        const QRegularExpression source(QStringLiteral("(?:src|href)=\"([^\"]*)\""));
        int figures = 0;
        for (auto it = source.globalMatch(QString::fromUtf8(html)); it.hasNext();) {
            const QString value = it.next().captured(1);
            const QString prefix = QStringLiteral("data:image/svg+xml;base64,");
            QVERIFY(value.startsWith(prefix));
            QSvgRenderer svg(QByteArray::fromBase64(value.mid(prefix.size()).toLatin1()));
            QVERIFY(svg.isValid());
            ++figures;
        }
        QCOMPARE(figures, static_cast<int>(plotSamples().size()));
        QVERIFY(!html.contains("alt=\"\"")); // each figure is described
    }

    void htmlIsWellNested()
    {
        QByteArray html = reportHtml(sampleReport());
        // Void elements are the only difference from XML here.
        html.replace("<!DOCTYPE html>", "");
        QString text = QString::fromUtf8(html);
        text.replace(QRegularExpression(QStringLiteral("<(meta|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void pdfHasPagesOfVectors()
    {
        const auto pdf = reportPdf(sampleReport());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        QVERIFY(pdf->count("/Type /Page\n") >= 3);
        QVERIFY(!pdf->contains("/Subtype /Image")); // no figure became pixels
        Report text = sampleReport();
        text.sections.front().figures.clear();
        const auto shorter = reportPdf(text);
        QVERIFY(shorter);
        QCOMPARE(shorter->count("/Type /Page\n"), 1);
    }

    void pdfRefusesWhatIsNoDrawing()
    {
        Report report = sampleReport();
        report.sections.front().figures.push_back({QStringLiteral("Broken"), {}, "no svg"});
        const auto pdf = reportPdf(report);
        QVERIFY(!pdf);
        QVERIFY(pdf.error().message.contains(QStringLiteral("Broken")));
        QTemporaryDir dir;
        QVERIFY(!writeReport(report, dir.filePath(QStringLiteral("report"))));
        QVERIFY(QDir(dir.path()).isEmpty()); // not half a report
    }

    void writesBoth()
    {
        QTemporaryDir dir;
        QVERIFY(writeReport(sampleReport(), dir.filePath(QStringLiteral("report"))));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("report.html"))));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("report.pdf"))));
        const Status s = writeReport(sampleReport(), QStringLiteral("/nonexistent/report"));
        QVERIFY(!s);
        QVERIFY(s.error().message.contains(QStringLiteral("/nonexistent/report.html")));
        const QString folder = qEnvironmentVariable("CYTO_PLOT_PICTURES"); // to look at
        if (!folder.isEmpty())
            QVERIFY(writeReport(sampleReport(), QDir(folder).filePath(QStringLiteral("report"))));
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
