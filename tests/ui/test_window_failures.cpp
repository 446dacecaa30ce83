// Each failure that the window must survive, and say.
#include "drawn_texts.h"
#include "study/prediction_store.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/window_actions.h"
#include "workbench_fixture.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace cyto;
using namespace cyto::ui;

namespace {

struct Program {
    Program(fixture::Place &place, WorkbenchServices services)
        : workbench(std::move(services), place.settings), window(workbench, place.settings)
    {
        window.resize(1200, 800);
        window.show();
        workbench.loadModel();
    }
    [[nodiscard]] bool predicted() const
    {
        return workbench.predictor() != nullptr && workbench.predictor()->state() == StudyPredictor::State::Done;
    }
    [[nodiscard]] bool opened()
    {
        return workbench.session() != nullptr && !workbench.isIndexing() && !workbench.session()->table().isEmpty();
    }
    [[nodiscard]] bool says(const QString &text)
    {
        for (const QLabel *label : window.inspector().findChildren<QLabel *>())
            if (label->text().contains(text) && !label->isHidden())
                return true;
        return false;
    }
    /// The inspector's button, where it can be pressed.
    [[nodiscard]] QPushButton *retryButton()
    {
        for (QPushButton *button : window.inspector().findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Try again") && !button->isHidden())
                return button;
        return nullptr;
    }
    Workbench workbench;
    MainWindow window;
};

/// A second study, whose cells have the same numbers.
QString otherStudy(const fixture::Place &place)
{
    const QString folder = place.folder.filePath(QStringLiteral("other"));
    for (int i = 40; i < 46; ++i)
        fake::writeImage(folder + QStringLiteral("/slide-x"), QStringLiteral("other%1.png").arg(i), i);
    return folder;
}

/// Holds the first call and counts all of them.
struct Gate {
    std::atomic<int> calls = 0;
    QSemaphore open;
    void pass()
    {
        if (++calls == 1)
            open.acquire();
    }
};

WorkbenchServices::Index gated(const WorkbenchServices::Index &work, const std::shared_ptr<Gate> &gate)
{
    return [work, gate](const StudyTicket &ticket, const CancelToken &cancel, ProgressSink *sink) {
        gate->pass();
        return work(ticket, cancel, sink);
    };
}

} // namespace

class TestWindowFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void corruptImageKeepsItsTileWithTheReason()
    {
        fixture::Place place;
        fake::writeBytes(place.slides() + QStringLiteral("/slide-a/cell4.png"), "no picture at all");
        Program p(place, place.services());
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(p.predicted());
        p.window.gallery().rearrange();
        const GalleryOrder &order = p.window.gallery().model().order();
        const auto failed = std::find_if(order.groups.begin(), order.groups.end(),
            [](const GalleryGroup &g) { return g.kind == GroupKind::Failed; });
        QCOMPARE(failed->count, 1);
        const CellId cell = p.window.gallery().model().cellAt(failed->first);
        p.window.gallery().view().selectCell(cell);
        QTRY_VERIFY(p.says(QStringLiteral("cell4.png")));
        // The others are predicted.
        QCOMPARE(p.workbench.session()->pendingPredictions(), 0);
        // And it can still be labelled: a person may know the cell.
        p.window.labelling().label({cell}, 0);
        QVERIFY(p.window.messages().text().isEmpty());
        // The list can be taken along.
        const QString list = place.folder.filePath(QStringLiteral("failed.csv"));
        p.workbench.saveFailures(list);
        QTRY_VERIFY(QFileInfo::exists(list));
        const QByteArray text = fake::readBytes(list);
        QVERIFY(text.startsWith("image_path,problem,reason\r\n"));
        QCOMPARE(text.count("slide-a/cell4.png,"), 1);
        QCOMPARE(text.count("\r\n"), 2);
    }

