// An annotation session in the study of the window, made behind its back.
#pragma once

#include "program.h"
#include "study/annotation_sessions.h"

namespace fixture {

template <class T>
T need(cyto::Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text()));
    return std::move(*value);
}

/// Six cells for the reader who is signed in, made by Cora, a coordinator whose password is "pass the salt".
inline cyto::SessionId makeSession(ui::Workbench &workbench, bool blinded)
{
    const ui::StudySession &session = *workbench.session();
    const auto database = need(StudyDatabase::open(session.ticket()));
    Reader coordinator;
    coordinator.name = QStringLiteral("Cora");
    coordinator.role = ReaderRole::Coordinator;
    const Reader cora = need(ReaderStore(*database).add(coordinator, QStringLiteral("pass the salt")));
    AnnotationPlan plan;
    plan.name = QStringLiteral("round 1");
    plan.blinded = blinded;
    plan.model = session.model()->id;
    plan.readers = {session.reader().id};
    plan.cellsPerReader = 6;
    plan.unflaggedShare = 0.0;
    plan.repeatShare = 0.0;
    std::vector<CellId> cells;
    for (int row = 0; row < session.table().size(); ++row)
        cells.push_back(session.table().id(row));
    return need(AnnotationSessions(*database).create(plan, cells, cora.id));
}

} // namespace fixture
