#include "ui/gallery/gallery_order.h"

#include "domain/philox.h"

#include <array>
#include <bit>
#include <limits>

namespace cyto::ui {

namespace {

using Keyed = GalleryKeys::Keyed;

// Group numbers: classes first, then reasons, then the groups that are always there.
enum TailGroup { Unresolved, Unlabelled, Unidentified, NotClassed, NotPredicted, Failed, Hidden, TailGroups };

int tailGroup(const ArrangeOptions &options, int tail)
{
    return options.styles + kReviewReasons + tail;
}

/// Unsigned, in the order of the floats.
std::uint32_t orderedBits(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return (bits & 0x80000000U) != 0 ? ~bits : bits | 0x80000000U;
}

std::uint32_t sortKey(const CellTable &table, int row, const ArrangeOptions &options)
{
    // What has no score goes behind what has one, and keeps the slide's order.
    constexpr auto last = std::numeric_limits<std::uint32_t>::max();
    switch (options.sortBy) {
    case SortBy::SlideOrder: return 0;
    case SortBy::Anomaly: return table.isPredicted(row) ? orderedBits(table.anomalyScore(row)) : last;
    case SortBy::Probability: return table.isPredicted(row) ? orderedBits(table.probability(row)) : last;
    case SortBy::Margin: return table.isPredicted(row) ? orderedBits(table.margin(row)) : last;
    case SortBy::Random:
        return static_cast<std::uint32_t>(mixKey(options.randomSeed, static_cast<std::uint64_t>(table.id(row))) >> 32);
    }
    return 0;
}

int tailOf(const CellTable &table, int row)
{
    if (table.isFailed(row))
        return Failed;
    if (table.isHidden(row)) // what is not told must not pass for what is not there
        return Hidden;
    if (!table.isPredicted(row))
        return NotPredicted;
    return table.isUnidentified(row) ? Unidentified : Unlabelled;
}

int groupOfConsensus(const CellTable &table, int row, const ArrangeOptions &options)
{
    const int consensus = options.groupings ? options.groupings->consensus(row) : CellTable::kNoClass;
    if (consensus == CellTable::kCannotIdentify)
        return tailGroup(options, NotClassed);
    if (consensus == CellGroupings::kUnresolved)
        return tailGroup(options, Unresolved);
    return consensus >= 0 && consensus < options.styles ? consensus : tailGroup(options, tailOf(table, row));
}

int groupOfReason(const CellTable &table, int row, const ArrangeOptions &options)
{
    const int tail = tailOf(table, row);
    const unsigned reasons = options.groupings ? options.groupings->reasons(row) : 0U;
    // A reader asks for somebody else, whatever the model says, and whatever others do.
    constexpr unsigned escalated = 1U << static_cast<unsigned>(ReviewReason::Escalated);
    if ((reasons & escalated) != 0U)
        return options.styles + static_cast<int>(ReviewReason::Escalated);
    if (table.label(row).labelClass == CellTable::kCannotIdentify)
        return tailGroup(options, NotClassed);
    // Being unsure and having failed are reasons, too, and have groups that are always there.
    if (tail == Failed || tail == Unidentified || tail == Hidden)
        return tailGroup(options, tail);
    return reasons != 0U ? options.styles + std::countr_zero(reasons) : tailGroup(options, tail);
}

int groupOf(const CellTable &table, int row, const ArrangeOptions &options)
{
    if (options.groupBy == GroupBy::Nothing)
        return 0;
    if (options.groupBy == GroupBy::Consensus)
        return groupOfConsensus(table, row, options);
    if (options.groupBy == GroupBy::Reason)
        return groupOfReason(table, row, options);
    const int label = table.label(row).labelClass;
    // The reader's word that nobody can tell stands above what the model thinks.
    if (label == CellTable::kCannotIdentify)
        return tailGroup(options, NotClassed);
    const int tail = tailOf(table, row);
    if (options.groupBy == GroupBy::Label)
        return label >= 0 && label < options.styles ? label : tailGroup(options, tail);
    if (tail != Unlabelled)
        return tailGroup(options, tail);
    const int style = styleOfPrediction(table, row, options.styleOfModelClass);
    return style >= 0 ? style : tailGroup(options, Unlabelled);
}

bool passes(const CellTable &table, int row, const ArrangeOptions &options)
{
    const GalleryFilter &f = options.filter;
    if (f.onlyAnomalous && !table.isAnomalous(row))
        return false;
    if (f.onlyUnreviewed && table.isReviewed(row))
        return false;
    return !f.onlyClass || styleOfPrediction(table, row, options.styleOfModelClass) == *f.onlyClass;
}

// Least significant byte first: stable, so that equal keys keep the slide's order.
void radixSort(std::vector<Keyed> &items, int bytes)
{
    std::vector<Keyed> other(items.size());
    for (int b = 0; b < bytes; ++b) {
        const int shift = 8 * b;
        std::array<size_t, 257> starts {};
        for (const Keyed &item : items)
            ++starts[((item.key >> shift) & 0xff) + 1];
        // One byte value for all: nothing would move.
        if (!items.empty() && starts[((items.front().key >> shift) & 0xff) + 1] == items.size())
            continue;
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const Keyed &item : items)
            other[starts[(item.key >> shift) & 0xff]++] = item;
        items.swap(other);
    }
}

GroupKind tailKind(int tail)
{
    switch (tail) {
    case Unresolved: return GroupKind::Unresolved;
    case Unlabelled: return GroupKind::Unlabelled;
    case Unidentified: return GroupKind::Unidentified;
    case NotClassed: return GroupKind::NotClassed;
    case NotPredicted: return GroupKind::NotPredicted;
    case Hidden: return GroupKind::Hidden;
    default: return GroupKind::Failed;
    }
}

} // namespace

