#include "app/workbench_services.h"

#include "app/default_folders.h"
#include "classifier/verify.h"
#include "diffusion/model_settings.h"
#include "jobs/available_cores.h"
#include "review/model_info.h"
#include "review/study_indexer.h"
#include "ui/models/model_summary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace cyto::app {

namespace {

constexpr double kTolerance = 1e-4; // as the command line's default

Expected<ClassifierService> load(const QString &folder, const ComputeOptions &options, ProgressSink *sink)
{
    auto engine = Engine::load(folder, options, sink);
    if (!engine)
        return tl::unexpected<Error>(engine.error());
    return serviceOf(std::shared_ptr<Engine>(std::move(*engine)));
}

Expected<QString> describe(const QString &folder)
{
    const auto info = modelInfo(folder);
    if (!info)
        return tl::unexpected<Error>(info.error());
    std::optional<ModelSettings> settings;
    if (const auto &stored = info->at("settings"); !stored.is_null()) {
        auto read = ModelSettings::fromJson(stored, folder);
        if (!read)
            return tl::unexpected<Error>(read.error());
        settings = std::move(*read);
    }
    return ui::ModelSummary::of(*info, settings);
}

Expected<QString> verify(const QString &folder, const QString &reference)
{
    const auto differences = verifyModel(folder, reference);
    if (!differences)
        return tl::unexpected<Error>(differences.error());
    QStringList lines;
    double largest = 0.0;
    bool any = false;
    for (const TensorDifference &d : *differences) {
        if (!d.compared) {
            lines << QCoreApplication::translate("Verify", "%1: not in the reference").arg(d.name);
            continue;
        }
        any = true;
        // A NaN counts as infinitely far.
        largest = d.largest > largest || !(d.largest == d.largest) ? d.largest : largest;
        lines << QCoreApplication::translate("Verify", "%1: largest difference %2")
                     .arg(d.name, QLocale().toString(d.largest, 'g', 3));
    }
    if (!any)
        return fail(ErrorCode::Mismatch,
            QCoreApplication::translate("Verify", "The reference file holds nothing to compare with."));
    lines << QString();
    lines << (largest <= kTolerance
            ? QCoreApplication::translate("Verify", "This program computes the same within %1.")
                  .arg(QLocale().toString(kTolerance, 'g', 3))
            : QCoreApplication::translate("Verify", "The results DIFFER by more than %1. Do not use this model here.")
                  .arg(QLocale().toString(kTolerance, 'g', 3)));
    return lines.join(u'\n');
}

/// With a connection of the calling thread.
template <class Pass>
Expected<IndexReport> indexed(const StudyTicket &ticket, ProgressSink *sink, Pass pass)
{
    const auto database = StudyDatabase::open(ticket);
    if (!database)
        return tl::unexpected<Error>(database.error());
    StudyIndexer indexer(**database, {}, sink);
    return pass(indexer);
}

} // namespace

ui::WorkbenchServices workbenchServices(const QString &model)
{
    ui::WorkbenchServices services;
    services.models = {load, describe, verify, defaultModelFolder()};
    services.index = [](const StudyTicket &ticket, const CancelToken &cancel, ProgressSink *sink) {
        return indexed(ticket, sink, [&](StudyIndexer &indexer) { return indexer.indexNames(cancel); });
    };
    services.hash = [](const StudyTicket &ticket, const CancelToken &cancel, ProgressSink *sink) {
        return indexed(ticket, sink, [&](StudyIndexer &indexer) { return indexer.hashContents(cancel); });
    };
    services.modelFolder = model;
    services.thumbnailFolder =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
    services.demoFolder = demoFolder();
    services.threads = std::max(3, availableCores());
    services.cudaDevices = cudaDeviceCount;
    return services;
}

} // namespace cyto::app
