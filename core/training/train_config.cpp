#include "training/train_config.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <limits>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("TrainConfig", text);
}

// One list of fields serves reading, checking and writing: a visitor is called with each.
class Reader {
public:
    Reader(const Json &json, QString file, QString where)
        : m_json(json), m_file(std::move(file)), m_where(std::move(where))
    {
    }

    void field(const char *key, double &v, double low, double high) { number(key, v, low, high, false); }
    template <class Int>
    requires std::is_integral_v<Int>
    void field(const char *key, Int &v, double low, double high)
    {
        double d = static_cast<double>(v);
        if (number(key, d, low, high, true))
            v = m_json.at(key).get<Int>();
    }
    void field(const char *key, bool &v)
    {
        if (const Json *j = take(key)) {
            if (j->is_boolean())
                v = j->get<bool>();
            else
                refuse(tr("%1: \"%2\" in \"%3\" must be true or false.").arg(m_file, QLatin1String(key), m_where));
        }
    }
    void field(const char *key, std::string &v, const std::set<std::string> &allowed)
    {
        if (const Json *j = take(key)) {
            if (j->is_string() && allowed.contains(j->get<std::string>()))
                v = j->get<std::string>();
            else
                refuse(tr("%1: \"%2\" in \"%3\" has a value that is not supported.")
                           .arg(m_file, QLatin1String(key), m_where));
        }
    }
    template <class Visit>
    void object(const char *key, Visit visit)
    {
        if (const Json *j = take(key)) {
            Reader inner(*j, m_file, QLatin1String(key));
            visit(inner);
            if (auto s = inner.finish(); !s && m_status)
                m_status = s;
        }
    }
    /// A network's own configuration, checked by its own reader.
    template <class Config>
    void network(const char *key, Config &v)
    {
        if (const Json *j = take(key)) {
            auto c = Config::fromJson(*j, m_file);
            if (c)
                v = *c;
            else if (m_status)
                m_status = tl::unexpected<Error>(c.error());
        }
    }
    Status finish()
    {
        if (!m_json.is_object()) {
            refuse(tr("%1: \"%2\" must be a JSON object.").arg(m_file, m_where));
        } else {
            for (const auto &item : m_json.items())
                if (!m_seen.contains(item.key()))
                    refuse(
                        tr("%1: \"%2\" has no field \"%3\".").arg(m_file, m_where, QString::fromStdString(item.key())));
        }
        return m_status;
    }

private:
    const Json *take(const char *key)
    {
        m_seen.insert(key);
        return m_json.is_object() && m_json.contains(key) ? &m_json.at(key) : nullptr;
    }
    bool number(const char *key, double &v, double low, double high, bool whole)
    {
        const Json *j = take(key);
        if (!j)
            return false;
        const double d = j->is_number() ? j->get<double>() : std::numeric_limits<double>::quiet_NaN();
        if (!(d >= low && d <= high) || (whole && !j->is_number_integer())) {
            refuse(tr("%1: \"%2\" in \"%3\" must be a number between %4 and %5.")
                       .arg(m_file, QLatin1String(key), m_where)
                       .arg(low)
                       .arg(high));
            return false;
        }
        v = d;
        return true;
    }
    void refuse(const QString &message)
    {
        if (m_status)
            m_status = fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file."));
    }
    const Json &m_json;
    QString m_file, m_where;
    std::set<std::string> m_seen;
    Status m_status;
};

class Writer {
public:
    template <class T>
    void field(const char *key, const T &v, double, double)
    {
        json[key] = v;
    }
    void field(const char *key, bool v) { json[key] = v; }
    void field(const char *key, const std::string &v, const std::set<std::string> &) { json[key] = v; }
    template <class Visit>
    void object(const char *key, Visit visit)
    {
        Writer inner;
        visit(inner);
        json[key] = inner.json;
    }
    template <class Config>
    void network(const char *key, const Config &v)
    {
        json[key] = v.toJson();
    }
    Json json = Json::object();
};