int styleOfPrediction(const CellTable &table, int row, const std::vector<int> &styleOfModelClass)
{
    const int predicted = table.predictedClass(row);
    return predicted >= 0 && predicted < static_cast<int>(styleOfModelClass.size())
        ? styleOfModelClass[static_cast<size_t>(predicted)]
        : CellTable::kNoClass;
}

GalleryKeys keysOf(const CellTable &table, const ArrangeOptions &options)
{
    GalleryKeys keys;
    keys.rows = table.size();
    keys.styles = options.styles;
    keys.groupBy = options.groupBy;
    keys.items.reserve(static_cast<size_t>(table.size()));
    keys.counts.assign(static_cast<size_t>(tailGroup(options, TailGroups)), 0);
    for (int row = 0; row < table.size(); ++row) {
        if (options.filter.slideIndex && table.slideIndex(row) != *options.filter.slideIndex)
            continue;
        ++keys.total;
        keys.blinded += table.isHidden(row) ? 1 : 0;
        if (!passes(table, row, options))
            continue;
        const int group = groupOf(table, row, options);
        ++keys.counts[static_cast<size_t>(group)];
        keys.items.push_back({static_cast<std::uint64_t>(group) << 32 | sortKey(table, row, options), row});
    }
    return keys;
}

GalleryOrder orderOf(GalleryKeys keys)
{
    GalleryOrder order;
    order.total = keys.total;
    order.blinded = keys.blinded;
    radixSort(keys.items, 6);
    order.rows.reserve(keys.items.size());
    order.positions.assign(static_cast<size_t>(keys.rows), -1);
    for (const Keyed &item : keys.items) {
        order.positions[static_cast<size_t>(item.row)] = order.shown();
        order.rows.push_back(item.row);
    }
    if (keys.groupBy == GroupBy::Nothing) {
        order.groups.push_back({GroupKind::All, -1, 0, order.shown()});
        return order;
    }
    int first = 0;
    for (int group = 0; group < static_cast<int>(keys.counts.size()); ++group) {
        const int count = keys.counts[static_cast<size_t>(group)];
        const int reason = group - keys.styles;
        const int tail = reason - kReviewReasons;
        if (reason < 0 && count > 0)
            order.groups.push_back({GroupKind::Class, group, first, count});
        else if (reason >= 0 && tail < 0 && count > 0)
            order.groups.push_back({GroupKind::Reason, -1, first, count, reason});
        // "Unresolved", "Unlabelled" and "Hidden" are there when they hold cells.
        else if (tail >= 0 && (count > 0 || (tail > Unlabelled && tail != Hidden)))
            order.groups.push_back({tailKind(tail), -1, first, count});
        first += count;
    }
    return order;
}

} // namespace cyto::ui
