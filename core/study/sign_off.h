// Signing a slide: bound to what the slide held at that moment, so that a later change shows.
#pragma once

#include "study/study_types.h"

#include <vector>

namespace cyto {

class StudyConnection;
class StudyDatabase;

enum class SignatureMeaning { Review, Approval, Responsibility, Authorship };

/// "review", "approval", "responsibility", "authorship": for the database and for files.
[[nodiscard]] QString signatureMeaningName(SignatureMeaning meaning);

/// What stands between a slide and its signature.
struct SlideReadiness {
    int cells = 0;
    int unreviewed = 0; ///< readable cells without a label of anybody
    int unidentified = 0; ///< the model is unsure, and nobody has named a class
    int failures = 0; ///< unreadable or missing files, and failed predictions
    int unhashed = 0; ///< contents not read yet: nothing to bind a signature to
};

struct SignatureRequest {
    qint64 slide = 0;
    ReaderId reader = 0;
    QString password; ///< entered again
    SignatureMeaning meaning = SignatureMeaning::Review;
    ModelRecord model; ///< id 0 = signed without a model
    bool failuresAcknowledged = false;
    QString overrideReason; ///< to sign although cells are unreviewed or unidentified; the report prints it
};

struct Signature {
    qint64 id = 0;
    qint64 slide = 0;
    QString readerName;
    QDateTime signedAt;
    QString meaning;
    QString overrideReason;
    QString modelSha256; ///< hex; empty without a model
    QString program; ///< name and version
    QByteArray contentHash; ///< 32 bytes
    bool current = false; ///< the slide still holds what was signed
};

class SignOff {
public:
    explicit SignOff(StudyDatabase &database) : m_database(database) { }

    [[nodiscard]] Expected<SlideReadiness> readiness(qint64 slide, ModelId model) const;
    /// Errors: InvalidArgument (wrong password or none set; not ready and no reason; failures not
    /// acknowledged; contents not read yet), Unreadable in a blinded session.
    [[nodiscard]] Expected<Signature> sign(const SignatureRequest &request);
    /// Oldest first, each compared with the slide as it is now: images, labels, predictions, the newest consensus and
    /// adjudications. A signature of an older program is not bound to the last two.
    [[nodiscard]] Expected<std::vector<Signature>> signatures(qint64 slide) const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
