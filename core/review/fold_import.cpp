#include "review/fold_import.h"

#include "review/fold_table.h"
#include "study/cell_store.h"
#include "study/prediction_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace cyto {

namespace {

struct FoldText {
    Q_DECLARE_TR_FUNCTIONS(FoldImport)
};

constexpr size_t kBatch = 500; ///< predictions per transaction

class Planner {
public:
    Planner(StudyDatabase &database, const std::vector<FoldTables> &folds) : m_database(database), m_folds(folds) { }

    Expected<FoldImportPlan> run(const QString &setName)
    {
        auto index = CellStore(m_database).index();
        if (!index)
            return tl::unexpected<Error>(index.error());
        m_cells = std::move(index->byHash);
        for (size_t f = 0; f < m_folds.size(); ++f)
            if (Status status = addFold(f); !status)
                return tl::unexpected<Error>(status.error());
        m_plan.model.name = setName;
        std::vector<QString> hashes;
        for (const ImportedFold &fold : m_plan.folds)
            hashes.push_back(fold.modelSha256);
        m_plan.model.sha256 = foldSetHash(setName, hashes);
        if (Status status = compareWithStudy(); !status)
            return tl::unexpected<Error>(status.error());
        return std::move(m_plan);
    }

private:
    Status addFold(size_t fold)
    {
        auto data = readFoldTables(m_folds[fold]);
        if (!data)
            return tl::unexpected<Error>(data.error());
        if (std::any_of(m_plan.folds.begin(), m_plan.folds.end(),
                [&](const ImportedFold &before) { return before.modelSha256 == data->modelSha256; }))
            return fail(ErrorCode::Mismatch,
                FoldText::tr("%1 is of the same model as a table before it.").arg(m_folds[fold].predictions),
                FoldText::tr("Each fold has a model of its own."));
        m_plan.folds.push_back({data->modelSha256, data->seed, {}});
        if (fold == 0)
            m_plan.model.classNames = data->classNames;
        if (data->classNames != m_plan.model.classNames)
            return fail(ErrorCode::Mismatch,
                FoldText::tr("The classes of %1 are not those of the first fold.").arg(m_folds[fold].scores),
                FoldText::tr("Folds of one set are trained on the same classes."));
        for (size_t i = 0; i < data->rows.size(); ++i)
            if (Status status = addRow(fold, i, data->rows[i]); !status)
                return status;
        return {};
    }

    Status addRow(size_t fold, size_t i, FoldRow &row)
    {
        const auto refuse = [&](const QString &reason) {
            m_plan.refused.push_back({m_folds[fold].predictions, static_cast<int>(i) + 1, row.imagePath, reason});
            return Status();
        };
        if (row.sha256.isEmpty())
            return refuse(FoldText::tr("The row does not say which content the image had: %1").arg(row.failure));
        const auto cell = m_cells.constFind(row.sha256);
        if (cell == m_cells.cend())
            return refuse(FoldText::tr("The study has no image of this content."));
        if (const auto before = m_foldOf.constFind(*cell); before != m_foldOf.cend()) {
            if (*before == fold)
                return refuse(FoldText::tr("A copy of an image above."));
            return fail(ErrorCode::Mismatch,
                FoldText::tr("The image %1 is in two folds, %2 and %3.")
                    .arg(row.imagePath, m_folds[*before].predictions, m_folds[fold].predictions),
                FoldText::tr("At least one of their models was trained on it, and so its prediction is no test."));
        }
        m_foldOf.insert(*cell, fold);
        StoredPrediction stored;
        stored.cell = *cell;
        stored.failed = row.failed;
        stored.failure = row.failure;
        stored.prediction = std::move(row.prediction);
        m_plan.failed += row.failed ? 1 : 0;
        m_plan.folds.back().predictions.push_back(std::move(stored));
        return {};
    }

    Status compareWithStudy()
    {
        const PredictionStore store(m_database);
        const auto models = store.models();
        if (!models)
            return tl::unexpected<Error>(models.error());
        for (const ModelRecord &known : *models)
            if (known.sha256 == m_plan.model.sha256)
                m_plan.model.id = known.id;
        // Of a model without id nothing was predicted yet: all cells are pending.
        const auto left = store.pending(m_plan.model.id, 0, std::numeric_limits<int>::max());
        if (!left)
            return tl::unexpected<Error>(left.error());
        QSet<CellId> pending(left->begin(), left->end());
        for (const ImportedFold &fold : m_plan.folds)
            for (const StoredPrediction &p : fold.predictions)
                m_plan.replaced += !pending.remove(p.cell) && m_plan.model.id != 0 ? 1 : 0;
        m_plan.uncovered = static_cast<int>(pending.size());
        return {};
    }

    StudyDatabase &m_database;
    const std::vector<FoldTables> &m_folds;
    QHash<QByteArray, CellId> m_cells;
    QHash<CellId, size_t> m_foldOf;
    FoldImportPlan m_plan;
};

} // namespace

QString foldSetHash(const QString &setName, std::vector<QString> foldHashes)
{
    std::sort(foldHashes.begin(), foldHashes.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("cytodiffusion-fold-set-1\n"));
    hash.addData(setName.toUtf8());
    for (const QString &fold : foldHashes)
        hash.addData('\n' + fold.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Expected<FoldImportPlan> planFoldImport(
    StudyDatabase &database, const QString &setName, const std::vector<FoldTables> &folds)
{
    if (setName.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, FoldText::tr("A model set needs a name."));
    if (folds.empty())
        return fail(ErrorCode::InvalidArgument, FoldText::tr("A model set needs the tables of at least one fold."));
    return Planner(database, folds).run(setName.trimmed());
}

int FoldImportPlan::predictions() const
{
    size_t all = 0;
    for (const ImportedFold &fold : folds)
        all += fold.predictions.size();
    return static_cast<int>(all);
}

Expected<ModelRecord> applyFoldImport(StudyDatabase &database, const FoldImportPlan &plan)
{
    PredictionStore store(database);
    auto model = store.registerModel(plan.model);
    if (!model)
        return tl::unexpected<Error>(model.error());
    for (const ImportedFold &fold : plan.folds) {
        const nlohmann::json options {{"imported", true}, {"fold_model_sha256", fold.modelSha256.toStdString()}};
        const auto run = store.beginRun({model->id, QString::fromStdString(options.dump()), fold.seed, {}});
        if (!run)
            return tl::unexpected<Error>(run.error());
        for (size_t at = 0; at < fold.predictions.size(); at += kBatch) {
            const auto begin = fold.predictions.begin() + static_cast<std::ptrdiff_t>(at);
            std::vector<StoredPrediction> batch(
                begin, begin + static_cast<std::ptrdiff_t>(std::min(kBatch, fold.predictions.size() - at)));
            for (StoredPrediction &p : batch)
                p.model = model->id;
            if (Status status = store.store(*run, batch); !status)
                return tl::unexpected<Error>(status.error());
        }
    }
    return model;
}

} // namespace cyto
