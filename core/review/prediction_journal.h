// The journal that makes a batch run resumable: one JSON line per finished image, flushed at once,
// in the order of completion. A killed run loses at most the line it was writing.
#pragma once

#include "domain/prediction.h"

#include <QFile>
#include <QHash>

#include <nlohmann/json.hpp>

#include <memory>

namespace cyto {

class PredictionJournal {
public:
    /// Opens or begins `path`. What was recorded under another identity is refused with resume, and
    /// so is any record without it: no finished work is overwritten by accident.
    [[nodiscard]] static Expected<std::unique_ptr<PredictionJournal>> open(
        const QString &path, const nlohmann::json &identity, int classes, bool resume);

    /// By the image's SHA-256; as found when opened.
    [[nodiscard]] const QHash<QByteArray, Prediction> &found() const { return m_found; }
    [[nodiscard]] Status add(const Prediction &p);
    [[nodiscard]] qint64 entries() const { return m_found.size() + m_added; }
    /// The tables are complete: the journal is not needed any more.
    void remove();

private:
    explicit PredictionJournal(const QString &path) : m_file(path) { }
    [[nodiscard]] Status load(const nlohmann::json &identity, int classes, bool resume);
    [[nodiscard]] Status append(const nlohmann::json &line);
    QFile m_file;
    QHash<QByteArray, Prediction> m_found;
    qint64 m_added = 0;
};

} // namespace cyto
