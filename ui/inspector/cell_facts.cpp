#include "ui/inspector/cell_facts.h"

#include "ui/theme/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cyto::ui {

std::vector<Fact> CellFacts::ofPrediction(const StoredPrediction &stored, const ModelRecord &model)
{
    const Prediction &p = stored.prediction;
    const QLocale locale;
    std::vector<Fact> facts;
    facts.push_back({tr("Margin"), numberText(p.margin, 3),
        tr("Score of the second best class minus that of the best one. Small: the two are hard to tell apart.")});
    facts.push_back(
        {tr("Trials"), tr("%1 trials, %2 evaluations").arg(locale.toString(p.trials), locale.toString(p.evaluations)),
            tr("How often the model was asked about this cell, and for how many classes in total.")});
    facts.push_back({tr("Model"), tr("%1 (%2)", "name and hash").arg(model.name, shortHash(model.sha256)),
        tr("SHA-256 of the weights: %1").arg(model.sha256)});
    facts.push_back({tr("Seed"), QString::number(p.seed), tr("With the same seed the prediction is the same again.")});
    facts.push_back({tr("Made on"), locale.toString(stored.predictedAt.toLocalTime(), QLocale::ShortFormat),
        tr("When the prediction was made.")});
    return facts;
}

QString CellFacts::anomalySentence(const Prediction &p)
{
    const QString score = numberText(p.anomalyScore, 3);
    if (!p.anomalyThreshold)
        return tr("Anomaly score %1. The model has no threshold, so it does not say whether that is unusual.")
            .arg(score);
    const QString threshold = numberText(*p.anomalyThreshold, 3);
    return p.anomalous ? tr("! Unusual cell: anomaly score %1 is below the threshold %2.").arg(score, threshold)
                       : tr("Not unusual: anomaly score %1 is not below the threshold %2.").arg(score, threshold);
}

QString CellFacts::confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return tr("high confidence");
    case Confidence::Moderate: return tr("moderate confidence");
    case Confidence::Low: return tr("low confidence");
    case Confidence::No: return tr("no confidence");
    }
    return {};
}

QString CellFacts::labelText(const LabelValue &value, const ClassStyles &styles)
{
    QString text;
    switch (value.kind) {
    case LabelKind::None: return tr("no label");
    case LabelKind::CannotIdentify: text = tr("cannot identify"); break;
    case LabelKind::Class:
        text = value.classIndex >= 0 && value.classIndex < styles.size() ? styles.at(value.classIndex).displayName
                                                                         : tr("unknown class");
        break;
    }
    return value.confidence ? tr("%1, %2", "label and confidence").arg(text, confidenceText(*value.confidence)) : text;
}

QStringList CellFacts::history(const std::vector<LabelRevision> &revisions, const ClassStyles &styles)
{
    QStringList lines;
    for (const LabelRevision &r : revisions) {
        const QString when = QLocale().toString(r.committedAt.toLocalTime(), QLocale::ShortFormat);
        const bool skipped = r.value.kind == LabelKind::None && r.undoOf == 0 && !r.value.comment.isEmpty();
        const QString plain = labelText(r.value, styles);
        const QString label = skipped   ? tr("left without a label: %1", "reason").arg(r.value.comment)
            : r.value.comment.isEmpty() ? plain
                                        : tr("%1 (comment: %2)", "label and comment").arg(plain, r.value.comment);
        lines.prepend(r.undoOf != 0 ? tr("%1, %2: back to %3").arg(when, r.readerName, label)
                                    : tr("%1, %2: %3").arg(when, r.readerName, label));
    }
    return lines;
}

QString CellFacts::otherModel(const StoredPrediction &stored, const ModelRecord &model)
{
    const QString name = tr("%1 (%2)", "name and hash").arg(model.name, shortHash(model.sha256));
    if (stored.failed)
        return tr("%1: failed: %2").arg(name, stored.failure);
    const int c = stored.prediction.predicted;
    if (c < 0 || c >= static_cast<int>(model.classNames.size()))
        return tr("%1: no class").arg(name);
    const auto set = ClassSet::fromNames(model.classNames);
    const QString display = set ? displayNameOf(set->at(c)) : model.classNames[static_cast<size_t>(c)];
    const double probability = stored.prediction.classes[static_cast<size_t>(c)].probability;
    return std::isnan(probability)
        ? tr("%1: %2", "model: class").arg(name, display)
        : tr("%1: %2, %3", "model: class, probability").arg(name, display, percentText(probability));
}

} // namespace cyto::ui
