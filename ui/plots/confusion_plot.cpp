#include "ui/plots/confusion_plot.h"

namespace cyto {

ConfusionPlot::ConfusionPlot(QWidget *parent)
    : MatrixPlot(QStringLiteral("label"), QStringLiteral("prediction"), parent)
{
    refresh();
}

QString ConfusionPlot::title() const
{
    return tr("Confusion matrix");
}

QString ConfusionPlot::rowTitle() const
{
    return tr("Labelled class");
}

QString ConfusionPlot::columnTitle() const
{
    return tr("Predicted class");
}

QString ConfusionPlot::summary() const
{
    QStringList lines;
    for (std::size_t r = 0; r < size(); ++r)
        lines << tr("%1: %2 of %3 predicted as labelled")
                     .arg(matrix().names[static_cast<qsizetype>(r)],
                         locale().toString(static_cast<qlonglong>(count(r, r))),
                         locale().toString(static_cast<qlonglong>(rowSum(r))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace cyto
