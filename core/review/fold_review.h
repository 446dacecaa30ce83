// The paper's review (method.md section 6): where the predictions of a k-fold model set and the labels
// disagree, readers who have not labelled that cell look at it. Their decision and the former label are both
// kept (ReviewSessions::decide).
#pragma once

#include "study/study_database.h"

#include <vector>

namespace cyto {

struct Disagreement {
    CellId cell = 0;
    QString imagePath; ///< relative
    QString labelClass; ///< name: of the newest consensus, else of every label that differs, joined by '|'
    QString predictedClass; ///< name
    double probability = 0.0; ///< of the predicted class
    int labels = 0; ///< readers who have labelled the cell
};

/// By cell: cells that the model predicts otherwise than the consensus says, or, where there is none, than
/// any label. Error: Unreadable in a blinded session.
[[nodiscard]] Expected<std::vector<Disagreement>> foldDisagreements(StudyDatabase &database, const ModelRecord &model);

/// As a table: cell_id, image_path, label_class, predicted_class, probability, n_labels.
[[nodiscard]] Status writeDisagreements(const QString &path, const std::vector<Disagreement> &disagreements);

struct FoldReviewPlan {
    QString name;
    ModelRecord model; ///< with its id
    std::vector<ReaderId> readers; ///< among them each cell finds its own
    int readersPerCell = 2;
    bool blinded = false;
    quint64 seed = 0;
};

/// A review session over all disagreements. Errors: InvalidArgument when there is none, or a cell finds too
/// few readers who have not labelled it (the message names it).
[[nodiscard]] Expected<SessionId> startFoldReview(
    StudyDatabase &database, const FoldReviewPlan &plan, ReaderId coordinator);

} // namespace cyto