template <class Visitor, class Run>
void visitRun(Visitor &v, Run &r)
{
    v.field("steps", r.steps, 1, 1e9);
    v.field("batch", r.batch, 1, 4096);
    v.field("seed", r.seed, 0, 9e18);
    v.field("precision", r.precision, {"f32", "bf16"});
    v.field("threads", r.threads, 0, 1024);
    v.field("log_every", r.logEvery, 1, 1e9);
    v.field("validate_every", r.validateEvery, 1, 1e9);
    v.field("save_every", r.saveEvery, 1, 1e9);
    v.field("validation_images", r.validationImages, 0, 1e7);
    v.field("cache_megabytes", r.cacheMegabytes, 0, 1e7);
    v.field("class_balance", r.classBalance, 0, 1);
    v.field("crop_fraction", r.cropFraction, 0.01, 1);
    v.field("image_size", r.imageSize, 8, 4096);
    v.object("optimiser", [&](auto &o) {
        auto &c = r.optimiser;
        o.field("learning_rate", c.learningRate, 0, 1);
        o.field("beta1", c.beta1, 0, 1);
        o.field("beta2", c.beta2, 0, 1);
        o.field("epsilon", c.epsilon, 0, 1);
        o.field("weight_decay", c.weightDecay, 0, 10);
        o.field("warmup_steps", c.warmupSteps, 0, 1e9);
        o.field("cosine_decay", c.cosineDecay);
        o.field("final_fraction", c.finalFraction, 0, 1);
        o.field("gradient_norm", c.gradientNorm, 0, 1e9);
        o.field("ema_decay", c.emaDecay, 0, 1);
    });
    v.object("augmentation", [&](auto &a) {
        auto &c = r.augmentation;
        a.field("mirror", c.mirror);
        a.field("rotate", c.rotate);
        a.field("brightness", c.brightness, 0, 1);
        a.field("contrast", c.contrast, 0, 1);
        a.field("saturation", c.saturation, 0, 1);
        a.field("hue", c.hue, 0, 0.5);
        a.field("rand_augment_ops", c.randAugmentOps, 0, 14);
        a.field("rand_augment_magnitude", c.randAugmentMagnitude, 0, 30);
    });
}

template <class Visitor, class Config>
void visitDenoiser(Visitor &v, Config &c)
{
    v.object("run", [&](auto &r) { visitRun(r, c.run); });
    v.network("unet", c.unet);
    v.field("context_rows", c.contextRows, 1, 4096);
    v.field("min_snr_gamma", c.minSnrGamma, 0, 1e9);
    v.field("noise_offset", c.noiseOffset, 0, 10);
    v.field("mixup_alpha", c.mixupAlpha, 0.001, 100);
    v.field("mixup_probability", c.mixupProbability, 0, 1);
    v.field("focus_fraction", c.focusFraction, 0, 1);
    v.field("focus_low", c.focusLow, 0, 1e5);
    v.field("focus_high", c.focusHigh, 0, 1e5);
    v.field("contrast_weight", c.contrastWeight, 0, 1e6);
    v.field("contrast_scale", c.contrastScale, 0, 1e9);
    v.field("contrast_negatives", c.contrastNegatives, 1, 1000);
    v.field("hard_negatives", c.hardNegatives, 0, 1);
    v.field("mask_radius_fraction", c.maskRadiusFraction, 0, 2);
}

template <class Visitor, class Config>
void visitAutoencoder(Visitor &v, Config &c)
{
    v.object("run", [&](auto &r) { visitRun(r, c.run); });
    v.network("vae", c.network);
    v.field("encoder", c.encoder, {"learned", "principal_components"});
    v.field("training_crop", c.trainingCrop, 0, 4096);
    v.field("l1_weight", c.l1Weight, 0, 1e6);
    v.field("l2_weight", c.l2Weight, 0, 1e6);
    v.field("gradient_weight", c.gradientWeight, 0, 1e6);
    v.field("kl_weight", c.klWeight, 0, 1e6);
}

} // namespace

Expected<DenoiserConfig> DenoiserConfig::fromJson(const Json &json, const QString &file)
{
    DenoiserConfig c;
    Reader r(json, file, QStringLiteral("train"));
    visitDenoiser(r, c);
    if (auto s = r.finish(); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json DenoiserConfig::toJson() const
{
    Writer w;
    visitDenoiser(w, *this);
    return w.json;
}

Expected<AutoencoderTrainingConfig> AutoencoderTrainingConfig::fromJson(const Json &json, const QString &file)
{
    AutoencoderTrainingConfig c;
    Reader r(json, file, QStringLiteral("train-vae"));
    visitAutoencoder(r, c);
    if (auto s = r.finish(); !s)
        return tl::unexpected<Error>(s.error());
    return c;
}

Json AutoencoderTrainingConfig::toJson() const
{
    Writer w;
    visitAutoencoder(w, *this);
    return w.json;
}

} // namespace cyto
