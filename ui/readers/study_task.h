// Work on the study's database in a worker, with a connection of its own; the result comes back in the thread
// of the context, while that lives.
#pragma once

#include "jobs/run_async.h"
#include "study/study_database.h"

namespace cyto::ui {

/// @param work  Expected<T>(StudyDatabase &)
/// @param done  void(Expected<T>)
template <class Work, class Done>
void studyTask(WorkerPool &pool, const StudyTicket &ticket, QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work &, StudyDatabase &>;
    runAsync(
        pool, JobPriority::Wanted, context,
        [ticket, work = std::move(work)](const CancelToken &) mutable -> Result {
            const auto database = StudyDatabase::open(ticket);
            if (!database)
                return tl::unexpected<Error>(database.error());
            return work(**database);
        },
        std::move(done));
}

} // namespace cyto::ui
