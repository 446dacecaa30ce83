#include "diffusion/model_settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("ModelSettings", text);
}

constexpr int kFormatVersion = 1;

const char *augmentationName(TrialAugmentation a)
{
    return a == TrialAugmentation::None ? "none" : a == TrialAugmentation::Geometric ? "geometric" : "full";
}

// Thrown and caught inside this file alone: keeps the reading of thirty fields legible.
struct BadField {
    QString message;
};

class Reader {
public:
    Reader(const Json &json, QString file, QString where)
        : m_json(json), m_file(std::move(file)), m_where(std::move(where))
    {
        if (!json.is_object())
            throw BadField {tr("%1: \"%2\" must be a JSON object.").arg(m_file, m_where)};
    }
    [[nodiscard]] const Json *find(const char *key) const
    {
        m_known.insert(key);
        const auto it = m_json.find(key);
        return it == m_json.end() || it->is_null() ? nullptr : &*it;
    }
    void number(const char *key, double &value, double low, double high) const
    {
        if (const Json *f = find(key)) {
            if (!f->is_number())
                bad(key, tr("must be a number"));
            value = f->get<double>();
            if (!(value >= low && value <= high))
                bad(key, tr("must lie between %1 and %2").arg(low).arg(high));
        }
    }
    template <class Int>
    void integer(const char *key, Int &value, double low, double high) const
    {
        if (const Json *f = find(key)) {
            if (!f->is_number_integer())
                bad(key, tr("must be a whole number"));
            const double v = f->get<double>();
            if (!(v >= low && v <= high))
                bad(key, tr("must lie between %1 and %2").arg(low).arg(high));
            value = f->get<Int>();
        }
    }
    void text(const char *key, std::string &value) const
    {
        if (const Json *f = find(key)) {
            if (!f->is_string())
                bad(key, tr("must be text"));
            value = f->get<std::string>();
        }
    }
    void boolean(const char *key, bool &value) const
    {
        if (const Json *f = find(key)) {
            if (!f->is_boolean())
                bad(key, tr("must be true or false"));
            value = f->get<bool>();
        }
    }
    /// A value that nothing can stand in for.
    void required(const char *key) const
    {
        if (!find(key))
            bad(key, tr("is missing"));
    }
    /// At the end: nothing else may stand there.
    void finish() const
    {
        for (const auto &item : m_json.items())
            if (!m_known.contains(item.key()))
                bad(item.key().c_str(), tr("is not known to this program"));
    }
    [[nodiscard]] Reader object(const char *key) const { return Reader(m_json.at(key), m_file, QLatin1String(key)); }
    [[noreturn]] void bad(const char *key, const QString &what) const
    {
        throw BadField {tr("%1: \"%2\" in \"%3\" %4.").arg(m_file, QString::fromUtf8(key), m_where, what)};
    }

private:
    const Json &m_json;
    QString m_file, m_where;
    mutable std::set<std::string> m_known;
};

ClassSet readClasses(const Reader &r)
{
    const Json *list = r.find("classes");
    if (!list || !list->is_array() || list->empty())
        r.bad("classes", tr("must be a list of classes"));
    std::vector<CellClass> classes;
    for (const Json &item : *list) {
        if (item.is_object())
            for (const auto &field : item.items())
                if (field.key() != "name" && field.key() != "display_name" && field.key() != "snomed"
                    && field.key() != "loinc")
                    r.bad("classes",
                        tr("has the field \"%1\", which is not known to this program")
                            .arg(QString::fromStdString(field.key())));
        const auto textOf = [&](const char *key) {
            return item.is_object() && item.contains(key) && item.at(key).is_string()
                ? QString::fromStdString(item.at(key).get<std::string>())
                : QString();
        };
        classes.push_back(item.is_string()
                ? CellClass {QString::fromStdString(item.get<std::string>()), {}, {}, {}}
                : CellClass {textOf("name"), textOf("display_name"), textOf("snomed"), textOf("loinc")});
    }
    auto set = ClassSet::create(std::move(classes));
    if (!set)
        r.bad("classes", set.error().message);
    return *set;
}

