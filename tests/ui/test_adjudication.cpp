// What waits for somebody: for an adjudicator, and for a blinded session that is not over.
#include "review_fixture.h"
#include "study/consensus_store.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/summary_panel.h"
#include "ui/review/adjudication_desk.h"
#include "ui/review/context_panel.h"
#include "visible_texts.h"

#include <QAction>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cyto;
using namespace cyto::ui;
using fixture::disagree;
using fixture::label;
using fixture::need;
using fixture::ReadingStudy;
using fixture::review;
using fixture::Seat;

class TestAdjudication final : public QObject {
    Q_OBJECT

    static Seat adjudication(const ReadingStudy &study, ReaderId reader)
    {
        return Seat([t = study.ticket(), reader]() -> Expected<std::unique_ptr<Desk>> {
            auto own = StudyDatabase::open(t);
            if (!own)
                return tl::unexpected<Error>(own.error());
            return std::make_unique<AdjudicationDesk>(std::move(*own), reader);
        });
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void adjudicatorDecidesWhereReadersDoNot()
    {
        ReadingStudy study(3);
        disagree(study);
        {
            Seat seat = adjudication(study, study.eve);
            QTRY_COMPARE(seat.index(), 0);
            QCOMPARE(seat.page->shown()->count, 2);
            QVERIFY(!fixture::firstWith({QStringLiteral("Reader A")}).isEmpty());
            QCOMPARE(fixture::firstWith({QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("specimen")}),
                QString());
            seat.press(Qt::Key_L);
            seat.press(Qt::Key_1); // a decision has no confidence
            QVERIFY(!seat.page->isBusy());
            seat.press(Qt::Key_Space);
            QVERIFY(seat.settled());
            QCOMPARE(seat.index(), 1);
        }
        // The next sitting asks only for what is left, and the consensus holds the decision.
        Seat again = adjudication(study, study.eve);
        QTRY_COMPARE(again.index(), 0);
        QCOMPARE(again.page->shown()->count, 1);
        const ConsensusStore store(*study.database);
        const auto results = need(store.results(need(store.runs()).back().version));
        const auto decided = std::count_if(results.begin(), results.end(),
            [](const CellConsensus &c) { return c.result.method == ConsensusMethod::Adjudicated; });
        QCOMPARE(decided, 1);
    }

    // The desk asked only for what had no answer: what a reader had handed on went nowhere.
    void whatWasHandedOnComesToTheDesk()
    {
        ReadingStudy study(3);
        disagree(study);
        const SessionId annotation = study.addSession(study.bob, 6, true);
        CellId handedOn = 0;
        {
            Seat seat(study.desk(annotation, study.bob));
            QTRY_COMPARE(seat.index(), 0);
            handedOn = seat.page->shown()->cell;
            seat.press(Qt::Key_E, Qt::ControlModifier);
            seat.type(QStringLiteral("for somebody older"));
            seat.press(Qt::Key_Return);
            QVERIFY(seat.settled());
            QCOMPARE(study.item(annotation, study.bob, 0).outcome, QStringLiteral("escalated"));
        }
        study.database->setReader(study.eve); // who sits there now
        Seat seat = adjudication(study, study.eve);
        QTRY_COMPARE(seat.index(), 0);
        const bool unresolved = handedOn == study.cells[0] || handedOn == study.cells[1];
        QCOMPARE(seat.page->shown()->count, unresolved ? 2 : 3);
        const QString asked = ContextPanel::reasonText(QStringLiteral("escalated"));
        int found = 0;
        for (int i = 0; i < (unresolved ? 2 : 3); ++i) {
            QCOMPARE(seat.index(), i);
            const bool is = seat.page->shown()->cell == handedOn;
            QCOMPARE(fixture::firstWith({asked}).isEmpty(), !is);
            found += is ? 1 : 0;
            QCOMPARE(fixture::firstWith({QStringLiteral("Bob"), QStringLiteral("older")}), QString());
            seat.press(Qt::Key_L);
            seat.press(Qt::Key_Space);
            QVERIFY(seat.settled());
        }
        QCOMPARE(found, 1);
        QVERIFY(seat.page->atSummary());
    }

    // The cells were refused with an error, one at a time, and the review came to an end at the first.
    void whatWaitsForABlindedSessionIsSaid()
    {
        ReadingStudy study(3);
        disagree(study);
        const SessionId session = review(study, study.eve, false);
        AnnotationPlan plan;
        plan.name = QStringLiteral("blind round");
        plan.blinded = true;
        plan.readers = {study.eve};
        plan.repeatShare = 0.0;
        const SessionId blind = need(AnnotationSessions(*study.database)
                                         .create(plan, {study.cells[0], study.cells[1], study.cells[2]}, study.cora));
        const QString wait = QStringLiteral("3 cell(s) wait until your blinded session is over");
        {
            Seat seat(study.desk(session, study.eve));
            QTRY_VERIFY(seat.page->shown() != nullptr);
            QCOMPARE(seat.page->shown()->cell, study.cells[3]); // the only one that can be shown
            QVERIFY(!fixture::firstWith({wait}).isEmpty());
            seat.press(Qt::Key_Space);
            seat.press(Qt::Key_1);
            QVERIFY(seat.settled());
            QVERIFY(seat.page->atSummary());
            const auto *summary = seat.page->findChild<SummaryPanel *>();
            QVERIFY2(summary->text().contains(wait), qPrintable(summary->text()));
            QVERIFY(summary->accessibleName().contains(QStringLiteral("can be shown now")));
            // Who goes to such a cell is told why it is empty, and gives it no answer.
            seat.press(Qt::Key_Backspace);
            QVERIFY(seat.settled());
            for (int i = 0; i < 3 && !seat.page->shown()->waiting; ++i) {
                seat.press(Qt::Key_Backspace);
                QVERIFY(seat.settled());
            }
            const Presentation shown = *seat.page->shown();
            QVERIFY(shown.waiting && shown.picture.isNull() && shown.votes.empty() && shown.cellName.isEmpty());
            QVERIFY(!seat.page->actions().skip->isEnabled() && !seat.page->actions().escalate->isEnabled());
            seat.press(Qt::Key_X);
            QVERIFY(seat.settled());
            seat.press(Qt::Key_L);
            seat.press(Qt::Key_1);
            QVERIFY(seat.settled());
            QCOMPARE(study.item(session, study.eve, shown.index).outcome, QString());
            QVERIFY(seat.page->actions().next->isEnabled()); // and can go on
        }
        { // At the adjudicator's desk, too: "there is nothing to decide" was not true.
            ReadingPage page(
                [t = study.ticket(), eve = study.eve]() -> Expected<std::unique_ptr<Desk>> {
                    auto own = StudyDatabase::open(t);
                    return std::make_unique<AdjudicationDesk>(std::move(*own), eve);
                },
                {});
            QSignalSpy refused(&page, &ReadingPage::refused);
            page.begin();
            QTRY_COMPARE(refused.count(), 1);
            const QString why = refused.front().front().value<Error>().message;
            QVERIFY2(why.contains(QStringLiteral("2 cell(s) wait until your blinded session")), qPrintable(why));
        }
        need(AnnotationSessions(*study.database).close(blind, study.cora));
        Seat seat(study.desk(session, study.eve));
        QTRY_VERIFY(seat.page->shown() != nullptr);
        QVERIFY(!seat.page->shown()->waiting);
        QVERIFY(fixture::firstWith({QStringLiteral("wait until")}).isEmpty());
    }

    void whoHasVotedDoesNotDecide()
    {
        ReadingStudy study(3);
        disagree(study);
        label(study, study.cells[0], study.eve, 4);
        label(study, study.cells[1], study.eve, 4);
        ReadingPage page(
            [t = study.ticket(), eve = study.eve]() -> Expected<std::unique_ptr<Desk>> {
                auto own = StudyDatabase::open(t);
                return std::make_unique<AdjudicationDesk>(std::move(*own), eve);
            },
            {});
        QSignalSpy refused(&page, &ReadingPage::refused);
        page.begin();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().value<Error>().message.contains(QStringLiteral("yourself")));
    }
};

QTEST_MAIN(TestAdjudication)
#include "test_adjudication.moc"
