// What the model would change in a cell to see another class in it: one target large, all as a strip.
#pragma once

#include "ui/inspector/heatmap_service.h"
#include "ui/theme/class_style.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSlider;

namespace cyto::ui {

class CellView;
class ColourBar;

class CounterfactualPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Original, Direct, Overlay };

    explicit CounterfactualPanel(HeatmapService &heatmaps, QWidget *parent = nullptr);

    /// @param styleOfModelClass  looks of the model's classes
    void setClasses(const ClassStyles &styles, const std::vector<int> &styleOfModelClass);
    /// What the menu calls it, with the key that it has now.
    void setCommand(const QString &command);
    /// @param image  cell 0 = none. @param likelyTarget model's class offered first: the runner-up; -1 unknown
    void setCell(const HeatmapImage &image, int predicted, int likelyTarget);
    /// Holding Space on the widget shows the original too, as long as a change is seen here.
    void flickerFrom(QWidget &widget);
    /// Asks for the chosen target (Ctrl+H).
    void compute();
    void computeAll();

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] int target() const; ///< model's class, -1 none
    /// Null when nothing was computed for this cell and target.
    [[nodiscard]] const Heatmap *heatmap() const;
    [[nodiscard]] QImage shownPicture() const;
    /// Suggested for a file of it.
    [[nodiscard]] QString pictureName() const;

Q_SIGNALS:
    void saveRequested(const QImage &picture, const QString &suggestedName);
    void viewed(cyto::CellId cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControls();
    void refresh();
    void refreshStrip();
    void setStatus(const QString &text, bool failure);
    [[nodiscard]] QImage pictureOf(const Heatmap &heatmap, Mode mode) const;
    [[nodiscard]] QString className(int modelClass) const;
    [[nodiscard]] double limit() const;
    [[nodiscard]] bool takesSpace(const QObject *watched) const;
    void setFlicker(bool on);

    HeatmapService &m_heatmaps;
    ClassStyles m_styles;
    std::vector<int> m_styleOfModelClass;
    HeatmapImage m_image; ///< cell 0 = none
    QString m_command; ///< that computes, with its key
    int m_predicted = -1;
    bool m_flicker = false;

    QComboBox *m_target;
    QPushButton *m_compute, *m_all, *m_cancel, *m_save;
    QButtonGroup *m_modes;
    CellView *m_view;
    QSlider *m_opacity;
    ColourBar *m_bar;
    QListWidget *m_strip;
    QProgressBar *m_progress;
    QLabel *m_status;
};

} // namespace cyto::ui
