// Reads CSV (RFC 4180; LF alone is taken too), for tables that we wrote or that users bring.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cyto {

class CsvTable {
public:
    /// @param name for messages. Errors: no header, a row with another number of cells, a quote that
    /// never ends; each names the line.
    [[nodiscard]] static Expected<CsvTable> parse(const QByteArray &bytes, const QString &name);
    [[nodiscard]] static Expected<CsvTable> read(const QString &path);

    [[nodiscard]] size_t rows() const { return m_rows.size(); }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] bool hasColumn(const QString &column) const { return m_columns.contains(column); }
    /// Empty where there is no such column.
    [[nodiscard]] QString cell(size_t row, const QString &column) const;

private:
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace cyto
