#include "review/turing_results.h"

#include "statistics/proportion.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace cyto {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(TuringResults)
};

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

using Trials = std::vector<const TuringTrial *>;

bool isRight(const TuringTrial &trial)
{
    return trial.image.synthetic == trial.answer.saysSynthetic;
}

/// Answers of the trials for which `counts` holds.
template <class Counts, class Right>
TuringShare shareOf(const Trials &trials, const Counts &counts, const Right &right)
{
    TuringShare share;
    for (const TuringTrial *trial : trials) {
        if (!counts(*trial))
            continue;
        ++share.trials;
        share.right += right(*trial) ? 1 : 0;
    }
    if (share.trials > 0)
        share.share = static_cast<double>(share.right) / static_cast<double>(share.trials);
    share.interval = wilsonInterval(share.right, share.trials);
    return share;
}

bool isSynthetic(const TuringTrial &trial)
{
    return trial.image.synthetic;
}

bool isReal(const TuringTrial &trial)
{
    return !trial.image.synthetic;
}

bool hasClasses(const TuringTrial &trial)
{
    return trial.image.classIndex >= 0 && trial.answer.classIndex >= 0;
}

bool classIsRight(const TuringTrial &trial)
{
    return trial.image.classIndex == trial.answer.classIndex;
}

TuringShare accuracyOf(const Trials &trials)
{
    return shareOf(
        trials, [](const TuringTrial &) { return true; }, isRight);
}

TuringShare sensitivityOf(const Trials &trials)
{
    return shareOf(trials, isSynthetic, isRight);
}

TuringShare specificityOf(const Trials &trials)
{
    return shareOf(trials, isReal, isRight);
}

TuringShare syntheticClassOf(const Trials &trials)
{
    return shareOf(
        trials, [](const TuringTrial &t) { return isSynthetic(t) && hasClasses(t); }, classIsRight);
}

std::optional<Detection> detectionOf(const Trials &trials)
{
    DetectionCounts counts;
    for (const TuringTrial *trial : trials) {
        (trial->image.synthetic ? counts.signalTrials : counts.noiseTrials) += 1;
        if (trial->answer.saysSynthetic)
            (trial->image.synthetic ? counts.hits : counts.falseAlarms) += 1;
    }
    const auto detection = signalDetection(counts);
    return detection ? std::optional(*detection) : std::nullopt;
}

ResponseTimes responseOf(const Trials &trials)
{
    std::vector<double> times;
    double sum = 0.0;
    for (const TuringTrial *trial : trials) {
        times.push_back(static_cast<double>(trial->answer.responseMs));
        sum += times.back();
    }
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    return {sum / static_cast<double>(times.size()), sortedQuantile(times, 0.5), sortedQuantile(times, 0.25),
        sortedQuantile(times, 0.75)};
}

TuringScore scoreOf(const Trials &trials)
{
    TuringScore score;
    score.accuracy = accuracyOf(trials);
    score.sensitivity = sensitivityOf(trials);
    score.specificity = specificityOf(trials);
    score.syntheticClass = syntheticClassOf(trials);
    score.realClass = shareOf(
        trials, [](const TuringTrial &t) { return isReal(t) && hasClasses(t); }, classIsRight);
    score.detection = detectionOf(trials);
    score.response = responseOf(trials);
    return score;
}

std::vector<TuringClassScore> classesOf(const Trials &trials)
{
    std::map<int, Trials> byClass;
    for (const TuringTrial *trial : trials)
        byClass[trial->image.classIndex].push_back(trial);
    std::vector<TuringClassScore> all;
    for (const auto &[index, own] : byClass)
        all.push_back(
            {index, accuracyOf(own), sensitivityOf(own), specificityOf(own), shareOf(own, hasClasses, classIsRight)});
    return all;
}

std::vector<TuringConfidenceScore> confidencesOf(const Trials &trials)
{
    std::map<Confidence, Trials> byConfidence;
    for (const TuringTrial *trial : trials)
        byConfidence[trial->answer.confidence].push_back(trial);
    std::vector<TuringConfidenceScore> all;
    for (const auto &[confidence, own] : byConfidence)
        all.push_back({confidence, accuracyOf(own)});
    return all;
}

/// A number of all trials with its interval: whole readers are drawn, because a reader's answers belong together.
class Pool {
public:
    Pool(const Trials &trials, const BootstrapOptions &options) : m_trials(trials), m_options(options)
    {
        for (const TuringTrial *trial : trials)
            m_readers.push_back(static_cast<int>(trial->reader));
    }

    template <class Number>
    PooledEstimate of(const Number &number) const
    {
        PooledEstimate estimate;
        const double value = number(m_trials);
        if (!std::isfinite(value)) {
            estimate.problem = ResultText::tr("No answers to compute this from.");
            return estimate;
        }
        estimate.value = value;
        if (std::set<int>(m_readers.begin(), m_readers.end()).size() < 2) {
            estimate.problem = ResultText::tr("One reader alone: there are no readers to resample.");
            return estimate;
        }
        const auto result = bootstrap(
            Resampling::clusters(m_readers),
            [&](std::span<const std::uint32_t> drawn) {
                Trials own;
                own.reserve(drawn.size());
                for (const std::uint32_t i : drawn)
                    own.push_back(m_trials[i]);
                return number(own);
            },
            m_options);
        if (result)
            estimate.interval = result->interval;
        else
            estimate.problem = result.error().text();
        return estimate;
    }

    PooledEstimate share(TuringShare (*measure)(const Trials &)) const
    {
        return of([measure](const Trials &trials) {
            const TuringShare share = measure(trials);
            return share.trials > 0 ? share.share : kNaN;
        });
    }

    PooledEstimate detection(double Detection::*member) const
    {
        return of([member](const Trials &trials) {
            const auto detection = detectionOf(trials);
            return detection ? (*detection).*member : kNaN;
        });
    }

private:
    const Trials &m_trials;
    BootstrapOptions m_options;
    std::vector<int> m_readers;
};

} // namespace

Expected<TuringResults> turingResults(const std::vector<TuringTrial> &trials, const BootstrapOptions &options)
{
    if (trials.empty())
        return fail(ErrorCode::InvalidArgument, ResultText::tr("No reader has finished the Turing test yet."));
    Trials all;
    std::map<ReaderId, Trials> byReader;
    for (const TuringTrial &trial : trials) {
        all.push_back(&trial);
        byReader[trial.reader].push_back(&trial);
    }
    TuringResults results;
    for (const auto &[reader, own] : byReader)
        results.readers.push_back({reader, scoreOf(own), classesOf(own), confidencesOf(own)});
    results.pooled = scoreOf(all);
    results.classes = classesOf(all);
    const Pool pool(all, options);
    results.accuracy = pool.share(accuracyOf);
    results.sensitivity = pool.share(sensitivityOf);
    results.specificity = pool.share(specificityOf);
    results.syntheticClass = pool.share(syntheticClassOf);
    results.dPrime = pool.detection(&Detection::sensitivity);
    results.criterion = pool.detection(&Detection::criterion);
    return results;
}

} // namespace cyto
