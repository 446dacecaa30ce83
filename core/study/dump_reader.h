// Reads back what pg_dump wrote: the rows of every table, as pg_restore prints them.
#pragma once

#include "study/backup_mark.h"

#include <QHash>

namespace cyto {

/// Takes the text of `pg_restore --data-only` line by line.
class DumpReader final {
public:
    void take(const QByteArray &line);
    /// Error: Corrupt, when a table is missing, cut off, or the audit log has not as many rows as its head says.
    [[nodiscard]] Expected<BackupMark> mark(const QString &file) const;

private:
    QHash<QByteArray, qint64> m_rows; ///< by table
    QByteArray m_table; ///< whose rows are being read; empty = between tables
    QByteArrayList m_headColumns;
    qint64 m_headSeq = -1;
    QByteArray m_headHash;
};

} // namespace cyto
