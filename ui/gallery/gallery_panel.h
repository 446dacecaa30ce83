// The gallery with its controls: grouping, order, filters with what they hide, class buttons, keys.
#pragma once

#include "study/study_types.h"
#include "ui/gallery/gallery_order.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace cyto {
class WorkerPool;
}

namespace cyto::ui {

class ClassPalette;
class GalleryModel;
class GalleryView;
class StudySession;
class ThumbnailLoader;

class GalleryPanel final : public QWidget {
    Q_OBJECT
public:
    /// @param pool  in which large studies are sorted
    GalleryPanel(const ThumbnailLoader &thumbnails, WorkerPool &pool, QWidget *parent = nullptr);

    /// Null: no study. Shows the whole study; groups, order and other filters stay.
    void setSession(const StudySession *session);
    void setSlide(std::optional<int> slideIndex);
    void setPictureSize(int pixels);
    /// New order after predictions or labels; keeps selection and place.
    void rearrange();
    void refresh(const std::vector<CellId> &cells);
    /// Whether labels can be given now.
    void setWritable(bool writable);
    void setEmptyText(const QString &text);

    void setOnlyAnomalous(bool on);
    void setOnlyUnreviewed(bool on);
    void clearFilters();
    void setGroupBy(GroupBy groupBy);
    void setSortBy(SortBy sortBy);
    /// For the groups by consensus and by reason; null = not read yet.
    void setGroupings(std::shared_ptr<const CellGroupings> groupings);
    /// The groups that are chosen need them.
    [[nodiscard]] bool needsGroupings() const;
    [[nodiscard]] const ArrangeOptions &options() const { return m_options; }
    /// What is not told of cells that the reader has first to judge blindly; empty where there are none.
    [[nodiscard]] QString hiddenText() const;
    /// "120 of 300 shown, 180 hidden".
    [[nodiscard]] QString countText() const;

    /// The slider, for the status bar.
    [[nodiscard]] QSlider *sizeControl() { return m_size; }
    [[nodiscard]] GalleryView &view() { return *m_view; }
    [[nodiscard]] GalleryModel &model() { return *m_model; }

Q_SIGNALS:
    void labelRequested(const std::vector<cyto::CellId> &cells, int style);
    /// 1..4 on the number row, for what was labelled last.
    void confidenceRequested(cyto::Confidence confidence);
    void optionsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void apply();
    void updateControls();
    void fillClassFilter();
    bool onKey(QKeyEvent *key);

    const StudySession *m_session = nullptr;
    ArrangeOptions m_options;
    bool m_writable = true;

    GalleryModel *m_model;
    GalleryView *m_view;
    ClassPalette *m_classes;
    QComboBox *m_group, *m_sort, *m_class;
    QCheckBox *m_anomalous, *m_unreviewed;
    QPushButton *m_clear;
    QSlider *m_size;
    QLabel *m_count, *m_hidden;
};

} // namespace cyto::ui
