// What a reader says besides a class: comments, cells left without a label, and what happens when the
// study cannot be written.
#include "program.h"
#include "ui/inspector/cell_facts.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace cyto;
using namespace cyto::ui;

namespace {

QStringList history(fixture::Program &p, CellId cell)
{
    return CellFacts::history(*p.workbench.session()->history(cell), p.workbench.session()->styles());
}

#ifdef Q_OS_LINUX
/// No file of this process grows beyond its present size while this lives: to SQLite, a disk without space.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        // The system would end the process; it is to be told instead.
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};
#endif

} // namespace

class TestLabelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void commentStaysWithTheCell()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const CellId cell = p.cell(0);
        p.view().selectCell(cell);
        p.window.labelling().label({cell}, 1);
        QString asked;
        p.window.labelling().setTextQuestion([&](const QString &, const QString &, const QString &text) {
            asked = text;
            return std::optional<QString>(QStringLiteral("vacuoles"));
        });
        p.window.actions().comment->trigger();
        QVERIFY(asked.isEmpty());
        QCOMPARE(p.workbench.session()->currentLabel(cell)->comment, QStringLiteral("vacuoles"));
        QCOMPARE(p.labelOf(cell).labelClass, 1); // the label is as it was
        QVERIFY(history(p, cell).first().contains(QStringLiteral("vacuoles")));
        // Another class keeps it, and it comes again to be changed.
        p.window.labelling().label({cell}, 2);
        QCOMPARE(p.workbench.session()->currentLabel(cell)->comment, QStringLiteral("vacuoles"));
        p.window.actions().comment->trigger();
        QCOMPARE(asked, QStringLiteral("vacuoles"));
        p.window.labelling().undo();
        p.window.labelling().undo();
        QVERIFY(p.workbench.session()->currentLabel(cell)->comment.isEmpty());
    }

    void cancelledCommentChangesNothing()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(0));
        p.window.labelling().setTextQuestion(
            [](const QString &, const QString &, const QString &) -> std::optional<QString> { return {}; });
        p.window.actions().comment->trigger();
        p.window.actions().skip->trigger();
        QVERIFY(p.workbench.session()->history(p.cell(0))->empty());
        QCOMPARE(p.view().currentCell(), p.cell(0));
    }

    void skippingNeedsAReasonAndGoesOn()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.window.gallery().setGroupBy(GroupBy::Nothing);
        const CellId cell = p.cell(0);
        p.view().selectCell(cell);
        QString answer;
        p.window.labelling().setTextQuestion(
            [&](const QString &, const QString &, const QString &) { return std::optional<QString>(answer); });
        p.window.actions().skip->trigger();
        QCOMPARE(p.view().currentCell(), cell); // without a reason nothing happens
        answer = QStringLiteral("out of focus");
        p.window.actions().skip->trigger();
        QCOMPARE(p.view().currentCell(), p.cell(1));
        QCOMPARE(p.labelOf(cell).labelClass, CellTable::kNoClass);
        QVERIFY(!p.workbench.session()->table().isReviewed(0));
        QVERIFY(history(p, cell).first().contains(QStringLiteral("left without a label: out of focus")));
        // A label is never taken away by skipping.
        p.window.labelling().label({p.cell(1)}, 0);
        p.window.actions().skip->trigger();
        QCOMPARE(p.labelOf(p.cell(1)).labelClass, 0);
        QCOMPARE(p.workbench.session()->history(p.cell(1))->size(), 1U);
        QCOMPARE(p.view().currentCell(), p.cell(2));
    }

    void fullDiskIsToldAndLosesNothing()
    {
#ifdef Q_OS_LINUX
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        QTRY_COMPARE(p.workbench.jobs().running(), 0);
        const CellId cell = p.cell(0);
        p.window.labelling().label({cell}, 1);
        {
            // SQLite writes its log beside the database; both are larger than this.
            const FullDisk full(1024);
            p.window.labelling().label({cell}, 2);
            QVERIFY2(p.window.messages().text().contains(QStringLiteral("could not be stored")),
                qPrintable(p.window.messages().text()));
            QCOMPARE(p.labelOf(cell).labelClass, 1); // what is on screen is what is stored
        }
        // Space was made: the button of the message stores what was said.
        QVERIFY(p.window.messages().triggerAction());
        QCOMPARE(p.labelOf(cell).labelClass, 2);
        QVERIFY(p.window.messages().text().isEmpty());
        QCOMPARE(p.workbench.session()->history(cell)->size(), 2U);
#else
        QSKIP("A full disk is imitated with a limit that this system does not have.");
#endif
    }

    void heatmapGoesBeforeBatchWork()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        // All predictions once more, held after the first cell.
        for (int i = 100; i < 140; ++i)
            fake::writeImage(place.slides() + QStringLiteral("/slide-b"), QStringLiteral("more%1.png").arg(i), i);
        place.classifier->hold();
        p.workbench.indexStudy();
        QTRY_VERIFY(p.workbench.session()->table().size() == 56 && !p.workbench.isIndexing());
        QTRY_VERIFY(p.workbench.predictor() != nullptr && p.workbench.session()->pendingPredictions() == 40);
        p.workbench.startPrediction();
        QCOMPARE(p.workbench.predictor()->state(), StudyPredictor::State::Running);
        p.view().selectCell(p.cell(0));
        QSignalSpy ready(&p.workbench.heatmaps(), &HeatmapService::ready);
        p.window.actions().counterfactual->trigger();
        // The engine has one thread, and a batch is in it: the batch gives way, and the heatmap comes.
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(p.workbench.session()->pendingPredictions() > 0);
        place.classifier->release();
        QTRY_VERIFY(p.done());
        QCOMPARE(p.workbench.session()->pendingPredictions(), 0);
    }

    void backupIsMadeWhileTheStudyIsOpen()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        const QFileInfo database(StudyDatabase::defaultLocation(place.slides()));
        const QDir backups(database.absolutePath() + u'/' + database.completeBaseName() + QStringLiteral("-backups"));
        QTRY_COMPARE(backups.entryList({QStringLiteral("daily-*.db")}, QDir::Files).size(), 1);
    }
};

QTEST_MAIN(TestLabelling)
#include "test_labelling.moc"
