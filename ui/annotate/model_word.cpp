#include "ui/annotate/model_word.h"

#include "study/prediction_store.h"

#include <QCoreApplication>

namespace cyto::ui {

namespace {

QString className(const ModelRecord &model, int index)
{
    return index >= 0 && static_cast<size_t>(index) < model.classNames.size()
        ? model.classNames[static_cast<size_t>(index)]
        : QString();
}

} // namespace

ModelWord wordOf(const StoredPrediction &stored, const ModelRecord &model)
{
    ModelWord word;
    word.model = model.name;
    if (stored.failed) {
        word.failure = stored.failure;
        return word;
    }
    const Prediction &p = stored.prediction;
    word.predicted = className(model, p.predicted);
    word.second = className(model, p.second);
    if (p.predicted >= 0 && static_cast<size_t>(p.predicted) < p.classes.size())
        word.probability = p.classes[static_cast<size_t>(p.predicted)].probability;
    word.anomalous = p.anomalous;
    return word;
}

ModelWord modelWord(StudyDatabase &database, CellId cell, const ModelRecord &model)
{
    const auto stored = PredictionStore(database).prediction(cell, model.id);
    if (stored)
        return wordOf(*stored, model);
    ModelWord word;
    word.model = model.name;
    word.failure = stored.error().code == ErrorCode::NotFound
        ? QCoreApplication::translate("ModelWord", "This cell has not been predicted yet.")
        : stored.error().text();
    return word;
}

} // namespace cyto::ui
