#include "ui/plots/plot_widget.h"

#include "review/csv_writer.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/plot_elements.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace cyto {

namespace {

void colourAxes(QCustomPlot &plot, const PlotColours &colours, const QFont &font)
{
    plot.setBackground(colours.background);
    QCPAxisRect *rect = plot.axisRect();
    for (QCPAxis *axis : rect->axes()) {
        axis->setBasePen(colours.axis);
        axis->setTickPen(colours.axis);
        axis->setSubTickPen(colours.axis);
        axis->setLabelColor(colours.text);
        axis->setTickLabelColor(colours.text);
        axis->setLabelFont(font);
        axis->setTickLabelFont(font);
        axis->grid()->setPen({colours.grid, 1.0});
        axis->grid()->setSubGridVisible(false);
        axis->grid()->setZeroLinePen({colours.grid, 1.0});
    }
    QColor veil = colours.background; // lines below the legend shine through
    veil.setAlphaF(0.85F);
    plot.legend->setBrush(veil);
    plot.legend->setBorderPen(colours.grid);
    plot.legend->setTextColor(colours.text);
    plot.legend->setFont(font);
}

/// Axes as QCustomPlot makes them: what one drawing set must not stay for the next.
void resetAxes(QCustomPlot &plot)
{
    QCPAxisRect *rect = plot.axisRect();
    for (QCPAxis *axis : rect->axes()) {
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
        axis->setScaleType(QCPAxis::stLinear);
        axis->setRange(0.0, 1.0);
        axis->setRangeReversed(false);
        axis->setTickLabelRotation(0.0);
        axis->setLabel({});
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(6);
        axis->setSubTicks(true);
        axis->setTicks(true);
        axis->grid()->setVisible(axis == rect->axis(QCPAxis::atLeft) || axis == rect->axis(QCPAxis::atBottom));
    }
    rect->setupFullAxesBox();
    plot.legend->setVisible(false);
    clearSurroundings(plot);
}

} // namespace

PlotWidget::PlotWidget(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus); // the menu key opens the menu
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the menu and wheel are ours
    m_plot->setAutoAddPlottableToLegend(false);
    // It paints into a picture of its own size, hidden ones too: an empty picture cannot be painted on.
    m_plot->setMinimumSize(16, 16);
    connect(m_plot, &QCustomPlot::afterLayout, this, &PlotWidget::fitLabel);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] { fitSurroundings(*m_plot, m_plot->viewport().size()); });
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::refresh()
{
    rebuild(PlotColours::from(palette()));
    describe();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::rebuild(const PlotColours &colours)
{
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->legend->clearItems();
    m_plot->setLocale(locale());
    resetAxes(*m_plot);
    colourAxes(*m_plot, colours, font());
    m_label.clear();
    if (!isEmpty()) {
        draw(*m_plot, colours);
        m_label = m_plot->yAxis->label();
        return;
    }
    for (QCPAxis *axis : m_plot->axisRect()->axes())
        axis->setTicks(false);
    addNote(*m_plot, missing(), colours, NotePlace::Centre);
}

// The label beside a low plot would be cut at both ends. Its lines take width, not height: the layout that
// follows asks for the same lines again.
void PlotWidget::fitLabel()
{
    const QString fitted = fittedLabel(m_label, QFontMetrics(m_plot->yAxis->labelFont()), m_plot->axisRect()->height());
    if (fitted == m_plot->yAxis->label())
        return;
    m_plot->yAxis->setLabel(fitted);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::setMissing(const QString &why)
{
    if (m_missing == why)
        return;
    m_missing = why;
    refresh();
}

QString PlotWidget::missing() const
{
    return m_missing.isEmpty() ? tr("Nothing to show yet") : m_missing;
}

void PlotWidget::describe()
{
    setAccessibleName(title());
    setAccessibleDescription(isEmpty() ? missing() : summary());
}

void PlotWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange: refresh(); break;
    default: break;
    }
}

template <class Paint>
void PlotWidget::withColours(const PlotExport &options, Paint paint)
{
    rebuild(options.print ? PlotColours::forPrint() : PlotColours::from(palette()));
    fitSurroundings(*m_plot, options.size);
    paint();
    rebuild(PlotColours::from(palette()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QImage PlotWidget::image(const PlotExport &options)
{
    QImage image(options.size * options.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(options.scale);
    image.fill(Qt::white);
    withColours(options, [&] {
        QCPPainter painter;
        painter.begin(&image);
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot->toPainter(&painter, options.size.width(), options.size.height());
    });
    return image;
}

QByteArray PlotWidget::svg(const PlotExport &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setTitle(title());
    generator.setDescription(summary());
    withColours(options, [&] {
        QCPPainter painter;
        painter.begin(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        m_plot->toPainter(&painter, options.size.width(), options.size.height());
    });
    return bytes;
}

QByteArray PlotWidget::pdf(const PlotExport &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title());
    writer.setResolution(72); // one logical pixel is one point
    writer.setPageSize(QPageSize(QSizeF(options.size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({0.0, 0.0, 0.0, 0.0});
    withColours(options, [&] {
        QCPPainter painter;
        painter.begin(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setMode(QCPPainter::pmNonCosmetic);
        m_plot->toPainter(&painter, options.size.width(), options.size.height());
    });
    return bytes;
}

Status PlotWidget::save(const QString &path, const PlotExport &options)
{
    if (isEmpty())
        return fail(ErrorCode::InvalidArgument, tr("There is nothing in this plot that could be saved."));
    const QString suffix = path.section(QLatin1Char('.'), -1).toLower();
    if (suffix == QLatin1String("csv"))
        return writeWhole(path, toCsv(table()));
    if (suffix == QLatin1String("svg"))
        return writeWhole(path, svg(options));
    if (suffix == QLatin1String("pdf"))
        return writeWhole(path, pdf(options));
    if (suffix != QLatin1String("png"))
        return fail(ErrorCode::InvalidArgument, tr("%1 does not end in .png, .svg, .pdf or .csv.").arg(path));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image(options).save(&buffer, "PNG"))
        return fail(ErrorCode::OutOfMemory, tr("There is not enough memory for a picture of this size."));
    return writeWhole(path, bytes);
}

void PlotWidget::askAndSave(const QString &suffix, const QString &filter)
{
    const QString proposed = title().simplified().replace(QLatin1Char(' '), QLatin1Char('_')) + suffix;
    QString path = QFileDialog::getSaveFileName(this, tr("Save plot"), proposed, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    PlotExport options;
    options.size = size().expandedTo(options.size);
    const Status s = save(path, options);
    if (s) {
        Q_EMIT saved(path);
        return;
    }
    Q_EMIT saveFailed(s.error());
    QMessageBox::warning(this, tr("Save plot"), s.error().text());
}

void PlotWidget::addSaveActions(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &suffix, const QString &filter) {
        QAction *action = menu.addAction(text);
        action->setEnabled(!isEmpty());
        connect(action, &QAction::triggered, this, [this, suffix, filter] { askAndSave(suffix, filter); });
    };
    add(tr("Save as PNG…"), QStringLiteral(".png"), tr("PNG images (*.png)"));
    add(tr("Save as SVG…"), QStringLiteral(".svg"), tr("SVG drawings (*.svg)"));
    add(tr("Save as PDF…"), QStringLiteral(".pdf"), tr("PDF documents (*.pdf)"));
    add(tr("Save data as CSV…"), QStringLiteral(".csv"), tr("CSV tables (*.csv)"));
}

void PlotWidget::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addSaveActions(menu);
    menu.exec(event->globalPos());
}

} // namespace cyto
