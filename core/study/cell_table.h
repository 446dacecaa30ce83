// All cells of a study in memory, by column: some 50 bytes per cell, so that a gallery of 560,000
// sorts and filters without asking the database. Not shared between threads; rows are in slide order.
#pragma once

#include "study/study_types.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cyto {

class CellTable {
public:
    static constexpr int kNoClass = -1; ///< not predicted, or not labelled
    static constexpr int kCannotIdentify = -2; ///< labelClass: the reader cannot tell

    /// The active model's word on a cell.
    struct Prediction {
        int predicted = kNoClass; ///< into the model's classes
        int second = kNoClass;
        float probability = 0.0F;
        float margin = 0.0F;
        float anomalyScore = 0.0F;
        bool anomalous = false;
        bool unidentified = false; ///< the model is unsure
        bool failed = false;
    };
    struct Label {
        int labelClass = kNoClass; ///< into StudyInfo::labelClasses, or kCannotIdentify
        int confidence = -1; ///< Confidence, or -1
        friend bool operator==(const Label &, const Label &) = default;
    };

    void reserve(int rows, qsizetype nameBytes);
    /// Appends a row. @param fileName UTF-8, relative to the slide's folder
    void append(CellId id, int slideIndex, int position, CellState state, std::span<const char> fileName);
    /// Call after the last append; rowOf() needs it.
    void finish();

    [[nodiscard]] int size() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    /// -1 when there is no such cell.
    [[nodiscard]] int rowOf(CellId id) const;

    [[nodiscard]] CellId id(int row) const { return m_ids[at(row)]; }
    [[nodiscard]] int slideIndex(int row) const { return m_slides[at(row)]; } ///< into the slides of the same load
    [[nodiscard]] int position(int row) const { return m_positions[at(row)]; }
    [[nodiscard]] CellState state(int row) const { return m_states[at(row)]; }
    [[nodiscard]] QString fileName(int row) const; ///< empty in a blinded session

    [[nodiscard]] int predictedClass(int row) const { return m_predicted[at(row)]; }
    [[nodiscard]] int secondClass(int row) const { return m_second[at(row)]; }
    [[nodiscard]] float probability(int row) const { return m_probability[at(row)]; }
    [[nodiscard]] float margin(int row) const { return m_margin[at(row)]; }
    [[nodiscard]] float anomalyScore(int row) const { return m_anomaly[at(row)]; } ///< small = anomalous
    [[nodiscard]] bool isPredicted(int row) const { return predictedClass(row) != kNoClass; }
    [[nodiscard]] bool isAnomalous(int row) const { return has(row, Anomalous); }
    [[nodiscard]] bool isUnidentified(int row) const { return has(row, Unidentified); }
    /// The file is unreadable or missing, or the prediction failed.
    [[nodiscard]] bool isFailed(int row) const
    {
        return has(row, PredictionFailed) || state(row) != CellState::Indexed;
    }
    [[nodiscard]] bool predictionFailed(int row) const { return has(row, PredictionFailed); }

    [[nodiscard]] Label label(int row) const { return {m_labels[at(row)], m_confidences[at(row)]}; }
    [[nodiscard]] bool isReviewed(int row) const { return has(row, Reviewed); } ///< by the current reader
    [[nodiscard]] bool isSkipped(int row) const { return has(row, Skipped); }
    /// The current reader has still to judge it blindly: neither a prediction nor its name is here.
    [[nodiscard]] bool isHidden(int row) const { return has(row, Hidden); }

    void setState(int row, CellState state) { m_states[at(row)] = state; }
    void setPrediction(int row, const Prediction &prediction);
    void clearPrediction(int row);
    /// Also sets or clears "reviewed".
    void setLabel(int row, Label label);
    void setSkipped(int row, bool skipped) { set(row, Skipped, skipped); }
    void setHidden(int row, bool hidden) { set(row, Hidden, hidden); }

    /// Heap in use, for the budget.
    [[nodiscard]] qsizetype bytes() const;

private:
    enum Flag : std::uint8_t {
        Anomalous = 1,
        Unidentified = 2,
        PredictionFailed = 4,
        Reviewed = 8,
        Skipped = 16,
        Hidden = 32
    };

    [[nodiscard]] static size_t at(int row) { return static_cast<size_t>(row); }
    [[nodiscard]] bool has(int row, Flag flag) const { return (m_flags[at(row)] & flag) != 0; }
    void set(int row, Flag flag, bool on);

    std::vector<CellId> m_ids;
    std::vector<std::int32_t> m_slides, m_positions;
    std::vector<std::uint32_t> m_nameEnds; // of row i in the arena; its begin is the end of row i - 1
    std::string m_names;
    std::vector<float> m_probability, m_margin, m_anomaly;
    std::vector<std::int8_t> m_predicted, m_second, m_labels, m_confidences;
    std::vector<CellState> m_states;
    std::vector<std::uint8_t> m_flags;
    std::vector<std::int32_t> m_byId; // rows by ascending id; empty when the rows are so already
};

/// The row's view of a label value, and of a stored prediction.
[[nodiscard]] CellTable::Label tableLabel(const LabelValue &value);
/// @param unidentifiedBelow the model is unsure when no class reaches this probability
inline constexpr double kUnidentifiedBelow = 0.5;
[[nodiscard]] CellTable::Prediction tablePrediction(
    const StoredPrediction &stored, double unidentifiedBelow = kUnidentifiedBelow);

} // namespace cyto
