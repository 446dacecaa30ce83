// CSV as workbench.md fixes it: RFC 4180 (comma, CRLF), UTF-8, decimal point in every locale,
// missing = empty, booleans 0/1; written to a temporary file, flushed, renamed.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QSaveFile>
#include <QStringList>

#include <cstdint>
#include <memory>

namespace cyto {

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
    [[nodiscard]] QByteArray line() const { return m_line + "\r\n"; }

private:
    void raw(const QByteArray &cell);
    QByteArray m_line;
    bool m_begun = false;
};

/// The text as it stands in the file before quoting.
[[nodiscard]] QString guardedText(const QString &value);

class CsvFile {
public:
    /// Nothing is seen under `path` before commit().
    [[nodiscard]] static Expected<std::unique_ptr<CsvFile>> create(const QString &path, const QStringList &header);
    void write(const CsvRow &row);
    /// Flush, then rename over `path`. Without it the file is dropped.
    [[nodiscard]] Status commit();
    [[nodiscard]] std::int64_t rows() const { return m_rows; } ///< without the header

private:
    explicit CsvFile(const QString &path) : m_file(path) { }
    QSaveFile m_file;
    std::int64_t m_rows = -1;
};

/// Any bytes, likewise: temporary file, flush, rename.
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes);
/// The folder and those above it. Error: Io.
[[nodiscard]] Status makeFolder(const QString &path);

} // namespace cyto
