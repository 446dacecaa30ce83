// Sessions and their items as rows; shared by annotation and review.
#pragma once

#include "study/annotation_sessions.h"

#include <QVariant>

class QSqlQuery;

namespace cyto {

class StudyConnection;

struct NewSession {
    QString kind;
    QString name;
    bool blinded = false;
    quint64 seed = 0;
    QString parameters; ///< JSON
    ModelId model = 0;
    ReaderId createdBy = 0;
};

/// All of these run within the caller's transaction where they write.
[[nodiscard]] Expected<SessionId> insertSession(StudyConnection &connection, const NewSession &session);
/// Error: NotFound when the reader takes no part in it.
[[nodiscard]] Expected<bool> isBlinded(StudyConnection &connection, SessionId session, ReaderId reader);
/// The first item for which a condition on session_item i holds.
[[nodiscard]] Expected<std::optional<PresentedCell>> readPresented(StudyConnection &connection, SessionId session,
    ReaderId reader, const QString &condition, const QVariantList &values);
/// Puts the cursor on the next item without an outcome: behind `index`, else before it, else past the end.
[[nodiscard]] Status moveOn(StudyConnection &connection, SessionId session, ReaderId reader, int index);
/// kind, class_id, confidence from three columns.
[[nodiscard]] LabelValue readValue(const QSqlQuery &row, int firstColumn);

} // namespace cyto
