// Counterfactual heatmaps on demand: computed ahead of batch work, the newest wish only, and kept.
#pragma once

#include "jobs/worker_pool.h"
#include "review/classifier_service.h"
#include "study/study_types.h"

#include <QObject>

#include <list>
#include <memory>

namespace cyto::ui {

/// The image that a heatmap is of. The cell's number alone would not do: every study counts from 1, and a file may
/// change under its name.
struct HeatmapImage {
    CellId cell = 0; ///< 0 = none
    QString path;
    CellFile file; ///< as the study knows it; empty = it does not
    /// By the contents where both are known, else by size and time.
    [[nodiscard]] bool isSame(const HeatmapImage &other) const;
};

class HeatmapService final : public QObject {
    Q_OBJECT
public:
    HeatmapService(WorkerPool &engine, QObject *parent = nullptr);
    ~HeatmapService() override;

    /// Null: no model. Other options or another model make what is kept of no use.
    void setClassifier(std::shared_ptr<const ClassifierService> service, const ClassifyOptions &options);
    [[nodiscard]] const ClassifierService *classifier() const { return m_service.get(); }

    /// What is known of an image; null when nothing is. Its heatmaps are those of the targets asked for so far.
    [[nodiscard]] const Explanation *find(const HeatmapImage &image) const;
    /// @param targets classes; empty = all. Replaces a wish that is under way.
    void request(const HeatmapImage &image, const std::vector<int> &targets);
    /// What is under way is dropped: not even a result that has been sent already is delivered.
    void cancel();
    /// Another study: nothing that is known holds.
    void clear();
    [[nodiscard]] CellId working() const { return m_working; } ///< 0 = nothing is under way

Q_SIGNALS:
    /// Before the engine is asked: whoever uses it gives way.
    void aboutToCompute();
    void progressed(const cyto::Progress &progress);
    void ready(cyto::CellId cell);
    void failed(cyto::CellId cell, const cyto::Error &error);
    /// What was under way is given up.
    void stopped();

private:
    struct Kept {
        HeatmapImage image;
        Explanation explanation;
    };
    void keep(const HeatmapImage &image, Explanation explanation);

    WorkerPool &m_engine;
    std::shared_ptr<const ClassifierService> m_service;
    ClassifyOptions m_options;
    std::list<Kept> m_kept; // newest first
    CancelToken m_cancel;
    CellId m_working = 0;
    int m_generation = 0;
};

} // namespace cyto::ui
