// An adjudicator at the cells on which the consensus found no answer, and at those that a reader handed on. Each
// sitting begins with a new run of the consensus where the login may make one, so that what was decided before is not
// asked again.
#pragma once

#include "study/adjudication_queue.h"
#include "study/study_database.h"
#include "ui/annotate/cell_pictures.h"
#include "ui/annotate/desk.h"

#include <QCoreApplication>

#include <memory>

namespace cyto::ui {

class AdjudicationDesk final : public Desk {
    Q_DECLARE_TR_FUNCTIONS(AdjudicationDesk)
public:
    /// @param database  of the calling thread
    AdjudicationDesk(std::unique_ptr<StudyDatabase> database, ReaderId adjudicator);

    /// Error: NotFound when there is nothing to decide for this adjudicator.
    [[nodiscard]] Expected<Sitting> enter() override;
    [[nodiscard]] Status leave() override { return {}; }
    [[nodiscard]] Expected<std::optional<Presentation>> current() override;
    [[nodiscard]] Expected<Presentation> at(int index, bool remember) override;
    void prefetch(int index) override;
    [[nodiscard]] Status answer(const Answer &answer) override;
    [[nodiscard]] Status skip(const Answer &answer, const QString &reason) override;
    [[nodiscard]] Status escalate(const Answer &answer, const QString &reason) override;
    /// A decision is changed by deciding again; both stay on record.
    [[nodiscard]] Expected<bool> undo() override { return false; }
    [[nodiscard]] Expected<bool> redo() override { return false; }
    [[nodiscard]] Expected<ModelWord> reveal(const Answer &answer) override;
    [[nodiscard]] Expected<QString> heatmapPath(const Answer &answer) override;
    [[nodiscard]] Status noteHeatmap(const Answer &answer) override;
    [[nodiscard]] Expected<ReadingSummary> summary() override;
    [[nodiscard]] bool isInDoubt() const override { return m_database->isInDoubt(); }
    [[nodiscard]] bool isLost() const override { return m_database->isConnectionLost(); }
    [[nodiscard]] Status reconnect() override { return m_database->reconnect(); }

private:
    struct Case {
        CellId cell = 0;
        bool escalated = false;
        LabelValue decision;
        QString skipped; ///< why; for this sitting
    };
    [[nodiscard]] Expected<qint64> consensusVersion();
    [[nodiscard]] static Error nothingToDecide(const AdjudicationQueue &queue);
    [[nodiscard]] Case *caseOf(const Answer &answer);

    std::unique_ptr<StudyDatabase> m_database;
    const ReaderId m_reader;
    CellPictures m_pictures;
    std::vector<Case> m_cases;
    int m_cursor = 0;
    int m_waiting = 0;
};

} // namespace cyto::ui
