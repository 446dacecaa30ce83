// What a finished Turing test found, as tables, as a plot and as a document. The numbers come from
// core/review/turing_results.h.
#pragma once

#include "review/turing_results.h"
#include "study/reader_store.h"
#include "study/study_database.h"
#include "ui/plots/forest_plot.h"
#include "ui/plots/report.h"
#include "ui/report/report_tables.h"

#include <QDateTime>

namespace cyto::ui {

struct TuringReport {
    StudyInfo study;
    TuringTestInfo test;
    std::vector<Reader> readers;
    int unfinished = 0; ///< readers who have begun and are left out
    std::optional<TuringResults> results; ///< none: nobody has finished
    QDateTime madeAt; ///< UTC
};

/// In a worker. Errors: NotFound (test), what the database says.
[[nodiscard]] Expected<TuringReport> readTuringReport(const StudyTicket &ticket, qint64 test);

[[nodiscard]] StatisticsTable turingReaderTable(const TuringReport &report);
/// All readers together, per class.
[[nodiscard]] StatisticsTable turingClassTable(const TuringReport &report);
[[nodiscard]] StatisticsTable turingConfidenceTable(const TuringReport &report);
[[nodiscard]] Forest turingForest(const TuringReport &report);
/// How to read the numbers, and what is left out; sentences.
[[nodiscard]] QStringList turingNotes(const TuringReport &report);
/// Draws the plot: in the GUI thread.
[[nodiscard]] Report turingDocument(const TuringReport &report);

} // namespace cyto::ui
