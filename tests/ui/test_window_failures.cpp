// Each failure that the window must survive, and say.
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
#include <QTest>

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
    Workbench workbench;
    MainWindow window;
};

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
        services.models.load = [](const QString &folder, const ComputeOptions &,
                                   ProgressSink *) -> Expected<ClassifierService> {
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
        QVERIFY(p.says(QStringLiteral("There is no model")));
        p.window.labelling().label({cell}, 2);
        QCOMPARE(p.workbench.session()->table().label(0).labelClass, 2);
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
        p.window.labelling().label({p.workbench.session()->table().id(0)}, 0);
        QCOMPARE(p.workbench.session()->table().label(0).labelClass, 0);
        {
            const std::lock_guard lock(place.classifier->mutex);
            place.classifier->failure = {};
        }
        p.workbench.startPrediction();
        QTRY_VERIFY(p.predicted());
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
        QVERIFY(p.window.messages().text().contains(QStringLiteral("could not be opened")));
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
        QTRY_VERIFY(p.workbench.session() != nullptr && !p.workbench.isIndexing());
        QCOMPARE(p.workbench.session()->table().size(), 0);
        QVERIFY(!p.window.grab().isNull());
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
