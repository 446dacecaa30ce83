// The open study as the window sees it: the cells in memory, what is read of them, and every change.
// No widget. Lives in the GUI thread and has a connection of its own there.
#pragma once

#include "review/study_opening.h"
#include "study/label_store.h"
#include "ui/theme/class_style.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace cyto::ui {

class StudySession final : public QObject {
    Q_OBJECT
public:
    /// @param database  of the GUI thread, from the opened study's ticket
    StudySession(OpenedStudy opened, std::unique_ptr<StudyDatabase> database, QObject *parent = nullptr);

    ~StudySession() override;

    /// Letters of the reader's choice, by class name.
    void setLetters(const QMap<QString, QString> &letters);
    /// The cells anew: after indexing, or with another model.
    void reload(OpenedStudy opened);

    [[nodiscard]] const StudyInfo &info() const { return m_opened.info; }
    [[nodiscard]] const StudyTicket &ticket() const { return m_opened.ticket; }
    [[nodiscard]] const Reader &reader() const { return m_opened.reader; }
    [[nodiscard]] const std::optional<ModelRecord> &model() const { return m_opened.model; }
    [[nodiscard]] const std::vector<SlideInfo> &slides() const { return m_opened.cells.slides; }
    [[nodiscard]] const CellTable &table() const { return m_opened.cells.table; }
    [[nodiscard]] bool isOnServer() const { return m_opened.onServer; }
    [[nodiscard]] Access access() const { return m_opened.access; }
    /// Cells and predictions; a reader's login adds labels alone.
    [[nodiscard]] bool mayAddCells() const { return m_opened.access != Access::Reader; }
    [[nodiscard]] bool isSourceMissing() const { return m_opened.sourceMissing; }
    [[nodiscard]] bool isSourceEmpty() const { return m_opened.sourceEmpty; }
    /// Classes that a reader can give come first (labelClasses() of them); a model may know more.
    [[nodiscard]] const ClassStyles &styles() const { return m_styles; }
    [[nodiscard]] int labelClasses() const { return m_opened.info.labelClasses.size(); }
    [[nodiscard]] const std::vector<int> &styleOfModelClass() const { return m_styleOfModelClass; }
    [[nodiscard]] int styleOf(int modelClass) const;

    [[nodiscard]] QString imagePath(CellId cell) const; ///< empty when there is no such cell
    [[nodiscard]] QString cellName(CellId cell) const; ///< "slide / file"
    [[nodiscard]] CellFile file(CellId cell) const; ///< as it was found last; empty where that cannot be read
    [[nodiscard]] Expected<StoredPrediction> prediction(CellId cell) const;
    [[nodiscard]] Expected<std::vector<StoredPrediction>> predictionsOfAllModels(CellId cell) const;
    [[nodiscard]] Expected<std::vector<ModelRecord>> models() const;
    [[nodiscard]] Expected<std::vector<LabelRevision>> history(CellId cell) const;
    [[nodiscard]] Expected<CellRecord> record(CellId cell) const;
    /// The reader's own; kind None when there is none.
    [[nodiscard]] Expected<LabelValue> currentLabel(CellId cell) const;
    /// Cells whose class is surest, for comparison: labelled so first, then predicted so.
    [[nodiscard]] std::vector<CellId> exemplars(int style, int count, CellId except) const;
    /// Cells without a prediction by the model and without a failure.
    [[nodiscard]] int pendingPredictions() const;
    [[nodiscard]] std::vector<CellId> failedPredictions() const;

    /// They are stored already.
    void applyPredictions(const std::vector<StoredPrediction> &predictions);
    /// One transaction, one undo step; nothing changes on an error.
    [[nodiscard]] Status label(const std::vector<CellId> &cells, const LabelValue &value);
    /// The number of cells that went back or forth; 0 = nothing to undo.
    [[nodiscard]] Expected<int> undo();
    [[nodiscard]] Expected<int> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] Status retryWriting();
    /// The server is away: nothing is saved, and nothing can be read.
    [[nodiscard]] bool isConnectionLost() const;
    /// Nobody knows whether the last change was saved: what is stored has to be read again.
    [[nodiscard]] bool isInDoubt() const;
    /// Quick when the server is known to be back (ConnectionWatch).
    [[nodiscard]] Status reconnect();
    /// The images are somewhere else now; index again afterwards.
    [[nodiscard]] Status setSourceFolder(const QString &absolutePath);

    /// The cell at which the reader was.
    [[nodiscard]] CellId cursor() const;
    /// Written a moment later, so that moving through the gallery does not wait for the disk; at once
    /// with a label and at the end.
    void setCursor(CellId cell);

Q_SIGNALS:
    void reloaded();
    void predictionsChanged(const std::vector<cyto::CellId> &cells);
    void labelsChanged(const std::vector<cyto::CellId> &cells);
    void slidesChanged();
    void connectionLost();

private:
    void restyle();
    [[nodiscard]] Expected<int> applyRevisions(Expected<std::vector<LabelRevision>> revisions);
    void countSlides();
    void storeCursor();

    OpenedStudy m_opened;
    std::unique_ptr<StudyDatabase> m_database;
    QMap<QString, QString> m_letters;
    ClassStyles m_styles;
    std::vector<int> m_styleOfModelClass;
    CellId m_cursor = 0; ///< not yet written; 0 = nothing to write
    QTimer m_cursorTimer;
};

} // namespace cyto::ui
