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

/// RFC 4180 (comma, CRLF), UTF-8, decimal point in every locale, shortest digits that read back as the same
/// number; NaN and infinities are empty; text that a spreadsheet would run as a formula gets a leading '.
[[nodiscard]] QByteArray toCsv(const PlotTable &table);

} // namespace cyto
