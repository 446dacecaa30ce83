// A report of text, tables and plots: HTML that needs no network, and PDF.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyto {

class PlotWidget;

struct ReportTable {
    QString caption;
    QStringList header;
    std::vector<QStringList> rows; ///< the first column names the row; others stand to the right
};

struct ReportFigure {
    QString caption;
    QString description; ///< for who cannot see it
    QByteArray svg;
};

struct ReportSection {
    QString heading;
    QStringList paragraphs;
    std::vector<ReportTable> tables;
    std::vector<ReportFigure> figures;
};

/// All texts are plain and translated already; markup in them is shown, not obeyed.
struct Report {
    QString title;
    QString language; ///< BCP 47, "en"
    QStringList facts; ///< what was computed from what: data, model and its hash, seed, version, time
    std::vector<ReportSection> sections;
};

/// The plot as it prints, with its own title and summary. Needs a QApplication.
[[nodiscard]] ReportFigure figureOf(PlotWidget &plot);

/// One file: styles inside, figures as embedded SVG; it forbids its reader any network access.
[[nodiscard]] QByteArray reportHtml(const Report &report);
/// A4 with numbered pages; figures stay vectors. Error: a figure that is no SVG.
[[nodiscard]] Expected<QByteArray> reportPdf(const Report &report);

/// <base>.html and <base>.pdf, each to a temporary file that is renamed. Errors: as above; Io.
[[nodiscard]] Status writeReport(const Report &report, const QString &base);

} // namespace cyto
