// Heatmaps for a reading page, from the service that the inspector uses: one engine, one cache, the newest wish.
#pragma once

#include "ui/annotate/heatmap_door.h"
#include "ui/inspector/heatmap_service.h"

#include <functional>

namespace cyto::ui {

class ReadingHeatmaps final : public HeatmapDoor {
    Q_OBJECT
public:
    /// What the study knows of a cell's file: of another content a heatmap that is kept does not hold.
    using FileOf = std::function<CellFile(CellId)>;
    /// @param model  its name, for the reader
    ReadingHeatmaps(HeatmapService &service, QString model, FileOf fileOf, QObject *parent = nullptr);

    [[nodiscard]] QString refusal() const override;
    void request(CellId cell, const QString &path, const QString &wanted, const QString &predicted,
        const QString &second) override;
    void cancel() override;

private:
    struct Wish {
        HeatmapImage image;
        int target = -1; ///< class of the model; -1 = its runner-up
        bool everything = false; ///< all classes were asked for
    };
    /// False where that heatmap has not been computed yet.
    bool give();
    void onReady(CellId cell);
    [[nodiscard]] QString className(int modelClass) const;

    HeatmapService &m_service;
    const QString m_model;
    const FileOf m_fileOf;
    Wish m_wish;
};

} // namespace cyto::ui
