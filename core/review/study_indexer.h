// Finds the images of a study's source folder and keeps the database in step with them. The folder is
// only ever read. First the names, which is quick and makes the cells visible; then, in a second pass
// that can be stopped and goes on where it was, the hashes of the contents.
#pragma once

#include "imaging/scan.h"
#include "jobs/cancel_token.h"
#include "jobs/progress.h"
#include "study/cell_store.h"

#include <functional>

namespace cyto {

struct IndexOptions {
    bool oneSlide = false; ///< the whole folder is one slide, whatever sub-folders it has
    int batch = 2000; ///< files per transaction
    int hashBatch = 256; ///< hashes per transaction
};

struct IndexReport {
    int slides = 0;
    RefreshCounts counts;
    int missing = 0; ///< became missing in this pass
    int hashed = 0;
    int unreadable = 0; ///< became failed while hashing
    int moved = 0; ///< found again under another path
    QStringList vanished; ///< slides whose folder is gone, or holds no image any more
    std::vector<Error> closed; ///< folders that could not be searched, each with the reason
    QStringList links; ///< to folders; they were not followed
};

/// True when an image, or a folder that cannot be searched for one, lies somewhere in the folder. A network drive that
/// is not connected often leaves its folder behind, empty.
[[nodiscard]] bool holdsImages(const QString &folder);

class StudyIndexer {
public:
    /// @param database of the calling thread
    /// @param sink may be null
    explicit StudyIndexer(StudyDatabase &database, IndexOptions options = {}, ProgressSink *sink = nullptr);

    /// Called, on this thread, after each slide that is new or changed.
    std::function<void(qint64 slideId)> slideChanged;

    /// Each folder within the source folder that holds images, at whatever depth, is a slide; images that
    /// lie in the source folder itself are a slide, too. A folder that cannot be read keeps its cells, and so does
    /// the slide around it; an image with a name that cannot be opened becomes a cell, which fails with the reason.
    /// Errors: Cancelled (what was done stays), NotFound (also when no image is left of those that the study knows:
    /// then nothing becomes missing), and what the database says.
    [[nodiscard]] Expected<IndexReport> indexNames(const CancelToken &cancel);
    /// Hashes what has no hash yet, then looks for images that were moved. Errors: as above.
    [[nodiscard]] Expected<IndexReport> hashContents(const CancelToken &cancel);

private:
    void noteGaps(const FoundImages &found, IndexReport &report);
    void tellLinks(const IndexReport &report);
    [[nodiscard]] Status indexSlide(
        const QString &relativePath, const FoundImages &found, const CancelToken &cancel, IndexReport &report);
    [[nodiscard]] Status checkSource() const;
    [[nodiscard]] Status markVanished(const QStringList &present, IndexReport &report);
    void tell(const QString &task, qint64 done, qint64 total, qint64 failed);

    StudyDatabase &m_database;
    IndexOptions m_options;
    ProgressSink *m_sink;
    RateMeter m_rate;
    QString m_root;
    QString m_studyName;
};

} // namespace cyto
