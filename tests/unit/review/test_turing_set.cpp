// Sets for Turing tests: what is in them, and that the files do not give the answer away. An attacker tries
// every feature of the files but their pixels; on sets that were made carelessly it succeeds.
#include "review/turing_set.h"
#include "study/reader_store.h"
#include "unit/study/study_fixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sys/stat.h>

#include <cmath>
#include <map>

using namespace fixture;

namespace {

constexpr int kModelSide = 24;

/// Smooth pictures, as of a model that draws no noise; each is another one.
CellGenerator smoothCells(int *made = nullptr)
{
    return [made](int modelClass, int count, std::uint64_t seed, const CancelToken &cancel, ProgressSink *,
               const std::function<void(int, const cv::Mat &)> &handler) -> Status {
        for (int i = 0; i < count; ++i) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
            cv::Mat cell(kModelSide, kModelSide, CV_8UC3);
            cell.setTo(cv::Scalar(100 + modelClass, i % 256, static_cast<double>(seed % 200)));
            if (made != nullptr)
                ++*made;
            handler(i, cell);
        }
        return {};
    };
}

/// Real cells are full of noise, larger, and JPEG or PNG as it comes.
void writeReal(const QString &folder, int count, int first)
{
    QDir().mkpath(folder);
    for (int n = first; n < first + count; ++n) {
        QImage image(40, 32, QImage::Format_RGB888);
        std::uint32_t state = 2463534242U + static_cast<std::uint32_t>(n);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                state = state * 1664525U + 1013904223U;
                image.setPixel(x, y, qRgb(static_cast<int>(state >> 24), static_cast<int>(state >> 16 & 255), n % 256));
            }
        if (!image.save(QStringLiteral("%1/%2.%3")
                            .arg(folder)
                            .arg(n)
                            .arg(n % 2 == 0 ? QLatin1String("png") : QLatin1String("jpg"))))
            qFatal("no picture");
    }
}

ClassSet modelClasses()
{
    return *ClassSet::fromNames({QStringLiteral("lymphocyte"), QStringLiteral("basophil"), QStringLiteral("monocyte")});
}

// The attacker ---------------------------------------------------------------------------------------------

/// Probability that the feature of a file of one arm is larger than that of the other; 0.5 = it says nothing.
double separation(const std::vector<double> &a, const std::vector<double> &b)
{
    double wins = 0.0;
    for (const double x : a)
        for (const double y : b)
            wins += x > y ? 1.0 : x == y ? 0.5 : 0.0;
    const double area = wins / static_cast<double>(a.size() * b.size());
    return std::max(area, 1.0 - area);
}

/// All that is before the pixels of a bitmap; of other files what comes first.
QByteArray headerOf(const QByteArray &bytes)
{
    const qsizetype pixels = bytes.startsWith("BM")
        ? static_cast<unsigned char>(bytes[10]) + 256 * static_cast<unsigned char>(bytes[11])
        : 60;
    return bytes.left(pixels);
}

using Features = std::map<QString, double>;

/// Everything about a file but its pixels. @param place in the order in which the folder lists its files
Features featuresOf(const QString &path, int place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    const QByteArray bytes = file.readAll();
    Features f;
    const QByteArray header = headerOf(bytes);
    for (qsizetype i = 0; i < header.size(); ++i)
        f[QStringLiteral("byte %1").arg(i)] = static_cast<unsigned char>(header[i]);
    f[QStringLiteral("header")] = static_cast<double>(header.size());
    f[QStringLiteral("size")] = static_cast<double>(bytes.size());
    f[QStringLiteral("texts")] = static_cast<double>(bytes.count("tEXt") + bytes.count("iTXt") + bytes.count("Exif"));
    f[QStringLiteral("name")] = static_cast<double>(QFileInfo(path).completeBaseName().toULongLong(nullptr, 16));
    f[QStringLiteral("name length")] = static_cast<double>(path.size());
    f[QStringLiteral("place")] = place;
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no status");
    const auto seconds = [](const timespec &t) {
        return static_cast<double>(t.tv_sec % 100000) + 1e-9 * static_cast<double>(t.tv_nsec);
    };
    f[QStringLiteral("inode")] = static_cast<double>(status.st_ino);
    f[QStringLiteral("modified")] = seconds(status.st_mtim);
    f[QStringLiteral("changed")] = seconds(status.st_ctim);
    f[QStringLiteral("read")] = seconds(status.st_atim);
    f[QStringLiteral("mode")] = static_cast<double>(status.st_mode);
    f[QStringLiteral("blocks")] = static_cast<double>(status.st_blocks);
    if (const QDateTime birth = QFileInfo(path).birthTime(); birth.isValid())
        f[QStringLiteral("birth")] = static_cast<double>(birth.toMSecsSinceEpoch() % 100000000);
    return f;
}

