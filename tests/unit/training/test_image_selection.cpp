// Folds and draws: stratified, repeatable, and without a group on both sides.
#include "training/image_selection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace cyto;

class TestImageSelection final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    /// Files with different contents: their kind does not matter to a selection.
    QString make(const QString &name, const std::map<QString, int> &classes)
    {
        const QString folder = m_dir.filePath(name);
        for (const auto &[className, count] : classes) {
            QDir().mkpath(folder + QLatin1Char('/') + className);
            for (int i = 0; i < count; ++i)
                write(QStringLiteral("%1/%2/s%3_%4.png")
                          .arg(folder, className)
                          .arg(i % 5)
                          .arg(i, 3, 10, QLatin1Char('0')),
                    QStringLiteral("%1 %2").arg(className).arg(i));
        }
        return folder;
    }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write a test file");
    }
    static Dataset open(const QString &folder)
    {
        auto data = openDataset(folder);
        if (!data)
            qFatal("%s", qPrintable(data.error().text()));
        return *data;
    }
    static std::vector<int> countsOf(const Dataset &data)
    {
        std::vector<int> counts(data.classNames.size(), 0);
        for (const DatasetItem &i : data.items)
            ++counts[static_cast<size_t>(i.label)];
        return counts;
    }
    static std::set<QString> pathsOf(const Dataset &data)
    {
        std::set<QString> paths;
        for (const DatasetItem &i : data.items)
            paths.insert(i.path);
        return paths;
    }

