// Beside the cell: what the model would change in it. Asked for by Ctrl+H, gone with the next cell. It is on the disk
// that the reader sees it before it is on screen.
#pragma once

#include "ui/annotate/heatmap_door.h"
#include "ui/annotate/reading_session.h"
#include "ui/theme/class_style.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace cyto::ui {

class CellView;

class HeatmapPanel final : public QWidget {
    Q_OBJECT
public:
    /// @param door  null = there is no model
    HeatmapPanel(ReadingSession &session, HeatmapDoor *door, QWidget *parent = nullptr);
    ~HeatmapPanel() override;

    void setClasses(const ClassStyles &styles) { m_styles = styles; }
    /// Shows the change of a cell, or puts away what is shown.
    /// @param wanted  name of the class to change to; empty = the model's runner-up
    void toggle(const Presentation &cell, const QString &wanted);
    /// Stays only for the presentation that it is about.
    void follow(qint64 item);
    void dismiss();

    [[nodiscard]] bool showsHeatmap() const { return m_state == State::Shown; }
    /// Null unless it is shown.
    [[nodiscard]] QImage picture() const;
    [[nodiscard]] QString text() const; ///< the heading

private:
    enum class State { Away, Asking, Computing, Computed, Noting, Shown, Failed };
    void onAllowed(const QString &path);
    void onReady(CellId cell, const HeatmapView &view);
    void note();
    void onNoted();
    void fail(const QString &why);
    [[nodiscard]] QString className(const QString &name) const;

    ReadingSession &m_session;
    QPointer<HeatmapDoor> m_door;
    ClassStyles m_styles;
    State m_state = State::Away;
    Answer m_asked; ///< which presentation it is about
    QString m_wanted, m_predicted, m_second;
    HeatmapView m_computed;

    QLabel *m_heading, *m_caption, *m_scale;
    CellView *m_view;
    QProgressBar *m_progress;
};

} // namespace cyto::ui
