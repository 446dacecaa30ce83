// Colours of the plots: light or dark as the palette is, distinguishable with colour-blind eyes.
#pragma once

#include <QColor>
#include <QPalette>

#include <vector>

namespace cyto {

struct PlotColours {
    bool dark = false;
    QColor background, text, axis, grid, muted;
    /// At least 3:1 against the background; after Okabe and Ito, and told apart by line style as well.
    std::vector<QColor> series;

    [[nodiscard]] static PlotColours from(const QPalette &palette);
    /// Dark on white, for files and reports.
    [[nodiscard]] static PlotColours forPrint();

    [[nodiscard]] const QColor &ofSeries(std::size_t index) const { return series[index % series.size()]; }
    [[nodiscard]] static Qt::PenStyle styleOf(std::size_t index, std::size_t colours);
    /// 0 = background, 1 = the first series' colour.
    [[nodiscard]] QColor shade(double share) const;
    /// Black or white, whichever is read better there.
    [[nodiscard]] static QColor textOn(const QColor &background);
};

/// Contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace cyto
