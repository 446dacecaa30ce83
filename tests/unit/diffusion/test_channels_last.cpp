#include "diffusion/channels_last.h"
#include "diffusion/kernels/cpu_kernels.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/autograd.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace cyto;

namespace {

torch::Tensor draw(at::IntArrayRef sizes, uint64_t seed)
{
    auto generator = at::detail::createCPUGenerator(seed);
    return torch::randn(sizes, generator, torch::TensorOptions().dtype(torch::kFloat));
}

torch::Tensor drawImages(int64_t b, int64_t c, int64_t h, int64_t w, uint64_t seed)
{
    return draw({b, c, h, w}, seed).contiguous(at::MemoryFormat::ChannelsLast);
}

double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}

/// Largest difference as a part of the largest value.
double relativeDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return largestDifference(a, b) / std::max(1e-6, b.abs().max().item<double>());
}

} // namespace

class TestChannelsLast final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void convolutionAgreesWithLibTorch_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("one tile") << 1 << 8 << 8 << 4 << 4;
        QTest::newRow("one pixel") << 2 << 8 << 16 << 1 << 1;
        QTest::newRow("hanging over") << 2 << 16 << 24 << 5 << 7;
        QTest::newRow("45 x 45") << 1 << 32 << 40 << 45 << 45;
        QTest::newRow("denoiser") << 9 << 160 << 96 << 16 << 16;
        QTest::newRow("middle") << 33 << 144 << 144 << 4 << 4;
    }
    void convolutionAgreesWithLibTorch()
    {
        QFETCH(int, batch);
        QFETCH(int, in);
        QFETCH(int, out);
        QFETCH(int, height);
        QFETCH(int, width);
        torch::Tensor x = drawImages(batch, in, height, width, 1).requires_grad_(true);
        torch::Tensor w = (draw({out, in, 3, 3}, 2) / std::sqrt(9.0 * in)).requires_grad_(true);
        torch::Tensor b = draw({out}, 3).requires_grad_(true);
        const torch::Tensor g = draw({batch, out, height, width}, 4);
        QVERIFY(isFastLayout(x) && winogradFits(w));

        const torch::Tensor expected = torch::conv2d(x, w, b, 1, 1);
        const auto expectedGradients = torch::autograd::grad({expected}, {x, w, b}, {g});
        const torch::Tensor y = winogradConv2d(x, w, b);
        QVERIFY(y.is_contiguous(at::MemoryFormat::ChannelsLast));
        QVERIFY2(relativeDifference(y, expected) < 1e-5, qPrintable(QString::number(relativeDifference(y, expected))));
        const auto gradients = torch::autograd::grad({y}, {x, w, b}, {g});
        for (size_t i = 0; i < gradients.size(); ++i) {
            const double d = relativeDifference(gradients[i], expectedGradients[i]);
            QVERIFY2(d < 3e-5, qPrintable(QStringLiteral("gradient %1: %2").arg(i).arg(d)));
        }
        const torch::NoGradGuard noGrad;
        QVERIFY(torch::equal(winogradConv2d(x, w, b), y));
    }

    void gradientsThatNobodyWantsAreLeftOut()
    {
        const torch::Tensor x = drawImages(2, 8, 8, 8, 1);
        torch::Tensor w = draw({8, 8, 3, 3}, 2).requires_grad_(true), b = torch::zeros({8}, torch::requires_grad());
        winogradConv2d(x, w, b).sum().backward();
        QVERIFY(w.grad().defined() && b.grad().defined() && !x.grad().defined());
    }

    void groupNormAgreesWithLibTorch_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("groups");
        QTest::addColumn<double>("offset");
        QTest::newRow("plain") << 32 << 4 << 0.0;
        QTest::newRow("one group") << 16 << 1 << 0.5;
        QTest::newRow("far from zero") << 24 << 3 << 300.0;
        QTest::newRow("a channel a group") << 8 << 8 << 0.0;
    }
    void groupNormAgreesWithLibTorch()
    {
        QFETCH(int, channels);
        QFETCH(int, groups);
        QFETCH(double, offset);
        torch::Tensor x = (drawImages(3, channels, 9, 11, 5) + offset).requires_grad_(true);
        torch::Tensor w = draw({channels}, 6).requires_grad_(true), b = draw({channels}, 7).requires_grad_(true);
        const torch::Tensor g = draw({3, channels, 9, 11}, 8);
        // The reference in double: in float LibTorch's own result is off where values are far from zero.
        const torch::Tensor exact =
            torch::group_norm(x.to(torch::kDouble), groups, w.to(torch::kDouble), b.to(torch::kDouble), 1e-6);
        const auto exactGradients = torch::autograd::grad({exact}, {x, w, b}, {g.to(torch::kDouble)});
        const torch::Tensor y = groupNormChannelsLast(x, groups, w, b, 1e-6);
        QVERIFY(y.is_contiguous(at::MemoryFormat::ChannelsLast));
        const double tolerance = offset > 1.0 ? 2e-4 : 1e-5;
        QVERIFY2(relativeDifference(y, exact) < tolerance, qPrintable(QString::number(relativeDifference(y, exact))));
        const auto gradients = torch::autograd::grad({y}, {x, w, b}, {g});
        for (size_t i = 0; i < gradients.size(); ++i) {
            const double d = relativeDifference(gradients[i], exactGradients[i]);
            QVERIFY2(d < tolerance, qPrintable(QStringLiteral("gradient %1: %2").arg(i).arg(d)));
        }
    }

    void resultsDoNotDependOnBatchOrThreads()
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor x = drawImages(7, 64, 16, 16, 9), w = draw({96, 64, 3, 3}, 10), b = draw({96}, 11);
        const int threads = at::get_num_threads();
        at::set_num_threads(1);
        const torch::Tensor alone = winogradConv2d(x.narrow(0, 3, 1).contiguous(at::MemoryFormat::ChannelsLast), w, b);
        const torch::Tensor one = winogradConv2d(x, w, b);
        at::set_num_threads(3);
        const torch::Tensor three = winogradConv2d(x, w, b);
        at::set_num_threads(threads);
        QVERIFY(torch::equal(one, three));
        QVERIFY(torch::equal(one.narrow(0, 3, 1), alone));
    }

    void everyInstructionSetComputesTheSame()
    {
        const CpuKernels &plain = genericKernels(), &best = cpuKernels();
        const torch::Tensor x = drawImages(2, 24, 10, 6, 12);
        const TileGrid grid {10, 6, 3, 2};
        const int64_t tiles = 2 * grid.perImage(), size = kWinogradPoints * tiles * 24;
        std::vector<float> v1(static_cast<size_t>(size)), v2 = v1;
        plain.inputTiles(x.data_ptr<float>(), grid, 24, 0, tiles, v1.data());
        best.inputTiles(x.data_ptr<float>(), grid, 24, 0, tiles, v2.data());
        for (size_t i = 0; i < v1.size(); ++i)
            QVERIFY(std::abs(v1[i] - v2[i]) < 1e-4F);
        const torch::Tensor a = draw({17, 31}, 13), b = draw({31, 40}, 14), expected = torch::mm(a, b);
        for (const CpuKernels *k : {&plain, &best}) {
            torch::Tensor c = torch::ones({17, 40});
            k->multiply(
                {17, 40, 31, a.data_ptr<float>(), 31, 1, b.data_ptr<float>(), 40, c.data_ptr<float>(), 40, true});
            QVERIFY(largestDifference(c, expected + 1.0) < 1e-4);
            const torch::Tensor at = a.t().contiguous(); // read by columns
            k->multiply(
                {17, 40, 31, at.data_ptr<float>(), 1, 17, b.data_ptr<float>(), 40, c.data_ptr<float>(), 40, false});
            QVERIFY(largestDifference(c, expected) < 1e-4);
        }
    }

    void aKeptWeightFollowsItsChanges()
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor x = drawImages(2, 8, 8, 8, 17), b = torch::zeros({8});
        torch::Tensor w = draw({8, 8, 3, 3}, 18);
        WinogradWeight kept;
        QVERIFY(torch::equal(winogradConv2d(x, w, b, &kept), winogradConv2d(x, w, b)));
        QCOMPARE(kept.of(w).data_ptr(), kept.of(w).data_ptr());
        w.mul_(2.0);
        QVERIFY(torch::equal(winogradConv2d(x, w, b, &kept), winogradConv2d(x, w, b)));
        const torch::Tensor other = draw({8, 8, 3, 3}, 19);
        QVERIFY(torch::equal(winogradConv2d(x, other, b, &kept), winogradConv2d(x, other, b)));
        // As in training: a view of a larger vector that is changed as a whole.
        torch::Tensor all = draw({8 * 8 * 9}, 20), trained = torch::empty({8, 8, 3, 3});
        trained.set_data(all.view({8, 8, 3, 3}));
        trained.requires_grad_(true);
        QVERIFY(torch::equal(winogradConv2d(x, trained, b, &kept), winogradConv2d(x, trained, b)));
        all.mul_(3.0);
        QVERIFY(torch::equal(winogradConv2d(x, trained, b, &kept), winogradConv2d(x, trained, b)));
    }

    void rowsKeepTheirFormat()
    {
        const torch::Tensor x = drawImages(5, 8, 4, 6, 15), rows = torch::tensor({4, 0, 0}, torch::kLong);
        const torch::Tensor y = selectRows(x, rows);
        QVERIFY(y.is_contiguous(at::MemoryFormat::ChannelsLast));
        QVERIFY(torch::equal(y, x.index_select(0, rows)));
        const torch::Tensor plain = draw({5, 8}, 16);
        QVERIFY(torch::equal(selectRows(plain, rows), plain.index_select(0, rows)));
    }

    void otherLayoutsAreLeftToLibTorch()
    {
        QVERIFY(!isFastLayout(draw({2, 8, 4, 4}, 1)));
        QVERIFY(!isFastLayout(drawImages(2, 12, 4, 4, 1)));
        QVERIFY(!isFastLayout(drawImages(2, 8, 4, 4, 1).to(torch::kDouble)));
        QVERIFY(!winogradFits(draw({8, 3, 3, 3}, 1)));
        QVERIFY(!winogradFits(draw({8, 8, 1, 1}, 1)));
    }
};

QTEST_GUILESS_MAIN(TestChannelsLast)
#include "test_channels_last.moc"
