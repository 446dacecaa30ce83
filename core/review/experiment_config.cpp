#include "review/experiment_config.h"

#include "review/experiment_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentConfig", text);
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
        if (std::is_same_v<Visitor, ConfigReader> || !c.variants.empty())
            v.objects("variants", c.variants, [](auto &o, auto &variant) {
                o.field("name", variant.name);
                o.object("classifier", [&](auto &t) { visitTrials(t, variant.classifier); });
            });
    } else if constexpr (std::is_same_v<Kind, PsychometricConfig>) {
        v.field("images_per_class", c.perClass, 0, 1e7);
        v.field("bins", c.bins, 2, 1000);
        trials("classifier", c.classifier);
    } else if constexpr (std::is_same_v<Kind, ReadersConfig>) {
        v.field("reader_bins", c.readerBins, 2, 1000);
        v.field("model_bins", c.modelBins, 2, 1000);
        v.field("minimum_readers", c.minimumReaders, 1, 1000);
        v.field("cannot_identify_is_class", c.cannotIdentifyIsClass);
        v.field("draws", c.draws, 100, 1e6);
        v.field("seed", c.seed, 0, 9e18);
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
        std::vector<std::string> names;
        for (const AblationVariant &variant : c.variants)
            names.push_back(variant.name);
        if (!names.empty())
            return checkedNames(names, file);
    }
    return {};
}

template <class Config>
Expected<Config> read(const Json &json, const QString &file)
{
    return readConfig<Config>(
        json, file, [](ConfigReader &r, Config &c) { visitFields(r, c); },
        [](const Config &c, const QString &name) { return checked(c, name); });
}

template <class Config>
Json written(const Config &c)
{
    ConfigWriter w;
    visitFields(w, c);
    return w.json;
}

} // namespace

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

Expected<ReadersConfig> ReadersConfig::fromJson(const Json &json, const QString &file)
{
    return read<ReadersConfig>(json, file);
}
Json ReadersConfig::toJson() const
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
