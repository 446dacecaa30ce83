// The fields of RunConfig, which every trainer's configuration has under "run". Internal to the trainers.
#pragma once

#include "training/config_fields.h"
#include "training/train_config.h"

namespace cyto {

/// @param r RunConfig, const for the writer
template <class Visitor, class Run>
void visitRun(Visitor &v, Run &r)
{
    v.field("steps", r.steps, 1, 1e9);
    v.field("batch", r.batch, 1, 4096);
    v.field("seed", r.seed, 0, 9e18);
    v.field("precision", r.precision, {"auto", "f32", "bf16"});
    v.field("threads", r.threads, 0, 1024);
    v.field("log_every", r.logEvery, 1, 1e9);
    v.field("validate_every", r.validateEvery, 1, 1e9);
    v.field("save_every", r.saveEvery, 1, 1e9);
    v.field("validation_images", r.validationImages, 0, 1e7);
    v.field("cache_megabytes", r.cacheMegabytes, 0, 1e7);
    v.field("class_balance", r.classBalance, 0, 1);
    v.field("crop_fraction", r.cropFraction, 0.01, 1);
    v.field("stain_range", r.stainRange);
    v.field("largest_extent", r.largestExtent);
    v.field("image_size", r.imageSize, 8, 4096);
    v.object("optimiser", [&](auto &o) {
        auto &c = r.optimiser;
        o.field("learning_rate", c.learningRate, 0, 1);
        o.field("beta1", c.beta1, 0, 1);
        o.field("beta2", c.beta2, 0, 1);
        o.field("epsilon", c.epsilon, 0, 1);
        o.field("weight_decay", c.weightDecay, 0, 10);
        o.field("warmup_steps", c.warmupSteps, 0, 1e9);
        o.field("cosine_decay", c.cosineDecay);
        o.field("final_fraction", c.finalFraction, 0, 1);
        o.field("gradient_norm", c.gradientNorm, 0, 1e9);
        o.field("ema_decay", c.emaDecay, 0, 1);
    });
    v.object("augmentation", [&](auto &a) {
        auto &c = r.augmentation;
        a.field("mirror", c.mirror);
        a.field("rotate", c.rotate);
        a.field("brightness", c.brightness, 0, 1);
        a.field("contrast", c.contrast, 0, 1);
        a.field("saturation", c.saturation, 0, 1);
        a.field("hue", c.hue, 0, 0.5);
        a.field("rand_augment_ops", c.randAugmentOps, 0, 14);
        a.field("rand_augment_magnitude", c.randAugmentMagnitude, 0, 30);
        a.field("foreign_share", c.foreignShare, 0, 1);
        a.field("foreign_stain", c.foreignStain, 0, 2);
        a.field("foreign_mix", c.foreignMix, 0, 1);
        a.field("foreign_grey", c.foreignGrey, 0, 1);
        a.field("foreign_gamma", c.foreignGamma, 0, 1);
        a.field("foreign_ground", c.foreignGround, 0, 1);
        a.field("foreign_zoom_low", c.foreignZoomLow, 0.25, 4);
        a.field("foreign_zoom_high", c.foreignZoomHigh, 0.25, 4);
        a.field("foreign_blur", c.foreignBlur, 0, 16);
    });
}

} // namespace cyto
