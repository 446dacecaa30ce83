#include "ui/report/plot_card.h"

#include "ui/plots/plot_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cyto::ui {

PlotCard::PlotCard(PlotWidget *plot, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_plot(plot)
    , m_heading(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setMargin(16);
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save this plot as PNG, SVG or PDF, or its data as CSV."));
    auto *menu = new QMenu(m_save);
    // Filled when it opens, so that it knows whether there is something to save.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_plot->addSaveActions(*menu);
    });
    m_save->setMenu(menu);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_missing);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_save, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    connect(m_plot, &PlotWidget::saved, this, &PlotCard::saved);
    setHeading(heading);
    update({});
}

void PlotCard::setHeading(const QString &heading)
{
    m_heading->setText(heading.isEmpty() ? m_plot->title() : heading);
    m_save->setAccessibleName(tr("Save: %1").arg(m_heading->text()));
}

void PlotCard::update(const QString &missing)
{
    m_plot->setMissing(missing);
    m_missing->setText(m_plot->missing());
    m_pages->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_missing) : m_plot);
    m_save->setEnabled(!isEmpty());
}

bool PlotCard::isEmpty() const
{
    return m_plot->isEmpty();
}

QString PlotCard::missingText() const
{
    return isEmpty() ? m_missing->text() : QString();
}

} // namespace cyto::ui
