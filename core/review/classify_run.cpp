#include "review/classify_run.h"

#include "review/prediction_journal.h"
#include "review/prediction_json.h"
#include "review/run_manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ClassifyRun", text);
}

/// Puts in what earlier runs have found, and what is known to fail. @return the images that are left to compute
std::vector<size_t> reuse(
    ClassifyResult &result, const QHash<QByteArray, Prediction> &known, const std::map<QString, Error> &unreachable)
{
    std::vector<size_t> left;
    for (size_t i = 0; i < result.rows.size(); ++i) {
        PredictionRow &row = result.rows[i];
        if (const auto failure = unreachable.find(row.path); failure != unreachable.end()) {
            row.result = tl::unexpected<Error>(failure->second);
            continue;
        }
        // Content decides, not the name: a file may have been replaced since.
        const QByteArray sha256 = known.isEmpty() ? QByteArray() : fileSha256(row.path);
        const auto it = sha256.isEmpty() ? known.cend() : known.constFind(sha256);
        if (it == known.cend()) {
            left.push_back(i);
            continue;
        }
        row.sha256 = sha256;
        row.result = *it;
        ++result.reused;
    }
    return left;
}

Status compute(ClassifyResult &result, const std::vector<size_t> &left, const ClassifyRequest &request,
    const ClassifierService &service, PredictionJournal &journal, const CancelToken &cancel, ProgressSink *sink)
{
    std::vector<QString> paths;
    for (const size_t i : left)
        paths.push_back(result.rows[i].path);
    Status journalled;
    const auto handler = [&](size_t index, Expected<Prediction> prediction) {
        PredictionRow &row = result.rows[left.at(index)];
        row.result = std::move(prediction);
        row.sha256 = row.result ? row.result->imageSha256 : fileSha256(row.path);
        if (row.result && journalled)
            journalled = journal.add(*row.result);
        if (!journalled)
            cancel.cancel(); // nothing more could be kept: it ends here, with the journal's error
    };
    const auto start = std::chrono::steady_clock::now();
    const Status status =
        service.classify(ImageSource::files(std::move(paths)), request.options, cancel, sink, handler);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return journalled ? status : journalled;
}

/// Says how to go on, where there is anything to go on from.
Error ended(Error error, PredictionJournal &journal)
{
    if (journal.entries() == 0) {
        journal.remove();
        return error;
    }
    const QString resume = tr("What is done is kept: the same command with --resume goes on.");
    error.hint = error.hint.isEmpty() ? resume : error.hint + QLatin1Char(' ') + resume;
    return error;
}

} // namespace

qint64 ClassifyResult::failed() const
{
    return std::count_if(rows.begin(), rows.end(), [](const PredictionRow &row) { return !row.result; });
}

Status checkOutputs(const ClassifyRequest &request)
{
    if (!request.scores.isEmpty()
        && QFileInfo(request.scores).absoluteFilePath() == QFileInfo(request.output).absoluteFilePath())
        return fail(ErrorCode::InvalidArgument,
            tr("Predictions and scores cannot both be written to %1.").arg(request.output), tr("Name two files."));
    return checkTarget(request.output).and_then([&] {
        return request.scores.isEmpty() ? Status() : checkTarget(request.scores);
    });
}

QString journalPath(const QString &output)
{
    return output + QStringLiteral(".partial");
}

Expected<ClassifyResult> classifyImages(
    const ClassifyRequest &request, const ClassifierService &service, const CancelToken &cancel, ProgressSink *sink)
{
    auto options = resolveOptions(request.options, service.settings.defaults);
    if (!options)
        return tl::unexpected<Error>(options.error());
    const auto asked = askedClasses(request.options, service.settings.classes);
    if (!asked)
        return tl::unexpected<Error>(asked.error());
    if (Status s = checkOutputs(request); !s)
        return tl::unexpected<Error>(s.error());
    ClassifyResult result;
    result.options = *options;
    result.identity = runIdentityJson(service.settings, service.modelSha256, *options, *asked, request.precision);
    result.rows.resize(request.images.size());
    for (size_t i = 0; i < request.images.size(); ++i)
        result.rows[i].path = request.images[i];

    QHash<QByteArray, Prediction> known;
    if (request.resume) {
        auto finished = finishedPredictions(request.output, request.scores, service.settings, result.identity,
            request.allClasses || !request.scores.isEmpty());
        if (!finished)
            return tl::unexpected<Error>(finished.error());
        known = *finished;
    }
    auto journal = PredictionJournal::open(
        journalPath(request.output), result.identity, service.settings.classes.size(), request.resume);
    if (!journal)
        return tl::unexpected<Error>(journal.error());
    known.insert((*journal)->found());

    const std::vector<size_t> left = reuse(result, known, request.unreachable);
    if (result.reused > 0 && sink)
        sink->noticed(tr("%1 of %2 images were classified before and are not computed again.")
                          .arg(result.reused)
                          .arg(result.rows.size()));
    if (!left.empty())
        if (Status s = compute(result, left, request, service, **journal, cancel, sink); !s)
            return tl::unexpected<Error>(ended(s.error(), **journal));

    const RunStamp stamp {service.modelSha256, options->seed};
    const Status written =
        writePredictionTables(request.output, request.scores, result.rows, service.settings.classes, stamp)
            .and_then([&] {
                return writeManifest({request.output, request.scores, result.identity, service.device,
                    static_cast<qint64>(result.rows.size()), result.failed(), service.settings.authorsWeighting});
            });
    if (!written)
        return tl::unexpected<Error>(ended(written.error(), **journal));
    (*journal)->remove();
    return result;
}

} // namespace cyto