    void withoutAModelLabellingGoesOn()
    {
        fixture::Place place;
        WorkbenchServices services = place.services();
        const auto repaired = std::make_shared<std::atomic<bool>>(false);
        services.models.load = [load = services.models.load, repaired](const QString &folder,
                                   const ComputeOptions &compute, ProgressSink *sink) -> Expected<ClassifierService> {
            if (*repaired)
                return load(folder, compute, sink);
            return fail(ErrorCode::NotFound, QStringLiteral("There is no model in %1.").arg(folder),
                QStringLiteral("Choose another."));
        };
        Program p(place, services);
        QTRY_VERIFY(p.window.messages().text().contains(QStringLiteral("There is no model in")));
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(p.opened());
        QVERIFY(p.workbench.predictor() == nullptr);
        QVERIFY(!p.window.actions().predict->isEnabled());
        const CellId cell = p.workbench.session()->table().id(0);
        p.window.gallery().view().selectCell(cell);
        // The reason stays with the study, above the work and beside the cell, each with a button.
        QVERIFY(p.window.messages().text().contains(QStringLiteral("There is no model in")));
        QVERIFY(p.says(QStringLiteral("Failed: there is no model. There is no model in")));
        QVERIFY(p.retryButton() != nullptr);
        p.window.labelling().label({cell}, 2);
        QCOMPARE(p.workbench.session()->table().label(0).labelClass, 2);
        // Tried again in vain: it is told again.
        QVERIFY(p.window.messages().triggerAction());
        QTRY_VERIFY(p.window.messages().text().contains(QStringLiteral("There is no model in")));
        *repaired = true;
        p.retryButton()->click();
        QTRY_VERIFY(p.predicted());
        QCOMPARE(p.window.messages().text(), QString());
        QVERIFY(!p.says(QStringLiteral("no model")));
        QVERIFY(p.retryButton() == nullptr);
        QCOMPARE(p.workbench.session()->table().label(p.workbench.session()->table().rowOf(cell)).labelClass, 2);
    }

    void outOfMemoryStopsPredictionAndSaysSo()
    {
        fixture::Place place;
        place.classifier->failure = {ErrorCode::OutOfMemory, QStringLiteral("There is not enough memory."), {}};
        Program p(place, place.services());
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(
            p.workbench.predictor() != nullptr && p.workbench.predictor()->state() == StudyPredictor::State::Failed);
        QVERIFY(p.window.messages().text().contains(QStringLiteral("not enough memory")));
        QVERIFY(p.workbench.jobs().lastFailure().contains(QStringLiteral("not enough memory")));
        p.window.gallery().view().selectCell(p.workbench.session()->table().id(1));
        QVERIFY(p.says(QStringLiteral("Failed: There is not enough memory.")));
        QVERIFY(p.retryButton() != nullptr);
        p.window.labelling().label({p.workbench.session()->table().id(0)}, 0);
        QCOMPARE(p.workbench.session()->table().label(0).labelClass, 0);
        {
            const std::lock_guard lock(place.classifier->mutex);
            place.classifier->failure = {};
        }
        QVERIFY(p.window.messages().triggerAction());
        QTRY_VERIFY(p.predicted());
        QCOMPARE(p.window.messages().text(), QString());
        QTRY_VERIFY(p.retryButton() == nullptr);
        QVERIFY(!p.says(QStringLiteral("not enough memory")));
    }

    void aStudyOpenedWhileAnotherIsIndexedIsIndexedToo()
    {
        fixture::Place place;
        const QString other = otherStudy(place);
        const auto gate = std::make_shared<Gate>();
        WorkbenchServices services = place.services();
        services.index = gated(services.index, gate);
        Program p(place, services);
        const auto open = qScopeGuard([gate] { gate->open.release(100); });
        p.workbench.openStudy(place.slides());
        QTRY_COMPARE(gate->calls.load(), 1);
        p.workbench.openStudy(other);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QVERIFY(p.workbench.isIndexing()); // and so the gallery does not say that there is no image
        gate->open.release();
        QTRY_VERIFY(p.predicted());
        QCOMPARE(gate->calls.load(), 2);
        QCOMPARE(p.workbench.session()->table().size(), 6);
    }

