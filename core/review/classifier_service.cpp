#include "review/classifier_service.h"

#include "classifier/naive.h"

namespace cyto {

ClassifierService serviceOf(std::shared_ptr<Engine> engine)
{
    ClassifierService s;
    s.settings = engine->settings();
    s.modelSha256 = engine->modelSha256();
    s.device = engine->deviceDescription();
    s.classify = [engine](const auto &images, const auto &options, const auto &cancel, ProgressSink *sink,
                     const auto &handler) { return engine->classify(images, options, cancel, sink, handler); };
    s.explain = [engine](const auto &image, const auto &targets, const auto &options, const auto &cancel,
                    ProgressSink *sink) { return engine->explain(image, targets, options, cancel, sink); };
    s.generate = [engine](int classIndex, int count, const auto &options, const auto &cancel, ProgressSink *sink,
                     const auto &handler) {
        return engine->generate(classIndex, count, options, cancel, sink, handler);
    };
    s.startSha256 = [engine] { return engine->startSha256(); };
    s.classifyNaively = [engine](const auto &images, const auto &options, const auto &cancel, ProgressSink *sink,
                            const auto &handler) {
        return classifyNaively(*engine, images, options, cancel, sink, handler);
    };
    return s;
}

} // namespace cyto
