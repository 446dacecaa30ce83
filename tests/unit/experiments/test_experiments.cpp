// The experiments' logic with a classifier and a trainer that need no networks: what is trained on what, what is
// skipped, what is refused, what the tables say.
#include "diffusion/model_config.h"
#include "fake_tools.h"
#include "review/csv_reader.h"
#include "review/experiment_few_images.h"
#include "review/experiment_figures.h"
#include "review/experiment_folds.h"
#include "review/experiment_leave_out.h"
#include "review/experiment_speed_config.h"
#include "review/experiment_synthetic_config.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace cyto;

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
        QCOMPARE(points->points.size(), size_t {4});
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
        QCOMPARE(points->points.front().mean, 0.875);
        QCOMPARE(points->points.front().balancedAccuracy.size(), size_t {2});
        QVERIFY(points->failed.empty());

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

    // Whoever reads the result alone knows what it is of.
    void theResultNamesWhatItIsOf()
    {
        const auto result = readJsonFile(m_dir.filePath(QStringLiteral("few/result.json")));
        QVERIFY(result.has_value());
        QCOMPARE(result->at("experiment").get<std::string>(), std::string("few-images"));
        QCOMPARE(result->at("program_version").get<std::string>(), std::string(CYTO_VERSION));
        QCOMPARE(result->at("data").at(1).at("images").get<int>(), 8);
        QCOMPARE(result->at("config").at("seed").get<int>(), 5);
        const auto &step = result->at("result").at("steps").at(1); // vit, two images, the second repeat
        QCOMPARE(step.at("method").get<std::string>(), std::string("vit"));
        QCOMPARE(step.at("training").at("seed").get<int>(), 6);
        QCOMPARE(step.at("training").at("images").get<int>(), 4);
        QCOMPARE(step.at("training").at("images_sha256").get<std::string>().size(), size_t {64});
        QCOMPARE(step.at("model_sha256").get<std::string>().size(), size_t {64});
        QVERIFY(step.at("training").at("images_sha256")
            != result->at("result").at("steps").at(0).at("training").at("images_sha256"));
    }

    void theSummaryHasEveryMethodWithItsInterval()
    {
        const auto table = CsvTable::read(m_dir.filePath(QStringLiteral("few/summary.csv")));
        QVERIFY(table.has_value());
        QCOMPARE(table->rows(), size_t {4}); // two methods, two numbers of images
        const auto curve = CsvTable::read(m_dir.filePath(QStringLiteral("few/learning_curve.csv")));
        for (size_t row = 0; row < 4; ++row) {
            const auto cell = [&](const char *name) { return table->cell(row, QLatin1String(name)); };
            QCOMPARE(cell("protocol"), QStringLiteral("few-images"));
            QCOMPARE(cell("data"), QStringLiteral("train: train; test: test"));
            QCOMPARE(cell("method"), curve->cell(row, QStringLiteral("method")));
            QCOMPARE(cell("measure"), QStringLiteral("balanced accuracy"));
            QCOMPARE(cell("n"), QStringLiteral("8"));
            QCOMPARE(cell("value"), curve->cell(row, QStringLiteral("balanced_accuracy")));
            QCOMPARE(cell("ci95_low"), curve->cell(row, QStringLiteral("ci95_low")));
            QCOMPARE(cell("interval_over"), QStringLiteral("repeats"));
            QVERIFY(cell("ci95_low").toDouble() >= 0.0 && cell("ci95_high").toDouble() <= 1.0);
            // 10 steps of 10 images at 4 images a second, then 20 at 8.
            QCOMPARE(cell("training_seconds").toDouble(), 50.0);
        }
        const QString text = QString::fromUtf8(fake::readBytes(m_dir.filePath(QStringLiteral("few/summary.md"))));
        QVERIFY(text.startsWith(QStringLiteral("# few-images\n")));
        QVERIFY(text.contains(QStringLiteral("* seed: 5\n")));
        QVERIFY(text.contains(QStringLiteral("* program: cytodiffusion-cli " CYTO_VERSION "\n")));
        QVERIFY2(text.contains(QStringLiteral("| few-images | train: train; test: test | vit | 8 images | balanced "
                                              "accuracy, 2 images per class, mean of 2: 87.50 % |")),
            qPrintable(text));
    }

    // A single repeat says nothing of other draws: its interval is that of the test images.
    void aSingleRepeatHasTheIntervalOfItsImages()
    {
        FakeTools fake({m_train, m_test});
        FewImagesRequest once = fewImages(QStringLiteral("once"));
        once.config.repeats = 1;
        once.config.perClass = {2};
        QVERIFY(runFewImages(once, fake.tools(), {}, nullptr).has_value());
        const auto table = CsvTable::read(m_dir.filePath(QStringLiteral("once/summary.csv")));
        QVERIFY(table.has_value());
        QCOMPARE(table->cell(0, QStringLiteral("interval_over")), QStringLiteral("images"));
        const double low = table->cell(0, QStringLiteral("ci95_low")).toDouble();
        QVERIFY(low > 0.0 && low < 0.875);
        QCOMPARE(table->cell(0, QStringLiteral("model_sha256")).size(), 64);
    }

    void finishedStepsAreSkipped()
    {
        FakeTools fake({m_train, m_test});
        const auto again = runFewImages(fewImages(QStringLiteral("few")), fake.tools(), {}, nullptr);
        QVERIFY(again.has_value());
        QCOMPARE(again->points.front().mean, 0.875);
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

    // Nothing is validated in an experiment: what would say how often neither hinders going on nor stays unsaid.
    void whatHasNoEffectIsSaidAndStopsNothing()
    {
        FakeTools fake({m_train, m_test});
        FewImagesRequest begun = fewImages(QStringLiteral("idle"));
        begun.config.perClass = {2};
        begun.config.repeats = 1;
        begun.config.methods.front().run().validateEvery = 7;
        begun.config.methods.front().run().validationImages = 3;
        QVERIFY(runFewImages(begun, fake.tools(), {}, nullptr).has_value());
        QCOMPARE(fake.requests.size(), size_t {2});
        for (const TrainRequest &r : fake.requests)
            QVERIFY(r.validation.isEmpty());
        FewImagesRequest again = begun;
        again.config.methods.front().run().validateEvery = 9;
        const auto result = runFewImages(again, fake.tools(), {}, nullptr);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        QCOMPARE(fake.requests.size(), size_t {2}); // its steps were found
        const auto written = readJsonFile(begun.output + QStringLiteral("/result.json"));
        const auto &training = written->at("result").at("steps").at(0).at("training");
        QCOMPARE(training.at("weights").get<std::string>(), std::string("after the last step"));
        QCOMPARE(training.at("validation").get<std::string>(), std::string("none"));
        const QByteArray text = fake::readBytes(begun.output + QStringLiteral("/summary.md"));
        QVERIFY(text.contains("validate_every and validation_images have no effect"));
        again.config.methods.front().run().steps += 1; // this has one
        QCOMPARE(runFewImages(again, fake.tools(), {}, nullptr).error().code, ErrorCode::Mismatch);
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
        const auto summary = CsvTable::read(request.output + QStringLiteral("/summary.csv"));
        QVERIFY(summary.has_value());
        QCOMPARE(summary->cell(0, QStringLiteral("training_seconds")).toDouble(), 50.0);
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
        QStringList read;
        const auto check = [&](const QString &file, auto config) {
            const auto json = readJsonFile(folder.filePath(file));
            QVERIFY2(json.has_value(), qPrintable(file));
            const auto parsed = decltype(config)::fromJson(*json, file);
            QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text()));
            QVERIFY(decltype(config)::fromJson(parsed->toJson(), file)->toJson() == parsed->toJson());
            read << file;
        };
        check(QStringLiteral("few_images.json"), FewImagesConfig {});
        check(QStringLiteral("few_images_baselines_10.json"), FewImagesConfig {});
        check(QStringLiteral("k_fold.json"), FoldsConfig {});
        check(QStringLiteral("leave_class_out.json"), LeaveOutConfig {});
        check(QStringLiteral("ablation.json"), AblationConfig {});
        check(QStringLiteral("ablation_small.json"), AblationConfig {});
        check(QStringLiteral("ablation_ideas.json"), AblationConfig {});
        check(QStringLiteral("speed.json"), SpeedConfig {});
        check(QStringLiteral("synthetic.json"), SyntheticConfig {});
        check(QStringLiteral("psychometric.json"), PsychometricConfig {});
        check(QStringLiteral("heatmap_matrix.json"), MatrixConfig {});
        check(QStringLiteral("readers.json"), ReadersConfig {});
        read.sort();
        QCOMPARE(folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name), read);
    }
};

QTEST_GUILESS_MAIN(TestExperiments)
#include "test_experiments.moc"
