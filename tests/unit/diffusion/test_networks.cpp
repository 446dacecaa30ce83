// The networks against diffusers and against themselves.
#include "diffusion/model_config.h"
#include "diffusion/safetensors.h"
#include "diffusion/samplers.h"
#include "diffusion/weights.h"
#include "reference_unet.h"
#include "support/tiny_model.h"

#include <ATen/Parallel.h>

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cyto;
using namespace cyto::test;

namespace {

const QString kGolden = QStringLiteral(CYTO_SHARED_DIR "/golden/diffusers-tiny");

double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    if (a.sizes() != b.sizes())
        return INFINITY;
    return (a.to(torch::kDouble) - b.to(torch::kDouble)).abs().max().item<double>();
}

/// Attention everywhere and three resolutions.
UNetConfig deepConfig()
{
    UNetConfig c = tinyUNetConfig();
    c.blockOutChannels = {16, 16, 32};
    c.downAttention = {false, true, false};
    c.upAttention = {false, true, true};
    c.heads = {2, 2, 4};
    c.layersPerBlock = {1, 3, 2};
    return c;
}

struct Inputs {
    torch::Tensor sample, t, row, context;
};

Inputs inputs(int64_t n, int64_t side)
{
    torch::manual_seed(3);
    Inputs i {torch::randn({n, 4, side, side}), torch::randint(0, 1000, {n}, torch::kLong), torch::randn({n, 8}), {}};
    i.context = i.row.unsqueeze(1).expand({n, 5, 8}).contiguous();
    return i;
}

} // namespace

class TestNetworks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { at::set_num_threads(1); }
    void anyLatentSize_data();
    void anyLatentSize();
    void shortcutEqualsGeneralPath();
    void trunkAndHeadMakeTheWhole();
    void attentionInBoundedMemory();
    void networksWithoutConditioning();
    void autoencoderSizes();
    void scheduleFollowsItsFormulas();
    void samplersRecoverTheirTarget();
    void samplersCancel();
    void agreesWithDiffusers();
    void missingAndSurplusKeys();
    void checkpointsSurviveSaving();
};

void TestNetworks::anyLatentSize_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    for (const auto &[h, w] : {std::pair {45, 45}, {16, 16}, {7, 12}, {1, 1}, {3, 2}})
        QTest::addRow("%d x %d", h, w) << h << w;
}

void TestNetworks::anyLatentSize()
{
    QFETCH(int, height);
    QFETCH(int, width);
    UNet unet(deepConfig());
    fillRandomly(unet, 1);
    torch::manual_seed(100 * height + width);
    const torch::Tensor x = torch::randn({2, 4, height, width}), t = torch::tensor({5, 900}, torch::kLong);
    const torch::Tensor row = torch::randn({2, 8}), context = torch::randn({2, 5, 8});
    const torch::Tensor y = unet.forward(x, t, {row, {}});
    QVERIFY(y.sizes() == x.sizes());
    QVERIFY(y.isfinite().all().item<bool>());
    const ReferenceUNet reference(unet);
    const torch::Tensor replicated = row.unsqueeze(1).expand({2, 5, 8});
    QVERIFY(largestDifference(y, reference.forward(x, t, replicated)) < 1e-4);
    QVERIFY(largestDifference(unet.forward(x, t, {{}, context}), reference.forward(x, t, context)) < 1e-4);
    // The comparison would notice: another context is another result.
    QVERIFY(largestDifference(y, reference.forward(x, t, context)) > 1e-3);
}

void TestNetworks::shortcutEqualsGeneralPath()
{
    UNet unet(deepConfig());
    fillRandomly(unet, 2);
    const Inputs i = inputs(3, 9);
    const torch::Tensor fast = unet.forward(i.sample, i.t, {i.row, {}});
    QVERIFY(largestDifference(fast, unet.forward(i.sample, i.t, {{}, i.context})) < 1e-4);
    // And the condition matters.
    QVERIFY(largestDifference(fast, unet.forward(i.sample, i.t, {-i.row, {}})) > 1e-3);
}

