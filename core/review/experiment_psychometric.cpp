#include "review/experiment_psychometric.h"

#include "review/csv_writer.h"

namespace cyto {

namespace {

using Json = nlohmann::ordered_json;

Json parameters(const PsychometricParameters &p)
{
    return {{"threshold", p.threshold}, {"width", p.width}, {"lambda", p.lapse}, {"gamma", p.guess},
        {"eta", p.overdispersion}};
}

Json ends(const Interval &i)
{
    return Json::array({i.low, i.high});
}

} // namespace

Json psychometricJson(const PsychometricFit &fit)
{
    return {{"map", parameters(fit.map)}, {"mean", parameters(fit.mean)},
        {"ci95",
            {{"threshold", ends(fit.threshold)}, {"width", ends(fit.width)}, {"lambda", ends(fit.lapse)},
                {"eta", ends(fit.overdispersion)}}},
        {"threshold_beyond_stimuli", fit.thresholdBeyondStimuli}, {"width_beyond_stimuli", fit.widthBeyondStimuli}};
}

Json psychometricDataJson(const std::vector<PsychometricBlock> &blocks)
{
    Json data = Json::array();
    for (const PsychometricBlock &b : blocks)
        data.push_back(Json::array({b.stimulus, b.correct, b.total}));
    return data;
}

std::vector<SummaryRow> psychometricRows(const PsychometricFit &fit, std::int64_t n)
{
    std::vector<SummaryRow> rows(2);
    for (SummaryRow &row : rows) {
        row.n = n;
        row.unit = "answers";
        row.intervalOf = "posterior";
    }
    rows[0].measure = "psychometric threshold";
    rows[0].value = fit.map.threshold;
    rows[0].interval = fit.threshold;
    rows[1].measure = "psychometric width";
    rows[1].value = fit.map.width;
    rows[1].interval = fit.width;
    return rows;
}

Status writePsychometricTable(const QString &path, const std::vector<PsychometricBlock> &blocks)
{
    auto csv = CsvFile::create(path, {QStringLiteral("stimulus"), QStringLiteral("correct"), QStringLiteral("total")});
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const PsychometricBlock &b : blocks) {
        CsvRow row;
        row.number(b.stimulus).integer(b.correct).integer(b.total);
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

} // namespace cyto
