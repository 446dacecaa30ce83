// The real window, offscreen: open, predict, filter, select, label, undo, heatmap, close, open again.
#include "drawn_texts.h"
#include "ts_translator.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/confidence_bars.h"
#include "ui/inspector/counterfactual_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/overview/overview_panel.h"
#include "ui/plots/trajectory_plot.h"
#include "ui/shell/labelling.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/window_actions.h"
#include "ui/slides/slides_model.h"
#include "ui/slides/slides_panel.h"
#include "workbench_fixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace cyto;
using namespace cyto::ui;

namespace {

struct Program {
    explicit Program(fixture::Place &place)
        : workbench(place.services(), place.settings), window(workbench, place.settings)
    {
        window.resize(1200, 800);
        window.show();
        workbench.loadModel();
    }
    void openAndPredict(const QString &folder)
    {
        workbench.openStudy(folder);
        QTRY_VERIFY(done());
        QTRY_COMPARE(window.gallery().model().order().total, workbench.session()->table().size());
    }
    [[nodiscard]] bool done() const
    {
        return workbench.predictor() != nullptr && workbench.predictor()->state() == StudyPredictor::State::Done;
    }
    [[nodiscard]] int countOf(GroupKind kind)
    {
        window.gallery().rearrange();
        for (const GalleryGroup &g : window.gallery().model().order().groups)
            if (g.kind == kind)
                return g.count;
        return -1;
    }
    [[nodiscard]] CellTable::Label labelOf(CellId cell)
    {
        const CellTable &t = workbench.session()->table();
        return t.label(t.rowOf(cell));
    }
    GalleryView &view() { return window.gallery().view(); }

    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void opensIndexesAndPredicts()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        QCOMPARE(p.workbench.session()->slides().size(), 2U);
        QCOMPARE(p.workbench.session()->table().size(), 16);
        QCOMPARE(p.countOf(GroupKind::NotPredicted), 0);
        QCOMPARE(p.countOf(GroupKind::Failed), 0);
        QCOMPARE(p.workbench.recent().folders().value(0), place.slides());
        QVERIFY(p.window.windowTitle().contains(QStringLiteral("slides")));
        QTRY_COMPARE(p.workbench.thumbnails().pending(), 0);
        QTRY_VERIFY(p.workbench.thumbnails().find(p.workbench.session()->table().id(0)) != nullptr);
    }

