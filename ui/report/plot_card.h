// A plot with its heading and a button that saves it; where there is nothing to plot, the reason instead.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cyto {
class PlotWidget;
}

namespace cyto::ui {

class PlotCard final : public QFrame {
    Q_OBJECT
public:
    /// Takes the plot. @param heading of the card; empty = the plot's title
    PlotCard(PlotWidget *plot, const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// After the plot's data have changed. @param missing why it is empty, when it is
    void update(const QString &missing);
    [[nodiscard]] bool isEmpty() const;
    /// What stands in the place of the plot; empty while there is a plot.
    [[nodiscard]] QString missingText() const;

Q_SIGNALS:
    void saved(const QString &path);

private:
    PlotWidget *m_plot;
    QLabel *m_heading, *m_missing;
    QPushButton *m_save;
    QStackedWidget *m_pages;
};

} // namespace cyto::ui
