// Contrast, distinct classes, numbers as text.
#include "ui/theme/class_style.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QLocale>
#include <QRadioButton>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <set>

using namespace cyto;
using namespace cyto::ui;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void contrast()
    {
        QFETCH(QPalette, palette);
        const auto check = [&](QColor ink, QPalette::ColorRole ground, const char *what) {
            const double ratio = contrastRatio(ink, palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        check(palette.color(QPalette::WindowText), QPalette::Window, "text on window");
        check(palette.color(QPalette::Text), QPalette::Base, "text on base");
        check(palette.color(QPalette::Text), QPalette::AlternateBase, "text on group header");
        check(palette.color(QPalette::ButtonText), QPalette::Button, "text on button");
        check(palette.color(QPalette::HighlightedText), QPalette::Highlight, "selected text");
        check(palette.color(QPalette::Link), QPalette::Window, "link");
        check(palette.color(QPalette::PlaceholderText), QPalette::Base, "placeholder");
        const StateColours state = stateColours(palette);
        for (const QColor &colour : {state.good, state.warning, state.failure, state.quiet}) {
            check(colour, QPalette::Base, "state on base");
            check(colour, QPalette::Window, "state on window");
            check(colour, QPalette::AlternateBase, "state on group header");
        }
    }

    // Selected tiles and rows were white on #308CC6, 3.7:1, which is what Qt takes where there is no desktop.
    void withoutADesktopTheColoursAreOurs()
    {
        QVERIFY(!desktopHasColours()); // the offscreen platform brings none
        applyTheme(ThemeMode::System);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Highlight), lightPalette().color(QPalette::Highlight));
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        applyTheme(ThemeMode::Dark);
        QVERIFY(isDark(QApplication::palette()));
        applyTheme(ThemeMode::System);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void theDesktopsStyleComesBack()
    {
        QApplication::setStyle(QStringLiteral("Windows"));
        const QString before = QApplication::style()->name();
        applyTheme(ThemeMode::Dark, true);
        QVERIFY(QApplication::style()->name() != before);
        applyTheme(ThemeMode::System, true);
        QCOMPARE(QApplication::style()->name(), before);
        const QPalette palette = QApplication::palette();
        QVERIFY(!isDark(palette));
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        applyTheme(ThemeMode::Light, true); // for the tests that follow
    }

    // Read from the picture: the frame of what is not ticked stands out from its ground (WCAG 2.1, 1.4.11: 3:1).
    void boxesThatAreNotTickedAreSeen_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
        QTest::newRow("system") << static_cast<int>(ThemeMode::System);
    }
    void boxesThatAreNotTickedAreSeen()
    {
        QFETCH(int, mode);
        const QPalette before = QApplication::palette();
        applyTheme(static_cast<ThemeMode>(mode));
        QCheckBox box;
        QRadioButton circle;
        QListWidget list;
        auto *item = new QListWidgetItem(&list);
        item->setCheckState(Qt::Unchecked);
        for (QWidget *widget : std::initializer_list<QWidget *> {&box, &circle, &list}) {
            widget->resize(60, 40);
            const QImage picture = widget->grab().toImage();
            const int y = widget == &list ? list.visualItemRect(item).center().y() + list.viewport()->y() : 20;
            // From the middle of the box to the left, over its frame.
            const QColor ground = picture.pixelColor(widget == &list ? 45 : 40, y);
            double best = 1.0;
            for (int x = 0; x < 12; ++x)
                best = std::max(best, contrastRatio(picture.pixelColor(x, y), ground));
            QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
        }
        QApplication::setPalette(before);
    }

    void contrastRatioIsWcags()
    {
        QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 1e-9);
        // A published pair: #767676 on white is 4.54:1.
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void classesDifferInMoreThanColour()
    {
        std::vector<QString> names;
        for (int i = 0; i < 24; ++i)
            names.push_back(QStringLiteral("%1_cell").arg(QChar(u'a' + i)));
        const ClassStyles styles(*ClassSet::fromNames(names));
        std::set<std::pair<QRgb, int>> looks;
        std::set<QChar> keys;
        for (int i = 0; i < styles.size(); ++i) {
            QVERIFY2(looks.insert({styles.at(i).colour.rgb(), static_cast<int>(styles.at(i).shape)}).second,
                qPrintable(styles.at(i).name));
            if (!styles.at(i).key.isNull()) {
                QVERIFY2(keys.insert(styles.at(i).key).second, qPrintable(styles.at(i).name));
                QCOMPARE(styles.indexOfKey(styles.at(i).key.toLower()), std::optional<int>(i));
            }
            QVERIFY(styles.at(i).key != kCannotIdentifyKey);
            QVERIFY(!styles.at(i).abbreviation.isEmpty());
        }
    }

    // Whether a study was made with or without a model, and in which order it lists its classes.
    void aClassLooksTheSameInEveryOrder()
    {
        std::vector<CellClass> classes = readersClasses().all();
        classes.push_back({QStringLiteral("smudge_cell"), {}, {}, {}});
        const ClassStyles styles(*ClassSet::create(classes));
        std::reverse(classes.begin(), classes.end());
        const ClassStyles reversed(*ClassSet::create(classes));
        const QMap<QString, QString> letters {{QStringLiteral("platelet"), QStringLiteral("B")}};
        const ClassStyles chosen(*ClassSet::create(classes), letters);
        for (int i = 0; i < styles.size(); ++i) {
            const ClassStyle &one = styles.at(i);
            const ClassStyle &other = reversed.at(*reversed.indexOf(one.name));
            QVERIFY(!one.key.isNull());
            QCOMPARE(other.key, one.key);
            QCOMPARE(other.colour, one.colour);
            QCOMPARE(other.shape, one.shape);
            QCOMPARE(reversed.at(i).name, classes[static_cast<size_t>(i)].name); // the set's order stays
        }
        QCOMPARE(chosen.at(*chosen.indexOf(QStringLiteral("platelet"))).key, QChar(u'B'));
        QVERIFY(chosen.at(*chosen.indexOf(QStringLiteral("basophil"))).key != QChar(u'B'));
        // Colours do not depend on which other classes there are.
        const ClassStyles few(*ClassSet::fromNames({QStringLiteral("platelet"), QStringLiteral("monocyte")}));
        QCOMPARE(few.at(1).colour, styles.at(*styles.indexOf(QStringLiteral("monocyte"))).colour);
        QCOMPARE(few.at(0).shape, styles.at(*styles.indexOf(QStringLiteral("platelet"))).shape);
    }

    void collidingKeysAreRefused()
    {
        const ClassSet classes = *ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("blast")});
        QVERIFY(ClassStyles::withKeys(classes, {u'b', u'l'}).has_value());
        QCOMPARE(ClassStyles::withKeys(classes, {u'b', u'B'}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(ClassStyles::withKeys(classes, {u'b', u'x'}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(ClassStyles::withKeys(classes, {u'b', u'1'}).error().code, ErrorCode::InvalidArgument);
    }

    void probabilitiesAreNeverNothingOrCertain()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(percentText(0.0), QStringLiteral("< 0.1 %"));
        QCOMPARE(percentText(0.0004), QStringLiteral("< 0.1 %"));
        QCOMPARE(percentText(0.5), QStringLiteral("50.0 %"));
        QCOMPARE(percentText(0.99999), QStringLiteral("> 99.9 %"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(percentText(0.5), QStringLiteral("50,0 %"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(durationText(3725.0), QStringLiteral("1 h 2 min"));
        QCOMPARE(durationText(59.4), QStringLiteral("59 s"));
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
