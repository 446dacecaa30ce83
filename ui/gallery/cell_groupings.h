// What the study knows of a cell beyond the table: the readers' consensus, and why it deserves a second
// look. Read when a grouping needs it, then kept by row of the table.
#pragma once

#include "study/cell_table.h"
#include "study/study_database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cyto::ui {

/// In the order in which they are shown; a cell with several stands with its first.
enum class ReviewReason {
    Escalated,
    ModelDiffers,
    ReadersDisagree,
    ReaderUnsure,
    Anomaly,
    LowConfidence,
    PredictionFailed
};
inline constexpr int kReviewReasons = 7;

/// By cell, as it comes from the database.
struct StoredGroupings {
    struct Consensus {
        CellId cell = 0;
        std::int8_t value = CellTable::kNoClass;
    };
    struct Queued {
        CellId cell = 0;
        std::uint8_t reasons = 0;
    };
    qint64 consensusVersion = 0; ///< of the newest run; 0 = none was ever made
    std::vector<Consensus> consensus;
    std::vector<Queued> queued;
};

/// By row of the table.
struct CellGroupings {
    static constexpr std::int8_t kUnresolved = -3; ///< the readers are of several minds

    CellGroupings(const StoredGroupings &stored, const CellTable &table);

    [[nodiscard]] int consensus(int row) const; ///< class, kNoClass, kCannotIdentify or kUnresolved
    [[nodiscard]] std::uint8_t reasons(int row) const; ///< one bit per ReviewReason
    [[nodiscard]] qint64 consensusVersion() const { return m_version; }
    friend bool operator==(const CellGroupings &, const CellGroupings &) = default;

private:
    qint64 m_version;
    std::vector<std::int8_t> m_consensus;
    std::vector<std::uint8_t> m_reasons;
};

/// On a connection of the calling thread; takes a while in a large study.
/// @param model whose predictions count; empty = no reason comes from a model
[[nodiscard]] Expected<StoredGroupings> readGroupings(
    const StudyTicket &ticket, const std::optional<ModelRecord> &model);

} // namespace cyto::ui
