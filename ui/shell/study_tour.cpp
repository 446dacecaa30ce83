#include "ui/shell/study_tour.h"

#include "study/annotation_sessions.h"
#include "study/reader_store.h"
#include "study/review_sessions.h"
#include "ui/annotate/reading_page.h"
#include "ui/readers/readers_dialog.h"
#include "ui/report/report_page.h"
#include "ui/review/review_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/reading_screens.h"
#include "ui/shell/result_screens.h"
#include "ui/shell/study_screens.h"
#include "ui/shell/workbench.h"

#include <algorithm>

namespace cyto::ui {

namespace {

template <class T>
T need(Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text()));
    return std::move(*value);
}

/// 0 = the study has none.
ReaderId coordinatorOf(StudyDatabase &database)
{
    const std::vector<Reader> readers = need(ReaderStore(database).readers());
    const auto found =
        std::find_if(readers.begin(), readers.end(), [](const Reader &r) { return r.role == ReaderRole::Coordinator; });
    return found != readers.end() ? found->id : 0;
}

SessionId makeAnnotation(const StudySession &session, StudyDatabase &database, ReaderId coordinator)
{
    AnnotationPlan plan;
    plan.name = QStringLiteral("Round 1");
    plan.blinded = true;
    plan.seed = 1;
    plan.model = session.model() ? session.model()->id : 0;
    plan.readers = {session.reader().id};
    std::vector<CellId> cells, flagged;
    for (int row = 0; row < session.table().size(); ++row)
        (session.table().isAnomalous(row) ? flagged : cells).push_back(session.table().id(row));
    // A blinded session needs its share of cells that are not flagged.
    flagged.resize(std::min(flagged.size(), 2 * cells.size()));
    cells.insert(cells.end(), flagged.begin(), flagged.end());
    return need(AnnotationSessions(database).create(plan, cells, coordinator));
}

SessionId makeReview(const StudySession &session, StudyDatabase &database, ReaderId coordinator)
{
    // What is still to be judged blindly is kept from the same reader's review.
    AnnotationSessions annotations(database);
    for (const SessionInfo &open : need(annotations.sessionsOf(session.reader().id)))
        if (!open.closed)
            if (const Status closed = annotations.close(open.id, coordinator); !closed)
                qFatal("%s", qPrintable(closed.error().text()));
    QueueRules rules;
    rules.model = session.model().value_or(ModelRecord {});
    ReviewPlan plan;
    plan.name = QStringLiteral("Second look");
    plan.seed = 1;
    plan.model = rules.model.id;
    plan.readers = {session.reader().id};
    return need(startReview(database, rules, plan, coordinator));
}

} // namespace

std::vector<TourStop> studyStops(MainWindow &window, Workbench &workbench, const std::function<bool()> &settled)
{
    const auto enter = [&window, &workbench](auto make, bool blinded) {
        window.screens().reading().end();
        const StudySession &session = *workbench.session();
        const auto database = need(StudyDatabase::open(session.ticket()));
        if (const ReaderId coordinator = coordinatorOf(*database); coordinator != 0)
            window.screens().reading().enter(make(session, *database, coordinator), blinded);
    };
    const auto reading = [&window, settled] {
        const ReadingPage *page = window.screens().reading().page();
        return (page == nullptr || page->shown() != nullptr) && settled();
    };
    const auto results = [&window](void (ResultScreens::*open)()) {
        return [&window, open] {
            window.screens().reading().end();
            window.screens().pages().closeAll();
            (window.screens().results().*open)();
        };
    };
    std::vector<TourStop> stops;
    stops.push_back({QStringLiteral("annotate"), [enter] { enter(makeAnnotation, true); }, reading, {}});
    stops.push_back({QStringLiteral("review"), [enter] { enter(makeReview, false); }, reading, {}});
    stops.push_back({QStringLiteral("report"), results(&ResultScreens::openReport),
        [&window, settled] { return !window.screens().results().report()->isComputing() && settled(); }, {}});
    stops.push_back({QStringLiteral("sign-off"), results(&ResultScreens::openSignOff), settled, {}});
    stops.push_back({QStringLiteral("turing"), results(&ResultScreens::openTuringTests), settled, {}});
    stops.push_back({QStringLiteral("readers"), [&window] { window.screens().pages().closeAll(); }, settled,
        [&window, &workbench]() -> QWidget * {
            auto *dialog = new ReadersDialog(workbench.pool(), workbench.session()->ticket(), &window);
            dialog->show();
            return dialog;
        }});
    return stops;
}

} // namespace cyto::ui
