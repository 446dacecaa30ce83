// Review of a queue, and adjudication: what is told, what is decided, what is on record afterwards.
#include "review_fixture.h"
#include "study/consensus_store.h"
#include "study/export_rows.h"
#include "study/review_sessions.h"
#include "study/session_overview.h"
#include "ui/annotate/annotation_dialog.h"
#include "ui/annotate/reading_actions.h"
#include "ui/annotate/sessions_dialog.h"
#include "ui/annotate/summary_panel.h"
#include "ui/review/context_panel.h"
#include "ui/review/review_dialog.h"
#include "visible_texts.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace cyto;
using namespace cyto::ui;
using fixture::disagree;
using fixture::kLymphocyte;
using fixture::kMonocyte;
using fixture::label;
using fixture::need;
using fixture::ReadingStudy;
using fixture::review;
using fixture::Seat;

namespace {

QPushButton *acceptButton(QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class TestReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyDecisionIsRecorded()
    {
        ReadingStudy study(3);
        disagree(study);
        const SessionId session = review(study, study.eve, false);
        QStringList outcomes;
        {
            Seat seat(study.desk(session, study.eve));
            QTRY_COMPARE(seat.index(), 0);
            QCOMPARE(seat.page->shown()->count, 4);
            for (int i = 0; i < 4; ++i) {
                const Presentation shown = *seat.page->shown();
                QCOMPARE(shown.index, i);
                const bool agreed = shown.cell == study.cells[2] || shown.cell == study.cells[3];
                QCOMPARE(shown.votes.size(), 2U);
                QVERIFY(shown.reasons.contains(QStringLiteral("model_differs")));
                QCOMPARE(shown.reasons.contains(QStringLiteral("readers_disagree")), !agreed);
                QVERIFY(!fixture::firstWith({ContextPanel::reasonText(shown.reasons.front())}).isEmpty());
                QVERIFY(!fixture::firstWith({QStringLiteral("Reader B")}).isEmpty());
                QVERIFY(fixture::firstWith({QStringLiteral("Ada")}).isEmpty());
                QCOMPARE(shown.standing.kind == LabelKind::Class, agreed);
                QCOMPARE(seat.page->actions().keep->isEnabled(), agreed);
                if (shown.cell == study.cells[2]) {
                    seat.press(Qt::Key_Space); // keep
                    seat.press(Qt::Key_2);
                } else if (shown.cell == study.cells[3]) {
                    seat.press(Qt::Key_N);
                    seat.press(Qt::Key_1);
                } else if (shown.cell == study.cells[0]) {
                    seat.press(Qt::Key_E, Qt::ControlModifier);
                    seat.type(QStringLiteral("a case for two"));
                    seat.press(Qt::Key_Return);
                } else {
                    seat.press(Qt::Key_X);
                }
                QVERIFY(seat.settled());
                const PresentedCell after = study.item(session, study.eve, i);
                QCOMPARE(after.outcome,
                    shown.cell == study.cells[2]       ? QStringLiteral("kept")
                        : shown.cell == study.cells[3] ? QStringLiteral("changed")
                        : shown.cell == study.cells[0] ? QStringLiteral("escalated")
                                                       : QStringLiteral("cannot_identify"));
                if (shown.cell == study.cells[2])
                    QCOMPARE(after.label.classIndex, kMonocyte);
            }
            QVERIFY(seat.page->atSummary());
            const QString text = seat.page->findChild<SummaryPanel *>()->text();
            QVERIFY2(text.contains(QStringLiteral("1 kept and 1 changed")), qPrintable(text));
        }
        // The former labels are there still.
        QCOMPARE(need(LabelStore(*study.database).history(study.cells[3])).size(), 3U);
    }

    void queueIsTheSnapshotOfItsBeginning()
    {
        ReadingStudy study(3);
        disagree(study);
        const SessionId session = review(study, study.eve, false);
        {
            Seat seat(study.desk(session, study.eve));
            QTRY_COMPARE(seat.index(), 0);
            seat.press(Qt::Key_X);
            QVERIFY(seat.settled());
        }
        label(study, study.cells[5], study.ada, kMonocyte); // would be in a queue of today
        Seat again(study.desk(session, study.eve));
        QTRY_COMPARE(again.index(), 1);
        QCOMPARE(again.page->shown()->count, 4);
        QCOMPARE(again.page->shown()->done, 1);
    }

    void blindedReviewTellsNoReason()
    {
        ReadingStudy study(3);
        disagree(study);
        Seat seat(study.desk(review(study, study.eve, true), study.eve));
        QTRY_COMPARE(seat.index(), 0);
        QVERIFY(seat.page->shown()->reasons.isEmpty() && seat.page->shown()->votes.empty());
        QVERIFY(!seat.page->actions().keep->isEnabled());
        const CellId first = seat.page->shown()->cell;
        for (const char *reason : {"model_differs", "readers_disagree", "reader_unsure"})
            QCOMPARE(fixture::firstWith({ContextPanel::reasonText(QLatin1String(reason))}), QString());
        const bool agreed = first == study.cells[2] || first == study.cells[3];
        seat.press(agreed ? Qt::Key_M : Qt::Key_L);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        // Whether it agrees with what was known is on record, and the reader is not told, not even on going back.
        seat.press(Qt::Key_Backspace);
        QVERIFY(seat.settled());
        QCOMPARE(seat.page->shown()->outcome, QStringLiteral("labelled"));
        seat.page.reset();
        study.database->setReader(0); // the coordinator's look: Eve has not finished
        QStringList said;
        need(ExportRows(*study.database).decisions([&](const DecisionExportRow &row) {
            said << row.decision;
            return true;
        }));
        QCOMPARE(said, QStringList {agreed ? QStringLiteral("kept") : QStringLiteral("changed")});
    }

    void annotationDialogWorksOutThePlan()
    {
        ReadingStudy study(30);
        WorkerPool pool(1);
        SessionChoices choices;
        choices.table =
            std::make_shared<const CellTable>(need(CellStore(*study.database).load(study.model.id, 0)).table);
        choices.slides = QStringList {QStringLiteral("smear-Omega"), QStringLiteral("smear-Zeta")};
        choices.model = study.model.id;
        choices.readers = need(ReaderStore(*study.database).readers());
        AnnotationDialog dialog(pool, choices);
        QSignalSpy outlook(&dialog, &AnnotationDialog::outlookChanged);
        QVERIFY(outlook.wait());
        QVERIFY(!acceptButton(dialog)->isEnabled());
        QVERIFY2(dialog.outlook().contains(QStringLiteral("at least one reader")), qPrintable(dialog.outlook()));
        auto *readers = dialog.findChild<QListWidget *>(QStringLiteral("readers"));
        readers->item(0)->setCheckState(Qt::Checked);
        readers->item(1)->setCheckState(Qt::Checked);
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (!line->placeholderText().isEmpty())
                line->setText(QStringLiteral("round 1"));
        QVERIFY(outlook.wait());
        QVERIFY(acceptButton(dialog)->isEnabled());
        QVERIFY2(dialog.outlook().contains(QStringLiteral("60 cells pass the filter, 20 of them")),
            qPrintable(dialog.outlook()));
        // 30 for each, and 5 % of them a second time.
        QVERIFY2(dialog.outlook().contains(QStringLiteral("Ada sees 32 cells, 2 of them hidden")),
            qPrintable(dialog.outlook()));
        // What it says is what the study makes of it.
        const SessionId made =
            need(AnnotationSessions(*study.database).create(dialog.plan(), dialog.cells(), study.cora));
        QCOMPARE(study.item(made, study.ada, 0).count, 32);
        auto *slides = dialog.findChild<QListWidget *>(QStringLiteral("slides"));
        slides->item(0)->setCheckState(Qt::Checked);
        dialog.findChild<QSpinBox *>(QStringLiteral("common"))->setValue(40);
        QVERIFY(outlook.wait());
        QVERIFY(!acceptButton(dialog)->isEnabled());
        QVERIFY2(dialog.outlook().contains(QStringLiteral("needs 40 cells, but the filter leaves 30")),
            qPrintable(dialog.outlook()));
    }

    void sessionsByConsensusAndByReason()
    {
        ReadingStudy study(5);
        disagree(study); // cells 0 and 1; on 2 and 3 both contradict the model; the others have no label
        WorkerPool pool(1);
        SessionChoices choices;
        choices.table =
            std::make_shared<const CellTable>(need(CellStore(*study.database).load(study.model.id, 0)).table);
        choices.model = study.model.id;
        choices.readers = need(ReaderStore(*study.database).readers());
        {
            choices.facts = std::make_shared<const FilterFacts>(need(readFilterFacts(*study.database, study.model)));
            const AnnotationDialog before(pool, choices);
            QVERIFY(!before.findChild<QListWidget *>(QStringLiteral("consensus"))->isEnabled()); // none was run
            QCOMPARE(before.cells().size(), size_t {10});
        }
        need(ConsensusStore(*study.database).run({}, study.cora));
        choices.facts = std::make_shared<const FilterFacts>(need(readFilterFacts(*study.database, study.model)));
        AnnotationDialog dialog(pool, choices);
        const auto tick = [&](const char *list, const QString &text, Qt::CheckState state) {
            auto *widget = dialog.findChild<QListWidget *>(QLatin1String(list));
            const auto found = widget->findItems(text, Qt::MatchExactly);
            if (found.size() != 1)
                qFatal("no such choice");
            found.front()->setCheckState(state);
        };
        const auto cells = [&study](std::initializer_list<size_t> places) {
            std::vector<CellId> ids;
            for (const size_t place : places)
                ids.push_back(study.cells[place]);
            return ids;
        };
        tick("consensus", QStringLiteral("Not resolved"), Qt::Checked);
        QCOMPARE(dialog.cells(), cells({0, 1}));
        tick("consensus", QStringLiteral("All readers agree"), Qt::Checked);
        QCOMPARE(dialog.cells(), cells({0, 1, 2, 3}));
        const QString unsure = ContextPanel::reasonText(QStringLiteral("reader_unsure"));
        tick("reasons", unsure, Qt::Checked); // both conditions
        QCOMPARE(dialog.cells(), cells({0, 1}));
        tick("reasons", unsure, Qt::Unchecked);
        tick("consensus", QStringLiteral("Not resolved"), Qt::Unchecked);
        tick("consensus", QStringLiteral("All readers agree"), Qt::Unchecked);
        tick("consensus", QStringLiteral("No label yet"), Qt::Checked);
        QCOMPARE(dialog.cells(), cells({4, 5, 6, 7, 8, 9}));
        // Of these the model finds every third unusual: the queue's word and the table's are the same.
        tick("reasons", ContextPanel::reasonText(QStringLiteral("anomaly")), Qt::Checked);
        std::vector<CellId> unusual;
        for (size_t i = 4; i < study.cells.size(); ++i)
            if (study.cells[i] % 3 == 0)
                unusual.push_back(study.cells[i]);
        QVERIFY(!unusual.empty());
        QCOMPARE(dialog.cells(), unusual);
    }

    void reviewDialogCountsTheQueue()
    {
        ReadingStudy study(3);
        disagree(study);
        WorkerPool pool(1);
        ReviewDialog dialog(pool, study.ticket(), study.model, need(ReaderStore(*study.database).readers()), study.eve);
        QSignalSpy outlook(&dialog, &ReviewDialog::outlookChanged);
        QVERIFY(outlook.wait());
        QVERIFY2(dialog.outlook().contains(QStringLiteral("2: Readers disagree.")), qPrintable(dialog.outlook()));
        QVERIFY(!acceptButton(dialog)->isEnabled()); // no name yet
        QCOMPARE(dialog.plan().readers, std::vector<ReaderId> {study.eve});
    }

    void reviewDialogForeseesThatReadersAreTooFew()
    {
        ReadingStudy study(3);
        disagree(study);
        WorkerPool pool(1);
        ReviewDialog dialog(pool, study.ticket(), study.model, need(ReaderStore(*study.database).readers()), study.ada);
        dialog.show();
        QSignalSpy outlook(&dialog, &ReviewDialog::outlookChanged), accepted(&dialog, &QDialog::accepted);
        const auto box = [&dialog](const QString &text) {
            for (QCheckBox *b : dialog.findChildren<QCheckBox *>())
                if (b->text().remove(u'&').contains(text))
                    return b;
            qFatal("no box");
        };
        for (QCheckBox *reason : dialog.findChild<QGroupBox *>()->findChildren<QCheckBox *>())
            reason->setChecked(reason == box(QStringLiteral("Readers disagree")));
        box(QStringLiteral("have not labelled"))->setChecked(true);
        QLineEdit *name = nullptr;
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (!line->placeholderText().isEmpty())
                name = line;
        name->setText(QStringLiteral("second look"));
        QTRY_VERIFY2(dialog.outlook().contains(QStringLiteral("For 2 cell(s) there are too few readers")),
            qPrintable(dialog.outlook())); // Ada has labelled both
        QVERIFY(!acceptButton(dialog)->isEnabled());
        auto *readers = dialog.findChild<QListWidget *>();
        for (int i = 0; i < readers->count(); ++i)
            readers->item(i)->setCheckState(
                readers->item(i)->text().contains(QStringLiteral("Eve")) ? Qt::Checked : Qt::Unchecked);
        QTRY_VERIFY2(dialog.outlook().contains(QStringLiteral("Eve sees 2 cell(s)")), qPrintable(dialog.outlook()));
        QVERIFY(acceptButton(dialog)->isEnabled());
        // Meanwhile Eve labels one of them: what was chosen stays.
        label(study, study.cells[0], study.eve, kLymphocyte);
        acceptButton(dialog)->click();
        QTRY_VERIFY(!dialog.failure().isEmpty());
        QVERIFY2(dialog.failure().contains(QStringLiteral("was not made")), qPrintable(dialog.failure()));
        QVERIFY(dialog.isVisible());
        QCOMPARE(name->text(), QStringLiteral("second look"));
        QCOMPARE(dialog.plan().readers, std::vector<ReaderId> {study.eve});
        QCOMPARE(accepted.count(), 0);
        QTRY_VERIFY2(dialog.outlook().contains(QStringLiteral("For 1 cell(s)")), qPrintable(dialog.outlook()));
        QVERIFY(!acceptButton(dialog)->isEnabled());
        box(QStringLiteral("have not labelled"))->setChecked(false);
        QVERIFY(dialog.failure().isEmpty());
        QTRY_VERIFY(acceptButton(dialog)->isEnabled());
        acceptButton(dialog)->click();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(study.item(dialog.made(), study.eve, 0).count, 2);
    }

    void aBlindedSessionHasItsShareOfUnflaggedCells()
    {
        ReadingStudy study(4);
        WorkerPool pool(1);
        SessionChoices choices;
        choices.table =
            std::make_shared<const CellTable>(need(CellStore(*study.database).load(study.model.id, 0)).table);
        choices.readers = need(ReaderStore(*study.database).readers());
        bool refuse = true;
        choices.make = [&](const AnnotationPlan &plan, const std::vector<CellId> &cells) -> Expected<SessionId> {
            if (refuse)
                return fail(ErrorCode::Io, QStringLiteral("the server is away"));
            return AnnotationSessions(*need(StudyDatabase::open(study.ticket()))).create(plan, cells, study.cora);
        };
        AnnotationDialog dialog(pool, choices);
        dialog.show();
        auto *share = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("unflagged"));
        share->setValue(0.0);
        QCOMPARE(share->value(), 30.0);
        QCOMPARE(dialog.plan().unflaggedShare, 0.3);
        const auto mode = [&dialog](const QString &text) {
            for (QRadioButton *b : dialog.findChildren<QRadioButton *>())
                if (b->text().contains(text))
                    b->setChecked(true);
        };
        mode(QStringLiteral("Open"));
        share->setValue(0.0);
        QCOMPARE(share->value(), 0.0);
        mode(QStringLiteral("Blinded"));
        QCOMPARE(share->value(), 30.0);
        // A failure keeps what was filled in.
        QLineEdit *name = nullptr;
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
            if (!line->placeholderText().isEmpty())
                name = line;
        name->setText(QStringLiteral("round 1"));
        dialog.findChild<QListWidget *>(QStringLiteral("readers"))->item(0)->setCheckState(Qt::Checked);
        QTRY_VERIFY2(acceptButton(dialog)->isEnabled(), qPrintable(dialog.outlook()));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        acceptButton(dialog)->click();
        QTRY_VERIFY(dialog.failure().contains(QStringLiteral("the server is away")));
        QVERIFY(dialog.isVisible() && dialog.isEnabled());
        QCOMPARE(name->text(), QStringLiteral("round 1"));
        refuse = false;
        acceptButton(dialog)->click();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(need(sessionOverview(*study.database)).size(), size_t {1});
    }

