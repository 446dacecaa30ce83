#include "review/csv_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

/// Splits into records; `line` counts from 1 for messages.
class Splitter {
public:
    explicit Splitter(const QByteArray &bytes) : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF")) // what Excel puts in front of UTF-8
            m_at = 3;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /// False when a quote is open at the end.
    bool next(QStringList &cells)
    {
        cells.clear();
        for (;;) {
            QByteArray cell;
            if (!readCell(cell))
                return false;
            cells << QString::fromUtf8(cell);
            if (atEnd())
                return true;
            const char end = m_bytes[m_at++];
            if (end == ',')
                continue;
            if (end == '\r' && !atEnd() && m_bytes[m_at] == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

private:
    bool readCell(QByteArray &cell)
    {
        if (atEnd() || m_bytes[m_at] != '"') {
            while (!atEnd() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\r' && m_bytes[m_at] != '\n')
                cell += m_bytes[m_at++];
            return true;
        }
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_bytes[m_at];
            if (c == '\n')
                ++m_line;
            if (c != '"') {
                cell += c;
            } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                cell += c;
                ++m_at;
            } else {
                ++m_at;
                // What follows a closing quote up to the comma belongs to no rule; it is kept as text.
                while (!atEnd() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\r' && m_bytes[m_at] != '\n')
                    cell += m_bytes[m_at++];
                return true;
            }
        }
        return false;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Expected<CsvTable> CsvTable::parse(const QByteArray &bytes, const QString &name)
{
    CsvTable table;
    Splitter splitter(bytes);
    QStringList cells;
    while (!splitter.atEnd()) {
        const int line = splitter.line();
        if (!splitter.next(cells))
            return fail(ErrorCode::Corrupt, tr("%1, line %2: a quoted cell never ends.").arg(name).arg(line));
        if (cells.size() == 1 && cells.front().isEmpty())
            continue; // a blank line
        if (table.m_header.isEmpty()) {
            table.m_header = cells;
            for (qsizetype i = 0; i < cells.size(); ++i)
                table.m_columns.insert(cells[i], i);
        } else if (cells.size() != table.m_header.size()) {
            return fail(ErrorCode::Corrupt,
                tr("%1, line %2: the row has %3 cells where the header has %4.")
                    .arg(name)
                    .arg(line)
                    .arg(cells.size())
                    .arg(table.m_header.size()));
        } else {
            table.m_rows.push_back(cells);
        }
    }
    if (table.m_header.isEmpty())
        return fail(ErrorCode::Corrupt, tr("%1 has no header line.").arg(name));
    return table;
}

Expected<CsvTable> CsvTable::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
            tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return parse(file.readAll(), path);
}

QString CsvTable::cell(size_t row, const QString &column) const
{
    const auto it = m_columns.constFind(column);
    return it == m_columns.cend() ? QString() : m_rows.at(row).at(*it);
}

} // namespace cyto
