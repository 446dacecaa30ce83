// Label revisions as rows of the database and as lines of the audit log.
#pragma once

#include "study/study_types.h"

class QSqlQuery;

namespace cyto {

/// Selects what readLabel() reads, from label_revision l and reader r; a WHERE may follow.
[[nodiscard]] const QString &labelQuery();
[[nodiscard]] LabelRevision readLabel(const QSqlQuery &row);

/// The audit log's action for a label, and its subject ("label/12").
[[nodiscard]] const QString &labelAction();
[[nodiscard]] QString labelSubject(qint64 revision);
[[nodiscard]] qint64 labelIdOf(const QString &subject);
/// Everything a revision says, in one line that reads back the same from its row.
[[nodiscard]] QString auditText(const LabelRevision &revision);
/// "class 3, confidence 2", for the old value.
[[nodiscard]] QString auditText(const LabelValue &value);
/// 16 bytes that tell texts apart.
[[nodiscard]] QByteArray shortHash(const QString &text);

} // namespace cyto
