// Ctrl+H while reading: computed on demand, on record before it is seen, never in a blinded session before the reveal.
#include "reading_fixture.h"
#include "ui/annotate/heatmap_panel.h"
#include "ui/annotate/reading_actions.h"
#include "visible_texts.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace cyto;
using namespace cyto::ui;
using fixture::need;
using fixture::ReadingStudy;
using fixture::Seat;

namespace {

/// Answers when the test says so.
class FakeHeatmaps final : public HeatmapDoor {
public:
    [[nodiscard]] QString refusal() const override { return why; }
    void request(CellId cell, const QString &path, const QString &wanted, const QString &predicted,
        const QString &second) override
    {
        ++requests;
        asked = cell;
        fileExists = QFileInfo::exists(path);
        target = wanted.isEmpty() || wanted == predicted ? second : wanted;
    }
    void cancel() override { ++cancelled; }

    void give()
    {
        HeatmapView view;
        view.overlay = QImage(24, 24, QImage::Format_RGB888);
        view.overlay.fill(Qt::red);
        view.model = QLatin1String(ReadingStudy::kModelName);
        view.predicted = QStringLiteral("lymphocyte");
        view.target = target;
        Q_EMIT ready(asked, view);
    }

    QString why, target;
    CellId asked = 0;
    int requests = 0, cancelled = 0;
    bool fileExists = false;
};

} // namespace

class TestAnnotateHeatmap final : public QObject {
    Q_OBJECT

    static const HeatmapPanel &panel(const Seat &seat) { return *seat.page->findChild<HeatmapPanel *>(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void shownOnRequestAndOnRecord()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 5, false);
        FakeHeatmaps door;
        Seat seat(study.desk(session, study.ada), true, {}, &door);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(door.requests, 1);
        QCOMPARE(door.asked, seat.page->shown()->cell);
        QVERIFY(door.fileExists);
        QCOMPARE(door.target, QStringLiteral("monocyte")); // the runner-up
        QVERIFY(panel(seat).isVisible() && !panel(seat).showsHeatmap());
        door.give();
        QTRY_VERIFY(panel(seat).showsHeatmap());
        QVERIFY(!panel(seat).picture().isNull());
        QVERIFY2(panel(seat).text().contains(QStringLiteral("Monocyte")), qPrintable(panel(seat).text()));
        seat.press(Qt::Key_Y);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        // Gone with the next cell, whose label knows nothing of it.
        QCOMPARE(seat.index(), 1);
        QVERIFY(!panel(seat).isVisible() && panel(seat).picture().isNull());
        seat.press(Qt::Key_Y);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const LabelStore labels(*study.database);
        for (int i = 0; i < 2; ++i) {
            const auto history = need(labels.history(study.item(session, study.ada, i).cell));
            QCOMPARE(history.size(), 1U);
            QCOMPARE(history.front().context.heatmapViewed, i == 0);
        }
    }

    void towardsTheChosenClassAndPutAway()
    {
        ReadingStudy study(3);
        FakeHeatmaps door;
        Seat seat(study.desk(study.addSession(study.ada, 3, false), study.ada), true, {}, &door);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_N); // neutrophil, chosen and not stored
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(door.requests, 1);
        QCOMPARE(door.target, QStringLiteral("neutrophil"));
        const QSignalSpy noted(seat.page->findChild<ReadingSession *>(), &ReadingSession::heatmapNoted);
        door.give();
        QTRY_VERIFY(panel(seat).showsHeatmap());
        QVERIFY(seat.settled());
        QCOMPARE(noted.size(), 1); // put on record once: a second note would swallow the next key
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(!panel(seat).isVisible());
        // The choice still waits for its confidence.
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
    }

    void whatIsNotSeenIsNotOnRecord()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 4, false);
        FakeHeatmaps door;
        Seat seat(study.desk(session, study.ada), true, {}, &door);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(door.requests, 1);
        seat.press(Qt::Key_Y);
        seat.press(Qt::Key_1); // answered before it came
        QVERIFY(seat.settled());
        QCOMPARE(door.cancelled, 1);
        door.give(); // too late, and of another cell
        QVERIFY(seat.settled());
        QVERIFY(!panel(seat).isVisible());
        // One that fails says why, and is nowhere on record.
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(door.requests, 2);
        Q_EMIT door.failed(door.asked, {ErrorCode::OutOfMemory, QStringLiteral("Too large."), {}});
        QVERIFY2(panel(seat).text().contains(QStringLiteral("Too large.")), qPrintable(panel(seat).text()));
        seat.press(Qt::Key_Y);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const LabelStore labels(*study.database);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!need(labels.history(study.item(session, study.ada, i).cell)).front().context.heatmapViewed);
    }

    void withoutAModelItSaysSo_data()
    {
        QTest::addColumn<bool>("withDoor");
        QTest::newRow("nothing there") << false;
        QTest::newRow("a door that refuses") << true;
    }
    void withoutAModelItSaysSo()
    {
        QFETCH(bool, withDoor);
        ReadingStudy study(3);
        FakeHeatmaps door;
        door.why = QStringLiteral("There is no model here.");
        Seat seat(study.desk(study.addSession(study.ada, 3, false), study.ada), true, {}, withDoor ? &door : nullptr);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(panel(seat).isVisible() && !panel(seat).showsHeatmap());
        QVERIFY2(panel(seat).text().contains(QStringLiteral("no model")), qPrintable(panel(seat).text()));
        QCOMPARE(door.requests, 0);
    }

    void blindedOnlyAfterTheReveal()
    {
        ReadingStudy study(3);
        const SessionId session = study.addSession(study.ada, 3, true);
        FakeHeatmaps door;
        Seat seat(study.desk(session, study.ada), false, {}, &door);
        QTRY_COMPARE(seat.index(), 0);
        const auto ask = [&] {
            seat.press(Qt::Key_H, Qt::ControlModifier);
            return seat.settled();
        };
        QVERIFY(ask());
        seat.press(Qt::Key_N);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QVERIFY(ask());
        QCOMPARE(door.requests, 0); // the label alone does not open it
        QVERIFY(!panel(seat).isVisible());
        seat.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QVERIFY(ask());
        QTRY_COMPARE(door.requests, 1);
        door.give();
        QTRY_VERIFY(panel(seat).showsHeatmap());
        QCOMPARE(fixture::firstWith({QStringLiteral("smear-"), QStringLiteral("specimen")}), QString());
        seat.press(Qt::Key_Y);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        const CellId cell = study.item(session, study.ada, 0).cell;
        seat.press(Qt::Key_Space);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        QVERIFY(!panel(seat).isVisible());
        QVERIFY(!seat.page->actions().heatmap->isEnabled());
        seat.page.reset(); // ends the session, and with it the blinding
        const auto history = need(LabelStore(*study.database).history(cell));
        QCOMPARE(history.size(), 2U);
        QVERIFY(!history[0].context.heatmapViewed && history[1].context.heatmapViewed);
    }
};

QTEST_MAIN(TestAnnotateHeatmap)
#include "test_annotate_heatmap.moc"
