#include "ui/plots/plot_table.h"

#include "review/csv_writer.h"

namespace cyto {

namespace {

struct AddCell {
    CsvRow &row;
    void operator()(std::monostate) const { row.missing(); }
    void operator()(const QString &text) const { row.text(text); }
    void operator()(std::int64_t count) const { row.integer(count); }
    void operator()(double number) const { row.number(number); }
};

} // namespace

QByteArray toCsv(const PlotTable &table)
{
    CsvRow header;
    for (const QString &name : table.header)
        header.text(name);
    QByteArray csv = header.line();
    for (const auto &row : table.rows) {
        CsvRow cells;
        for (const PlotCell &cell : row)
            std::visit(AddCell {cells}, cell);
        csv += cells.line();
    }
    return csv;
}

} // namespace cyto