void readClassifier(const Reader &root, ClassifierDefaults &d)
{
    if (!root.find("classifier"))
        return;
    const Reader r = root.object("classifier");
    r.integer("trials", d.trials, 1, 2000);
    r.integer("min_trials", d.minTrials, 2, 2000);
    r.integer("prune_interval", d.pruneInterval, 1, 2000);
    r.number("prune_p", d.pruneP, 0.0, 1.0);
    r.integer("seed", d.seed, 0, 9.2e18);
    r.integer("timestep_low", d.timestepLow, 0, 100000);
    r.integer("timestep_high", d.timestepHigh, 0, 100000);
    if (d.timestepHigh < d.timestepLow)
        r.bad("timestep_high", tr("must not be less than \"timestep_low\""));
    r.integer("encodings", d.encodings, 0, 2000);
    r.boolean("antithetic", d.antithetic);
    r.boolean("stratified", d.stratified);
    std::string rule = pruneRuleName(d.pruneRule);
    r.text("prune_rule", rule);
    if (rule != pruneRuleName(PruneRule::TTest) && rule != pruneRuleName(PruneRule::Anytime))
        r.bad("prune_rule", tr("must be t-test or anytime"));
    d.pruneRule = rule == pruneRuleName(PruneRule::TTest) ? PruneRule::TTest : PruneRule::Anytime;
    std::string name = augmentationName(d.augmentation);
    r.text("augmentation", name);
    if (name == "none")
        d.augmentation = TrialAugmentation::None;
    else if (name == "geometric")
        d.augmentation = TrialAugmentation::Geometric;
    else if (name == "full")
        d.augmentation = TrialAugmentation::Full;
    else
        r.bad("augmentation", tr("must be none, geometric or full"));
    r.finish();
}

void readIntensities(const Reader &r, const char *key, Intensities &values)
{
    const Json *list = r.find(key);
    if (!list || !list->is_array() || list->size() != values.size())
        r.bad(key, tr("must be a list of three numbers"));
    for (size_t i = 0; i < values.size(); ++i) {
        const Json &v = (*list)[i];
        values[i] = v.is_number() ? v.get<double>() : -1.0;
        if (!(values[i] >= 0.0 && values[i] <= 255.0))
            r.bad(key, tr("must lie between %1 and %2").arg(0).arg(255));
    }
}

void readStain(const Reader &preprocessing, ModelSettings &s)
{
    if (!preprocessing.find("stain_range"))
        return;
    const Reader r = preprocessing.object("stain_range");
    StainRange range;
    readIntensities(r, "ground_low", range.groundLow);
    readIntensities(r, "ground_high", range.groundHigh);
    readIntensities(r, "stain_low", range.stainLow);
    readIntensities(r, "stain_high", range.stainHigh);
    for (size_t i = 0; i < range.groundLow.size(); ++i)
        if (range.groundLow[i] > range.groundHigh[i] || range.stainLow[i] > range.stainHigh[i])
            preprocessing.bad("stain_range", tr("has a low that is above its high"));
    r.finish();
    s.stain = range;
}

ModelSettings read(const Json &json, const QString &file)
{
    ModelSettings s;
    const Reader r(json, file, QStringLiteral("cytodiffusion"));
    int version = 0;
    r.integer("format_version", version, 1, kFormatVersion);
    if (version == 0)
        r.bad("format_version", tr("is missing"));
    s.classes = readClasses(r);
    if (r.find("preprocessing")) {
        const Reader p = r.object("preprocessing");
        p.number("crop_fraction", s.cropFraction, 0.01, 1.0);
        p.integer("size", s.imageSize, 8, 4096);
        std::string normalisation = "minus_one_to_one";
        p.text("normalisation", normalisation);
        if (normalisation != "minus_one_to_one")
            p.bad("normalisation", tr("must be minus_one_to_one"));
        readStain(p, s);
        if (p.find("largest_extent"))
            p.number("largest_extent", s.largestExtent.emplace(), 0.01, 2.0);
        p.finish();
    }
    if (r.find("conditioning")) {
        const Reader c = r.object("conditioning");
        c.integer("rows", s.contextRows, 1, 4096);
        c.integer("width", s.contextWidth, 1, 65536);
        c.finish();
    }
    s.replicatedContext = s.codeLength() <= s.contextWidth;
    if (s.codeLength() > s.contextRows * s.contextWidth)
        r.bad("conditioning", tr("has no room for so many classes"));
    r.number("mask_radius_fraction", s.maskRadiusFraction, 0.0, 2.0);
    if (const Json *w = r.find("weighting")) {
        if (!w->is_array() || w->size() != s.weighting.size()
            || !std::all_of(w->begin(), w->end(), [](const Json &v) { return v.is_number(); }))
            r.bad("weighting", tr("must be a list of five numbers"));
        for (size_t i = 0; i < s.weighting.size(); ++i)
            s.weighting[i] = (*w)[i].get<double>();
    } else {
        s.authorsWeighting = true;
    }
    readClassifier(r, s.defaults);
    if (r.find("calibration")) {
        const Reader c = r.object("calibration");
        ProbabilityCalibration p;
        c.required("temperature");
        c.number("temperature", p.temperature, 1e-9, 1e9);
        c.text("fitted_on", p.fittedOn);
        c.integer("images", p.images, 0, 1e12);
        c.finish();
        s.calibration = p;
    }
    if (r.find("anomaly")) {
        const Reader a = r.object("anomaly");
        AnomalyRule rule;
        std::string kind = "margin";
        a.text("score", kind);
        if (kind != "margin" && kind != "zeta")
            a.bad("score", tr("must be margin or zeta"));
        rule.kind = kind == "margin" ? AnomalyScoreKind::Margin : AnomalyScoreKind::Zeta;
        a.required("threshold");
        a.number("threshold", rule.threshold, -1e300, 1e300);
        rule.sensitivity = rule.specificity = std::nan("");
        a.number("sensitivity", rule.sensitivity, 0, 1);
        a.number("specificity", rule.specificity, 0, 1);
        a.text("fitted_on", rule.fittedOn);
        if (const Json *reached = a.find("reached"))
            rule.reached = *reached;
        a.finish();
        s.anomaly = rule;
    }
    if (const Json *t = r.find("training"))
        s.training = *t;
    if (const Json *e = r.find("evaluation"))
        s.evaluation = *e;
    r.finish();
    return s;
}

