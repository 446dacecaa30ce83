// Exported tables in the programs that read them: pandas, LibreOffice, and spreadsheets of another locale.
#include "review/csv_reader.h"
#include "review/study_export.h"
#include "study_fixture.h"

#include "study/consensus_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace fixture;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a program to its end; empty when it did not end well.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments, QString &error)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(200000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        error = process.errorString() + QString::fromUtf8(process.readAllStandardError());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

const QStringList kComments {QStringLiteral("=1+1"), QStringLiteral("+1+1"), QStringLiteral("-1+1"),
    QStringLiteral("@SUM(A1:A9)"), QStringLiteral("\t=1+1"), QStringLiteral("comma, \"quote\"; semicolon"),
    QStringLiteral("two\nlines"), QStringLiteral("Ä 細胞 ☂"), QStringLiteral("0012"), QStringLiteral("1e5")};

/// One label per comment, a prediction of each cell, and a consensus.
ModelRecord fill(Study &study)
{
    const auto cells = static_cast<int>(kComments.size());
    study.addSlides(1, cells);
    const ReaderId ada = study.addReader(QStringLiteral("Ada"), 12.5, ReaderRole::Coordinator);
    PredictionStore predictions(*study.database);
    const ModelRecord record = *predictions.registerModel(model());
    std::vector<StoredPrediction> batch;
    LabelStore labels(*study.database);
    for (int c = 0; c < cells; ++c) {
        LabelValue value = classLabel(c % 4, Confidence::Moderate);
        value.comment = kComments[c];
        if (!labels.commit(labelChange(c + 1, ada, value)))
            qFatal("no label");
        batch.push_back(prediction(c + 1, record.id, Study::hash(0, c)));
    }
    if (!predictions.store(*predictions.beginRun({record.id, {}, 1, {}}), batch)
        || !ConsensusStore(*study.database).run({}, ada))
        qFatal("no prediction");
    return record;
}

StudyExportRequest requestOf(const Study &study, const ModelRecord &record)
{
    StudyExportRequest request;
    request.folder = study.folder.filePath(QStringLiteral("out"));
    request.model = record;
    return request;
}

} // namespace

class TestExportFormats final : public QObject {
    Q_OBJECT

    /// The first python3 that has it: Debian's package belongs to Debian's own.
    static QString pythonWithPandas()
    {
        QString error;
        for (const QString &python :
            {QStandardPaths::findExecutable(QStringLiteral("python3")), QStringLiteral("/usr/bin/python3")})
            if (QFile::exists(python)
                && outputOf(python, {QStringLiteral("-c"), QStringLiteral("import pandas")}, error))
                return python;
        return {};
    }

    /// A table through LibreOffice Calc and back, with formulas evaluated wherever it sees one.
    static std::optional<CsvTable> throughCalc(const QTemporaryDir &folder, const QString &table, QString &error)
    {
        const QString out = folder.filePath(QStringLiteral("calc"));
        const auto done = outputOf(QStandardPaths::findExecutable(QStringLiteral("soffice")),
            {QStringLiteral("-env:UserInstallation=")
                    + QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                QStringLiteral("--headless"),
                QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true"),
                QStringLiteral("--convert-to"),
                QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false"),
                QStringLiteral("--outdir"), out, table},
            error);
        const auto read = CsvTable::read(out + QLatin1Char('/') + QFileInfo(table).fileName());
        if (!done || !read) {
            error += read ? QString() : read.error().text();
            return std::nullopt;
        }
        return *read;
    }

private Q_SLOTS:
    void excelOfAnotherLocale()
    {
        Study study;
        StudyExportRequest request = requestOf(study, fill(study));
        request.format = ExportFormat::ExcelLocal;
        request.locale = QLocale(QLocale::German, QLocale::Germany);
        VERIFY_OK(exportStudy(*study.database, request, {}));
        const QByteArray bytes = bytesOf(request.folder + QStringLiteral("/labels.csv"));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFschema_version;study_id;"));
        QVERIFY(bytes.contains(";12,5;")); // years of experience
        QVERIFY(bytes.contains(";0,75;"));
        QVERIFY(!bytes.contains(";0.75;"));
        QVERIFY(bytes.contains(";'=1+1;")); // guarded here, too
        QVERIFY(bytes.contains("\"comma, \"\"quote\"\"; semicolon\""));
        const auto manifest =
            QJsonDocument::fromJson(bytesOf(request.folder + QStringLiteral("/manifest.json"))).object();
        QCOMPARE(manifest[QLatin1String("table_format")].toString(), QStringLiteral("excel-local"));
        QCOMPARE(manifest[QLatin1String("locale")].toString(), QStringLiteral("de_DE"));
        // Where the point is the decimal point, the comma stays.
        request.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        VERIFY_OK(exportStudy(*study.database, request, {}));
        QVERIFY(bytesOf(request.folder + QStringLiteral("/labels.csv")).startsWith("\xEF\xBB\xBFschema_version,"));
    }

