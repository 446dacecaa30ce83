#include "ui/plots/report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>

#include <algorithm>
#include <memory>

namespace cyto {

namespace {

constexpr int kFigureType = QTextFormat::UserObject + 1;
constexpr int kFigureProperty = QTextFormat::UserProperty + 1;
constexpr int kResolution = 96; // the document's pixels per inch; what is painted stays a vector
constexpr double kFooter = 30.0;
constexpr double kCaption = 40.0; // two lines

/// Paints SVG into the text, which QTextDocument by itself would turn into pixels, and the caption with it,
/// so that no page break comes between them.
class FigureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    FigureObject(double width, double height) : m_room(width, height - kCaption) { }
    /// @return its number, or -1 for what is no SVG
    int add(const ReportFigure &figure)
    {
        auto renderer = std::make_unique<QSvgRenderer>(figure.svg);
        if (!renderer->isValid())
            return -1;
        m_figures.push_back({std::move(renderer), figure.caption});
        return static_cast<int>(m_figures.size()) - 1;
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QSizeF drawing = of(format).renderer->viewBoxF().size().scaled(m_room, Qt::KeepAspectRatio);
        return {m_room.width(), drawing.height() + kCaption}; // the caption may be wider than the drawing
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        const Figure &figure = of(format);
        const QSizeF drawing = figure.renderer->viewBoxF().size().scaled(m_room, Qt::KeepAspectRatio);
        figure.renderer->render(painter, {rect.topLeft(), drawing});
        QFont font = painter->font();
        font.setPointSizeF(9.0);
        painter->setFont(font);
        painter->setPen(QColor(0x444444));
        painter->drawText(
            rect.adjusted(0.0, drawing.height(), 0.0, 0.0), Qt::AlignLeft | Qt::TextWordWrap, figure.caption);
    }

private:
    struct Figure {
        std::unique_ptr<QSvgRenderer> renderer;
        QString caption;
    };
    [[nodiscard]] const Figure &of(const QTextFormat &format) const
    {
        return m_figures.at(static_cast<std::size_t>(format.intProperty(kFigureProperty)));
    }
    QSizeF m_room;
    std::vector<Figure> m_figures;
};

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

QTextCharFormat sized(double points, bool bold = false, const QColor &colour = Qt::black)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

void addText(QTextCursor &cursor, const QString &text, const QTextBlockFormat &block, const QTextCharFormat &style)
{
    cursor.insertBlock(block, style);
    cursor.insertText(text, style);
}

void addTable(QTextCursor &cursor, const ReportTable &table)
{
    addText(cursor, table.caption, spaced(10, 4), sized(10, true));
    cursor.insertBlock(spaced(0, 0));
    qsizetype columns = table.header.size();
    for (const QStringList &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderBrush(QColor(0xBBBBBB));
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    QTextTable *grid = cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(columns), format);
    const auto fill = [&](int row, const QStringList &cells, bool bold) {
        for (int c = 0; c < cells.size(); ++c) {
            QTextCursor cell = grid->cellAt(row, c).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(c == 0 ? Qt::AlignLeft : Qt::AlignRight);
            cell.setBlockFormat(block);
            cell.insertText(cells[c], sized(9, bold));
        }
    };
    fill(0, table.header, true);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        fill(static_cast<int>(r) + 1, table.rows[r], false);
    cursor.movePosition(QTextCursor::End);
}

bool addFigure(QTextCursor &cursor, FigureObject &figures, const ReportFigure &figure)
{
    const int number = figures.add(figure);
    if (number < 0)
        return false;
    QTextCharFormat format;
    format.setObjectType(kFigureType);
    format.setProperty(kFigureProperty, number);
    cursor.insertBlock(spaced(12, 2));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    return true;
}

/// One page of the document, and its number below.
void paintPage(QPainter &painter, QTextDocument &document, int page, int pages, const QSizeF &room)
{
    painter.save();
    const QRectF view(0.0, page * room.height(), room.width(), room.height());
    painter.translate(0.0, -view.top());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black); // not that of a dark desktop
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = document.defaultFont();
    font.setPointSizeF(8.0);
    painter.setFont(font);
    painter.setPen(QColor(0x444444));
    painter.drawText(QRectF(0.0, room.height(), room.width(), kFooter), Qt::AlignRight | Qt::AlignBottom,
        QCoreApplication::translate("Report", "Page %1 of %2").arg(page + 1).arg(pages));
}

} // namespace

Expected<QByteArray> reportPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({18.0, 18.0, 18.0, 18.0}, QPageLayout::Millimeter);
    const QSizeF page(writer.width(), writer.height());
    const QSizeF room(page.width(), page.height() - kFooter);

    FigureObject figures(room.width(), 0.47 * room.height()); // two on a page
    QTextDocument document;
    document.setDocumentMargin(0.0);
    document.documentLayout()->setPaintDevice(&writer);
    document.documentLayout()->registerHandler(kFigureType, &figures);
    QTextCursor cursor(&document);
    cursor.insertText(report.title, sized(20, true));
    for (const QString &fact : report.facts)
        addText(cursor, fact, spaced(2, 0), sized(9, false, QColor(0x444444)));
    for (const ReportSection &section : report.sections) {
        addText(cursor, section.heading, spaced(18, 4), sized(14, true));
        for (const QString &paragraph : section.paragraphs)
            addText(cursor, paragraph, spaced(0, 4), sized(10));
        for (const ReportTable &table : section.tables)
            addTable(cursor, table);
        for (const ReportFigure &figure : section.figures)
            if (!addFigure(cursor, figures, figure))
                return fail(ErrorCode::Corrupt,
                    QCoreApplication::translate("Report", "The figure \"%1\" of the report cannot be drawn.")
                        .arg(figure.caption));
    }
    document.setPageSize(room);
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int p = 0; p < pages; ++p) {
        if (p > 0)
            writer.newPage();
        paintPage(painter, document, p, pages, room);
    }
    painter.end();
    return bytes;
}

} // namespace cyto

#include "report_pdf.moc"
