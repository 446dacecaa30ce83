// The model manager: lists, inspects, verifies, chooses; and what it says of a model, in words.
#include "program.h"
#include "ui/models/model_manager.h"
#include "ui/models/model_summary.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace cyto;
using namespace cyto::ui;

namespace {

QPushButton *button(const QWidget &dialog, const char *text)
{
    for (QPushButton *b : dialog.findChildren<QPushButton *>())
        if (b->text() == QString::fromUtf8(text))
            return b;
    qFatal("no button %s", text);
}

QString details(const QWidget &dialog)
{
    return dialog.findChild<QPlainTextEdit *>()->toPlainText();
}

QStringList names(const QWidget &dialog)
{
    const auto *list = dialog.findChild<QListWidget *>();
    QStringList all;
    for (int row = 0; row < list->count(); ++row)
        all << list->item(row)->text();
    return all;
}

nlohmann::json info()
{
    return {{"folder", "/models/one"}, {"weights_sha256", "abcdef"},
        {"networks",
            {{{"name", "unet"}, {"files", {"a.safetensors"}}, {"parameters", 4872752}, {"bytes", 9800000},
                 {"types", {"F16"}}},
                {{"name", "vae"}, {"files", {"b.safetensors"}}, {"parameters", 83653863}, {"bytes", 334000000},
                    {"types", {"F32"}}}}}};
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsAddsAndRemoves()
    {
        const fixture::Place place;
        WorkerPool engine(1), pool(1);
        const ModelDoors doors = place.services().models;
        ModelManager manager(engine, pool, doors, {QStringLiteral("/models/mine")}, doors.defaultFolder);
        QCOMPARE(names(manager), (QStringList {QStringLiteral("model (in use)"), QStringLiteral("mine")}));
        QCOMPARE(manager.chosenFolder(), doors.defaultFolder);
        QVERIFY(!button(manager, "&Remove from list")->isEnabled()); // the program's own stays
        manager.setQuestions([] { return QStringLiteral("/models/third/"); }, [] { return QString(); });
        button(manager, "&Add folder…")->click();
        QCOMPARE(manager.chosenFolder(), QStringLiteral("/models/third"));
        QCOMPARE(
            manager.knownFolders(), (QStringList {QStringLiteral("/models/mine"), QStringLiteral("/models/third")}));
        button(manager, "&Add folder…")->click(); // again: once is enough
        QCOMPARE(names(manager).size(), 3);
        button(manager, "&Remove from list")->click();
        QCOMPARE(manager.knownFolders(), QStringList {QStringLiteral("/models/mine")});
    }

    void inspectingDoesNotWaitForTheEngine()
    {
        const fixture::Place place;
        WorkerPool engine(1), pool(1);
        const auto gate = std::make_shared<QSemaphore>();
        const auto open = qScopeGuard([gate] { gate->release(); });
        engine.submit(JobPriority::Visible, [gate](const CancelToken &) { gate->acquire(); });
        ModelDoors doors = place.services().models;
        ModelManager manager(engine, pool, doors, {QStringLiteral("/models/mine")}, {});
        QTRY_COMPARE(details(manager), QStringLiteral("about ") + doors.defaultFolder);
        manager.findChild<QListWidget *>()->setCurrentRow(1);
        QTRY_COMPARE(details(manager), QStringLiteral("about /models/mine"));
    }

    void whatCannotBeReadSaysWhy()
    {
        const fixture::Place place;
        WorkerPool engine(1), pool(1);
        ModelDoors doors = place.services().models;
        doors.describe = [](const QString &folder) -> Expected<QString> {
            return fail(ErrorCode::NotFound, QStringLiteral("There is no model folder %1.").arg(folder));
        };
        doors.verify = [](const QString &, const QString &reference) -> Expected<QString> {
            return fail(ErrorCode::Unreadable, QStringLiteral("%1 cannot be read.").arg(reference));
        };
        ModelManager manager(engine, pool, doors, {}, {});
        QTRY_VERIFY(details(manager).contains(QStringLiteral("There is no model folder")));
        manager.setQuestions([] { return QString(); }, [] { return QStringLiteral("/r.safetensors"); });
        button(manager, "&Verify…")->click();
        QVERIFY(!button(manager, "&Verify…")->isEnabled());
        QTRY_VERIFY(details(manager).contains(QStringLiteral("/r.safetensors cannot be read")));
        QVERIFY(button(manager, "&Verify…")->isEnabled());
    }

    void verifyingComesBeforeThePredictionOfAStudy()
    {
        fixture::Place place;
        fixture::Program p(place);
        place.classifier->hold();
        const auto release = qScopeGuard([&place] { place.classifier->release(); });
        p.workbench.openStudy(place.slides());
        QTRY_VERIFY(place.classifier->isAsked());
        QString told;
        QTimer::singleShot(0, this, [&told] {
            auto *manager = qobject_cast<ModelManager *>(QApplication::activeModalWidget());
            QVERIFY(manager != nullptr);
            const auto close = qScopeGuard([manager] { manager->reject(); });
            manager->setQuestions([] { return QString(); }, [] { return QStringLiteral("/r.safetensors"); });
            button(*manager, "&Verify…")->click();
            QTRY_COMPARE(details(*manager), QStringLiteral("equal"));
            told = details(*manager);
        });
        p.window.actions().models->trigger();
        QCOMPARE(told, QStringLiteral("equal"));
        // The engine was held all the time: the batch gave way, and goes on.
        QCOMPARE(p.workbench.predictor()->state(), StudyPredictor::State::Running);
        place.classifier->release();
        QTRY_VERIFY(p.done());
    }

    void theChosenModelIsUsed()
    {
        fixture::Place place;
        WorkbenchServices services = place.services();
        const auto loaded = std::make_shared<QStringList>();
        services.models.load = [load = services.models.load, loaded](
                                   const QString &folder, const ComputeOptions &compute, ProgressSink *sink) {
            *loaded << folder; // read when nothing is being loaded any more
            return load(folder, compute, sink);
        };
        fixture::Program p(place, services);
        QTRY_VERIFY(p.workbench.classifier() != nullptr);
        const QString mine = place.folder.filePath(QStringLiteral("mine"));
        QTimer::singleShot(0, this, [&mine] {
            auto *manager = qobject_cast<ModelManager *>(QApplication::activeModalWidget());
            QVERIFY(manager != nullptr);
            const auto close = qScopeGuard([manager] {
                if (manager->isVisible()) // nothing was chosen
                    manager->reject();
            });
            manager->setQuestions([&mine] { return mine; }, [] { return QString(); });
            button(*manager, "&Add folder…")->click();
            button(*manager, "&Use this model")->click();
        });
        QSignalSpy changed(&p.workbench, &Workbench::modelChanged);
        p.window.actions().models->trigger();
        QCOMPARE(p.workbench.modelFolder(), mine);
        QCOMPARE(p.workbench.preferences().knownModels, QStringList {mine});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(loaded->last(), mine);
    }

    void theSummaryIsForPeople()
    {
        const fixture::Place place;
        ModelSettings settings = place.classifier->fake.settings;
        settings.classes = *ClassSet::fromNames({QStringLiteral("immature_granulocyte"), QStringLiteral("my_class")});
        settings.cropFraction = 0.62;
        settings.training = {{"data", "pbc/train"}, {"images", 8489}, {"config", {{"batch", 48}}}};
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto locale = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        const QString text = ModelSummary::of(info(), settings);
        for (const char *words : {"4.872.752", "9,8 MB", "83.653.863", "Immature granulocyte", "My class", "62 %",
                 "8.489", "pbc/train", "0,2", "0,05"})
            QVERIFY2(
                text.contains(QLatin1String(words)), qPrintable(QLatin1String(words) + QStringLiteral(" in\n") + text));
        for (const char *raw : {"{", "[", "immature_granulocyte", "null", "nan", "batch", "prune_p", "F16"})
            QVERIFY2(
                !text.contains(QLatin1String(raw)), qPrintable(QLatin1String(raw) + QStringLiteral(" in\n") + text));
    }

    void ofAModelWithoutSettingsOrCalibrationItSaysSo()
    {
        const fixture::Place place;
        ModelSettings settings = place.classifier->fake.settings;
        settings.calibration.reset();
        settings.anomaly.reset();
        const QString text = ModelSummary::of(info(), settings);
        QVERIFY2(text.contains(QStringLiteral("not calibrated")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("no threshold")), qPrintable(text));
        const QString without = ModelSummary::of(info(), {});
        QVERIFY2(without.contains(QStringLiteral("cannot classify")), qPrintable(without));
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"
