// Slides and cells of a study, as the indexer finds them and the gallery loads them.
#pragma once

#include "study/cell_table.h"
#include "study/study_types.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace cyto {

class StudyDatabase;

/// Slides and cells of one load: CellTable::slideIndex() counts in `slides`.
struct LoadedCells {
    std::vector<SlideInfo> slides;
    CellTable table;
};

struct RefreshCounts {
    int added = 0;
    int changed = 0; ///< other size or time: hash forgotten, predictions removed, labels kept
    int unchanged = 0;
    int returned = 0; ///< had been missing
};

/// To find cells that a table names.
struct CellIndex {
    QHash<QString, CellId> byPath; ///< relative to the source folder
    QHash<QByteArray, CellId> byHash; ///< of several copies the one indexed first
    QHash<CellId, QByteArray> hashes; ///< of cells whose content is known
};

class CellStore {
public:
    explicit CellStore(StudyDatabase &database) : m_database(database) { }

    /// By relative path. @param model, reader 0 = none: their counts are 0
    [[nodiscard]] Expected<std::vector<SlideInfo>> slides(ModelId model, ReaderId reader) const;
    [[nodiscard]] Expected<LoadedCells> load(ModelId model, ReaderId reader) const;
    /// Cells of one slide only, for a slide that was just indexed.
    [[nodiscard]] Expected<LoadedCells> loadSlide(qint64 slideId, ModelId model, ReaderId reader) const;
    [[nodiscard]] Expected<CellRecord> cell(CellId id) const;
    [[nodiscard]] Expected<CellIndex> index() const; ///< refused when blinded
    /// What the reader who sits there has still to judge blindly in a paused session: nobody shows a prediction of
    /// these. Ascending.
    [[nodiscard]] Expected<std::vector<CellId>> hidden() const;
    /// Absolute path of the image: the one door to paths that a blinded session leaves open, because the
    /// image must be loaded. For whoever opens the file, never for a text that somebody reads.
    /// Error: Unreadable when a server keeps it from this login.
    [[nodiscard]] Expected<QString> imagePath(CellId id) const;

    /// Adds the slide or finds it; returns its id.
    [[nodiscard]] Expected<qint64> ensureSlide(const QString &relativePath, const QString &name);
    /// Files of a slide in slide order: adds new ones, notices changed and returned ones. One transaction
    /// per call; call it in batches. Cells that are not named stay as they are (markMissing).
    [[nodiscard]] Expected<RefreshCounts> mergeFiles(
        qint64 slideId, const std::vector<CellFile> &files, int firstPosition);
    /// Every cell of the slide whose file is not in `present` becomes Missing. Returns how many.
    [[nodiscard]] Expected<int> markMissing(qint64 slideId, const QStringList &present);
    [[nodiscard]] Status setState(CellId id, CellState state, const QString &failure);
    /// Slides whose folder was not found: all their cells become Missing. Returns how many.
    [[nodiscard]] Expected<int> markMissingSlides(const QStringList &presentRelativePaths);

    /// At most `limit` cells without a hash, by id, after `after`.
    [[nodiscard]] Expected<std::vector<CellId>> unhashed(CellId after, int limit) const;
    [[nodiscard]] Expected<qint64> unhashedCount() const;
    [[nodiscard]] Expected<qint64> cellCount() const; ///< whatever became of their files
    struct Hash {
        CellId id = 0;
        QByteArray sha256;
    };
    [[nodiscard]] Status storeHashes(const std::vector<Hash> &hashes);
    /// Missing cells whose content has turned up under another path: labels and predictions move to the
    /// place where it is now. Needs hashes. Returns how many.
    [[nodiscard]] Expected<int> adoptMoved();

    /// Unreadable and missing files with their reason, in slide order.
    [[nodiscard]] Expected<std::vector<CellRecord>> failures() const;

private:
    StudyDatabase &m_database;
};

} // namespace cyto
