#include "ui/report/table_card.h"

#include "review/csv_writer.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kMostVisibleRows = 14; // longer tables scroll within themselves
constexpr int kColumnRoom = 14; // pixels between numbers of neighbouring columns
constexpr int kMostWidth = 420; // pixels of a column: a sentence is broken into lines
constexpr int kMostRows = 300; // a study of thousands of slides would keep the window waiting
} // namespace

TableCard::TableCard(QWidget *parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_save(new QToolButton(this)), m_view(new QTableWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as its rows
    QFont bold = m_caption->font();
    bold.setBold(true);
    m_caption->setFont(bold);
    m_caption->setWordWrap(true);
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save the numbers of this table as CSV."));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->setTabKeyNavigation(false); // Tab leads on to the next control
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_save, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view);
    connect(m_save, &QToolButton::clicked, this, &TableCard::askAndSave);
    hide();
}

void TableCard::setTable(StatisticsTable table)
{
    m_table = std::move(table);
    const ReportTable &shown = m_table.shown;
    const int rows = static_cast<int>(shown.rows.size());
    m_caption->setText(rows <= kMostRows
            ? shown.caption
            : tr("%1: the first %2 rows; the saved table has all %3", "caption, numbers")
                  .arg(shown.caption, locale().toString(kMostRows), locale().toString(rows)));
    m_save->setAccessibleName(tr("Save: %1").arg(shown.caption));
    m_view->setAccessibleName(shown.caption);
    m_view->clear();
    m_view->setColumnCount(static_cast<int>(shown.header.size()));
    m_view->setRowCount(std::min(rows, kMostRows));
    m_view->setHorizontalHeaderLabels(shown.header);
    for (int r = 0; r < m_view->rowCount(); ++r) {
        const QStringList &cells = shown.rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < m_view->columnCount() && c < cells.size(); ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setToolTip(cells[c]); // whole where the column is narrower
            item->setTextAlignment(Qt::AlignVCenter | (c == 0 ? Qt::AlignLeft : Qt::AlignRight));
            m_view->setItem(r, c, item);
        }
    }
    for (int c = 0; c < m_view->columnCount(); ++c)
        if (QTableWidgetItem *header = m_view->horizontalHeaderItem(c))
            header->setTextAlignment(Qt::AlignVCenter | (c == 0 ? Qt::AlignLeft : Qt::AlignRight));
    m_view->resizeColumnsToContents();
    for (int c = 0; c < m_view->columnCount(); ++c)
        m_view->setColumnWidth(c, std::min(m_view->columnWidth(c) + kColumnRoom, kMostWidth));
    m_view->resizeRowsToContents();
    fitHeight();
    setVisible(!shown.rows.empty());
}

void TableCard::fitHeight()
{
    const int rows = std::min(m_view->rowCount(), kMostVisibleRows);
    int height = m_view->horizontalHeader()->sizeHint().height() + m_view->horizontalScrollBar()->sizeHint().height();
    for (int r = 0; r < rows; ++r)
        height += m_view->rowHeight(r);
    m_view->setFixedHeight(height + 2 * m_view->frameWidth());
}

Status TableCard::save(const QString &path) const
{
    return writeWhole(path, toCsv(m_table.data));
}

void TableCard::askAndSave()
{
    const QString name = m_table.shown.caption.simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save table"), name + QStringLiteral(".csv"), tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        path += QStringLiteral(".csv");
    if (const Status s = save(path); !s) {
        QMessageBox::warning(this, tr("Save table"), s.error().text());
        return;
    }
    Q_EMIT saved(path);
}

} // namespace cyto::ui
