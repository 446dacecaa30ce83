// What a model folder holds, in words and in the reader's locale. The numbers as they are stored: modelInfo().
#pragma once

#include "diffusion/model_settings.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <optional>

namespace cyto::ui {

class ModelSummary final {
    Q_DECLARE_TR_FUNCTIONS(ModelSummary)
public:
    /// @param info  of modelInfo(). @param settings  those in it; none = the folder has none
    [[nodiscard]] static QString of(const nlohmann::json &info, const std::optional<ModelSettings> &settings);

private:
    [[nodiscard]] static QStringList networks(const nlohmann::json &info);
    [[nodiscard]] static QStringList pictures(const ModelSettings &settings);
    [[nodiscard]] static QStringList trials(const ModelSettings &settings);
    [[nodiscard]] static QStringList results(const ModelSettings &settings);
    [[nodiscard]] static QStringList training(const nlohmann::json &record);
};

} // namespace cyto::ui
