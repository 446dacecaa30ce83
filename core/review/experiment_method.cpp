#include "review/experiment_method.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentConfig", text);
}

tl::unexpected<Error> refused(const QString &message)
{
    return fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file."));
}

} // namespace

ClassifyOptions ExperimentTrials::options() const
{
    ClassifyOptions o;
    if (trials > 0)
        o.trials = trials;
    if (minTrials > 0)
        o.minTrials = minTrials;
    if (pruneInterval > 0)
        o.pruneInterval = pruneInterval;
    if (pruneP >= 0.0)
        o.pruneP = pruneP;
    if (encodings >= 0)
        o.encodings = encodings;
    if (timestepLow >= 0)
        o.timestepLow = timestepLow;
    if (timestepHigh >= 0)
        o.timestepHigh = timestepHigh;
    if (augmentation != "model")
        o.augmentation = augmentation == "none" ? TrialAugmentation::None
            : augmentation == "geometric"       ? TrialAugmentation::Geometric
                                                : TrialAugmentation::Full;
    if (pruneRule != "model")
        o.pruneRule = pruneRule == pruneRuleName(PruneRule::TTest) ? PruneRule::TTest : PruneRule::Anytime;
    if (antithetic != "model")
        o.antithetic = antithetic == "yes";
    if (stratified != "model")
        o.stratified = stratified == "yes";
    o.seed = seed;
    return o;
}

Status checkedNames(const std::vector<std::string> &names, const QString &file)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]+$"));
    std::set<QString> known;
    if (names.empty())
        return refused(tr("%1 names no method.").arg(file));
    for (const std::string &n : names) {
        const QString name = QString::fromStdString(n);
        if (!allowed.match(name).hasMatch())
            return refused(
                tr("%1: the name of a method, \"%2\", must consist of letters, digits, - and _.").arg(file, name));
        // Folders of some systems do not tell upper case from lower case.
        if (!known.insert(name.toLower()).second)
            return refused(tr("%1: two methods are called \"%2\".").arg(file, name));
    }
    return {};
}

Status checkedMethods(const std::vector<ExperimentMethod> &methods, const QString &file)
{
    std::vector<std::string> names;
    for (const ExperimentMethod &m : methods)
        names.push_back(m.name);
    return checkedNames(names, file);
}

} // namespace cyto
