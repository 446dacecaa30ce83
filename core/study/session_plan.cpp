#include "study/session_plan.h"

#include "domain/philox.h"
#include "study/study_text.h"

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

// Streams of the seed: one for the choice of cells, one per reader for order and repeats.
constexpr quint64 kChoiceStream = 0;

template <class T>
void shuffle(std::vector<T> &items, Philox &random)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
}

/// Cells drawn in random order, so that a given number of unflagged ones is kept for each part.
class Deck {
public:
    Deck(const std::vector<Candidate> &candidates, size_t reserved, Philox &random)
    {
        std::vector<Candidate> all = candidates;
        shuffle(all, random);
        for (const Candidate &c : all)
            (!c.flagged && m_reserve.size() < reserved ? m_reserve : m_rest).push_back(c);
    }

    std::vector<Candidate> take(size_t size, size_t unflagged)
    {
        std::vector<Candidate> part(m_reserve.end() - static_cast<std::ptrdiff_t>(unflagged), m_reserve.end());
        m_reserve.resize(m_reserve.size() - unflagged);
        const auto others = static_cast<std::ptrdiff_t>(size - unflagged);
        part.insert(part.end(), m_rest.end() - others, m_rest.end());
        m_rest.resize(m_rest.size() - static_cast<size_t>(others));
        return part;
    }

private:
    std::vector<Candidate> m_reserve;
    std::vector<Candidate> m_rest;
};

Status checkPlan(const AnnotationPlan &plan)
{
    if (plan.readers.empty())
        return fail(ErrorCode::InvalidArgument, StudyText::tr("A session needs at least one reader."));
    const auto share = [](double x) { return x >= 0.0 && x <= 1.0; };
    if (plan.commonCells < 0 || plan.cellsPerReader < 0 || plan.repeatGap < 0 || !share(plan.unflaggedShare)
        || !share(plan.repeatShare))
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("Numbers of cells cannot be negative, and shares lie between 0 and 1."));
    if (plan.blinded && plan.unflaggedShare < kLeastUnflaggedShare - 1e-9)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("In a blinded session at least %1 % of the cells are not flagged.")
                .arg(std::lround(100.0 * kLeastUnflaggedShare)),
            StudyText::tr("Otherwise being shown would say that a cell is suspicious. Raise the share, or make the "
                          "session open."));
    return {};
}

} // namespace

void shuffleItems(std::vector<PlannedItem> &items, Philox &random)
{
    shuffle(items, random);
}

// Repeats go behind their first presentation with a gap, so that memory does not answer for judgement.
void addRepeats(std::vector<PlannedItem> &items, double share, int gap, Philox &random)
{
    const auto count = static_cast<size_t>(std::lround(share * static_cast<double>(items.size())));
    std::vector<size_t> firsts;
    for (size_t i = 0; i + static_cast<size_t>(gap) < items.size(); ++i)
        firsts.push_back(i);
    shuffle(firsts, random);
    firsts.resize(std::min(count, firsts.size()));
    // From the back, so that an insertion moves no first presentation that is still to be repeated.
    std::sort(firsts.rbegin(), firsts.rend());
    struct Insertion {
        size_t before = 0;
        size_t first = 0;
    };
    std::vector<Insertion> insertions;
    for (const size_t first : firsts) {
        const size_t earliest = first + static_cast<size_t>(gap) + 1;
        insertions.push_back({earliest + random.below(static_cast<std::uint32_t>(items.size() - earliest + 1)), first});
    }
    std::stable_sort(
        insertions.begin(), insertions.end(), [](const auto &a, const auto &b) { return a.before < b.before; });
    std::vector<PlannedItem> merged;
    std::vector<int> newIndex(items.size());
    size_t next = 0;
    for (size_t i = 0; i <= items.size(); ++i) {
        for (; next < insertions.size() && insertions[next].before == i; ++next) {
            PlannedItem repeat = items[insertions[next].first];
            repeat.repeatOf = newIndex[insertions[next].first];
            merged.push_back(repeat);
        }
        if (i < items.size()) {
            newIndex[i] = static_cast<int>(merged.size());
            merged.push_back(items[i]);
        }
    }
    items = std::move(merged);
}

Expected<std::vector<std::vector<PlannedItem>>> planAnnotation(
    const AnnotationPlan &plan, const std::vector<Candidate> &candidates)
{
    if (Status status = checkPlan(plan); !status)
        return tl::unexpected<Error>(status.error());
    const size_t readers = plan.readers.size();
    const auto common = static_cast<size_t>(plan.commonCells);
    const size_t wanted = common + readers * static_cast<size_t>(plan.cellsPerReader);
    if (candidates.empty() || wanted > candidates.size())
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("The session needs %1 cells, but the filter leaves %2.").arg(wanted).arg(candidates.size()),
            StudyText::tr("Widen the filter, or show fewer cells."));
    std::vector<size_t> sizes {common}; // of the common part, then of each share
    for (size_t r = 0; r < readers; ++r) {
        const size_t left = candidates.size() - common;
        sizes.push_back(plan.cellsPerReader > 0 ? static_cast<size_t>(plan.cellsPerReader)
                                                : left / readers + (r < left % readers ? 1 : 0));
    }
    std::vector<size_t> quotas;
    size_t reserved = 0;
    for (const size_t size : sizes) {
        quotas.push_back(static_cast<size_t>(std::ceil(plan.unflaggedShare * static_cast<double>(size) - 1e-9)));
        reserved += quotas.back();
    }
    const auto unflagged = static_cast<size_t>(
        std::count_if(candidates.begin(), candidates.end(), [](const Candidate &c) { return !c.flagged; }));
    if (unflagged < reserved)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr(
                "Among the cells must be at least %1 that are not flagged, but the filter leaves %2 such cells.")
                .arg(reserved)
                .arg(unflagged),
            StudyText::tr("Readers who see flagged cells only would know; widen the filter."));
    Philox choice(plan.seed, kChoiceStream);
    Deck deck(candidates, reserved, choice);
    const std::vector<Candidate> shared = deck.take(sizes[0], quotas[0]);
    std::vector<std::vector<PlannedItem>> lists;
    for (size_t r = 0; r < readers; ++r) {
        std::vector<PlannedItem> items;
        for (const Candidate &c : shared)
            items.push_back({c.cell, true, c.flagged, -1});
        for (const Candidate &c : deck.take(sizes[r + 1], quotas[r + 1]))
            items.push_back({c.cell, false, c.flagged, -1});
        Philox order(plan.seed, r + 1);
        shuffle(items, order);
        addRepeats(items, plan.repeatShare, plan.repeatGap, order);
        lists.push_back(std::move(items));
    }
    return lists;
}

} // namespace cyto
