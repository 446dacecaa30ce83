#include "ui/annotate/tall_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyto::ui {

namespace {

constexpr int kOutlookLines = 5;
constexpr int kFrame = 60; ///< pixels that a window manager's title and borders, and a panel, may take

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // Tab leads to what is in it, and scrolls there
    area->setWidget(content);
    return area;
}

} // namespace

void layOutTallDialog(QDialog &dialog, QWidget *content, QLabel *outlook, QWidget *footer, QSize wanted)
{
    outlook->setWordWrap(true);
    outlook->setAlignment(Qt::AlignTop);
    outlook->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QScrollArea *chosen = scrolling(content, &dialog);
    QScrollArea *lines = scrolling(outlook, &dialog);
    lines->setFixedHeight(kOutlookLines * outlook->fontMetrics().lineSpacing() + 8);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(chosen, 1);
    layout->addWidget(lines);
    layout->addWidget(footer);
    const QSize room = dialog.screen()->availableGeometry().size() - QSize(0, kFrame);
    dialog.resize(wanted.boundedTo(room));
}

} // namespace cyto::ui
