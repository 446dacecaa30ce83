// Where a reading page gets counterfactual heatmaps: the program gives it the engine's, tests a fake.
#pragma once

#include "domain/error.h"
#include "study/study_types.h"

#include <QImage>
#include <QObject>

namespace cyto::ui {

struct HeatmapView {
    QImage overlay; ///< the change in colour over the cell
    QImage scale; ///< its colours with their numbers
    QString model; ///< by whom
    QString predicted, target; ///< names of classes
};

class HeatmapDoor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Why there can be none now, for instance because there is no model; empty = there can.
    [[nodiscard]] virtual QString refusal() const = 0;
    /// Replaces a wish that is under way.
    /// @param wanted  name of the class to change to; empty, unknown to the model, or what the model sees anyway: its
    /// runner-up @param predicted, second  what the model said before, where that is known
    virtual void request(
        CellId cell, const QString &path, const QString &wanted, const QString &predicted, const QString &second) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// @param fraction  0 .. 1
    void progressed(double fraction);
    void ready(cyto::CellId cell, const cyto::ui::HeatmapView &view);
    void failed(cyto::CellId cell, const cyto::Error &error);
};

} // namespace cyto::ui
