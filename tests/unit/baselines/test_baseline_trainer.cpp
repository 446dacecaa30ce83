// The baselines' trainer and classifier from end to end on a data set of discs.
#include "baselines/baseline_classifier_p.h"
#include "baselines/baseline_loss.h"
#include "baselines/baseline_trainer.h"
#include "unit/training/training_data.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cyto;

namespace {

QByteArray contents(const QString &path)
{
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// Cancels after a number of steps.
class CancelAfter final : public ProgressSink {
public:
    CancelAfter(CancelToken token, std::int64_t step) : m_token(std::move(token)), m_step(step) { }
    void progressed(const Progress &p) override
    {
        if (p.done == m_step)
            m_token.cancel();
    }
    void noticed(const QString &message) override { notices << message; }
    QStringList notices;

private:
    CancelToken m_token;
    std::int64_t m_step;
};

nlohmann::json networkJson(const QString &kind)
{
    if (kind == QLatin1String("vit"))
        return {{"architecture", "vit"}, {"patch_size", 8}, {"layers", 2}, {"heads", 2}, {"hidden", 16}, {"mlp", 32},
            {"dropout", 0.1}};
    return {{"architecture", "efficientnet_v2"}, {"stem_channels", 8}, {"head_channels", 16},
        {"stages",
            {{{"block", "fused"}, {"expand", 1}, {"channels", 8}, {"layers", 2}},
                {{"block", "mbconv"}, {"expand", 4}, {"stride", 2}, {"channels", 16}, {"layers", 1}}}}};
}

BaselineConfig tinyBaseline(const QString &kind, std::int64_t steps)
{
    BaselineConfig c;
    c.run = tinyRun(steps);
    c.run.augmentation.randAugmentOps = 1;
    const nlohmann::json json {{"network", networkJson(kind)}, {"run", {{"image_size", 32}}}};
    auto read = BaselineConfig::fromJson(json, QStringLiteral("tiny"));
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    c.network = read->network;
    return c;
}

} // namespace

class TestBaselineTrainer final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_train, m_val;

