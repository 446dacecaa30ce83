#include "review/experiment_summary.h"

#include "review/csv_writer.h"

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString qt(const std::string &s)
{
    return QString::fromStdString(s);
}

QString textAt(const Json &json, const char *key)
{
    return json.contains(key) && json.at(key).is_string() ? qt(json.at(key).get<std::string>()) : QString();
}

double numberAt(const Json &json, const char *key)
{
    return json.contains(key) && json.at(key).is_number() ? json.at(key).get<double>()
                                                          : std::numeric_limits<double>::quiet_NaN();
}

/// "train: pbc/train; test: pbc/val", from the record.
QString dataText(const Json &record)
{
    QStringList parts;
    for (const Json &d : record.value("data", Json::array()))
        parts << QStringLiteral("%1: %2").arg(textAt(d, "role"), textAt(d, "name"));
    return parts.join(QStringLiteral("; "));
}

/// In the C locale: what stands in a document stands there for every reader.
QString figure(double value, bool isShare)
{
    if (!std::isfinite(value))
        return {};
    return isShare ? QString::number(100.0 * value, 'f', 2) + QStringLiteral(" %") : QString::number(value, 'f', 4);
}

QString range(const SummaryRow &r)
{
    if (!std::isfinite(r.interval.low) || !std::isfinite(r.interval.high))
        return {};
    return QStringLiteral("[%1, %2] (%3)")
        .arg(figure(r.interval.low, r.isShare), figure(r.interval.high, r.isShare), qt(r.intervalOf));
}

/// A cell of a Markdown table: a bar would end it.
QString cell(QString text)
{
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

bool anyTarget(const std::vector<SummaryRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const SummaryRow &r) { return !r.target.empty(); });
}

Status writeTable(const QString &path, const Json &record, const std::vector<SummaryRow> &rows)
{
    const bool targets = anyTarget(rows);
    QStringList header {QStringLiteral("protocol"), QStringLiteral("data"), QStringLiteral("method"),
        QStringLiteral("setting"), QStringLiteral("measure"), QStringLiteral("n"), QStringLiteral("n_of"),
        QStringLiteral("value"), QStringLiteral("ci95_low"), QStringLiteral("ci95_high"),
        QStringLiteral("interval_over"), QStringLiteral("seconds_per_image"), QStringLiteral("training_seconds"),
        QStringLiteral("model_sha256")};
    if (targets)
        header << QStringLiteral("target");
    auto csv = CsvFile::create(path, header);
    if (!csv)
        return tl::unexpected<Error>(csv.error());
    for (const SummaryRow &r : rows) {
        CsvRow row;
        row.text(textAt(record, "experiment")).text(dataText(record)).text(qt(r.method)).text(qt(r.setting));
        row.text(qt(r.measure)).integer(r.n).text(qt(r.unit)).number(r.value);
        row.number(r.interval.low).number(r.interval.high);
        row.text(std::isfinite(r.interval.low) ? qt(r.intervalOf) : QString());
        row.number(r.secondsPerImage).number(r.trainingSeconds).text(qt(r.modelSha256));
        if (targets)
            row.text(qt(r.target));
        (*csv)->write(row);
    }
    return (*csv)->commit();
}

