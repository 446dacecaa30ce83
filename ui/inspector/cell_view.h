// One picture, zoomed and moved. Brightness and contrast change what is shown, never the image.
#pragma once

#include <QImage>
#include <QWidget>

namespace cyto::ui {

class CellView final : public QWidget {
    Q_OBJECT
public:
    explicit CellView(QWidget *parent = nullptr);

    /// @param image null shows the text instead: loading, or why there is no picture
    void setImage(const QImage &image, const QString &textWithout = {});
    [[nodiscard]] const QImage &image() const { return m_image; } ///< as it came
    /// With brightness and contrast, as it is on screen.
    [[nodiscard]] QImage shownImage() const { return m_shown; }

    /// -100 .. 100, 0 = unchanged.
    void setAdjustment(int brightness, int contrast);
    [[nodiscard]] bool isAdjusted() const { return m_brightness != 0 || m_contrast != 0; }

    void fit();
    void zoomBy(double factor, QPointF around);
    [[nodiscard]] double zoom() const; ///< screen pixels per image pixel
    [[nodiscard]] QSize sizeHint() const override { return {260, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 160}; }

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjust();
    [[nodiscard]] double fitZoom() const;
    [[nodiscard]] QRectF target() const;

    QImage m_image, m_shown;
    QString m_text;
    int m_brightness = 0, m_contrast = 0;
    bool m_fitted = true;
    double m_zoom = 1.0;
    QPointF m_centre; // image point in the middle of the widget
    QPointF m_grabbed;
};

} // namespace cyto::ui
