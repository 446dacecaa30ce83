#include "review/label_import.h"

#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "study/audit_log.h"
#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/reader_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace cyto {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(LabelImport)
};

/// The text before guardedText() of the export put a ' in front.
QString unguarded(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && guardedText(text.mid(1)) == text ? text.mid(1) : text;
}

std::optional<Confidence> confidenceOf(const QString &name, bool &known)
{
    known = true;
    if (name == QLatin1String("high"))
        return Confidence::High;
    if (name == QLatin1String("moderate"))
        return Confidence::Moderate;
    if (name == QLatin1String("low"))
        return Confidence::Low;
    if (name == QLatin1String("no"))
        return Confidence::No;
    known = name.isEmpty();
    return std::nullopt;
}

class Planner {
public:
    Planner(StudyDatabase &database, const CsvTable &table, const CancelToken &cancel)
        : m_database(database), m_table(table), m_cancel(cancel)
    {
    }

    Expected<ImportPlan> run()
    {
        if (Status status = readStudy(); !status)
            return tl::unexpected<Error>(status.error());
        ImportPlan plan;
        for (size_t i = 0; i < m_table.rows(); ++i) {
            if (m_cancel.isCancelled())
                return fail(ErrorCode::Cancelled, ImportText::tr("Reading the labels was cancelled."));
            ImportRow row;
            row.row = static_cast<int>(i) + 1;
            row.reason = read(i, row);
            if (row.reason.isEmpty()) {
                if (Status status = compare(row); !status)
                    return tl::unexpected<Error>(status.error());
            }
            if (row.fate != ImportFate::Refused && !m_readers.contains(row.reader)
                && !plan.newReaders.contains(row.reader))
                plan.newReaders << row.reader;
            plan.add += row.fate == ImportFate::Add ? 1 : 0;
            plan.change += row.fate == ImportFate::Change ? 1 : 0;
            plan.same += row.fate == ImportFate::Same ? 1 : 0;
            plan.refused += row.fate == ImportFate::Refused ? 1 : 0;
            plan.rows.push_back(std::move(row));
        }
        return plan;
    }

private:
    Status readStudy()
    {
        auto info = m_database.info();
        if (!info)
            return tl::unexpected<Error>(info.error());
        m_classes = info->labelClasses;
        auto index = CellStore(m_database).index();
        if (!index)
            return tl::unexpected<Error>(index.error());
        m_cells = std::move(*index);
        auto readers = ReaderStore(m_database).readers();
        if (!readers)
            return tl::unexpected<Error>(readers.error());
        for (const Reader &reader : *readers)
            m_readers.insert(reader.name, reader);
        return {};
    }

    // The path names the image where both are given: of two images with one content the hash knows only the first. An
    // image that was moved is found by its content.
    QString findCell(const QString &path, const QString &hash, CellId &cell) const
    {
        const QByteArray content = QByteArray::fromHex(hash.toLatin1());
        if (!hash.isEmpty() && (content.size() != 32 || hash.size() != 64))
            return ImportText::tr("\"%1\" is no SHA-256 of an image.").arg(hash);
        cell = path.isEmpty() ? 0 : m_cells.byPath.value(path, 0);
        if (cell == 0) {
            cell = m_cells.byHash.value(content, 0);
            return cell != 0 ? QString()
                             : ImportText::tr("The study has no image \"%1\".").arg(path.isEmpty() ? hash : path);
        }
        if (content.isEmpty() || m_cells.hashes.value(cell) == content)
            return {};
        return m_cells.hashes.contains(cell)
            ? ImportText::tr("The image \"%1\" has another content than the table says.").arg(path)
            : ImportText::tr("The content of the image \"%1\" has not been read yet: it cannot be compared.").arg(path);
    }

