#include "review/experiment_config.h"

#include "training/config_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentConfig", text);
}

template <class Visitor, class Trials>
void visitTrials(Visitor &v, Trials &t)
{
    v.field("trials", t.trials, 0, 1e5);
    v.field("min_trials", t.minTrials, 0, 1e5);
    v.field("prune_interval", t.pruneInterval, 0, 1e5);
    v.field("prune_p", t.pruneP, -1, 1);
    v.field("encodings", t.encodings, -1, 4096);
    v.field("timestep_low", t.timestepLow, -1, 1e6);
    v.field("timestep_high", t.timestepHigh, -1, 1e6);
    v.field("augmentation", t.augmentation, std::set<std::string> {"model", "none", "geometric", "full"});
    v.field("seed", t.seed, 0, 9e18);
}

template <class Visitor, class Method>
void visitMethod(Visitor &v, Method &m)
{
    v.field("name", m.name);
    v.field("kind", m.kind, std::set<std::string> {"baseline", "diffusion"});
    // The kind, which was read just now, says which configuration "training" is.
    if (m.isBaseline()) {
        v.network("training", m.baseline);
    } else {
        v.network("training", m.denoiser);
        v.field("init_autoencoder_only", m.initAutoencoderOnly);
        v.field("weighting_images", m.weightingImages, 0, 1e6);
    }
    v.object("classifier", [&](auto &c) { visitTrials(c, m.classifier); });
}

template <class Visitor, class Config>
void visitFields(Visitor &v, Config &c)
{
    using Kind = std::remove_const_t<Config>;
    const auto trials = [&](const char *key, auto &t) { v.object(key, [&](auto &o) { visitTrials(o, t); }); };
    const auto methods = [&](auto &list) { v.objects("methods", list, [](auto &o, auto &m) { visitMethod(o, m); }); };
    if constexpr (std::is_same_v<Kind, FewImagesConfig>) {
        v.field("images_per_class", c.perClass, 1, 1e7);
        v.field("repeats", c.repeats, 1, 1000);
        v.field("seed", c.seed, 0, 9e18);
        v.field("test_images_per_class", c.testPerClass, 0, 1e7);
        methods(c.methods);
    } else if constexpr (std::is_same_v<Kind, FoldsConfig>) {
        v.field("folds", c.folds, 2, 1000);
        v.field("seed", c.seed, 0, 9e18);
        v.field("group_pattern", c.groupPattern);
        v.object("method", [&](auto &o) { visitMethod(o, c.method); });
    } else if constexpr (std::is_same_v<Kind, LeaveOutConfig>) {
        v.field("classes", c.classes);
        v.field("test_images_per_class", c.testPerClass, 0, 1e7);
        methods(c.methods);
    } else if constexpr (std::is_same_v<Kind, AblationConfig>) {
        v.field("images_per_class", c.perClass, 1, 1e7);
        v.field("trials", c.trials, 1, 1e5);
        v.field("exponents", c.exponents, 0, 1000);
        v.field("buckets", c.buckets, 1, 1000);
        v.field("ridge", c.ridge, 1e-9, 1e9);
        v.field("p_values", c.pValues, 0, 1);
        v.field("min_trials", c.minTrials, 2, 1e5);
        v.field("prune_interval", c.pruneInterval, 1, 1e5);
        v.field("prune_trials", c.pruneTrials, 2, 1e5);
        trials("classifier", c.classifier);
    } else if constexpr (std::is_same_v<Kind, PsychometricConfig>) {
        v.field("images_per_class", c.perClass, 0, 1e7);
        v.field("bins", c.bins, 2, 1000);
        trials("classifier", c.classifier);
    } else {
        v.field("candidates", c.candidates, 1, 1e5);
        v.field("tile", c.tile, 16, 1024);
        trials("classifier", c.classifier);
    }
}

tl::unexpected<Error> refused(const QString &message)
{
    return fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file."));
}

Status checkedMethods(const std::vector<ExperimentMethod> &methods, const QString &file)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]+$"));
    std::set<QString> names;
    if (methods.empty())
        return refused(tr("%1 names no method.").arg(file));
    for (const ExperimentMethod &m : methods) {
        const QString name = QString::fromStdString(m.name);
        if (!allowed.match(name).hasMatch())
            return refused(
                tr("%1: the name of a method, \"%2\", must consist of letters, digits, - and _.").arg(file, name));
        // Folders of some systems do not tell upper case from lower case.
        if (!names.insert(name.toLower()).second)
            return refused(tr("%1: two methods are called \"%2\".").arg(file, name));
    }
    return {};
}

template <class Config>
Status checked(const Config &c, const QString &file)
{
    if constexpr (std::is_same_v<Config, FoldsConfig>) {
        return checkedMethods({c.method}, file);
    } else if constexpr (std::is_same_v<Config, FewImagesConfig> || std::is_same_v<Config, LeaveOutConfig>) {
        return checkedMethods(c.methods, file);
    } else if constexpr (std::is_same_v<Config, AblationConfig>) {
        if (c.trials.empty())
            return refused(tr("%1: \"trials\" is empty.").arg(file));
        const int most = *std::max_element(c.trials.begin(), c.trials.end());
        if (c.pruneTrials > most)
            return refused(
                tr("%1: \"prune_trials\" is larger than the largest of \"trials\", %2.").arg(file).arg(most));
    }
    return {};
}

template <class Config>
Expected<Config> read(const Json &json, const QString &file)
{
    Config c;
    ConfigReader r(json, file, QStringLiteral("experiment"));
    visitFields(r, c);
    if (Status s = r.finish().and_then([&] { return checked(c, file); }); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

template <class Config>
Json written(const Config &c)
{
    ConfigWriter w;
    visitFields(w, c);
    return w.json;
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
    o.seed = seed;
    return o;
}

Expected<FewImagesConfig> FewImagesConfig::fromJson(const Json &json, const QString &file)
{
    return read<FewImagesConfig>(json, file);
}
Json FewImagesConfig::toJson() const
{
    return written(*this);
}

Expected<FoldsConfig> FoldsConfig::fromJson(const Json &json, const QString &file)
{
    return read<FoldsConfig>(json, file);
}
Json FoldsConfig::toJson() const
{
    return written(*this);
}

Expected<LeaveOutConfig> LeaveOutConfig::fromJson(const Json &json, const QString &file)
{
    return read<LeaveOutConfig>(json, file);
}
Json LeaveOutConfig::toJson() const
{
    return written(*this);
}

Expected<AblationConfig> AblationConfig::fromJson(const Json &json, const QString &file)
{
    return read<AblationConfig>(json, file);
}
Json AblationConfig::toJson() const
{
    return written(*this);
}

Expected<PsychometricConfig> PsychometricConfig::fromJson(const Json &json, const QString &file)
{
    return read<PsychometricConfig>(json, file);
}
Json PsychometricConfig::toJson() const
{
    return written(*this);
}

Expected<MatrixConfig> MatrixConfig::fromJson(const Json &json, const QString &file)
{
    return read<MatrixConfig>(json, file);
}
Json MatrixConfig::toJson() const
{
    return written(*this);
}

} // namespace cyto
