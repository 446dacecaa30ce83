// Signing a slide through the real page: checks, acknowledgement, override, password, and what a change after
// the signature does.
#include "results_fixture.h"
#include "ts_translator.h"

#include "ui/signoff/readiness_view.h"
#include "ui/signoff/sign_off_page.h"
#include "ui/signoff/slide_report_document.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace cyto;
using namespace cyto::ui;
using namespace fixture;

namespace {

template <class Widget>
Widget *named(QWidget &page, const QString &text)
{
    for (Widget *widget : page.findChildren<Widget *>())
        if (widget->text().remove(QLatin1Char('&')) == text)
            return widget;
    return nullptr;
}

class Desk {
public:
    explicit Desk(ResultsStudy &study, const Reader &reader) : page(pool)
    {
        page.resize(1100, 760);
        page.setStudy(study.context(reader));
        page.show();
    }
    [[nodiscard]] bool waitForReport()
    {
        return QTest::qWaitFor([&] { return page.report().has_value(); }, 60'000);
    }
    [[nodiscard]] QPushButton *signButton() { return named<QPushButton>(page, QStringLiteral("Sign")); }
    [[nodiscard]] QLineEdit *password() { return page.findChild<QLineEdit *>(); }
    /// As a person does it; waits for the end.
    [[nodiscard]] bool sign(const QString &text)
    {
        QSignalSpy signedSlide(&page, &SignOffPage::signedSlide), failed(&page, &SignOffPage::failed);
        QTest::keyClicks(password(), text);
        if (!signButton()->isEnabled())
            return false;
        signButton()->click();
        (void)QTest::qWaitFor([&] { return signedSlide.count() + failed.count() > 0; }, 60'000);
        return signedSlide.count() == 1;
    }
    /// The report that is read after a signature or another change.
    void reload()
    {
        QSignalSpy loaded(&page, &SignOffPage::loaded);
        page.invalidate();
        loaded.wait(60'000);
    }

    WorkerPool pool {2};
    SignOffPage page;
};

void labelSlide(ResultsStudy &study, int slide)
{
    for (const CellId cell : study.cellsOf(slide))
        study.label(study.coordinator, cell, 0);
}

} // namespace

class TestSignOff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteSlideIsSigned()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QCOMPARE(desk.page.report()->slide.name, QStringLiteral("slide-a"));
        QVERIFY2(desk.page.readiness().problem().isEmpty(), qPrintable(desk.page.readiness().problem()));
        QVERIFY(!desk.signButton()->isEnabled()); // the password is asked for again
        QSignalSpy loaded(&desk.page, &SignOffPage::loaded);
        QVERIFY(desk.sign(QStringLiteral("correct horse")));
        QVERIFY(desk.password()->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 60'000);
        QVERIFY(desk.page.report()->signedNow);
        QCOMPARE(desk.page.report()->signatures.size(), std::size_t {1});
        QCOMPARE(desk.page.report()->signatures.front().readerName, QStringLiteral("Ada"));
        QCOMPARE(signatureState(*desk.page.report()), QStringLiteral("Signed"));
    }

    // With a table in it, the page shared its height among all lines.
    void linesStayTogetherWhenThereAreSignatures()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QSignalSpy loaded(&desk.page, &SignOffPage::loaded);
        QVERIFY(desk.sign(QStringLiteral("correct horse")));
        QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 60'000);
        desk.page.resize(1100, 1400);
        const QTableWidget *signatures = nullptr;
        for (const QTableWidget *table : desk.page.findChildren<QTableWidget *>())
            if (table->isVisible() && table->columnCount() == 4)
                signatures = table;
        QVERIFY(signatures != nullptr);
        const QWidget *content = signatures->parentWidget();
        QTRY_VERIFY(content->height() > 1000);
        const int end = signatures->geometry().bottom();
        QVERIFY2(end < 700, qPrintable(QString::number(end))); // as at any height
        for (const QLabel *label : content->findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(label->height() < 4 * label->fontMetrics().lineSpacing(), qPrintable(label->text()));
    }

    void theReportNamesClassesInTheReadersWords()
    {
        ResultsStudy study;
        study.predictAll();
        const CellId cell = study.cellsOf(0).front();
        for (const Reader *reader : {&study.coordinator, &study.second})
            for (const CellId c : study.cellsOf(0))
                study.label(*reader, c, c == cell ? 3 : 2); // an artefact, all others lymphocytes
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        const TsTranslator translator(QStringLiteral("de"));
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        const SlideReport &report = *desk.page.report();
        QStringList texts;
        for (const DifferentialClass &c : report.differential.classes)
            texts << c.name;
        for (const OverriddenCell &c : report.overridden)
            texts << c.predictedClass << c.labelClass;
        for (const ReportedCell &c : report.excluded)
            texts << c.reason;
        QVERIFY(texts.contains(QStringLiteral("Lymphozyt")));
        QVERIFY(texts.contains(QStringLiteral("Basophiler")));
        QVERIFY(!report.excluded.empty() && !report.overridden.empty());
        for (const QString &text : texts)
            for (const char *word : {"Lymphocyte", "Basophil:", "Artefact"})
                QVERIFY2(!text.contains(QLatin1String(word)) && text != QLatin1String("Basophil"), qPrintable(text));
    }

    void aWrongPasswordSignsNothing()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QVERIFY(!desk.sign(QStringLiteral("correct house")));
        QVERIFY2(desk.page.failure().contains(QStringLiteral("password")), qPrintable(desk.page.failure()));
        QVERIFY(desk.password()->text().isEmpty());
        QVERIFY(SignOff(*study.database).signatures(desk.page.report()->slide.id)->empty());
        QVERIFY(desk.sign(QStringLiteral("correct horse"))); // and the right one does
        QVERIFY(desk.page.failure().isEmpty());
    }

