#include "training/validation.h"

#include "classifier/engine_p.h"
#include "statistics/classification_metrics.h"

#include <QCoreApplication>

namespace cyto {

Status checkValidationClasses(const ClassSet &classes, const Dataset &data)
{
    for (const QString &name : data.classNames)
        if (!classes.indexOf(name))
            return fail(ErrorCode::Mismatch,
                QCoreApplication::translate(
                    "Training", "The validation data have a class \"%1\" that the model does not know.")
                    .arg(name),
                QCoreApplication::translate("Training", "Use data with the training data's classes."));
    return {};
}

Expected<ValidationResult> validate(
    const ClassSet &classes, const Dataset &data, int images, const ValidationClassifier &classify)
{
    if (Status s = checkValidationClasses(classes, data); !s)
        return tl::unexpected<Error>(s.error());
    std::vector<std::vector<size_t>> byClass(static_cast<size_t>(classes.size()));
    for (size_t i = 0; i < data.items.size(); ++i) {
        const QString &name = data.classNames.at(static_cast<size_t>(data.items[i].label));
        byClass[static_cast<size_t>(*classes.indexOf(name))].push_back(i);
    }
    const size_t perClass =
        images > 0 ? std::max<size_t>(1, static_cast<size_t>(images) / byClass.size()) : data.items.size();
    std::vector<QString> paths;
    std::vector<int> truth;
    for (size_t c = 0; c < byClass.size(); ++c) {
        const size_t n = std::min(perClass, byClass[c].size());
        for (size_t k = 0; k < n; ++k) {
            paths.push_back(data.items[byClass[c][k * byClass[c].size() / n]].path);
            truth.push_back(static_cast<int>(c));
        }
    }
    std::vector<int> told, right;
    std::vector<Error> unreadable;
    const Status s = classify(ImageSource::files(paths), [&](size_t index, const Expected<Prediction> &p) {
        if (!p) { // it says nothing of the model
            unreadable.push_back(p.error());
            return;
        }
        right.push_back(truth[index]);
        told.push_back(p->predicted);
    });
    if (!s)
        return tl::unexpected<Error>(s.error());
    if (right.empty())
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("Training", "No validation image can be classified. %1")
                .arg(unreadable.empty() ? QString() : unreadable.front().text()));
    const auto metrics = classificationMetrics(right, told, classes.size());
    if (!metrics)
        return tl::unexpected<Error>(metrics.error());
    return ValidationResult {
        static_cast<int>(right.size()), metrics->accuracy, metrics->balancedAccuracy, std::move(unreadable)};
}

Expected<ValidationResult> validateByClassifier(
    const Checkpoint &checkpoint, const Dataset &data, int images, int threads, const CancelToken &cancel)
{
    ComputeOptions compute;
    compute.threads = threads;
    compute.device = QStringLiteral("cpu");
    auto engine = makeEngine(checkpoint, compute);
    if (!engine)
        return tl::unexpected<Error>(engine.error());
    return validate(checkpoint.settings->classes, data, images,
        [&](const ImageSource &source, const Engine::ResultHandler &handler) {
            return (*engine)->classify(source, {}, cancel, nullptr, handler);
        });
}

} // namespace cyto
