// A study as tables (workbench.md, "CSV"): labels.csv, decisions.csv, consensus.csv, class_scores.csv,
// turing_trials.csv, and the manifest that says what they are, all of one moment of the study. Each file is seen only
// when it is whole; one without rows has its header, so that none of an earlier export stays beside the others.
#pragma once

#include "jobs/cancel_token.h"
#include "jobs/progress.h"
#include "study/study_database.h"

#include <QLocale>
#include <QStringList>

namespace cyto {

enum class ExportFormat {
    Csv, ///< RFC 4180, decimal point: what everything reads, and import takes back
    ExcelLocal, ///< separator and decimal point of the locale, byte order mark: for a spreadsheet's user
};

struct StudyExportRequest {
    QString folder; ///< made when missing; files in it of the same names are replaced
    std::optional<ModelRecord> model; ///< whose predictions stand beside the labels
    bool currentOnly = false; ///< leaves superseded revisions out; the manifest says so
    bool classScores = true; ///< also class_scores.csv
    ExportFormat format = ExportFormat::Csv;
    QLocale locale = QLocale(); ///< of ExcelLocal
};

struct StudyExportReport {
    qint64 labels = 0; ///< rows written
    qint64 decisions = 0;
    qint64 consensus = 0;
    qint64 classScores = 0;
    qint64 turingTrials = 0; ///< of readers who have finished a test
    QStringList files; ///< absolute
};

/// Columns of labels.csv, in order.
[[nodiscard]] const QStringList &labelColumns();

/// Errors: Unreadable in a blinded session, Cancelled (no manifest is written then), Io.
[[nodiscard]] Expected<StudyExportReport> exportStudy(StudyDatabase &database, const StudyExportRequest &request,
    const CancelToken &cancel, ProgressSink *sink = nullptr);

} // namespace cyto
