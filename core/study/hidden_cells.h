// What stays hidden outside of a blinded session that is not finished: who sits at the program has still to judge
// these cells, and a pause must not show what the model or others say of them. On a server the same is done for a
// reader's login by the server itself (study_hidden_cells() in resources/migrations/0004).
#pragma once

#include "study/study_types.h"

namespace cyto {

class StudyConnection;

/// " AND <column> NOT IN (...)", to be put behind a condition; empty where nothing can be hidden.
[[nodiscard]] QString andNotHidden(const StudyConnection &connection, const QString &column);
/// True when the reader has still to judge the cell blindly.
[[nodiscard]] Expected<bool> isHidden(StudyConnection &connection, CellId cell);
/// All of them, ascending; as far as a server hides cells from this login, these.
[[nodiscard]] Expected<std::vector<CellId>> hiddenCells(StudyConnection &connection);

/// Error: Unreadable for a hidden cell, also when a server keeps its prediction from this login.
[[nodiscard]] Status refuseWhenHidden(StudyConnection &connection, CellId cell);
/// Error: Unreadable while any cell is hidden, for what would be computed from all of them; the message has the number.
/// @param slide  of this slide alone; 0 = of the study
[[nodiscard]] Status refuseWhenAnyHidden(StudyConnection &connection, qint64 slide = 0);

} // namespace cyto
