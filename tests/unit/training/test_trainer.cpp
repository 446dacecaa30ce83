// The trainers from end to end on a data set of discs.
#include "diffusion/checkpoint.h"
#include "diffusion/safetensors.h"
#include "training/data_loader.h"
#include "training/denoiser_trainer.h"
#include "training/run_folder.h"
#include "training_data.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
        last = p;
    }
    void noticed(const QString &message) override { notices << message; }
    Progress last;
    QStringList notices;

private:
    CancelToken m_token;
    std::int64_t m_step;
};

} // namespace

class TestTrainer final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QString m_train, m_val, m_vae;

    [[nodiscard]] TrainRequest request(const QString &name) const
    {
        TrainRequest r;
        r.dataset = m_train;
        r.output = m_dir.filePath(name);
        r.init = m_vae;
        r.initAutoencoderOnly = true;
        return r;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_train = m_dir.filePath(QStringLiteral("train"));
        m_val = m_dir.filePath(QStringLiteral("val"));
        writeDiscs(m_train, 12, 1);
        writeDiscs(m_val, 4, 2);
        TrainRequest r;
        r.dataset = m_train;
        r.validation = m_val;
        r.output = m_dir.filePath(QStringLiteral("vae"));
        const Status s = trainAutoencoder(r, tinyAutoencoder(60), {}, nullptr);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));
        m_vae = r.output + QStringLiteral("/model");
    }

    void autoencoderLearnsAndScalesItsLatents()
    {
        const auto c = loadCheckpoint(m_vae);
        QVERIFY2(c.has_value(), c ? "" : qPrintable(c.error().text()));
        QVERIFY(c->autoencoder->config().scalingFactor > 0.0);
        QFile metrics(m_dir.filePath(QStringLiteral("vae/metrics.csv")));
        QVERIFY(metrics.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(metrics.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const double first = lines.at(1).section(QLatin1Char(','), 2, 2).toDouble();
        const double last = lines.last().section(QLatin1Char(','), 2, 2).toDouble();
        QVERIFY2(last < 0.5 * first, qPrintable(QStringLiteral("%1 -> %2").arg(first).arg(last)));
        QVERIFY(!contents(m_dir.filePath(QStringLiteral("vae/samples/vae_00000060.png"))).isEmpty());
    }

    // The point of the whole design: stopping and resuming gives the weights of never stopping.
    void resumingEqualsNeverStopping()
    {
        const DenoiserConfig config = tinyDenoiser(8);
        QVERIFY(trainDenoiser(request(QStringLiteral("whole")), config, {}, nullptr).has_value());

        const CancelToken token;
        CancelAfter sink(token, 3);
        TrainRequest r = request(QStringLiteral("parts"));
        const Status stopped = trainDenoiser(r, config, token, &sink);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const QByteArray half = contents(r.output + QStringLiteral("/state.safetensors"));
        r.resume = true;
        QVERIFY(trainDenoiser(r, config, {}, nullptr).has_value());

        const QByteArray whole = contents(m_dir.filePath(QStringLiteral("whole/state.safetensors")));
        QVERIFY(!whole.isEmpty());
        QVERIFY(half != whole);
        QVERIFY(contents(r.output + QStringLiteral("/state.safetensors")) == whole);
        QVERIFY(contents(r.output + QStringLiteral("/model/unet/diffusion_pytorch_model.safetensors"))
            == contents(m_dir.filePath(QStringLiteral("whole/model/unet/diffusion_pytorch_model.safetensors"))));
    }

    void anExistingRunIsNotOverwritten()
    {
        const Status s = trainDenoiser(request(QStringLiteral("whole")), tinyDenoiser(8), {}, nullptr);
        QVERIFY(!s.has_value());
        QVERIFY(s.error().text().contains(QStringLiteral("--resume")));
        TrainRequest r = request(QStringLiteral("whole"));
        r.resume = true;
        DenoiserConfig other = tinyDenoiser(8);
        other.run.seed = 77;
        QCOMPARE(trainDenoiser(r, other, {}, nullptr).error().code, ErrorCode::Mismatch);
    }

    // The row of the last step that the state has done is kept: only what was written beyond it goes.
    void resumingKeepsTheRowOfTheSavedStep()
    {
        DenoiserConfig config = tinyDenoiser(4);
        config.run.logEvery = config.run.validateEvery = config.run.saveEvery = 2;
        TrainRequest r = request(QStringLiteral("rows"));
        r.validation = m_val;
        QVERIFY(trainDenoiser(r, config, {}, nullptr).has_value());
        const QString metrics = r.output + QStringLiteral("/metrics.csv");
        // As if it had been killed in step 6, after the row of step 5, with a best value that nothing beats later.
        QByteArray rows = contents(metrics);
        const QByteArray last = rows.split('\n').at(2);
        QVERIFY2(last.startsWith("4,"), last.constData());
        QList<QByteArray> cells = last.trimmed().split(',');
        const qsizetype at = rows.split('\n').at(0).trimmed().split(',').indexOf("validation_balanced_accuracy");
        QVERIFY(at > 0);
        cells[at] = "2";
        rows.replace(last, cells.join(',') + '\r');
        cells[0] = "5";
        rows += cells.join(',') + "\r\n";
        QFile file(metrics);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
        file.close();
        const QString best = r.output + QStringLiteral("/best");
        QVERIFY(QDir(best).removeRecursively());
        config.run.steps = 6;
        r.resume = true;
        QVERIFY(trainDenoiser(r, config, {}, nullptr).has_value());
        QByteArray steps;
        for (const QByteArray &line : contents(metrics).trimmed().split('\n'))
            steps += line.left(line.indexOf(',')) + ' ';
        QCOMPARE(steps, QByteArray("step 2 4 6 "));
        QVERIFY2(!QFile::exists(best), "a worse model took the place of the best one");
    }

    void aRefusedResumptionChangesNothing()
    {
        TrainRequest r = request(QStringLiteral("whole"));
        r.resume = true;
        const QString file = r.output + QStringLiteral("/config.json");
        const QByteArray before = contents(file);
        QVERIFY(!before.isEmpty());
        DenoiserConfig other = tinyDenoiser(8);
        other.run.seed = 78;
        QCOMPARE(trainDenoiser(r, other, {}, nullptr).error().code, ErrorCode::Mismatch);
        QCOMPARE(contents(file), before);
        TrainRequest vae = r;
        vae.output = m_dir.filePath(QStringLiteral("vae"));
        vae.init.clear();
        const QByteArray vaeBefore = contents(vae.output + QStringLiteral("/config.json"));
        QVERIFY(!vaeBefore.isEmpty());
        AutoencoderTrainingConfig autoencoder = tinyAutoencoder(60);
        autoencoder.run.seed = 78;
        QCOMPARE(trainAutoencoder(vae, autoencoder, {}, nullptr).error().code, ErrorCode::Mismatch);
        QCOMPARE(contents(vae.output + QStringLiteral("/config.json")), vaeBefore);
    }

    void unknownValidationClassesEndBeforeTheFirstStep()
    {
        TrainRequest r = request(QStringLiteral("unknown"));
        r.validation = m_dir.filePath(QStringLiteral("val3"));
        writeDiscs(r.validation, 1, 9);
        QVERIFY(QDir(r.validation).rename(QStringLiteral("red"), QStringLiteral("green")));
        CancelAfter sink({}, -1);
        const Status s = trainDenoiser(r, tinyDenoiser(2), {}, &sink);
        QVERIFY(!s);
        QVERIFY2(s.error().message.contains(QStringLiteral("green")), qPrintable(s.error().message));
        QCOMPARE(sink.last.done, std::int64_t {0});
        QVERIFY(!QFile::exists(r.output));
    }

    void aDivergedRunEnds()
    {
        // A network whose weights are not finite has gradients that are not either.
        auto broken = loadCheckpoint(m_dir.filePath(QStringLiteral("whole/model")));
        QVERIFY(broken.has_value());
        torch::NoGradGuard noGrad;
        broken->unet->parameters().front().fill_(std::numeric_limits<float>::quiet_NaN());
        TrainRequest r = request(QStringLiteral("diverged"));
        r.init = m_dir.filePath(QStringLiteral("nan"));
        r.initAutoencoderOnly = false;
        QVERIFY(saveCheckpoint(r.init, *broken, torch::kFloat));
        CancelAfter sink({}, -1);
        DenoiserConfig config = tinyDenoiser(60);
        Status s;
        {
            const torch::AutoGradMode gradients(true);
            s = trainDenoiser(r, config, {}, &sink);
        }
        QVERIFY(!s);
        QVERIFY2(s.error().message.contains(QStringLiteral("learning rate 0.002")), qPrintable(s.error().message));
        QCOMPARE(sink.last.done, std::int64_t {19});
        const QList<QByteArray> lines = contents(r.output + QStringLiteral("/metrics.csv")).trimmed().split('\n');
        QVERIFY(lines.front().trimmed().endsWith(",skipped_steps"));
        QVERIFY2(lines.back().trimmed().endsWith(",2"), lines.back().constData()); // a row every two steps
    }

    void metricsOfAnOlderProgramAreWidened()
    {
        const auto folder = RunFolder::open(m_dir.filePath(QStringLiteral("older")), false);
        QVERIFY(folder);
        QVERIFY(folder->appendMetrics({{QStringLiteral("step"), 1.0}, {QStringLiteral("loss"), 2.0}}));
        QVERIFY(folder->appendMetrics(
            {{QStringLiteral("step"), 2.0}, {QStringLiteral("loss"), 1.5}, {QStringLiteral("skipped_steps"), 0.0}}));
        QCOMPARE(contents(m_dir.filePath(QStringLiteral("older/metrics.csv"))),
            QByteArray("step,loss,skipped_steps\r\n1,2,\r\n2,1.5,0\r\n"));
    }

    void validationRunsTheClassifier()
    {
        DenoiserConfig config = tinyDenoiser(6);
        config.run.validateEvery = 3;
        TrainRequest r = request(QStringLiteral("validated"));
        r.validation = m_val;
        CancelAfter sink({}, -1);
        const Status s = trainDenoiser(r, config, {}, &sink);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));
        QCOMPARE(sink.notices.size(), 2);
        QVERIFY(sink.last.perSecond > 0.0);
        const auto best = loadCheckpoint(r.output + QStringLiteral("/best"));
        QVERIFY(best.has_value());
        QCOMPARE(best->settings->classes.size(), 2);
        QVERIFY(best->settings->training.at("steps").is_number());
        const QByteArray metrics = contents(r.output + QStringLiteral("/metrics.csv"));
        QVERIFY(metrics.contains("validation_balanced_accuracy"));
    }

    void excludedClassIsUnknownToTheModel()
    {
        TrainRequest r = request(QStringLiteral("one"));
        r.excludedClasses = {QStringLiteral("red")};
        QVERIFY(trainDenoiser(r, tinyDenoiser(1), {}, nullptr).has_value());
        const auto c = loadCheckpoint(r.output + QStringLiteral("/model"));
        QVERIFY(c.has_value());
        QCOMPARE(c->settings->classes.size(), 1);
        QCOMPARE(c->settings->classes.at(0).name, QStringLiteral("blue"));
        r.output = m_dir.filePath(QStringLiteral("none"));
        r.excludedClasses = {QStringLiteral("green")};
        const Status s = trainDenoiser(r, tinyDenoiser(1), {}, nullptr);
        QVERIFY(!s.has_value() && s.error().message.contains(QStringLiteral("green")));
    }

    void bfloat16KeepsFloat32Masters()
    {
        DenoiserConfig config = tinyDenoiser(3);
        config.run.precision = "bf16";
        TrainRequest r = request(QStringLiteral("bf16"));
        r.validation = r.dataset; // by the classifier, beside an autoencoder in float32
        const Status s = trainDenoiser(r, config, {}, nullptr);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));
        const auto file = TensorFile::open(r.output + QStringLiteral("/state.safetensors"));
        QVERIFY(file.has_value());
        const torch::Tensor values = *file->tensor("values");
        QCOMPARE(values.scalar_type(), torch::kFloat);
        QVERIFY((values - values.to(torch::kBFloat16).to(torch::kFloat)).abs().max().item<double>() > 0.0);
    }

    void fineTuningStartsFromTheCheckpoint()
    {
        TrainRequest r = request(QStringLiteral("tuned"));
        r.init = m_dir.filePath(QStringLiteral("whole/model"));
        r.initAutoencoderOnly = false;
        DenoiserConfig config = tinyDenoiser(1);
        config.run.optimiser.learningRate = 0.0;
        QVERIFY(trainDenoiser(r, config, {}, nullptr).has_value());
        QVERIFY(contents(r.output + QStringLiteral("/model/unet/diffusion_pytorch_model.safetensors"))
            == contents(r.init + QStringLiteral("/unet/diffusion_pytorch_model.safetensors")));
    }

    void foreignLooksAreTrainedAndTheColoursKept()
    {
        DenoiserConfig config = tinyDenoiser(4);
        config.run.stainRange = true;
        config.run.largestExtent = true;
        config.run.augmentation.foreignShare = 0.5;
        const TrainRequest r = request(QStringLiteral("foreign"));
        const Status s = trainDenoiser(r, config, {}, nullptr);
        QVERIFY2(s.has_value(), s ? "" : qPrintable(s.error().text()));
        const auto settings = loadSettings(r.output + QStringLiteral("/model"));
        QVERIFY(settings && settings->stain);
        // The discs' ground is (220, 230, 240) in OpenCV's order, blue first.
        QCOMPARE(settings->stain->groundLow, (Intensities {240, 230, 220}));
        QCOMPARE(settings->stain->groundHigh, settings->stain->groundLow);
        QVERIFY(settings->largestExtent && *settings->largestExtent > 0.1 && *settings->largestExtent < 1.0);
        QVERIFY(settings->stain->stainLow[0] <= 60.0 && settings->stain->stainHigh[0] >= 180.0);

        // The same draw gives the same foreign looks.
        const Dataset data = openDataset(m_train).value();
        RunConfig plain = config.run;
        plain.batch = 40;
        plain.augmentation.foreignShare = 0.0;
        RunConfig foreign = plain;
        foreign.augmentation.foreignShare = 1.0;
        const DataLoader::Options options {.preprocessing = {0.8, 32}};
        const torch::Tensor a = DataLoader(data, plain, options, 0).next()->images;
        const torch::Tensor b = DataLoader(data, foreign, options, 0).next()->images;
        const torch::Tensor c = DataLoader(data, foreign, options, 0).next()->images;
        QVERIFY(!a.equal(b));
        QVERIFY(b.equal(c));
        QVERIFY(b.isfinite().all().item<bool>() && b.abs().max().item<float>() <= 1.0F);
    }

    void unreadableImagesAreReplacedAndReported()
    {
        const QString folder = m_dir.filePath(QStringLiteral("broken"));
        writeDiscs(folder, 3, 5);
        QFile bad(folder + QStringLiteral("/red/0.png"));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no image");
        bad.close();
        const auto data = openDataset(folder);
        QVERIFY(data.has_value());
        DataLoader loader(*data, tinyRun(4), {.preprocessing = {0.8, 32}}, 0);
        for (int i = 0; i < 4; ++i)
            QVERIFY(loader.next().has_value());
        QCOMPARE(loader.unreadable().size(), size_t {1});
        // One that begins later, as after a resumption, draws the same in place of what it cannot read.
        DataLoader whole(*data, tinyRun(9), {.preprocessing = {0.8, 32}}, 0);
        DataLoader later(*data, tinyRun(9), {.preprocessing = {0.8, 32}}, 6);
        for (int i = 0; i < 6; ++i)
            (void)whole.next();
        QCOMPARE(whole.unreadable().size(), size_t {1});
        for (int i = 0; i < 3; ++i) {
            const auto a = whole.next(), b = later.next();
            QVERIFY(a.has_value() && b.has_value());
            QVERIFY(a->labels == b->labels);
            QVERIFY(torch::equal(a->images, b->images));
        }
    }

    void unreadableImagesAreHandedOut()
    {
        TrainRequest r = request(QStringLiteral("told"));
        r.dataset = m_dir.filePath(QStringLiteral("brokenTrain"));
        r.validation = m_dir.filePath(QStringLiteral("brokenVal"));
        writeDiscs(r.dataset, 3, 5);
        writeDiscs(r.validation, 2, 6);
        for (const QString &path :
            {r.dataset + QStringLiteral("/red/0.png"), r.validation + QStringLiteral("/blue/0.png")}) {
            QFile bad(path);
            QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no image") > 0);
        }
        QStringList told;
        r.unreadable = [&told](const Error &e) { told << e.message; };
        QVERIFY(trainDenoiser(r, tinyDenoiser(4), {}, nullptr).has_value());
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].contains(QStringLiteral("brokenTrain/red/0.png")), qPrintable(told[0]));
        QVERIFY2(told[1].contains(QStringLiteral("brokenVal/blue/0.png")), qPrintable(told[1]));
        r.output = m_dir.filePath(QStringLiteral("toldVae"));
        r.init.clear();
        told.clear();
        QVERIFY(trainAutoencoder(r, tinyAutoencoder(4), {}, nullptr).has_value());
        QCOMPARE(told.size(), 2);
    }

    void aClassThatCannotBeReadIsAnErrorAndNoEndlessLoop()
    {
        const QString folder = m_dir.filePath(QStringLiteral("allBroken"));
        writeDiscs(folder, 2, 5);
        for (const char *name : {"red/0.png", "red/1.png"}) {
            QFile bad(folder + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no image") > 0);
        }
        const auto data = openDataset(folder);
        QVERIFY(data.has_value());
        DataLoader loader(*data, tinyRun(4), {.preprocessing = {0.8, 32}}, 0);
        auto batch = loader.next(); // eight images, of which four on average are red
        for (int i = 0; batch && i < 3; ++i)
            batch = loader.next();
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::Unreadable);
        QCOMPARE(loader.unreadable().size(), size_t {2});
    }

    void batchesDependOnTheirNumberAlone()
    {
        const auto data = openDataset(m_train);
        QVERIFY(data.has_value());
        const DataLoader::Options options {.preprocessing = {0.8, 32}, .mixupAlpha = 0.3, .mixupProbability = 0.5};
        DataLoader a(*data, tinyRun(9), options, 0), b(*data, tinyRun(9), options, 2);
        (void)a.next();
        (void)a.next();
        const auto x = a.next(), y = b.next();
        QVERIFY(x.has_value() && y.has_value());
        QVERIFY(torch::equal(x->images, y->images));
        QVERIFY(x->labels == y->labels && x->share == y->share);
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "test_trainer.moc"
