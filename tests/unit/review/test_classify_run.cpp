// Batch runs: order, failed rows, and that a stopped or killed run goes on without doing work twice.
#include "imaging/scan.h"
#include "review/classify_run.h"
#include "review/csv_reader.h"
#include "review/run_manifest.h"

#include "fake_classifier.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

namespace {

QString column(const QString &path, const QString &name, size_t row)
{
    const auto table = CsvTable::read(path);
    return table && row < table->rows() ? table->cell(row, name) : QStringLiteral("(no such row)");
}

} // namespace

class TestClassifyRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_request = {};
        for (int i = 0; i < 6; ++i)
            m_request.images.push_back(fake::writeImage(m_dir->path(), QStringLiteral("cell%1.png").arg(i), i + 1));
        m_request.output = m_dir->filePath(QStringLiteral("predictions.csv"));
    }

    void rowsStandInInputOrder()
    {
        fake::Classifier classifier; // finishes in reverse order
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        const auto table = CsvTable::read(m_request.output);
        QVERIFY(table);
        QCOMPARE(table->header(), predictionColumns());
        QCOMPARE(table->rows(), m_request.images.size());
        for (size_t i = 0; i < table->rows(); ++i) {
            QCOMPARE(table->cell(i, QStringLiteral("image_path")), m_request.images[i]);
            QCOMPARE(table->cell(i, QStringLiteral("image_sha256")),
                QString::fromLatin1(fileSha256(m_request.images[i]).toHex()));
            QCOMPARE(table->cell(i, QStringLiteral("status")), QStringLiteral("ok"));
            QCOMPARE(table->cell(i, QStringLiteral("model_sha256")), classifier.modelSha256);
        }
        QVERIFY(!QFile::exists(journalPath(m_request.output)));
        QVERIFY(QFile::exists(manifestPath(m_request.output)));
    }

    void columnsAreThoseOfTheContract()
    {
        QCOMPARE(predictionColumns().join(QLatin1Char(',')),
            QStringLiteral("image_path,image_sha256,status,reason,predicted_class,probability,second_class,"
                           "second_probability,margin,anomaly_score,anomaly_threshold,anomaly_flag,n_trials,"
                           "n_evaluations,elapsed_ms,model_sha256,seed"));
        QCOMPARE(scoreColumns().join(QLatin1Char(',')),
            QStringLiteral("image_path,class,score,probability,n_trials,pruned_at"));
    }

    void failedImagesAreRows()
    {
        fake::writeBytes(m_request.images[2], "this is no picture");
        m_request.images[4] = m_dir->filePath(QStringLiteral("missing.png"));
        fake::Classifier classifier;
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        QCOMPARE(result->failed(), qint64 {2});
        QCOMPARE(column(m_request.output, QStringLiteral("status"), 2), QStringLiteral("failed"));
        QVERIFY(!column(m_request.output, QStringLiteral("reason"), 2).isEmpty());
        QCOMPARE(column(m_request.output, QStringLiteral("image_sha256"), 2).size(), 64);
        QCOMPARE(column(m_request.output, QStringLiteral("probability"), 2), QString());
        QCOMPARE(column(m_request.output, QStringLiteral("image_sha256"), 4), QString());
        QCOMPARE(column(m_request.output, QStringLiteral("status"), 5), QStringLiteral("ok"));
    }

    void whatTheSearchCouldNotOpenIsARowWithItsReason()
    {
        const QString name = m_dir->filePath(QStringLiteral("m\\xfcller.png"));
        m_request.images.insert(m_request.images.begin() + 1, name);
        m_request.unreachable.emplace(name, undecodableName(name));
        fake::Classifier classifier;
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(result);
        QCOMPARE(result->failed(), qint64 {1});
        QCOMPARE(classifier.computed, 6);
        QCOMPARE(column(m_request.output, QStringLiteral("status"), 1), QStringLiteral("failed"));
        QVERIFY(column(m_request.output, QStringLiteral("reason"), 1).contains(QStringLiteral("UTF-8")));
        QCOMPARE(column(m_request.output, QStringLiteral("image_path"), 1), name);
    }

    void outputsThatCanNeverBeWrittenEndBeforeTheWork_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("scores");
        const QString good = QStringLiteral("p.csv");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("folder") << QStringLiteral("folder") << QString();
        QTest::newRow("scores are a folder") << good << QStringLiteral("folder");
        QTest::newRow("no folder for the scores") << good << QStringLiteral("no/s.csv");
    }
    void outputsThatCanNeverBeWrittenEndBeforeTheWork()
    {
        QFETCH(QString, output);
        QFETCH(QString, scores);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
        m_request.output = output.isEmpty() ? QString() : m_dir->filePath(output);
        m_request.scores = scores.isEmpty() ? QString() : m_dir->filePath(scores);
        fake::Classifier classifier;
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(!result);
        QVERIFY(!result.error().text().contains(QStringLiteral("--resume")));
        QCOMPARE(classifier.computed, 0);
        QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*.partial")}).isEmpty());
    }

    void scoresHaveARowPerClass()
    {
        m_request.scores = m_dir->filePath(QStringLiteral("scores.csv"));
        fake::Classifier classifier;
        QVERIFY(classifyImages(m_request, classifier.service(), {}, nullptr));
        const auto table = CsvTable::read(m_request.scores);
        QVERIFY(table);
        QCOMPARE(table->header(), scoreColumns());
        QCOMPARE(table->rows(), 3 * m_request.images.size());
        QCOMPARE(table->cell(0, QStringLiteral("class")), QStringLiteral("basophil"));
        int pruned = 0;
        for (size_t i = 0; i < 3; ++i)
            pruned += table->cell(i, QStringLiteral("pruned_at")) == QLatin1String("5") ? 1 : 0;
        QCOMPARE(pruned, 1); // never pruned is an empty cell
    }

    void withoutCalibrationNothingIsInvented()
    {
        fake::Classifier classifier;
        classifier.settings.anomaly.reset();
        ClassifierService service = classifier.service();
        const auto inner = service.classify;
        service.classify = [&](const auto &images, const auto &options, const auto &cancel, auto *sink,
                               const auto &handler) {
            return inner(images, options, cancel, sink, [&](size_t i, Expected<Prediction> p) {
                for (ClassScore &c : p->classes)
                    c.probability = std::nan("");
                handler(i, std::move(p));
            });
        };
        QVERIFY(classifyImages(m_request, service, {}, nullptr));
        for (const char *name : {"probability", "second_probability", "anomaly_threshold", "anomaly_flag"})
            QCOMPARE(column(m_request.output, QLatin1String(name), 0), QString());
        QVERIFY(!column(m_request.output, QStringLiteral("margin"), 0).isEmpty());
    }

    void aBorrowedWeightingStandsInTheManifest()
    {
        fake::Classifier classifier;
        QVERIFY(classifyImages(m_request, classifier.service(), {}, nullptr));
        QVERIFY(!fake::readBytes(manifestPath(m_request.output)).contains("weighting_of_authors_model"));
        classifier.settings.authorsWeighting = true;
        QVERIFY(classifyImages(m_request, classifier.service(), {}, nullptr));
        QVERIFY(fake::readBytes(manifestPath(m_request.output)).contains("\"weighting_of_authors_model\": true"));
    }

    void stoppedRunGoesOn()
    {
        fake::Classifier whole;
        QVERIFY(classifyImages(m_request, whole.service(), {}, nullptr));
        const QByteArray expected = fake::readBytes(m_request.output);
        QFile::remove(m_request.output);

        fake::Classifier first;
        first.stopAfter = 4;
        const auto stopped = classifyImages(m_request, first.service(), {}, nullptr);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(stopped.error().hint.contains(QStringLiteral("--resume")));
        QVERIFY(!QFile::exists(m_request.output));

        m_request.resume = true;
        fake::Classifier second;
        fake::Notices notices;
        const auto result = classifyImages(m_request, second.service(), {}, &notices);
        QVERIFY(result);
        QCOMPARE(second.computed, 2);
        QCOMPARE(result->reused, qint64 {4});
        QCOMPARE(notices.messages.size(), 1);
        QCOMPARE(fake::readBytes(m_request.output), expected);
    }

    void killedInTheMiddleOfALine()
    {
        fake::Classifier first;
        first.stopAfter = 4;
        QVERIFY(!classifyImages(m_request, first.service(), {}, nullptr));
        QFile journal(journalPath(m_request.output));
        QVERIFY(journal.resize(journal.size() - 25));

        m_request.resume = true;
        fake::Classifier second;
        second.stopAfter = 1; // what is added after the cut line must be whole again
        QVERIFY(!classifyImages(m_request, second.service(), {}, nullptr));
        fake::Classifier third;
        QVERIFY(classifyImages(m_request, third.service(), {}, nullptr));
        QCOMPARE(third.computed, 2); // 3 of the first run, 1 of the second
        QCOMPARE(CsvTable::read(m_request.output)->rows(), size_t {6});
    }

    void killedInTheHeader()
    {
        fake::writeBytes(journalPath(m_request.output), "{\"format\":\"cytodiff");
        m_request.resume = true;
        fake::Classifier classifier;
        QVERIFY(classifyImages(m_request, classifier.service(), {}, nullptr));
        QCOMPARE(classifier.computed, 6);
    }

    void finishedWorkIsNotOverwrittenByAccident()
    {
        fake::Classifier first;
        first.stopAfter = 3;
        QVERIFY(!classifyImages(m_request, first.service(), {}, nullptr));
        const QByteArray before = fake::readBytes(journalPath(m_request.output));
        fake::Classifier second;
        const auto result = classifyImages(m_request, second.service(), {}, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Mismatch);
        QVERIFY(result.error().text().contains(QStringLiteral("--resume")));
        QCOMPARE(fake::readBytes(journalPath(m_request.output)), before);
    }

    void otherOptionsAreRefused_data()
    {
        QTest::addColumn<bool>("finished");
        QTest::addColumn<QString>("what");
        for (const bool finished : {false, true})
            for (const char *what : {"trials", "seed", "model_sha256", "temperature", "precision"})
                QTest::addRow("%s %s", finished ? "finished" : "partial", what)
                    << finished << QString::fromLatin1(what);
    }
    void otherOptionsAreRefused()
    {
        QFETCH(bool, finished);
        QFETCH(QString, what);
        fake::Classifier first;
        first.stopAfter = finished ? -1 : 3;
        QCOMPARE(classifyImages(m_request, first.service(), {}, nullptr).has_value(), finished);
        fake::Classifier second;
        if (what == QLatin1String("trials"))
            m_request.options.trials = 33;
        else if (what == QLatin1String("seed"))
            m_request.options.seed = 5;
        else if (what == QLatin1String("model_sha256"))
            second.modelSha256 = QStringLiteral("ff");
        else if (what == QLatin1String("temperature"))
            second.settings.calibration->temperature = 0.5;
        else
            m_request.precision = QStringLiteral("bf16");
        m_request.resume = true;
        const auto result = classifyImages(m_request, second.service(), {}, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Mismatch);
        QVERIFY2(result.error().message.contains(what), qPrintable(result.error().message));
        QCOMPARE(second.computed, 0);
    }

    void finishedOutputIsTakenUp()
    {
        m_request.scores = m_dir->filePath(QStringLiteral("scores.csv"));
        fake::writeBytes(m_request.images[1], "broken");
        fake::Classifier first;
        QVERIFY(classifyImages(m_request, first.service(), {}, nullptr));
        const QByteArray before = fake::readBytes(m_request.output), scores = fake::readBytes(m_request.scores);

        m_request.resume = true;
        fake::Classifier second;
        QVERIFY(classifyImages(m_request, second.service(), {}, nullptr));
        QCOMPARE(second.computed, 1); // the failed one is tried again
        QCOMPARE(fake::readBytes(m_request.output), before);
        QCOMPARE(fake::readBytes(m_request.scores), scores);

        // A mended image and a new one are computed, the others not.
        fake::writeImage(m_dir->path(), QStringLiteral("cell1.png"), 77);
        m_request.images.push_back(fake::writeImage(m_dir->path(), QStringLiteral("new.png"), 78));
        fake::Classifier third;
        const auto result = classifyImages(m_request, third.service(), {}, nullptr);
        QVERIFY(result);
        QCOMPARE(third.computed, 2);
        QCOMPARE(result->failed(), qint64 {0});
        QCOMPARE(CsvTable::read(m_request.scores)->rows(), size_t {21});
    }

    void aReplacedImageIsComputedAgain()
    {
        fake::Classifier first;
        QVERIFY(classifyImages(m_request, first.service(), {}, nullptr));
        fake::writeImage(m_dir->path(), QStringLiteral("cell3.png"), 99); // same name, other content
        m_request.resume = true;
        fake::Classifier second;
        QVERIFY(classifyImages(m_request, second.service(), {}, nullptr));
        QCOMPARE(second.computed, 1);
        QCOMPARE(column(m_request.output, QStringLiteral("image_sha256"), 3),
            QString::fromLatin1(fileSha256(m_request.images[3]).toHex()));
    }

    void scoresThatAreMissingAreComputed()
    {
        fake::Classifier first;
        QVERIFY(classifyImages(m_request, first.service(), {}, nullptr)); // without scores
        m_request.resume = true;
        m_request.scores = m_dir->filePath(QStringLiteral("scores.csv"));
        fake::Classifier second;
        QVERIFY(classifyImages(m_request, second.service(), {}, nullptr));
        QCOMPARE(second.computed, 6);
        QCOMPARE(CsvTable::read(m_request.scores)->rows(), size_t {18});
    }

    void changedOrUnrecordedTablesAreRefused()
    {
        fake::Classifier first;
        QVERIFY(classifyImages(m_request, first.service(), {}, nullptr));
        m_request.resume = true;
        fake::writeBytes(m_request.output, fake::readBytes(m_request.output).replace(",ok,", ",OK,"));
        QVERIFY(!classifyImages(m_request, first.service(), {}, nullptr));
        QFile::remove(manifestPath(m_request.output));
        const auto result = classifyImages(m_request, first.service(), {}, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Mismatch);
    }

    void badOptionsLeaveNothingBehind()
    {
        m_request.options.trials = 0;
        fake::Classifier classifier;
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(journalPath(m_request.output)));
    }

    void outputThatCannotBeWrittenEndsBeforeTheWork()
    {
        m_request.output = m_dir->filePath(QStringLiteral("no/folder/p.csv"));
        fake::Classifier classifier;
        const auto result = classifyImages(m_request, classifier.service(), {}, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
        QCOMPARE(classifier.computed, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    ClassifyRequest m_request;
};

QTEST_GUILESS_MAIN(TestClassifyRun)
#include "test_classify_run.moc"
