// A reader at an annotation or review session of the study.
#pragma once

#include "study/annotation_sessions.h"
#include "study/study_database.h"
#include "ui/annotate/cell_pictures.h"
#include "ui/annotate/desk.h"

#include <QCoreApplication>

#include <memory>

namespace cyto::ui {

class SessionDesk final : public Desk {
    Q_DECLARE_TR_FUNCTIONS(SessionDesk)
public:
    /// @param database  of the calling thread
    /// @param model  whose word is shown in an open session; empty = none
    SessionDesk(
        std::unique_ptr<StudyDatabase> database, SessionId session, ReaderId reader, std::optional<ModelRecord> model);

    [[nodiscard]] Expected<Sitting> enter() override;
    [[nodiscard]] Status leave() override;
    [[nodiscard]] Expected<std::optional<Presentation>> current() override;
    [[nodiscard]] Expected<Presentation> at(int index, bool remember) override;
    void prefetch(int index) override;
    [[nodiscard]] Status answer(const Answer &answer) override;
    [[nodiscard]] Status skip(const Answer &answer, const QString &reason) override;
    [[nodiscard]] Status escalate(const Answer &answer, const QString &reason) override;
    [[nodiscard]] Expected<bool> undo() override;
    [[nodiscard]] Expected<bool> redo() override;
    [[nodiscard]] Expected<ModelWord> reveal(const Answer &answer) override;
    [[nodiscard]] Expected<QString> heatmapPath(const Answer &answer) override;
    [[nodiscard]] Status noteHeatmap(const Answer &answer) override;
    [[nodiscard]] Expected<ReadingSummary> summary() override;
    [[nodiscard]] bool isInDoubt() const override { return m_database->isInDoubt(); }
    [[nodiscard]] bool isLost() const override { return m_database->isConnectionLost(); }
    [[nodiscard]] Status reconnect() override { return m_database->reconnect(); }

private:
    [[nodiscard]] Expected<Presentation> present(const PresentedCell &cell);
    [[nodiscard]] Status addContext(Presentation &shown);
    [[nodiscard]] Status count();
    /// Cells that this reader has first to judge in another, blinded session. None in a blinded one. Ascending.
    [[nodiscard]] Expected<std::vector<CellId>> waitingCells() const;
    [[nodiscard]] static QString waitingText();
    /// Error: the cell waits, and takes no answer.
    [[nodiscard]] Status refuseWaiting(const Answer &answer) const;
    /// A write that failed for want of space is tried again before anything else.
    [[nodiscard]] Status writable();
    [[nodiscard]] LabelChange change(const Answer &answer) const;
    [[nodiscard]] Expected<bool> step(bool undo);

    std::unique_ptr<StudyDatabase> m_database;
    const SessionId m_session;
    const ReaderId m_reader;
    std::optional<ModelRecord> m_model;
    CellPictures m_pictures;
    Sitting m_sitting;
    int m_done = 0;
};

} // namespace cyto::ui
