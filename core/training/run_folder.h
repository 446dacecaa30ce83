// A training run's folder: config.json, metrics.csv, state.safetensors, model/, best/, samples/.
#pragma once

#include "diffusion/checkpoint.h"
#include "domain/error.h"

#include <nlohmann/json_fwd.hpp>
#include <opencv2/core/mat.hpp>

#include <QString>

#include <vector>

namespace cyto {

class RunFolder {
public:
    /// Makes the folder. Without `resume` a folder that holds a state is refused, so that no run
    /// is overwritten by accident.
    [[nodiscard]] static Expected<RunFolder> open(const QString &path, bool resume);
    /// config.json, once it is known that a state that is there belongs to this configuration.
    [[nodiscard]] Status writeConfig(const nlohmann::json &config) const;

    [[nodiscard]] QString statePath() const { return m_path + QStringLiteral("/state.safetensors"); }
    [[nodiscard]] QString modelPath() const { return m_path + QStringLiteral("/model"); }
    [[nodiscard]] QString bestPath() const { return m_path + QStringLiteral("/best"); }
    [[nodiscard]] bool hasState() const;

    /// Appends a row; writes the header first when the file is new. Missing values are NaN.
    [[nodiscard]] Status appendMetrics(const std::vector<std::pair<QString, double>> &row) const;
    /// Drops the rows that a killed run wrote beyond its last saved state. @param step how many steps that state has
    /// done: the row of its last step bears this number
    [[nodiscard]] Status truncateMetrics(std::int64_t step) const;
    /// Largest value of a column so far, -inf if none.
    [[nodiscard]] double bestOf(const QString &column) const;
    /// A grid of equally sized images as samples/<name>.png.
    [[nodiscard]] Status saveSheet(const QString &name, const std::vector<cv::Mat> &rgb, int columns) const;

private:
    QString m_path;
};

/// SHA-256 (hex) of a configuration and a data set's file list: what a state belongs to.
[[nodiscard]] std::string runIdentity(const nlohmann::json &config, const std::vector<QString> &files);

} // namespace cyto
