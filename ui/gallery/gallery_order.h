// Which cells the gallery shows, in which groups and in which order. Pure functions over the columns.
#pragma once

#include "ui/gallery/cell_groupings.h"

#include <memory>
#include <optional>
#include <vector>

namespace cyto::ui {

enum class GroupBy { Nothing, Prediction, Label, Consensus, Reason };
enum class SortBy { SlideOrder, Anomaly, Probability, Margin, Random };

/// Every filter that is on hides cells; what is hidden is counted and said.
struct GalleryFilter {
    std::optional<int> slideIndex; ///< the slide that is open; the count is taken within it
    bool onlyAnomalous = false;
    bool onlyUnreviewed = false;
    std::optional<int> onlyClass; ///< style index of the predicted class
    [[nodiscard]] bool hidesAny() const { return onlyAnomalous || onlyUnreviewed || onlyClass.has_value(); }
    friend bool operator==(const GalleryFilter &, const GalleryFilter &) = default;
};

struct ArrangeOptions {
    GroupBy groupBy = GroupBy::Prediction;
    SortBy sortBy = SortBy::SlideOrder;
    quint64 randomSeed = 0;
    GalleryFilter filter;
    std::vector<int> styleOfModelClass; ///< model's class -> style index
    int styles = 0; ///< number of classes with a style; labels are style indices
    std::shared_ptr<const CellGroupings> groupings; ///< for Consensus and Reason; null = not read yet
};

/// Unlabelled: without what the grouping goes by (a label, a consensus, a reason).
/// Hidden: the reader has first to judge them in a blinded session that is paused.
enum class GroupKind {
    All,
    Class,
    Reason,
    Unresolved,
    Unlabelled,
    Unidentified,
    NotClassed,
    NotPredicted,
    Failed,
    Hidden
};

struct GalleryGroup {
    GroupKind kind = GroupKind::All;
    int styleIndex = -1; ///< for Class
    int first = 0; ///< position in GalleryOrder::rows
    int count = 0;
    int reason = -1; ///< for Reason: a ReviewReason
    friend bool operator==(const GalleryGroup &, const GalleryGroup &) = default;
};

struct GalleryOrder {
    std::vector<int> rows; ///< rows of the table, as they are shown
    std::vector<int> positions; ///< by row of the table; -1 = hidden
    std::vector<GalleryGroup> groups; ///< classes that have cells, then the groups that are always there
    int total = 0; ///< cells of the slide, or of the study
    int blinded = 0; ///< of these, whether or not they are shown: of GroupKind::Hidden
    [[nodiscard]] int shown() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int hidden() const { return total - shown(); }
};

/// What arrange() takes from the table, in one pass over it. What follows needs no table, and so may run
/// in a worker while the table changes.
struct GalleryKeys {
    struct Keyed {
        std::uint64_t key; ///< group in bits 32.., order within it in bits 0..31
        int row;
    };
    std::vector<Keyed> items;
    std::vector<int> counts; ///< of cells per group
    int total = 0;
    int blinded = 0;
    int rows = 0; ///< of the table
    int styles = 0;
    GroupBy groupBy = GroupBy::Nothing;
};
[[nodiscard]] GalleryKeys keysOf(const CellTable &table, const ArrangeOptions &options);
/// Linear in the number of cells (radix sort).
[[nodiscard]] GalleryOrder orderOf(GalleryKeys keys);
[[nodiscard]] inline GalleryOrder arrange(const CellTable &table, const ArrangeOptions &options)
{
    return orderOf(keysOf(table, options));
}

/// The model's class as a style index, or CellTable::kNoClass.
[[nodiscard]] int styleOfPrediction(const CellTable &table, int row, const std::vector<int> &styleOfModelClass);

} // namespace cyto::ui
