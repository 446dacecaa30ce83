// Sharded safetensors: the index and its files must agree, and names cannot leave the folder.
#include "diffusion/safetensors.h"
#include "safetensors_bytes.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cyto;
using namespace cyto::test;

class TestSafetensorsIndex final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeSafetensors(
            path("one.safetensors"), {{"a", torch::full({2}, 1)}, {"b", torch::full({2}, 2)}}, {{"format", "pt"}}));
        QVERIFY(writeSafetensors(path("two.safetensors"), {{"c", torch::full({2}, 3)}}, {{"part", "2"}}));
    }

    void reads()
    {
        writeFile(path("m.safetensors.index.json"),
            R"({"metadata":{"total_size":48,"more":[1,{"deep":null}]},
                "weight_map":{"a":"one.safetensors","b":"one.safetensors","c":"two.safetensors"}})");
        for (const auto &file : {TensorFile::open(path("m.safetensors.index.json")),
                 TensorFile::openEither(m_folder.path(), QStringLiteral("m"))}) {
            QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
            QCOMPARE(file->names(), (std::vector<std::string> {"a", "b", "c"}));
            QVERIFY(torch::equal(*file->tensor("a"), torch::full({2}, 1)));
            QVERIFY(torch::equal(*file->tensor("c"), torch::full({2}, 3)));
            QCOMPARE(file->totalBytes(), std::uint64_t {48});
            QCOMPARE(file->metadata().at("format"), std::string("pt"));
            QCOMPARE(file->metadata().at("part"), std::string("2"));
        }
    }

    void singleFileIsPreferred()
    {
        const auto file = TensorFile::openEither(m_folder.path(), QStringLiteral("two"));
        QVERIFY(file);
        QVERIFY(file->contains("c"));
    }

    void neither()
    {
        const auto file = TensorFile::openEither(m_folder.path(), QStringLiteral("absent"));
        QVERIFY(!file);
        QCOMPARE(errorCodeName(file.error().code), errorCodeName(ErrorCode::NotFound));
        QVERIFY(file.error().message.contains(QStringLiteral("absent.safetensors.index.json")));
        writeFile(path("pickle.bin"), "x");
        const auto pickle = TensorFile::openEither(m_folder.path(), QStringLiteral("pickle"));
        QVERIFY(pickle.error().hint.contains(QStringLiteral("never loaded")));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, const char *code, const char *reason) {
            QTest::newRow(name) << json << QString::fromLatin1(code) << QString::fromLatin1(reason);
        };
        const auto map = [&](const char *name, const QByteArray &entries, const char *code, const char *reason) {
            row(name, R"({"weight_map":{)" + entries + "}}", code, reason);
        };
        const QByteArray ab = R"("a":"one.safetensors","b":"one.safetensors")";
        const QByteArray all = ab + R"(,"c":"two.safetensors")";

        row("empty file", "", "corrupt", "JSON text has an error");
        row("list", "[]", "corrupt", "does not start with an object");
        row("text", "\"x\"", "corrupt", "does not start with an object");
        row("no map", "{}", "corrupt", "no \"weight_map\"");
        map("empty map", "", "corrupt", "no \"weight_map\"");
        row("map is a list", R"({"weight_map":["one.safetensors"]})", "corrupt", "wrong kind");
        row("map is text", R"({"weight_map":"one.safetensors"})", "corrupt", "wrong kind");
        row("two maps", R"({"weight_map":{)" + all + R"(},"weight_map":{)" + all + "}}", "corrupt",
            "\"weight_map\" occurs twice");
        row("zero byte", QByteArray("{}\0", 3), "corrupt", "zero byte");
        row("deep", R"({"metadata":)" + QByteArray("[").repeated(100000), "corrupt", "nested too deeply");
        map("tensor named twice", all + R"(,"a":"two.safetensors")", "corrupt", "\"a\" occurs twice");
        map("file is a number", all + R"(,"d":1)", "corrupt", "wrong kind");
        map("file is null", all + R"(,"d":null)", "corrupt", "wrong kind");
        map("file is an object", all + R"(,"d":{})", "corrupt", "wrong kind");
        map("parent folder", all + R"(,"d":"../one.safetensors")", "corrupt", "\"../one.safetensors\" is not the name");
        map("absolute", all + R"(,"d":"/tmp/one.safetensors")", "corrupt", "is not the name");
        map("backslash", all + R"(,"d":"..\\one.safetensors")", "corrupt", "is not the name");
        map("subfolder", all + R"(,"d":"x/one.safetensors")", "corrupt", "is not the name");
        map("zero in the name", all + R"(,"d":"/etc/passwd\u0000.safetensors")", "corrupt", "is not the name");
        map("empty name", all + R"(,"d":"")", "corrupt", "is not the name");
        map("other type", all + R"(,"d":"pickle.bin")", "corrupt", "is not the name");
        map("missing shard", all + R"(,"d":"three.safetensors")", "not_found", "three.safetensors");
        map("tensor not in its shard", all + R"(,"d":"two.safetensors")", "mismatch", "lacks the tensor \"d\"");
        map("surplus tensor", ab.left(ab.indexOf(',')), "mismatch", "holds the tensor \"b\"");
        map("wrong shard", ab + R"(,"c":"one.safetensors")", "mismatch", "lacks the tensor \"c\"");
        map("in the other shard", R"("a":"one.safetensors","b":"two.safetensors","c":"two.safetensors")", "mismatch",
            "holds the tensor \"b\"");
    }

    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const QString name = path("hostile.safetensors.index.json");
        writeFile(name, json);
        const auto file = TensorFile::open(name);
        QVERIFY(!file);
        QCOMPARE(errorCodeName(file.error().code), code);
        QVERIFY2(file.error().message.contains(reason), qPrintable(file.error().message));
        QVERIFY(file.error().message.contains(m_folder.path()));
        QVERIFY(!file.error().hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSafetensorsIndex)
#include "test_safetensors_index.moc"
