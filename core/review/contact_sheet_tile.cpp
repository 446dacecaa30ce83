#include "review/contact_sheet_tile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cyto {

using namespace sheet;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContactSheet", text);
}

QString percent(double probability)
{
    // Rounding must not claim certainty in either direction.
    if (probability < 0.0005)
        return tr("< 0.1 %");
    if (probability > 0.9995 && probability < 1.0)
        return tr("> 99.9 %");
    return tr("%1 %").arg(QString::number(100.0 * probability, 'f', 1));
}

class Tile {
public:
    Tile(QPainter &painter, const QPoint &corner, const PredictionRow &row, const ClassSet &classes)
        : m_painter(painter)
        , m_left(corner.x() + kMargin)
        , m_top(corner.y() + kMargin)
        , m_width(kTileWidth - 2 * kMargin)
        , m_row(row)
        , m_classes(classes)
    {
        painter.setPen(kFrame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(corner.x() + 3, corner.y() + 3, kTileWidth - 6, contactTileHeight(classes.size()) - 6);
    }

    void paint(const QImage &thumbnail)
    {
        text(QRect(m_left, m_top, m_width, kLine), QFileInfo(m_row.path).fileName(), 11, kQuiet);
        const QRect picture(m_left, m_top + kLine + 2, kPicture, kPicture);
        if (m_row.result) {
            drawPicture(picture, thumbnail);
            verdict(picture);
            bars(picture.bottom() + 8);
        } else {
            failure(picture, thumbnail);
        }
    }

private:
    void text(const QRect &place, const QString &value, int pixels, const QColor &colour, bool bold = false,
        Qt::Alignment alignment = Qt::AlignLeft)
    {
        QFont font = m_painter.font();
        font.setPixelSize(pixels);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(value, Qt::ElideMiddle, place.width());
        m_painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    }

    void drawPicture(const QRect &place, const QImage &thumbnail)
    {
        if (thumbnail.isNull()) {
            m_painter.setPen(kFrame);
            m_painter.drawRect(place.adjusted(0, 0, -1, -1));
            return;
        }
        const QImage scaled = thumbnail.scaled(place.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_painter.drawImage(place.x() + (place.width() - scaled.width()) / 2,
            place.y() + (place.height() - scaled.height()) / 2, scaled);
    }

    /// To the right of the picture: class, margin, anomaly.
    void verdict(const QRect &picture)
    {
        const Prediction &p = *m_row.result;
        const QRect column(picture.right() + 10, picture.top(), m_left + m_width - picture.right() - 10, kLine);
        const auto line = [&](int n, int more = 0) { return column.translated(0, n * (kLine + 4) + more); };
        text(line(0), m_classes.at(p.predicted).displayName, 14, kInk, true);
        const double probability = p.classes[static_cast<size_t>(p.predicted)].probability;
        text(line(1), std::isnan(probability) ? tr("no probability fitted") : percent(probability), 12, kInk);
        text(line(2), tr("margin %1").arg(QString::number(p.margin, 'f', 3)), 12, kInk);
        text(line(3), tr("anomaly %1").arg(QString::number(p.anomalyScore, 'f', 3)), 12, kInk);
        if (p.anomalyThreshold)
            badge(line(4, 4), p.anomalous, tr("limit %1").arg(QString::number(*p.anomalyThreshold, 'f', 3)));
        else
            text(line(4, 4), tr("no limit fitted"), 11, kQuiet);
    }

    /// Shape, text and colour: a triangle "anomalous" or a circle "normal".
    void badge(const QRect &line, bool anomalous, const QString &limit)
    {
        const QRect box(line.x(), line.y(), line.width(), kLine + 4);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(anomalous ? kAnomaly : kNormal);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setBrush(kInk);
        const QRectF symbol(box.x() + 5, box.y() + 5, 10, 10);
        if (anomalous) {
            QPainterPath triangle(QPointF(symbol.center().x(), symbol.top()));
            triangle.lineTo(symbol.bottomRight());
            triangle.lineTo(symbol.bottomLeft());
            triangle.closeSubpath();
            m_painter.drawPath(triangle);
        } else {
            m_painter.drawEllipse(symbol);
        }
        text(box.adjusted(20, 0, -2, 0), anomalous ? tr("anomalous") : tr("normal"), 12, kInk, true);
        text(line.translated(0, kLine + 6), limit, 11, kQuiet);
    }

    void bars(int top)
    {
        const Prediction &p = *m_row.result;
        constexpr int nameWidth = 132, valueWidth = 52; // "Immature granulocyte", "pruned after 100 trials"
        const int barWidth = m_width - nameWidth - valueWidth - 8;
        double lowest = std::numeric_limits<double>::max(), highest = std::numeric_limits<double>::lowest();
        for (const ClassScore &c : p.classes) {
            lowest = std::min(lowest, c.score);
            highest = std::max(highest, c.score);
        }
        for (int c = 0; c < m_classes.size(); ++c) {
            const ClassScore &score = p.classes[static_cast<size_t>(c)];
            const QRect line(m_left, top + c * kLine, m_width, kLine);
            text(QRect(line.x(), line.y(), nameWidth, kLine), m_classes.at(c).displayName, 11, kInk, c == p.predicted);
            const QRect bar(line.x() + nameWidth + 4, line.y() + 3, barWidth, kLine - 6);
            if (score.prunedAt > 0) {
                // "0 %" would be false: the class was given up, not weighed to the end.
                text(QRect(bar.x(), line.y(), barWidth + 4 + valueWidth, kLine),
                    tr("pruned after %1 trials").arg(score.prunedAt), 10, kQuiet);
                continue;
            }
            const bool known = !std::isnan(score.probability);
            // Without a calibration the bar says how near the score comes to the best one.
            double share = highest > lowest ? (highest - score.score) / (highest - lowest) : 0.0;
            if (known)
                share = score.probability;
            if (!std::isfinite(share))
                share = 0.0;
            m_painter.fillRect(
                QRect(bar.x(), bar.y(), std::max(1, static_cast<int>(std::lround(share * barWidth))), bar.height()),
                c == p.predicted ? kBar : kOtherBar);
            text(QRect(bar.right() + 4, line.y(), valueWidth, kLine),
                known ? percent(score.probability) : QString::number(score.score, 'f', 3), 11, kInk, false,
                Qt::AlignRight);
        }
    }

    void failure(const QRect &picture, const QImage &thumbnail)
    {
        drawPicture(picture, thumbnail);
        m_painter.setPen(QPen(kFailure, 3));
        m_painter.drawLine(picture.topLeft(), picture.bottomRight());
        m_painter.drawLine(picture.topRight(), picture.bottomLeft());
        const QRect box(picture.right() + 10, picture.top(), m_left + m_width - picture.right() - 10, kLine + 4);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(kFailure);
        m_painter.drawRoundedRect(box, 3, 3);
        text(box.adjusted(6, 0, -2, 0), tr("Failed"), 12, kInk, true);
        QFont font = m_painter.font();
        font.setPixelSize(11);
        font.setBold(false);
        m_painter.setFont(font);
        m_painter.setPen(kInk);
        const int bottom = m_top + contactTileHeight(m_classes.size()) - 2 * kMargin;
        QTextOption wrapped(Qt::AlignLeft | Qt::AlignTop);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // paths have no blanks
        m_painter.drawText(QRectF(m_left, picture.bottom() + 8, m_width, bottom - picture.bottom() - 8),
            m_row.result.error().message, wrapped);
    }

    QPainter &m_painter;
    int m_left, m_top, m_width;
    const PredictionRow &m_row;
    const ClassSet &m_classes;
};

} // namespace

int contactTileHeight(int classes)
{
    return 2 * kMargin + kLine + 2 + kPicture + 8 + std::max(3, classes) * kLine;
}

void paintContactTile(
    QPainter &painter, const QPoint &corner, const PredictionRow &row, const ClassSet &classes, const QImage &thumbnail)
{
    painter.save();
    Tile(painter, corner, row, classes).paint(thumbnail);
    painter.restore();
}

} // namespace cyto