    // Why the row is refused; empty when it is not.
    QString read(size_t i, ImportRow &row)
    {
        const auto text = [&](const char *column) { return unguarded(m_table.cell(i, QLatin1String(column))); };
        const QString hash = text("image_sha256");
        const QString path = text("image_path");
        if (const QString problem = findCell(path, hash, row.cell); !problem.isEmpty())
            return problem;
        row.reader = text("reader").trimmed();
        if (row.reader.isEmpty())
            return ImportText::tr("The reader is missing.");
        if (m_readers.contains(row.reader) && !m_readers.value(row.reader).active)
            return ImportText::tr("%1 takes no part in this study any more.").arg(row.reader);
        const QString name = text("label_class");
        if (name == QLatin1String("cannot_identify")) {
            row.value.kind = LabelKind::CannotIdentify;
        } else if (const auto found = m_classes.indexOf(name)) {
            row.value.kind = LabelKind::Class;
            row.value.classIndex = *found;
        } else {
            return ImportText::tr("The study has no class \"%1\".").arg(name);
        }
        bool known = false;
        const QString confidence = text("label_confidence");
        row.value.confidence = confidenceOf(confidence, known);
        if (!known)
            return ImportText::tr("\"%1\" is no confidence: it is high, moderate, low or no.").arg(confidence);
        row.value.comment = text("comment");
        if (m_seen.contains({row.reader, row.cell}))
            return ImportText::tr("The table labels this image twice for %1.").arg(row.reader);
        m_seen.insert({row.reader, row.cell});
        return {};
    }

    Status compare(ImportRow &row)
    {
        row.fate = ImportFate::Add;
        if (!m_readers.contains(row.reader))
            return {};
        const auto now = LabelStore(m_database).current(row.cell, m_readers.value(row.reader).id);
        if (!now)
            return tl::unexpected<Error>(now.error());
        if (now->kind != LabelKind::None)
            row.fate = *now == row.value ? ImportFate::Same : ImportFate::Change;
        return {};
    }

    StudyDatabase &m_database;
    const CsvTable &m_table;
    const CancelToken &m_cancel;
    ClassSet m_classes;
    CellIndex m_cells;
    QMap<QString, Reader> m_readers;
    QSet<std::pair<QString, CellId>> m_seen;
};

} // namespace

Expected<ImportPlan> planLabelImport(StudyDatabase &database, const QString &csvPath, const CancelToken &cancel)
{
    const auto table = CsvTable::read(csvPath);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const bool image =
        table->hasColumn(QStringLiteral("image_sha256")) || table->hasColumn(QStringLiteral("image_path"));
    for (const auto &[there, column] : {std::pair(image, QStringLiteral("image_path")),
             std::pair(table->hasColumn(QStringLiteral("reader")), QStringLiteral("reader")),
             std::pair(table->hasColumn(QStringLiteral("label_class")), QStringLiteral("label_class"))})
        if (!there)
            return fail(ErrorCode::InvalidArgument, ImportText::tr("%1 has no column \"%2\".").arg(csvPath, column),
                ImportText::tr(
                    "Columns are image_path or image_sha256, reader, label_class, label_confidence, comment."));
    auto plan = Planner(database, *table, cancel).run();
    if (!plan)
        return plan;
    QFile file(csvPath);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Unreadable, ImportText::tr("%1 cannot be read: %2.").arg(csvPath, file.errorString()));
    plan->table = QFileInfo(csvPath).fileName();
    plan->sha256 = QString::fromLatin1(hash.result().toHex());
    return plan;
}

Expected<int> applyLabelImport(StudyDatabase &database, const ImportPlan &plan)
{
    QMap<QString, std::vector<LabelChange>> byReader;
    for (const ImportRow &row : plan.rows) {
        if (row.fate != ImportFate::Add && row.fate != ImportFate::Change)
            continue;
        LabelChange change;
        change.cell = row.cell;
        change.value = row.value;
        byReader[row.reader].push_back(std::move(change));
    }
    AuditLog log(database);
    const QString subject = QStringLiteral("table/%1").arg(plan.table);
    if (const Status noted = log.note(QStringLiteral("label import begun"), subject,
            QStringLiteral("sha256 %1; %2 new; %3 changed; %4 as they are; %5 refused")
                .arg(plan.sha256)
                .arg(plan.add)
                .arg(plan.change)
                .arg(plan.same)
                .arg(plan.refused));
        !noted)
        return tl::unexpected<Error>(noted.error());
    int committed = 0;
    for (auto it = byReader.begin(); it != byReader.end(); ++it) {
        const auto reader = ReaderStore(database).ensureReader(it.key());
        if (!reader)
            return tl::unexpected<Error>(reader.error());
        for (LabelChange &change : *it)
            change.context.reader = reader->id;
        const auto labels = LabelStore(database).commitAll(*it);
        if (!labels)
            return tl::unexpected<Error>(labels.error());
        committed += static_cast<int>(labels->size());
    }
    if (const Status noted = log.note(QStringLiteral("labels imported"), subject,
            QStringLiteral("sha256 %1; %2 labels committed").arg(plan.sha256).arg(committed));
        !noted)
        return tl::unexpected<Error>(noted.error());
    return committed;
}

} // namespace cyto