    void withoutAPasswordNobodySigns()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        Desk desk(study, study.second);
        QVERIFY(desk.waitForReport());
        QVERIFY(!desk.password()->isEnabled());
        QVERIFY(!desk.signButton()->isEnabled());
    }

    void unreviewedCellsNeedAReason()
    {
        ResultsStudy study;
        study.label(study.coordinator, study.cellsOf(0).front(), 0);
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QVERIFY(desk.page.readiness().text().contains(QStringLiteral("5 cell(s) of 6 are not reviewed")));
        QVERIFY(!desk.sign(QStringLiteral("correct horse"))); // the button stays out of reach
        desk.password()->clear();
        auto *reason = desk.page.readiness().findChild<QPlainTextEdit *>();
        QVERIFY(reason->isVisible());
        reason->setPlainText(QStringLiteral("   "));
        QVERIFY(!desk.page.readiness().problem().isEmpty()); // blanks are no reason
        reason->setPlainText(QStringLiteral("Smear dried out; the rest is unreadable."));
        QVERIFY(desk.page.readiness().problem().isEmpty());
        QVERIFY(desk.sign(QStringLiteral("correct horse")));
        const auto signatures = SignOff(*study.database).signatures(desk.page.report()->slide.id);
        QCOMPARE(signatures->front().overrideReason, QStringLiteral("Smear dried out; the rest is unreadable."));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.report()->signatures.empty(), 60'000);
        const QByteArray html = reportHtml(slideReportDocument(*desk.page.report(), 200));
        QVERIFY(html.contains("Smear dried out")); // the report prints it
    }

    void failuresAreAcknowledged()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        const CellId broken = study.cellsOf(0).back();
        VERIFY_OK(
            CellStore(*study.database).setState(broken, CellState::Failed, QStringLiteral("The file is cut off.")));
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        auto *box = desk.page.readiness().findChild<QCheckBox *>();
        QVERIFY(box->isVisible());
        QVERIFY(!desk.sign(QStringLiteral("correct horse")));
        desk.password()->clear();
        const auto *failures = desk.page.readiness().findChild<QTableWidget *>();
        QCOMPARE(failures->rowCount(), 1);
        QVERIFY(failures->item(0, 0)->text().contains(QStringLiteral("cell0005.png")));
        box->setChecked(true);
        QVERIFY(desk.sign(QStringLiteral("correct horse")));
    }

    void aLaterChangeMakesAnUnsignedRevision()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QVERIFY(desk.sign(QStringLiteral("correct horse")));
        desk.reload();
        QVERIFY(desk.page.report()->signedNow);
        study.label(study.coordinator, study.cellsOf(1).front(), 1); // another slide
        desk.reload();
        QVERIFY(desk.page.report()->signedNow);
        study.label(study.coordinator, study.cellsOf(0).front(), 1);
        desk.reload();
        QVERIFY(!desk.page.report()->signedNow);
        QCOMPARE(signatureState(*desk.page.report()), QStringLiteral("Unsigned revision"));
        QVERIFY(!desk.page.report()->signatures.front().current);
        const QByteArray html = reportHtml(slideReportDocument(*desk.page.report(), 200));
        QVERIFY(html.contains("Unsigned revision"));
        QVERIFY(desk.sign(QStringLiteral("correct horse"))); // the revision can be signed
        desk.reload();
        QVERIFY(desk.page.report()->signedNow);
        QCOMPARE(desk.page.report()->signatures.size(), std::size_t {2});
    }

    void whatWasSaidToOneSlideIsNotSaidToAnother()
    {
        ResultsStudy study;
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        desk.page.readiness().findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("a reason for slide a"));
        desk.page.chooseSlide(study.slides().at(1).id);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.page.report() && desk.page.report()->slide.name == QStringLiteral("slide-b"), 60'000);
        QVERIFY(desk.page.readiness().overrideReason().isEmpty());
        QVERIFY(!desk.signButton()->isEnabled());
    }

    void aBlindedSessionSeesNothing()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        study.database->setBlindScope(BlindScope {1, study.second.id});
        Desk desk(study, study.coordinator);
        QTRY_VERIFY(!desk.page.failure().isEmpty() || desk.page.report());
        QVERIFY(!desk.page.report());
        QVERIFY(!desk.signButton()->isEnabled());
        study.database->setBlindScope({});
    }

    void theReportIsSaved()
    {
        ResultsStudy study;
        labelSlide(study, 0);
        VERIFY_OK(ConsensusStore(*study.database).run({}, study.coordinator.id));
        Desk desk(study, study.coordinator);
        QVERIFY(desk.waitForReport());
        QSignalSpy noticed(&desk.page, &SignOffPage::noticed), failed(&desk.page, &SignOffPage::failed);
        const QString base = study.folder.filePath(QStringLiteral("slide"));
        desk.page.saveReport(base);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count() + failed.count(), 1, 60'000);
        QCOMPARE(noticed.count(), 1);
        QVERIFY(QFile::exists(base + QStringLiteral(".pdf")));
        const QByteArray html = fake::readBytes(base + QStringLiteral(".html"));
        QVERIFY(html.contains("This slide is not signed."));
        QVERIFY(html.contains("Basophil"));
        QVERIFY(html.contains("CLSI H20")); // six cells are too few
        desk.page.saveReport(QStringLiteral("/nonexistent/slide"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    }
};

QTEST_MAIN(TestSignOff)
#include "test_signoff.moc"
