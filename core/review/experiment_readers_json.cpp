#include "review/experiment_readers_json.h"

#include "review/experiment_psychometric.h"
#include "statistics/proportion.h"

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

Json numberOrNull(double v)
{
    return std::isfinite(v) ? Json(v) : Json(nullptr);
}

Json endsOf(const std::optional<Interval> &i)
{
    return i ? Json::array({numberOrNull(i->low), numberOrNull(i->high)}) : Json(nullptr);
}

void addProblem(Json &json, const QString &problem)
{
    if (!problem.isEmpty())
        json["problem"] = problem.toStdString();
}

std::string nameOf(const StudyStatistics &statistics, ReaderId reader)
{
    const auto at = std::find_if(
        statistics.readers.begin(), statistics.readers.end(), [reader](const Reader &r) { return r.id == reader; });
    return at != statistics.readers.end() ? at->name.toStdString() : "reader " + std::to_string(reader);
}

const char *subjectWord(PsychometricSubject subject)
{
    switch (subject) {
    case PsychometricSubject::Model: return "model";
    case PsychometricSubject::AllReaders: return "all_readers";
    case PsychometricSubject::Reader: break;
    }
    return "reader";
}

const char *sourceWord(ConfidenceSource source)
{
    return source == ConfidenceSource::Consensus ? "consensus" : "model";
}

/// The name that beyond-chance agreement has: which measure it is depends on the data.
const char *measureWord(AgreementMeasure measure)
{
    switch (measure) {
    case AgreementMeasure::Percent: return "percent";
    case AgreementMeasure::FleissKappa: return "fleiss_kappa";
    case AgreementMeasure::GwetAc1: return "gwet_ac1";
    case AgreementMeasure::AlphaNominal: return "krippendorff_alpha";
    case AgreementMeasure::AlphaOrdinal: break;
    }
    return "confidence_alpha_ordinal";
}

/// @param interval over slides: cells of a slide are no independent judgements
Json kappaJson(const std::optional<CohenKappa> &kappa, const std::optional<Interval> &interval)
{
    if (!kappa)
        return nullptr;
    return {{"value", numberOrNull(kappa->kappa)}, {"ci95", endsOf(interval)}};
}

SummaryRow kappaRow(double kappa, const std::optional<Interval> &interval, std::int64_t images)
{
    SummaryRow row;
    row.n = images;
    row.value = kappa;
    if (interval) {
        row.interval = *interval;
        row.intervalOf = "slides";
    }
    return row;
}

Json agreementJson(const StudyStatistics &statistics)
{
    const StudyAgreement &a = statistics.agreement;
    Json measures = Json::object(), pairs = Json::array(), repeats = Json::array();
    for (const MeasuredAgreement *m : {&a.percent, &a.beyondChance, &a.gwetAc1, &a.confidence}) {
        Json measure {{"value", m->value ? numberOrNull(*m->value) : Json(nullptr)}, {"ci95", endsOf(m->interval)}};
        addProblem(measure, m->problem);
        measures[measureWord(m->measure)] = std::move(measure);
    }
    for (const PairAgreement &p : a.pairs) {
        Json pair {{"readers", {nameOf(statistics, p.a), nameOf(statistics, p.b)}}, {"images", p.images},
            {"agree", p.agree}, {"cohen_kappa", kappaJson(p.kappa, p.interval)}};
        addProblem(pair, p.problem);
        pairs.push_back(std::move(pair));
    }
    for (const IntraReaderAgreement &i : a.intra) {
        Json own {{"reader", nameOf(statistics, i.reader)}, {"pairs", i.pairs}, {"agree", i.agree},
            {"ci95", endsOf(i.share)}, {"cohen_kappa", kappaJson(i.kappa, i.interval)}};
        addProblem(own, i.problem);
        repeats.push_back(std::move(own));
    }
    return {{"readers", a.readers.size()}, {"images", a.images}, {"compared_images", a.comparedImages},
        {"every_reader_labelled_every_compared_image", a.complete}, {"measures", measures}, {"pairs", pairs},
        {"hidden_repeats", repeats}};
}

/// From High to No confidence, as Figure 9 has it.
Json matrixJson(const std::optional<ConfidenceMatrix> &matrix)
{
    if (!matrix)
        return nullptr;
    Json rows = Json::array();
    const auto n = static_cast<size_t>(matrix->levels);
    for (size_t row = n; row-- > 0;) {
        Json counts = Json::array();
        for (size_t column = n; column-- > 0;)
            counts.push_back(matrix->counts[row * n + column]);
        rows.push_back(std::move(counts));
    }
    return {{"levels", {"high", "moderate", "low", "no"}}, {"ordered_pairs", matrix->pairs}, {"counts", rows}};
}

Json curveJson(const StudyStatistics &statistics, const StudyPsychometric &curve)
{
    Json json {{"subject", subjectWord(curve.subject)}, {"confidence", sourceWord(curve.confidence)},
        {"answers", curve.images}, {"right", curve.right}, {"data_columns", {"stimulus", "correct", "total"}},
        {"data", psychometricDataJson(curve.blocks)}, {"fit", nullptr}};
    if (curve.subject == PsychometricSubject::Reader)
        json["reader"] = nameOf(statistics, curve.reader);
    if (curve.fit) {
        json["fit"] = psychometricJson(*curve.fit);
        json["guess_rate"] = curve.fit->map.guess;
    }
    addProblem(json, curve.problem);
    return json;
}

