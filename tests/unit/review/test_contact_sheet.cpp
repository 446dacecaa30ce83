// Contact sheets: pages, failed tiles, and colours that can be read.
#include "review/contact_sheet.h"

#include "fake_classifier.h"
#include "review/contact_sheet_tile.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cyto;

namespace {

/// WCAG 2 relative luminance.
double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class TestContactSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_rows.clear();
    }

    void tilesShowWhatIsKnown()
    {
        add(3);
        m_rows[0].result->anomalous = true;
        m_rows[1].result->anomalous = false;
        m_rows[2].result = fail(ErrorCode::Corrupt, QStringLiteral("The picture is cut off."));
        const QImage page = contactSheetPage(m_rows, m_classifier.settings.classes, 0, {});
        QVERIFY(!page.isNull());
        for (const QColor &c : {sheet::kBar, sheet::kAnomaly, sheet::kNormal, sheet::kFailure, sheet::kInk})
            QVERIFY2(pixelsOf(page, c) > 20, qPrintable(c.name()));
        const QImage shown = page.copy(0, 0, page.width(), page.height());
        QVERIFY(pixelsOf(shown, sheet::kPaper) > page.width() * page.height() / 4);
    }

    void prunedClassesHaveNoBar()
    {
        add(1);
        for (ClassScore &c : m_rows[0].result->classes)
            c.prunedAt = 0;
        const int before = pixelsOf(contactSheetPage(m_rows, m_classifier.settings.classes, 0, {}), sheet::kOtherBar);
        for (ClassScore &c : m_rows[0].result->classes)
            c.prunedAt = 5;
        const int after = pixelsOf(contactSheetPage(m_rows, m_classifier.settings.classes, 0, {}), sheet::kOtherBar);
        QVERIFY(before > 0);
        QVERIFY(after < before);
    }

    void nothingKnownIsNoMistake()
    {
        add(1);
        Prediction &p = *m_rows[0].result;
        p.anomalyThreshold.reset();
        for (ClassScore &c : p.classes)
            c.score = c.probability = std::nan("");
        p.margin = std::nan("");
        QVERIFY(!contactSheetPage(m_rows, m_classifier.settings.classes, 0, {}).isNull());
        QVERIFY(!contactSheetPage({}, m_classifier.settings.classes, 0, {}).isNull());
    }

    void pages_data()
    {
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("full") << 60 << 1;
        QTest::newRow("one more") << 61 << 2;
        QTest::newRow("many") << 601 << 11;
    }
    void pages()
    {
        QFETCH(int, cells);
        QFETCH(int, pages);
        QCOMPARE(contactSheetPages(static_cast<size_t>(cells), {}), pages);
    }

    void filesOfPages()
    {
        add(5);
        ContactSheetOptions options;
        options.cellsPerPage = 2;
        options.columns = 2;
        options.modelSha256 = m_classifier.modelSha256;
        const auto files = writeContactSheet(
            m_dir->filePath(QStringLiteral("sheet.png")), m_rows, m_classifier.settings.classes, options);
        QVERIFY(files);
        QCOMPARE(files->size(), size_t {3});
        QVERIFY(files->front().endsWith(QStringLiteral("sheet-01.png")));
        for (const QString &file : *files)
            QVERIFY(!QImage(file).isNull());
        options.cellsPerPage = 60;
        const auto one = writeContactSheet(
            m_dir->filePath(QStringLiteral("one.png")), m_rows, m_classifier.settings.classes, options);
        QVERIFY(one);
        QCOMPARE(one->front(), m_dir->filePath(QStringLiteral("one.png")));
        QVERIFY(!writeContactSheet(
            m_dir->filePath(QStringLiteral("no/folder.png")), m_rows, m_classifier.settings.classes, options));
    }

    void textCanBeRead()
    {
        QVERIFY(contrast(sheet::kInk, sheet::kPaper) >= 4.5);
        QVERIFY(contrast(sheet::kQuiet, sheet::kPaper) >= 4.5);
        for (const QColor &c : {sheet::kAnomaly, sheet::kNormal, sheet::kFailure})
            QVERIFY2(contrast(sheet::kInk, c) >= 4.5, qPrintable(c.name()));
        for (const QColor &c : {sheet::kBar, sheet::kOtherBar}) // shapes, WCAG 1.4.11
            QVERIFY2(contrast(c, sheet::kPaper) >= 3.0, qPrintable(c.name()));
    }

private:
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            PredictionRow row;
            row.path = fake::writeImage(m_dir->path(), QStringLiteral("cell %1.png").arg(i), i + 1);
            row.result = m_classifier.predict(*loadImage(row.path), 0);
            m_rows.push_back(row);
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fake::Classifier m_classifier;
    std::vector<PredictionRow> m_rows;
};

QTEST_MAIN(TestContactSheet)
#include "test_contact_sheet.moc"
