#include "training/data_loader.h"

#include "domain/philox.h"
#include "imaging/cell_extent.h"
#include "imaging/image_file.h"
#include "imaging/stain.h"
#include "statistics/distributions.h"

#include <opencv2/imgproc.hpp>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <limits>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace cyto {

namespace {
constexpr size_t kAhead = 4; // batches
constexpr int kRedraws = 32;
enum Stream : std::uint64_t { kSampling = 1, kAugmenting = 2 };

/// Beyond it the preprocessing of a more magnified frame would show more of that frame instead.
double largestZoom(const cv::Mat &frame, const Preprocessing &p)
{
    if (!p.largestExtent)
        return std::numeric_limits<double>::infinity();
    const double extent = cellExtent(frame) * std::min(frame.cols, frame.rows) / p.size; // of the crop
    return std::max(1.0, *p.largestExtent / p.cropFraction / std::max(extent, 1e-3));
}

/// Draws nothing where the width is 0: runs of older configurations stay what they were.
double around(double width, Philox &random)
{
    const auto w = static_cast<float>(width);
    return width > 0.0 ? static_cast<double>(random.uniform(-w, w)) : 0.0;
}

/// An image as another laboratory would have stained, photographed and focused it.
void makeForeign(cv::Mat &image, const AugmentationConfig &c, Philox &random)
{
    StainChange change;
    std::array<double, 3> gain {};
    for (size_t k = 0; k < 3; ++k) {
        gain[k] = std::exp(around(c.foreignStain, random));
        change.shift[k] = around(c.foreignGround, random);
    }
    const double grey = c.foreignGrey > 0.0 ? c.foreignGrey * static_cast<double>(random.uniform()) : 0.0;
    for (size_t to = 0; to < 3; ++to)
        for (size_t from = 0; from < 3; ++from) {
            change.mix[to][from] = gain[to] * ((from == to ? 1.0 - grey : 0.0) + grey / 3.0);
            if (from != to)
                change.mix[to][from] += around(c.foreignMix, random);
        }
    change.gamma = std::exp(around(c.foreignGamma, random));
    changeStain(image, change);
    const double blur = c.foreignBlur * static_cast<double>(random.uniform());
    if (blur > 0.2) // less is not visible
        cv::GaussianBlur(image, image, {}, blur);
}
} // namespace

cv::Mat augmentForTraining(const cv::Mat &frame, const Preprocessing &p, const AugmentationConfig &c, Philox &random)
{
    GeometricAugmentation g;
    const bool mirror = random.uniform() < 0.5F;
    const double angle = 360.0 * static_cast<double>(random.uniform());
    g.mirror = c.mirror && mirror;
    if (c.rotate)
        g.angleDegrees = angle;
    const bool foreign = c.foreignShare > 0.0 && random.uniform() < static_cast<float>(c.foreignShare);
    if (foreign)
        g.zoom = std::min(largestZoom(frame, p),
            c.foreignZoomLow * std::pow(c.foreignZoomHigh / c.foreignZoomLow, static_cast<double>(random.uniform())));
    cv::Mat image = view(frame, p, g);
    if (foreign)
        makeForeign(image, c, random);
    const auto factor = [&](double width) {
        return random.uniform(static_cast<float>(std::max(0.0, 1.0 - width)), static_cast<float>(1.0 + width));
    };
    if (c.brightness > 0 || c.contrast > 0 || c.saturation > 0 || c.hue > 0) {
        ColourJitter j;
        j.brightness = factor(c.brightness);
        j.contrast = factor(c.contrast);
        j.saturation = factor(c.saturation);
        j.hue = random.uniform(static_cast<float>(-c.hue), static_cast<float>(c.hue));
        for (std::uint32_t i = 3; i > 0; --i)
            std::swap(j.order[i], j.order[random.below(i + 1)]);
        applyColourJitter(image, j);
    }
    for (int i = 0; i < c.randAugmentOps; ++i) {
        const auto op = static_cast<RandAugmentOp>(random.below(kRandAugmentOps));
        image = applyRandAugment(image, op, c.randAugmentMagnitude, random.uniform() < 0.5F);
    }
    return image;
}

class DataLoader::Private {
public:
    Private(Dataset d, const RunConfig &r, const Options &o, std::int64_t firstStep)
        : data(std::move(d)), run(r), options(o), step(firstStep)
    {
        byClass.resize(data.classNames.size());
        for (size_t i = 0; i < data.items.size(); ++i)
            byClass[static_cast<size_t>(data.items[i].label)].push_back(i);
        // Probability of a class: its frequency to the power 1 - balance.
        double sum = 0.0;
        for (const auto &items : byClass) {
            sum += items.empty() ? 0.0 : std::pow(static_cast<double>(items.size()), 1.0 - run.classBalance);
            cumulative.push_back(sum);
        }
        for (double &c : cumulative)
            c /= sum;
        worker = std::thread([this] { work(); });
    }
    ~Private()
    {
        {
            const std::lock_guard lock(mutex);
            stop = true;
        }
        changed.notify_all();
        worker.join();
    }

