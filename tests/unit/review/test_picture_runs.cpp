// explain, matrix and generate: which files they write, and what ends them.
#include "review/explain_run.h"
#include "review/generate_run.h"
#include "review/matrix_run.h"
#include "review/picture.h"

#include "fake_classifier.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace cyto;

class TestPictureRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_out = m_dir->filePath(QStringLiteral("out"));
    }

    void explainWritesAFolderPerImage()
    {
        ExplainRequest request;
        request.images = {fake::writeImage(m_dir->path(), QStringLiteral("a.b.png"), 1),
            m_dir->filePath(QStringLiteral("missing.png")),
            fake::writeImage(m_dir->filePath(QStringLiteral("other")), QStringLiteral("a.b.png"), 2)};
        request.output = m_out;
        fake::Classifier classifier;
        const auto rows = explainImages(request, classifier.service(), {}, nullptr);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t {3});
        QVERIFY(!(*rows)[1].result);
        for (const size_t i : {size_t {0}, size_t {2}}) { // equal names, different cells
            const QString folder = explanationFolder(m_out, request.images[i], (*rows)[i].sha256);
            QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
            QCOMPARE(files.join(QLatin1Char(' ')),
                QStringLiteral("direct_basophil.png direct_blast.png direct_monocyte.png explanation.json input.png "
                               "latent_basophil.png latent_blast.png latent_monocyte.png overlay_basophil.png "
                               "overlay_blast.png overlay_monocyte.png scale.png"));
            const auto json =
                nlohmann::json::parse(fake::readBytes(folder + QStringLiteral("/explanation.json")).toStdString());
            QCOMPARE(json.at("image_sha256").get<std::string>(), (*rows)[i].sha256.toHex().toStdString());
            QCOMPARE(json.at("heatmaps").size(), size_t {3});
        }
        const int before = classifier.computed;
        request.resume = true;
        QVERIFY(explainImages(request, classifier.service(), {}, nullptr));
        QCOMPARE(classifier.computed, before);
        request.options.trials = 7; // other options: made again
        QVERIFY(explainImages(request, classifier.service(), {}, nullptr));
        QCOMPARE(classifier.computed, before + 2);
    }

    void explainTargets()
    {
        ExplainRequest request;
        request.images = {fake::writeImage(m_dir->path(), QStringLiteral("a.png"), 1)};
        request.output = m_out;
        request.targets = {QStringLiteral("blast")};
        fake::Classifier classifier;
        QVERIFY(explainImages(request, classifier.service(), {}, nullptr));
        QCOMPARE(countOf(QStringLiteral("direct_*.png")), 1);
        request.targets = {QStringLiteral("yeti")};
        const auto rows = explainImages(request, classifier.service(), {}, nullptr);
        QVERIFY(!rows);
        QVERIFY(rows.error().text().contains(QStringLiteral("monocyte"))); // says what there is
    }

    void generateSpreadsOverTheClasses()
    {
        GenerateRequest request;
        request.output = m_out;
        request.count = 7;
        fake::Classifier classifier;
        QVERIFY(generateImages(request, classifier.service(), {}, nullptr));
        QCOMPARE(countOf(QStringLiteral("*.png")), 7);
        QCOMPARE(QDir(m_out + QStringLiteral("/basophil")).count(), QDir(m_out + QStringLiteral("/blast")).count() + 1);
        QVERIFY(QFile::exists(m_out + QStringLiteral("/basophil/basophil_0003.png")));
        QVERIFY(openDataset(m_out)); // a data set like any other

        request.className = QStringLiteral("monocyte");
        request.output = m_dir->filePath(QStringLiteral("one"));
        request.count = 4;
        QVERIFY(generateImages(request, classifier.service(), {}, nullptr));
        QCOMPARE(QDir(request.output).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList {request.className});
        request.className = QStringLiteral("yeti");
        QVERIFY(!generateImages(request, classifier.service(), {}, nullptr));
    }

    void matrixHasARowPerClass()
    {
        MatrixRequest request;
        request.dataset = m_dir->filePath(QStringLiteral("data"));
        request.output = m_out;
        for (int i = 0; i < 3; ++i) {
            fake::writeImage(request.dataset + QStringLiteral("/basophil"), QStringLiteral("%1.png").arg(i), i + 1);
            fake::writeImage(request.dataset + QStringLiteral("/blast"), QStringLiteral("%1.png").arg(i), i + 51);
        }
        fake::Classifier classifier;
        classifier.chooser = [](const LoadedImage &) { return 0; }; // never right about blasts
        fake::Notices notices;
        const auto s = writeClassMatrix(request, classifier.service(), {}, &notices);
        QVERIFY2(s, qPrintable(s ? QString() : s.error().message));
        QVERIFY(notices.messages.join(QString()).contains(QStringLiteral("Blast")));
        QVERIFY(!QImage(m_out + QStringLiteral("/matrix_direct.png")).isNull());
        QVERIFY(!QImage(m_out + QStringLiteral("/matrix_overlay.png")).isNull());
        const auto json = nlohmann::json::parse(fake::readBytes(m_out + QStringLiteral("/matrix.json")).toStdString());
        QCOMPARE(json.at("rows").size(), size_t {2});
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain") << QStringLiteral("immature_granulocyte") << QStringLiteral("immature_granulocyte");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_._.._etc_passwd");
        QTest::newRow("hidden") << QStringLiteral(".x") << QStringLiteral("_x");
        QTest::newRow("letters") << QStringLiteral("Zelle ä") << QStringLiteral("Zelle_ä");
        QTest::newRow("empty") << QString() << QStringLiteral("_");
    }
    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        QCOMPARE(fileNamePart(name), part);
    }

private:
    int countOf(const QString &pattern) const
    {
        int n = 0;
        for (QDirIterator it(m_out, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); it.next())
            ++n;
        return n;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_out;
};

QTEST_GUILESS_MAIN(TestPictureRuns)
#include "test_picture_runs.moc"
