// study review, study consensus.
#include "cli_study.h"

#include "review/fold_review.h"
#include "study/consensus_store.h"

#include <map>

namespace cyto::cli {

namespace {

struct ReviewArguments {
    std::string study, model, list, name, as;
    std::vector<std::string> readers;
    int readersPerCell = 2;
    std::uint64_t seed = 0;
    bool blinded = false, dryRun = false;
};

int review(Context &context, const ReviewArguments &a)
{
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    const auto model = storedModel(**database, a.model);
    if (!model)
        return report(context, model.error());
    if (!*model)
        return report(context, {ErrorCode::NotFound, text("The study holds no predictions."), {}});
    const auto found = foldDisagreements(**database, **model);
    if (!found)
        return report(context, found.error());
    if (!a.list.empty())
        if (const Status s = writeDisagreements(toQString(a.list), *found); !s)
            return report(context, s.error());
    printLine(text("%1 cells are predicted otherwise than they are labelled.").arg(found->size()));
    if (a.dryRun || found->empty())
        return kDone;
    const auto coordinator = actingReader(**database, a.as);
    if (!coordinator)
        return report(context, coordinator.error());
    FoldReviewPlan plan;
    plan.name = a.name.empty() ? text("Review of %1").arg((*model)->name) : toQString(a.name);
    plan.model = **model;
    plan.readersPerCell = a.readersPerCell;
    plan.blinded = a.blinded;
    plan.seed = a.seed;
    auto readers = readersNamed(**database, a.readers);
    if (!readers)
        return report(context, readers.error());
    plan.readers = std::move(*readers);
    const auto session = startFoldReview(**database, plan, coordinator->id);
    if (!session)
        return report(context, session.error());
    printLine(text("Session %1, \"%2\", is ready.").arg(*session).arg(plan.name));
    return kDone;
}

struct ConsensusArguments {
    std::string study, as;
    bool noSeniority = false;
    int minimumVotes = 1;
};

int consensus(Context &context, const ConsensusArguments &a)
{
    const auto database = openStudyDatabase(a.study);
    if (!database)
        return report(context, database.error());
    const auto by = actingReader(**database, a.as);
    if (!by)
        return report(context, by.error());
    ConsensusStore store(**database);
    ConsensusRules rules;
    rules.seniorityBreaksTies = !a.noSeniority;
    rules.minimumVotes = a.minimumVotes;
    const auto run = store.run(rules, by->id);
    if (!run)
        return report(context, run.error());
    const auto results = store.results(run->version);
    if (!results)
        return report(context, results.error());
    std::map<ConsensusMethod, int> byMethod;
    for (const CellConsensus &cell : *results)
        ++byMethod[cell.result.method];
    printLine(text("Version %1 at %2: %3 cells.").arg(run->version).arg(utcLine(run->createdAt)).arg(run->cells));
    for (const auto &[method, cells] : byMethod)
        printLine(consensusMethodName(method).leftJustified(14) + QString::number(cells));
    return kDone;
}

} // namespace

void addStudyReview(CLI::App *study, Context &context)
{
    auto a = std::make_shared<ReviewArguments>();
    CLI::App *c = study->add_subcommand("review",
        help("Give cells that a model predicts otherwise than labelled to readers who have not labelled them"));
    addStudyArgument(c, a->study);
    c->add_option("--model", a->model, help("Model, or model set, of the study by name or hash"))->type_name("MODEL");
    c->add_option("--reader", a->readers, help("Reader who takes part; may be repeated"))
        ->type_name("READER")
        ->allow_extra_args(false);
    c->add_option("--readers-per-cell", a->readersPerCell, help("Readers who see each cell"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str()
        ->type_name("N");
    c->add_option("--name", a->name, help("Name of the session"))->type_name("NAME");
    c->add_option("--seed", a->seed, help("Seed of the order"))
        ->check(wholeNumber(0))
        ->capture_default_str()
        ->type_name("S");
    c->add_flag("--blinded", a->blinded, help("Readers see neither predictions nor labels"));
    c->add_option("--list", a->list, help("Write the cells and both classes to this table"))->type_name("FILE");
    c->add_flag("--dry-run", a->dryRun, help("Count and list, and make no session"));
    addActingReader(c, a->as);
    onChosen(c, context, [&context, a] { return review(context, *a); });
}

void addStudyConsensus(CLI::App *study, Context &context)
{
    auto a = std::make_shared<ConsensusArguments>();
    CLI::App *c =
        study->add_subcommand("consensus", help("Work out the consensus of all labels; earlier runs are kept"));
    addStudyArgument(c, a->study);
    c->add_flag("--no-seniority", a->noSeniority, help("Every tie goes to adjudication"));
    c->add_option("--minimum-votes", a->minimumVotes, help("Cells with fewer votes stay unresolved"))
        ->check(CLI::Range(1, 1000))
        ->capture_default_str()
        ->type_name("N");
    addActingReader(c, a->as);
    onChosen(c, context, [&context, a] { return consensus(context, *a); });
}

} // namespace cyto::cli
