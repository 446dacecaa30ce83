// A study of small pictures, a classifier that can be held, and the services a workbench takes.
#pragma once

#include "review/study_indexer.h"
#include "support/patience.h"
#include "ui/shell/workbench.h"
#include "unit/review/fake_classifier.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <ctime>
#include <memory>
#include <mutex>

namespace fixture {

using namespace cyto;

/// Thread-safe; may outlive the test that made it.
class HeldClassifier {
public:
    explicit HeldClassifier(const std::vector<QString> &classes = {QStringLiteral("basophil"),
                                QStringLiteral("lymphocyte"), QStringLiteral("monocyte")})
        : fake(classes)
    {
    }

    void hold()
    {
        const std::lock_guard lock(mutex);
        held = true;
    }
    void release()
    {
        const std::lock_guard lock(mutex);
        held = false;
        wake.notify_all();
    }

    [[nodiscard]] bool isAsked()
    {
        const std::lock_guard lock(mutex);
        return turns > 0;
    }

    static ClassifierService service(const std::shared_ptr<HeldClassifier> &self)
    {
        ClassifierService s;
        s.settings = self->fake.settings;
        s.modelSha256 = self->fake.modelSha256;
        s.device = QStringLiteral("fake");
        s.classify = [self](const ImageSource &images, const ClassifyOptions &options, const CancelToken &cancel,
                         ProgressSink *, const Engine::ResultHandler &handler) -> Status {
            {
                const std::lock_guard lock(self->mutex);
                if (self->failure.code != ErrorCode::Internal)
                    return tl::unexpected<Error>(self->failure);
                ++self->turns;
            }
            for (size_t i = 0; i < images.count; ++i) {
                self->pass(cancel);
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
                const auto image = images.load(i);
                if (image)
                    handler(i, self->fake.predict(*image, options.seed.value_or(0)));
                else
                    handler(i, tl::unexpected<Error>(image.error()));
            }
            return {};
        };
        s.explain = [self](const LoadedImage &image, const std::vector<int> &targets, const ClassifyOptions &,
                        const CancelToken &cancel, ProgressSink *) -> Expected<Explanation> {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
            Explanation e;
            e.prediction = self->fake.predict(image, 0);
            e.input = cv::Mat(16, 16, CV_8UC3, cv::Scalar(200, 180, 190));
            for (int c = 0; c < self->fake.settings.classes.size(); ++c) {
                if (!targets.empty() && std::find(targets.begin(), targets.end(), c) == targets.end())
                    continue;
                Heatmap h;
                h.target = c;
                h.predicted = e.prediction.predicted;
                h.direct = cv::Mat(16, 16, CV_8UC3, cv::Scalar(128, 128, 128));
                h.magnitude = cv::Mat::zeros(16, 16, CV_32FC1);
                h.magnitude(cv::Rect(3, 3, 6, 6)) = c == h.predicted ? 0.0F : 0.5F;
                h.latentMean = cv::Mat::zeros(2, 2, CV_32FC1);
                e.heatmaps.push_back(h);
            }
            return e;
        };
        return s;
    }

    fake::Classifier fake;
    std::mutex mutex;
    std::condition_variable wake;
    bool held = false;
    int turns = 0;
    Error failure; ///< Internal (the default) = none

private:
    void pass(const CancelToken &cancel)
    {
        std::unique_lock lock(mutex);
        // Wakes now and then to see that it was cancelled, as the engine does at every step.
        while (held && !cancel.isCancelled())
            wake.wait_for(lock, std::chrono::milliseconds(5));
    }
};

/// Everything a workbench touches lies in a folder of its own.
class Place {
public:
    Place() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CACHE_HOME", folder.filePath(QStringLiteral("cache")).toUtf8());
        for (int i = 0; i < 10; ++i)
            fake::writeImage(slides() + QStringLiteral("/slide-a"), QStringLiteral("cell%1.png").arg(i), i);
        for (int i = 10; i < 16; ++i)
            fake::writeImage(slides() + QStringLiteral("/slide-b"), QStringLiteral("cell%1.png").arg(i), i);
    }

    [[nodiscard]] QString slides() const { return folder.filePath(QStringLiteral("slides")); }

    [[nodiscard]] ui::WorkbenchServices services() const
    {
        ui::WorkbenchServices s;
        s.models.defaultFolder = folder.filePath(QStringLiteral("model"));
        s.models.load = [classifier = classifier](
                            const QString &, const ComputeOptions &, ProgressSink *) -> Expected<ClassifierService> {
            return HeldClassifier::service(classifier);
        };
        s.models.describe = [](const QString &model) -> Expected<QString> { return QStringLiteral("about ") + model; };
        s.models.verify = [](const QString &, const QString &) -> Expected<QString> { return QStringLiteral("equal"); };
        s.index = [](const StudyTicket &ticket, const CancelToken &cancel, ProgressSink *sink) {
            return pass(ticket, sink, [&](StudyIndexer &indexer) { return indexer.indexNames(cancel); });
        };
        s.hash = [](const StudyTicket &ticket, const CancelToken &cancel, ProgressSink *sink) {
            return pass(ticket, sink, [&](StudyIndexer &indexer) { return indexer.hashContents(cancel); });
        };
        s.thumbnailFolder = folder.filePath(QStringLiteral("thumbnails"));
        s.demoFolder = slides();
        return s;
    }

    QTemporaryDir folder;
    QSettings settings;
    std::shared_ptr<HeldClassifier> classifier = std::make_shared<HeldClassifier>();

private:
    template <class Run>
    static Expected<IndexReport> pass(const StudyTicket &ticket, ProgressSink *sink, Run run)
    {
        const auto database = StudyDatabase::open(ticket);
        if (!database)
            return tl::unexpected<Error>(database.error());
        StudyIndexer indexer(**database, {}, sink);
        return run(indexer);
    }
};

/// How long the GUI thread computed at most without coming back to the event loop: what a reader feels as "hangs". By
/// the thread's own processor time, so that neither other programs nor other threads count.
class Watchdog : public QObject {
public:
    Watchdog() : m_last(now()) { startTimer(0); }
    [[nodiscard]] qint64 longestBusyMs() const { return std::max(m_longest, now() - m_last) / 1'000'000; }
    /// What the test itself did in this thread is not the window's.
    void reset()
    {
        m_longest = 0;
        m_last = now();
    }
    [[nodiscard]] static qint64 now() ///< nanoseconds of this thread
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64 {time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const qint64 time = now();
        m_longest = std::max(m_longest, time - m_last);
        m_last = time;
    }

private:
    qint64 m_last;
    qint64 m_longest = 0;
};

/// Computes for as long as would show if the window waited for it.
inline void computeLonger(qint64 milliseconds)
{
    const qint64 end = Watchdog::now() + milliseconds * 1'000'000;
    while (Watchdog::now() < end) { }
}

/// Far above the 100 ms of the contract, for machines that are slow and for sanitizers; slow work that is done in the
/// window's thread by mistake is made to last longer still (computeLonger).
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
inline constexpr qint64 kMostBusyMs = 5000;
#else
inline constexpr qint64 kMostBusyMs = 800;
#endif

} // namespace fixture
