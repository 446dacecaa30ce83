// Every control has a name for screen readers, words for "What's This", and can be reached with the Tab key.
#include "program.h"
#include "ts_translator.h"
#include "ui/annotate/annotation_dialog.h"
#include "ui/annotate/reading_actions.h"
#include "ui/models/model_manager.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/readers/readers_dialog.h"
#include "ui/review/review_dialog.h"
#include "ui/shell/first_page.h"
#include "ui/shell/key_bindings.h"
#include "ui/study/export_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QWhatsThis>

using namespace cyto;
using namespace cyto::ui;

namespace {

/// A part of another control, which speaks for it.
bool isInner(const QWidget *w)
{
    if (w->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar *>(w) != nullptr
        || qobject_cast<const QHeaderView *>(w) != nullptr)
        return true;
    for (const QWidget *parent = w->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox *>(parent) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
            || qobject_cast<const QKeySequenceEdit *>(parent) != nullptr
            || qobject_cast<const QTabBar *>(parent) != nullptr || qobject_cast<const QMenuBar *>(parent) != nullptr
            || qobject_cast<const QLineEdit *>(parent) != nullptr || parent->inherits("QDockWidgetTitleButton")
            || parent->inherits("QDialogButtonBox"))
            return true;
    return w->inherits("QDockWidgetTitleButton") || w->inherits("QTabBar");
}

bool isControl(const QWidget *w)
{
    return (qobject_cast<const QAbstractButton *>(w) != nullptr || qobject_cast<const QComboBox *>(w) != nullptr
               || qobject_cast<const QAbstractSlider *>(w) != nullptr
               || qobject_cast<const QAbstractSpinBox *>(w) != nullptr || qobject_cast<const QLineEdit *>(w) != nullptr
               || qobject_cast<const QPlainTextEdit *>(w) != nullptr
               || qobject_cast<const QAbstractItemView *>(w) != nullptr)
        && !isInner(w);
}

QString where(const QWidget *w)
{
    QStringList path;
    for (; w != nullptr; w = w->parentWidget())
        path.prepend(QLatin1String(w->metaObject()->className()));
    return path.join(u'/');
}

QString nameOf(QWidget *w)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(w);
    return face != nullptr ? face->text(QAccessible::Name) : QString();
}

QStringList problemsOf(const QWidget &root)
{
    QStringList problems;
    for (QWidget *w : root.findChildren<QWidget *>()) {
        if (!isControl(w))
            continue;
        if (nameOf(w).isEmpty())
            problems << QStringLiteral("no name: %1").arg(where(w));
        if (w->whatsThis().isEmpty() && w->toolTip().isEmpty())
            problems << QStringLiteral("nothing for What's This: %1 \"%2\"").arg(where(w), nameOf(w));
        if ((w->focusPolicy() & Qt::TabFocus) == 0 && w->focusProxy() == nullptr
            && w->findChildren<QWidget *>().isEmpty())
            problems << QStringLiteral("not reached with Tab: %1 \"%2\"").arg(where(w), nameOf(w));
    }
    return problems;
}

} // namespace

/// The letter behind the & that is no second one; null when there is none.
QChar keyOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text); // Alt and the letter
    return key.isEmpty() ? QChar() : key.toString(QKeySequence::PortableText).back();
}

/// Letters that stand for several things at once.
class Keys {
public:
    void add(const QString &text)
    {
        const QChar key = keyOf(text);
        if (key.isNull())
            return;
        if (m_texts.contains(key) && m_texts[key] != text)
            problems << QStringLiteral("Alt+%1: \"%2\" and \"%3\"").arg(key).arg(m_texts[key], text);
        m_texts.insert(key, text);
    }
    /// What a reader can reach by a letter while it is on the screen.
    void addWidgets(const QWidget &root)
    {
        for (const QWidget *w : root.findChildren<QWidget *>()) {
            if (!w->isVisibleTo(&root))
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(w))
                add(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(w); label != nullptr && label->buddy() != nullptr)
                add(label->text());
        }
    }
    QStringList problems;

private:
    QMap<QChar, QString> m_texts;
};

