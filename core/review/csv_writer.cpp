#include "review/csv_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

tl::unexpected<Error> notWritable(const QString &message)
{
    return fail(ErrorCode::Io, message, tr("Name another one."));
}

} // namespace

QString guardedText(const QString &value)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    return !value.isEmpty() && dangerous.contains(value.front()) ? QLatin1Char('\'') + value : value;
}

CsvDialect CsvDialect::excelLocal(const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    // Where the comma is the decimal point it cannot part cells.
    return {point == QLatin1String(",") ? ';' : ',', point, true};
}

CsvRow &CsvRow::text(const QString &value)
{
    m_cells.push_back({guardedText(value).toUtf8(), Kind::Text});
    return *this;
}

CsvRow &CsvRow::number(double value)
{
    m_cells.push_back({std::isfinite(value) ? QByteArray::number(value, 'g', kDigits) : QByteArray(), Kind::Decimal});
    return *this;
}

CsvRow &CsvRow::integer(std::int64_t value)
{
    m_cells.push_back({QByteArray::number(static_cast<qlonglong>(value)), Kind::Other});
    return *this;
}

CsvRow &CsvRow::natural(std::uint64_t value)
{
    m_cells.push_back({QByteArray::number(static_cast<qulonglong>(value)), Kind::Other});
    return *this;
}

CsvRow &CsvRow::boolean(bool value)
{
    m_cells.push_back({value ? "1" : "0", Kind::Other});
    return *this;
}

CsvRow &CsvRow::missing()
{
    m_cells.push_back({});
    return *this;
}

QByteArray CsvRow::line(const CsvDialect &dialect) const
{
    QByteArray line;
    const auto mustQuote = [&](const QByteArray &bytes) {
        return bytes.contains(dialect.separator) || bytes.contains('"') || bytes.contains('\r') || bytes.contains('\n');
    };
    for (size_t i = 0; i < m_cells.size(); ++i) {
        QByteArray bytes = m_cells[i].bytes;
        if (m_cells[i].kind == Kind::Decimal)
            bytes.replace('.', dialect.decimalPoint.toUtf8());
        if (mustQuote(bytes))
            bytes = '"' + bytes.replace('"', "\"\"") + '"';
        if (i > 0)
            line += dialect.separator;
        line += bytes;
    }
    return line + "\r\n";
}

Expected<std::unique_ptr<CsvFile>> CsvFile::create(
    const QString &path, const QStringList &header, const CsvDialect &dialect)
{
    if (Status s = checkTarget(path); !s)
        return tl::unexpected<Error>(s.error());
    std::unique_ptr<CsvFile> csv(new CsvFile(path, dialect));
    if (!csv->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(csv->m_file);
    if (dialect.byteOrderMark)
        csv->m_file.write("\xEF\xBB\xBF");
    CsvRow row;
    for (const QString &name : header)
        row.text(name);
    csv->write(row);
    return csv;
}

void CsvFile::write(const CsvRow &row)
{
    // A failed write is remembered by QSaveFile: commit() refuses then.
    m_file.write(row.line(m_dialect));
    ++m_rows;
}

Status CsvFile::commit()
{
    if (!m_file.commit())
        return cannotWrite(m_file);
    return {};
}

Status checkTarget(const QString &path)
{
    if (path.isEmpty())
        return fail(ErrorCode::InvalidArgument, tr("The name of a file to write is empty."), tr("Name a file."));
    const QFileInfo target(path); // of a link: what it leads to
    if (target.isDir())
        return notWritable(tr("%1 is a folder, not a file.").arg(path));
    if (target.exists() && !target.isFile())
        return notWritable(tr("%1 is a device, a pipe or a socket, which would be replaced by the file.").arg(path));
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::Io, tr("%1 cannot be written: there is no folder %2.").arg(path, folder.filePath()),
            tr("Make the folder, or name another file."));
    if (!folder.isWritable())
        return fail(ErrorCode::Io, tr("%1 cannot be written: the folder %2 is closed.").arg(path, folder.filePath()),
            tr("Check its permissions, or name another file."));
    return {};
}

Status writeWhole(const QString &path, const QByteArray &bytes)
{
    if (Status s = checkTarget(path); !s)
        return s;
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

Status checkFolder(const QString &path)
{
    if (path.isEmpty())
        return fail(ErrorCode::InvalidArgument, tr("The name of a folder to write to is empty."), tr("Name a folder."));
    QFileInfo nearest(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!nearest.exists() && !nearest.isSymLink() && !nearest.isRoot())
        nearest.setFile(nearest.absolutePath());
    if (!nearest.isDir())
        return notWritable(tr("%1 is no folder.").arg(nearest.filePath()));
    if (!nearest.isWritable())
        return fail(ErrorCode::Io, tr("The folder %1 is closed: nothing can be written to it.").arg(nearest.filePath()),
            tr("Check its permissions, or name another folder."));
    return {};
}

} // namespace cyto
