// What follows when the content of a cell's image becomes known.
#pragma once

#include "study/study_types.h"

namespace cyto {

class StudyConnection;

/// Within the caller's transaction. Predictions that waited for the hash come back when they were made
/// of this content, and go otherwise; an image that was replaced is written to the audit log.
[[nodiscard]] Status applyHash(StudyConnection &connection, CellId cell, const QByteArray &sha256);

} // namespace cyto
