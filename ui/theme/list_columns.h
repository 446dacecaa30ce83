// Columns of a list: names take the room that is left, everything else is as wide as it needs to be.
#pragma once

class QTreeWidget;

namespace cyto::ui {

/// No column touches the next one. What the column of names has no room for ends in "…".
/// @param names  the column that does
void fitColumns(QTreeWidget &list, int names = 0);

/// Every text as the tooltip of its cell, for those that have been cut; to be called when the list is filled.
void explainColumns(QTreeWidget &list);

} // namespace cyto::ui