QStringList keyProblems(const QMenu &menu)
{
    Keys keys;
    QStringList inner;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            keys.add(action->text().section(u'\t', 0, 0));
        if (action->menu() != nullptr)
            inner += keyProblems(*action->menu());
    }
    return keys.problems + inner;
}

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void firstPage()
    {
        FirstPage page(QStringLiteral("/demo"));
        page.setRecent({QStringLiteral("/somewhere/study")});
        const QStringList problems = problemsOf(page);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void window()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        for (QDockWidget *dock : p.window.findChildren<QDockWidget *>())
            dock->show();
        p.view().selectCell(p.cell(0));
        p.window.messages().showMessage(
            MessageBar::Kind::Failure, QStringLiteral("text"), QStringLiteral("action"), [] {});
        const QStringList problems = problemsOf(p.window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void tabComesToEveryControlThatIsShown()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        p.view().selectCell(p.cell(0));
        QVERIFY(QTest::qWaitForWindowActive(&p.window));
        p.view().setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 400 && !(i > 0 && QApplication::focusWidget() == &p.view()); ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), &p.view()); // round, not caught in one place
        QStringList missed;
        for (QWidget *w : p.window.findChildren<QWidget *>())
            if (isControl(w) && w->isVisible() && w->isEnabled() && !reached.contains(w)
                && !reached.contains(w->focusProxy()))
                missed << where(w) + u' ' + nameOf(w);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void preferencesSayWhetherThereIsAGraphicsProcessor()
    {
        const auto entry = [](int devices, const QString &chosen) {
            Machine machine;
            machine.cudaDevices = devices;
            Preferences preferences;
            preferences.compute.device = chosen;
            const PreferencesDialog dialog(preferences, machine, nullptr, {}, {});
            for (const QComboBox *box : dialog.findChildren<QComboBox *>())
                if (const int row = box->findData(QStringLiteral("cuda")); row >= 0) {
                    const bool enabled =
                        (box->model()->flags(box->model()->index(row, 0)) & Qt::ItemIsEnabled) == Qt::ItemIsEnabled;
                    return std::pair(box->itemText(row), enabled);
                }
            return std::pair(QString(), false);
        };
        const QString automatic = QStringLiteral("auto");
        QCOMPARE(entry(0, automatic), std::pair(QStringLiteral("Graphics processor (CUDA): none was found"), false));
        QCOMPARE(entry(2, automatic), std::pair(QStringLiteral("Graphics processor (CUDA): 2 found"), true));
        QCOMPARE(entry(-1, automatic), std::pair(QStringLiteral("Graphics processor (CUDA)"), true));
        // Where it was chosen before, it can be seen, and chosen no more by accident.
        QVERIFY(entry(0, QStringLiteral("cuda")).second);
    }

    void lettersStandForOneThingEach_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "nl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    // Alt+S went to the gallery's order, and the menu "Study" opened at the second press.
    void lettersStandForOneThingEach()
    {
        QFETCH(QString, language);
        const fixture::TsTranslator translator(language);
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        Keys window;
        QStringList problems;
        for (const QAction *top : p.window.menuBar()->actions()) {
            if (top->isVisible())
                window.add(top->text());
            // Of the names of folders and classes nobody chooses the letters.
            if (top->menu() != nullptr)
                problems += keyProblems(*top->menu());
        }
        window.addWidgets(p.window.gallery());
        problems += window.problems;
        StudySession &session = *p.workbench.session();
        SessionChoices choices;
        choices.table = std::make_shared<const CellTable>(session.table());
        choices.readers = {session.reader()};
        const auto model = session.model().value_or(ModelRecord {});
        ReadersDialog readers(p.workbench.pool(), session.ticket());
        AnnotationDialog annotation(p.workbench.pool(), choices);
        ReviewDialog review(p.workbench.pool(), session.ticket(), model, choices.readers, session.reader().id);
        ExportDialog tables(model, place.folder.path());
        for (const QDialog *dialog : std::initializer_list<const QDialog *> {&readers, &annotation, &review, &tables}) {
            Keys keys;
            keys.addWidgets(*dialog);
            for (const QString &problem : keys.problems)
                problems << QStringLiteral("%1: %2").arg(QLatin1String(dialog->metaObject()->className()), problem);
        }
        QWidget page;
        const ReadingActions reading(&page);
        Keys commands;
        for (const QAction *action : reading.all())
            commands.add(action->text());
        problems += commands.problems;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void dialogs()
    {
        fixture::Place place;
        fixture::Program p(place);
        p.openAndPredict(place.slides());
        std::vector<KeyUse> keys = classKeys(p.workbench.session()->styles(), p.workbench.session()->labelClasses());
        const std::vector<KeyUse> commands = commandKeys(*p.window.menuBar());
        keys.insert(keys.end(), commands.begin(), commands.end());
        const PreferencesDialog preferences(p.workbench.preferences(), Machine {}, nullptr, {}, keys);
        ModelManager models(p.workbench.engine(), p.workbench.pool(), place.services().models, {}, {});
        for (const QWidget *dialog : std::initializer_list<const QWidget *> {&preferences, &models}) {
            const QStringList problems = problemsOf(*dialog);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
