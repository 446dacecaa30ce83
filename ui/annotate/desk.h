// One reader's place at a session: everything of it that touches the database. Lives in one worker thread;
// what it hands out is all that the window ever knows of a cell, so what is blinded ends here.
#pragma once

#include "study/consensus_store.h"
#include "study/study_types.h"

#include <QImage>
#include <QStringList>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace cyto::ui {

enum class ReadingKind { Annotation, Review, Adjudication };

struct Sitting {
    ReadingKind kind = ReadingKind::Annotation;
    QString name;
    bool blinded = false;
    bool undoable = true;
    int waiting = 0; ///< cells that the reader has first to judge in a blinded session that is paused
};

/// What the model said of a cell.
struct ModelWord {
    QString model; ///< its name
    QString predicted, second; ///< names of classes
    double probability = std::numeric_limits<double>::quiet_NaN(); ///< NaN = the model was not calibrated
    bool anomalous = false;
    QString failure; ///< why there is no prediction; then the rest is empty
};

struct Presentation {
    qint64 item = 0;
    int index = 0; ///< from 0
    int count = 0;
    int done = 0;
    CellId cell = 0; ///< to label it; never shown
    QImage picture;
    bool waiting = false; ///< to be judged blindly first: nothing of it is shown, and it takes no answer
    QString pictureFailure; ///< names no file in a blinded session
    LabelValue label; ///< this reader's, of this presentation
    QString outcome; ///< empty = not yet seen
    QString outcomeReason; ///< why it was skipped or escalated
    bool revealed = false; ///< the prediction was shown
    bool canUndo = false, canRedo = false;
    /// The rest is empty in a blinded session.
    QString cellName;
    QStringList reasons; ///< of the review queue
    std::vector<AnonymousVote> votes;
    LabelValue standing; ///< what "keep" keeps; kind None = nothing
    std::optional<ModelWord> model;
};

struct Answer {
    qint64 item = 0;
    int index = 0;
    CellId cell = 0;
    LabelValue value;
    qint64 activeMs = 0, elapsedMs = 0;
};

struct ReadingSummary {
    int items = 0;
    int labelled = 0; ///< with a class
    int cannotIdentify = 0;
    int kept = 0, changed = 0; ///< of the labelled ones, in a review
    std::array<int, 4> confidences {}; ///< by Confidence
    std::vector<int> skipped, escalated, open; ///< places in the list, from 0
    int waiting = 0; ///< among none of these
};

class Desk {
public:
    Desk() = default;
    virtual ~Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] virtual Expected<Sitting> enter() = 0;
    /// Pauses.
    [[nodiscard]] virtual Status leave() = 0;
    /// Where the reader was, or after an answer the next cell without one; empty when all have one.
    [[nodiscard]] virtual Expected<std::optional<Presentation>> current() = 0;
    /// @param remember  the reader is there now, also after a restart
    [[nodiscard]] virtual Expected<Presentation> at(int index, bool remember) = 0;
    /// Reads the picture ahead; says nothing of errors.
    virtual void prefetch(int index) = 0;
    /// Returns when the label is on the disk; on an error nothing has changed.
    [[nodiscard]] virtual Status answer(const Answer &answer) = 0;
    [[nodiscard]] virtual Status skip(const Answer &answer, const QString &reason) = 0;
    [[nodiscard]] virtual Status escalate(const Answer &answer, const QString &reason) = 0;
    /// False: there is nothing to take back, or to give again. The reader is then at the cell concerned.
    [[nodiscard]] virtual Expected<bool> undo() = 0;
    [[nodiscard]] virtual Expected<bool> redo() = 0;
    /// After the label, never before; the time is kept.
    [[nodiscard]] virtual Expected<ModelWord> reveal(const Answer &answer) = 0;
    /// The image file that a heatmap of this cell is computed from. Error where the reader may not see one (yet).
    [[nodiscard]] virtual Expected<QString> heatmapPath(const Answer &answer) = 0;
    /// Returns when it is on the disk that the heatmap is seen: only then may it be shown.
    [[nodiscard]] virtual Status noteHeatmap(const Answer &answer) = 0;
    [[nodiscard]] virtual Expected<ReadingSummary> summary() = 0;
    /// After an error: nobody knows whether the change was stored, and only enter() tells.
    [[nodiscard]] virtual bool isInDoubt() const = 0;
    /// The study's server is away.
    [[nodiscard]] virtual bool isLost() const = 0;
    /// Success when the server is there. May take as long as a server takes that does not answer.
    [[nodiscard]] virtual Status reconnect() = 0;
};

} // namespace cyto::ui
