// Readers who disagree, and the review that comes of it.
#pragma once

#include "reading_fixture.h"
#include "study/review_sessions.h"
#include "ui/review/review_dialog.h"

namespace fixture {

inline constexpr int kLymphocyte = 2, kMonocyte = 3;

inline void label(
    ReadingStudy &study, CellId cell, ReaderId reader, int index, Confidence confidence = Confidence::High)
{
    LabelChange change;
    change.cell = cell;
    change.value.kind = LabelKind::Class;
    change.value.classIndex = index;
    change.value.confidence = confidence;
    change.context.reader = reader;
    need(LabelStore(*study.database).commit(change));
}

/// Ada and Bob disagree on the first two cells and agree, against the model, on the third and fourth.
inline void disagree(ReadingStudy &study)
{
    for (size_t i = 0; i < 2; ++i) {
        label(study, study.cells[i], study.ada, kLymphocyte);
        label(study, study.cells[i], study.bob, kMonocyte, Confidence::Low);
    }
    for (size_t i = 2; i < 4; ++i) {
        label(study, study.cells[i], study.ada, kMonocyte);
        label(study, study.cells[i], study.bob, kMonocyte);
    }
}

inline SessionId review(ReadingStudy &study, ReaderId reader, bool blinded)
{
    QueueRules rules;
    rules.model = study.model;
    rules.anomaly = false;
    ReviewPlan plan;
    plan.name = QStringLiteral("second look");
    plan.blinded = blinded;
    plan.readers = {reader};
    plan.model = study.model.id;
    return need(ui::startReview(*study.database, rules, plan, study.cora));
}

} // namespace fixture