Json numberOrNull(double v)
{
    return std::isfinite(v) ? Json(v) : Json(nullptr);
}

} // namespace

Expected<ModelSettings> ModelSettings::fromJson(const Json &json, const QString &file)
{
    try {
        return read(json, file);
    } catch (const BadField &b) {
        return fail(ErrorCode::Corrupt, b.message, tr("Correct the file or copy the model anew."));
    }
}

Json ModelSettings::toJson() const
{
    Json list = Json::array();
    for (const CellClass &c : classes.all()) {
        Json item {{"name", c.name.toStdString()}, {"display_name", c.displayName.toStdString()}};
        if (!c.snomed.isEmpty())
            item["snomed"] = c.snomed.toStdString();
        if (!c.loinc.isEmpty())
            item["loinc"] = c.loinc.toStdString();
        list.push_back(item);
    }
    Json json {{"format_version", kFormatVersion}, {"classes", list},
        {"preprocessing",
            {{"crop_fraction", cropFraction}, {"size", imageSize}, {"normalisation", "minus_one_to_one"}}},
        {"conditioning", {{"rows", contextRows}, {"width", contextWidth}}},
        {"mask_radius_fraction", maskRadiusFraction}, {"weighting", weighting},
        {"classifier",
            {{"trials", defaults.trials}, {"min_trials", defaults.minTrials},
                {"prune_interval", defaults.pruneInterval}, {"prune_p", defaults.pruneP}, {"seed", defaults.seed},
                {"timestep_low", defaults.timestepLow}, {"timestep_high", defaults.timestepHigh},
                {"augmentation", augmentationName(defaults.augmentation)}, {"encodings", defaults.encodings}}}};
    addTrialOptions(json["classifier"], defaults);
    if (authorsWeighting && weighting == ModelSettings().weighting)
        json["weighting"] = nullptr; // what was not fitted is not written down as if it were
    if (stain)
        json["preprocessing"]["stain_range"] = {{"ground_low", stain->groundLow}, {"ground_high", stain->groundHigh},
            {"stain_low", stain->stainLow}, {"stain_high", stain->stainHigh}};
    if (largestExtent)
        json["preprocessing"]["largest_extent"] = *largestExtent;
    if (calibration)
        json["calibration"] = {{"temperature", calibration->temperature}, {"fitted_on", calibration->fittedOn},
            {"images", calibration->images}};
    if (anomaly)
        json["anomaly"] = {{"score", anomaly->kind == AnomalyScoreKind::Margin ? "margin" : "zeta"},
            {"threshold", anomaly->threshold}, {"sensitivity", numberOrNull(anomaly->sensitivity)},
            {"specificity", numberOrNull(anomaly->specificity)}, {"fitted_on", anomaly->fittedOn}};
    if (anomaly && !anomaly->reached.is_null())
        json["anomaly"]["reached"] = anomaly->reached;
    if (!training.is_null())
        json["training"] = training;
    if (!evaluation.is_null())
        json["evaluation"] = evaluation;
    return json;
}

std::int64_t ModelSettings::codeLength() const
{
    const auto count = static_cast<std::uint64_t>(classes.size());
    return classes.size() <= contextRows * contextWidth ? classes.size()
                                                        : static_cast<std::int64_t>(std::bit_width(count));
}

std::vector<float> ModelSettings::contextOf(int classIndex) const
{
    const std::int64_t length = codeLength();
    std::vector<std::int64_t> ones;
    if (length == classes.size())
        ones = {classIndex};
    for (std::int64_t bit = 0; length < classes.size() && bit < length; ++bit)
        if (((classIndex + std::int64_t {1}) >> bit) % 2 == 1)
            ones.push_back(bit);
    // The code takes ceil(length / width) rows; that block repeats down the rows.
    std::vector<float> context(static_cast<size_t>(contextRows * contextWidth), 0.0F);
    const std::int64_t blockRows = (length + contextWidth - 1) / contextWidth;
    for (std::int64_t first = 0; first < contextRows; first += blockRows)
        for (const std::int64_t one : ones)
            if (const std::int64_t row = first + one / contextWidth; row < contextRows)
                context[static_cast<size_t>(row * contextWidth + one % contextWidth)] = 1.0F;
    return context;
}

} // namespace cyto
