// Synthetic cells as files, in the layout of a data set (programs.md, "generate").
#pragma once

#include "review/classifier_service.h"

namespace cyto {

struct GenerateRequest {
    QString output; ///< folder; gets <class>/<class>_<number>.png and generated.json
    QString className; ///< empty = spread evenly over all classes
    int count = 1; ///< of all images together
    Engine::GenerateOptions options;
};

[[nodiscard]] Status generateImages(
    const GenerateRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink);

} // namespace cyto
