#include "training/principal_encoder.h"

#include "training_data.h"

#include "imaging/image_file.h"

#include <ATen/ops/linalg_eigh.h>
#include <ATen/ops/pixel_unshuffle.h>

#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

namespace {

constexpr int kSize = 64;
const Preprocessing kWhole {1.0, kSize};

AutoencoderConfig network(int64_t latent = 8)
{
    AutoencoderConfig c;
    c.blockOutChannels = {16, 16, 16, 16};
    c.layersPerBlock = 0;
    c.normGroups = 4;
    c.latentChannels = latent;
    return c;
}

} // namespace

class TestPrincipalEncoder final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    Dataset m_data;

private Q_SLOTS:
    void initTestCase()
    {
        // Coloured waves of many directions: blocks with structure in colour and space.
        for (int i = 0; i < 24; ++i) {
            Philox random(11, static_cast<std::uint64_t>(i));
            cv::Mat image(kSize, kSize, CV_8UC3);
            const double a = random.uniform() * 0.6, b = random.uniform() * 0.6, phase = random.uniform() * 6.0;
            for (int y = 0; y < kSize; ++y)
                for (int x = 0; x < kSize; ++x)
                    for (int c = 0; c < 3; ++c)
                        image.at<cv::Vec3b>(y, x)[c] =
                            static_cast<uchar>(128 + 90 * std::sin(a * x + b * y + phase + 0.4 * c)
                                + 20 * static_cast<double>(random.uniform()));
            const QString path = m_dir.filePath(QStringLiteral("%1.png").arg(i));
            cv::imwrite(path.toStdString(), image);
            m_data.items.push_back({path, 0});
        }
        m_data.classNames = {QStringLiteral("wave")};
    }

    void encodesPrincipalComponents()
    {
        const auto blocks = measureBlocks(m_data, kWhole, 8, {});
        QVERIFY(blocks);
        Autoencoder vae(network());
        initialiseParameters(vae, 1);
        const auto components = setPrincipalEncoder(vae, *blocks);
        QVERIFY2(components, components ? "" : qPrintable(components.error().text()));

        // No linear map to 8 numbers loses less; the stages before the last may lose a little themselves.
        const auto values = std::get<0>(at::linalg_eigh(blocks->covariance));
        const double best = values.narrow(0, 0, 192 - 8).sum().item<double>() / 192.0;
        QVERIFY(components->lostVariance >= best - 1e-9);
        QVERIFY2(components->lostVariance < 1.05 * best + 1e-5,
            qPrintable(QString::number(components->lostVariance / best)));

        torch::NoGradGuard noGrad;
        torch::Tensor all = torch::empty({0});
        double worst = 0.0;
        for (const DatasetItem &item : m_data.items) {
            const cv::Mat rgb = loadImage(item.path)->rgb;
            torch::Tensor x = torch::empty({1, 3, kSize, kSize});
            toPlanarFloat(rgb, x.data_ptr<float>());
            const Posterior posterior = vae.encode(x);
            const torch::Tensor rows =
                at::pixel_unshuffle(x, 8).permute({0, 2, 3, 1}).reshape({-1, 192}).to(torch::kDouble);
            const torch::Tensor exact = (rows - components->mean).matmul(components->projection.t());
            const torch::Tensor got = posterior.mean.permute({0, 2, 3, 1}).reshape({-1, 8}).to(torch::kDouble);
            // The normalisation takes each group's mean over the image away; no more than that may differ.
            const torch::Tensor difference = got - exact;
            worst = std::max(worst, (difference - difference.mean(0)).abs().max().item<double>());
            QVERIFY(
                difference.mean(0).abs().max().item<double>() < 0.75 * exact.mean(0).abs().max().item<double>() + 0.05);
            QCOMPARE(posterior.logVariance.max().item<float>(), -6.0F);
            all = torch::cat({all, exact.flatten()});
        }
        QVERIFY2(worst < 0.1, qPrintable(QString::number(worst)));
        const double square = all.pow(2).mean().item<double>();
        QVERIFY2(std::abs(square - 1.0) < 0.02, qPrintable(QString::number(square)));
    }

    void isTheSameEveryTime()
    {
        const auto blocks = measureBlocks(m_data, kWhole, 8, {});
        Autoencoder first(network()), second(network());
        initialiseParameters(first, 1);
        initialiseParameters(second, 2);
        QVERIFY(setPrincipalEncoder(first, *blocks));
        QVERIFY(setPrincipalEncoder(second, *blocks));
        torch::NoGradGuard noGrad;
        const torch::Tensor x = torch::linspace(-1, 1, 3 * kSize * kSize).view({1, 3, kSize, kSize});
        QVERIFY(torch::equal(first.encode(x).mean, second.encode(x).mean));
    }

    void unreadableImagesAreLeftOut()
    {
        Dataset data = m_data;
        data.items.push_back({m_dir.filePath(QStringLiteral("missing.png")), 0});
        const auto with = measureBlocks(data, kWhole, 8, {}), without = measureBlocks(m_data, kWhole, 8, {});
        QVERIFY(torch::equal(with->covariance, without->covariance));
        data.items = {data.items.back()};
        QVERIFY(!measureBlocks(data, kWhole, 8, {}));
        CancelToken cancelled;
        cancelled.cancel();
        QCOMPARE(measureBlocks(m_data, kWhole, 8, cancelled).error().code, ErrorCode::Cancelled);
    }

    void unfitNetworksAreRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 4; ++i)
            QTest::addRow("%d", i) << i;
    }
    void unfitNetworksAreRefused()
    {
        QFETCH(int, which);
        AutoencoderConfig c = network();
        if (which == 0)
            c.layersPerBlock = 1;
        else if (which == 1)
            c.normGroups = 8;
        else if (which == 2)
            c.latentChannels = 9;
        else
            c.blockOutChannels = {8, 8, 8, 8};
        Autoencoder vae(c);
        initialiseParameters(vae, 1);
        const auto blocks = measureBlocks(m_data, kWhole, 8, {});
        const auto result = setPrincipalEncoder(vae, *blocks);
        QVERIFY(!result);
        QVERIFY(result.error().hint.contains(QStringLiteral("norm_num_groups")));
    }
};

QTEST_GUILESS_MAIN(TestPrincipalEncoder)
#include "test_principal_encoder.moc"
