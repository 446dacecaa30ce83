// What a model's settings say of its input, as the image functions take it.
#pragma once

#include "diffusion/model_settings.h"
#include "imaging/preprocess.h"

namespace cyto {

[[nodiscard]] inline Preprocessing preprocessingOf(const ModelSettings &settings)
{
    return {settings.cropFraction, settings.imageSize, settings.stain, settings.largestExtent};
}

} // namespace cyto
