// Heatmaps in the window: from the keyboard, of the right image and no other, and saved under a name that tells.
#include "program.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/reading_heatmaps.h"

#include <QComboBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

#include <atomic>

using namespace cyto;
using namespace cyto::ui;

namespace {

/// Its cells have the same numbers as those of the place's own study.
QString otherStudy(const fixture::Place &place)
{
    const QString folder = place.folder.filePath(QStringLiteral("other"));
    for (int i = 40; i < 46; ++i)
        fake::writeImage(folder + QStringLiteral("/slide-x"), QStringLiteral("other%1.png").arg(i), i);
    return folder;
}

CounterfactualPanel &panelOf(fixture::Program &p)
{
    return p.window.inspector().counterfactual();
}

/// Towards any class.
bool showsAnyChange(CounterfactualPanel &panel)
{
    auto *target = panel.findChild<QComboBox *>();
    for (int i = 0; i < target->count(); ++i) {
        target->setCurrentIndex(i);
        if (panel.heatmap() != nullptr)
            return true;
    }
    return false;
}

} // namespace

class TestCounterfactual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void fromTheKeyboardAndIntoAFile()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(2));
        p.window.actions().counterfactual->trigger();
        CounterfactualPanel &panel = panelOf(p);
        QTRY_VERIFY(panel.heatmap() != nullptr);

        // Space shows the original while it is held, wherever the focus is in gallery or inspector.
        p.window.activateWindow();
        const QImage overlay = panel.shownPicture();
        QList<QWidget *> widgets {&p.view(), &p.window.inspector().tabs(), panel.findChild<CellView *>()};
        widgets << panel.findChild<QComboBox *>() << panel.findChild<QSlider *>();
        for (QWidget *focus : std::as_const(widgets)) {
            focus->setFocus();
            QTest::keyPress(focus, Qt::Key_Space);
            QVERIFY2(panel.shownPicture() != overlay, focus->metaObject()->className());
            QTest::keyRelease(focus, Qt::Key_Space);
            QVERIFY2(panel.shownPicture() == overlay, focus->metaObject()->className());
        }
        // A button keeps the only key that presses it.
        const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
        const auto all = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *b) { return b->text() == QStringLiteral("&All classes"); });
        QVERIFY(all != buttons.end());
        QSignalSpy pressed(*all, &QPushButton::clicked);
        QTest::keyClick(*all, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QTRY_COMPARE(p.workbench.heatmaps().working(), CellId {0});
        // Without a change to see, Space is not taken.
        const QImage shown = panel.shownPicture();
        p.window.inspector().tabs().setCurrentIndex(0);
        QTest::keyPress(&p.view(), Qt::Key_Space);
        p.window.inspector().tabs().setCurrentIndex(1);
        QCOMPARE(panel.shownPicture(), shown);
        QTest::keyRelease(&p.view(), Qt::Key_Space);

        // A picture is saved under a name that says of what it is, and of no other kind than the file is.
        QString offered;
        QString answer = place.folder.filePath(QStringLiteral("picture.gif"));
        p.window.setFileQuestion([&](const QString &, const QString &name, const QString &) {
            offered = name;
            return answer;
        });
        p.window.actions().savePicture->trigger();
        QVERIFY2(offered.startsWith(QStringLiteral("cell2_counterfactual_")), qPrintable(offered));
        QVERIFY2(offered.endsWith(QStringLiteral("_overlay.png")), qPrintable(offered));
        QVERIFY2(p.window.messages().text().contains(QStringLiteral(".png, .jpg or .jpeg")),
            qPrintable(p.window.messages().text()));
        QVERIFY(!QFileInfo::exists(answer));
        answer = place.folder.filePath(QStringLiteral("picture.png"));
        p.window.actions().savePicture->trigger();
        QCOMPARE(QImage(answer).size(), overlay.size());
    }

    void heatmapsOfAnotherStudyAreNotShown()
    {
        fixture::Place place;
        const QString other = otherStudy(place);
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const CellId cell = p.cell(0);
        p.view().selectCell(cell);
        p.window.actions().counterfactualAll->trigger();
        QTRY_VERIFY(showsAnyChange(panelOf(p)));
        p.openAndPredict(other);
        QCOMPARE(p.cell(0), cell);
        p.view().selectCell(cell);
        QCOMPARE(p.window.inspector().cell(), cell);
        QVERIFY(panelOf(p).findChild<QComboBox *>()->count() > 0);
        QVERIFY(!showsAnyChange(panelOf(p)));
    }

    void aResultUnderWayIsNotDeliveredIntoTheNextStudy()
    {
        fixture::Place place;
        const QString other = otherStudy(place);
        const auto begun = std::make_shared<std::atomic<bool>>(false);
        const auto gate = std::make_shared<QSemaphore>();
        WorkbenchServices services = place.services();
        services.models.load = [classifier = place.classifier, begun, gate](const QString &, const ComputeOptions &,
                                   ProgressSink *) -> Expected<ClassifierService> {
            ClassifierService s = fixture::HeldClassifier::service(classifier);
            // Heeds no cancellation: the result of the first study is there when the second one is open.
            s.explain = [explain = s.explain, begun, gate](const LoadedImage &image, const std::vector<int> &targets,
                            const ClassifyOptions &options, const CancelToken &, ProgressSink *sink) {
                *begun = true;
                gate->acquire();
                return explain(image, targets, options, CancelToken(), sink);
            };
            return s;
        };
        fixture::Program p(place, services);
        const auto open = qScopeGuard([gate] { gate->release(100); });
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(0));
        QSignalSpy ready(&p.workbench.heatmaps(), &HeatmapService::ready);
        QSignalSpy failed(&p.workbench.heatmaps(), &HeatmapService::failed);
        p.window.actions().counterfactualAll->trigger();
        QTRY_VERIFY(begun->load());
        p.workbench.openStudy(other);
        QTRY_VERIFY(p.workbench.session() != nullptr);
        QCOMPARE(p.workbench.session()->info().sourceFolder, other);
        gate->release();
        QTRY_VERIFY(p.done()); // by the same thread, afterwards
        p.view().selectCell(p.cell(0));
        QCOMPARE(ready.count(), 0);
        QCOMPARE(failed.count(), 0);
        QVERIFY(!showsAnyChange(panelOf(p)));
    }

    void ofAFileThatChangedNothingOldIsShown()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const CellId cell = p.cell(0);
        p.view().selectCell(cell);
        p.window.actions().counterfactualAll->trigger();
        QTRY_VERIFY(showsAnyChange(panelOf(p)));
        QTRY_VERIFY(p.workbench.thumbnails().find(cell) != nullptr);
        const QImage small = p.workbench.thumbnails().find(cell)->toImage();

        const CellFile before = p.workbench.session()->file(cell);
        QVERIFY(before.size > 0);
        const QString path = p.workbench.session()->imagePath(cell);
        fake::writeImage(place.slides() + QStringLiteral("/slide-a"), QStringLiteral("cell0.png"), 77);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(60), QFileDevice::FileModificationTime));
        file.close();
        p.workbench.indexStudy();
        QTRY_VERIFY(!p.workbench.isIndexing());
        QVERIFY(p.workbench.session()->file(cell).modified != before.modified);
        p.view().selectCell(p.cell(1));
        p.view().selectCell(cell);
        QVERIFY(!showsAnyChange(panelOf(p)));
        QTRY_VERIFY(p.workbench.thumbnails().find(cell) != nullptr);
        QVERIFY(p.workbench.thumbnails().find(cell)->toImage() != small);
    }

    void anImageIsKnownByWhatItHolds_data()
    {
        QTest::addColumn<CellFile>("file");
        QTest::addColumn<bool>("same");
        QTest::newRow("hashed since") << CellFile {{}, 10, 20, QByteArray(32, 'a')} << true;
        QTest::newRow("another size") << CellFile {{}, 11, 20, {}} << false;
        QTest::newRow("another time") << CellFile {{}, 10, 21, {}} << false;
    }
    void anImageIsKnownByWhatItHolds()
    {
        QFETCH(CellFile, file);
        QFETCH(bool, same);
        const HeatmapImage image {1, QStringLiteral("/a/b.png"), {{}, 10, 20, {}}};
        QCOMPARE(image.isSame({1, QStringLiteral("/a/b.png"), file}), same);
        QVERIFY(!image.isSame({2, QStringLiteral("/a/b.png"), file}));
        QVERIFY(!image.isSame({1, QStringLiteral("/a/c.png"), file}));
        // The contents decide where both are known: a copy has another time.
        const HeatmapImage hashed {1, QStringLiteral("/a/b.png"), {{}, 10, 20, QByteArray(32, 'a')}};
        QVERIFY(hashed.isSame({1, QStringLiteral("/a/b.png"), {{}, 10, 99, QByteArray(32, 'a')}}));
        QVERIFY(!hashed.isSame({1, QStringLiteral("/a/b.png"), {{}, 10, 20, QByteArray(32, 'b')}}));
    }

    void onAReadingPageTheSame()
    {
        const fixture::Place place;
        const auto computed = std::make_shared<std::atomic<int>>(0);
        ClassifierService counting = fixture::HeldClassifier::service(place.classifier);
        counting.explain = [explain = counting.explain, computed](const LoadedImage &image,
                               const std::vector<int> &targets, const ClassifyOptions &options,
                               const CancelToken &cancel, ProgressSink *sink) {
            ++*computed;
            return explain(image, targets, options, cancel, sink);
        };
        WorkerPool engine(1);
        HeatmapService heatmaps(engine);
        heatmaps.setClassifier(std::make_shared<const ClassifierService>(counting), {});
        CellFile file {{}, 10, 20, {}};
        ReadingHeatmaps door(heatmaps, QStringLiteral("fake"), [&file](CellId) { return file; });
        int shown = 0;
        connect(&door, &HeatmapDoor::ready, this, [&shown] { ++shown; });
        const QString path = place.slides() + QStringLiteral("/slide-a/cell0.png");
        door.request(1, path, {}, {}, {});
        QTRY_COMPARE(shown, 1);
        door.request(1, path, {}, {}, {});
        QTRY_COMPARE(shown, 2);
        QCOMPARE(computed->load(), 1);
        file.modified = 21;
        door.request(1, path, {}, {}, {});
        QTRY_COMPARE(shown, 3);
        QCOMPARE(computed->load(), 2);
        heatmaps.clear(); // another study
        door.request(1, path, {}, {}, {});
        QTRY_COMPARE(shown, 4);
        QCOMPARE(computed->load(), 3);
    }
};

QTEST_MAIN(TestCounterfactual)
#include "test_counterfactual.moc"
