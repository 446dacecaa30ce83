// model verify: the engine computes what diffusers computed.
#include "classifier/verify.h"
#include "diffusion/safetensors.h"
#include "support/tiny_model.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace cyto;
using namespace cyto::test;

namespace {
const QString kGolden = QStringLiteral(CYTO_SHARED_DIR "/golden/diffusers-tiny");
}

class TestVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithDiffusers();
    void tellsDifferences();
    void referenceThatDoesNotFit();
};

void TestVerify::agreesWithDiffusers()
{
    if (!QFileInfo::exists(kGolden))
        QSKIP("the reference made with diffusers is not there");
    const auto result = verifyModel(kGolden, kGolden + QStringLiteral("/reference.safetensors"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
    std::set<QString> names;
    for (const TensorDifference &d : *result) {
        names.insert(d.name);
        QVERIFY2(d.compared, qPrintable(d.name));
        QVERIFY2(d.largest < 1e-4, qPrintable(QStringLiteral("%1: %2").arg(d.name).arg(d.largest)));
    }
    for (const char *name : {"alphas_cumprod", "noisy_latent", "latent_mean", "latent_logvar", "decoded",
             "noise_pred_replicated", "noise_pred_general", "replicated_shortcut", "ddim_end"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void TestVerify::tellsDifferences()
{
    const QTemporaryDir dir;
    const Checkpoint c = tinyCheckpoint();
    QVERIFY(saveCheckpoint(dir.path(), c, torch::kFloat));
    const QString reference = dir.path() + QStringLiteral("/reference.safetensors");
    const torch::Tensor sample = torch::randn({2, 4, 16, 16}), timestep = torch::tensor({3, 700}, torch::kLong);
    const torch::Tensor context = torch::randn({2, 1, 8}).expand({2, 5, 8}).contiguous();
    const torch::Tensor predicted = c.unet->forward(sample, timestep, {{}, context});
    const auto verify = [&](const torch::Tensor &claimed) {
        if (!writeSafetensors(reference,
                {{"sample", sample}, {"timestep", timestep}, {"context_replicated", context},
                    {"noise_pred_replicated", claimed}}))
            qFatal("cannot write");
        const auto result = verifyModel(dir.path(), reference);
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        for (const TensorDifference &d : *result) {
            const bool present =
                d.name == QLatin1String("noise_pred_replicated") || d.name == QLatin1String("replicated_shortcut");
            if (d.compared != present)
                qFatal("%s", qPrintable(d.name));
            if (d.name == QLatin1String("replicated_shortcut") && d.largest > 1e-4)
                qFatal("the shortcut is not exact");
        }
        for (const TensorDifference &d : *result)
            if (d.name == QLatin1String("noise_pred_replicated"))
                return d.largest;
        return -1.0;
    };
    QVERIFY(verify(predicted) < 1e-5);
    QVERIFY(std::abs(verify(predicted + 0.25) - 0.25) < 1e-4);
    QVERIFY(std::isinf(verify(predicted * std::nan(""))));
    QVERIFY(std::isinf(verify(predicted.narrow(0, 0, 1).contiguous())));
}

void TestVerify::referenceThatDoesNotFit()
{
    const QTemporaryDir dir;
    QVERIFY(saveCheckpoint(dir.path(), tinyCheckpoint(), torch::kFloat));
    const QString reference = dir.path() + QStringLiteral("/reference.safetensors");
    QVERIFY(!verifyModel(dir.path(), reference)); // missing
    QVERIFY(writeSafetensors(reference,
        {{"sample", torch::zeros({1, 7, 8, 8})}, {"timestep", torch::zeros({1}, torch::kLong)},
            {"context_replicated", torch::zeros({1, 5, 8})}, {"noise_pred_replicated", torch::zeros({1, 7, 8, 8})}}));
    const auto result = verifyModel(dir.path(), reference);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Mismatch);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
