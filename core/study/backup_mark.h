// How far a study has come: what a copy of it is compared with.
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace cyto {

class StudyConnection;

/// Labels and cells are never removed, and the audit log only grows.
struct BackupMark {
    qint64 labels = 0, cells = 0, audited = 0;
    QByteArray head; ///< of the audit log
};

[[nodiscard]] Expected<BackupMark> backupMark(StudyConnection &connection);

/// The copy is a state that the study passed through while it was copied: readers and the indexer go on writing
/// meanwhile.
[[nodiscard]] bool liesBetween(const BackupMark &before, const BackupMark &copy, const BackupMark &after);

/// Error: Corrupt, when the copy in `file` is not of the study since `before`.
[[nodiscard]] Status checkMark(
    StudyConnection &original, const BackupMark &before, const BackupMark &copy, const QString &file);

} // namespace cyto
