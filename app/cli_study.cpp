// study: the group itself, and what looks after a study: verify-audit, backup, sessions.
#include "cli_study.h"

#include "cli_commands.h"

#include "review/csv_writer.h"
#include "study/annotation_sessions.h"
#include "study/audit_log.h"
#include "study/prediction_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iostream>

namespace cyto::cli {

namespace {

int verifyAudit(Context &context, const std::string &study)
{
    const auto database = openStudyDatabase(study);
    if (!database)
        return report(context, database.error());
    const auto verified = AuditLog(**database).verify();
    if (!verified)
        return report(context, verified.error());
    printLine(text("%1 rows of the audit log and %2 label revisions were checked.")
                  .arg(verified->rows)
                  .arg(verified->labels));
    if (verified->faults.empty()) {
        printLine(text("The chain is whole."));
        return kDone;
    }
    for (const AuditFault &fault : verified->faults)
        printLine(fault.what); // names the row
    return report(context,
        {ErrorCode::Corrupt, text("The study was changed outside of the program."),
            text("Compare it with a backup before you rely on it.")});
}

int auditLog(Context &context, const std::string &study, const std::string &output)
{
    const auto database = openStudyDatabase(study);
    if (!database)
        return report(context, database.error());
    const QString path = toQString(output);
    const auto file = CsvFile::create(path,
        QStringLiteral("seq at actor action subject old_value new_value reason previous_hash hash")
            .split(QLatin1Char(' ')));
    if (!file)
        return report(context, file.error());
    Status status = AuditLog(**database).all([&](const AuditLog::ChainedEntry &row) {
        const AuditEntry &e = row.entry;
        CsvRow line;
        line.integer(e.sequence).text(e.at.toUTC().toString(Qt::ISODateWithMs)).text(e.actor).text(e.action);
        line.text(e.subject).text(e.oldValue).text(e.newValue).text(e.reason);
        line.text(QString::fromLatin1(row.previousHash.toHex())).text(QString::fromLatin1(row.hash.toHex()));
        (*file)->write(line);
        return !context.cancel.isCancelled();
    });
    if (status && context.cancel.isCancelled())
        status = fail(ErrorCode::Cancelled, text("Nothing was written: the command was cancelled."));
    const auto rows = (*file)->rows();
    if (status)
        status = (*file)->commit();
    if (!status)
        return report(context, status.error());
    printLine(text("%1 rows of the audit log are in %2.").arg(rows).arg(path));
    return kDone;
}

int backup(Context &context, const std::string &study, const std::string &output)
{
    const auto database = openStudyDatabase(study);
    if (!database)
        return report(context, database.error());
    const QString file = toQString(output);
    if (const Status s = (*database)->backup(file); !s)
        return report(context, s.error());
    printLine(text("A verified copy is in %1.").arg(file));
    return kDone;
}

int sessions(Context &context, const std::string &study)
{
    const auto database = openStudyDatabase(study);
    if (!database)
        return report(context, database.error());
    const auto readers = ReaderStore(**database).readers();
    if (!readers)
        return report(context, readers.error());
    const AnnotationSessions store(**database);
    // Tab-separated, so that names with blanks stay whole.
    printLine(QStringLiteral("session\tkind\tname\tblinded\treader\tdone\tcells\tstate"));
    for (const Reader &reader : *readers) {
        const auto own = store.sessionsOf(reader.id);
        if (!own)
            return report(context, own.error());
        for (const SessionInfo &s : *own)
            printLine(QStringList {QString::number(s.id), s.kind, s.name, s.blinded ? text("yes") : text("no"),
                reader.name, QString::number(s.done), QString::number(s.items),
                s.closed                ? text("closed")
                    : s.done == s.items ? text("done")
                    : s.paused          ? text("paused")
                                        : text("open")}
                          .join(QLatin1Char('\t')));
    }
    return kDone;
}

Error unknownModel(const QString &name, const std::vector<ModelRecord> &models)
{
    QStringList known;
    for (const ModelRecord &model : models)
        known << QStringLiteral("%1 (%2)").arg(model.name, model.sha256.left(12));
    return {ErrorCode::InvalidArgument,
        name.isEmpty() ? text("The study holds predictions of several models; name one with --model.")
                       : text("\"%1\" is not one model of the study.").arg(name),
        known.isEmpty() ? text("It has none.") : text("It has: %1.").arg(known.join(QStringLiteral(", ")))};
}

} // namespace

QString studyLocation(const std::string &study)
{
    const QString named = toQString(study);
    return QFileInfo(named).isDir() ? StudyDatabase::defaultLocation(QDir(named).absolutePath()) : named;
}

Expected<std::unique_ptr<StudyDatabase>> openStudyDatabase(const std::string &study)
{
    auto database = StudyDatabase::open(studyLocation(study));
    if (database && (*database)->integrityPending())
        if (const Status s = StudyDatabase::checkIntegrity((*database)->ticket()); !s)
            return tl::unexpected<Error>(s.error());
    return database;
}

Expected<Reader> actingReader(StudyDatabase &database, const std::string &as)
{
    const ReaderStore store(database);
    const auto readers = store.readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    const QString name = toQString(as);
    std::vector<Reader> found;
    for (const Reader &reader : *readers)
        if (name.isEmpty() ? reader.active && reader.role == ReaderRole::Coordinator : reader.name == name)
            found.push_back(reader);
    if (found.size() != 1)
        return fail(ErrorCode::InvalidArgument,
            name.isEmpty() ? text("The study has %1 coordinators; name who acts with --as.").arg(found.size())
                           : text("The study has no reader \"%1\".").arg(name));
    if (!found.front().hasPassword)
        return found.front();
    const auto right = store.checkPassword(found.front().id, qEnvironmentVariable("CYTODIFFUSION_PASSWORD"));
    if (!right)
        return tl::unexpected<Error>(right.error());
    if (!*right)
        return fail(ErrorCode::Unreadable, text("The password of %1 is missing or wrong.").arg(found.front().name),
            text("Put it into the environment's CYTODIFFUSION_PASSWORD."));
    return found.front();
}

Status coordinatorAgrees(StudyDatabase &database, const std::string &as)
{
    const auto readers = ReaderStore(database).readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    const bool any = std::any_of(readers->begin(), readers->end(),
        [](const Reader &reader) { return reader.active && reader.role == ReaderRole::Coordinator; });
    if (!any)
        return {};
    const auto acting = actingReader(database, as);
    if (!acting)
        return tl::unexpected<Error>(acting.error());
    if (acting->role != ReaderRole::Coordinator)
        return fail(
            ErrorCode::InvalidArgument, text("Only a coordinator imports labels; %1 is none.").arg(acting->name));
    return {};
}

Expected<std::vector<ReaderId>> readersNamed(StudyDatabase &database, const std::vector<std::string> &names)
{
    const auto readers = ReaderStore(database).readers();
    if (!readers)
        return tl::unexpected<Error>(readers.error());
    std::vector<ReaderId> ids;
    for (const std::string &name : names) {
        const auto found = std::find_if(
            readers->begin(), readers->end(), [&](const Reader &reader) { return reader.name == toQString(name); });
        if (found == readers->end())
            return fail(ErrorCode::InvalidArgument, text("The study has no reader \"%1\".").arg(toQString(name)));
        ids.push_back(found->id);
    }
    return ids;
}

Expected<std::optional<ModelRecord>> storedModel(StudyDatabase &database, const std::string &name)
{
    const auto models = PredictionStore(database).models();
    if (!models)
        return tl::unexpected<Error>(models.error());
    const QString wanted = toQString(name);
    if (wanted.isEmpty() && models->empty())
        return std::optional<ModelRecord>();
    std::vector<ModelRecord> found;
    for (const ModelRecord &model : *models)
        if (wanted.isEmpty() || model.name == wanted || model.sha256.startsWith(wanted))
            found.push_back(model);
    if (found.size() != 1)
        return tl::unexpected<Error>(unknownModel(wanted, *models));
    return std::optional(found.front());
}

void addStudyArgument(CLI::App *command, std::string &study)
{
    command
        ->add_option("study", study,
            help("Folder of images whose study is meant, or the study's database: a file, or postgresql://..."))
        ->required()
        ->type_name("STUDY");
}

void addActingReader(CLI::App *command, std::string &as)
{
    command
        ->add_option("--as", as,
            help("Who acts; the audit log names them (default: the only coordinator). "
                 "A password is read from $CYTODIFFUSION_PASSWORD"))
        ->type_name("READER");
}

void printLine(const QString &line)
{
    std::cout << line.toStdString() << '\n' << std::flush;
}

QString utcLine(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void addStudyCommand(CLI::App &app, Context &context)
{
    CLI::App *study = app.add_subcommand("study", help("Make, predict, review and export studies"));
    study->require_subcommand(1);
    addStudyCreate(study, context);
    addStudyPredict(study, context);
    addStudyImports(study, context);
    addStudyReview(study, context);
    addStudyConsensus(study, context);
    addStudyExport(study, context);

    auto listed = std::make_shared<std::string>();
    CLI::App *list = study->add_subcommand("sessions", help("List the sessions and how far each reader is"));
    addStudyArgument(list, *listed);
    onChosen(list, context, [&context, listed] { return sessions(context, *listed); });

    auto verified = std::make_shared<std::string>();
    CLI::App *verify = study->add_subcommand(
        "verify-audit", help("Recompute the audit log's chain; names what was changed, removed or inserted"));
    addStudyArgument(verify, *verified);
    onChosen(verify, context, [&context, verified] { return verifyAudit(context, *verified); });

    struct AuditLogArguments {
        std::string study, output;
    };
    auto l = std::make_shared<AuditLogArguments>();
    CLI::App *log =
        study->add_subcommand("audit-log", help("Write the audit log as a table, with the hashes of its rows"));
    addStudyArgument(log, l->study);
    log->add_option("--output", l->output, help("CSV file to write"))->required()->type_name("FILE.csv");
    onChosen(log, context, [&context, l] { return auditLog(context, l->study, l->output); });

    struct BackupArguments {
        std::string study, output;
    };
    auto b = std::make_shared<BackupArguments>();
    CLI::App *copy = study->add_subcommand("backup", help("Write a verified copy of the study's database"));
    addStudyArgument(copy, b->study);
    copy->add_option("--output", b->output, help("File to write; nothing is replaced"))->required()->type_name("FILE");
    onChosen(copy, context, [&context, b] { return backup(context, b->study, b->output); });
}

} // namespace cyto::cli