    void inspectorShowsWhatTheModelSaid()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        const CellId cell = p.workbench.session()->table().id(3);
        p.view().selectCell(cell);
        QCOMPARE(p.window.inspector().cell(), cell);
        const ConfidenceBars &bars = p.window.inspector().bars();
        QCOMPARE(bars.rows().size(), 3U);
        QCOMPARE(
            std::count_if(bars.rows().begin(), bars.rows().end(), [](const auto &row) { return row.prunedAt > 0; }), 1);
        QVERIFY(bars.accessibleDescription().contains(QStringLiteral("pruned after 5 trial(s)")));
    }

    void labelByLetterThenConfidenceThenAdvance()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        p.window.gallery().setGroupBy(GroupBy::Nothing);
        const CellId first = p.workbench.session()->table().id(0);
        const CellId second = p.workbench.session()->table().id(1);
        p.view().selectCell(first);
        p.view().setFocus();
        QTest::keyClick(&p.view(), Qt::Key_M); // monocyte
        const int monocyte = *p.workbench.session()->styles().indexOf(QStringLiteral("monocyte"));
        QCOMPARE(p.labelOf(first), (CellTable::Label {monocyte, -1}));
        QTest::keyClick(&p.view(), Qt::Key_2);
        QCOMPARE(p.labelOf(first), (CellTable::Label {monocyte, static_cast<int>(Confidence::Moderate)}));
        QCOMPARE(p.view().currentCell(), second);
        // A digit without a label before it is no label.
        QTest::keyClick(&p.view(), Qt::Key_1);
        QCOMPARE(p.labelOf(second), (CellTable::Label {}));
        QTest::keyClick(&p.view(), Qt::Key_X);
        QCOMPARE(p.labelOf(second).labelClass, CellTable::kCannotIdentify);
        p.window.gallery().setGroupBy(GroupBy::Prediction);
        QCOMPARE(p.countOf(GroupKind::NotClassed), 1);
    }

    void undoAndRedoWithoutLimit()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        const CellId cell = p.workbench.session()->table().id(0);
        for (int i = 0; i < 30; ++i)
            p.window.labelling().label({cell}, i % 3);
        for (int i = 29; i >= 0; --i) {
            QCOMPARE(p.labelOf(cell).labelClass, i % 3);
            QVERIFY(p.window.actions().undo->isEnabled());
            p.window.actions().undo->trigger();
        }
        QCOMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
        QVERIFY(!p.window.actions().undo->isEnabled());
        for (int i = 0; i < 30; ++i)
            p.window.actions().redo->trigger();
        QCOMPARE(p.labelOf(cell).labelClass, 29 % 3);
        QVERIFY(!p.window.actions().redo->isEnabled());
        // Nothing was overwritten: 30 labels, 30 steps back, 30 steps forth.
        QCOMPARE(p.workbench.session()->history(cell)->size(), 90U);
    }

    void bulkAsksOnceAndIsOneStep()
    {
        fixture::Place place;
        for (int i = 100; i < 110; ++i)
            fake::writeImage(place.slides() + QStringLiteral("/slide-b"), QStringLiteral("more%1.png").arg(i), i);
        Program p(place);
        p.openAndPredict(place.slides());
        int asked = 0;
        bool answer = false;
        p.window.labelling().setBulkQuestion([&](int cells, const QString &label) {
            ++asked;
            return cells == 26 && label == QStringLiteral("Lymphocyte") && answer;
        });
        p.view().selectAll();
        const auto cells = p.view().selectedCells();
        const int lymphocyte = *p.workbench.session()->styles().indexOf(QStringLiteral("lymphocyte"));
        p.window.labelling().label(cells, lymphocyte);
        QCOMPARE(asked, 1);
        QCOMPARE(p.labelOf(cells[0]).labelClass, CellTable::kNoClass);
        answer = true;
        p.window.labelling().label(cells, lymphocyte);
        QCOMPARE(asked, 2);
        QCOMPARE(p.labelOf(cells[25]).labelClass, lymphocyte);
        p.window.labelling().label({cells.begin(), cells.begin() + 20}, 0); // twenty: no question
        QCOMPARE(asked, 2);
        p.window.labelling().undo();
        p.window.labelling().undo();
        for (const CellId cell : cells)
            QCOMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
    }

    void filtersSayWhatTheyHide()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        QCOMPARE(p.window.gallery().countText(), QStringLiteral("16 of 16 shown, 0 hidden"));
        p.window.labelling().label({p.workbench.session()->table().id(0)}, 0);
        p.window.actions().onlyUnreviewed->trigger();
        QCOMPARE(p.window.gallery().countText(), QStringLiteral("15 of 16 shown, 1 hidden"));
        p.window.actions().showAll->trigger();
        QCOMPARE(p.window.gallery().countText(), QStringLiteral("16 of 16 shown, 0 hidden"));
        Q_EMIT p.window.slides().slideChosen(1);
        QCOMPARE(p.window.gallery().countText(), QStringLiteral("6 of 6 shown, 0 hidden"));
    }

    void heatmapFromTheKeyboard()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.workbench.session()->table().id(2));
        QVERIFY(p.window.actions().counterfactual->isEnabled());
        p.window.actions().counterfactual->trigger();
        QCOMPARE(p.window.inspector().tabs().currentIndex(), 1);
        QTRY_VERIFY(p.window.inspector().counterfactual().heatmap() != nullptr);
    }

    void closeWhileWorkingAndOpenAgain()
    {
        fixture::Place place;
        CellId cursor = 0;
        {
            Program p(place);
            place.classifier->hold();
            p.workbench.openStudy(place.slides());
            QTRY_VERIFY(place.classifier->turns > 0);
            cursor = p.workbench.session()->table().id(5);
            p.view().selectCell(cursor);
            p.window.labelling().label({cursor}, 1);
            QElapsedTimer clock;
            clock.start();
            p.window.close();
            QVERIFY(p.workbench.session() == nullptr);
            QVERIFY(clock.elapsed() < 1000);
        }
        place.classifier->release();
        Program again(place);
        again.openAndPredict(place.slides());
        QCOMPARE(again.labelOf(cursor).labelClass, 1);
        QCOMPARE(again.view().currentCell(), cursor);
        QVERIFY(again.window.actions().undo->isEnabled()); // also across restarts
    }

    // A laptop of 1366 x 768 leaves about this much beside its bars.
    void fitsASmallScreenInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fitsASmallScreenInEveryLanguage()
    {
        QFETCH(QString, language);
        const fixture::TsTranslator translator(language);
        fixture::Place place;
        place.classifier = std::make_shared<fixture::HeldClassifier>(std::vector<QString> {
            QStringLiteral("basophil"), QStringLiteral("immature_granulocyte"), QStringLiteral("monocyte")});
        Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.workbench.session()->table().id(0));
        p.window.labelling().label({p.workbench.session()->table().id(0)}, 0); // the status bar speaks of it
        const auto fits = [&](const char *when) {
            QCoreApplication::processEvents();
            const QSize least = p.window.minimumSizeHint();
            QVERIFY2(least.width() <= 1100 && least.height() <= 700,
                qPrintable(
                    QStringLiteral("%1: %2 x %3").arg(QLatin1String(when)).arg(least.width()).arg(least.height())));
            p.window.resize(1100, 700);
            QCoreApplication::processEvents();
            QCOMPARE(p.window.size(), QSize(1100, 700));
        };
        fits("cell");
        p.window.inspector().tabs().setCurrentIndex(1);
        fits("change");
        p.window.messages().showMessage(
            MessageBar::Kind::Failure, QStringLiteral("The disk is full."), QStringLiteral("Try again"), [] {});
        fits("message");
        p.workbench.closeStudy();
        fits("first page");
    }

    // "Vorhergesagte K": the line breaks where it has to, and the choices stay whole.
    void choicesOfTheGalleryAreWhole_data() { fitsASmallScreenInEveryLanguage_data(); }
    void choicesOfTheGalleryAreWhole()
    {
        QFETCH(QString, language);
        const fixture::TsTranslator translator(language);
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        for (const QSize size : {QSize(1100, 700), QSize(1440, 900)}) {
            p.window.resize(size);
            QCoreApplication::processEvents();
            const QList<QComboBox *> choices = p.window.gallery().findChildren<QComboBox *>();
            QCOMPARE(choices.size(), 3);
            for (const QComboBox *choice : choices) {
                QVERIFY2(choice->width() >= choice->sizeHint().width(),
                    qPrintable(QStringLiteral("%1: %2 of %3 pixels of %4")
                                   .arg(choice->accessibleName())
                                   .arg(choice->width())
                                   .arg(choice->sizeHint().width())
                                   .arg(p.window.gallery().width())));
                const QRect lies(choice->mapTo(&p.window.gallery(), QPoint()), choice->size());
                QVERIFY2(p.window.gallery().rect().contains(lies), qPrintable(choice->accessibleName()));
            }
        }
    }

    // "Noch nicht vorherg…" stood under every tile of a study that is being predicted.
    void captionsOfTilesAreWhole_data() { fitsASmallScreenInEveryLanguage_data(); }
    void captionsOfTilesAreWhole()
    {
        QFETCH(QString, language);
        const fixture::TsTranslator translator(language);
        fixture::Place place;
        place.classifier->hold();
        Program p(place);
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(place.classifier->isAsked());
        p.window.gallery().setGroupBy(GroupBy::Nothing); // captions alone, no titles of groups
        QTRY_COMPARE(p.window.gallery().model().order().total, 16);
        const QStringList texts = fixture::drawnTexts(*p.view().viewport());
        QVERIFY(!texts.isEmpty());
        QVERIFY2(texts.filter(QChar(0x2026)).isEmpty(), qPrintable(texts.join(u'|')));
        place.classifier->release();
    }

    // "--theme dark" was lost, and the computed trials with it, when the model manager was closed with Escape.
    void closingTheModelManagerChangesNothing()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.workbench.session()->table().id(0));
        applyTheme(ThemeMode::Dark); // as the command line does; the preferences say another
        QVERIFY(p.workbench.preferences().theme != ThemeMode::Dark);
        auto *trials = p.window.overview().findChild<TrajectoryPlot *>();
        trials->setData({{{QStringLiteral("Blast"), {1, 2}, {0.5, 0.6}, {}}}});
        const QSignalSpy saved(&p.workbench, &Workbench::preferencesChanged);
        QTimer escape;
        connect(&escape, &QTimer::timeout, this, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        escape.start(20);
        p.window.actions().models->trigger();
        escape.stop();
        QCOMPARE(saved.size(), 0);
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(!trials->isEmpty());
        // Another preference is no other theme ...
        Preferences preferences = p.workbench.preferences();
        preferences.picture += 8;
        p.workbench.setPreferences(preferences);
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(!trials->isEmpty());
        // ... and another theme is one.
        preferences.theme = ThemeMode::Light;
        p.workbench.setPreferences(preferences);
        QVERIFY(!isDark(QApplication::palette()));
        // Other trials give other curves.
        preferences.trials = 7;
        p.workbench.setPreferences(preferences);
        QVERIFY(trials->isEmpty());
    }

    void slidesModelKeepsItsContract()
    {
        fixture::Place place;
        Program p(place);
        SlidesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester jobs(
            &p.workbench.jobs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        p.openAndPredict(place.slides());
        model.setSession(p.workbench.session());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SlidesModel::PredictedColumn).data().toString(), QStringLiteral("10 of 10"));
        p.window.labelling().label({p.workbench.session()->table().id(0)}, 0);
        model.refresh();
        QVERIFY(model.index(0, SlidesModel::DifferentialColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Basophil")));
        model.setSession(nullptr);
    }

    void everyCommandHasWordsAndNoShortcutTwice()
    {
        fixture::Place place;
        Program p(place);
        QHash<QKeySequence, QString> keys;
        QList<QMenu *> menus;
        for (const QAction *top : p.window.menuBar()->actions())
            menus << top->menu();
        int commands = 0;
        while (!menus.isEmpty()) {
            for (QAction *action : menus.takeFirst()->actions()) {
                if (action->menu() != nullptr) {
                    menus << action->menu();
                    continue;
                }
                if (action->isSeparator())
                    continue;
                ++commands;
                QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
                // Classes have letters, and what is recent has no name of its own; all else can be reached by a key.
                if (!action->objectName().isEmpty())
                    QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->objectName()));
                for (const QKeySequence &key : action->shortcuts()) {
                    QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                    keys.insert(key, action->text());
                }
            }
        }
        QVERIFY(commands > 30);
    }

    void everyControlHasAnAccessibleName()
    {
        fixture::Place place;
        Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.workbench.session()->table().id(0));
        for (const QWidget *w : p.window.findChildren<QWidget *>()) {
            if (w->focusPolicy() == Qt::NoFocus || w->isHidden() || w->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(w));
            QVERIFY(face != nullptr);
            static const QSet<QAccessible::Role> wanted {QAccessible::Button, QAccessible::CheckBox,
                QAccessible::ComboBox, QAccessible::Slider, QAccessible::List, QAccessible::Table, QAccessible::Tree,
                QAccessible::EditableText};
            if (!wanted.contains(face->role()))
                continue;
            const bool inner = qobject_cast<const QAbstractItemView *>(w) != nullptr
                && w->metaObject()->className() == QByteArray("QComboBoxListView");
            if (inner || qstrcmp(w->metaObject()->className(), "QHeaderView") == 0)
                continue;
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                qPrintable(
                    QStringLiteral("%1 in %2")
                        .arg(QLatin1String(w->metaObject()->className()),
                            QLatin1String(w->parentWidget() ? w->parentWidget()->metaObject()->className() : ""))));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
