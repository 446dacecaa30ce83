#include "training/data_loader.h"

#include "domain/philox.h"
#include "imaging/image_file.h"
#include "imaging/stain.h"

#include <boost/math/distributions/beta.hpp>
#include <opencv2/imgproc.hpp>
#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace cyto {

namespace {
constexpr size_t kAhead = 4; // batches
enum Stream : std::uint64_t { kSampling = 1, kAugmenting = 2 };

/// An image as another laboratory would have stained and focused it.
void makeForeign(cv::Mat &image, const AugmentationConfig &c, Philox &random)
{
    std::array<double, 3> gain {}, shift {};
    for (size_t k = 0; k < 3; ++k) {
        const auto stain = static_cast<float>(c.foreignStain), ground = static_cast<float>(c.foreignGround);
        gain[k] = std::exp(static_cast<double>(random.uniform(-stain, stain)));
        shift[k] = static_cast<double>(random.uniform(-ground, ground));
    }
    changeStain(image, gain, shift);
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
        g.zoom =
            c.foreignZoomLow * std::pow(c.foreignZoomHigh / c.foreignZoomLow, static_cast<double>(random.uniform()));
    cv::Mat image = view(frame, p, g);
    if (foreign)
        makeForeign(image, c, random);
    const auto around = [&](double width) {
        return random.uniform(static_cast<float>(std::max(0.0, 1.0 - width)), static_cast<float>(1.0 + width));
    };
    if (c.brightness > 0 || c.contrast > 0 || c.saturation > 0 || c.hue > 0) {
        ColourJitter j;
        j.brightness = around(c.brightness);
        j.contrast = around(c.contrast);
        j.saturation = around(c.saturation);
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
        if (const auto found = cache.find(index); found != cache.end())
            return &found->second;
        auto loaded = loadImage(data.items[index].path);
        if (!loaded) {
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

    /// Image of a class, augmented; empty when none of the class can be read.
    cv::Mat draw(int label, Philox &random)
    {
        auto &items = byClass[static_cast<size_t>(label)];
        while (!items.empty()) {
            const auto at = random.below(static_cast<std::uint32_t>(items.size()));
            if (const cv::Mat *f = frame(items[at]))
                return augmentForTraining(*f, options.preprocessing, run.augmentation, random);
            items.erase(items.begin() + at);
        }
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
                const boost::math::beta_distribution<double> beta(options.mixupAlpha, options.mixupAlpha);
                share = static_cast<float>(boost::math::quantile(beta, static_cast<double>(random.uniform())));
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
