// The folder of an experiment: experiment.json says what it is of, each step has a folder with its result.json, and
// a step that has one is not done again.
#pragma once

#include "domain/error.h"
#include "imaging/scan.h"
#include "review/experiment_summary.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <optional>

namespace cyto {

/// What an experiment's results depend on.
struct ExperimentRecord {
    std::string kind; ///< "few-images"
    nlohmann::json config; ///< as read, with all defaults
    nlohmann::json data = nlohmann::json::array(); ///< of datasetRecord(), or a study's labels
    nlohmann::json models = nlohmann::json::object(); ///< role -> SHA-256
};

class ExperimentFolder {
public:
    /// Error: the folder holds an experiment with other data, configuration or models. Writes nothing.
    [[nodiscard]] static Status check(const QString &path, const ExperimentRecord &record);
    /// Makes the folder, or goes on with it. Error: as check().
    [[nodiscard]] static Expected<ExperimentFolder> open(const QString &path, const ExperimentRecord &record);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString step(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    /// What a finished step found; empty where it is not finished.
    [[nodiscard]] std::optional<nlohmann::json> result(const QString &step) const;
    /// Last of a step: who finds result.json finds the rest.
    [[nodiscard]] Status finish(const QString &step, nlohmann::json result) const;
    /// The experiment's own result, written anew by each run: summary.md and summary.csv (where there are
    /// figures) and, last, result.json, which names data, configuration (with its seeds and split), models and program
    /// version beside what was found. @param notes lines for the head of summary.md, in English
    [[nodiscard]] Status conclude(nlohmann::json result, const std::vector<SummaryRow> &summary,
        const std::vector<std::string> &notes = {}) const;

private:
    QString m_path;
    nlohmann::json m_record; ///< experiment, config, data, models
    std::string m_identity; ///< hash of the record
};

/// Role, name, number of images, and the SHA-256 of the lines that `sha256sum` prints for the images.
/// Error: an image cannot be read.
[[nodiscard]] Expected<nlohmann::json> datasetRecord(const std::string &role, const QString &folder);

} // namespace cyto
