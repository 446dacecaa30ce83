// What the engine tests share: a tiny model, a recording sink, and classification into a map.
#pragma once

#include "classifier/engine_p.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <mutex>
#include <new>
#include <thread>

using namespace cyto;
using namespace cyto::test;

namespace cyto::test {

class RecordingSink final : public ProgressSink {
public:
    void progressed(const Progress &p) override
    {
        const std::lock_guard lock(m_mutex);
        last = p;
        ++calls;
    }
    void noticed(const QString &message) override
    {
        const std::lock_guard lock(m_mutex);
        notices << message;
    }
    Progress last;
    int calls = 0;
    QStringList notices;

private:
    std::mutex m_mutex;
};

inline std::unique_ptr<Engine> tinyEngine(const ComputeOptions &compute = {}, const TinyOptions &tiny = {})
{
    auto engine = makeEngine(tinyCheckpoint(tiny), compute);
    if (!engine)
        qFatal("%s", qPrintable(engine.error().text()));
    return std::move(*engine);
}

inline ImageSource source(std::vector<std::uint32_t> images)
{
    ImageSource s;
    s.count = images.size();
    s.load = [images](size_t i) -> Expected<LoadedImage> { return tinyImage(images.at(i)); };
    return s;
}

inline std::map<size_t, Expected<Prediction>> classify(
    Engine &engine, const ImageSource &images, const ClassifyOptions &options = {}, ProgressSink *sink = nullptr)
{
    std::map<size_t, Expected<Prediction>> results;
    const Status s = engine.classify(
        images, options, {}, sink, [&](size_t i, Expected<Prediction> p) { results.emplace(i, std::move(p)); });
    if (!s)
        qFatal("%s", qPrintable(s.error().text()));
    return results;
}

inline double largestScoreDifference(const Prediction &a, const Prediction &b)
{
    double largest = 0.0;
    for (size_t c = 0; c < a.classes.size(); ++c)
        largest = std::max(largest, std::abs(a.classes[c].score - b.classes[c].score));
    return largest;
}

} // namespace cyto::test
