// The experiments' logic with a classifier and a trainer that need no networks: what is trained on what, what is
// skipped, what is refused, what the tables say.
#include "diffusion/model_config.h"
#include "review/csv_reader.h"
#include "review/experiment_few_images.h"
#include "review/experiment_figures.h"
#include "review/experiment_folds.h"
#include "review/experiment_leave_out.h"
#include "unit/review/fake_classifier.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace cyto;

namespace {

/// Notes what it is asked to train, and "trains" a classifier that knows the classes of its data.
struct FakeTools {
    std::vector<TrainRequest> requests;
    std::vector<std::uint64_t> seeds;
    int failAt = -1; ///< number of the training that is stopped
    int loads = 0;
    /// Class of an image by the name of its folder; wrong for images whose name begins with "odd".
    std::map<QByteArray, QString> truth;
    std::vector<std::shared_ptr<fake::Classifier>> alive;

    explicit FakeTools(const std::vector<QString> &folders)
    {
        for (const QString &folder : folders) {
            const auto data = openDataset(folder);
            for (const DatasetItem &i : data->items) {
                const auto image = loadImage(i.path);
                if (image && !i.path.section(QLatin1Char('/'), -1).startsWith(QStringLiteral("odd")))
                    truth[image->sha256] = data->classNames[static_cast<size_t>(i.label)];
            }
        }
    }

    ExperimentTools tools()
    {
        ExperimentTools t;
        t.train = [this](const ExperimentMethod &method, const TrainRequest &request, const CancelToken &,
                      ProgressSink *) -> Status {
            if (static_cast<int>(requests.size()) == failAt)
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
            requests.push_back(request);
            seeds.push_back(method.run().seed);
            const auto data = openTrainingData(request.dataset, request.excludedClasses, request.selection);
            if (!data)
                return tl::unexpected<Error>(data.error());
            nlohmann::json names = nlohmann::json::array();
            for (const QString &name : data->classNames)
                names.push_back(name.toStdString());
            return makeFolder(request.output + QStringLiteral("/model")).and_then([&] {
                return writeJsonFile(request.output + QStringLiteral("/model/classes.json"), names);
            });
        };
        t.load = [this](const QString &folder) -> Expected<ClassifierService> {
            ++loads;
            const auto json = readJsonFile(folder + QStringLiteral("/classes.json"));
            if (!json)
                return tl::unexpected<Error>(json.error());
            std::vector<QString> names;
            for (const auto &name : *json)
                names.push_back(QString::fromStdString(name.get<std::string>()));
            auto classifier = std::make_shared<fake::Classifier>(names);
            // The hash of a model follows from where it was made.
            classifier->modelSha256 =
                QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex());
            classifier->chooser = [this, classes = classifier->settings.classes](const LoadedImage &image) {
                const auto it = truth.find(image.sha256);
                return it == truth.end() ? 0 : classes.indexOf(it->second).value_or(0);
            };
            alive.push_back(classifier);
            return classifier->service();
        };
        t.hash = [](const QString &folder) -> Expected<QString> { return QStringLiteral("hash of ") + folder; };
        return t;
    }
};

nlohmann::json method(const char *name)
{
    return {{"name", name}, {"kind", "baseline"}, {"training", nlohmann::json::object()}};
}

std::set<QString> namesOf(const TrainRequest &r)
{
    const auto data = openTrainingData(r.dataset, r.excludedClasses, r.selection);
    std::set<QString> names;
    for (const DatasetItem &i : data->items)
        names.insert(i.path);
    return names;
}

} // namespace

