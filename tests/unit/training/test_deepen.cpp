// A deepened denoiser computes what the one before did, and its new blocks can learn.
#include "support/tiny_model.h"
#include "training/deepen.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QTest>

using namespace cyto;

namespace {

/// Several blocks already, attention on both ways, three sizes.
UNetConfig config()
{
    UNetConfig c = test::tinyUNetConfig();
    c.blockOutChannels = {16, 16, 32};
    c.downAttention = {false, true, false};
    c.upAttention = {false, true, true};
    c.heads = {2, 2, 4};
    c.layersPerBlock = {1, 2, 1};
    return c;
}

torch::Tensor run(const UNet &unet, int64_t side)
{
    torch::manual_seed(5);
    const torch::Tensor x = torch::randn({3, 4, side, side}), row = torch::randn({3, 8});
    return unet.forward(x, torch::tensor({3, 90, 700}, torch::kLong), {row, {}});
}

} // namespace

class TestDeepen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void computesTheSame_data()
    {
        QTest::addColumn<QList<int>>("layers");
        QTest::newRow("as it is") << QList<int> {1, 2, 1};
        QTest::newRow("the last size") << QList<int> {1, 2, 4};
        QTest::newRow("where there were two") << QList<int> {1, 5, 1};
        QTest::newRow("everywhere") << QList<int> {2, 3, 3};
    }

    void computesTheSame()
    {
        QFETCH(QList<int>, layers);
        torch::NoGradGuard noGrad;
        UNet unet(config());
        test::fillRandomly(unet, 7);
        const std::vector<int64_t> wanted(layers.begin(), layers.end());
        const auto deeper = deepened(unet, wanted, 11);
        QVERIFY2(deeper.has_value(), deeper ? "" : qPrintable(deeper.error().text()));
        QCOMPARE((*deeper)->config().layersPerBlock, wanted);
        for (const int64_t side : {8, 11}) {
            const torch::Tensor before = run(unet, side), after = run(**deeper, side);
            QVERIFY(before.abs().max().item<float>() > 0.01F);
            QVERIFY((before - after).abs().max().item<float>() < 1e-4F);
        }
    }

    void newBlocksLearn()
    {
        UNet unet(config());
        test::fillRandomly(unet, 7);
        const auto deeper = deepened(unet, {1, 2, 2}, 11);
        QVERIFY(deeper.has_value());
        for (torch::Tensor &p : (*deeper)->parameters())
            p.requires_grad_(true);
        run(**deeper, 8).square().sum().backward();
        const auto parameters = (*deeper)->named_parameters();
        for (const char *name : {"down_blocks.2.resnets.1.conv2.weight", "up_blocks.0.resnets.1.conv2.weight"})
            QVERIFY2(parameters[name].grad().abs().max().item<float>() > 0.0F, name);
    }

    void refusesOtherSizesAndFewerLayers()
    {
        const UNet unet(config());
        for (const std::vector<int64_t> &layers :
            {std::vector<int64_t> {1, 2}, {1, 1, 1}, {0, 2, 1}, {1, 2, 17}, {}, {1, 2, 1, 1}}) {
            const auto deeper = deepened(unet, layers, 1);
            QVERIFY(!deeper);
            QVERIFY(deeper.error().text().contains(QStringLiteral("deepen")));
        }
    }
};

QTEST_APPLESS_MAIN(TestDeepen)
#include "test_deepen.moc"
