// Single safetensors files: what we write we read, and every rule of the format is enforced.
#include "diffusion/safetensors.h"
#include "safetensors_bytes.h"
#include "safetensors_hostile.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace cyto;
using namespace cyto::test;

namespace {

/// Equal in type, shape and every bit (NaN included).
bool sameBits(const torch::Tensor &a, const torch::Tensor &b)
{
    const torch::Tensor x = a.contiguous();
    const torch::Tensor y = b.contiguous();
    return x.scalar_type() == y.scalar_type() && x.sizes() == y.sizes()
        && (x.nbytes() == 0 || std::memcmp(x.data_ptr(), y.data_ptr(), x.nbytes()) == 0);
}

} // namespace

class TestSafetensors final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<int>("type");
        const std::array<std::pair<const char *, torch::ScalarType>, 10> types {
            {{"F64", torch::kFloat64}, {"F32", torch::kFloat32}, {"F16", torch::kFloat16}, {"BF16", torch::kBFloat16},
                {"I64", torch::kInt64}, {"I32", torch::kInt32}, {"I16", torch::kInt16}, {"I8", torch::kInt8},
                {"U8", torch::kUInt8}, {"BOOL", torch::kBool}}};
        for (const auto &[name, type] : types)
            QTest::newRow(name) << static_cast<int>(type);
    }

    void roundTrip()
    {
        QFETCH(int, type);
        const auto as = static_cast<torch::ScalarType>(type);
        const torch::Tensor values = torch::arange(-30, 30).reshape({3, 4, 5}).to(as);
        const QString file = path("round.safetensors");
        const auto written = writeSafetensors(file,
            {{"values", values}, {"scalar", torch::ones({}, as)}, {"empty", torch::empty({0, 7}, as)},
                {"turned", values.permute({2, 0, 1})}},
            {{"format", "pt"}, {"note", "quoted \" and \\ and \xC3\xA9"}});
        QVERIFY2(written, written ? "" : qPrintable(written.error().text()));
        const auto read = TensorFile::open(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->names(), (std::vector<std::string> {"empty", "scalar", "turned", "values"}));
        QCOMPARE(QByteArray(read->entry("values")->dtype.c_str()), QByteArray(QTest::currentDataTag()));
        QVERIFY(sameBits(*read->tensor("values"), values));
        QVERIFY(sameBits(*read->tensor("turned"), values.permute({2, 0, 1})));
        QVERIFY(sameBits(*read->tensor("scalar"), torch::ones({}, as)));
        QVERIFY(sameBits(*read->tensor("empty"), torch::empty({0, 7}, as)));
        QCOMPARE(read->totalBytes(), 121 * static_cast<std::uint64_t>(values.element_size()));
        QCOMPARE(read->metadata().at("note"), std::string("quoted \" and \\ and \xC3\xA9"));
    }

    void keepsBitsAndAlignment()
    {
        const auto infinity = std::numeric_limits<float>::infinity();
        const torch::Tensor odd = torch::tensor({infinity, -infinity, std::nanf("7"), -0.0F, 1e-45F});
        // Odd lengths of narrow types before wide ones would misalign the latter in name order.
        QVERIFY(writeSafetensors(path("mixed.safetensors"),
            {{"a", torch::ones({3}, torch::kUInt8)}, {"b", torch::ones({5}, torch::kHalf)}, {"c", odd},
                {"d", torch::ones({1}, torch::kFloat64)}}));
        QFile file(path("mixed.safetensors"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto header = parseSafetensorsHeader(reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<std::uint64_t>(bytes.size()), static_cast<std::uint64_t>(bytes.size()), file.fileName());
        QVERIFY(header);
        for (const auto &[name, entry] : header->tensors)
            QCOMPARE((header->dataOffset + entry.begin) % safetensorsElementSize(entry.dtype), std::uint64_t {0});
        QVERIFY(sameBits(*TensorFile::open(file.fileName())->tensor("c"), odd));
    }

    void tensorOutlivesFile()
    {
        torch::Tensor tensor;
        {
            QVERIFY(writeSafetensors(path("life.safetensors"), {{"t", torch::arange(4096)}}));
            tensor = *TensorFile::open(path("life.safetensors"))->tensor("t");
            QVERIFY(QFile::remove(path("life.safetensors")));
        }
        QVERIFY(torch::equal(tensor, torch::arange(4096)));
    }

    void releasedPagesStayReadable()
    {
        QVERIFY(
            writeSafetensors(path("pages.safetensors"), {{"a", torch::arange(10000)}, {"b", torch::arange(10000)}}));
        const auto file = TensorFile::open(path("pages.safetensors"));
        const torch::Tensor a = *file->tensor("a");
        file->release("a");
        file->release("no such tensor");
        QVERIFY(torch::equal(a, torch::arange(10000)));
        QVERIFY(torch::equal(*file->tensor("b"), torch::arange(10000)));
    }

    void misalignedDataIsCopied()
    {
        // The header's length is not a multiple of 4.
        const QByteArray json(
            R"({"t":{"dtype":"I32","shape":[2],"data_offsets":[1,9]},"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}} )");
        for (int pad = 0; pad < 4; ++pad) {
            writeFile(path("odd.safetensors"), safetensorsBytes(json + QByteArray(pad, ' '), 9));
            const auto t = TensorFile::open(path("odd.safetensors"))->tensor("t");
            QVERIFY(t);
            QVERIFY(torch::equal(*t, torch::tensor({0x04030201, 0x08070605}, torch::kInt32)));
        }
    }

    void boolsAreNormalised()
    {
        writeFile(path("bool.safetensors"),
            safetensorsBytes(R"({"t":{"dtype":"BOOL","shape":[4],"data_offsets":[0,4]}})", 4)); // bytes 0 1 2 3
        const auto t = TensorFile::open(path("bool.safetensors"))->tensor("t");
        QVERIFY(torch::equal(t->to(torch::kUInt8), torch::tensor({0, 1, 1, 1}, torch::kUInt8)));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        for (const HostileFile &file : hostileFiles())
            QTest::newRow(file.name) << file.bytes << QString::fromLatin1(file.reason);
    }

    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QString name = path("hostile.safetensors");
        writeFile(name, bytes);
        const auto file = TensorFile::open(name);
        QVERIFY(!file);
        QCOMPARE(errorCodeName(file.error().code), errorCodeName(ErrorCode::Corrupt));
        QVERIFY2(file.error().message.contains(name), qPrintable(file.error().message));
        QVERIFY2(file.error().message.contains(reason), qPrintable(file.error().message));
        QVERIFY(file.error().message.size() < 600 + name.size());
        QVERIFY(!file.error().hint.isEmpty());
    }

    void harmlessOddities_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("data");
        QTest::newRow("no tensors") << QByteArray("{}") << 0;
        QTest::newRow("padding") << QByteArray("{}       ") << 0;
        QTest::newRow("empty name") << QByteArray(R"({"":{"dtype":"U8","shape":[],"data_offsets":[0,1]}})") << 1;
        QTest::newRow("empty tensors between") << QByteArray(
            R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"F32","shape":[0,5],"data_offsets":[2,2]},)"
            R"("c":{"dtype":"U8","shape":[1],"data_offsets":[2,3]},"d":{"dtype":"F32","shape":[0],"data_offsets":[3,3]}})")
                                               << 3;
        QTest::newRow("order of names is not that of data") << QByteArray(
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]},"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})")
                                                            << 2;
        QTest::newRow("32 dimensions") << QByteArray(
            R"({"t":{"dtype":"U8","shape":[)" + QByteArray("1,").repeated(31) + R"(1],"data_offsets":[0,1]}})")
                                       << 1;
    }

    void harmlessOddities()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, data);
        writeFile(path("odd.safetensors"), safetensorsBytes(json, data));
        const auto file = TensorFile::open(path("odd.safetensors"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        for (const std::string &name : file->names())
            QVERIFY(file->tensor(name));
    }

    void headerOver100MbIsRefusedUnread()
    {
        // A sparse file: the header's claim is consistent, and nothing is read or allocated.
        QFile file(path("huge.safetensors"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(littleEndian64(100'000'001) + "{");
        QVERIFY(file.resize(100'000'100));
        file.close();
        const auto opened = TensorFile::open(file.fileName());
        QVERIFY(!opened);
        QCOMPARE(errorCodeName(opened.error().code), errorCodeName(ErrorCode::TooLarge));
    }

    void unsupportedTypeIsNamed()
    {
        writeFile(
            path("u32.safetensors"), safetensorsBytes(R"({"t":{"dtype":"U32","shape":[1],"data_offsets":[0,4]}})", 4));
        const auto t = TensorFile::open(path("u32.safetensors"))->tensor("t");
        QVERIFY(!t);
        QCOMPARE(errorCodeName(t.error().code), errorCodeName(ErrorCode::Unsupported));
        QVERIFY(t.error().message.contains(QStringLiteral("U32")));
        const auto missing = TensorFile::open(path("u32.safetensors"))->tensor("absent");
        QCOMPARE(errorCodeName(missing.error().code), errorCodeName(ErrorCode::NotFound));
        QVERIFY(missing.error().message.contains(QStringLiteral("absent")));
    }

    void noRegularFile()
    {
        QCOMPARE(errorCodeName(TensorFile::open(path("absent.safetensors")).error().code),
            errorCodeName(ErrorCode::NotFound));
        QCOMPARE(errorCodeName(TensorFile::open(m_folder.path()).error().code), errorCodeName(ErrorCode::Unreadable));
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.safetensors")).constData(), 0600), 0);
        QCOMPARE(errorCodeName(TensorFile::open(path("pipe.safetensors")).error().code),
            errorCodeName(ErrorCode::Unreadable));
    }

    void writingRefuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("same name twice") << 0;
        QTest::newRow("reserved name") << 1;
        QTest::newRow("complex numbers") << 2;
        QTest::newRow("undefined") << 3;
        QTest::newRow("not UTF-8") << 4;
    }

    void writingRefuses()
    {
        QFETCH(int, kind);
        const torch::Tensor t = torch::ones({2});
        const std::array<std::vector<std::pair<std::string, torch::Tensor>>, 5> kinds {
            {{{"a", t}, {"a", t}}, {{"__metadata__", t}}, {{"a", torch::zeros({2}, torch::kComplexFloat)}},
                {{"a", torch::Tensor()}}, {{"\xFF", t}}}};
        const auto written = writeSafetensors(path("refused.safetensors"), kinds[static_cast<std::size_t>(kind)]);
        QVERIFY(!written);
        QCOMPARE(errorCodeName(written.error().code), errorCodeName(ErrorCode::InvalidArgument));
        QVERIFY(!QFile::exists(path("refused.safetensors")));
    }

    void failedWriteKeepsTheOldFile()
    {
        const QString file = m_folder.path() + QStringLiteral("/full/w.safetensors");
        QVERIFY(QDir().mkpath(m_folder.path() + QStringLiteral("/full")));
        QVERIFY(writeSafetensors(file, {{"old", torch::ones({3})}}));
        // A limit on file sizes fails in the middle of the data, as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 4096;
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writeSafetensors(file, {{"new", torch::ones({100000})}});
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(errorCodeName(written.error().code), errorCodeName(ErrorCode::Io));
        QVERIFY(written.error().message.contains(file));
        QCOMPARE(QDir(m_folder.path() + QStringLiteral("/full")).entryList(QDir::Files),
            QStringList {QStringLiteral("w.safetensors")});
        QVERIFY(TensorFile::open(file)->contains("old"));
    }

    void missingFolderIsAnIoError()
    {
        const auto written = writeSafetensors(path("no/such/folder.safetensors"), {{"t", torch::ones({1})}});
        QVERIFY(!written);
        QCOMPARE(errorCodeName(written.error().code), errorCodeName(ErrorCode::Io));
    }

    void golden()
    {
        const QString name = QStringLiteral(CYTO_SHARED_DIR "/golden/diffusers-tiny/reference.safetensors");
        if (!QFile::exists(name))
            QSKIP("the shared golden files are not here");
        const auto file = TensorFile::open(name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->names().size(), std::size_t {17});
        QCOMPARE(file->metadata().at("format"), std::string("pt"));
        // Sums as the Python package reads them.
        const auto sum = [&](const char *tensor) {
            return file->tensor(tensor)->to(torch::kFloat64).sum().item<double>();
        };
        QCOMPARE(sum("alphas_cumprod"), 373.37648375472054);
        QCOMPARE(sum("noise_pred_general"), -227.27414038963616);
        QCOMPARE(sum("ddim_timesteps"), 4510.0);
        QVERIFY(file->tensor("ddim_timesteps")->scalar_type() == torch::kInt64);
        QVERIFY(file->tensor("decoded")->sizes() == torch::IntArrayRef({2, 3, 128, 128}));
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
