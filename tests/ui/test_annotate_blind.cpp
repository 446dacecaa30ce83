// What a blinded session lets out: nothing. The same search in an open session finds what it looks for.
#include "reading_fixture.h"
#include "ui/annotate/reading_actions.h"
#include "visible_texts.h"

#include <QAction>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace cyto;
using namespace cyto::ui;
using fixture::ReadingStudy;
using fixture::Seat;

class TestAnnotateBlind final : public QObject {
    Q_OBJECT

    static QStringList placeWords(const ReadingStudy &study)
    {
        return QStringList {QStringLiteral("smear-"), QStringLiteral("specimen"), study.folder.path()};
    }
    static QStringList modelWords()
    {
        return {QLatin1String(ReadingStudy::kModelName), QStringLiteral("87.3"), QStringLiteral("unusual"),
            QStringLiteral("unlike those")};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingLeaksFromABlindedSession()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 6, true);
        // Another reader's word on the same cells, in words that occur nowhere else.
        LabelChange other;
        other.cell = study.item(session, study.ada, 1).cell;
        other.value.kind = LabelKind::Class;
        other.value.comment = QStringLiteral("Grackle");
        other.value.classIndex = 1;
        other.context.reader = study.bob;
        fixture::need(LabelStore(*study.database).commit(other));
        const CellId gone = study.item(session, study.ada, 3).cell;
        QVERIFY(QFile::remove(fixture::need(CellStore(*study.database).imagePath(gone))));
        const QStringList words =
            placeWords(study) + modelWords() + QStringList {QStringLiteral("Grackle"), QStringLiteral("Bob")};

        const fixture::LogTrap log;
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(seat.index(), i);
            QCOMPARE(fixture::firstWith(words), QString());
            QVERIFY(seat.page->shown()->cellName.isEmpty());
            QVERIFY(!seat.page->shown()->model);
            QVERIFY(seat.page->shown()->votes.empty() && seat.page->shown()->reasons.isEmpty());
            seat.press(Qt::Key_C, Qt::ControlModifier); // whatever it copies
            if (i == 3) {
                seat.press(Qt::Key_X);
            } else {
                seat.press(Qt::Key_L);
                seat.press(Qt::Key_2);
            }
            QVERIFY(seat.settled());
        }
        QVERIFY(seat.page->atSummary());
        QCOMPARE(fixture::firstWith(words), QString());
        // Not only hidden here: the study refuses to tell it to anybody in this program.
        QCOMPARE(PredictionStore(*study.database).prediction(gone, study.model.id).error().code, ErrorCode::Unreadable);
        QCOMPARE(LabelStore(*study.database).history(gone).error().code, ErrorCode::Unreadable);
        QVERIFY(fixture::need(CellStore(*study.database).cell(gone)).relativePath.isEmpty());
        seat.page.reset();
        QVERIFY(PredictionStore(*study.database).prediction(gone, study.model.id));
    }

    void theSearchFindsItInAnOpenSession()
    {
        ReadingStudy study(4);
        const SessionId session = study.addSession(study.ada, 6, false);
        Seat seat(study.desk(session, study.ada));
        QTRY_COMPARE(seat.index(), 0);
        for (const QString &word : {QStringLiteral("smear-"), QStringLiteral("specimen"),
                 QString(QLatin1String(ReadingStudy::kModelName)), QStringLiteral("87.3")})
            QVERIFY2(!fixture::firstWith({word}).isEmpty(), qPrintable(word));
    }

    void afterTheLabelItIsShownOnRequest()
    {
        ReadingStudy study(4);
        Seat seat(study.desk(study.addSession(study.ada, 6, true), study.ada), false);
        QTRY_COMPARE(seat.index(), 0);
        seat.press(Qt::Key_L);
        seat.press(Qt::Key_1);
        QVERIFY(seat.settled());
        QCOMPARE(fixture::firstWith(modelWords()), QString());
        seat.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(seat.settled());
        QVERIFY(!fixture::firstWith({QStringLiteral("87.3")}).isEmpty());
        QCOMPARE(fixture::firstWith(placeWords(study)), QString()); // the place stays hidden
        // Gone with the next cell.
        seat.press(Qt::Key_Space);
        QVERIFY(seat.settled());
        QCOMPARE(seat.index(), 1);
        QCOMPARE(fixture::firstWith(modelWords()), QString());
    }
};

QTEST_MAIN(TestAnnotateBlind)
#include "test_annotate_blind.moc"
