// What all plots share: colours of the palette, saving, a context menu, texts for screen readers.
#pragma once

#include "domain/error.h"
#include "ui/plots/plot_colours.h"
#include "ui/plots/plot_table.h"

#include <QImage>
#include <QSize>
#include <QWidget>

class QCustomPlot;
class QMenu;

namespace cyto {

struct PlotExport {
    QSize size {800, 560}; ///< in logical pixels; points in a PDF
    double scale = 2.0; ///< pixels of a PNG per logical pixel
    bool print = true; ///< dark on white; false: as on screen
};

/// Works without a display (platform "offscreen"), but needs a QApplication.
class PlotWidget : public QWidget {
    Q_OBJECT

public:
    ~PlotWidget() override;

    /// By the file's ending: .png, .svg, .pdf or .csv. Written to a temporary file, then renamed.
    /// Errors: another ending, nothing to show, Io.
    [[nodiscard]] Status save(const QString &path, const PlotExport &options = {});
    [[nodiscard]] QImage image(const PlotExport &options = {});
    [[nodiscard]] QByteArray svg(const PlotExport &options = {});
    [[nodiscard]] QByteArray pdf(const PlotExport &options = {});
    [[nodiscard]] virtual PlotTable table() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// What it shows, and what is to be seen: for screen readers and reports. Translated.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;

    /// What stands in the place of the plot while it is empty: what is missing, and how to get it.
    void setMissing(const QString &why);
    [[nodiscard]] QString missing() const;
    /// One command per format, for menus and buttons; disabled while there is nothing to save.
    void addSaveActions(QMenu &menu);

    [[nodiscard]] QSize sizeHint() const override { return {480, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void saved(const QString &path);
    void saveFailed(const cyto::Error &error);

protected:
    explicit PlotWidget(QWidget *parent);

    [[nodiscard]] QCustomPlot &plot() { return *m_plot; }
    /// Builds the plot anew; it has been cleared, and its axes have their colours.
    virtual void draw(QCustomPlot &plot, const PlotColours &colours) = 0;
    /// After the data have changed.
    void refresh();

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild(const PlotColours &colours);
    void describe();
    void fitLabel();
    void askAndSave(const QString &suffix, const QString &filter);
    template <class Paint>
    void withColours(const PlotExport &options, Paint paint);

    QCustomPlot *m_plot;
    QString m_missing;
    QString m_label; ///< of the upright axis, whole
};

} // namespace cyto