std::string methodOf(const StudyStatistics &statistics, const StudyPsychometric &curve)
{
    switch (curve.subject) {
    case PsychometricSubject::Model: return "model";
    case PsychometricSubject::AllReaders: return "all readers";
    case PsychometricSubject::Reader: break;
    }
    return nameOf(statistics, curve.reader);
}

/// Answers of all readers on a cell depend on each other: only one reader's have an interval over images.
SummaryRow agreesRow(const StudyPsychometric &curve)
{
    SummaryRow row;
    row.measure = "agrees with the consensus";
    row.isShare = true;
    row.n = curve.images;
    row.unit = "answers";
    row.value = static_cast<double>(curve.right) / static_cast<double>(curve.images);
    if (curve.subject != PsychometricSubject::AllReaders) {
        row.interval = wilsonInterval(curve.right, curve.images);
        row.intervalOf = "images";
    }
    return row;
}

std::vector<SummaryRow> curveRows(const StudyStatistics &statistics, const StudyPsychometric &curve)
{
    std::vector<SummaryRow> rows {agreesRow(curve)};
    if (curve.fit)
        for (SummaryRow &row : psychometricRows(*curve.fit, curve.images))
            rows.push_back(std::move(row));
    for (SummaryRow &row : rows) {
        row.method = methodOf(statistics, curve);
        row.setting = std::string("by the confidence of the ") + sourceWord(curve.confidence);
        if (curve.subject == PsychometricSubject::Model && statistics.model)
            row.modelSha256 = statistics.model->sha256.toStdString();
    }
    return rows;
}

/// The same for people.
const char *measureTitle(AgreementMeasure measure)
{
    switch (measure) {
    case AgreementMeasure::Percent: return "pairs of readers that agree";
    case AgreementMeasure::FleissKappa: return "Fleiss' kappa";
    case AgreementMeasure::GwetAc1: return "Gwet's AC1";
    case AgreementMeasure::AlphaNominal: return "Krippendorff's alpha";
    case AgreementMeasure::AlphaOrdinal: break;
    }
    return "Krippendorff's alpha of the confidences";
}

std::vector<SummaryRow> agreementRows(const StudyStatistics &statistics)
{
    const StudyAgreement &a = statistics.agreement;
    std::vector<SummaryRow> rows;
    for (const MeasuredAgreement *m : {&a.percent, &a.beyondChance, &a.gwetAc1, &a.confidence}) {
        if (!m->value)
            continue;
        SummaryRow row;
        row.method = "all readers";
        row.measure = measureTitle(m->measure);
        row.isShare = m->measure == AgreementMeasure::Percent;
        row.n = a.comparedImages;
        row.value = *m->value;
        if (m->interval) {
            row.interval = *m->interval;
            row.intervalOf = "slides";
        }
        rows.push_back(std::move(row));
    }
    for (const PairAgreement &p : a.pairs) {
        if (!p.kappa)
            continue;
        SummaryRow row = kappaRow(p.kappa->kappa, p.interval, p.images);
        row.method = nameOf(statistics, p.a) + " and " + nameOf(statistics, p.b);
        row.measure = "Cohen's kappa";
        rows.push_back(std::move(row));
    }
    for (const IntraReaderAgreement &i : a.intra) {
        if (!i.kappa)
            continue;
        SummaryRow row = kappaRow(i.kappa->kappa, i.interval, i.pairs);
        row.method = nameOf(statistics, i.reader) + " and own hidden repeats";
        row.measure = "Cohen's kappa";
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

QString curveName(const StudyPsychometric &curve)
{
    const QString source = QLatin1String(sourceWord(curve.confidence));
    if (curve.subject == PsychometricSubject::Reader)
        return QStringLiteral("reader_%1_by_%2").arg(curve.reader).arg(source);
    return QStringLiteral("%1_by_%2").arg(QLatin1String(subjectWord(curve.subject)), source);
}

Json readersJson(const StudyStatistics &statistics)
{
    Json readers = Json::array(), curves = Json::array();
    for (const ReaderId id : statistics.agreement.readers) {
        const auto at = std::find_if(
            statistics.readers.begin(), statistics.readers.end(), [id](const Reader &r) { return r.id == id; });
        const double years = at != statistics.readers.end() ? at->yearsExperience : -1.0;
        readers.push_back({{"id", id}, {"name", nameOf(statistics, id)},
            {"years_experience", years < 0.0 ? Json(nullptr) : Json(years)}});
    }
    for (const StudyPsychometric &curve : statistics.psychometrics) {
        Json json = curveJson(statistics, curve);
        if (!curve.blocks.empty())
            json["table"] = QStringLiteral("psychometric_%1.csv").arg(curveName(curve)).toStdString();
        curves.push_back(std::move(json));
    }
    return {{"consensus_version", statistics.consensusVersion}, {"readers", readers},
        {"agreement", agreementJson(statistics)}, {"curves", curves},
        {"confidence_matrix", matrixJson(statistics.confidenceMatrix)}};
}

std::vector<SummaryRow> readersSummary(const StudyStatistics &statistics)
{
    std::vector<SummaryRow> rows = agreementRows(statistics);
    for (const StudyPsychometric &curve : statistics.psychometrics)
        for (SummaryRow &row : curveRows(statistics, curve))
            rows.push_back(std::move(row));
    return rows;
}

} // namespace cyto
