// Images decoded and preprocessed ahead of the networks, on one thread of its own, so that
// computing never waits for a disk or a codec. No LibTorch here.
#pragma once

#include "classifier/engine.h"
#include "classifier/trial_plan.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace cyto {

/// An image as the trials need it.
struct PreparedImage {
    QByteArray sha256;
    TrialPlan plan;
    cv::Mat frame; ///< from scaledFrame()
    std::vector<cv::Mat> views; ///< CV_8UC3 of the first views of the plan; later ones from makeView()
};

[[nodiscard]] cv::Mat makeView(const cv::Mat &frame, const Preprocessing &preprocessing, const TrialView &view);

/// @param views prepared at once: those that the first round of trials needs
[[nodiscard]] Expected<PreparedImage> prepareImage(
    const LoadedImage &image, const Preprocessing &preprocessing, const ClassifierDefaults &options, int views);

class ImageQueue {
public:
    struct Item {
        size_t index = 0;
        Expected<PreparedImage> image;
    };
    /// Starts at once. @param source must outlive the queue
    ImageQueue(const ImageSource &source, const Preprocessing &preprocessing, const ClassifierDefaults &options,
        const CancelToken &cancel);
    ~ImageQueue(); ///< gives up what was not fetched and waits for the thread
    ImageQueue(const ImageQueue &) = delete;
    ImageQueue &operator=(const ImageQueue &) = delete;

    /// Images in their order. Empty at the end, when cancelled, or, unless `wait`, where the next is
    /// not ready yet.
    [[nodiscard]] std::optional<Item> next(bool wait);

private:
    void work();
    [[nodiscard]] Expected<PreparedImage> prepare(size_t index) const;

    const ImageSource &m_source;
    Preprocessing m_preprocessing;
    ClassifierDefaults m_options;
    CancelToken m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_ready;
    size_t m_handedOut = 0;
    bool m_stop = false;
    std::thread m_thread; // last: starts when all else exists
};

} // namespace cyto
