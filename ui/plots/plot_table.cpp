#include "ui/plots/plot_table.h"

#include <QLocale>

#include <cmath>

namespace cyto {

namespace {

QByteArray quoted(QString text)
{
    // CWE-1236.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r');
    return plain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

struct CellText {
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &text) const { return quoted(text); }
    QByteArray operator()(std::int64_t count) const { return QByteArray::number(static_cast<qlonglong>(count)); }
    QByteArray operator()(double number) const
    {
        return std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : QByteArray();
    }
};

} // namespace

QByteArray toCsv(const PlotTable &table)
{
    QByteArrayList header;
    for (const QString &name : table.header)
        header << quoted(name);
    QByteArray csv = header.join(',') + "\r\n";
    for (const auto &row : table.rows) {
        QByteArrayList cells;
        for (const PlotCell &cell : row)
            cells << std::visit(CellText {}, cell);
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace cyto