private Q_SLOTS:
    void foldsAreStratifiedAndComplete()
    {
        const QString folder = make(QStringLiteral("plain"), {{QStringLiteral("a"), 31}, {QStringLiteral("b"), 7}});
        const Dataset data = open(folder);
        const auto folds = assignFolds(data, folder, {3, 0, 4, {}});
        QVERIFY2(folds.has_value(), folds ? "" : qPrintable(folds.error().text()));
        QCOMPARE(folds->groups, 38);
        std::set<QString> all;
        for (int f = 0; f < 3; ++f) {
            const Dataset left = imagesOfFold(data, *folds, f), others = imagesOutsideFold(data, *folds, f);
            const auto counts = countsOf(left);
            QVERIFY(counts[0] == 10 || counts[0] == 11);
            QVERIFY(counts[1] == 2 || counts[1] == 3);
            QCOMPARE(left.items.size() + others.items.size(), data.items.size());
            for (const QString &path : pathsOf(left)) {
                QVERIFY(!pathsOf(others).contains(path));
                QVERIFY(all.insert(path).second); // in one fold alone
            }
        }
        QCOMPARE(all.size(), data.items.size());
    }

    void theSeedDecides()
    {
        const QString folder = m_dir.filePath(QStringLiteral("plain"));
        const Dataset data = open(folder);
        const auto once = assignFolds(data, folder, {3, 0, 4, {}}), again = assignFolds(data, folder, {3, 2, 4, {}});
        const auto other = assignFolds(data, folder, {3, 0, 5, {}});
        QVERIFY(once && again && other);
        QVERIFY(once->fold == again->fold);
        QVERIFY(once->fold != other->fold);
    }

    void groupsStayTogether()
    {
        const QString folder = make(QStringLiteral("grouped"), {{QStringLiteral("a"), 40}, {QStringLiteral("b"), 20}});
        const Dataset data = open(folder);
        // s0 .. s4 stand for slides; they hold images of both classes.
        const auto folds = assignFolds(data, folder, {2, 0, 1, QStringLiteral("/(s\\d)_")});
        QVERIFY2(folds.has_value(), folds ? "" : qPrintable(folds.error().text()));
        QCOMPARE(folds->groups, 5);
        std::map<QString, std::set<int>> foldsOfSlide;
        for (size_t i = 0; i < data.items.size(); ++i)
            foldsOfSlide[data.items[i].path.section(QLatin1Char('/'), -1).left(2)].insert(folds->fold[i]);
        QCOMPARE(foldsOfSlide.size(), size_t {5});
        for (const auto &[slide, where] : foldsOfSlide)
            QCOMPARE(where.size(), size_t {1});
    }

    void equalFilesStayTogether()
    {
        const QString folder = make(QStringLiteral("copies"), {{QStringLiteral("a"), 12}, {QStringLiteral("b"), 12}});
        // The same cell under two names, also with two labels.
        write(folder + QStringLiteral("/a/copy.png"), QStringLiteral("b 3"));
        write(folder + QStringLiteral("/b/copy.png"), QStringLiteral("b 3"));
        const Dataset data = open(folder);
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const auto folds = assignFolds(data, folder, {4, 0, seed, {}});
            QVERIFY(folds.has_value());
            std::set<int> where;
            for (size_t i = 0; i < data.items.size(); ++i)
                if (data.items[i].path.endsWith(QStringLiteral("copy.png"))
                    || data.items[i].path.endsWith(QStringLiteral("/b/s3_003.png")))
                    where.insert(folds->fold[i]);
            QCOMPARE(where.size(), size_t {1});
        }
    }

    void impossibleSplitsAreRefused_data()
    {
        QTest::addColumn<int>("folds");
        QTest::addColumn<int>("fold");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("message");
        QTest::newRow("one fold") << 1 << 0 << QString() << QStringLiteral("two folds");
        QTest::newRow("no such fold") << 3 << 3 << QString() << QStringLiteral("fold 3");
        QTest::newRow("pattern") << 3 << 0 << QStringLiteral("(") << QStringLiteral("regular expression");
        QTest::newRow("one group") << 3 << 0 << QStringLiteral("png") << QStringLiteral("1 groups");
        QTest::newRow("rare class") << 10 << 0 << QString() << QStringLiteral("\"b\"");
    }

    void impossibleSplitsAreRefused()
    {
        QFETCH(int, folds);
        QFETCH(int, fold);
        QFETCH(QString, pattern);
        QFETCH(QString, message);
        const QString folder = m_dir.filePath(QStringLiteral("plain"));
        const auto refused = assignFolds(open(folder), folder, {folds, fold, 1, pattern});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(refused.error().message.contains(message), qPrintable(refused.error().message));
    }

    void aCancelledSplitEnds()
    {
        const QString folder = m_dir.filePath(QStringLiteral("plain"));
        const CancelToken token;
        token.cancel();
        QCOMPARE(assignFolds(open(folder), folder, {3, 0, 1, {}}, token).error().code, ErrorCode::Cancelled);
    }

    void fewerArePartOfMore()
    {
        const Dataset data = open(m_dir.filePath(QStringLiteral("plain")));
        const auto few = drawPerClass(data, 2, 9), more = drawPerClass(data, 6, 9), other = drawPerClass(data, 6, 10);
        QVERIFY(few && more && other);
        QCOMPARE(countsOf(*more), (std::vector<int> {6, 6}));
        const auto all = pathsOf(*more);
        for (const QString &path : pathsOf(*few))
            QVERIFY(all.contains(path));
        QVERIFY(pathsOf(*other) != all);
        const auto tooMany = drawPerClass(data, 8, 9);
        QVERIFY(!tooMany && tooMany.error().message.contains(QStringLiteral("\"b\"")));
    }

    // A class that is left out must not change what is drawn of the others.
    void drawsDoNotDependOnOtherClasses()
    {
        const QString folder = m_dir.filePath(QStringLiteral("plain"));
        ImageSelection selection;
        selection.perClass = 4;
        selection.drawSeed = 3;
        const auto both = openTrainingData(folder, {}, selection);
        const auto one = openTrainingData(folder, {QStringLiteral("a")}, selection);
        QVERIFY(both && one);
        QCOMPARE(one->classNames, std::vector<QString> {QStringLiteral("b")});
        const auto all = pathsOf(*both);
        for (const QString &path : pathsOf(*one))
            QVERIFY(all.contains(path));
        QCOMPARE(one->items.size(), size_t {4});
    }

    void trainingAndLeftOutImagesAreDisjoint()
    {
        const QString folder = m_dir.filePath(QStringLiteral("plain"));
        const Dataset data = open(folder);
        ImageSelection selection;
        selection.split = {3, 1, 7, {}};
        const auto training = openTrainingData(folder, {}, selection);
        const auto folds = assignFolds(data, folder, selection.split);
        QVERIFY(training && folds);
        const auto left = pathsOf(imagesOfFold(data, *folds, 1));
        QVERIFY(!left.empty());
        for (const QString &path : pathsOf(*training))
            QVERIFY(!left.contains(path));
        QCOMPARE(training->items.size() + left.size(), data.items.size());
    }
};

QTEST_GUILESS_MAIN(TestImageSelection)
#include "test_image_selection.moc"
