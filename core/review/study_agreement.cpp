#include "review/study_agreement.h"

#include "statistics/proportion.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace cyto {

namespace {

struct AgreementText {
    Q_DECLARE_TR_FUNCTIONS(StudyAgreement)
};

constexpr int kConfidences = 4;

/// A vote as a number for the measures; -1 = none.
int answerOf(const LabelValue &value, int classes, bool cannotIdentifyIsClass)
{
    if (value.kind == LabelKind::Class)
        return value.classIndex;
    return value.kind == LabelKind::CannotIdentify && cannotIdentifyIsClass ? classes : -1;
}

int confidenceOf(const LabelValue &value)
{
    return value.confidence ? static_cast<int>(*value.confidence) : -1;
}

/// The votes as [image][reader], with the slide of each image; images without an answer are left out.
struct Ratings {
    RatingTable table;
    std::vector<int> slides;
};

template <class Answer>
Ratings ratingsOf(
    const StudyEvidence &evidence, const std::vector<ReaderId> &readers, int classes, const Answer &answer)
{
    std::map<ReaderId, size_t> column;
    for (size_t r = 0; r < readers.size(); ++r)
        column[readers[r]] = r;
    Ratings ratings;
    ratings.table.classes = classes;
    for (const EvidenceCell &cell : evidence.cells) {
        std::vector<int> row(readers.size(), -1);
        for (size_t v = 0; v < cell.votes.size(); ++v)
            row[column.at(cell.readers[v])] = answer(cell.votes[v]);
        if (std::all_of(row.begin(), row.end(), [](int a) { return a < 0; }))
            continue;
        ratings.table.ratings.push_back(std::move(row));
        ratings.slides.push_back(cell.slide);
    }
    return ratings;
}

/// Images with at least two answers: what Fleiss' kappa and the others compare.
Ratings comparedOnly(const Ratings &all)
{
    Ratings compared;
    compared.table.classes = all.table.classes;
    for (size_t i = 0; i < all.table.ratings.size(); ++i) {
        const auto &row = all.table.ratings[i];
        if (std::count_if(row.begin(), row.end(), [](int a) { return a >= 0; }) < 2)
            continue;
        compared.table.ratings.push_back(row);
        compared.slides.push_back(all.slides[i]);
    }
    return compared;
}

MeasuredAgreement measured(const Ratings &ratings, AgreementMeasure measure, const BootstrapOptions &options)
{
    MeasuredAgreement result;
    result.measure = measure;
    const auto value = agreement(ratings.table, measure);
    if (!value) {
        result.problem = value.error().text();
        return result;
    }
    result.value = value->value;
    if (std::set<int>(ratings.slides.begin(), ratings.slides.end()).size() < 2) {
        result.problem = AgreementText::tr("All images are of one slide: there is nothing to resample by.");
        return result;
    }
    const auto estimate = agreementBootstrap(ratings.table, measure, ratings.slides, options);
    if (estimate)
        result.interval = estimate->interval;
    else
        result.problem = estimate.error().text();
    return result;
}

/// Two answers of each image, with its slide.
struct AnswerPairs {
    std::vector<int> first, second, slides;

