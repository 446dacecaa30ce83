#include "diffusion/layers.h"
#include "training/flat_parameters.h"
#include "training/train_common.h"

#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>

#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

class TestFlatParameters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The reference is LibTorch's own AdamW.
    void agreesWithLibTorchsAdamW()
    {
        torch::manual_seed(1);
        Linear a(5, 3), b(5, 3);
        initialiseParameters(a, 4);
        initialiseParameters(b, 4);
        OptimiserConfig c;
        c.learningRate = 0.01;
        c.warmupSteps = 0;
        c.gradientNorm = 0.0;
        FlatParameters flat(a, torch::kFloat);
        torch::optim::AdamW reference(b.parameters(), torch::optim::AdamWOptions(0.01).weight_decay(c.weightDecay));
        for (int i = 0; i < 20; ++i) {
            const torch::Tensor x = torch::randn({7, 5});
            flat.zeroGradients();
            a.forward(x).pow(2).mean().backward();
            flat.step(c, i, 20);
            reference.zero_grad();
            b.forward(x).pow(2).mean().backward();
            reference.step();
        }
        const double apart = (a.weight - b.weight).abs().max().item<double>();
        // Float32 rounds each of 20 steps of 0.01 at about 1e-7.
        QVERIFY2(apart < 5e-6, qPrintable(QString::number(apart)));
        QVERIFY((a.bias - b.bias).abs().max().item<double>() < 5e-6);
    }

    void tooManySkippedStepsInARowAreAnError()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        SkippedSteps skipped;
        for (int i = 1; i < SkippedSteps::kMost; ++i)
            QVERIFY(skipped.stepDone(i % 2 ? nan : std::numeric_limits<double>::infinity(), i, 0.5));
        QVERIFY(skipped.stepDone(1.0, 30, 0.5)); // a finite one in between
        QCOMPARE(skipped.take(), SkippedSteps::kMost - 1.0);
        QCOMPARE(skipped.take(), 0.0);
        for (int i = 1; i < SkippedSteps::kMost; ++i)
            QVERIFY(skipped.stepDone(nan, 30 + i, 0.5));
        const Status s = skipped.stepDone(nan, 49, 0.125);
        QVERIFY(!s);
        QVERIFY2(s.error().message.contains(QStringLiteral("0.125")), qPrintable(s.error().message));
        QVERIFY(s.error().message.contains(QStringLiteral("step 50")));
    }

    void clipsTheNormAndIgnoresNaN()
    {
        Linear a(2, 1);
        initialiseParameters(a, 1);
        OptimiserConfig c;
        c.warmupSteps = 0;
        FlatParameters flat(a, torch::kFloat);
        flat.zeroGradients();
        (a.forward(torch::full({1, 2}, 1000.0)) * 1000).sum().backward();
        QVERIFY(flat.step(c, 0, 10) > 1e5);
        const torch::Tensor before = flat.values().clone();
        flat.zeroGradients();
        (a.forward(torch::full({1, 2}, std::numeric_limits<float>::quiet_NaN()))).sum().backward();
        QVERIFY(!std::isfinite(flat.step(c, 1, 10)));
        QVERIFY(torch::equal(before, flat.values()));
    }

    void learningRateWarmsUpAndDecays()
    {
        OptimiserConfig c;
        c.learningRate = 1.0;
        c.warmupSteps = 10;
        QCOMPARE(FlatParameters::learningRate(c, 0, 100), 0.1);
        QCOMPARE(FlatParameters::learningRate(c, 9, 100), 1.0);
        QCOMPARE(FlatParameters::learningRate(c, 99, 100), 1.0);
        c.cosineDecay = true;
        QCOMPARE(FlatParameters::learningRate(c, 55, 100), 0.5);
        QVERIFY(FlatParameters::learningRate(c, 100, 100) < 1e-12);
    }

    void averageIsUsedAndGivenBack()
    {
        Linear a(3, 3);
        initialiseParameters(a, 1);
        FlatParameters flat(a, torch::kFloat);
        OptimiserConfig c;
        c.learningRate = 0.1;
        c.warmupSteps = 0;
        flat.zeroGradients();
        a.forward(torch::ones({1, 3})).sum().backward();
        flat.step(c, 0, 10);
        const torch::Tensor live = a.weight.detach().clone();
        {
            const FlatParameters::UseAverage average(flat);
            QVERIFY(!torch::equal(live, a.weight));
        }
        QVERIFY(torch::equal(live, a.weight));
    }

    void stateRefusesAnotherRun()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("s.safetensors"));
        Linear a(3, 3), other(4, 4);
        initialiseParameters(a, 1);
        initialiseParameters(other, 1);
        FlatParameters flat(a, torch::kFloat), otherFlat(other, torch::kFloat);
        QVERIFY(flat.save(path, 12, "me").has_value());
        QCOMPARE(flat.load(path, "me").value(), 12);
        QCOMPARE(flat.load(path, "you").error().code, ErrorCode::Mismatch);
        QCOMPARE(otherFlat.load(path, "me").error().code, ErrorCode::Mismatch);
        QVERIFY(!flat.load(dir.filePath(QStringLiteral("none.safetensors")), "me").has_value());
    }
};

QTEST_GUILESS_MAIN(TestFlatParameters)
#include "test_flat_parameters.moc"