/// What the figures belong to: data by content, models by weights, seed, program.
QString head(const Json &record)
{
    QString text = QStringLiteral("# %1\n\n").arg(textAt(record, "experiment"));
    for (const Json &d : record.value("data", Json::array())) {
        QStringList facts;
        for (const auto &item : d.items())
            if (item.key() != "role" && item.key() != "name")
                facts << QStringLiteral("%1 %2").arg(qt(item.key()).replace(QLatin1Char('_'), QLatin1Char(' ')),
                    item.value().is_string() ? qt(item.value().get<std::string>()) : qt(item.value().dump()));
        text += QStringLiteral("* data, %1: %2 (%3)\n")
                    .arg(textAt(d, "role"), textAt(d, "name"), facts.join(QStringLiteral(", ")));
    }
    const Json models = record.value("models", Json::object()); // items() looks into it, and holds nothing itself
    for (const auto &model : models.items())
        if (model.value().is_string())
            text += QStringLiteral("* model, %1: %2\n").arg(qt(model.key()), qt(model.value().get<std::string>()));
    const Json config = record.value("config", Json::object());
    if (config.contains("seed"))
        text += QStringLiteral("* seed: %1\n").arg(qt(config.at("seed").dump()));
    for (const Json &method : config.value("methods", Json::array()))
        text += QStringLiteral("* seed of %1: %2\n")
                    .arg(textAt(method, "name"), qt(method.at("training").at("run").at("seed").dump()));
    if (config.contains("method") || config.contains("methods"))
        text +=
            QStringLiteral("* weights: those after the last step of each training; no images are kept for validation, "
                           "and validate_every and validation_images have no effect\n");
    for (const Json &note : record.value("notes", Json::array()))
        text += QStringLiteral("* %1\n").arg(qt(note.get<std::string>()));
    return text + QStringLiteral("* program: cytodiffusion-cli %1\n\n").arg(textAt(record, "program_version"));
}

QByteArray markdown(const Json &record, const std::vector<SummaryRow> &rows)
{
    const bool targets = anyTarget(rows);
    QString text = head(record)
        + QStringLiteral(
            "| protocol | data | method | n | figure | 95 % interval (over) | seconds per image | training, "
            "minutes |%1\n|---|---|---|---|---|---|---|---|%2\n")
              .arg(targets ? QStringLiteral(" target |") : QString(), targets ? QStringLiteral("---|") : QString());
    for (const SummaryRow &r : rows) {
        const QString what =
            r.setting.empty() ? qt(r.measure) : QStringLiteral("%1, %2").arg(qt(r.measure), qt(r.setting));
        const QString time = std::isfinite(r.secondsPerImage) ? QString::number(r.secondsPerImage, 'g', 3) : QString();
        const QString training =
            std::isfinite(r.trainingSeconds) ? QString::number(r.trainingSeconds / 60.0, 'f', 1) : QString();
        text += QLatin1Char('|');
        for (const QString &part : {textAt(record, "experiment"), dataText(record), qt(r.method),
                 QStringLiteral("%1 %2").arg(r.n).arg(qt(r.unit)),
                 QStringLiteral("%1: %2").arg(what, figure(r.value, r.isShare)), range(r), time, training})
            text += QStringLiteral(" %1 |").arg(cell(part));
        if (targets)
            text += QStringLiteral(" %1 |").arg(cell(qt(r.target)));
        text += QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace

std::optional<SummaryRow> measuredRow(const Json &metrics, const char *key, std::int64_t n)
{
    SummaryRow row;
    row.value = numberAt(metrics, key);
    if (!std::isfinite(row.value))
        return std::nullopt;
    row.measure = qt(key).replace(QLatin1Char('_'), QLatin1Char(' ')).toStdString();
    row.isShare = row.measure.ends_with("accuracy");
    row.n = n;
    row.intervalOf = "images";
    const Json ends = metrics.value(std::string(key) + "_interval", Json());
    if (ends.is_array() && ends.size() == 2 && ends[0].is_number() && ends[1].is_number())
        row.interval = {ends[0].get<double>(), ends[1].get<double>()};
    return row;
}

void addJudged(SummaryRow &row, const Json &summary)
{
    row.secondsPerImage = numberAt(summary, "seconds_per_image");
    row.trainingSeconds = numberAt(summary.value("training", Json::object()), "training_seconds");
    row.modelSha256 = textAt(summary, "model_sha256").toStdString();
}

Status writeSummary(const QString &folder, const Json &record, const std::vector<SummaryRow> &rows)
{
    return writeTable(folder + QStringLiteral("/summary.csv"), record, rows).and_then([&] {
        return writeWhole(folder + QStringLiteral("/summary.md"), markdown(record, rows));
    });
}

} // namespace cyto
