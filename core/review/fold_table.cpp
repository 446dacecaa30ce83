#include "review/fold_table.h"

#include "review/csv_reader.h"

#include <QCoreApplication>

namespace cyto {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(FoldTable)
};

tl::unexpected<Error> corrupt(const QString &table, size_t row, const QString &what)
{
    return fail(ErrorCode::Corrupt, TableText::tr("%1, row %2: %3").arg(table).arg(row + 1).arg(what));
}

/// Reads cells and remembers the first that is not what it should be.
class RowReader {
public:
    RowReader(const CsvTable &table, size_t row) : m_table(table), m_row(row) { }

    [[nodiscard]] QString text(const char *column) const { return m_table.cell(m_row, QLatin1String(column)); }
    double number(const char *column)
    {
        bool ok = false;
        const double value = text(column).toDouble(&ok); // the C locale's, as all files
        note(ok, column);
        return value;
    }
    qint64 integer(const char *column)
    {
        bool ok = false;
        const qint64 value = text(column).toLongLong(&ok);
        note(ok, column);
        return value;
    }
    quint64 natural(const char *column)
    {
        bool ok = false;
        const quint64 value = text(column).toULongLong(&ok);
        note(ok, column);
        return value;
    }
    /// Empty where all was well.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    void note(bool ok, const char *column)
    {
        if (!ok && m_problem.isEmpty())
            m_problem = TableText::tr("\"%1\" in the column %2 is no number of the kind that belongs there.")
                            .arg(text(column), QLatin1String(column));
    }
    const CsvTable &m_table;
    size_t m_row;
    QString m_problem;
};

Status requireColumns(const CsvTable &table, const QString &path, const QString &columns)
{
    for (const QString &column : columns.split(QLatin1Char(' ')))
        if (!table.hasColumn(column))
            return fail(ErrorCode::Corrupt, TableText::tr("%1 has no column \"%2\".").arg(path, column),
                TableText::tr("Name the tables that `classify --output FILE --scores FILE` has written."));
    return {};
}

/// Scores of every class, by image path.
struct ScoreTable {
    std::vector<QString> classNames;
    QHash<QString, std::vector<ClassScore>> byPath;
};

Expected<ScoreTable> readScores(const QString &path)
{
    const auto table = CsvTable::read(path);
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (Status s =
            requireColumns(*table, path, QStringLiteral("image_path class score probability n_trials pruned_at"));
        !s)
        return tl::unexpected<Error>(s.error());
    ScoreTable scores;
    for (size_t i = 0; i < table->rows(); ++i) {
        RowReader row(*table, i);
        const QString image = row.text("image_path");
        std::vector<ClassScore> &classes = scores.byPath[image];
        // The classes of the first image are those of the model, in its order.
        if (scores.byPath.size() == 1)
            scores.classNames.push_back(row.text("class"));
        if (classes.size() >= scores.classNames.size() || row.text("class") != scores.classNames[classes.size()])
            return corrupt(path, i, TableText::tr("the classes of %1 are not those of the images before.").arg(image));
        ClassScore score {row.number("score"), row.number("probability"), static_cast<int>(row.integer("n_trials")), 0};
        if (!row.text("pruned_at").isEmpty())
            score.prunedAt = static_cast<int>(row.integer("pruned_at"));
        if (!row.problem().isEmpty())
            return corrupt(path, i, row.problem());
        classes.push_back(score);
    }
    return scores;
}

int indexOf(const std::vector<QString> &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<int>(i);
    return -1;
}

/// What is wrong with the row, or nothing.
QString readPrediction(RowReader &row, const ScoreTable &scores, Prediction &p)
{
    const QString image = row.text("image_path");
    const auto found = scores.byPath.constFind(image);
    if (found == scores.byPath.cend() || found->size() != scores.classNames.size())
        return TableText::tr("the table of scores does not have all classes of %1.").arg(image);
    p.classes = *found;
    p.predicted = indexOf(scores.classNames, row.text("predicted_class"));
    if (p.predicted < 0)
        return TableText::tr("\"%1\" is no class of the table of scores.").arg(row.text("predicted_class"));
    if (!row.text("second_class").isEmpty()) {
        p.second = indexOf(scores.classNames, row.text("second_class"));
        if (p.second < 0)
            return TableText::tr("\"%1\" is no class of the table of scores.").arg(row.text("second_class"));
        p.margin = row.number("margin");
    }
    p.anomalyScore = row.number("anomaly_score");
    if (!row.text("anomaly_threshold").isEmpty()) {
        p.anomalyThreshold = row.number("anomaly_threshold");
        p.anomalous = row.integer("anomaly_flag") != 0;
    }
    p.trials = static_cast<int>(row.integer("n_trials"));
    p.evaluations = row.integer("n_evaluations");
    p.elapsedMs = row.number("elapsed_ms");
    return row.problem();
}

} // namespace

Expected<FoldData> readFoldTables(const FoldTables &tables)
{
    const auto table = CsvTable::read(tables.predictions);
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (Status s = requireColumns(*table, tables.predictions,
            QStringLiteral("image_path image_sha256 status reason predicted_class second_class margin anomaly_score "
                           "anomaly_threshold anomaly_flag n_trials n_evaluations elapsed_ms model_sha256 seed"));
        !s)
        return tl::unexpected<Error>(s.error());
    auto scores = readScores(tables.scores);
    if (!scores)
        return tl::unexpected<Error>(scores.error());
    FoldData data;
    data.classNames = scores->classNames;
    for (size_t i = 0; i < table->rows(); ++i) {
        RowReader cells(*table, i);
        const QString model = cells.text("model_sha256");
        if (i == 0) {
            data.modelSha256 = model;
            data.seed = cells.natural("seed");
        }
        if (model.isEmpty() || model != data.modelSha256)
            return corrupt(tables.predictions, i, TableText::tr("the row is not of the same model as those before."));
        FoldRow row;
        row.imagePath = cells.text("image_path");
        row.sha256 = QByteArray::fromHex(cells.text("image_sha256").toLatin1());
        row.failed = cells.text("status") != QLatin1String("ok");
        row.failure = cells.text("reason");
        if (!row.failed) {
            row.prediction.imageSha256 = row.sha256;
            row.prediction.modelSha256 = model;
            row.prediction.seed = cells.natural("seed");
            if (const QString problem = readPrediction(cells, *scores, row.prediction); !problem.isEmpty())
                return corrupt(tables.predictions, i, problem);
        }
        data.rows.push_back(std::move(row));
    }
    if (data.rows.empty())
        return fail(ErrorCode::Corrupt, TableText::tr("%1 has no rows.").arg(tables.predictions));
    return data;
}

} // namespace cyto