void TestNetworks::trunkAndHeadMakeTheWhole()
{
    UNet unet(deepConfig());
    fillRandomly(unet, 4);
    const Inputs i = inputs(2, 9);
    const torch::Tensor pick = torch::tensor({0, 0, 1, 0, 1}, torch::kLong);
    const torch::Tensor rows = torch::randn({5, 8});
    const torch::Tensor together = unet.head(unet.trunk(i.sample, i.t).select(pick), {rows, {}});
    const torch::Tensor apart = unet.forward(i.sample.index_select(0, pick), i.t.index_select(0, pick), {rows, {}});
    QVERIFY(largestDifference(together, apart) < 1e-5);
}

void TestNetworks::attentionInBoundedMemory()
{
    // Long enough that the scores do not fit at once: 4 heads of 2500 x 2500.
    torch::manual_seed(1);
    const torch::Tensor q = torch::randn({1, 2500, 8}), k = torch::randn({1, 2500, 8}), v = torch::randn({1, 2500, 8});
    const torch::Tensor all = multiHeadAttention(q, k, v, 4);
    const torch::Tensor some = multiHeadAttention(q.narrow(1, 100, 50), k, v, 4);
    QVERIFY(largestDifference(all.narrow(1, 100, 50), some) < 1e-5);
}

void TestNetworks::networksWithoutConditioning()
{
    UNetConfig c = tinyUNetConfig();
    c.upAttention = {false, false};
    c.midBlock = MidBlock::None;
    UNet unet(c);
    fillRandomly(unet, 5);
    const Inputs i = inputs(2, 8);
    QVERIFY(unet.forward(i.sample, i.t, {i.row, {}}).sizes() == i.sample.sizes());
}

void TestNetworks::autoencoderSizes()
{
    Autoencoder vae(tinyAutoencoderConfig());
    fillRandomly(vae, 6);
    for (const int64_t side : {32, 33, 2}) {
        const Posterior p = vae.encode(torch::rand({1, 3, side, side}) * 2 - 1);
        QVERIFY(p.mean.sizes() == (torch::IntArrayRef {1, 4, side / 2, side / 2}));
        QVERIFY(p.mean.sizes() == p.logVariance.sizes());
        QVERIFY(largestDifference(p.sample(torch::zeros_like(p.mean)), p.mean) == 0.0);
        QVERIFY(vae.decode(p.mean).sizes() == (torch::IntArrayRef {1, 3, side / 2 * 2, side / 2 * 2}));
    }
}

void TestNetworks::scheduleFollowsItsFormulas()
{
    const NoiseSchedule s(ScheduleConfig {});
    double product = 1.0;
    for (int t = 0; t < 1000; ++t) {
        const double root = std::sqrt(0.00085) + (std::sqrt(0.012) - std::sqrt(0.00085)) * t / 999.0;
        product *= 1.0 - root * root;
        QVERIFY(std::abs(s.alphaBar(t) - product) < 1e-5);
    }
    QVERIFY(std::abs(s.snr(500) - s.alphaBar(500) / (1.0 - s.alphaBar(500))) < 1e-9);
    QCOMPARE(s.minSnrWeight(999), 1.0);
    QVERIFY(std::abs(s.minSnrWeight(0) - 5.0 / s.snr(0)) < 1e-9);
    const torch::Tensor z0 = torch::randn({2, 4, 3, 3}), eps = torch::randn({2, 4, 3, 3});
    const torch::Tensor z = s.addNoise(z0, eps, torch::tensor({0, 999}, torch::kLong));
    QVERIFY(
        largestDifference(z[1], std::sqrt(s.alphaBar(999)) * z0[1] + std::sqrt(1.0 - s.alphaBar(999)) * eps[1]) < 1e-6);
}

