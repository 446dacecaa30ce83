// The cells that the gallery shows, one row each, in its order. Holds the order; the cells stay in the table.
#pragma once

#include "study/cell_table.h"
#include "study/study_types.h"
#include "ui/gallery/gallery_order.h"
#include "ui/theme/class_style.h"

#include <QAbstractListModel>

namespace cyto {
class WorkerPool;
}

namespace cyto::ui {

class ThumbnailLoader;

class GalleryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        CellRole = Qt::UserRole, ///< CellId
        TableRowRole,
        PixmapRole, ///< QPixmap; null until it is loaded
        FailureRole, ///< why there is no picture or no prediction; empty when there is
        StyleRole, ///< of the predicted class; -1 none
        ProbabilityRole, ///< double; invalid where there is no prediction, or the model is not calibrated
        MarginRole, ///< double; invalid where there is no prediction
        HiddenRole, ///< until the reader's blinded session is over
        AnomalousRole,
        UnidentifiedRole,
        LabelRole, ///< style index of my label, CellTable::kNoClass or kCannotIdentify
        ReviewedRole,
    };

    /// @param thumbnails may be null: no pictures
    /// @param pool  in which large studies are sorted; null = at once, always
    explicit GalleryModel(const ThumbnailLoader *thumbnails, WorkerPool *pool = nullptr, QObject *parent = nullptr);

    /// The table must outlive the model or be replaced. @param styles by value: they are few
    void setStudy(const CellTable *table, ClassStyles styles);
    void setOptions(const ArrangeOptions &options);
    [[nodiscard]] const ArrangeOptions &options() const { return m_options; }
    /// Sorts anew: after predictions or labels came. Emits modelReset when the order changed; for a large
    /// study a moment later, when a worker has sorted it.
    void rearrange();
    /// A new order is on its way.
    [[nodiscard]] bool isArranging() const { return m_arranging; }
    /// Cells whose values changed, while their place stays until the next rearrange().
    void refresh(const std::vector<CellId> &cells);

    [[nodiscard]] const GalleryOrder &order() const { return m_order; }
    [[nodiscard]] const ClassStyles &styles() const { return m_styles; }
    [[nodiscard]] const CellTable *table() const { return m_table; }
    [[nodiscard]] CellId cellAt(int position) const;
    [[nodiscard]] int tableRowAt(int position) const;
    /// -1 when the cell is not shown.
    [[nodiscard]] int positionOf(CellId cell) const;
    [[nodiscard]] QString groupTitle(const GalleryGroup &group) const; ///< "Monocyte", without the count

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    /// Payload of a drag: cell ids, in the program's own words.
    static QString cellsMimeType() { return QStringLiteral("application/x-cytodiffusion-cells"); }
    [[nodiscard]] static std::vector<CellId> cellsOf(const QMimeData *data);

Q_SIGNALS:
    /// The order is that of the table and the options.
    void arranged();
    void failed(const cyto::Error &error);

private:
    void apply(GalleryOrder order);
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] QStringList reasonTexts(int row) const;
    [[nodiscard]] QString absenceTitle() const;

    const ThumbnailLoader *m_thumbnails;
    WorkerPool *m_pool;
    const CellTable *m_table = nullptr;
    ClassStyles m_styles;
    ArrangeOptions m_options;
    GalleryOrder m_order;
    int m_generation = 0; // of the study: an order of an earlier one is dropped
    bool m_arranging = false;
    bool m_again = false; // something changed while a worker was sorting
};

} // namespace cyto::ui
