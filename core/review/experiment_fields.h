// The fields of experiment_method.h in configuration files, and how those are read and written. Internal to the
// experiments' configurations.
#pragma once

#include "review/experiment_method.h"
#include "training/config_fields.h"

namespace cyto {

/// A field that came later: not written where it stands at its default, so that folders of experiments that were begun
/// before hold the same configuration.
template <class Visitor, class T, class... Limits>
void visitLater(Visitor &v, const char *key, T &value, const std::remove_const_t<T> &standard, const Limits &...limits)
{
    if (std::is_same_v<Visitor, ConfigReader> || value != standard)
        v.field(key, value, limits...);
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
    const std::set<std::string> words {"model", "yes", "no"};
    visitLater(v, "prune_rule", t.pruneRule, "model", std::set<std::string> {"model", "t-test", "anytime"});
    visitLater(v, "antithetic", t.antithetic, "model", words);
    visitLater(v, "stratified", t.stratified, "model", words);
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

/// @param visit called with reader and configuration @param check called with what was read
template <class Config, class Visit, class Check>
Expected<Config> readConfig(const nlohmann::json &json, const QString &file, Visit visit, Check check)
{
    Config c;
    ConfigReader r(json, file, QStringLiteral("experiment"));
    visit(r, c);
    if (Status s = r.finish().and_then([&] { return check(c, file); }); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

} // namespace cyto