void TestNetworks::samplersRecoverTheirTarget()
{
    // A denoiser that knows the clean latent: every sampler must arrive there.
    const NoiseSchedule s(ScheduleConfig {});
    const torch::Tensor target = torch::randn({1, 4, 4, 4}), start = torch::randn({1, 4, 4, 4});
    const Denoiser oracle = [&](const torch::Tensor &z, int64_t t) {
        return (z - std::sqrt(s.alphaBar(t)) * target) / std::sqrt(1.0 - s.alphaBar(t));
    };
    for (const int64_t steps : {1, 10, 50}) {
        const auto t = leadingTimesteps(s, steps);
        QCOMPARE(static_cast<int64_t>(t.size()), steps);
        QVERIFY(largestDifference(sampleDpmSolver2M(s, t, start, oracle), target) < 1e-4);
        // DDIM's last step ends at the first noise level, as diffusers' does without set_alpha_to_one.
        // With one step it starts at t = 1 from what is no such noise level: nothing to expect there.
        if (steps == 1)
            continue;
        const torch::Tensor end = sampleDdim(s, t, start, oracle);
        const torch::Tensor eps = oracle(start, t.front());
        const torch::Tensor expected = std::sqrt(s.alphaBar(0)) * target + std::sqrt(1.0 - s.alphaBar(0)) * eps;
        QVERIFY(largestDifference(end, expected) < 1e-3);
    }
    // From a latent that is noised to t = 400 already.
    QCOMPARE(timestepsFrom(400, 4), (std::vector<int64_t> {400, 300, 200, 100}));
    QCOMPARE(timestepsFrom(3, 50), (std::vector<int64_t> {3, 2, 1}));
    const auto t = timestepsFrom(400, 20);
    QCOMPARE(t.size(), size_t {20});
    const torch::Tensor noise = torch::randn({1, 4, 4, 4});
    const torch::Tensor noised = std::sqrt(s.alphaBar(400)) * target + std::sqrt(1.0 - s.alphaBar(400)) * noise;
    QVERIFY(largestDifference(sampleDpmSolver2M(s, t, noised, oracle), target) < 1e-4);
    const torch::Tensor expected = std::sqrt(s.alphaBar(0)) * target + std::sqrt(1.0 - s.alphaBar(0)) * noise;
    QVERIFY(largestDifference(sampleDdim(s, t, noised, oracle), expected) < 1e-3);
}

void TestNetworks::samplersCancel()
{
    const NoiseSchedule s(ScheduleConfig {});
    int calls = 0;
    const Denoiser stops = [&](const torch::Tensor &z, int64_t) { return ++calls == 3 ? torch::Tensor() : z * 0; };
    QVERIFY(!sampleDdim(s, leadingTimesteps(s, 10), torch::randn({1, 4, 2, 2}), stops).defined());
    QCOMPARE(calls, 3);
    calls = 0;
    QVERIFY(!sampleDpmSolver2M(s, leadingTimesteps(s, 10), torch::randn({1, 4, 2, 2}), stops).defined());
}

