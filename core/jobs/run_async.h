// Work in a pool, its result back in the thread of an object, and only while that object lives.
#pragma once

#include "domain/error.h"
#include "jobs/worker_pool.h"

#include <QCoreApplication>
#include <QPointer>

#include <exception>
#include <memory>
#include <new>
#include <type_traits>

namespace cyto {

/// Runs `function` in the GUI thread, unless `context` (an object of that thread) is gone by then. The
/// application object outlives every window and carries the message.
template <class Function>
void postToGui(const QPointer<QObject> &context, Function function)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context, function = std::move(function)]() mutable {
            if (context)
                function();
        },
        Qt::QueuedConnection);
}

/// An exception of a job as an error: exceptions stop at the thread's edge.
[[nodiscard]] inline Error errorOfException()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return {ErrorCode::OutOfMemory, QCoreApplication::translate("Jobs", "There is not enough memory for this."),
            QCoreApplication::translate("Jobs", "Close other programs and try again.")};
    } catch (const std::exception &e) {
        return {ErrorCode::Internal,
            QCoreApplication::translate("Jobs", "The program met an unexpected state: %1.")
                .arg(QString::fromLocal8Bit(e.what())),
            {}};
    } catch (...) {
        return {ErrorCode::Internal, QCoreApplication::translate("Jobs", "The program met an unexpected state."), {}};
    }
}

/// @param work  Expected<T>(const CancelToken &), in a worker: takes what it needs by value
/// @param done  void(Expected<T>), in the GUI thread; not called when `context` is gone
template <class Work, class Done>
CancelToken runAsync(WorkerPool &pool, JobPriority priority, QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work &, const CancelToken &>;
    static_assert(std::is_same_v<typename Result::error_type, Error>);
    // std::function wants copies; results may be movable only.
    auto shared = std::make_shared<Work>(std::move(work));
    return pool.submit(priority,
        [guard = QPointer<QObject>(context), shared, done = std::move(done)](const CancelToken &cancel) mutable {
            auto result = std::make_shared<Result>(tl::unexpected<Error>(Error {}));
            try {
                *result = (*shared)(cancel);
            } catch (...) {
                *result = tl::unexpected<Error>(errorOfException());
            }
            // A retry may want the files and connections that the work holds: they go before it is told.
            shared.reset();
            postToGui(guard, [result, done = std::move(done)]() mutable { done(std::move(*result)); });
        });
}

} // namespace cyto
