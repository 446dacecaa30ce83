#include "ui/models/model_summary.h"

#include "ui/theme/class_style.h"

#include <QDir>
#include <QLocale>

#include <cmath>

namespace cyto::ui {

namespace {

using Json = nlohmann::json;

QString textAt(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

/// -1 = not there.
qint64 countAt(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_number_integer() ? it->get<qint64>() : -1;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString percent(double fraction)
{
    return QLocale().toString(100.0 * fraction, 'g', 3);
}

} // namespace

QString ModelSummary::of(const Json &info, const std::optional<ModelSettings> &settings)
{
    const QString folder = textAt(info, "folder");
    QStringList lines {tr("Folder: %1").arg(QDir::toNativeSeparators(folder)),
        tr("SHA-256 of the weights: %1").arg(textAt(info, "weights_sha256"))};
    lines << networks(info);
    if (!settings) {
        lines << QString() << tr("The folder has no cytodiffusion.json, so the model cannot classify.");
        return lines.join(u'\n');
    }
    const ClassStyles styles(settings->classes);
    QStringList names;
    for (int i = 0; i < styles.size(); ++i)
        names << styles.at(i).displayName;
    lines << QString() << tr("%n class(es): %1", nullptr, styles.size()).arg(QLocale().createSeparatedList(names));
    lines << QString() << pictures(*settings) << QString() << trials(*settings) << QString() << results(*settings);
    if (const QStringList record = training(settings->training); !record.isEmpty())
        lines << QString() << record;
    lines << QString()
          << tr("Every number as it is stored is shown by: cytodiffusion-cli model info \"%1\" --json")
                 .arg(QDir::toNativeSeparators(folder));
    return lines.join(u'\n');
}

QStringList ModelSummary::networks(const Json &info)
{
    const QLocale locale;
    QStringList lines;
    for (const Json &network : info.at("networks")) {
        QStringList types;
        for (const Json &type : network.at("types")) {
            const auto name = QString::fromStdString(type.get<std::string>());
            types << (name == QLatin1String("F32")  ? tr("numbers of 32 bits")
                    : name == QLatin1String("F16")  ? tr("numbers of 16 bits")
                    : name == QLatin1String("BF16") ? tr("numbers of 16 bits (bfloat16)")
                                                    : name);
        }
        const QString parameters = locale.toString(countAt(network, "parameters"));
        const QString size = locale.formattedDataSize(countAt(network, "bytes"), 1, QLocale::DataSizeSIFormat);
        const QString kinds = locale.createSeparatedList(types);
        const QString name = textAt(network, "name");
        if (name == QLatin1String("unet"))
            lines << tr("Denoiser: %1 parameters, %2, %3").arg(parameters, size, kinds);
        else if (name == QLatin1String("vae"))
            lines << tr("Coder of the pictures: %1 parameters, %2, %3").arg(parameters, size, kinds);
        else
            lines << tr("%1: %2 parameters, %3, %4", "name of a network").arg(name, parameters, size, kinds);
    }
    return lines;
}

QStringList ModelSummary::pictures(const ModelSettings &s)
{
    QStringList lines;
    const QString side = QLocale().toString(s.imageSize);
    lines << (s.cropFraction < 1.0
            ? tr("Pictures: the middle %1 % of each side, scaled to %2 × %2 pixels").arg(percent(s.cropFraction), side)
            : tr("Pictures: whole, scaled to %1 × %1 pixels").arg(side));
    lines << (s.stain ? tr("Colours: brought to those of the pictures from which the model learned")
                      : tr("Colours: taken as they are"));
    if (s.largestExtent)
        lines << tr("Size of the cells from which the model learned: up to %1 % of the picture's side")
                     .arg(percent(*s.largestExtent));
    return lines;
}

QStringList ModelSummary::trials(const ModelSettings &s)
{
    const QLocale locale;
    const ClassifierDefaults &d = s.defaults;
    QStringList lines;
    if (d.pruneP > 0.0 && d.pruneRule == PruneRule::Anytime)
        lines << tr("Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes are given "
                    "up that a test finds worse than the best one, which over all its looks together is wrong about "
                    "the best class with a probability of at most %4.")
                     .arg(locale.toString(d.trials), locale.toString(d.minTrials), locale.toString(d.pruneInterval),
                         number(d.pruneP));
    else if (d.pruneP > 0.0)
        lines << tr("Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes that are "
                    "worse than the best one at p < %4 are given up.")
                     .arg(locale.toString(d.trials), locale.toString(d.minTrials), locale.toString(d.pruneInterval),
                         number(d.pruneP));
    else
        lines << tr("Trials: %1 of each class; none is given up").arg(locale.toString(d.trials));
    lines << tr("Noise: time steps %1 to %2").arg(locale.toString(d.timestepLow), locale.toString(d.timestepHigh));
    if (d.stratified)
        lines << tr("The first trials are spread over all time steps");
    if (d.antithetic)
        lines << tr("Trials come in pairs whose noises are each other's negative");
    switch (d.augmentation) {
    case TrialAugmentation::None: lines << tr("Each trial sees the picture as it is"); break;
    case TrialAugmentation::Geometric: lines << tr("Each trial sees the picture turned or mirrored"); break;
    case TrialAugmentation::Full:
        lines << tr("Each trial sees the picture turned, mirrored or with other colours");
        break;
    }
    lines << (s.weighting == ModelSettings().weighting ? tr("Weights of the time steps: as published")
                                                       : tr("Weights of the time steps: fitted to this model"));
    lines << tr("Seed: %1").arg(d.seed);
    return lines;
}

QStringList ModelSummary::results(const ModelSettings &s)
{
    QStringList lines;
    if (s.calibration)
        lines << tr("Probabilities: fitted to %n picture(s) of \"%1\", temperature %2", nullptr,
            static_cast<int>(s.calibration->images))
                     .arg(QString::fromStdString(s.calibration->fittedOn), number(s.calibration->temperature));
    else
        lines << tr("Probabilities: none, because the model was not calibrated");
    if (!s.anomaly) {
        lines << tr("Unusual cells: not told, because the model has no threshold");
        return lines;
    }
    const AnomalyRule &rule = *s.anomaly;
    lines << (rule.kind == AnomalyScoreKind::Zeta
            ? tr("Unusual cells: those whose zeta is below %1, fitted to \"%2\"")
            : tr("Unusual cells: those whose margin is below %1, fitted to \"%2\""))
                 .arg(number(rule.threshold), QString::fromStdString(rule.fittedOn));
    if (std::isfinite(rule.specificity))
        lines << tr("Of the usual cells there, %1 % are not called unusual").arg(percent(rule.specificity));
    if (std::isfinite(rule.sensitivity))
        lines << tr("Of the unusual cells there, %1 % are found").arg(percent(rule.sensitivity));
    return lines;
}

QStringList ModelSummary::training(const Json &record)
{
    QStringList lines;
    if (!record.is_object())
        return lines;
    const QLocale locale;
    if (const QString data = textAt(record, "data"); !data.isEmpty())
        lines << tr("Learned from: %1").arg(data);
    const auto count = [&](const char *key, const QString &sentence) {
        if (const qint64 value = countAt(record, key); value >= 0)
            lines << sentence.arg(locale.toString(value));
    };
    count("images", tr("Pictures that it learned from: %1"));
    count("steps", tr("Steps of training: %1"));
    if (const QString version = textAt(record, "program_version"); !version.isEmpty())
        lines << tr("Trained with CytoDiffusion %1").arg(version);
    return lines;
}

} // namespace cyto::ui
