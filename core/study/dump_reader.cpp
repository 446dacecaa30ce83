#include "study/dump_reader.h"

#include "study/study_text.h"

namespace cyto {

namespace {

constexpr const char *kPrefix = "COPY public.";

} // namespace

void DumpReader::take(const QByteArray &line)
{
    const QByteArray text = line.endsWith('\n') ? line.chopped(1) : line;
    if (m_table.isEmpty()) { // "COPY public.cell (id, slide_id, ...) FROM stdin;"
        if (!text.startsWith(kPrefix))
            return;
        const qsizetype open = text.indexOf('('), close = text.indexOf(')');
        m_table = text.mid(qstrlen(kPrefix), open - static_cast<qsizetype>(qstrlen(kPrefix))).trimmed();
        if (m_table == "audit_head")
            m_headColumns = text.mid(open + 1, close - open - 1).replace(' ', "").split(',');
        return;
    }
    if (text == "\\.") {
        m_rows[m_table] += 0; // an empty table is there, too
        m_table.clear();
        return;
    }
    ++m_rows[m_table];
    if (m_table != "audit_head")
        return;
    const QByteArrayList values = text.split('\t');
    m_headSeq = values.value(m_headColumns.indexOf("seq")).toLongLong();
    // "\\x00ff...": a backslash is written twice.
    const QByteArray hash = values.value(m_headColumns.indexOf("hash"));
    m_headHash = QByteArray::fromHex(hash.mid(hash.indexOf('x') + 1));
}

Expected<BackupMark> DumpReader::mark(const QString &file) const
{
    bool whole = m_table.isEmpty() && m_headSeq >= 0 && m_rows.value("audit", -1) == m_headSeq;
    for (const char *table : {"label_revision", "cell", "reader", "study"})
        whole = whole && m_rows.contains(table);
    if (!whole)
        return fail(ErrorCode::Corrupt, StudyText::tr("The backup %1 is not whole.").arg(file),
            StudyText::tr("Check the disk; the study itself was not changed."));
    return BackupMark {m_rows.value("label_revision"), m_rows.value("cell"), m_headSeq, m_headHash};
}

} // namespace cyto