    const cv::Mat *frame(size_t index)
    {
        if (unreadable.contains(index))
            return nullptr;
        if (const auto found = cache.find(index); found != cache.end())
            return &found->second;
        auto loaded = loadImage(data.items[index].path);
        if (!loaded) {
            unreadable.insert(index);
            const std::lock_guard lock(mutex);
            errors.push_back(loaded.error());
            return nullptr;
        }
        cv::Mat scaled = scaledFrame(loaded->rgb, options.preprocessing);
        const auto bytes = static_cast<std::int64_t>(scaled.total() * scaled.elemSize());
        if (cachedBytes + bytes > std::int64_t {run.cacheMegabytes} * 1024 * 1024) {
            uncached = std::move(scaled);
            return &uncached;
        }
        cachedBytes += bytes;
        return &(cache[index] = std::move(scaled));
    }

    /// Image of a class, augmented; empty when none of the class can be read. What is drawn in place of an image
    /// that cannot be read depends on the generator alone, not on which ones were met before: a resumed run meets
    /// them anew.
    cv::Mat draw(int label, Philox &random)
    {
        const auto &items = byClass[static_cast<size_t>(label)];
        const auto augmented = [&](size_t at) {
            const cv::Mat *f = frame(items[at]);
            return f ? augmentForTraining(*f, options.preprocessing, run.augmentation, random) : cv::Mat();
        };
        if (items.empty())
            return {};
        size_t at = 0;
        for (int i = 0; i < kRedraws; ++i) {
            at = random.below(static_cast<std::uint32_t>(items.size()));
            if (cv::Mat image = augmented(at); !image.empty())
                return image;
        }
        // Hardly any can be read: the next one that can, and an end where there is none.
        for (size_t i = 1; i < items.size(); ++i)
            if (cv::Mat image = augmented((at + i) % items.size()); !image.empty())
                return image;
        return {};
    }

    int drawLabel(Philox &random) const
    {
        const auto it = std::upper_bound(cumulative.begin(), cumulative.end(), static_cast<double>(random.uniform()));
        return static_cast<int>(std::min<size_t>(static_cast<size_t>(it - cumulative.begin()), cumulative.size() - 1));
    }

    Expected<Batch> make(std::int64_t number)
    {
        Batch b;
        const int side =
            options.crop > 0 ? std::min(options.crop, options.preprocessing.size) : options.preprocessing.size;
        b.images = torch::empty({run.batch, 3, side, side}, torch::kFloat);
        const int64_t pixels = int64_t {3} * side * side;
        std::vector<float> partner(static_cast<size_t>(pixels));
        const std::uint64_t key = mixKey(run.seed, static_cast<std::uint64_t>(number));
        for (int i = 0; i < run.batch; ++i) {
            Philox random(key, mixKey(kAugmenting, static_cast<std::uint64_t>(i)));
            float *target = b.images.data_ptr<float>() + i * pixels;
            const auto one = [&](float *destination) -> int {
                const int label = drawLabel(random);
                cv::Mat image = draw(label, random);
                if (image.empty())
                    return -1;
                if (side < image.cols) {
                    const auto x = static_cast<int>(random.below(static_cast<std::uint32_t>(image.cols - side + 1)));
                    const auto y = static_cast<int>(random.below(static_cast<std::uint32_t>(image.rows - side + 1)));
                    image = image(cv::Rect(x, y, side, side)).clone();
                }
                toPlanarFloat(image, destination);
                return label;
            };
            const int label = one(target);
            int second = label;
            float share = 1.0F;
            if (options.mixupProbability > 0.0 && static_cast<double>(random.uniform()) < options.mixupProbability) {
                share = static_cast<float>(
                    betaQuantile(static_cast<double>(random.uniform()), options.mixupAlpha, options.mixupAlpha));
                second = one(partner.data());
                for (size_t k = 0; second >= 0 && k < partner.size(); ++k)
                    target[k] = share * target[k] + (1.0F - share) * partner[k];
            }
            if (label < 0 || second < 0)
                return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Training", "No image of a class can be read."),
                    QCoreApplication::translate("Training", "Check the data set."));
            b.labels.push_back(label);
            b.secondLabels.push_back(second);
            b.share.push_back(share);
        }
        return b;
    }

    void work()
    {
        for (;;) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [this] { return stop || ready.size() < kAhead; });
                if (stop)
                    return;
            }
            Expected<Batch> batch;
            try {
                batch = make(step++);
            } catch (const std::exception &e) {
                batch = fail(ErrorCode::Internal, QString::fromUtf8(e.what()));
            }
            const std::lock_guard lock(mutex);
            ready.push_back(std::move(batch));
            changed.notify_all();
        }
    }

    Dataset data;
    RunConfig run;
    Options options;
    std::int64_t step;
    std::vector<std::vector<size_t>> byClass;
    std::vector<double> cumulative;
    std::map<size_t, cv::Mat> cache; // of the worker thread alone
    std::set<size_t> unreadable; // likewise
    cv::Mat uncached;
    std::int64_t cachedBytes = 0;

    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Expected<Batch>> ready;
    std::vector<Error> errors;
    bool stop = false;
    std::thread worker;
};

DataLoader::DataLoader(Dataset data, const RunConfig &run, const Options &options, std::int64_t firstStep)
    : m_p(std::make_unique<Private>(std::move(data), run, options, firstStep))
{
}

DataLoader::~DataLoader() = default;

Expected<Batch> DataLoader::next()
{
    std::unique_lock lock(m_p->mutex);
    m_p->changed.wait(lock, [this] { return !m_p->ready.empty(); });
    Expected<Batch> b = std::move(m_p->ready.front());
    m_p->ready.pop_front();
    m_p->changed.notify_all();
    return b;
}

std::vector<Error> DataLoader::unreadable() const
{
    const std::lock_guard lock(m_p->mutex);
    return m_p->errors;
}

} // namespace cyto
