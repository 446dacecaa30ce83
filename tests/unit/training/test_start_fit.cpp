// The Gaussians that synthetic cells begin with: fitted, stored, refused when damaged, and used.
#include "training/start_fit.h"

#include "classifier/engine.h"
#include "diffusion/class_gaussians.h"
#include "diffusion/safetensors.h"
#include "support/tiny_model.h"

#include <opencv2/imgcodecs.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

namespace {

/// Three classes of tiny cells, and a saved tiny model of the same classes.
struct Fixture {
    QTemporaryDir dir;
    QString model, images;

    explicit Fixture(int perClass = 6)
    {
        model = dir.filePath(QStringLiteral("model"));
        images = dir.filePath(QStringLiteral("images"));
        if (!saveCheckpoint(model, test::tinyCheckpoint(), torch::kFloat))
            qFatal("the model was not saved");
        for (int c = 0; c < 3; ++c) {
            const QString folder = images + QStringLiteral("/class_%1").arg(c);
            QDir().mkpath(folder);
            for (int i = 0; i < perClass; ++i)
                cv::imwrite((folder + QStringLiteral("/%1.png").arg(i)).toStdString(),
                    test::tinyImage(static_cast<std::uint32_t>(100 * c + i)).rgb);
        }
    }

    [[nodiscard]] StartFitRequest request() const
    {
        StartFitRequest r;
        r.model = model;
        r.dataset = images;
        r.components = 5;
        r.timestep = 300;
        r.latents = 24;
        r.threads = 1;
        return r;
    }
    [[nodiscard]] QString file() const { return model + QStringLiteral("/start/class_gaussians.safetensors"); }
    [[nodiscard]] Expected<std::optional<ClassGaussians>> load() const
    {
        return loadClassGaussians(model, {3, 4, 16, 16}, NoiseSchedule(ScheduleConfig {}));
    }
};

std::vector<cv::Mat> generated(Engine &engine, const Engine::GenerateOptions &options)
{
    std::vector<cv::Mat> images;
    const Status s =
        engine.generate(1, 2, options, {}, nullptr, [&](int, const cv::Mat &rgb) { images.push_back(rgb.clone()); });
    return s ? images : std::vector<cv::Mat>();
}

} // namespace

