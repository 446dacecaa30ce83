#include "review/csv_writer.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvWriter", text);
}

// Trial errors agree to about six digits between machines; nine keep every printed digit that means
// something, and a table that is read and written again does not change.
constexpr int kDigits = 9;

tl::unexpected<Error> cannotWrite(const QSaveFile &file)
{
    return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
        tr("Check the folder, the permissions and the free space."));
}

} // namespace

QString guardedText(const QString &value)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    return !value.isEmpty() && dangerous.contains(value.front()) ? QLatin1Char('\'') + value : value;
}

void CsvRow::raw(const QByteArray &cell)
{
    if (m_begun)
        m_line += ',';
    m_begun = true;
    m_line += cell;
}

CsvRow &CsvRow::text(const QString &value)
{
    QByteArray cell = guardedText(value).toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\r') || cell.contains('\n'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    raw(cell);
    return *this;
}

CsvRow &CsvRow::number(double value)
{
    raw(std::isfinite(value) ? QByteArray::number(value, 'g', kDigits) : QByteArray());
    return *this;
}

CsvRow &CsvRow::integer(std::int64_t value)
{
    raw(QByteArray::number(static_cast<qlonglong>(value)));
    return *this;
}

CsvRow &CsvRow::natural(std::uint64_t value)
{
    raw(QByteArray::number(static_cast<qulonglong>(value)));
    return *this;
}

CsvRow &CsvRow::boolean(bool value)
{
    raw(value ? "1" : "0");
    return *this;
}

CsvRow &CsvRow::missing()
{
    raw({});
    return *this;
}

Expected<std::unique_ptr<CsvFile>> CsvFile::create(const QString &path, const QStringList &header)
{
    std::unique_ptr<CsvFile> csv(new CsvFile(path));
    if (!csv->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(csv->m_file);
    CsvRow row;
    for (const QString &name : header)
        row.text(name);
    csv->write(row);
    return csv;
}

void CsvFile::write(const CsvRow &row)
{
    // A failed write is remembered by QSaveFile: commit() refuses then.
    m_file.write(row.line());
    ++m_rows;
}

Status CsvFile::commit()
{
    if (!m_file.commit())
        return cannotWrite(m_file);
    return {};
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

Status makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made.").arg(path),
            tr("Check the permissions and the free space."));
    return {};
}

} // namespace cyto
