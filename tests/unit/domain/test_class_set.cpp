// The ordered classes of a model.
#include "domain/class_set.h"

#include <QTest>

#include <stdexcept>

using namespace cyto;

class TestClassSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder()
    {
        const auto set = ClassSet::fromNames(
            {QStringLiteral("neutrophil"), QStringLiteral("basophil"), QStringLiteral("immature_granulocyte")});
        QVERIFY(set);
        QCOMPARE(set->size(), 3);
        QCOMPARE(set->at(0).name, QStringLiteral("neutrophil"));
        QCOMPARE(set->at(2).name, QStringLiteral("immature_granulocyte"));
        QCOMPARE(set->at(2).displayName, QStringLiteral("Immature granulocyte"));
        QCOMPARE(set->indexOf(QStringLiteral("basophil")), std::optional<int>(1));
        QCOMPARE(set->indexOf(QStringLiteral("Basophil")), std::optional<int>());
        QCOMPARE(set->indexOf({}), std::optional<int>());
        QCOMPARE(set->all().size(), std::size_t {3});
    }

    void keepsWhatIsGiven()
    {
        const auto set = ClassSet::create({{QStringLiteral("blast"), QStringLiteral("Blast cell"),
            QStringLiteral("312256009"), QStringLiteral("26446-5")}});
        QVERIFY(set);
        QCOMPARE(set->at(0).displayName, QStringLiteral("Blast cell"));
        QCOMPARE(set->at(0).snomed, QStringLiteral("312256009"));
        QCOMPARE(set->at(0).loinc, QStringLiteral("26446-5"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("named"); // what the message must name
        QTest::newRow("none") << QStringList {} << QString();
        QTest::newRow("empty name") << QStringList {QStringLiteral("a"), QString()} << QString();
        QTest::newRow("twice") << QStringList {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}
                               << QStringLiteral("\"a\"");
    }

    void refuses()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, named);
        const auto set = ClassSet::fromNames({names.begin(), names.end()});
        QVERIFY(!set);
        QCOMPARE(errorCodeName(set.error().code), errorCodeName(ErrorCode::InvalidArgument));
        QVERIFY(!set.error().message.isEmpty());
        QVERIFY(set.error().message.contains(named));
    }

    void outOfRange()
    {
        const auto set = ClassSet::fromNames({QStringLiteral("a")});
        QVERIFY_EXCEPTION_THROWN((void)set->at(1), std::out_of_range);
        QVERIFY_EXCEPTION_THROWN((void)set->at(-1), std::out_of_range);
        QCOMPARE(ClassSet().size(), 0);
    }

    void errorText()
    {
        QCOMPARE((Error {ErrorCode::Io, QStringLiteral("What."), {}}).text(), QStringLiteral("What."));
        QCOMPARE((Error {ErrorCode::Io, QStringLiteral("What."), QStringLiteral("Do.")}).text(),
            QStringLiteral("What. Do."));
        QCOMPARE(errorCodeName(ErrorCode::InvalidArgument), QStringLiteral("invalid_argument"));
        QCOMPARE(errorCodeName(static_cast<ErrorCode>(999)), QStringLiteral("internal"));
    }
};

QTEST_GUILESS_MAIN(TestClassSet)
#include "test_class_set.moc"
