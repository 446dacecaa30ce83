// Counterfactual heatmaps on demand: computed ahead of batch work, the newest wish only, and kept.
#pragma once

#include "jobs/worker_pool.h"
#include "review/classifier_service.h"
#include "study/study_types.h"

#include <QObject>

#include <list>
#include <memory>

namespace cyto::ui {

class HeatmapService final : public QObject {
    Q_OBJECT
public:
    HeatmapService(WorkerPool &engine, QObject *parent = nullptr);
    ~HeatmapService() override;

    /// Null: no model. Other options or another model make what is kept of no use.
    void setClassifier(std::shared_ptr<const ClassifierService> service, const ClassifyOptions &options);
    [[nodiscard]] const ClassifierService *classifier() const { return m_service.get(); }

    /// What is known of a cell; null when nothing is. Its heatmaps are those of the targets asked for so far.
    [[nodiscard]] const Explanation *find(CellId cell) const;
    /// @param targets classes; empty = all. Replaces a wish that is under way.
    void request(CellId cell, const QString &path, const std::vector<int> &targets);
    void cancel();
    [[nodiscard]] CellId working() const { return m_working; } ///< 0 = nothing is under way

Q_SIGNALS:
    /// Before the engine is asked: whoever uses it gives way.
    void aboutToCompute();
    void progressed(const cyto::Progress &progress);
    void ready(cyto::CellId cell);
    void failed(cyto::CellId cell, const cyto::Error &error);

private:
    struct Kept {
        CellId cell = 0;
        Explanation explanation;
    };
    void keep(CellId cell, Explanation explanation);

    WorkerPool &m_engine;
    std::shared_ptr<const ClassifierService> m_service;
    ClassifyOptions m_options;
    std::list<Kept> m_kept; // newest first
    CancelToken m_cancel;
    CellId m_working = 0;
    int m_generation = 0;
};

} // namespace cyto::ui
