#include "classifier/trial_table.h"

#include "statistics/anytime_t_test.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cyto {

TrialRules rulesOf(const ClassifierDefaults &options, std::vector<int> asked)
{
    return {options.trials, options.minTrials, options.pruneInterval, options.pruneP, std::move(asked),
        options.pruneRule, options.antithetic ? 2 : 1};
}

TrialTable::TrialTable(int classes, const TrialRules &rules)
    : m_classes(classes)
    , m_rules(rules)
    , m_sums(static_cast<size_t>(classes), 0.0)
    , m_living(rules.asked)
    , m_prunedAt(static_cast<size_t>(classes), 0)
{
    if (m_living.empty()) {
        m_living.resize(static_cast<size_t>(classes));
        std::iota(m_living.begin(), m_living.end(), 0);
    }
    beginRound(m_rules.minTrials);
}

void TrialTable::beginRound(int length)
{
    m_roundEnd = std::min(m_rules.trials, m_roundBegin + std::max(1, length));
    m_missing = (m_roundEnd - m_roundBegin) * static_cast<int>(m_living.size());
    m_errors.resize(
        static_cast<size_t>(m_roundEnd) * static_cast<size_t>(m_classes), std::numeric_limits<double>::quiet_NaN());
}

void TrialTable::enter(int trial, int classIndex, double error)
{
    m_errors[static_cast<size_t>(trial) * static_cast<size_t>(m_classes) + static_cast<size_t>(classIndex)] = error;
    --m_missing;
}

void TrialTable::closeRound()
{
    for (int i = m_roundBegin; i < m_roundEnd; ++i) {
        double smallest = std::numeric_limits<double>::infinity();
        for (const int c : m_living)
            smallest = std::min(smallest, at(i, c));
        for (const int c : m_living)
            m_sums[static_cast<size_t>(c)] += at(i, c) - smallest;
    }
    m_roundBegin = m_roundEnd;
    if (m_rules.pruneP > 0.0)
        prune();
    // With one class left the image is decided; without pruning every trial was asked for.
    if (m_living.size() == 1 && m_rules.pruneP > 0.0)
        m_roundEnd = m_roundBegin;
    else
        beginRound(m_rules.pruneInterval);
}

void TrialTable::prune()
{
    // Every living class was evaluated in all trials so far, so means compare sums, and differences
    // are paired. Subtracting a trial's minimum changes no difference.
    const int leader = best();
    const auto dropped = [&](int c) {
        if (c == leader || m_sums[static_cast<size_t>(c)] <= m_sums[static_cast<size_t>(leader)])
            return false;
        RunningMoments differences;
        for (int i = 0; i + m_rules.perDraw <= m_roundBegin; i += m_rules.perDraw) {
            double sum = 0.0;
            for (int k = i; k < i + m_rules.perDraw; ++k)
                sum += at(k, c) - at(k, leader);
            differences.add(sum / m_rules.perDraw);
        }
        return isSignificant(differences);
    };
    std::vector<int> kept;
    for (const int c : m_living) {
        if (dropped(c))
            m_prunedAt[static_cast<size_t>(c)] = m_roundBegin;
        else
            kept.push_back(c);
    }
    m_living = std::move(kept);
}

bool TrialTable::isSignificant(const RunningMoments &differences) const
{
    if (m_rules.pruneRule == PruneRule::TTest)
        return pairedTTestP(differences) < m_rules.pruneP;
    // The best class meets each of the others in a test of its own, whichever leads: the budget is split among them,
    // so that their bounds together (Boole) stay within it.
    const auto others =
        static_cast<double>((m_rules.asked.empty() ? static_cast<size_t>(m_classes) : m_rules.asked.size()) - 1);
    return differences.mean() > 0.0 && anytimeP(differences) < m_rules.pruneP / others;
}

bool TrialTable::asked(int classIndex) const
{
    return m_rules.asked.empty() || std::binary_search(m_rules.asked.begin(), m_rules.asked.end(), classIndex);
}

int TrialTable::trialsOf(int classIndex) const
{
    if (!asked(classIndex))
        return 0;
    const int pruned = prunedAt(classIndex);
    return pruned > 0 ? pruned : m_roundBegin;
}

std::vector<double> TrialTable::row(int trial) const
{
    const auto begin = m_errors.begin() + static_cast<std::ptrdiff_t>(trial) * m_classes;
    return {begin, begin + m_classes};
}

std::vector<double> TrialTable::meanScores() const
{
    std::vector<double> means(m_sums);
    for (int c = 0; c < m_classes; ++c)
        if (asked(c))
            means[static_cast<size_t>(c)] /= std::max(1, trialsOf(c));
        else
            means[static_cast<size_t>(c)] = std::numeric_limits<double>::quiet_NaN();
    return means;
}

int TrialTable::best() const
{
    return *std::min_element(m_living.begin(), m_living.end(),
        [this](int a, int b) { return m_sums[static_cast<size_t>(a)] < m_sums[static_cast<size_t>(b)]; });
}

} // namespace cyto