    void aStudyOpenedWhileAnotherIsHashedIsHashedToo()
    {
        fixture::Place place;
        const QString other = otherStudy(place);
        const auto gate = std::make_shared<Gate>();
        WorkbenchServices services = place.services();
        services.hash = gated(services.hash, gate);
        Program p(place, services);
        const auto open = qScopeGuard([gate] { gate->open.release(100); });
        p.workbench.openStudy(place.slides());
        QTRY_COMPARE(gate->calls.load(), 1);
        p.workbench.openStudy(other);
        QTRY_VERIFY(p.predicted() && p.workbench.session()->info().sourceFolder == other);
        QCOMPARE(gate->calls.load(), 1);
        gate->open.release();
        QTRY_COMPARE(gate->calls.load(), 2);
        QTRY_VERIFY(p.workbench.session()->file(p.workbench.session()->table().id(0)).sha256.size() == 32);
    }

    void aStudyOpenedWhileAnotherIsBackedUpIsBackedUpToo()
    {
        fixture::Place place;
        const QString other = otherStudy(place);
        Program p(place, place.services());
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        QTRY_COMPARE(p.workbench.pool().active(), 0);
        // All threads are taken when the first study asks for its backup.
        const auto running = std::make_shared<QSemaphore>();
        const auto go = std::make_shared<QSemaphore>();
        const auto open = qScopeGuard([go] { go->release(100); });
        const int threads = p.workbench.pool().threads();
        bool held = false;
        connect(&p.workbench, &Workbench::sessionChanged, this, [&](const StudySession *session) {
            if (session == nullptr || std::exchange(held, true))
                return;
            for (int i = 0; i < threads; ++i)
                p.workbench.pool().submit(JobPriority::Visible, [running, go](const CancelToken &) {
                    running->release();
                    go->acquire();
                });
            running->acquire(threads);
        });
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(held && p.workbench.session() != nullptr);
        p.workbench.openStudy(other);
        // The only thread opens the second study, and then makes the first one's backup.
        go->release(1);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        go->release(threads - 1);
        for (const QString &folder : {place.slides(), other}) {
            const QFileInfo database(StudyDatabase::defaultLocation(folder));
            const QDir backups(
                database.absolutePath() + u'/' + database.completeBaseName() + QStringLiteral("-backups"));
            const auto made = [&] { return backups.entryList({QStringLiteral("daily-*.db")}, QDir::Files).size(); };
            QTRY_COMPARE(made(), qsizetype {1});
        }
    }

    void whatIsChosenWhileAModelIsLoadedIsNotLost()
    {
        fixture::Place place;
        const auto gate = std::make_shared<Gate>();
        const auto last = std::make_shared<std::atomic<int>>(0);
        WorkbenchServices services = place.services();
        services.models.load = [load = services.models.load, gate, last](
                                   const QString &folder, const ComputeOptions &compute, ProgressSink *sink) {
            gate->pass();
            *last = compute.threads;
            return load(folder, compute, sink);
        };
        Program p(place, services);
        const auto open = qScopeGuard([gate] { gate->open.release(100); });
        QTRY_COMPARE(gate->calls.load(), 1);
        Preferences preferences = p.workbench.preferences();
        preferences.compute.threads = 2;
        p.workbench.setPreferences(preferences);
        gate->open.release();
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        QCOMPARE(gate->calls.load(), 2);
        QCOMPARE(last->load(), 2);
    }

    void aFolderThatIsNotThere()
    {
        fixture::Place place;
        Program p(place, place.services());
        p.workbench.openStudy(QStringLiteral("/nowhere/at/all"));
        QTRY_VERIFY(p.window.messages().text().contains(QStringLiteral("/nowhere/at/all")));
        QVERIFY(p.workbench.session() == nullptr);
        QVERIFY(p.workbench.recent().folders().isEmpty());
    }