class TestExperiments final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_train, m_test;

    static void add(const QString &folder, const QString &name, int count, int first, const QString &prefix)
    {
        for (int i = 0; i < count; ++i)
            fake::writeImage(
                folder + QLatin1Char('/') + name, QStringLiteral("%1%2.png").arg(prefix).arg(i), first + i);
    }
    [[nodiscard]] FewImagesRequest fewImages(const QString &output) const
    {
        const nlohmann::json json {{"images_per_class", {2, 4}}, {"repeats", 2}, {"seed", 5},
            {"methods", {method("vit"), method("efficientnet")}}};
        return {m_train, m_test, {}, m_dir.filePath(output), *FewImagesConfig::fromJson(json, {})};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_train = m_dir.filePath(QStringLiteral("train"));
        m_test = m_dir.filePath(QStringLiteral("test"));
        add(m_train, QStringLiteral("blast"), 9, 0, QStringLiteral("c"));
        add(m_train, QStringLiteral("monocyte"), 8, 100, QStringLiteral("c"));
        add(m_train, QStringLiteral("monocyte"), 1, 180, QStringLiteral("odd"));
        add(m_test, QStringLiteral("blast"), 4, 200, QStringLiteral("c"));
        add(m_test, QStringLiteral("monocyte"), 3, 300, QStringLiteral("c"));
        add(m_test, QStringLiteral("monocyte"), 1, 380, QStringLiteral("odd"));
    }

    void fewImagesTrainsAllMethodsOnTheSameImages()
    {
        FakeTools fake({m_train, m_test});
        const auto points = runFewImages(fewImages(QStringLiteral("few")), fake.tools(), {}, nullptr);
        QVERIFY2(points.has_value(), points ? "" : qPrintable(points.error().text()));
        QCOMPARE(points->size(), size_t {4});
        QCOMPARE(fake.requests.size(), size_t {8});
        // Order: by number of images, method, repeat.
        QVERIFY(namesOf(fake.requests[0]) == namesOf(fake.requests[2]));
        QVERIFY(namesOf(fake.requests[1]) == namesOf(fake.requests[3]));
        QVERIFY(namesOf(fake.requests[0]) != namesOf(fake.requests[1]));
        QCOMPARE(namesOf(fake.requests[0]).size(), size_t {4});
        QCOMPARE(namesOf(fake.requests[4]).size(), size_t {8});
        for (const QString &name : namesOf(fake.requests[0]))
            QVERIFY(namesOf(fake.requests[4]).contains(name));
        QCOMPARE(fake.seeds, (std::vector<std::uint64_t> {5, 6, 5, 6, 5, 6, 5, 6}));
        // Three of four monocytes and all blasts are told rightly.
        QCOMPARE(points->front().mean, 0.875);
        QCOMPARE(points->front().balancedAccuracy.size(), size_t {2});

        const auto table = CsvTable::read(m_dir.filePath(QStringLiteral("few/learning_curve.csv")));
        QVERIFY(table.has_value());
        QCOMPARE(table->rows(), size_t {4});
        QCOMPARE(table->cell(1, QStringLiteral("method")), QStringLiteral("efficientnet"));
        QCOMPARE(table->cell(1, QStringLiteral("balanced_accuracy")), QStringLiteral("0.875"));
        const auto list = CsvTable::read(m_dir.filePath(QStringLiteral("few/vit/n0002-r0/training_images.csv")));
        QVERIFY(list.has_value());
        QCOMPARE(list->rows(), size_t {4});
        const auto record = readJsonFile(m_dir.filePath(QStringLiteral("few/experiment.json")));
        QVERIFY(record.has_value());
        QCOMPARE(record->at("data").at(0).at("images").get<int>(), 18);
        QCOMPARE(record->at("data").at(1).at("role").get<std::string>(), std::string("test"));
        QCOMPARE(record->at("data").at(0).at("sha256").get<std::string>().size(), size_t {64});
        QVERIFY(record->contains("program_version") && record->contains("config"));
    }

    void finishedStepsAreSkipped()
    {
        FakeTools fake({m_train, m_test});
        const auto again = runFewImages(fewImages(QStringLiteral("few")), fake.tools(), {}, nullptr);
        QVERIFY(again.has_value());
        QCOMPARE(again->front().mean, 0.875);
        QVERIFY(fake.requests.empty());
        QCOMPARE(fake.loads, 0);
        // A damaged result is computed again, from the model that is there.
        fake::writeBytes(m_dir.filePath(QStringLiteral("few/vit/n0002-r1/result.json")), "{");
        QVERIFY(runFewImages(fewImages(QStringLiteral("few")), fake.tools(), {}, nullptr).has_value());
        QVERIFY(fake.requests.empty());
        QCOMPARE(fake.loads, 1);
    }

    void aStoppedExperimentGoesOn()
    {
        FakeTools fake({m_train, m_test});
        fake.failAt = 3;
        const auto stopped = runFewImages(fewImages(QStringLiteral("stopped")), fake.tools(), {}, nullptr);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("stopped/learning_curve.csv"))));
        QCOMPARE(fake.requests.size(), size_t {3});
        fake.failAt = -1;
        QVERIFY(runFewImages(fewImages(QStringLiteral("stopped")), fake.tools(), {}, nullptr).has_value());
        QCOMPARE(fake.requests.size(), size_t {8});
        for (const TrainRequest &r : fake.requests)
            QVERIFY(r.resume);
    }

    void anotherExperimentIsNotOverwritten()
    {
        FakeTools fake({m_train, m_test});
        FewImagesRequest other = fewImages(QStringLiteral("few"));
        other.config.repeats = 3;
        const auto refused = runFewImages(other, fake.tools(), {}, nullptr);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Mismatch);
        QVERIFY2(
            refused.error().message.contains(QStringLiteral("/config/repeats")), qPrintable(refused.error().message));
        other = fewImages(QStringLiteral("few"));
        other.test = m_train;
        QCOMPARE(runFewImages(other, fake.tools(), {}, nullptr).error().code, ErrorCode::Mismatch);
    }

    void studentIntervalIsThatOfTheTable()
    {
        // t(0.975, 4) = 2.776445; deviation of 1 .. 5 is sqrt(2.5).
        const Interval i = studentInterval({1, 2, 3, 4, 5});
        QVERIFY(std::abs(i.high - (3.0 + 2.776445 * std::sqrt(2.5 / 5.0))) < 1e-5);
        QVERIFY(std::abs(i.low + i.high - 6.0) < 1e-12);
        QVERIFY(!std::isfinite(studentInterval({0.5}).low));
    }

    void everyImageIsPredictedByAModelThatDidNotSeeIt()
    {
        FakeTools fake({m_train, m_test});
        const nlohmann::json json {{"folds", 3}, {"method", method("vit")}};
        const FoldsRequest request {
            m_train, {}, m_dir.filePath(QStringLiteral("folds")), *FoldsConfig::fromJson(json, {})};
        const auto result = runFolds(request, fake.tools(), {}, nullptr);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->images, std::int64_t {18});
        QCOMPARE(result->toReview, std::int64_t {1});
        QCOMPARE(fake.requests.size(), size_t {3});

        const auto all = CsvTable::read(request.output + QStringLiteral("/predictions.csv"));
        QVERIFY(all.has_value());
        QCOMPARE(all->rows(), size_t {18});
        QCOMPARE(all->header(), predictionColumns());
        std::set<QString> models, paths;
        size_t row = 0;
        for (int f = 0; f < 3; ++f) {
            const auto one = CsvTable::read(request.output + QStringLiteral("/fold-%1/predictions.csv").arg(f));
            QVERIFY(one.has_value());
            const auto training = namesOf(fake.requests[static_cast<size_t>(f)]);
            for (size_t i = 0; i < one->rows(); ++i, ++row) {
                const QString path = one->cell(i, QStringLiteral("image_path"));
                QVERIFY(!training.contains(path));
                QVERIFY(paths.insert(path).second);
                QCOMPARE(all->cell(row, QStringLiteral("image_path")), path);
                models.insert(one->cell(i, QStringLiteral("model_sha256")));
            }
        }
        QCOMPARE(models.size(), size_t {3});
        const auto review = CsvTable::read(request.output + QStringLiteral("/review.csv"));
        QVERIFY(review.has_value());
        QCOMPARE(review->rows(), size_t {1});
        QVERIFY(review->cell(0, QStringLiteral("image_path")).endsWith(QStringLiteral("monocyte/odd0.png")));
        QCOMPARE(review->cell(0, QStringLiteral("label")), QStringLiteral("monocyte"));
        QCOMPARE(review->cell(0, QStringLiteral("predicted_class")), QStringLiteral("blast"));
        QCOMPARE(result->metrics.at("accuracy").get<double>(), 17.0 / 18.0);
        const auto labels = CsvTable::read(request.output + QStringLiteral("/fold-1/labels.csv"));
        QVERIFY(labels.has_value() && labels->hasColumn(QStringLiteral("group")));
    }

    void theClassThatIsLeftOutIsTheAnomaly()
    {
        FakeTools fake({m_train, m_test});
        const nlohmann::json json {{"classes", {"monocyte"}}, {"methods", {method("vit")}}};
        // Two classes are left where a third is taken out.
        const QString train = m_dir.filePath(QStringLiteral("three")),
                      test = m_dir.filePath(QStringLiteral("three-test"));
        for (const auto &[name, first] : {std::pair {"blast", 400}, {"lymphocyte", 420}, {"monocyte", 440}}) {
            add(train, QLatin1String(name), 4, first, QStringLiteral("c"));
            add(test, QLatin1String(name), 4, first + 10, QStringLiteral("c"));
        }
        const LeaveOutRequest request {
            train, test, {}, m_dir.filePath(QStringLiteral("left")), *LeaveOutConfig::fromJson(json, {})};
        const auto steps = runLeaveOut(request, fake.tools(), {}, nullptr);
        QVERIFY2(steps.has_value(), steps ? "" : qPrintable(steps.error().text()));
        QCOMPARE(steps->size(), size_t {1});
        QCOMPARE(fake.requests.front().excludedClasses, std::vector<QString> {QStringLiteral("monocyte")});
        const auto &anomaly = steps->front().at("anomaly");
        QCOMPARE(anomaly.at("abnormal_images").get<int>(), 4);
        QCOMPARE(anomaly.at("normal_images").get<int>(), 8);
        const auto table = CsvTable::read(request.output + QStringLiteral("/leave_out.csv"));
        QVERIFY(table.has_value());
        QCOMPARE(table->cell(0, QStringLiteral("left_out")), QStringLiteral("monocyte"));
        QVERIFY(
            std::abs(table->cell(0, QStringLiteral("auc_margin")).toDouble() - anomaly.at("auc_margin").get<double>())
            < 1e-8);
    }

    void aModelsPsychometricFunction()
    {
        FakeTools fake({m_train, m_test});
        QVERIFY(writeJsonFile(m_dir.filePath(QStringLiteral("classes.json")), {"blast", "monocyte"}).has_value());
        const auto service = fake.tools().load(m_dir.path());
        QVERIFY(service.has_value());
        const QString output = m_dir.filePath(QStringLiteral("psychometric"));
        PsychometricConfig config;
        config.bins = 4;
        const auto result = runModelPsychometric(m_train, output, config, *service, {}, nullptr);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        std::int64_t total = 0, correct = 0;
        for (const PsychometricBlock &b : result->blocks) {
            total += b.total;
            correct += b.correct;
        }
        QCOMPARE(total, std::int64_t {18});
        QCOMPARE(correct, std::int64_t {17});
        QCOMPARE(result->fit.map.guess, 0.5);
        const int computed = fake.alive.back()->computed;
        QVERIFY(runModelPsychometric(m_train, output, config, *service, {}, nullptr).has_value());
        QCOMPARE(fake.alive.back()->computed, computed); // kept, not computed again
        const auto written = readJsonFile(output + QStringLiteral("/result.json"));
        QVERIFY(written.has_value());
        QCOMPARE(written->at("result").at("judged").at("model_sha256").get<std::string>(),
            service->modelSha256.toStdString());
    }

    void configurationsAreChecked_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *json, const char *message) {
            QTest::newRow(name) << QString::fromLatin1(json) << QString::fromLatin1(message);
        };
        row("no methods", R"({})", "no method");
        row("name", R"({"methods": [{"name": "a/b"}]})", "\"a/b\"");
        row("two of a name", R"({"methods": [{"name": "a"}, {"name": "A"}]})", "two methods");
        row("kind", R"({"methods": [{"name": "a", "kind": "forest"}]})", "kind");
        row("training of the other kind",
            R"({"methods": [{"name": "a", "kind": "diffusion", "training": {"network": {}}}]})", "network");
        row("counts", R"({"images_per_class": [10, 0], "methods": [{"name": "a"}]})", "images_per_class");
        row("unknown field", R"({"repeat": 3, "methods": [{"name": "a"}]})", "\"repeat\"");
        row("classifier", R"({"methods": [{"name": "a", "classifier": {"trials": "many"}}]})", "trials");
    }

    void configurationsAreChecked()
    {
        QFETCH(QString, json);
        QFETCH(QString, message);
        const auto c = FewImagesConfig::fromJson(nlohmann::json::parse(json.toStdString()), QStringLiteral("my.json"));
        QVERIFY(!c.has_value());
        QVERIFY2(c.error().message.contains(message) && c.error().message.contains(QStringLiteral("my.json")),
            qPrintable(c.error().message));
    }

    // The files that come with the program are what the commands take.
    void shippedConfigurationsAreValid()
    {
        const QDir folder(QStringLiteral(CYTO_SOURCE_DIR "/models/configs/experiments"));
        int read = 0;
        const auto check = [&](const QString &file, auto config) {
            const auto json = readJsonFile(folder.filePath(file));
            QVERIFY2(json.has_value(), qPrintable(file));
            const auto parsed = decltype(config)::fromJson(*json, file);
            QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text()));
            QVERIFY(decltype(config)::fromJson(parsed->toJson(), file)->toJson() == parsed->toJson());
            ++read;
        };
        check(QStringLiteral("few_images.json"), FewImagesConfig {});
        check(QStringLiteral("few_images_baselines_10.json"), FewImagesConfig {});
        check(QStringLiteral("k_fold.json"), FoldsConfig {});
        check(QStringLiteral("leave_class_out.json"), LeaveOutConfig {});
        check(QStringLiteral("ablation.json"), AblationConfig {});
        check(QStringLiteral("psychometric.json"), PsychometricConfig {});
        check(QStringLiteral("heatmap_matrix.json"), MatrixConfig {});
        QCOMPARE(read, 7);
        // The others are configurations of train-baseline, and a class map.
        QCOMPARE(folder.entryList({QStringLiteral("*.json")}, QDir::Files).size(), qsizetype {7});
    }
};

QTEST_GUILESS_MAIN(TestExperiments)
#include "test_experiments.moc"
