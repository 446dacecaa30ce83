#include "ui/inspector/confidence_bars.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cyto::ui {

ConfidenceBars::ConfidenceBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Probability of each class"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWhatsThis(tr("How probable the model holds each class. A class that was clearly worse than the best one was "
                    "given up early; it says after how many trials, because its probability was not measured to the "
                    "end."));
}

void ConfidenceBars::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    // Classes that stayed first; then those given up, the last one given up first.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        if ((a.prunedAt == 0) != (b.prunedAt == 0))
            return a.prunedAt == 0;
        if (a.prunedAt != 0)
            return a.prunedAt > b.prunedAt;
        return std::isnan(a.probability) ? a.score < b.score : a.probability > b.probability;
    });
    QStringList lines;
    for (const Row &row : m_rows)
        lines << tr("%1: %2").arg(row.style.displayName, valueText(row));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QString ConfidenceBars::valueText(const Row &row)
{
    if (row.prunedAt > 0)
        return tr("pruned after %n trial(s)", nullptr, row.prunedAt);
    return std::isnan(row.probability) ? tr("score %1").arg(numberText(row.score, 3)) : percentText(row.probability);
}

bool ConfidenceBars::isMeasured(const Row &row)
{
    return row.prunedAt == 0 && !std::isnan(row.probability);
}

QFont ConfidenceBars::fontOf(const Row &row) const
{
    QFont chosen = font();
    chosen.setBold(row.predicted);
    return chosen;
}

int ConfidenceBars::barHeight() const
{
    return fontMetrics().height() + 6;
}

ConfidenceBars::Columns ConfidenceBars::columns(int width) const
{
    Columns columns;
    // The predicted class is bold, and widths are rounded: measured otherwise, its name would be cut.
    for (const Row &row : m_rows)
        columns.names = std::max(columns.names, QFontMetrics(fontOf(row)).horizontalAdvance(row.style.displayName) + 1);
    columns.names = std::min(columns.names, width / 2);
    columns.left = fontMetrics().ascent() + 8 + columns.names + 8;
    return columns;
}

int ConfidenceBars::rowHeight(const Row &row, int width) const
{
    if (isMeasured(row))
        return barHeight();
    const QRect room(0, 0, std::max(1, width - columns(width).left - 2), 10 * barHeight());
    return std::max(barHeight(), fontMetrics().boundingRect(room, Qt::TextWordWrap, valueText(row)).height() + 6);
}

int ConfidenceBars::heightForWidth(int width) const
{
    int height = 4;
    for (const Row &row : m_rows)
        height += rowHeight(row, width);
    return m_rows.empty() ? barHeight() + 4 : height;
}

QSize ConfidenceBars::sizeHint() const
{
    constexpr int width = 300;
    return {width, heightForWidth(width)};
}

bool ConfidenceBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int y = 2;
    for (const Row &row : m_rows) {
        const QRect line(0, y, width(), rowHeight(row, width()));
        if (line.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(row.style.displayName, valueText(row)), this, line);
            return true;
        }
        y += line.height();
    }
    QToolTip::hideText();
    return true;
}

void ConfidenceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int mark = fontMetrics().ascent();
    const Columns place = columns(width());
    const int values = fontMetrics().horizontalAdvance(percentText(0.9999)) + 6;
    int y = 2;
    for (const Row &row : m_rows) {
        const int height = rowHeight(row, width());
        paintShape(painter, QRectF(2, y + (height - mark) / 2.0, mark, mark), row.style.shape, row.style.colour);
        const QRect name(mark + 8, y, place.names, height);
        painter.setFont(fontOf(row));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(name, Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(row.style.displayName, Qt::ElideRight, place.names));
        if (!isMeasured(row)) {
            painter.setFont(font());
            painter.setPen(stateColours(palette()).quiet);
            painter.drawText(QRect(place.left, y, width() - place.left - 2, height),
                Qt::AlignVCenter | Qt::TextWordWrap, valueText(row));
        } else {
            const QRect bar(place.left, y + 4, std::max(10, width() - place.left - 4 - values), height - 8);
            painter.fillRect(bar, palette().color(QPalette::Midlight));
            painter.fillRect(
                QRect(bar.topLeft(), QSize(std::max(1, static_cast<int>(bar.width() * row.probability)), bar.height())),
                row.style.colour);
            painter.drawText(QRect(bar.right(), y, width() - bar.right() - 2, height),
                Qt::AlignVCenter | Qt::AlignRight, valueText(row));
        }
        y += height;
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace cyto::ui
