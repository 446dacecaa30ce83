#include "study/consensus.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cyto {

namespace {

using Answer = std::pair<LabelKind, int>;

Answer answerOf(const Vote &vote)
{
    return {vote.kind, vote.kind == LabelKind::Class ? vote.classIndex : -1};
}

/// The answer of the most experienced; none when they differ or somebody's years are unknown.
std::optional<Answer> seniorAnswer(const std::vector<Vote> &tied)
{
    std::optional<Answer> answer;
    double most = -1.0;
    for (const Vote &vote : tied) {
        if (vote.years < 0.0)
            return std::nullopt;
        if (vote.years > most) {
            most = vote.years;
            answer = answerOf(vote);
        } else if (vote.years == most && answer != answerOf(vote)) {
            answer.reset(); // equally experienced, of two minds; a more experienced one may still follow
        }
    }
    return answer;
}

} // namespace

QString consensusMethodName(ConsensusMethod method)
{
    switch (method) {
    case ConsensusMethod::Unanimous: return QStringLiteral("unanimous");
    case ConsensusMethod::Majority: return QStringLiteral("majority");
    case ConsensusMethod::Seniority: return QStringLiteral("seniority");
    case ConsensusMethod::Adjudicated: return QStringLiteral("adjudicated");
    case ConsensusMethod::Unresolved: break;
    }
    return QStringLiteral("unresolved");
}

ConsensusResult decideConsensus(const std::vector<Vote> &votes, const ConsensusRules &rules)
{
    ConsensusResult result;
    result.votes = static_cast<int>(votes.size());
    std::map<Answer, int> counts;
    for (const Vote &vote : votes)
        result.agree = std::max(result.agree, ++counts[answerOf(vote)]);
    if (votes.empty() || result.votes < rules.minimumVotes)
        return result;
    std::vector<Vote> leading;
    for (const Vote &vote : votes)
        if (counts[answerOf(vote)] == result.agree)
            leading.push_back(vote);
    const auto groups =
        std::count_if(counts.begin(), counts.end(), [&](const auto &entry) { return entry.second == result.agree; });
    std::optional<Answer> answer;
    if (groups == 1) {
        answer = answerOf(leading.front());
        result.method = result.agree == result.votes ? ConsensusMethod::Unanimous : ConsensusMethod::Majority;
    } else if (rules.seniorityBreaksTies) {
        answer = seniorAnswer(leading);
        result.method = answer ? ConsensusMethod::Seniority : ConsensusMethod::Unresolved;
    }
    if (answer) {
        result.kind = answer->first;
        result.classIndex = answer->second;
    }
    return result;
}

} // namespace cyto
