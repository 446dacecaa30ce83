#include "review/experiment_speed_config.h"

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
    v.field("images_per_class", c.perClass, 1, 1e7);
    v.field("seed", c.seed, 0, 9e18);
    v.objects("procedures", c.procedures, [](auto &o, auto &p) {
        o.field("name", p.name);
        o.field("kind", p.kind, std::set<std::string> {"engine", "naive"});
        o.field("trials", p.trials, 1, 1e5);
        o.object("classifier", [&](auto &t) { visitTrials(t, p.classifier); });
    });
}

Status checked(const SpeedConfig &c, const QString &file)
{
    const auto refused = [](const QString &message) {
        return fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file."));
    };
    std::vector<std::string> names;
    for (const SpeedProcedure &p : c.procedures) {
        const QString name = QString::fromStdString(p.name);
        names.push_back(p.name);
        if (p.trials.empty())
            return refused(tr("%1: \"trials\" of the procedure \"%2\" is empty.").arg(file, name));
        if (std::set<int>(p.trials.begin(), p.trials.end()).size() != p.trials.size())
            return refused(tr("%1: \"trials\" of the procedure \"%2\" has a number twice.").arg(file, name));
        if (p.classifier.trials != 0)
            return refused(
                tr("%1: the trials of the procedure \"%2\" stand beside its classifier, not in it.").arg(file, name));
    }
    return checkedNames(names, file);
}

} // namespace

Expected<SpeedConfig> SpeedConfig::fromJson(const nlohmann::json &json, const QString &file)
{
    return readConfig<SpeedConfig>(
        json, file, [](ConfigReader &r, SpeedConfig &c) { visitFields(r, c); }, checked);
}

nlohmann::json SpeedConfig::toJson() const
{
    ConfigWriter w;
    visitFields(w, *this);
    return w.json;
}

} // namespace cyto
