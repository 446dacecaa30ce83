#include "ui/plots/confidence_matrix_plot.h"

namespace cyto {

ConfidenceMatrixPlot::ConfidenceMatrixPlot(QWidget *parent)
    : MatrixPlot(QStringLiteral("confidence"), QStringLiteral("confidence_of_other"), parent)
{
    refresh();
}

QString ConfidenceMatrixPlot::title() const
{
    return tr("Confidence of pairs of readers");
}

QString ConfidenceMatrixPlot::rowTitle() const
{
    return tr("Confidence of one reader");
}

QString ConfidenceMatrixPlot::columnTitle() const
{
    return tr("Confidence of the other");
}

QString ConfidenceMatrixPlot::summary() const
{
    QStringList lines;
    for (std::size_t r = 0; r < size(); ++r)
        lines << tr("%1: of %2 pairs, the other reader has the same confidence in %3")
                     .arg(matrix().names[static_cast<qsizetype>(r)],
                         locale().toString(static_cast<qlonglong>(rowSum(r))),
                         locale().toString(static_cast<qlonglong>(count(r, r))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace cyto
