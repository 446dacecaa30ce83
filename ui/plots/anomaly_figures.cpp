#include "ui/plots/anomaly_figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AnomalyFigures", text);
}

} // namespace

QString marginName()
{
    return tr("Margin");
}

QString zetaName()
{
    return tr("Zeta");
}

std::vector<RocSeries> rocSeriesOf(const AnomalyEvidence &evidence)
{
    return {{marginName(), evidence.margin.roc, evidence.margin.point()},
        {zetaName(), evidence.zeta.roc, evidence.zeta.point()}};
}

AnomalyDistribution distributionOf(const AnomalyScoreEvidence &evidence)
{
    return {{{tr("Normal cells"), evidence.normal}, {tr("Abnormal cells"), evidence.abnormal}},
        evidence.chosen.threshold, BandwidthRule::Scott};
}

QString thresholdSentence(const QString &score, const AnomalyScoreEvidence &evidence)
{
    const QString share = evidence.aim ? QLocale().toString(100.0 * evidence.aim->share, 'g', 4) : QString();
    const bool bySensitivity = evidence.aim && evidence.aim->kind == ThresholdAim::Kind::Sensitivity;
    if (evidence.source == ThresholdSource::Model) {
        if (!evidence.aim)
            return tr("%1: the threshold is the one that is stored with the model.").arg(score);
        return bySensitivity
            ? tr("%1: the threshold is the one that is stored with the model, chosen for a sensitivity of %2 %.")
                  .arg(score, share)
            : tr("%1: the threshold is the one that is stored with the model, chosen for a specificity of %2 %.")
                  .arg(score, share);
    }
    return bySensitivity
        ? tr("%1: the threshold was chosen on these same images, for a sensitivity of %2 %; on others it may do worse.")
              .arg(score, share)
        : tr("%1: the threshold was chosen on these same images, for a specificity of %2 %; on others it may do worse.")
              .arg(score, share);
}

} // namespace cyto
