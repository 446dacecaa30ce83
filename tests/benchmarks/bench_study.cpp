// What the study database reaches with the paper's number of cells and a million label revisions:
//   bench_study            prints opening, loading, median and 99th percentile of a label's commit, history
// The database is made once, in a temporary folder (CYTO_BENCH_FOLDER chooses the disk that is measured).
#include "study/annotation_sessions.h"
#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/study_connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace cyto;

namespace {

constexpr int kSlides = 2904;
constexpr int kCells = 559'808;
constexpr int kRevisions = 1'000'000;
constexpr int kReaders = 6;
constexpr int kSessionCells = 20'000;

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

/// Rows by the database itself: a million commits one by one would take an hour. The audit log's hashes
/// are not a chain here, which nothing below looks at.
void fill(StudyConnection &db)
{
    const QString count =
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
    auto transaction = Transaction::begin(db);
    if (!transaction)
        qFatal("%s", qPrintable(transaction.error().text()));
    must(db.execute(count.arg(kReaders)
        + QStringLiteral("INSERT INTO reader (id, name, role, years_experience, active, created_at) SELECT i, 'R' || "
                         "i, 'reader', i, 1, '' FROM n")));
    must(db.execute(count.arg(kSlides)
        + QStringLiteral("INSERT INTO slide (id, name, relative_path) SELECT i, printf('slide_%04d', i), "
                         "printf('slide_%04d', i) FROM n")));
    must(db.execute(count.arg(kCells)
        + QStringLiteral("INSERT INTO cell (id, slide_id, position, file_name, size, modified, sha256) SELECT i, 1 + "
                         "(i - 1) * %1 / %2, i, printf('BA_%06d.jpg', i), 20000, 1, randomblob(32) FROM n")
              .arg(kSlides)
              .arg(kCells)));
    must(db.execute(QStringLiteral(
        "INSERT INTO model VALUES (1, 'bench', 'ab', '[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"]', 0.2, '')")));
    must(db.execute(QStringLiteral("INSERT INTO prediction_run VALUES (1, 1, '{}', '0', 'CPU', '', '')")));
    must(db.execute(count.arg(kCells)
        + QStringLiteral(
            "INSERT INTO prediction SELECT 1, i, 0, i % 8, (i + 1) % 8, 0.9, 0.1 + i % 10, 0.5, i % 20 = 0 FROM n")));
    must(db.execute(count.arg(kCells)
        + QStringLiteral("INSERT INTO prediction_detail SELECT 1, i, 1, '2026-01-01T00:00:00.000Z', NULL, "
                         "randomblob(32), 0.2, 35, 100, 10.0, randomblob(98) FROM n")));
    must(db.execute(count.arg(kRevisions)
        + QStringLiteral(
            "INSERT INTO label_action (id, reader_id, kind, state, created_at) SELECT i, 1 + i % %1, 0, 0, '' FROM n")
              .arg(kReaders)));
    // Reader i % 6 of cell i % kCells: the second round over the cells makes second revisions or other readers.
    must(db.execute(count.arg(kRevisions)
        + QStringLiteral("INSERT INTO label_revision SELECT i, 1 + i % %1, 1 + i % %2, NULL, NULL, i, 1 + i / (%1 * "
                         "%2), 0, i % 4, 3, '', 0, NULL, 0, 1500, 2000, 'reader', 5.0, "
                         "'2026-01-01T00:00:00.000Z', NULL FROM n")
              .arg(kCells)
              .arg(kReaders)));
    must(db.execute(
        QStringLiteral("INSERT INTO current_label SELECT reader_id, cell_id, 0, id, kind, class_id, confidence, 0 FROM "
                       "label_revision WHERE true "
                       "ON CONFLICT (reader_id, cell_id, item_id) DO UPDATE SET revision_id = excluded.revision_id")));
    must(db.execute(count.arg(kRevisions)
        + QStringLiteral("INSERT INTO audit SELECT i + 1, '2026-01-01T00:00:00.000Z', 'R1', 'label', 'label/' || i, "
                         "'none', printf('class %d, confidence 3; cell %d; reader 1; role "
                         "reader; years 5; session 0; item 0; revision 1; blinded 0; revealed ; heatmap 0; active "
                         "1500; elapsed 2000; at 2026-01-01T00:00:00.000Z; undo of 0; comment ', i % 4, i), '', "
                         "randomblob(32), randomblob(32) FROM n")));
    must(db.execute(QStringLiteral("UPDATE audit_head SET seq = %1").arg(kRevisions + 1)));
    must(db.execute(QStringLiteral("INSERT INTO session (id, kind, name, blinded, seed, parameters, created_by, "
                                   "created_at) VALUES (1, 'annotation', 's', 1, '1', '{}', 1, '')")));
    must(db.execute(QStringLiteral("INSERT INTO session_reader (session_id, reader_id) VALUES (1, 1)")));
    must(db.execute(count.arg(kSessionCells)
        + QStringLiteral("INSERT INTO session_item (session_id, reader_id, presented_index, cell_id, is_common, "
                         "is_flagged) SELECT 1, 1, i - 1, 1 + (i * 7919) % %1, 0, 0 FROM n")
              .arg(kCells)));
    must(transaction->commit());
}

class Fixture {
public:
    Fixture()
        : m_folder(qEnvironmentVariable("CYTO_BENCH_FOLDER", QDir::tempPath()) + QStringLiteral("/cyto-bench-XXXXXX"))
        , location(m_folder.filePath(QStringLiteral("study.db")))
    {
        const auto classes =
            ClassSet::fromNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        auto made = StudyDatabase::create(location, {QStringLiteral("bench"), QStringLiteral("/nowhere"), *classes});
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        fill((*made)->connection());
        made->reset();
        reopen();
        std::printf("%lld MB database\n", static_cast<long long>(QFileInfo(location).size() / 1'000'000));
    }
    void reopen()
    {
        database.reset();
        auto opened = StudyDatabase::open(location);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        database = std::move(*opened);
    }

private:
    QTemporaryDir m_folder;

public:
    QString location;
    std::unique_ptr<StudyDatabase> database;
};

std::unique_ptr<Fixture> theStudy; // made in main(), gone before it ends

void open(benchmark::State &state)
{
    for (auto _ : state)
        theStudy->reopen();
}

/// What a reader waits for: the study opened and all cells in memory.
void openAndLoad(benchmark::State &state)
{
    for (auto _ : state) {
        theStudy->reopen();
        benchmark::DoNotOptimize(CellStore(*theStudy->database).load(1, 1));
    }
}

void loadCells(benchmark::State &state)
{
    for (auto _ : state) {
        const auto loaded = CellStore(*theStudy->database).load(1, 1);
        if (!loaded || loaded->table.size() != kCells)
            state.SkipWithError("not loaded");
        else
            state.counters["MB"] = static_cast<double>(loaded->table.bytes()) / 1e6;
    }
}

void report(benchmark::State &state, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    state.counters["median_ms"] = ms[ms.size() / 2];
    state.counters["p99_ms"] = ms[ms.size() * 99 / 100];
}

void commitLabel(benchmark::State &state)
{
    LabelStore labels(*theStudy->database);
    std::vector<double> ms;
    CellId cell = 1;
    for (auto _ : state) {
        LabelChange change;
        change.cell = cell = (cell * 7919) % kCells + 1;
        change.value = {LabelKind::Class, 1, Confidence::High, {}};
        change.context.reader = 1;
        QElapsedTimer timer;
        timer.start();
        if (!labels.commit(change))
            state.SkipWithError("not committed");
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report(state, std::move(ms));
}

/// From the key press to the next cell of a blinded session.
void commitInSession(benchmark::State &state)
{
    AnnotationSessions sessions(*theStudy->database);
    must(sessions.enter(1, 1));
    LabelStore labels(*theStudy->database);
    std::vector<double> ms;
    auto shown = sessions.current(1, 1);
    for (auto _ : state) {
        if (!shown || !*shown) {
            state.SkipWithError("no cell to label");
            break;
        }
        LabelChange change;
        change.cell = (*shown)->cell;
        change.value = {LabelKind::Class, 1, Confidence::High, {}};
        change.context.reader = change.context.session = 1;
        change.context.sessionItem = (*shown)->item;
        QElapsedTimer timer;
        timer.start();
        if (!labels.commit(change))
            state.SkipWithError("not committed");
        shown = sessions.current(1, 1);
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    must(sessions.leave(1, 1));
    report(state, std::move(ms));
}

void history(benchmark::State &state)
{
    LabelStore labels(*theStudy->database);
    CellId cell = 1;
    for (auto _ : state) {
        cell = (cell * 7919) % kCells + 1;
        benchmark::DoNotOptimize(labels.history(cell));
    }
}

BENCHMARK(open)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(loadCells)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);
BENCHMARK(commitLabel)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(500);
BENCHMARK(commitInSession)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(500);
BENCHMARK(history)->Unit(benchmark::kMicrosecond)->UseRealTime()->Iterations(1000);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    theStudy = std::make_unique<Fixture>();
    benchmark::RunSpecifiedBenchmarks();
    theStudy.reset();
    return 0;
}