    void plainTablesAreTheSameInEveryLocale()
    {
        Study study;
        const StudyExportRequest request = requestOf(study, fill(study));
        VERIFY_OK(exportStudy(*study.database, request, {}));
        const QByteArray before = bytesOf(request.folder + QStringLiteral("/labels.csv"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto exported = exportStudy(*study.database, request, {});
        QLocale::setDefault(QLocale::c());
        VERIFY_OK(exported);
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytesOf(request.folder + QStringLiteral("/labels.csv")), before);
        QVERIFY(before.startsWith("schema_version,"));
    }

    void pandasReadsTheSame()
    {
        QString error;
        const QString python = pythonWithPandas();
        if (python.isEmpty())
            QSKIP("python3-pandas is not installed: pandas cannot be asked.");
        Study study;
        const StudyExportRequest request = requestOf(study, fill(study));
        VERIFY_OK(exportStudy(*study.database, request, {}));
        for (const char *name : {"labels.csv", "consensus.csv", "class_scores.csv"}) {
            const QString path = request.folder + QLatin1Char('/') + QLatin1String(name);
            const auto output = outputOf(python,
                {QStringLiteral("-c"),
                    QStringLiteral("import pandas,sys,json\n"
                                   "t=pandas.read_csv(sys.argv[1],dtype=str,keep_default_na=False)\n"
                                   "n=pandas.read_csv(sys.argv[1])\n"
                                   "p=n['probability'].tolist() if 'probability' in n else []\n"
                                   "print(json.dumps({'rows':t.to_dict('records'),'probability':p}))"),
                    path},
                error);
            QVERIFY2(output.has_value(), qPrintable(error));
            const QJsonObject read = QJsonDocument::fromJson(*output).object();
            const QJsonArray rows = read[QLatin1String("rows")].toArray();
            const auto table = CsvTable::read(path);
            VERIFY_OK(table);
            QVERIFY(!rows.isEmpty());
            QCOMPARE(static_cast<size_t>(rows.size()), table->rows());
            for (qsizetype r = 0; r < rows.size(); ++r)
                for (const QString &column : table->header())
                    QCOMPARE(rows[r].toObject()[column].toString(), table->cell(static_cast<size_t>(r), column));
            // Numbers without being told that they are.
            const QJsonArray numbers = read[QLatin1String("probability")].toArray();
            for (qsizetype r = 0; r < numbers.size(); ++r)
                QCOMPARE(numbers[r].toDouble(),
                    table->cell(static_cast<size_t>(r), QStringLiteral("probability")).toDouble());
        }
    }

    void libreOfficeReadsTheSameAndRunsNoFormula()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed: Calc cannot be asked.");
        Study study;
        const StudyExportRequest request = requestOf(study, fill(study));
        VERIFY_OK(exportStudy(*study.database, request, {}));
        QString error;
        // The control: without the guard, Calc computes what a comment says.
        const QString bare = study.folder.filePath(QStringLiteral("bare.csv"));
        QFile file(bare);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("id,comment\r\n1,=1+1\r\n") > 0);
        file.close();
        const auto computed = throughCalc(study.folder, bare, error);
        QVERIFY2(computed.has_value(), qPrintable(error));
        QCOMPARE(computed->cell(0, QStringLiteral("comment")), QStringLiteral("2"));

        const QString labels = request.folder + QStringLiteral("/labels.csv");
        const auto back = throughCalc(study.folder, labels, error);
        QVERIFY2(back.has_value(), qPrintable(error));
        const auto table = CsvTable::read(labels);
        VERIFY_OK(table);
        QCOMPARE(back->header(), table->header());
        QCOMPARE(back->rows(), table->rows());
        for (size_t r = 0; r < table->rows(); ++r) {
            // Not image_sha256: the fixture's are digits alone, which no SHA-256 is, and so numbers to Calc.
            for (const char *column :
                {"image_path", "label_class", "label_confidence", "reader_role", "predicted_class", "consensus_method"})
                QCOMPARE(back->cell(r, QLatin1String(column)), table->cell(r, QLatin1String(column)));
            for (const char *column : {"probability", "margin", "anomaly_score", "years_experience", "cell_id"})
                QCOMPARE(
                    back->cell(r, QLatin1String(column)).toDouble(), table->cell(r, QLatin1String(column)).toDouble());
            const QString comment = table->cell(r, QStringLiteral("comment"));
            if (comment.startsWith(QLatin1Char('\'')))
                QCOMPARE(back->cell(r, QStringLiteral("comment")), comment); // as it stands, and not computed
        }
    }
};

QTEST_GUILESS_MAIN(TestExportFormats)
#include "test_export_formats.moc"
