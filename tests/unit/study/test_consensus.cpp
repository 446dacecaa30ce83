// Consensus: the rule as a table, and its versioned runs with adjudication.
#include "study/audit_log.h"
#include "study/consensus_store.h"
#include "study_fixture.h"

#include <algorithm>

using namespace fixture;

class TestConsensus final : public QObject {
    Q_OBJECT

    /// "c0:5 c1:? x:3" -> class 0 by somebody with 5 years, class 1 by unknown, cannot identify by 3 years.
    static std::vector<Vote> votesOf(const QString &text)
    {
        std::vector<Vote> votes;
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            Vote vote;
            vote.reader = static_cast<ReaderId>(votes.size()) + 1;
            const QStringList sides = part.split(QLatin1Char(':'));
            if (sides[0] == QLatin1String("x"))
                vote.kind = LabelKind::CannotIdentify;
            else
                vote.classIndex = sides[0].mid(1).toInt();
            vote.years = sides[1] == QLatin1String("?") ? -1.0 : sides[1].toDouble();
            votes.push_back(vote);
        }
        return votes;
    }

    static QString textOf(const ConsensusResult &r)
    {
        const QString answer = r.kind == LabelKind::None ? QStringLiteral("-")
            : r.kind == LabelKind::CannotIdentify        ? QStringLiteral("x")
                                                         : QStringLiteral("c%1").arg(r.classIndex);
        return QStringLiteral("%1 %2 %3/%4").arg(answer, consensusMethodName(r.method)).arg(r.agree).arg(r.votes);
    }

private Q_SLOTS:
    void rule_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const char *votes, const char *result) {
            QTest::newRow(name) << QString::fromLatin1(votes) << QString::fromLatin1(result);
        };
        row("nobody", "", "- unresolved 0/0");
        row("one reader", "c2:4", "c2 unanimous 1/1");
        row("all agree", "c1:? c1:3 c1:9", "c1 unanimous 3/3");
        row("majority", "c1:1 c1:2 c0:30", "c1 majority 2/3");
        row("plurality", "c1:1 c1:1 c0:9 c2:9 c3:9", "c1 majority 2/5");
        row("tie, senior decides", "c1:3 c0:7", "c0 seniority 1/2");
        row("tie of pairs", "c1:3 c0:7 c1:12 c0:1", "c1 seniority 2/4");
        row("the most experienced is outside of the tie", "c1:3 c1:4 c0:5 c0:6 c2:40", "c0 seniority 2/5");
        row("equal seniority", "c1:5 c0:5", "- unresolved 1/2");
        row("equal seniors of one mind", "c1:5 c1:5 c0:2 c0:3", "c1 seniority 2/4");
        row("equal seniors of two minds", "c1:5 c1:2 c0:5 c0:1", "- unresolved 2/4");
        row("no years known", "c1:? c0:?", "- unresolved 1/2");
        row("one unknown among the tied", "c1:9 c0:?", "- unresolved 1/2");
        row("unknown outside of the tie", "c1:9 c1:1 c0:2 c0:3 c2:?", "c1 seniority 2/5");
        row("cannot identify wins", "x:1 x:2 c0:9", "x majority 2/3");
        row("cannot identify ties", "x:9 c0:2", "x seniority 1/2");
        row("zero years are known", "c1:0 c0:1", "c0 seniority 1/2");
    }
    void rule()
    {
        QFETCH(QString, votes);
        QFETCH(QString, result);
        QCOMPARE(textOf(decideConsensus(votesOf(votes))), result);
        // The order in which readers were asked does not matter.
        std::vector<Vote> reversed = votesOf(votes);
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(textOf(decideConsensus(reversed)), result);
    }

    void rules()
    {
        QCOMPARE(textOf(decideConsensus(votesOf(QStringLiteral("c1:3 c0:7")), {false, 1})),
            QStringLiteral("- unresolved 1/2"));
        QCOMPARE(textOf(decideConsensus(votesOf(QStringLiteral("c1:3 c1:7")), {true, 3})),
            QStringLiteral("- unresolved 2/2"));
    }

    void runsAreVersionedAndAdjudicated()
    {
        Study study;
        study.addSlides(1, 3);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const ReaderId bob = study.addReader(QStringLiteral("Bob"));
        const ReaderId eve = study.addReader(QStringLiteral("Eve"), -1.0, ReaderRole::Adjudicator);
        LabelStore labels(*study.database);
        VERIFY_OK(labels.commit(labelChange(1, ada, classLabel(0))));
        VERIFY_OK(labels.commit(labelChange(1, bob, classLabel(1))));
        VERIFY_OK(labels.commit(labelChange(2, ada, classLabel(2))));
        VERIFY_OK(labels.commit(labelChange(3, ada, classLabel(2))));
        VERIFY_OK(labels.undo(ada)); // cell 3 has no label any more
        ConsensusStore store(*study.database);
        const auto first = store.run({}, ada);
        VERIFY_OK(first);
        QCOMPARE(first->cells, 2);
        QCOMPARE(first->unresolved, 1);

        const auto all = store.votes();
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t {2});
        QCOMPARE(all->front().readers, (std::vector<ReaderId> {ada, bob}));
        QCOMPARE(all->front().values[1].classIndex, 1);
        QCOMPARE(all->front().slide, 1);
        const auto votes = store.votesOn(1);
        QCOMPARE(votes->size(), size_t {2});
        QCOMPARE(votes->front().reader, QStringLiteral("A"));
        QCOMPARE(store.adjudicate(1, ada, classLabel(1), {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.adjudicate(1, eve, {}, {}).error().code, ErrorCode::InvalidArgument);
        VERIFY_OK(store.adjudicate(1, eve, classLabel(1), QStringLiteral("granules")));
        VERIFY_OK(labels.commit(labelChange(2, eve, classLabel(0))));
        QCOMPARE(store.adjudicate(2, eve, classLabel(0), {}).error().code, ErrorCode::InvalidArgument); // has voted

        const auto second = store.run({}, ada);
        VERIFY_OK(second);
        QVERIFY(second->version > first->version);
        const auto old = store.results(first->version);
        QCOMPARE(textOf(old->front().result), QStringLiteral("- unresolved 1/2")); // as it was
        const auto now = store.results(second->version);
        QCOMPARE(textOf(now->at(0).result), QStringLiteral("c1 adjudicated 1/2"));
        QCOMPARE(textOf(now->at(1).result), QStringLiteral("- unresolved 1/2"));
        QCOMPARE(store.runs()->size(), size_t {2});
        QCOMPARE(store.runs()->front().unresolved, 1);
        study.database->setBlindScope(BlindScope {1, ada});
        QCOMPARE(store.results(first->version).error().code, ErrorCode::Unreadable);
        QCOMPARE(store.votesOn(1).error().code, ErrorCode::Unreadable);
        QCOMPARE(store.votes().error().code, ErrorCode::Unreadable);
        study.database->setBlindScope(std::nullopt);
        QVERIFY(AuditLog(*study.database).verify()->faults.empty());
    }
};

QTEST_GUILESS_MAIN(TestConsensus)
#include "test_consensus.moc"
