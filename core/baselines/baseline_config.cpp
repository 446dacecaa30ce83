#include "baselines/baseline_config.h"

#include "training/run_config_fields.h"

#include <QCoreApplication>

namespace cyto {

namespace {

template <class Visitor, class Config>
void visit(Visitor &v, Config &c)
{
    v.object("run", [&](auto &r) { visitRun(r, c.run); });
    v.network("network", c.network);
    v.field("label_smoothing", c.labelSmoothing, 0, 0.9);
    v.field("mixup_alpha", c.mixupAlpha, 0.001, 100);
    v.field("mixup_probability", c.mixupProbability, 0, 1);
}

} // namespace

Expected<BaselineConfig> BaselineConfig::fromJson(const nlohmann::json &json, const QString &file)
{
    BaselineConfig c;
    ConfigReader r(json, file, QStringLiteral("train-baseline"));
    visit(r, c);
    if (auto s = r.finish(); !s)
        return tl::unexpected<Error>(s.error());
    const QString hint = QCoreApplication::translate("TrainConfig", "Correct the configuration file.");
    if (c.run.precision == "auto")
        c.run.precision = "f32"; // for want of kernels, on every processor
    if (c.run.precision != "f32")
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("TrainConfig", "%1: baselines are trained with the precision f32.").arg(file),
            hint);
    if (auto *vit = std::get_if<VitConfig>(&c.network.network)) {
        if (c.run.imageSize % vit->patchSize != 0)
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("TrainConfig", "%1: the image size %2 is no multiple of the patch size %3.")
                    .arg(file)
                    .arg(c.run.imageSize)
                    .arg(vit->patchSize),
                hint);
        vit->imageSize = c.run.imageSize;
    }
    return c;
}

nlohmann::json BaselineConfig::toJson() const
{
    ConfigWriter w;
    visit(w, *this);
    return w.json;
}

} // namespace cyto