    void add(int a, int b, int slide)
    {
        first.push_back(a);
        second.push_back(b);
        slides.push_back(slide);
    }
};

/// Sets kappa, interval and problem.
template <class Agreement>
void measureKappa(Agreement &result, const AnswerPairs &pairs, int classes, const BootstrapOptions &options)
{
    auto kappa = cohenKappa(pairs.first, pairs.second, classes);
    if (!kappa) {
        result.problem = kappa.error().text();
        return;
    }
    result.kappa = *kappa;
    if (std::set<int>(pairs.slides.begin(), pairs.slides.end()).size() < 2) {
        result.problem = AgreementText::tr("All images are of one slide: there is nothing to resample by.");
        return;
    }
    const auto drawn = [&](std::span<const std::uint32_t> images) {
        std::vector<int> x, y;
        for (const std::uint32_t image : images) {
            x.push_back(pairs.first[image]);
            y.push_back(pairs.second[image]);
        }
        const auto one = cohenKappa(x, y, classes);
        return one ? one->kappa : std::numeric_limits<double>::quiet_NaN();
    };
    const auto estimate = bootstrap(Resampling::clusters(pairs.slides), drawn, options);
    if (estimate)
        result.interval = estimate->interval;
    else
        result.problem = estimate.error().text();
}

PairAgreement pairOf(const Ratings &ratings, size_t a, size_t b, const BootstrapOptions &options)
{
    PairAgreement pair;
    AnswerPairs both; // of images that both labelled
    for (size_t i = 0; i < ratings.table.ratings.size(); ++i) {
        const auto &row = ratings.table.ratings[i];
        if (row[a] < 0 || row[b] < 0)
            continue;
        both.add(row[a], row[b], ratings.slides[i]);
        ++pair.images;
        pair.agree += row[a] == row[b] ? 1 : 0;
    }
    measureKappa(pair, both, ratings.table.classes, options);
    return pair;
}

std::vector<IntraReaderAgreement> intraReader(
    const StudyEvidence &evidence, const std::vector<ReaderId> &readers, int classes, const AgreementOptions &options)
{
    std::vector<IntraReaderAgreement> all;
    std::map<qint64, int> slides; // the bootstrap counts clusters in int
    for (const ReaderId reader : readers) {
        AnswerPairs answers;
        IntraReaderAgreement own;
        own.reader = reader;
        for (const RepeatPair &pair : evidence.repeats) {
            const int a = answerOf(pair.first, classes, options.cannotIdentifyIsClass);
            const int b = answerOf(pair.second, classes, options.cannotIdentifyIsClass);
            if (pair.reader != reader || a < 0 || b < 0)
                continue;
            answers.add(a, b, slides.try_emplace(pair.slide, static_cast<int>(slides.size())).first->second);
            ++own.pairs;
            own.agree += a == b ? 1 : 0;
        }
        if (own.pairs == 0)
            continue;
        own.share = wilsonInterval(own.agree, own.pairs);
        measureKappa(own, answers, classes + (options.cannotIdentifyIsClass ? 1 : 0), options.bootstrap);
        all.push_back(std::move(own));
    }
    return all;
}

/// Who labelled anything, hidden repeats too, in the order of StudyEvidence::readers.
std::vector<ReaderId> readersWithLabels(const StudyEvidence &evidence)
{
    std::set<ReaderId> there;
    for (const EvidenceCell &cell : evidence.cells)
        there.insert(cell.readers.begin(), cell.readers.end());
    for (const RepeatPair &pair : evidence.repeats)
        there.insert(pair.reader);
    std::vector<ReaderId> readers;
    for (const Reader &reader : evidence.readers)
        if (there.erase(reader.id) > 0)
            readers.push_back(reader.id);
    readers.insert(readers.end(), there.begin(), there.end());
    return readers;
}

} // namespace

StudyAgreement studyAgreement(const StudyEvidence &evidence, const AgreementOptions &options)
{
    const int named = evidence.info.labelClasses.size();
    const int classes = named + (options.cannotIdentifyIsClass ? 1 : 0);
    StudyAgreement result;
    result.readers = readersWithLabels(evidence);
    const auto answer = [&](const LabelValue &value) { return answerOf(value, named, options.cannotIdentifyIsClass); };
    const Ratings all = ratingsOf(evidence, result.readers, classes, answer);
    const Ratings compared = comparedOnly(all);
    result.images = static_cast<std::int64_t>(all.table.ratings.size());
    result.comparedImages = static_cast<std::int64_t>(compared.table.ratings.size());
    result.complete = result.comparedImages > 0
        && std::all_of(compared.table.ratings.begin(), compared.table.ratings.end(),
            [](const auto &row) { return std::all_of(row.begin(), row.end(), [](int a) { return a >= 0; }); });
    // AC1 takes what classes occur by chance from all images, those of one reader too (Gwet 2014, 2.4).
    result.percent = measured(compared, AgreementMeasure::Percent, options.bootstrap);
    result.beyondChance = measured(
        compared, result.complete ? AgreementMeasure::FleissKappa : AgreementMeasure::AlphaNominal, options.bootstrap);
    result.gwetAc1 = measured(all, AgreementMeasure::GwetAc1, options.bootstrap);
    result.confidence = measured(comparedOnly(ratingsOf(evidence, result.readers, kConfidences, confidenceOf)),
        AgreementMeasure::AlphaOrdinal, options.bootstrap);
    for (size_t a = 0; a < result.readers.size(); ++a) {
        for (size_t b = a + 1; b < result.readers.size(); ++b) {
            PairAgreement pair = pairOf(compared, a, b, options.bootstrap);
            pair.a = result.readers[a];
            pair.b = result.readers[b];
            result.pairs.push_back(std::move(pair));
        }
    }
    result.intra = intraReader(evidence, result.readers, named, options);
    return result;
}

Expected<ConfidenceMatrix> studyConfidenceMatrix(const StudyEvidence &evidence)
{
    return confidenceMatrix(
        ratingsOf(evidence, readersWithLabels(evidence), kConfidences, confidenceOf).table.ratings, kConfidences);
}

} // namespace cyto
