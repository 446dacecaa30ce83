#include "ui/gallery/gallery_order.h"

#include "domain/philox.h"

#include <array>
#include <bit>
#include <limits>

namespace cyto::ui {

namespace {

// Group numbers: classes first, then the groups that are always there.
enum TailGroup { Unlabelled, Unidentified, NotClassed, NotPredicted, Failed, TailGroups };

struct Keyed {
    std::uint64_t key; // group in bits 32.., order within it in bits 0..31
    int row;
};

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
    if (!table.isPredicted(row))
        return NotPredicted;
    return table.isUnidentified(row) ? Unidentified : Unlabelled;
}

int groupOf(const CellTable &table, int row, const ArrangeOptions &options)
{
    if (options.groupBy == GroupBy::Nothing)
        return 0;
    const int label = table.label(row).labelClass;
    // The reader's word that nobody can tell stands above what the model thinks.
    if (label == CellTable::kCannotIdentify)
        return options.styles + NotClassed;
    if (options.groupBy == GroupBy::Label)
        return label >= 0 && label < options.styles ? label : options.styles + tailOf(table, row);
    const int tail = tailOf(table, row);
    if (tail != Unlabelled)
        return options.styles + tail;
    const int style = styleOfPrediction(table, row, options.styleOfModelClass);
    return style >= 0 ? style : options.styles + Unlabelled;
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
    case Unlabelled: return GroupKind::Unlabelled;
    case Unidentified: return GroupKind::Unidentified;
    case NotClassed: return GroupKind::NotClassed;
    case NotPredicted: return GroupKind::NotPredicted;
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

GalleryOrder arrange(const CellTable &table, const ArrangeOptions &options)
{
    GalleryOrder order;
    std::vector<Keyed> items;
    items.reserve(static_cast<size_t>(table.size()));
    std::vector<int> counts(static_cast<size_t>(options.styles + TailGroups), 0);
    for (int row = 0; row < table.size(); ++row) {
        if (options.filter.slideIndex && table.slideIndex(row) != *options.filter.slideIndex)
            continue;
        ++order.total;
        if (!passes(table, row, options))
            continue;
        const int group = groupOf(table, row, options);
        ++counts[static_cast<size_t>(group)];
        items.push_back({static_cast<std::uint64_t>(group) << 32 | sortKey(table, row, options), row});
    }
    radixSort(items, 6);
    order.rows.reserve(items.size());
    for (const Keyed &item : items)
        order.rows.push_back(item.row);

    if (options.groupBy == GroupBy::Nothing) {
        order.groups.push_back({GroupKind::All, -1, 0, order.shown()});
        return order;
    }
    int first = 0;
    for (int group = 0; group < options.styles + TailGroups; ++group) {
        const int count = counts[static_cast<size_t>(group)];
        const int tail = group - options.styles;
        // "Unlabelled" is a class's absence: it is there when it holds cells.
        if (count > 0 || tail > Unlabelled)
            order.groups.push_back({tail < 0 ? GroupKind::Class : tailKind(tail), tail < 0 ? group : -1, first, count});
        first += count;
    }
    return order;
}

} // namespace cyto::ui
