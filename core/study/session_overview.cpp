#include "study/session_overview.h"

#include "study/annotation_sessions.h"
#include "study/reader_store.h"
#include "study/study_connection.h"

#include <map>
#include <numeric>

namespace cyto {

int SessionOverview::items() const
{
    return std::accumulate(
        readers.begin(), readers.end(), 0, [](int sum, const ReaderProgress &r) { return sum + r.items; });
}

int SessionOverview::done() const
{
    return std::accumulate(
        readers.begin(), readers.end(), 0, [](int sum, const ReaderProgress &r) { return sum + r.done; });
}

Expected<std::vector<SessionOverview>> sessionOverview(StudyDatabase &database)
{
    CYTO_TRY(refuseWhenBlinded(database.connection()));
    const ReadSnapshot snapshot(database.connection());
    CYTO_TRY(snapshot.status());
    const auto readers = ReaderStore(database).readers();
    CYTO_TRY(readers);
    std::map<SessionId, SessionOverview> sessions;
    for (const Reader &reader : *readers) {
        const auto own = AnnotationSessions(database).sessionsOf(reader.id);
        CYTO_TRY(own);
        for (const SessionInfo &info : *own) {
            SessionOverview &session = sessions[info.id];
            session.id = info.id;
            session.kind = info.kind;
            session.name = info.name;
            session.blinded = info.blinded;
            session.closed = info.closed;
            session.readers.push_back({reader.id, reader.name, info.items, info.done});
        }
    }
    std::vector<SessionOverview> all;
    for (auto &[id, session] : sessions)
        all.push_back(std::move(session));
    return all;
}

} // namespace cyto
