// A data set of two classes of coloured discs, and the smallest networks that learn it.
#pragma once

#include "domain/philox.h"
#include "training/train_config.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDir>

inline void writeDiscs(const QString &folder, int perClass, std::uint64_t seed)
{
    const cv::Scalar colours[] = {{180, 60, 60}, {60, 60, 180}};
    const char *names[] = {"blue", "red"};
    for (int c = 0; c < 2; ++c) {
        const QString sub = folder + QLatin1Char('/') + QLatin1String(names[c]);
        QDir().mkpath(sub);
        for (int i = 0; i < perClass; ++i) {
            cyto::Philox random(seed, static_cast<std::uint64_t>(c * 1000 + i));
            cv::Mat image(40, 40, CV_8UC3, cv::Scalar(220, 230, 240));
            cv::circle(image, {20, 20}, 8 + static_cast<int>(random.below(5)), colours[c], -1);
            cv::imwrite((sub + QStringLiteral("/%1.png").arg(i)).toStdString(), image);
        }
    }
}

inline cyto::RunConfig tinyRun(std::int64_t steps)
{
    cyto::RunConfig run;
    run.steps = steps;
    run.batch = 8;
    run.seed = 3;
    run.threads = 1;
    run.precision = "f32"; // the same on every processor
    run.logEvery = 2;
    run.validateEvery = 1000;
    run.saveEvery = 1000;
    run.imageSize = 32;
    run.cropFraction = 0.8;
    run.optimiser.learningRate = 2e-3;
    run.optimiser.warmupSteps = 2;
    run.optimiser.emaDecay = 0.9;
    return run;
}

inline cyto::AutoencoderTrainingConfig tinyAutoencoder(std::int64_t steps)
{
    cyto::AutoencoderTrainingConfig c;
    c.run = tinyRun(steps);
    c.run.augmentation.randAugmentOps = 0;
    c.network.blockOutChannels = {8, 8, 8};
    c.network.layersPerBlock = 0;
    c.network.normGroups = 4;
    c.network.latentChannels = 4;
    return c;
}

inline cyto::DenoiserConfig tinyDenoiser(std::int64_t steps)
{
    cyto::DenoiserConfig c;
    c.run = tinyRun(steps);
    c.unet.blockOutChannels = {16, 16};
    c.unet.downAttention = {false, true};
    c.unet.upAttention = {true, false};
    c.unet.heads = {2, 2};
    c.unet.layersPerBlock = {1, 1};
    c.unet.crossAttentionDim = 8;
    c.unet.normGroups = 4;
    c.contextRows = 3;
    c.noiseOffset = 0.0;
    c.mixupProbability = 0.5;
    c.contrastWeight = 0.5;
    c.trunkClassWeight = 0.5;
    return c;
}
