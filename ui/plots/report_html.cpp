#include "review/csv_writer.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/report.h"

namespace cyto {

namespace {

// Nothing but what the file itself holds may be loaded: a report stays readable, and private, anywhere.
constexpr char kHead[] = R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
.facts { color: #444; font-size: .9rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; } caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid #ccc; padding: .25rem .75rem; text-align: right; }
th:first-child, td:first-child { text-align: left; }
figure { margin: 1.5rem 0; } figure img { max-width: 100%; height: auto; } figcaption { color: #444; font-size: .9rem; }
@media print { body { margin: 0; max-width: none; } figure, table { break-inside: avoid; } }
</style>
)";

QByteArray element(const char *tag, const QString &text)
{
    return QByteArray("<") + tag + '>' + text.toHtmlEscaped().toUtf8() + "</" + tag + ">\n";
}

QByteArray row(const char *tag, const QStringList &cells)
{
    QByteArray html = "<tr>";
    for (const QString &cell : cells)
        html += element(tag, cell).trimmed();
    return html + "</tr>\n";
}

QByteArray tableHtml(const ReportTable &table)
{
    QByteArray html =
        "<table>\n" + element("caption", table.caption) + "<thead>" + row("th", table.header) + "</thead>\n<tbody>\n";
    for (const QStringList &cells : table.rows)
        html += row("td", cells);
    return html + "</tbody>\n</table>\n";
}

QByteArray figureHtml(const ReportFigure &figure)
{
    // As an image of its own: identifiers in one drawing cannot meet those of another.
    return "<figure><img alt=\"" + figure.description.toHtmlEscaped().toUtf8() + "\" src=\"data:image/svg+xml;base64,"
        + figure.svg.toBase64() + "\">\n" + element("figcaption", figure.caption) + "</figure>\n";
}

} // namespace

ReportFigure figureOf(PlotWidget &plot)
{
    return {plot.title(), plot.summary(), plot.svg()};
}

QByteArray reportHtml(const Report &report)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + report.language.toHtmlEscaped().toUtf8() + "\">\n<head>\n"
        + kHead + element("title", report.title) + "</head>\n<body>\n" + element("h1", report.title);
    if (!report.facts.isEmpty()) {
        html += "<ul class=\"facts\">\n";
        for (const QString &fact : report.facts)
            html += element("li", fact);
        html += "</ul>\n";
    }
    for (const ReportSection &section : report.sections) {
        html += element("h2", section.heading);
        for (const QString &paragraph : section.paragraphs)
            html += element("p", paragraph);
        for (const ReportTable &table : section.tables)
            html += tableHtml(table);
        for (const ReportFigure &figure : section.figures)
            html += figureHtml(figure);
    }
    return html + "</body>\n</html>\n";
}

Status writeReport(const Report &report, const QString &base)
{
    const auto pdf = reportPdf(report);
    if (!pdf)
        return tl::unexpected<Error>(pdf.error());
    if (const Status s = writeWhole(base + QStringLiteral(".html"), reportHtml(report)); !s)
        return s;
    return writeWhole(base + QStringLiteral(".pdf"), *pdf);
}

} // namespace cyto
