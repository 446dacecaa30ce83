#include "ui/inspector/confidence_bars.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cyto::ui {

ConfidenceBars::ConfidenceBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Probability of each class"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

int ConfidenceBars::rowHeight() const
{
    return fontMetrics().height() + 6;
}

QSize ConfidenceBars::sizeHint() const
{
    return {300, std::max(1, static_cast<int>(m_rows.size())) * rowHeight() + 4};
}

void ConfidenceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = rowHeight();
    const int mark = fontMetrics().ascent();
    int names = 0;
    for (const Row &row : m_rows)
        names = std::max(names, fontMetrics().horizontalAdvance(row.style.displayName));
    names = std::min(names, width() / 2);
    const int values = fontMetrics().horizontalAdvance(percentText(0.9999)) + 6;
    QFont bold = font();
    bold.setBold(true);
    int y = 2;
    for (const Row &row : m_rows) {
        paintShape(painter, QRectF(2, y + (height - mark) / 2.0, mark, mark), row.style.shape, row.style.colour);
        const QRect name(mark + 8, y, names, height);
        painter.setFont(row.predicted ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(name, Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(row.style.displayName, Qt::ElideRight, names));
        const QRect bar(name.right() + 8, y + 4, std::max(10, width() - name.right() - 12 - values), height - 8);
        if (row.prunedAt > 0 || std::isnan(row.probability)) {
            painter.setFont(font());
            painter.setPen(stateColours(palette()).quiet);
            painter.drawText(QRect(bar.left(), y, width() - bar.left() - 2, height), Qt::AlignVCenter,
                fontMetrics().elidedText(valueText(row), Qt::ElideRight, width() - bar.left() - 2));
        } else {
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