    [[nodiscard]] TrainRequest request(const QString &name) const
    {
        TrainRequest r;
        r.dataset = m_train;
        r.output = m_dir.filePath(name);
        return r;
    }
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("ViT") << QStringLiteral("vit");
        QTest::newRow("EfficientNetV2") << QStringLiteral("efficientnet");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_train = m_dir.filePath(QStringLiteral("train"));
        m_val = m_dir.filePath(QStringLiteral("val"));
        writeDiscs(m_train, 12, 1);
        writeDiscs(m_val, 6, 2);
    }

    void learnsTheDiscs_data() { kinds(); }
    void learnsTheDiscs()
    {
        QFETCH(QString, kind);
        BaselineConfig config = tinyBaseline(kind, 60);
        config.run.optimiser.learningRate = 5e-3;
        // The discs differ in colour alone.
        config.run.augmentation = {
            .brightness = 0.1, .contrast = 0.1, .saturation = 0.1, .hue = 0.02, .randAugmentOps = 0};
        TrainRequest r = request(kind + QStringLiteral("-learns"));
        r.validation = m_val;
        const Status s = trainBaseline(r, config, {}, nullptr);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));

        QVERIFY(isBaselineFolder(r.output + QStringLiteral("/best")));
        const auto classifier = BaselineClassifier::load(r.output + QStringLiteral("/model"), {});
        QVERIFY2(classifier.has_value(), classifier ? "" : qPrintable(classifier.error().text()));
        const auto data = openDataset(m_val);
        std::vector<QString> paths;
        for (const DatasetItem &i : data->items)
            paths.push_back(i.path);
        paths.push_back(m_dir.filePath(QStringLiteral("missing.png")));
        int right = 0, failed = 0;
        const Status told =
            (*classifier)->classify(ImageSource::files(paths), {}, {}, nullptr, [&](size_t i, const auto &p) {
                failed += p ? 0 : 1;
                if (!p)
                    return;
                right += p->predicted == data->items[i].label ? 1 : 0;
                QCOMPARE(p->imageSha256.size(), qsizetype {32});
                QCOMPARE(p->modelSha256, (*classifier)->modelSha256());
                QVERIFY(std::isnan(p->classes[0].probability)); // not calibrated: not known
            });
        QVERIFY(told.has_value());
        QCOMPARE(failed, 1);
        QCOMPARE(right, 12);
        QVERIFY(contents(r.output + QStringLiteral("/metrics.csv")).contains("validation_balanced_accuracy"));
    }

    void resumingEqualsNeverStopping_data() { kinds(); }
    void resumingEqualsNeverStopping()
    {
        QFETCH(QString, kind);
        const BaselineConfig config = tinyBaseline(kind, 8);
        const TrainRequest whole = request(kind + QStringLiteral("-whole"));
        QVERIFY(trainBaseline(whole, config, {}, nullptr).has_value());
        TrainRequest parts = request(kind + QStringLiteral("-parts"));
        const CancelToken token;
        CancelAfter sink(token, 3);
        const Status stopped = trainBaseline(parts, config, token, &sink);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(contents(parts.output + QStringLiteral("/state.safetensors"))
            != contents(whole.output + QStringLiteral("/state.safetensors")));
        parts.resume = true;
        QVERIFY(trainBaseline(parts, config, {}, nullptr).has_value());
        for (const char *file : {"/state.safetensors", "/model/model.safetensors"}) {
            QVERIFY(!contents(whole.output + QLatin1String(file)).isEmpty());
            QVERIFY2(
                contents(parts.output + QLatin1String(file)) == contents(whole.output + QLatin1String(file)), file);
        }
        BaselineConfig other = config;
        other.labelSmoothing = 0.0;
        QCOMPARE(trainBaseline(parts, other, {}, nullptr).error().code, ErrorCode::Mismatch);
        parts.resume = false;
        QVERIFY(trainBaseline(parts, config, {}, nullptr).error().text().contains(QStringLiteral("--resume")));
    }

    void savedModelAnswersAsInMemory()
    {
        const QString folder = m_dir.filePath(QStringLiteral("efficientnet-learns/model"));
        auto model = loadBaselineModel(folder);
        QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().text()));
        const QString copy = m_dir.filePath(QStringLiteral("copy"));
        QVERIFY(saveBaselineModel(copy, *model).has_value());
        QCOMPARE(*baselineHash(copy), model->sha256);
        const torch::Tensor x = torch::rand({1, 3, 32, 32});
        const auto again = loadBaselineModel(copy);
        QVERIFY(again.has_value());
        QVERIFY(torch::equal(model->network->forward(x, nullptr), again->network->forward(x, nullptr)));
        // A state of training began from other statistics: the file must hold those of the data.
        for (const auto &b : again->network->named_buffers())
            if (b.key() == "features.0.1.running_mean")
                QVERIFY(b.value().abs().max().item<double>() > 1e-4);
    }

    void fineTuningStartsFromAModelFolder()
    {
        TrainRequest r = request(QStringLiteral("tuned"));
        r.init = m_dir.filePath(QStringLiteral("efficientnet-learns/model"));
        r.excludedClasses = {QStringLiteral("red")};
        BaselineConfig config = tinyBaseline(QStringLiteral("efficientnet"), 1);
        config.run.optimiser.learningRate = 0.0;
        CancelAfter sink({}, -1);
        const Status s = trainBaseline(r, config, {}, &sink);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));
        QVERIFY(sink.notices.join(QLatin1Char(' ')).contains(QStringLiteral("classifier.1.weight")));
        const auto before = loadBaselineModel(r.init), after = loadBaselineModel(r.output + QStringLiteral("/model"));
        QVERIFY(before.has_value() && after.has_value());
        QCOMPARE(after->settings.classes.size(), 1);
        for (const auto &p : before->network->named_parameters())
            if (!p.key().starts_with("classifier"))
                // The moving average rounds, even of what does not move.
                QVERIFY(torch::allclose(p.value(), *after->network->named_parameters().find(p.key()), 1e-5, 1e-6));
    }

    void smoothedMixedTargets()
    {
        Batch batch;
        batch.labels = {0, 2};
        batch.secondLabels = {0, 1};
        batch.share = {1.0F, 0.75F};
        const torch::Tensor logits = torch::tensor({{2.0F, 0.0F, 0.0F}, {0.0F, 1.0F, 3.0F}});
        const BaselineLoss loss = baselineLoss(logits, batch, 0.3);
        const torch::Tensor p = torch::log_softmax(logits, 1);
        const auto at = [&](int i, int c) { return p[i][c].item<double>(); };
        const double first = 0.8 * at(0, 0) + 0.1 * at(0, 1) + 0.1 * at(0, 2);
        const double second = 0.1 * at(1, 0) + (0.7 * 0.25 + 0.1) * at(1, 1) + (0.7 * 0.75 + 0.1) * at(1, 2);
        QVERIFY(std::abs(loss.total.item<double>() + 0.5 * (first + second)) < 1e-6);
        QCOMPARE(loss.accuracy, 1.0);
    }

    void marginIsThatOfTheLogits()
    {
        ModelSettings settings;
        settings.classes = *ClassSet::fromNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const float logits[] = {1.0F, 4.5F, 3.0F};
        Prediction p = predictionOfLogits(logits, settings);
        QCOMPARE(p.predicted, 1);
        QCOMPARE(p.second, 2);
        QCOMPARE(p.margin, 1.5);
        QCOMPARE(p.anomalyScore, 1.5);
        QCOMPARE(p.classes[0].score, 3.5);
        QVERIFY(!p.anomalyThreshold.has_value());
        settings.calibration = ProbabilityCalibration {1.0, "test", 1};
        AnomalyRule rule;
        rule.kind = AnomalyScoreKind::Zeta;
        rule.threshold = 5.0;
        settings.anomaly = rule;
        p = predictionOfLogits(logits, settings);
        const double sum = std::exp(-3.5) + 1.0 + std::exp(-1.5);
        QVERIFY(std::abs(p.classes[1].probability - 1.0 / sum) < 1e-12); // the softmax of the logits
        QVERIFY(p.anomalous && p.anomalyScore != p.margin);
        p = predictionOfLogits(logits, settings, {0, 2}); // b is ruled out
        QCOMPARE(p.predicted, 2);
        QCOMPARE(p.second, 0);
        QCOMPARE(p.margin, 2.0);
        QVERIFY(std::isnan(p.classes[1].score) && std::isnan(p.classes[1].probability));
        QVERIFY(std::abs(p.classes[2].probability - 1.0 / (1.0 + std::exp(-2.0))) < 1e-12);
        QVERIFY(!p.anomalyThreshold && !p.anomalous);
    }

    void wrongFoldersAreNamed()
    {
        const auto missing = BaselineClassifier::load(m_dir.filePath(QStringLiteral("nowhere")), {});
        QVERIFY(!missing.has_value() && missing.error().message.contains(QStringLiteral("nowhere")));
        ComputeOptions half;
        half.precision = QStringLiteral("bf16");
        const auto unknown = BaselineClassifier::load(m_dir.filePath(QStringLiteral("vit-learns/model")), half);
        QVERIFY(!unknown.has_value() && unknown.error().message.contains(QStringLiteral("bf16")));
        QVERIFY(!isBaselineFolder(m_train));
    }
};

QTEST_GUILESS_MAIN(TestBaselineTrainer)
#include "test_baseline_trainer.moc"
