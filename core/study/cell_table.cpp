#include "study/cell_table.h"

#include <algorithm>
#include <numeric>

namespace cyto {

void CellTable::reserve(int rows, qsizetype nameBytes)
{
    const auto n = static_cast<size_t>(rows);
    m_ids.reserve(n);
    m_slides.reserve(n);
    m_positions.reserve(n);
    m_nameEnds.reserve(n);
    m_names.reserve(static_cast<size_t>(nameBytes));
    m_probability.reserve(n);
    m_margin.reserve(n);
    m_anomaly.reserve(n);
    m_predicted.reserve(n);
    m_second.reserve(n);
    m_labels.reserve(n);
    m_confidences.reserve(n);
    m_states.reserve(n);
    m_flags.reserve(n);
}

void CellTable::append(CellId id, int slideIndex, int position, CellState state, std::span<const char> fileName)
{
    m_ids.push_back(id);
    m_slides.push_back(slideIndex);
    m_positions.push_back(position);
    m_names.append(fileName.data(), fileName.size());
    m_nameEnds.push_back(static_cast<std::uint32_t>(m_names.size()));
    m_probability.push_back(0.0F);
    m_margin.push_back(0.0F);
    m_anomaly.push_back(0.0F);
    m_predicted.push_back(kNoClass);
    m_second.push_back(kNoClass);
    m_labels.push_back(kNoClass);
    m_confidences.push_back(-1);
    m_states.push_back(state);
    m_flags.push_back(0);
}

void CellTable::finish()
{
    m_byId.clear();
    if (std::is_sorted(m_ids.begin(), m_ids.end()))
        return;
    m_byId.resize(m_ids.size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::sort(m_byId.begin(), m_byId.end(), [this](int a, int b) { return m_ids[at(a)] < m_ids[at(b)]; });
}

int CellTable::rowOf(CellId id) const
{
    if (m_byId.empty()) {
        const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return it != m_ids.end() && *it == id ? static_cast<int>(it - m_ids.begin()) : -1;
    }
    const auto it = std::lower_bound(
        m_byId.begin(), m_byId.end(), id, [this](int row, CellId wanted) { return m_ids[at(row)] < wanted; });
    return it != m_byId.end() && m_ids[at(*it)] == id ? *it : -1;
}

QString CellTable::fileName(int row) const
{
    const std::uint32_t begin = row == 0 ? 0 : m_nameEnds[at(row) - 1];
    return QString::fromUtf8(m_names.data() + begin, static_cast<qsizetype>(m_nameEnds[at(row)] - begin));
}

void CellTable::set(int row, Flag flag, bool on)
{
    std::uint8_t &flags = m_flags[at(row)];
    flags = static_cast<std::uint8_t>(on ? flags | flag : flags & ~flag);
}

void CellTable::setPrediction(int row, const Prediction &prediction)
{
    m_predicted[at(row)] = static_cast<std::int8_t>(prediction.predicted);
    m_second[at(row)] = static_cast<std::int8_t>(prediction.second);
    m_probability[at(row)] = prediction.probability;
    m_margin[at(row)] = prediction.margin;
    m_anomaly[at(row)] = prediction.anomalyScore;
    set(row, Anomalous, prediction.anomalous);
    set(row, Unidentified, prediction.unidentified);
    set(row, PredictionFailed, prediction.failed);
}

void CellTable::clearPrediction(int row)
{
    setPrediction(row, {});
}

void CellTable::setLabel(int row, Label label)
{
    m_labels[at(row)] = static_cast<std::int8_t>(label.labelClass);
    m_confidences[at(row)] = static_cast<std::int8_t>(label.confidence);
    set(row, Reviewed, label.labelClass != kNoClass);
}

qsizetype CellTable::bytes() const
{
    const auto of = [](const auto &column) { return column.capacity() * sizeof(column[0]); };
    return static_cast<qsizetype>(of(m_ids) + of(m_slides) + of(m_positions) + of(m_nameEnds) + m_names.capacity()
        + of(m_probability) + of(m_margin) + of(m_anomaly) + of(m_predicted) + of(m_second) + of(m_labels)
        + of(m_confidences) + of(m_states) + of(m_flags) + of(m_byId));
}

CellTable::Label tableLabel(const LabelValue &value)
{
    CellTable::Label label;
    if (value.kind == LabelKind::None)
        return label;
    label.labelClass = value.kind == LabelKind::Class ? value.classIndex : CellTable::kCannotIdentify;
    if (value.confidence)
        label.confidence = static_cast<int>(*value.confidence);
    return label;
}

CellTable::Prediction tablePrediction(const StoredPrediction &stored, double unidentifiedBelow)
{
    CellTable::Prediction row;
    row.failed = stored.failed;
    const Prediction &p = stored.prediction;
    if (stored.failed || p.predicted < 0 || p.predicted >= static_cast<int>(p.classes.size()))
        return row;
    row.predicted = p.predicted;
    row.second = p.second < 0 ? CellTable::kNoClass : p.second;
    const double probability = p.classes[static_cast<size_t>(p.predicted)].probability;
    row.probability = static_cast<float>(probability);
    row.margin = static_cast<float>(p.margin);
    row.anomalyScore = static_cast<float>(p.anomalyScore);
    row.anomalous = p.anomalous;
    row.unidentified = probability < unidentifiedBelow;
    return row;
}

} // namespace cyto