class TestStartFit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitIsTheCovariance()
    {
        // Latents with three strong directions and a white rest of variance 0.01.
        auto generator = at::detail::createCPUGenerator(4);
        const auto normal = [&](at::IntArrayRef shape) { return torch::randn(shape, generator, torch::kFloat); };
        const torch::Tensor directions = normal({3, 32});
        const torch::Tensor latents =
            (torch::matmul(normal({600, 3}), directions) + 0.1 * normal({600, 32}) + 2.0).view({600, 2, 4, 4});
        const LatentGaussian g = fitLatentGaussian(latents, 3);
        const torch::Tensor flat = latents.view({600, 32}).to(torch::kDouble), d = flat - flat.mean(0);
        const torch::Tensor covariance = torch::matmul(d.t(), d) / 600.0;
        const torch::Tensor factors = g.factors.to(torch::kDouble);
        const torch::Tensor fitted = torch::matmul(factors.t(), factors) + g.rest * torch::eye(32, torch::kDouble);
        QVERIFY((g.mean.view({32}) - 2.0).abs().max().item<double>() < 0.4);
        QVERIFY(std::abs(g.rest - 0.01 * 29.0 / 32.0) < 1e-3);
        QVERIFY((fitted - covariance).abs().max().item<double>() < 0.01);
        // Total variance is kept to rounding, whatever the number of directions.
        for (const int64_t components : {1, 2, 40, 1000}) {
            const LatentGaussian h = fitLatentGaussian(latents, components);
            const double total = h.factors.pow(2).sum().item<double>() + h.rest * 32.0;
            QVERIFY(std::abs(total / covariance.trace().item<double>() - 1.0) < 1e-4);
        }
        QCOMPARE(fitLatentGaussian(latents.narrow(0, 0, 2), 10).factors.size(0), int64_t {1});
    }

    void drawsHaveTheMomentsOfNoisedLatents()
    {
        ClassGaussians g;
        g.mean = torch::full({1, 1, 2, 2}, 3.0F);
        g.factors = torch::tensor({{{1.0F, 1.0F, 0.0F, 0.0F}}});
        g.rest = torch::tensor({0.25F});
        g.timestep = 400;
        const NoiseSchedule schedule {ScheduleConfig {}};
        auto generator = at::detail::createCPUGenerator(9);
        constexpr int64_t n = 40000;
        const torch::Tensor z = g.noised(schedule, 0, torch::randn({n, 1}, generator, torch::kFloat),
                                     torch::randn({n, 1, 2, 2}, generator, torch::kFloat))
                                    .view({n, 4});
        const double a = schedule.alphaBar(400);
        const torch::Tensor mean = z.mean(0), d = z - mean, covariance = torch::matmul(d.t(), d) / double {n};
        QVERIFY((mean - std::sqrt(a) * 3.0).abs().max().item<double>() < 0.02);
        const double white = 1.0 - a + 0.25 * a;
        QVERIFY(std::abs(covariance[0][0].item<double>() - (a + white)) < 0.03);
        QVERIFY(std::abs(covariance[0][1].item<double>() - a) < 0.03);
        QVERIFY(std::abs(covariance[2][2].item<double>() - white) < 0.03);
        QVERIFY(std::abs(covariance[2][3].item<double>()) < 0.03);
    }

    void isFittedStoredAndUsed()
    {
        const Fixture f;
        ComputeOptions exact;
        exact.precision = QStringLiteral("f32");
        auto engine = Engine::load(f.model, exact);
        QVERIFY(engine.has_value());
        Engine::GenerateOptions options;
        options.steps = 3;
        const auto before = generated(**engine, options);
        QVERIFY((*engine)->startSha256()->isEmpty());
        const QString weights = (*engine)->modelSha256();

        const auto result = fitStart(f.request(), {}, nullptr);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->images, std::int64_t {18});
        QVERIFY(result->failures.empty());
        QCOMPARE(result->explained.size(), size_t {3});
        for (const double share : result->explained)
            QVERIFY(share > 0.2 && share <= 1.0);

        const auto stored = f.load();
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->timestep, int64_t {300});
        QCOMPARE((*stored)->components(), int64_t {5});
        QCOMPARE((*stored)->images, int64_t {18});
        QCOMPARE((*stored)->fittedOn, std::string("images"));
        QCOMPARE((*stored)->rest.numel(), int64_t {3});

        engine = Engine::load(f.model, exact);
        QVERIFY(engine.has_value());
        QCOMPARE((*engine)->modelSha256(), weights); // predictions do not depend on it
        QCOMPARE((*engine)->startSha256()->size(), 64);
        const auto after = generated(**engine, options);
        QCOMPARE(after.size(), size_t {2});
        QVERIFY(cv::norm(after[0], before[0], cv::NORM_INF) > 0.0);
        QVERIFY(cv::norm(after[0], after[1], cv::NORM_INF) > 0.0);
        // Read once: what happens to the file later changes neither the images nor the hash that stands for them.
        const QString start = *(*engine)->startSha256();
        QVERIFY(QFile(f.file()).resize(10));
        const auto kept = generated(**engine, options);
        QCOMPARE(kept.size(), size_t {2});
        QVERIFY(cv::norm(kept[0], after[0], cv::NORM_INF) <= 1.0); // rounding: threads add in any order
        QCOMPARE(*(*engine)->startSha256(), start);
        options.gaussianStart = false;
        QVERIFY(cv::norm(generated(**engine, options)[0], before[0], cv::NORM_INF) <= 1.0);
    }

    void imagesThatCannotBeReadAreNamed()
    {
        const Fixture f;
        QFile broken(f.images + QStringLiteral("/class_1/2.png"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no image") > 0);
        broken.close();
        const auto result = fitStart(f.request(), {}, nullptr);
        QVERIFY(result.has_value());
        QCOMPARE(result->images, std::int64_t {17});
        QCOMPARE(result->failures.size(), size_t {1});
        QVERIFY(result->failures.front().message.contains(QStringLiteral("2.png")));
    }

    void refusals()
    {
        const Fixture f;
        StartFitRequest r = f.request();
        r.timestep = 1000;
        QCOMPARE(fitStart(r, {}, nullptr).error().code, ErrorCode::InvalidArgument);
        r = f.request();
        r.excludedClasses = {QStringLiteral("class_2")};
        QVERIFY(fitStart(r, {}, nullptr).error().message.contains(QStringLiteral("class_2")));
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(fitStart(f.request(), cancel, nullptr).error().code, ErrorCode::Cancelled);
        QDir().rename(f.images + QStringLiteral("/class_0"), f.images + QStringLiteral("/other"));
        QVERIFY(fitStart(f.request(), {}, nullptr).error().message.contains(QStringLiteral("other")));
        QVERIFY(!QFile::exists(f.file()));
    }

    void damagedFilesAreRefused()
    {
        const Fixture f;
        QVERIFY(f.load() && !*f.load());
        QVERIFY(fitStart(f.request(), {}, nullptr).has_value());
        const auto good = f.load();
        QVERIFY(good && *good);
        const auto damaged = [&](const std::function<void(ClassGaussians &)> &change) {
            ClassGaussians g = **good;
            g.mean = g.mean.clone();
            change(g);
            return saveClassGaussians(f.model, g).has_value() && !f.load();
        };
        QVERIFY(damaged([](ClassGaussians &g) { g.mean[0][0][0][0] = std::numeric_limits<float>::quiet_NaN(); }));
        QVERIFY(damaged([](ClassGaussians &g) { g.mean = g.mean.narrow(0, 0, 2); }));
        QVERIFY(damaged([](ClassGaussians &g) { g.factors = g.factors.narrow(2, 0, 100); }));
        QVERIFY(damaged([](ClassGaussians &g) { g.rest = -1.0F * torch::ones({3}); }));
        QVERIFY(damaged([](ClassGaussians &g) { g.timestep = 1000; }));
        QVERIFY(!damaged([](ClassGaussians &) {}));
        QFile file(f.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        QVERIFY(!f.load());
        auto engine = Engine::load(f.model, {});
        QVERIFY(engine.has_value()); // classifying needs none of it
        Engine::GenerateOptions options;
        options.steps = 2;
        QVERIFY(generated(**engine, options).empty());
        options.gaussianStart = false;
        QCOMPARE(generated(**engine, options).size(), size_t {2});
    }
};

QTEST_GUILESS_MAIN(TestStartFit)
#include "test_start_fit.moc"
