// The errors of one image's trials, and the decisions that rest on them alone: which classes are
// dropped, and when the image is done (method.md 3.4 to 3.6). No LibTorch here.
#pragma once

#include "diffusion/model_settings.h"
#include "statistics/student_t.h"

#include <cstddef>
#include <vector>

namespace cyto {

struct TrialRules {
    int trials = 100; ///< n
    int minTrials = 20;
    int pruneInterval = 5;
    double pruneP = 2e-3; ///< 0 = never prune
    std::vector<int> asked {}; ///< the classes in question, ascending; empty = all
    PruneRule pruneRule = PruneRule::TTest;
    /// So many trials in a row belong together and enter the tests as their mean: trials of one draw say less than as
    /// many independent ones, or more.
    int perDraw = 1;
};
[[nodiscard]] TrialRules rulesOf(const ClassifierDefaults &options, std::vector<int> asked = {});

/// Trials come in rounds: `minTrials` first, then `pruneInterval` at a time. Decisions fall between
/// rounds and never within one, so that they do not depend on the order of evaluation.
class TrialTable {
public:
    TrialTable(int classes, const TrialRules &rules);

    [[nodiscard]] int classes() const { return m_classes; }
    [[nodiscard]] const std::vector<int> &living() const { return m_living; } ///< ascending
    [[nodiscard]] bool asked(int classIndex) const; ///< takes part at all
    /// The trials of the current round: [roundBegin, roundEnd); empty once finished.
    [[nodiscard]] int roundBegin() const { return m_roundBegin; }
    [[nodiscard]] int roundEnd() const { return m_roundEnd; }
    [[nodiscard]] bool finished() const { return m_roundBegin == m_roundEnd; }

    /// Enters the weighted error of a living class in a trial of the current round; once each.
    void enter(int trial, int classIndex, double error);
    [[nodiscard]] bool roundComplete() const { return m_missing == 0; }
    /// After a complete round: prunes, then begins the next round or finishes.
    void closeRound();

    [[nodiscard]] int trialsDone() const { return m_roundBegin; } ///< in complete rounds
    [[nodiscard]] int trialsOf(int classIndex) const; ///< in complete rounds; 0 where not asked
    /// The trial after which the class was dropped, 0 = never.
    [[nodiscard]] int prunedAt(int classIndex) const { return m_prunedAt[static_cast<size_t>(classIndex)]; }
    /// Errors of a trial by class; NaN where the class was no longer evaluated.
    [[nodiscard]] std::vector<double> row(int trial) const;
    /// Mean over a class's trials of its error minus the smallest of the trial (method.md 3.4), not
    /// yet divided by the mean over classes. NaN where not asked.
    [[nodiscard]] std::vector<double> meanScores() const;
    /// The living class of the smallest mean; the first of equals.
    [[nodiscard]] int best() const;

private:
    [[nodiscard]] double at(int trial, int classIndex) const
    {
        return m_errors[static_cast<size_t>(trial) * static_cast<size_t>(m_classes) + static_cast<size_t>(classIndex)];
    }
    void beginRound(int length);
    void prune();
    /// By the rule, of differences whose mean is above zero.
    [[nodiscard]] bool isSignificant(const RunningMoments &differences) const;

    int m_classes;
    TrialRules m_rules;
    std::vector<double> m_errors; ///< row-major [trials begun][classes]
    std::vector<double> m_sums; ///< of the scores of complete rounds
    std::vector<int> m_living, m_prunedAt;
    int m_roundBegin = 0, m_roundEnd = 0;
    int m_missing = 0; ///< evaluations of this round not yet entered
};

} // namespace cyto
