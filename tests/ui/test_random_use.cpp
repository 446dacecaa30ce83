// Somebody who presses everything while jobs run: opens, closes, labels, takes back, filters, sorts, asks
// for heatmaps, changes preferences. Nothing may break, and what was stored must be what is shown. Under
// the sanitizers this is the test for races and leaks. CYTO_RANDOM_USE_SECONDS makes it longer than 3 s,
// CYTO_RANDOM_USE_SEED another one.
#include "program.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/overview/overview_panel.h"
#include "ui/slides/slides_panel.h"

#include <QDockWidget>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace cyto;
using namespace cyto::ui;

namespace {

class Somebody {
public:
    Somebody(fixture::Place &place, fixture::Program &program, quint32 seed)
        : m_place(place), m_program(program), m_random(seed)
    {
        program.window.labelling().setBulkQuestion([](int, const QString &) { return true; });
        program.window.labelling().setTextQuestion([](const QString &, const QString &, const QString &) {
            return std::optional<QString>(QStringLiteral("words"));
        });
    }

    void act()
    {
        const std::vector<void (Somebody::*)()> deeds {&Somebody::open, &Somebody::label, &Somebody::label,
            &Somebody::move, &Somebody::move, &Somebody::takeBack, &Somebody::group, &Somebody::sort, &Somebody::filter,
            &Somebody::slide, &Somebody::heatmap, &Somebody::trajectory, &Somebody::say, &Somebody::pause,
            &Somebody::prefer, &Somebody::dock, &Somebody::size};
        (this->*deeds[below(static_cast<int>(deeds.size()))])();
        ++m_deeds;
    }
    [[nodiscard]] int deeds() const { return m_deeds; }

private:
    [[nodiscard]] size_t below(int n) { return static_cast<size_t>(m_random.bounded(n)); }
    [[nodiscard]] CellId someCell()
    {
        const StudySession *session = m_program.workbench.session();
        if (session == nullptr || session->table().isEmpty())
            return 0;
        return session->table().id(static_cast<int>(below(session->table().size())));
    }

    void open()
    {
        // Rarely: most of the time a study is open and worked on.
        if (below(4) != 0 && m_program.workbench.session() != nullptr)
            return;
        if (below(3) == 0)
            m_program.workbench.closeStudy();
        else
            m_program.workbench.openStudy(
                below(2) == 0 ? m_place.slides() : m_place.slides() + QStringLiteral("/slide-a"));
    }
    void label()
    {
        if (const CellId cell = someCell(); cell != 0)
            m_program.window.labelling().label(
                {cell}, below(8) == 0 ? CellTable::kCannotIdentify : static_cast<int>(below(3)));
    }
    void move()
    {
        m_program.view().selectCell(someCell());
        QScrollBar *bar = m_program.view().verticalScrollBar();
        bar->setValue(static_cast<int>(below(bar->maximum() + 1)));
    }
    void takeBack() { below(3) != 0 ? m_program.window.labelling().undo() : m_program.window.labelling().redo(); }
    void group() { m_program.window.gallery().setGroupBy(static_cast<GroupBy>(below(5))); }
    void sort() { m_program.window.gallery().setSortBy(static_cast<SortBy>(below(5))); }
    void filter()
    {
        m_program.window.gallery().setOnlyAnomalous(below(3) == 0);
        m_program.window.gallery().setOnlyUnreviewed(below(3) == 0);
    }
    void slide()
    {
        const StudySession *session = m_program.workbench.session();
        if (session != nullptr && !session->slides().empty())
            Q_EMIT m_program.window.slides().slideChosen(below(2) == 0
                    ? std::nullopt
                    : std::optional<int>(static_cast<int>(below(static_cast<int>(session->slides().size())))));
    }
    void heatmap()
    {
        m_program.view().selectCell(someCell());
        below(2) == 0 ? m_program.window.actions().counterfactual->trigger()
                      : m_program.window.actions().counterfactualAll->trigger();
    }
    void trajectory() { m_program.window.overview().computeTrajectory(); }
    void say()
    {
        below(2) == 0 ? m_program.window.actions().comment->trigger() : m_program.window.actions().skip->trigger();
    }
    void pause() { m_program.window.actions().predict->trigger(); }
    void prefer()
    {
        Preferences preferences = m_program.workbench.preferences();
        preferences.theme = below(2) == 0 ? ThemeMode::Light : ThemeMode::Dark;
        if (below(4) == 0)
            preferences.trials = 10 + static_cast<int>(below(50));
        if (below(8) == 0)
            preferences.compute.threads = static_cast<int>(below(3)); // loads the model again
        m_program.workbench.setPreferences(preferences);
    }
    void dock()
    {
        const auto docks = m_program.window.findChildren<QDockWidget *>();
        docks[static_cast<qsizetype>(below(static_cast<int>(docks.size())))]->setVisible(below(3) != 0);
        m_program.window.inspector().tabs().setCurrentIndex(static_cast<int>(below(2)));
    }
    void size() { m_program.window.gallery().setPictureSize(64 + static_cast<int>(below(296))); }

    fixture::Place &m_place;
    fixture::Program &m_program;
    QRandomGenerator m_random;
    int m_deeds = 0;
};

} // namespace

class TestRandomUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAtOnce()
    {
        bool given = false;
        const int seconds = qEnvironmentVariableIntValue("CYTO_RANDOM_USE_SECONDS", &given);
        const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("CYTO_RANDOM_USE_SEED"));
        QElapsedTimer clock;
        clock.start();
        int deeds = 0;
        int starts = 0;
        // A program of its own every few seconds: starting and ending while jobs run is part of it.
        // On a busy machine it takes longer until enough has been done.
        while (clock.elapsed() < 1000 * (given ? seconds : 3) || (deeds <= 50 && clock.elapsed() < 120'000)) {
            fixture::Place place;
            for (int i = 16; i < 60; ++i)
                fake::writeImage(place.slides() + QStringLiteral("/slide-b"), QStringLiteral("cell%1.png").arg(i), i);
            {
                fixture::Program program(place);
                program.workbench.openStudy(place.slides());
                Somebody somebody(place, program, seed + static_cast<quint32>(starts));
                QElapsedTimer turn;
                turn.start();
                while (turn.elapsed() < 3000) {
                    somebody.act();
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                }
                deeds += somebody.deeds();
                compareWithDatabase(program, place);
            }
            ++starts;
        }
        qInfo("%d deeds, %d starts", deeds, starts);
        QVERIFY(deeds > 50);
    }

private:
    static void compareWithDatabase(fixture::Program &program, const fixture::Place &place)
    {
        program.workbench.openStudy(place.slides());
        QTRY_VERIFY_WITH_TIMEOUT(program.workbench.session() != nullptr && !program.workbench.isIndexing(), 60'000);
        const StudySession &session = *program.workbench.session();
        for (int row = 0; row < session.table().size(); ++row) {
            const auto stored = session.currentLabel(session.table().id(row));
            QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().text()));
            QCOMPARE(session.table().label(row), tableLabel(*stored));
        }
    }
};

QTEST_MAIN(TestRandomUse)
#include "test_random_use.moc"
