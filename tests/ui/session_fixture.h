// An annotation session in the study of the window, made behind its back.
#pragma once

#include "program.h"
#include "study/annotation_sessions.h"
#include "study/review_sessions.h"
#include "study/turing_tests.h"

namespace fixture {

template <class T>
T need(cyto::Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text()));
    return std::move(*value);
}

/// A coordinator whose password is "pass the salt".
inline Reader addCora(StudyDatabase &database)
{
    Reader coordinator;
    coordinator.name = QStringLiteral("Cora");
    coordinator.role = ReaderRole::Coordinator;
    return need(ReaderStore(database).add(coordinator, QStringLiteral("pass the salt")));
}

/// Six cells for the reader who is signed in, made by Cora.
inline cyto::SessionId makeSession(ui::Workbench &workbench, bool blinded)
{
    const ui::StudySession &session = *workbench.session();
    const auto database = need(StudyDatabase::open(session.ticket()));
    const Reader cora = addCora(*database);
    AnnotationPlan plan;
    plan.name = QStringLiteral("round 1");
    plan.blinded = blinded;
    plan.model = session.model()->id;
    plan.readers = {session.reader().id};
    plan.cellsPerReader = 6;
    plan.repeatShare = 0.0;
    std::vector<CellId> cells;
    for (int row = 0; row < session.table().size(); ++row)
        cells.push_back(session.table().id(row));
    return need(AnnotationSessions(*database).create(plan, cells, cora.id));
}

/// An open review of four cells, with every reason there is, for the reader who is signed in.
inline cyto::SessionId makeReview(ui::Workbench &workbench)
{
    const ui::StudySession &session = *workbench.session();
    const auto database = need(StudyDatabase::open(session.ticket()));
    const Reader cora = addCora(*database);
    ReviewPlan plan;
    plan.name = QStringLiteral("second look");
    plan.model = session.model()->id;
    plan.readers = {session.reader().id};
    std::vector<QueuedCell> queue;
    for (int row = 0; row < 4; ++row)
        queue.push_back({session.table().id(row),
            {QStringLiteral("model_differs"), QStringLiteral("low_confidence"), QStringLiteral("anomaly"),
                QStringLiteral("readers_disagree"), QStringLiteral("reader_unsure")}});
    return need(ReviewSessions(*database).start(plan, queue, cora.id));
}

/// A Turing test of eight images that the reader who is signed in has finished, half of them rightly.
inline TuringTestInfo makeFinishedTuringTest(ui::Workbench &workbench)
{
    const ui::StudySession &session = *workbench.session();
    const auto database = need(StudyDatabase::open(session.ticket()));
    NewTuringTest test;
    test.name = QStringLiteral("first test");
    test.folder = session.info().sourceFolder;
    for (int i = 0; i < 8; ++i)
        test.images.push_back(
            {QStringLiteral("x%1.png").arg(i), i % 2 == 1, i % 3, false, QByteArray(32, static_cast<char>('a' + i))});
    TuringTests tests(*database);
    const qint64 id = need(tests.create(test, addCora(*database).id));
    for (int i = 0; i < 8; ++i) {
        (void)need(tests.next(id, session.reader().id));
        (void)need(tests.answer(id, session.reader().id, i, {true, i % 3, Confidence::Moderate, 1500}));
    }
    return need(tests.tests(session.reader().id)).front();
}

} // namespace fixture
