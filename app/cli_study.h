// What the `study` sub-commands share: which study, which reader, which model.
#pragma once

#include "cli_context.h"

#include "study/reader_store.h"
#include "study/study_database.h"

namespace cyto::cli {

/// A folder of images means the study that the workbench keeps of it; anything else is the database itself:
/// a file, or postgresql://...
[[nodiscard]] QString studyLocation(const std::string &study);
/// With the check of a large database that the workbench leaves to a worker.
[[nodiscard]] Expected<std::unique_ptr<StudyDatabase>> openStudyDatabase(const std::string &study);

/// Who acts: --as, else the only coordinator. A password is taken from $CYTODIFFUSION_PASSWORD, never from
/// the command line, where every process could read it.
[[nodiscard]] Expected<Reader> actingReader(StudyDatabase &database, const std::string &as);
/// Labels in other readers' names are a coordinator's to bring in, where the study has one.
[[nodiscard]] Status coordinatorAgrees(StudyDatabase &database, const std::string &as);
/// The readers of these names, in this order.
[[nodiscard]] Expected<std::vector<ReaderId>> readersNamed(
    StudyDatabase &database, const std::vector<std::string> &names);
/// A model of the study by its name or the beginning of its hash; empty = the only one, or none where there
/// is none.
[[nodiscard]] Expected<std::optional<ModelRecord>> storedModel(StudyDatabase &database, const std::string &name);

/// The STUDY argument and --as.
void addStudyArgument(CLI::App *command, std::string &study);
void addActingReader(CLI::App *command, std::string &as);

void printLine(const QString &line);
[[nodiscard]] QString utcLine(const QDateTime &time); ///< ISO 8601, seconds

// The parts of `study`, each in its own file.
void addStudyCreate(CLI::App *study, Context &context);
void addStudyPredict(CLI::App *study, Context &context);
void addStudyExport(CLI::App *study, Context &context);
void addStudyConsensus(CLI::App *study, Context &context);
void addStudyImports(CLI::App *study, Context &context);
void addStudyReview(CLI::App *study, Context &context);

} // namespace cyto::cli
