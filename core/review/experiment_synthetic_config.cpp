#include "review/experiment_synthetic_config.h"

#include "review/experiment_fields.h"

#include <QCoreApplication>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExperimentConfig", text);
}

template <class Visitor, class Config>
void visitFields(Visitor &v, Config &c)
{
    v.field("images_per_class", c.perClass, 2, 1e6);
    v.field("seed", c.seed, 0, 9e18);
    v.object("generate", [&](auto &g) {
        g.field("steps", c.steps, 1, 1000);
        g.field("sampler", c.sampler, std::set<std::string> {"ddim", "dpm-solver++"});
        g.field("gaussian_start", c.gaussianStart);
        g.field("seed", c.generateSeed, 0, 9e18);
    });
    v.field("folds", c.folds, 2, 1000);
    v.object("detector", [&](auto &o) { visitMethod(o, c.detector); });
    v.object("judge", [&](auto &o) { visitMethod(o, c.judge); });
    v.field("judge_images_per_class", c.judgePerClass, 0, 1e7);
}

Status checked(const SyntheticConfig &c, const QString &file)
{
    const auto refused = [](const QString &message) {
        return fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file."));
    };
    // Each has a folder of its own, so that they may bear the same name.
    for (const ExperimentMethod *method : {&c.detector, &c.judge}) {
        if (Status s = checkedMethods({*method}, file); !s)
            return s;
        if (!method->isBaseline())
            return refused(tr("%1: \"%2\" must be of the kind baseline: what judges synthetic cells is of another "
                              "architecture than what made them.")
                               .arg(file, QString::fromStdString(method->name)));
        if (method->run().cropFraction < 1.0)
            return refused(tr("%1: \"%2\" must not crop: the cells are what the model sees already.")
                               .arg(file, QString::fromStdString(method->name)));
    }
    if (c.perClass < c.folds)
        return refused(tr("%1: \"images_per_class\" is less than \"folds\".").arg(file));
    return {};
}

} // namespace

Engine::GenerateOptions SyntheticConfig::generateOptions() const
{
    Engine::GenerateOptions o;
    o.steps = steps;
    o.seed = generateSeed;
    o.dpmSolver = sampler != "ddim";
    o.gaussianStart = gaussianStart;
    return o;
}

Expected<SyntheticConfig> SyntheticConfig::fromJson(const nlohmann::json &json, const QString &file)
{
    return readConfig<SyntheticConfig>(
        json, file, [](ConfigReader &r, SyntheticConfig &c) { visitFields(r, c); }, checked);
}

nlohmann::json SyntheticConfig::toJson() const
{
    ConfigWriter w;
    visitFields(w, *this);
    return w.json;
}

} // namespace cyto