    void buttonsAreInViewOnASmallScreen()
    {
        ReadingStudy study(3);
        WorkerPool pool(1);
        SessionChoices choices;
        choices.table =
            std::make_shared<const CellTable>(need(CellStore(*study.database).load(study.model.id, 0)).table);
        choices.readers = need(ReaderStore(*study.database).readers());
        AnnotationDialog annotation(pool, choices);
        ReviewDialog review(pool, study.ticket(), study.model, choices.readers, study.eve);
        for (QDialog *dialog : std::initializer_list<QDialog *> {&annotation, &review}) {
            const QSize screen = dialog->screen()->availableGeometry().size();
            QVERIFY(dialog->width() <= screen.width() && dialog->height() <= screen.height());
            dialog->show();
            dialog->resize(760, 480);
            QCOMPARE(dialog->size(), QSize(760, 480)); // nothing in it asks for more
            auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QVERIFY(dialog->rect().contains(QRect(buttons->mapTo(dialog, QPoint()), buttons->size())));
            for (const QAbstractButton *button : buttons->buttons())
                QVERIFY(button->isVisible());
        }
    }

    void sessionsOfAReader()
    {
        ReadingStudy study(3);
        const SessionId first = study.addSession(study.ada, 3, true);
        WorkerPool pool(1);
        SessionsDialog mine(pool, study.ticket(), study.ada);
        QSignalSpy listed(&mine, &SessionsDialog::listed);
        QVERIFY(listed.wait());
        QCOMPARE(mine.chosen(), first);
        SessionsDialog none(pool, study.ticket(), study.bob);
        QSignalSpy empty(&none, &SessionsDialog::listed);
        QVERIFY(empty.wait());
        QCOMPARE(none.chosen(), 0);
        QVERIFY(!acceptButton(none)->isEnabled());
    }
};

QTEST_MAIN(TestReview)
#include "test_review.moc"
