// CSV as workbench.md fixes it: RFC 4180 (comma, CRLF), UTF-8, decimal point in every locale,
// missing = empty, booleans 0/1; written to a temporary file, flushed, renamed.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QLocale>
#include <QSaveFile>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace cyto {

/// How cells become lines. The default is the one that every program here reads.
struct CsvDialect {
    char separator = ',';
    QString decimalPoint = QStringLiteral(".");
    bool byteOrderMark = false; ///< without it Excel takes UTF-8 for the system's old encoding
    /// "Excel (local)": what a spreadsheet opens by a double click where this locale is set.
    [[nodiscard]] static CsvDialect excelLocal(const QLocale &locale);
};

/// One row, built cell by cell. Text and numbers differ: only text is guarded.
class CsvRow {
public:
    /// Text that a spreadsheet would run as a formula (= + - @ tab CR in front, CWE-1236) gets a leading '.
    CsvRow &text(const QString &value);
    /// Shortest text that reads back as the same number, at 9 digits; NaN and infinities are empty.
    CsvRow &number(double value);
    CsvRow &integer(std::int64_t value);
    CsvRow &natural(std::uint64_t value);
    CsvRow &boolean(bool value);
    CsvRow &missing();
    [[nodiscard]] QByteArray line(const CsvDialect &dialect = {}) const;

private:
    enum class Kind : std::uint8_t { Text, Decimal, Other };
    struct Cell {
        QByteArray bytes;
        Kind kind = Kind::Other;
    };
    std::vector<Cell> m_cells;
};

/// The text as it stands in the file before quoting.
[[nodiscard]] QString guardedText(const QString &value);

class CsvFile {
public:
    /// Nothing is seen under `path` before commit().
    [[nodiscard]] static Expected<std::unique_ptr<CsvFile>> create(
        const QString &path, const QStringList &header, const CsvDialect &dialect = {});
    void write(const CsvRow &row);
    /// Flush, then rename over `path`. Without it the file is dropped.
    [[nodiscard]] Status commit();
    [[nodiscard]] std::int64_t rows() const { return m_rows; } ///< without the header

private:
    CsvFile(const QString &path, const CsvDialect &dialect) : m_file(path), m_dialect(dialect) { }
    QSaveFile m_file;
    CsvDialect m_dialect;
    std::int64_t m_rows = -1;
};

/// Any bytes, likewise: temporary file, flush, rename.
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes);
/// What both do first, for whoever computes for hours before: the target must be a regular file, a link to one, or
/// absent, in a folder that may be written to. A rename would replace a device or a pipe. Errors: InvalidArgument
/// for an empty name, Io.
[[nodiscard]] Status checkTarget(const QString &path);
/// The folder and those above it. Error: Io.
[[nodiscard]] Status makeFolder(const QString &path);
/// Whether makeFolder() could do that, as far as can be seen beforehand. Errors: as checkTarget().
[[nodiscard]] Status checkFolder(const QString &path);

} // namespace cyto