void TestNetworks::agreesWithDiffusers()
{
    if (!QFileInfo::exists(kGolden))
        QSKIP("the reference made with diffusers is not there");
    const torch::NoGradGuard noGrad;
    const auto model = loadCheckpoint(kGolden);
    QVERIFY2(model, model ? "" : qPrintable(model.error().text()));
    const auto file = TensorFile::open(kGolden + QStringLiteral("/reference.safetensors"));
    QVERIFY(file);
    const auto get = [&](const char *name) { return file->tensor(name).value(); };
    QVERIFY(largestDifference(model->schedule->alphasCumprod(), get("alphas_cumprod")) < 1e-6);
    QVERIFY(largestDifference(
                model->schedule->addNoise(get("latent_mean"), get("noise"), get("noise_timestep")), get("noisy_latent"))
        < 1e-5);
    const torch::Tensor replicated = get("context_replicated");
    const torch::Tensor expected = get("noise_pred_replicated");
    QVERIFY(largestDifference(model->unet->forward(get("sample"), get("timestep"), {{}, replicated}), expected) < 1e-4);
    QVERIFY(
        largestDifference(model->unet->forward(get("sample"), get("timestep"), {replicated.select(1, 0), {}}), expected)
        < 1e-4);
    QVERIFY(largestDifference(model->unet->forward(get("sample"), get("timestep"), {{}, get("context_general")}),
                get("noise_pred_general"))
        < 1e-4);
    const Posterior p = model->autoencoder->encode(get("image"));
    QVERIFY(largestDifference(p.mean, get("latent_mean")) < 1e-4);
    QVERIFY(largestDifference(p.logVariance, get("latent_logvar")) < 1e-4);
    QVERIFY(largestDifference(model->autoencoder->decode(get("latent_mean")), get("decoded")) < 1e-4);

    const auto timesteps = leadingTimesteps(*model->schedule, 10);
    const torch::Tensor list = get("ddim_timesteps");
    for (size_t i = 0; i < timesteps.size(); ++i)
        QCOMPARE(timesteps[i], list[static_cast<int64_t>(i)].item<int64_t>());
    const torch::Tensor row = replicated.narrow(0, 0, 1).select(1, 0);
    const torch::Tensor end =
        sampleDdim(*model->schedule, timesteps, get("ddim_start"), [&](const torch::Tensor &z, int64_t t) {
            return model->unet->forward(z, torch::full({z.size(0)}, t, torch::kLong), {row, {}});
        });
    QVERIFY(largestDifference(end, get("ddim_end")) < 1e-4);
}

void TestNetworks::missingAndSurplusKeys()
{
    const QTemporaryDir dir;
    const QString path = dir.path() + QStringLiteral("/w.safetensors");
    const torch::NoGradGuard noGrad;
    UNet unet(tinyUNetConfig());
    fillRandomly(unet, 7);
    const auto all = exportWeights(unet, torch::kFloat);
    const auto load = [&](const auto &tensors) {
        if (!writeSafetensors(path, tensors))
            qFatal("cannot write");
        UNet fresh(tinyUNetConfig());
        const auto file = TensorFile::open(path);
        return loadWeights(fresh, file.value(), path, torch::kFloat);
    };
    QVERIFY(load(all));

    auto missing = all;
    const QString gone = QString::fromStdString(missing[5].first);
    missing.erase(missing.begin() + 5);
    QVERIFY(load(missing).error().message.contains(gone));

    auto surplus = all;
    surplus.emplace_back("mid_block.resnets.7.conv1.weight", torch::zeros({3}));
    QVERIFY(load(surplus).error().message.contains(QStringLiteral("mid_block.resnets.7.conv1.weight")));

    auto shape = all;
    shape[5].second = torch::zeros({3, 3});
    QVERIFY(load(shape).error().message.contains(gone));

    auto whole = all;
    whole[5].second = whole[5].second.to(torch::kLong);
    QVERIFY(load(whole).error().message.contains(gone));
}

void TestNetworks::checkpointsSurviveSaving()
{
    const QTemporaryDir dir;
    const Checkpoint c = tinyCheckpoint();
    QVERIFY(saveCheckpoint(dir.path(), c, torch::kFloat));
    const auto again = loadCheckpoint(dir.path());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(again->settings->classes.size(), c.settings->classes.size());
    QCOMPARE(again->settings->defaults.encodings, c.settings->defaults.encodings);
    const auto a = exportWeights(*c.unet, torch::kFloat), b = exportWeights(*again->unet, torch::kFloat);
    QCOMPARE(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i)
        QVERIFY(a[i].first == b[i].first && torch::equal(a[i].second, b[i].second));
    QCOMPARE(again->weightsSha256, weightsHash(dir.path()).value());
}

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"
