// What a study holds, as plain values. Times are UTC; paths are relative to the study's source folder.
#pragma once

#include "domain/class_set.h"
#include "domain/prediction.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace cyto {

using CellId = qint64;
using ReaderId = qint64;
using ModelId = qint64;
using SessionId = qint64;

/// What a server lets the login do that opened a study; in a file everybody is the owner.
enum class Access { Owner, Coordinator, Reader };

struct StudyInfo {
    QString uuid; ///< lower case, no braces; goes with every export
    QString name;
    QString sourceFolder; ///< absolute; only ever read
    QDateTime createdAt;
    ClassSet labelClasses; ///< what readers choose from, in the order of the keys
    int schemaVersion = 0;
};

struct SlideInfo {
    qint64 id = 0;
    QString name;
    QString relativePath; ///< of its folder; "." when the study is one slide
    int cells = 0;
    int predicted = 0; ///< by the model asked about, failed ones not counted
    int flagged = 0; ///< anomalous, by that model
    int failed = 0; ///< unreadable or missing files, and predictions that failed
    int labelled = 0; ///< by the reader asked about
};

enum class CellState : std::int8_t {
    Indexed = 0, ///< the file was there when it was last looked for
    Failed = 1, ///< could not be read
    Missing = 2, ///< was there once; its labels stay
};

/// A cell's image file as the indexer found it.
struct CellFile {
    QString fileName; ///< relative to the slide's folder, '/' between parts
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    QByteArray sha256; ///< 32 bytes; empty until hashed
};

struct CellRecord {
    CellId id = 0;
    qint64 slideId = 0;
    int position = 0; ///< in the slide, from 0
    CellFile file;
    QString relativePath; ///< slide folder and file name
    CellState state = CellState::Indexed;
    QString failure; ///< why, when not Indexed; translated when it was found
};

struct ModelRecord {
    ModelId id = 0; ///< 0 = not yet in the study
    QString name;
    QString sha256; ///< hex; one record per hash
    std::vector<QString> classNames; ///< in the model's order
    std::optional<double> anomalyThreshold;
};

/// What one model said of one cell, or why it could not.
struct StoredPrediction {
    CellId cell = 0;
    ModelId model = 0;
    bool failed = false;
    QString failure; ///< reason, when failed
    Prediction prediction; ///< without trajectory; empty when failed
    QDateTime predictedAt;
    QString options; ///< of the run, JSON as the run wrote it
};

enum class LabelKind : std::int8_t {
    Class = 0,
    CannotIdentify = 1,
    None = 2, ///< undone back to nothing
};

enum class Confidence : std::int8_t { No = 0, Low = 1, Moderate = 2, High = 3 };

/// What a reader says of a cell.
struct LabelValue {
    LabelKind kind = LabelKind::None;
    int classIndex = -1; ///< into StudyInfo::labelClasses when kind is Class
    std::optional<Confidence> confidence;
    QString comment;
    friend bool operator==(const LabelValue &, const LabelValue &) = default;
};

/// Circumstances of a label, stored as they were.
struct LabelContext {
    ReaderId reader = 0;
    SessionId session = 0; ///< 0 = outside of sessions (gallery)
    qint64 sessionItem = 0; ///< the presentation within the session; 0 outside
    bool blinded = false;
    QDateTime revealedAt; ///< when the prediction was shown; invalid = not before this label
    bool heatmapViewed = false;
    qint64 activeMs = 0; ///< without idle and unfocused time
    qint64 elapsedMs = 0;
};

struct LabelChange {
    CellId cell = 0;
    LabelValue value;
    LabelContext context;
};

/// One revision; never overwritten, never removed.
struct LabelRevision {
    qint64 id = 0;
    CellId cell = 0;
    int revision = 1; ///< within cell, reader and presentation, from 1
    LabelValue value;
    LabelContext context;
    QString readerName;
    QString readerRole; ///< at label time
    double readerYears = -1.0; ///< at label time; < 0 = unknown
    QDateTime committedAt;
    qint64 undoOf = 0; ///< the revision that this one takes back; 0 = an ordinary label
    bool current = false;
};

} // namespace cyto