    void aMovedFolderKeepsLabelsAndIsFoundAgain()
    {
        fixture::Place place;
        CellId cell = 0;
        {
            Program p(place, place.services());
            p.workbench.openStudy(place.slides());
            QTRY_VERIFY(p.predicted());
            cell = p.workbench.session()->table().id(0);
            p.window.labelling().label({cell}, 1);
            p.window.close();
        }
        const QString moved = place.folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().rename(place.slides(), moved));
        Program p(place, place.services());
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QVERIFY(p.window.messages().text().contains(QStringLiteral("is not there")));
        QCOMPARE(p.workbench.session()->table().label(p.workbench.session()->table().rowOf(cell)).labelClass, 1);
        p.workbench.relocateStudy(moved);
        QTRY_VERIFY(p.opened() && !p.workbench.session()->isSourceMissing());
        QVERIFY(QFileInfo::exists(p.workbench.session()->imagePath(cell)));
        QCOMPARE(p.workbench.session()->table().label(p.workbench.session()->table().rowOf(cell)).labelClass, 1);
    }

    void aLockedDatabaseNamesItsHolder()
    {
        fixture::Place place;
        const QString location = StudyDatabase::defaultLocation(place.slides());
        const auto other = StudyDatabase::create(
            location, {QStringLiteral("x"), place.slides(), *ClassSet::fromNames({QStringLiteral("monocyte")})});
        QVERIFY2(other.has_value(), other ? "" : qPrintable(other.error().text()));
        Program p(place, place.services());
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(!p.workbench.isOpening());
        QVERIFY(p.workbench.session() == nullptr);
        const QString said = p.window.messages().text();
        QVERIFY(said.contains(QStringLiteral("could not be opened")));
        QVERIFY2(said.contains(QStringLiteral("(process %1 on the computer").arg(QCoreApplication::applicationPid())),
            qPrintable(said));
    }

    void aForeignDatabaseIsRefused()
    {
        fixture::Place place;
        const QString location = StudyDatabase::defaultLocation(place.slides());
        QVERIFY(QDir().mkpath(QFileInfo(location).absolutePath()));
        fake::writeBytes(location, QByteArray(8192, 'x'));
        Program p(place, place.services());
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(!p.workbench.isOpening());
        QVERIFY(p.workbench.session() == nullptr);
        QVERIFY(!p.window.messages().text().isEmpty());
        QCOMPARE(fake::readBytes(location), QByteArray(8192, 'x')); // not damaged
    }

    void anEmptyFolderSaysWhatToDoNext()
    {
        fixture::Place place;
        const QString empty = place.folder.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        Program p(place, place.services());
        p.workbench.openStudy(empty);
        const auto said = [&] {
            return fixture::drawnTexts(*p.window.gallery().view().viewport()).join(u' ').simplified();
        };
        // A study is there before its folder is looked through.
        QTRY_VERIFY2(said().contains(QLatin1String("No image was found")), qPrintable(said()));
        QCOMPARE(p.workbench.session()->table().size(), 0);
        for (const char *part : {"Images end in", "Look for new cells (F5)", "Open study"})
            QVERIFY2(said().contains(QLatin1String(part)), qPrintable(said()));
    }

    void sourceFoldersAreNeverWrittenTo()
    {
        fixture::Place place;
        const auto listing = [&] {
            QStringList files;
            for (const QString &slide : {QStringLiteral("/slide-a"), QStringLiteral("/slide-b"), QString()})
                for (const QFileInfo &info :
                    QDir(place.slides() + slide).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
                    files << info.filePath() + info.lastModified().toString(Qt::ISODateWithMs);
            return files;
        };
        const QStringList before = listing();
        {
            Program p(place, place.services());
            p.workbench.openStudy(place.slides());
            QTRY_VERIFY(p.predicted());
            p.window.labelling().label({p.workbench.session()->table().id(0)}, 1);
            p.window.close();
        }
        QCOMPARE(listing(), before);
    }
};

QTEST_MAIN(TestWindowFailures)
#include "test_window_failures.moc"
