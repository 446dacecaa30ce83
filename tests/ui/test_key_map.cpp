// Keys of the reader's choice: kept, used, and refused where they collide.
#include "program.h"
#include "ts_translator.h"
#include "ui/preferences/key_map.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/key_bindings.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace cyto;
using namespace cyto::ui;

namespace {

QList<QKeySequence> key(const char *text)
{
    return {QKeySequence(QString::fromLatin1(text))};
}

KeyUse classUse(const char *id, const char *letter)
{
    return {KeyUse::Kind::Class, QString::fromLatin1(id), QString::fromLatin1(id), QStringLiteral("Classes"),
        key(letter), key(letter)};
}

KeyUse commandUse(const char *id, const char *keys)
{
    return {KeyUse::Kind::Command, QString::fromLatin1(id), QString::fromLatin1(id), QStringLiteral("Edit"), key(keys),
        key(keys)};
}

} // namespace

class TestKeyMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A key of the reader's choice stands in every text that names one.
    void textsNameTheKeyThatACommandHas()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(0));
        const auto said = [&](const QString &words) {
            QStringList tips;
            for (const QAbstractButton *button : p.window.findChildren<QAbstractButton *>())
                tips << button->toolTip();
            return tips.filter(words).size();
        };
        QCOMPARE(WindowActions::textOf(*p.window.actions().refreshFolder), QStringLiteral("Look for new cells (F5)"));
        QVERIFY(said(QStringLiteral("Ctrl+H")) > 0 && said(QStringLiteral("Ctrl+Z")) > 0);
        Preferences preferences = p.workbench.preferences();
        preferences.keys.commands.insert(QStringLiteral("counterfactual"), QStringLiteral("Ctrl+J"));
        preferences.keys.commands.insert(QStringLiteral("undo"), QStringLiteral("F9"));
        preferences.keys.commands.insert(QStringLiteral("open"), QStringLiteral("Ctrl+G"));
        preferences.keys.commands.insert(QStringLiteral("refreshFolder"), QString());
        p.workbench.setPreferences(preferences);
        for (const char *gone : {"Ctrl+H)", "Ctrl+Z", "Ctrl+O"})
            QCOMPARE(said(QLatin1String(gone)), 0);
        for (const char *now : {"(Ctrl+J)", "(F9)", "(Ctrl+G)"})
            QVERIFY2(said(QLatin1String(now)) > 0, now);
        QCOMPARE(WindowActions::textOf(*p.window.actions().refreshFolder), QStringLiteral("Look for new cells"));
    }

    // Menus say "Strg" where texts do, also on a computer without Qt's own translations.
    void keysHaveTheirNamesInGerman()
    {
        const fixture::TsTranslator translator(QStringLiteral("de"));
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_H).toString(QKeySequence::NativeText), QStringLiteral("Strg+H"));
        QVERIFY(QCoreApplication::translate("QKeySequenceEdit", "Press shortcut") != QStringLiteral("Press shortcut"));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void collisions_data()
    {
        QTest::addColumn<std::vector<KeyUse>>("uses");
        QTest::addColumn<QStringList>("named"); // in the refusal; empty = allowed
        QTest::newRow("all different") << std::vector<KeyUse> {classUse("blast", "B"), classUse("monocyte", "M"),
            commandUse("skip", "Ctrl+K"), commandUse("previous", "Backspace")}
                                       << QStringList();
        QTest::newRow("two classes") << std::vector<KeyUse> {classUse("blast", "B"), classUse("basophil", "B")}
                                     << QStringList {QStringLiteral("blast"), QStringLiteral("basophil")};
        QTest::newRow("two commands") << std::vector<KeyUse> {commandUse("skip", "Ctrl+K"),
            commandUse("comment", "Ctrl+K")}
                                      << QStringList {QStringLiteral("skip"), QStringLiteral("comment")};
        QTest::newRow("the letter of cannot identify")
            << std::vector<KeyUse> {classUse("blast", "X")} << QStringList {QStringLiteral("blast")};
        QTest::newRow("digit as a letter")
            << std::vector<KeyUse> {classUse("blast", "1")} << QStringList {QStringLiteral("blast")};
        QTest::newRow("command on a letter")
            << std::vector<KeyUse> {commandUse("skip", "K")} << QStringList {QStringLiteral("skip")};
        QTest::newRow("command on a confidence")
            << std::vector<KeyUse> {commandUse("skip", "1")} << QStringList {QStringLiteral("skip")};
        QTest::newRow("command on an arrow")
            << std::vector<KeyUse> {commandUse("skip", "Left")} << QStringList {QStringLiteral("skip")};
        QTest::newRow("command with Alt and a letter")
            << std::vector<KeyUse> {commandUse("skip", "Alt+K")} << QStringList();
    }
    void collisions()
    {
        QFETCH(std::vector<KeyUse>, uses);
        QFETCH(QStringList, named);
        const Status status = checkKeys(uses);
        QCOMPARE(status.has_value(), named.isEmpty());
        for (const QString &name : named)
            QVERIFY2(status.error().message.contains(name), qPrintable(status.error().message));
    }

    void choicesAreKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        KeyMap map;
        map.letters[QStringLiteral("blast")] = QStringLiteral("Q");
        map.commands[QStringLiteral("skip")] = QStringLiteral("Ctrl+J");
        map.save(settings);
        QCOMPARE(KeyMap::load(settings), map);
        KeyMap().save(settings); // standard again: nothing may be left of it
        QCOMPARE(KeyMap::load(settings), KeyMap());
    }

    void chosenLettersLeaveNoClassWithTheSame()
    {
        const ClassSet classes =
            *ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("monocyte")});
        // "B" is basophil's standard letter; blast takes it, and basophil gets another.
        const ClassStyles styles(classes, {{QStringLiteral("blast"), QStringLiteral("b")}});
        QCOMPARE(styles.indexOfKey(u'B'), std::optional<int>(1));
        QVERIFY(!styles.at(0).key.isNull() && styles.at(0).key != u'B');
        // A file that somebody edited: the same letter twice, and one that is taken for good.
        const ClassStyles edited(classes,
            {{QStringLiteral("basophil"), QStringLiteral("Q")}, {QStringLiteral("blast"), QStringLiteral("Q")},
                {QStringLiteral("monocyte"), QStringLiteral("X")}});
        QCOMPARE(edited.indexOfKey(u'Q'), std::optional<int>(0));
        QVERIFY(edited.at(1).key != u'Q' && edited.at(2).key != kCannotIdentifyKey);
    }

    // Letters are what a reader's fingers know: they must not follow from which came first, study or model.
    void aClassIsTheSameWheneverTheModelComes()
    {
        const auto looks = [](bool modelFirst) {
            fixture::Place place;
            place.classifier =
                std::make_shared<fixture::HeldClassifier>(std::vector<QString> {QStringLiteral("eosinophil"),
                    QStringLiteral("smudge_cell"), QStringLiteral("erythroblast"), QStringLiteral("lymphocyte")});
            const auto gate = std::make_shared<QSemaphore>();
            WorkbenchServices services = place.services();
            services.models.load = [load = services.models.load, gate](
                                       const QString &folder, const ComputeOptions &compute, ProgressSink *sink) {
                gate->acquire();
                return load(folder, compute, sink);
            };
            fixture::Program p(place, services);
            const auto open = qScopeGuard([gate] { gate->release(100); });
            QStringList found;
            const auto look = [&] {
                if (modelFirst) {
                    gate->release();
                    QTRY_VERIFY(p.workbench.classifier() != nullptr);
                }
                p.workbench.openStudy(place.slides());
                QTRY_VERIFY(p.workbench.session() != nullptr);
                if (!modelFirst) {
                    QTRY_VERIFY(!p.workbench.isIndexing());
                    gate->release();
                }
                QTRY_VERIFY(p.done());
                const ClassStyles &styles = p.workbench.session()->styles();
                QCOMPARE(p.workbench.session()->labelClasses(), styles.size()); // all have a key
                for (int i = 0; i < styles.size(); ++i)
                    found << QStringLiteral("%1 %2 %3 %4")
                                 .arg(styles.at(i).name, QString(styles.at(i).key), styles.at(i).colour.name())
                                 .arg(static_cast<int>(styles.at(i).shape));
            };
            look();
            return found;
        };
        const QStringList before = looks(true);
        QCOMPARE(before.size(), 11);
        QVERIFY2(before.last().startsWith(QStringLiteral("smudge_cell S ")), qPrintable(before.last()));
        QCOMPARE(looks(false), before);
    }

    void theDialogRefusesAndTheWindowObeys()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        std::vector<KeyUse> keys = classKeys(p.workbench.session()->styles(), p.workbench.session()->labelClasses());
        const std::vector<KeyUse> commands = commandKeys(*p.window.menuBar());
        QVERIFY(commands.size() > 40);
        keys.insert(keys.end(), commands.begin(), commands.end());
        QVERIFY2(checkKeys(keys).has_value(), qPrintable(checkKeys(keys) ? QString() : checkKeys(keys).error().text()));
        PreferencesDialog dialog(p.workbench.preferences(), Machine {}, nullptr, {}, keys, &p.window);
        QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        dialog.keys().setKeys(QStringLiteral("skip"), key("Ctrl+M")); // the comment's
        QVERIFY(!ok->isEnabled());
        dialog.keys().setKeys(QStringLiteral("skip"), key("Ctrl+J"));
        QVERIFY(ok->isEnabled());
        dialog.keys().setKeys(QStringLiteral("monocyte"), key("Q"));
        QVERIFY(ok->isEnabled());
        p.workbench.setPreferences(dialog.preferences());
        QCOMPARE(p.window.actions().skip->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
        const CellId cell = p.cell(0);
        p.view().selectCell(cell);
        p.view().setFocus();
        QTest::keyClick(&p.view(), Qt::Key_M);
        const int monocyte = *p.workbench.session()->styles().indexOf(QStringLiteral("monocyte"));
        QVERIFY(p.labelOf(cell).labelClass != monocyte);
        QTest::keyClick(&p.view(), Qt::Key_Q);
        QCOMPARE(p.labelOf(cell).labelClass, monocyte);
        // And back.
        Preferences standard = p.workbench.preferences();
        standard.keys = {};
        p.workbench.setPreferences(standard);
        QCOMPARE(p.window.actions().skip->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
        QCOMPARE(p.workbench.session()->styles().indexOfKey(u'M'), std::optional<int>(monocyte));
    }
};

QTEST_MAIN(TestKeyMap)
#include "test_key_map.moc"
