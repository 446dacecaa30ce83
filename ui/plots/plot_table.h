// The numbers behind a plot, as its CSV file holds them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

namespace cyto {

/// Nothing (an empty cell), text, a number, a count.
using PlotCell = std::variant<std::monostate, QString, double, std::int64_t>;

struct PlotTable {
    QStringList header; ///< stable English names, whatever the language of the screen
    std::vector<std::vector<PlotCell>> rows;
};

/// As all our tables (review/csv_writer.h): RFC 4180, decimal point in every locale, guarded text.
[[nodiscard]] QByteArray toCsv(const PlotTable &table);

} // namespace cyto
