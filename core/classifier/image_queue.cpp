#include "classifier/image_queue.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace cyto {

namespace {

constexpr size_t kCapacity = 16; // images prepared ahead
constexpr auto kCancelPoll = std::chrono::milliseconds(50);

Error preparationError(const char *what)
{
    return {ErrorCode::Internal,
        QCoreApplication::translate("ImageQueue", "The image could not be prepared: %1").arg(QString::fromUtf8(what)),
        {}};
}

Error memoryError()
{
    return {ErrorCode::OutOfMemory,
        QCoreApplication::translate("ImageQueue", "There is not enough memory for the image."),
        QCoreApplication::translate("ImageQueue", "Close other programs or use a smaller image.")};
}

} // namespace

cv::Mat makeView(const cv::Mat &frame, const Preprocessing &preprocessing, const TrialView &v)
{
    cv::Mat rgb = view(frame, preprocessing, v.geometry);
    if (v.jittered)
        applyColourJitter(rgb, v.jitter);
    return rgb;
}

Expected<PreparedImage> prepareImage(
    const LoadedImage &image, const Preprocessing &preprocessing, const ClassifierDefaults &options, int views)
{
    try {
        PreparedImage p {image.sha256, TrialPlan(options, imageKey(options.seed, image.sha256)),
            scaledFrame(image.rgb, preprocessing), {}};
        const int count = std::min(views, p.plan.views());
        for (int i = 0; i < count; ++i)
            p.views.push_back(makeView(p.frame, preprocessing, p.plan.view(i)));
        return p;
    } catch (const std::bad_alloc &) {
        return tl::unexpected<Error>(memoryError());
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(preparationError(e.what()));
    }
}

ImageQueue::ImageQueue(const ImageSource &source, const Preprocessing &preprocessing, const ClassifierDefaults &options,
    const CancelToken &cancel)
    : m_source(source), m_preprocessing(preprocessing), m_options(options), m_cancel(cancel), m_thread([this] {
        work();
    })
{
}

ImageQueue::~ImageQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Expected<PreparedImage> ImageQueue::prepare(size_t index) const
{
    try {
        const Expected<LoadedImage> loaded = m_source.load(index);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        return prepareImage(*loaded, m_preprocessing, m_options, m_options.minTrials);
    } catch (const std::bad_alloc &) {
        return tl::unexpected<Error>(memoryError());
    } catch (const std::exception &e) {
        return tl::unexpected<Error>(preparationError(e.what()));
    }
}

void ImageQueue::work()
{
    for (size_t i = 0; i < m_source.count; ++i) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_ready.size() < kCapacity; });
            if (m_stop || m_cancel.isCancelled())
                return;
        }
        Expected<PreparedImage> image = prepare(i);
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back({i, std::move(image)});
        }
        m_changed.notify_all();
    }
}

std::optional<ImageQueue::Item> ImageQueue::next(bool wait)
{
    std::unique_lock lock(m_mutex);
    while (m_ready.empty()) {
        if (!wait || m_handedOut == m_source.count || m_cancel.isCancelled())
            return std::nullopt;
        m_changed.wait_for(lock, kCancelPoll); // the token does not wake anyone
    }
    Item item = std::move(m_ready.front());
    m_ready.pop_front();
    ++m_handedOut;
    lock.unlock();
    m_changed.notify_all();
    return item;
}

} // namespace cyto
