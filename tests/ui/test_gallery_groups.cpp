// Which group of the gallery a cell stands in.
#include "gallery_table.h"
#include "ui/gallery/gallery_model.h"

#include <QTest>

#include <set>

using namespace gallery;

class TestGalleryGroups final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsThatAreAlwaysThere()
    {
        CellTable t = table(6, 6);
        const GalleryOrder empty = arrange(t, options());
        for (const GroupKind kind :
            {GroupKind::Unidentified, GroupKind::NotClassed, GroupKind::NotPredicted, GroupKind::Failed})
            QVERIFY(group(empty, kind) != nullptr);
        QCOMPARE(group(empty, GroupKind::NotPredicted)->count, 6);
        QVERIFY(group(empty, GroupKind::Class, 0) == nullptr);

        predict(t, 0, 2, 0.9F);
        predict(t, 1, 2, 0.4F, false, true);
        t.setState(2, CellState::Failed);
        t.setLabel(3, {CellTable::kCannotIdentify, -1});
        CellTable::Prediction failed;
        failed.failed = true;
        t.setPrediction(4, failed);
        const GalleryOrder order = arrange(t, options());
        QCOMPARE(group(order, GroupKind::Class, 2)->count, 1);
        QCOMPARE(group(order, GroupKind::Unidentified)->count, 1);
        QCOMPARE(group(order, GroupKind::NotClassed)->count, 1);
        QCOMPARE(group(order, GroupKind::Failed)->count, 2);
        QCOMPARE(group(order, GroupKind::NotPredicted)->count, 1);
        // Every cell is in exactly one group.
        int sum = 0;
        for (const GalleryGroup &g : order.groups) {
            QCOMPARE(g.first, sum);
            sum += g.count;
        }
        QCOMPARE(sum, 6);
        QCOMPARE(std::set<int>(order.rows.begin(), order.rows.end()).size(), 6U);
    }

    void groupsByMyLabel()
    {
        CellTable t = table(4, 4);
        predict(t, 0, 0, 0.9F);
        predict(t, 1, 0, 0.9F);
        t.setLabel(1, {3, 2});
        const GalleryOrder order = arrange(t, options(GroupBy::Label));
        QCOMPARE(group(order, GroupKind::Class, 3)->count, 1);
        QCOMPARE(group(order, GroupKind::Unlabelled)->count, 1);
        QCOMPARE(group(order, GroupKind::NotPredicted)->count, 2);
    }

    void groupsByConsensus()
    {
        CellTable t = table(6, 6);
        for (int i = 0; i < 5; ++i)
            predict(t, i, 0, 0.9F);
        StoredGroupings stored;
        stored.consensusVersion = 2;
        stored.consensus = {{1000, 2}, {1001, CellTable::kCannotIdentify}, {1002, CellGroupings::kUnresolved},
            {77, 1}}; // a cell that is not in the table
        ArrangeOptions o = options(GroupBy::Consensus);
        GalleryOrder order = arrange(t, o); // not read yet
        QCOMPARE(group(order, GroupKind::Unlabelled)->count, 5);
        o.groupings = std::make_shared<CellGroupings>(stored, t);
        order = arrange(t, o);
        QCOMPARE(group(order, GroupKind::Class, 2)->count, 1);
        QCOMPARE(group(order, GroupKind::NotClassed)->count, 1);
        QCOMPARE(group(order, GroupKind::Unresolved)->count, 1);
        QCOMPARE(group(order, GroupKind::Unlabelled)->count, 2);
        QCOMPARE(group(order, GroupKind::NotPredicted)->count, 1);
        QVERIFY(group(order, GroupKind::Failed) != nullptr); // always there
    }

    void groupsByReason()
    {
        CellTable t = table(6, 6);
        for (int i = 0; i < 6; ++i)
            predict(t, i, 0, 0.9F, false, i == 5);
        const auto bit = [](ReviewReason reason) {
            return static_cast<std::uint8_t>(1U << static_cast<unsigned>(reason));
        };
        StoredGroupings stored;
        stored.queued = {{1000, bit(ReviewReason::Anomaly)},
            {1001, static_cast<std::uint8_t>(bit(ReviewReason::LowConfidence) | bit(ReviewReason::ReadersDisagree))},
            {1005, bit(ReviewReason::LowConfidence)}};
        t.setLabel(3, {CellTable::kCannotIdentify, -1});
        ArrangeOptions o = options(GroupBy::Reason);
        o.groupings = std::make_shared<CellGroupings>(stored, t);
        const GalleryOrder order = arrange(t, o);
        const auto count = [&](ReviewReason reason) {
            for (const GalleryGroup &g : order.groups)
                if (g.kind == GroupKind::Reason && g.reason == static_cast<int>(reason))
                    return g.count;
            return 0;
        };
        QCOMPARE(count(ReviewReason::Anomaly), 1);
        QCOMPARE(count(ReviewReason::ReadersDisagree), 1); // the first of its reasons
        QCOMPARE(count(ReviewReason::LowConfidence), 0);
        QCOMPARE(group(order, GroupKind::Unidentified)->count, 1);
        QCOMPARE(group(order, GroupKind::NotClassed)->count, 1);
        QCOMPARE(group(order, GroupKind::Unlabelled)->count, 2);
        int sum = 0;
        for (const GalleryGroup &g : order.groups) {
            QCOMPARE(g.first, sum);
            sum += g.count;
        }
        QCOMPARE(sum, 6);
    }

    // A pause made what was predicted of them look as if nothing ever had been.
    void cellsOfAPausedBlindedSessionSayThatTheyAreHidden()
    {
        CellTable t = table(6, 3);
        predict(t, 0, 0, 0.9F);
        predict(t, 1, 1, 0.9F);
        QVERIFY(group(arrange(t, options()), GroupKind::Hidden) == nullptr);
        for (const int row : {2, 3, 4})
            t.setHidden(row, true);
        t.setLabel(3, {2, -1}); // outside of the session
        t.setState(4, CellState::Missing);
        const GalleryOrder order = arrange(t, options());
        QCOMPARE(order.blinded, 3);
        QCOMPARE(group(order, GroupKind::Hidden)->count, 2);
        QCOMPARE(group(order, GroupKind::NotPredicted)->count, 1);
        QCOMPARE(group(order, GroupKind::Failed)->count, 1); // a file that is missing is no word of the model
        QCOMPARE(group(arrange(t, options(GroupBy::Label)), GroupKind::Hidden)->count, 1);
        QCOMPARE(group(arrange(t, options(GroupBy::Reason)), GroupKind::Hidden)->count, 2);
        QCOMPARE(group(arrange(t, options(GroupBy::Consensus)), GroupKind::Hidden)->count, 2);
        ArrangeOptions slide = options();
        slide.filter.slideIndex = 0;
        QCOMPARE(arrange(t, slide).blinded, 1);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(options());
        QVERIFY(model.groupTitle(*group(model.order(), GroupKind::Hidden)).contains(QStringLiteral("blinded session")));
        const QModelIndex at = model.index(model.positionOf(1002));
        QVERIFY(at.data(GalleryModel::HiddenRole).toBool());
        QVERIFY(at.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("hidden until")));
    }

    // Whatever the model or the reader at the window thinks of it: a cell that was handed on is found as such.
    void escalatedCellsAreFirstAmongTheReasons()
    {
        CellTable t = table(4, 4);
        for (int i = 0; i < 4; ++i)
            predict(t, i, 0, 0.9F, false, i == 1);
        t.setLabel(2, {CellTable::kCannotIdentify, -1});
        const auto bit = [](ReviewReason reason) { return 1U << static_cast<unsigned>(reason); };
        const auto both = static_cast<std::uint8_t>(bit(ReviewReason::Escalated) | bit(ReviewReason::LowConfidence));
        StoredGroupings stored;
        stored.queued = {{1000, both}, {1001, both}, {1002, both}};
        ArrangeOptions o = options(GroupBy::Reason);
        o.groupings = std::make_shared<CellGroupings>(stored, t);
        const GalleryOrder order = arrange(t, o);
        QCOMPARE(order.groups.front().kind, GroupKind::Reason);
        QCOMPARE(order.groups.front().reason, static_cast<int>(ReviewReason::Escalated));
        QCOMPARE(order.groups.front().count, 3);
        GalleryModel model(nullptr);
        model.setStudy(&t, styles());
        model.setOptions(o);
        QVERIFY(model.groupTitle(order.groups.front()).contains(QStringLiteral("somebody else")));
    }
};

QTEST_MAIN(TestGalleryGroups)
#include "test_gallery_groups.moc"