struct Attack {
    QString feature;
    double separation = 0.5;
};

/// The feature that tells the arms apart best. @param synthetic by file name
Attack attack(const QString &folder, const QHash<QString, bool> &synthetic)
{
    std::map<QString, std::vector<double>> arms[2];
    QStringList listed; // in the order of the file system
    for (QDirIterator it(folder, QDir::Files); it.hasNext();)
        listed << it.next();
    for (qsizetype i = 0; i < listed.size(); ++i)
        for (const auto &[name, value] : featuresOf(listed[i], static_cast<int>(i)))
            arms[synthetic.value(QFileInfo(listed[i]).fileName()) ? 1 : 0][name].push_back(value);
    Attack best;
    for (const auto &[name, values] : arms[0])
        if (const double s = separation(values, arms[1][name]); s > best.separation)
            best = {name, s};
    return best;
}

} // namespace

class TestTuringSet final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    TuringSetRequest request(const char *folder) const
    {
        TuringSetRequest r;
        r.name = QStringLiteral("t");
        r.folder = path(folder);
        r.dataset = path("real");
        r.perArm = 7;
        r.practicePerArm = 2;
        r.seed = 5;
        return r;
    }

    Expected<TuringSet> make(const TuringSetRequest &r) const
    {
        return makeTuringSet(r, smoothCells(), modelClasses(), labelClasses(), {}, nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeReal(path("real/basophil"), 40, 0);
        writeReal(path("real/lymphocyte"), 40, 100);
        writeReal(path("real/artefact"), 3, 200); // the model has no such class
    }

    void evenlyOverClassesWithPracticeApart()
    {
        const auto set = make(request("even"));
        VERIFY_OK(set);
        QCOMPARE(set->images(), 18);
        std::map<std::tuple<bool, bool, int>, int> counts; // synthetic, practice, class
        QSet<QString> names, hashes, originals;
        for (size_t i = 0; i < set->test.images.size(); ++i) {
            const TuringImage &image = set->test.images[i];
            ++counts[{image.synthetic, image.practice, image.classIndex}];
            names.insert(image.fileName);
            QCOMPARE(set->sources[i].fileName, image.fileName);
            QCOMPARE(set->sources[i].original.isEmpty(), image.synthetic);
            if (!image.synthetic) {
                originals.insert(set->sources[i].original);
                QVERIFY(set->sources[i].original.contains(labelClasses().at(image.classIndex).name));
            }
            QFile file(set->test.folder + QLatin1Char('/') + image.fileName);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256), image.sha256);
            const QImage picture(file.fileName());
            QCOMPARE(picture.size(), QSize(kModelSide, kModelSide));
        }
        QCOMPARE(names.size(), 18);
        QCOMPARE(originals.size(), 9); // no real cell comes twice, in practice neither
        // Study classes 0 and 2; the first one gets what cannot be shared out.
        for (const bool synthetic : {false, true}) {
            QCOMPARE((counts[{synthetic, false, 0}]), 4);
            QCOMPARE((counts[{synthetic, false, 2}]), 3);
            QCOMPARE((counts[{synthetic, true, 0}]), 1);
            QCOMPARE((counts[{synthetic, true, 2}]), 1);
        }
        QCOMPARE(QDir(set->test.folder).entryList(QDir::Files | QDir::Hidden).size(), 18); // and nothing besides
        QVERIFY(!QFileInfo::exists(path("even.part")));
    }

    void sameSeedSameSet()
    {
        TuringSetRequest r = request("first");
        const auto first = make(r);
        r.folder = path("second");
        const auto second = make(r);
        r.folder = path("third");
        r.seed = 6;
        const auto third = make(r);
        VERIFY_OK(third);
        QCOMPARE(first->sources, second->sources);
        QVERIFY(first->sources != third->sources);
    }

    void filesDoNotTellTheArmsApart()
    {
        TuringSetRequest r = request("blind");
        r.perArm = 60;
        r.practicePerArm = 0;
        r.seed = 77;
        const auto set = make(r);
        VERIFY_OK(set);
        QHash<QString, bool> synthetic;
        for (const TuringImage &image : set->test.images)
            synthetic.insert(image.fileName, image.synthetic);
        QCOMPARE(synthetic.size(), 120);
        const Attack best = attack(set->test.folder, synthetic);
        // What has no part in the arm separates 60 from 60 by 0.5 +- 0.053; 0.7 is nearly four times that.
        QVERIFY2(best.separation < 0.7, qPrintable(QStringLiteral("%1: %2").arg(best.feature).arg(best.separation)));
        // What is written into the files is even the same.
        QSet<QByteArray> headers;
        QSet<qint64> sizes;
        for (auto it = synthetic.cbegin(); it != synthetic.cend(); ++it) {
            QFile file(set->test.folder + QLatin1Char('/') + it.key());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            headers.insert(headerOf(bytes));
            sizes.insert(bytes.size());
        }
        QCOMPARE(headers.size(), 1);
        QCOMPARE(sizes.size(), 1);
    }

    void attackerFindsCarelessSets_data()
    {
        QTest::addColumn<QString>("mistake");
        for (const char *mistake : {"compressed", "other encoder", "one arm after the other", "names in order"})
            QTest::newRow(mistake) << QString::fromLatin1(mistake);
    }

    // The control: the same pictures, saved as one would without thinking of it.
    void attackerFindsCarelessSets()
    {
        QFETCH(QString, mistake);
        TuringSetRequest r = request(("careful " + mistake.toLatin1()).constData());
        r.perArm = 30;
        r.practicePerArm = 0;
        const auto set = make(r);
        VERIFY_OK(set);
        const QString folder = path(("careless " + mistake.toLatin1()).constData());
        QDir().mkpath(folder);
        std::vector<TuringImage> images = set->test.images;
        const bool sorted = mistake != QLatin1String("compressed") && mistake != QLatin1String("other encoder");
        if (sorted)
            std::stable_sort(images.begin(), images.end(),
                [](const TuringImage &a, const TuringImage &b) { return a.synthetic < b.synthetic; });
        QHash<QString, bool> synthetic;
        int number = 0;
        for (const TuringImage &image : images) {
            const QImage picture(set->test.folder + QLatin1Char('/') + image.fileName);
            QString name = image.fileName;
            if (mistake == QLatin1String("names in order"))
                name = QStringLiteral("%1.bmp").arg(++number, 4, 16, QLatin1Char('0'));
            const char *format = mistake == QLatin1String("compressed")        ? "PNG"
                : mistake == QLatin1String("other encoder") && image.synthetic ? "PNG"
                                                                               : "BMP";
            QVERIFY(picture.save(folder + QLatin1Char('/') + name, format));
            synthetic.insert(name, image.synthetic);
        }
        const Attack best = attack(folder, synthetic);
        QVERIFY2(best.separation > 0.95, qPrintable(QStringLiteral("%1: %2").arg(best.feature).arg(best.separation)));
    }

    void realImagesLoseTheirResolutionToo()
    {
        // 24 pixels as the model draws them, shown at 48: the real ones must not be sharper.
        TuringSetRequest r = request("scaled");
        r.side = 48;
        const auto set = make(r);
        VERIFY_OK(set);
        for (const TuringImage &image : set->test.images) {
            const QImage picture(set->test.folder + QLatin1Char('/') + image.fileName);
            QCOMPARE(picture.size(), QSize(48, 48));
            // Noise between neighbours is smoothed by the enlargement: of independent pixels the mean difference
            // is 85, whatever was enlarged twofold stays well below.
            double difference = 0.0;
            for (int y = 0; y < 48; ++y)
                for (int x = 1; x < 48; ++x)
                    difference += std::abs(qRed(picture.pixel(x, y)) - qRed(picture.pixel(x - 1, y)));
            QVERIFY2(difference / (48 * 47) < 60.0, qPrintable(QString::number(difference / (48 * 47))));
        }
    }

    void unreadableImagesAndCopiesArePassedOver()
    {
        writeReal(path("few/basophil"), 3, 300);
        QFile::copy(path("few/basophil/300.png"), path("few/basophil/copy.png"));
        QFile broken(path("few/basophil/broken.png"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        TuringSetRequest r = request("few set");
        r.dataset = path("few");
        r.perArm = 3;
        r.practicePerArm = 0;
        const auto set = make(r);
        VERIFY_OK(set);
        QCOMPARE(set->images(), 6);
        // Whether the broken one was drawn before three good ones is the seed's matter; asking for one more
        // image than there are must meet it.
        r.folder = path("too many");
        r.perArm = 4;
        const auto refused = make(r);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY2(refused.error().message.contains(QLatin1String("4"))
                && refused.error().message.contains(QLatin1String("3"))
                && refused.error().message.contains(QLatin1String("basophil")),
            qPrintable(refused.error().message));
        QVERIFY(!QFileInfo::exists(r.folder));
    }

    void folderWithoutClasses()
    {
        writeReal(path("flat"), 10, 400);
        TuringSetRequest r = request("flat set");
        r.dataset = path("flat");
        const auto set = make(r);
        VERIFY_OK(set);
        for (const TuringImage &image : set->test.images)
            QCOMPARE(image.classIndex >= 0, image.synthetic);
    }

    void refused_data()
    {
        QTest::addColumn<int>("perArm");
        QTest::addColumn<int>("practice");
        QTest::addColumn<double>("crop");
        QTest::addColumn<QString>("className");
        QTest::addColumn<QString>("said");
        QTest::newRow("no image") << 0 << 0 << 1.0 << QString() << QStringLiteral("at least one");
        QTest::newRow("negative practice") << 1 << -1 << 1.0 << QString() << QStringLiteral("negative");
        QTest::newRow("crop") << 1 << 0 << 1.5 << QString() << QStringLiteral("crop");
        QTest::newRow("not of the model") << 1 << 0 << 1.0 << QStringLiteral("artefact") << QStringLiteral("The model");
        QTest::newRow("not of the study") << 1 << 0 << 1.0 << QStringLiteral("monocyte") << QStringLiteral("The study");
    }
    void refused()
    {
        QFETCH(int, perArm);
        QFETCH(int, practice);
        QFETCH(double, crop);
        QFETCH(QString, className);
        QFETCH(QString, said);
        TuringSetRequest r = request("refused");
        r.perArm = perArm;
        r.practicePerArm = practice;
        r.cropFraction = crop;
        if (!className.isEmpty())
            r.classes = {className};
        const auto set = make(r);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(set.error().message.contains(said), qPrintable(set.error().message));
        QVERIFY(!QFileInfo::exists(r.folder));
    }

    void folderMustBeVacant()
    {
        QDir().mkpath(path("taken"));
        QFile file(path("taken/.hidden"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(make(request("taken")).error().code, ErrorCode::InvalidArgument);
        QDir().mkpath(path("vacant"));
        VERIFY_OK(make(request("vacant")));
    }

    void cancelledOrFailedLeavesNothing()
    {
        const TuringSetRequest r = request("cancelled");
        int made = 0;
        const CancelToken cancel;
        const CellGenerator inner = smoothCells(&made);
        const CellGenerator cancelling = [&](int modelClass, int count, std::uint64_t seed, const CancelToken &token,
                                             ProgressSink *sink,
                                             const std::function<void(int, const cv::Mat &)> &handler) {
            return inner(modelClass, count, seed, token, sink, [&](int i, const cv::Mat &cell) {
                handler(i, cell);
                if (made == 2)
                    cancel.cancel();
            });
        };
        QCOMPARE(makeTuringSet(r, cancelling, modelClasses(), labelClasses(), cancel, nullptr).error().code,
            ErrorCode::Cancelled);
        QCOMPARE(made, 2);
        const CellGenerator short1 = [](int, int, std::uint64_t, const CancelToken &, ProgressSink *,
                                         const std::function<void(int, const cv::Mat &)> &) { return Status(); };
        QCOMPARE(
            makeTuringSet(r, short1, modelClasses(), labelClasses(), {}, nullptr).error().code, ErrorCode::Internal);
        QVERIFY(!QFileInfo::exists(r.folder) && !QFileInfo::exists(r.folder + QStringLiteral(".part")));
    }

    void testInTheStudy()
    {
        Study study;
        const ReaderId cora = study.addReader(QStringLiteral("Cora"), -1.0, ReaderRole::Coordinator);
        const ReaderId ada = study.addReader(QStringLiteral("Ada"));
        const TuringSetRequest r = request("stored");
        const auto create = [&](ReaderId by) {
            return createTuringTest(
                *study.database, by, r, smoothCells(), modelClasses(), QStringLiteral("ab12"), {}, nullptr);
        };
        // Whom the study refuses leaves no images behind.
        QCOMPARE(create(ada).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFileInfo::exists(r.folder));
        const auto id = create(cora);
        VERIFY_OK(id);
        TuringTests tests(*study.database);
        QCOMPARE(tests.tests(ada)->front().practice, 4);
        QCOMPARE(tests.tests(ada)->front().trials, 14);
        const auto question = tests.next(*id, ada);
        VERIFY_OK(question);
        QVERIFY(QFile::exists((*question)->imagePath));
        const auto record =
            QJsonDocument::fromJson(study.database->setting(turingRecordKey(r.folder))->toUtf8()).object();
        QCOMPARE(record[QLatin1String("model_sha256")].toString(), QStringLiteral("ab12"));
        QCOMPARE(record[QLatin1String("sources")].toArray().size(), 18);
    }
};

QTEST_GUILESS_MAIN(TestTuringSet)
#include "test_turing_set.moc"
