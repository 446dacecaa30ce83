// Cells for tests of the gallery: a table without a study.
#pragma once

#include "study/cell_table.h"
#include "ui/gallery/gallery_order.h"
#include "ui/theme/class_style.h"

namespace gallery {

using namespace cyto;
using namespace cyto::ui;

inline constexpr int kClasses = 4;

inline ClassStyles styles()
{
    return ClassStyles(*ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("lymphocyte"),
        QStringLiteral("monocyte"), QStringLiteral("neutrophil")}));
}

inline CellTable table(int cells, int perSlide)
{
    CellTable t;
    t.reserve(cells, qsizetype {cells} * 12);
    for (int i = 0; i < cells; ++i) {
        const QByteArray name = QByteArray("cell") + QByteArray::number(i);
        t.append(1000 + i, i / perSlide, i % perSlide, CellState::Indexed,
            {name.constData(), static_cast<size_t>(name.size())});
    }
    t.finish();
    return t;
}

inline void predict(
    CellTable &t, int row, int predicted, float probability, bool anomalous = false, bool unidentified = false)
{
    CellTable::Prediction p;
    p.predicted = predicted;
    p.second = (predicted + 1) % kClasses;
    p.probability = probability;
    p.margin = probability / 2.0F;
    p.anomalyScore = probability;
    p.anomalous = anomalous;
    p.unidentified = unidentified;
    t.setPrediction(row, p);
}

inline ArrangeOptions options(GroupBy groupBy = GroupBy::Prediction)
{
    ArrangeOptions o;
    o.groupBy = groupBy;
    o.styles = kClasses;
    o.styleOfModelClass = {0, 1, 2, 3};
    return o;
}

inline const GalleryGroup *group(const GalleryOrder &order, GroupKind kind, int style = -1)
{
    for (const GalleryGroup &g : order.groups)
        if (g.kind == kind && g.styleIndex == style)
            return &g;
    return nullptr;
}

} // namespace gallery
