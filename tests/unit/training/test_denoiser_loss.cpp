#include "training/denoiser_loss.h"
#include "training_data.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QTest>

#include <cmath>

using namespace cyto;

namespace {

struct Setup {
    DenoiserConfig config = tinyDenoiser(1);
    std::shared_ptr<UNet> unet;
    NoiseSchedule schedule {ScheduleConfig {}};
    torch::Tensor rows, z0;
    Batch batch;

    Setup()
    {
        config.unet.inChannels = config.unet.outChannels = 4;
        unet = std::make_shared<UNet>(config.unet);
        initialiseParameters(*unet, 5);
        auto generator = at::detail::createCPUGenerator(6);
        {
            torch::NoGradGuard noGrad; // the zero-initialised branches would hide the condition
            for (auto &p : unet->named_parameters())
                if (p.value().abs().sum().item<double>() == 0.0)
                    p.value().normal_(0.0, 0.2, generator);
        }
        ModelSettings s;
        s.classes = *ClassSet::fromNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        s.contextRows = 3;
        s.contextWidth = 8;
        rows = classRows(s);
        z0 = torch::randn({4, 4, 8, 8}, generator);
        batch.labels = {0, 1, 2, 0};
        batch.secondLabels = batch.labels;
        batch.share = {1, 1, 1, 1};
    }
};

} // namespace

class TestDenoiserLoss final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreOneHot()
    {
        const Setup s;
        QVERIFY(torch::equal(s.rows, torch::eye(3, 8)));
    }

    void maskIsTheDisc()
    {
        const torch::Tensor m = discMask(45, 45, 20.0 / 45.0);
        QCOMPARE(m[0][0][22][22].item<float>(), 1.0F);
        QCOMPARE(m[0][0][22][2].item<float>(), 1.0F); // 20 pixels from the centre
        QCOMPARE(m[0][0][22][1].item<float>(), 0.0F);
        QVERIFY(std::abs(m.sum().item<double>() - 3.14159 * 400.0) < 20.0);
    }

    // With nothing but the plain loss, it must equal the formula written out.
    void plainLossIsTheFormula()
    {
        Setup s;
        s.config.contrastWeight = 0.0;
        s.config.minSnrGamma = 0.0;
        torch::NoGradGuard noGrad;
        const auto a = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, nullptr, 11);
        const auto b = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, nullptr, 11);
        QCOMPARE(a.denoising, b.denoising); // the key alone decides
        const auto c = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, nullptr, 12);
        QVERIFY(a.denoising != c.denoising);
        QCOMPARE(a.contrast, 0.0);
        QCOMPARE(a.total.item<double>(), a.denoising);
    }

    void contrastOfBlindNetworkIsChance()
    {
        Setup s;
        torch::NoGradGuard noGrad;
        s.rows.zero_(); // no condition tells anything
        s.config.contrastNegatives = 2;
        const auto loss = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, nullptr, 1);
        QVERIFY(std::abs(loss.contrast - std::log(3.0)) < 1e-5);
    }

    void mixedSamplesAreNotContrasted()
    {
        Setup s;
        torch::NoGradGuard noGrad;
        s.batch.secondLabels = {1, 2, 0, 1};
        s.batch.share = {0.5F, 0.5F, 0.5F, 0.5F};
        const auto loss = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, nullptr, 1);
        QCOMPARE(loss.contrast, 0.0);
    }

    // A trunk that says nothing leaves a classifier at chance; the gradient reaches both.
    void trunkIsClassified()
    {
        Setup s;
        s.config.contrastWeight = 0.0;
        s.config.trunkClassWeight = 2.0;
        const TrunkClassifier classifier(trunkWidth(*s.unet), 3);
        const auto loss = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, &classifier, 1);
        QVERIFY(std::abs(loss.trunkClass - std::log(3.0)) < 1e-6);
        QVERIFY(std::abs(loss.total.item<double>() - loss.denoising - 2.0 * loss.trunkClass) < 1e-6);
        loss.total.backward();
        for (const auto &p : classifier.parameters())
            QVERIFY(p.grad().abs().sum().item<double>() > 0.0);
    }

    // What is not denoised changes the classifier's loss alone.
    void someImagesTeachTheTrunkAlone()
    {
        Setup s;
        torch::NoGradGuard noGrad;
        s.config.contrastNegatives = 2;
        s.config.trunkClassWeight = 1.0;
        s.config.denoisedImages = 2;
        TrunkClassifier classifier(trunkWidth(*s.unet), 3);
        for (auto &p : classifier.parameters())
            p.uniform_(-1.0, 1.0, at::detail::createCPUGenerator(8));
        const auto before = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, &classifier, 1);
        s.z0[3] += 1.0;
        s.batch.labels[3] = s.batch.secondLabels[3] = 2;
        const auto after = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, &classifier, 1);
        QVERIFY(std::abs(after.denoising - before.denoising) < 1e-6);
        QVERIFY(std::abs(after.contrast - before.contrast) < 1e-6);
        QVERIFY(std::abs(after.trunkClass - before.trunkClass) > 1e-4);
        s.z0[1] += 1.0;
        const auto denoised = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, &classifier, 1);
        QVERIFY(std::abs(denoised.denoising - before.denoising) > 1e-6);
    }

    void mixedImagesCountForBothClasses()
    {
        Setup s;
        torch::NoGradGuard noGrad;
        s.config.contrastWeight = 0.0;
        s.config.trunkClassWeight = 1.0;
        TrunkClassifier classifier(trunkWidth(*s.unet), 3);
        for (auto &p : classifier.named_parameters())
            if (p.key() == "bias")
                p.value().copy_(torch::tensor({1.0F, 0.0F, -1.0F}));
        const torch::Tensor entropy = -torch::log_softmax(torch::tensor({1.0F, 0.0F, -1.0F}), 0);
        s.batch.labels = {0, 0, 0, 0};
        s.batch.secondLabels = {2, 2, 2, 2};
        s.batch.share = {0.25F, 0.25F, 0.25F, 0.25F};
        const auto loss = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, {}, &classifier, 1);
        const double expected = 0.25 * entropy[0].item<double>() + 0.75 * entropy[2].item<double>();
        QVERIFY(std::abs(loss.trunkClass - expected) < 1e-5);
    }

    void confusionIsUpdated()
    {
        Setup s;
        const torch::Tensor confusion = torch::full({3, 3}, 0.5F);
        const auto loss = denoiserLoss(*s.unet, s.schedule, s.config, s.rows, s.z0, s.batch, confusion, nullptr, 1);
        QVERIFY(loss.contrast > 0.0);
        QVERIFY(!torch::equal(confusion, torch::full({3, 3}, 0.5F)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(confusion[i][i].item<float>(), 0.5F);
        loss.total.backward();
        double sum = 0.0;
        for (const auto &p : s.unet->parameters())
            sum += p.grad().defined() ? p.grad().abs().sum().item<double>() : 0.0;
        QVERIFY(sum > 0.0 && std::isfinite(sum));
    }
};

QTEST_GUILESS_MAIN(TestDenoiserLoss)
#include "test_denoiser_loss.moc"
