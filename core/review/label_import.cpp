#include "review/label_import.h"

#include "review/csv_reader.h"
#include "review/csv_writer.h"
#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/reader_store.h"

#include <QCoreApplication>
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
    Planner(StudyDatabase &database, const CsvTable &table) : m_database(database), m_table(table) { }

    Expected<ImportPlan> run()
    {
        if (Status status = readStudy(); !status)
            return tl::unexpected<Error>(status.error());
        ImportPlan plan;
        for (size_t i = 0; i < m_table.rows(); ++i) {
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

    // Why the row is refused; empty when it is not.
    QString read(size_t i, ImportRow &row)
    {
        const auto text = [&](const char *column) { return unguarded(m_table.cell(i, QLatin1String(column))); };
        const QString hash = text("image_sha256");
        const QString path = text("image_path");
        row.cell = m_cells.byHash.value(QByteArray::fromHex(hash.toLatin1()), 0);
        if (row.cell == 0)
            row.cell = m_cells.byPath.value(path, 0);
        if (row.cell == 0)
            return ImportText::tr("The study has no image \"%1\".").arg(path.isEmpty() ? hash : path);
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
    ClassSet m_classes;
    CellIndex m_cells;
    QMap<QString, Reader> m_readers;
    QSet<std::pair<QString, CellId>> m_seen;
};

} // namespace

Expected<ImportPlan> planLabelImport(StudyDatabase &database, const QString &csvPath)
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
    return Planner(database, *table).run();
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
    return committed;
}

} // namespace cyto
