// Reads from the picture of a window how well its texts stand out. What is drawn counts, not what a palette says:
// a label that kept the ink of the theme before shows only here.
#pragma once

#include "ui/gallery/gallery_view.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextEdit>

#include <utility>
#include <vector>

namespace fixture {

inline constexpr int kZoom = 3; // so that strokes reach their full ink between the smoothed edges

struct ShownText {
    QRect where; ///< in the widget's coordinates
    QString text;
};

/// A row's or tile's text without its icon.
inline QRect besideIcon(const QAbstractItemView &view, const QModelIndex &index, QRect rect)
{
    if (!index.data(Qt::DecorationRole).isNull() || !index.data(Qt::CheckStateRole).isNull())
        rect.setLeft(rect.left() + std::max(24, view.iconSize().width() + 8));
    return rect.adjusted(2, 1, -2, -1);
}

inline std::vector<ShownText> textsOfView(const QAbstractItemView &view)
{
    std::vector<ShownText> texts;
    const QAbstractItemModel *model = view.model();
    // The gallery paints pictures: what can be measured of a tile is the line of words below.
    const auto *gallery = qobject_cast<const cyto::ui::GalleryView *>(&view);
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(), 40); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            QRect rect = besideIcon(view, index, view.visualRect(index));
            if (gallery != nullptr) {
                rect.setTop(rect.bottom() - view.fontMetrics().height());
                rect.setLeft(rect.left() + view.fontMetrics().height() + 4);
            }
            if (!index.data().toString().isEmpty())
                texts.push_back({rect.translated(view.viewport()->pos()), index.data().toString()});
        }
    return texts;
}

inline std::vector<ShownText> textsOf(const QWidget &w)
{
    std::vector<ShownText> texts;
    const auto add = [&](QRect where, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.push_back({where, text});
    };
    if (const auto *label = qobject_cast<const QLabel *>(&w)) {
        add(w.rect(), label->text());
    } else if (qobject_cast<const QCheckBox *>(&w) != nullptr || qobject_cast<const QRadioButton *>(&w) != nullptr) {
        QStyleOptionButton option;
        option.initFrom(&w);
        const auto part = qobject_cast<const QCheckBox *>(&w) != nullptr ? QStyle::SE_CheckBoxContents
                                                                         : QStyle::SE_RadioButtonContents;
        add(w.style()->subElementRect(part, &option, &w), static_cast<const QAbstractButton &>(w).text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&w)) {
        add(w.rect().adjusted(5, 4, -5, -4), button->text());
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&w)) {
        QStyleOptionComboBox option;
        option.initFrom(&w);
        option.editable = combo->isEditable();
        const QRect field = w.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &w);
        add(field.adjusted(
                combo->itemIcon(combo->currentIndex()).isNull() ? 2 : combo->iconSize().width() + 6, 2, -2, -2),
            combo->currentText());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&w)) {
        add(w.rect().adjusted(4, 4, -4, -4), line->text().isEmpty() ? line->placeholderText() : line->text());
    } else if (const auto *edit = qobject_cast<const QTextEdit *>(&w)) {
        add(edit->viewport()->geometry(), edit->toPlainText());
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&w)) {
        QStyleOptionGroupBox option;
        option.initFrom(&w);
        option.text = box->title();
        option.subControls = QStyle::SC_GroupBoxLabel | QStyle::SC_GroupBoxFrame;
        add(w.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &w), box->title());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&w)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs->tabRect(i).adjusted(6, 5, -6, -5), tabs->tabText(i));
    } else if (const auto *menus = qobject_cast<const QMenuBar *>(&w)) {
        for (QAction *action : menus->actions())
            if (action->isVisible())
                add(menus->actionGeometry(action), action->text());
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&w)) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i)
            add(QRect(header->sectionViewportPosition(i), 0, header->sectionSize(i), header->height())
                    .adjusted(4, 3, -4, -3),
                header->model()->headerData(i, Qt::Horizontal).toString());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&w)) {
        return textsOfView(*view);
    }
    return texts;
}

/// The ground is the most frequent colour; the ink is what differs most from it and is more than a stray pixel.
inline double contrastIn(const QImage &image, const QRect &where)
{
    QHash<QRgb, int> colours;
    const QRect area = where.intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right();) { // most pixels are like their neighbour
            const int begin = x;
            while (x <= area.right() && line[x] == line[begin])
                ++x;
            colours[line[begin]] += x - begin;
        }
    }
    QRgb ground = 0;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it)
        if (it.value() > colours.value(ground))
            ground = it.key();
    double best = 1.0;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it)
        if (it.value() >= kZoom * kZoom)
            best = std::max(best, cyto::ui::contrastRatio(QColor(it.key()), QColor(ground)));
    return best;
}

/// Every text in the window that stands out by less than 4.5:1, as lines for a failing test; how many were looked at.
struct Readability {
    QStringList tooFaint;
    int texts = 0;
};

inline Readability readability(QWidget &window)
{
    Readability result;
    // Icons would be taken for ink.
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        button->setIcon({});
    QImage image(window.size() * kZoom, QImage::Format_RGB32);
    image.setDevicePixelRatio(kZoom);
    image.fill(Qt::magenta); // nothing may be left of it
    window.render(&image);
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets << &window;
    for (const QWidget *w : std::as_const(widgets)) {
        if (!w->isVisible() || w->window() != &window)
            continue;
        for (const ShownText &shown : textsOf(*w)) {
            QRect seen = w->visibleRegion().boundingRect() & shown.where;
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w)) // its content is its viewport's
                seen =
                    area->viewport()->visibleRegion().boundingRect().translated(area->viewport()->pos()) & shown.where;
            // Less than a word of it is on screen.
            if (seen.width() < std::min(shown.where.width(), 12) || seen.height() < w->fontMetrics().height() * 2 / 3)
                continue;
            ++result.texts;
            const QRect where = QRect(w->mapTo(&window, seen.topLeft()), seen.size());
            const double ratio = contrastIn(image, QRect(where.topLeft() * kZoom, where.size() * kZoom));
            if (ratio < 4.5)
                result.tooFaint << QStringLiteral("%1 : 1  %2%3 \"%4\"")
                                       .arg(ratio, 0, 'f', 2)
                                       .arg(QLatin1String(w->metaObject()->className()),
                                           w->isEnabled() ? QString() : QStringLiteral(" (disabled)"),
                                           shown.text.left(60));
        }
    }
    return result;
}

} // namespace fixture
