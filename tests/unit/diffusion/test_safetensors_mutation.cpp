// Ten thousand damaged copies of a small valid file: each is read or refused, none crashes.
// Of most use under the address and undefined-behaviour sanitizers.
#include "diffusion/safetensors.h"
#include "domain/philox.h"
#include "safetensors_bytes.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QTemporaryDir>
#include <QTest>

using namespace cyto;
using namespace cyto::test;

namespace {

constexpr int kMutants = 10'000;

qsizetype position(Philox &random, qsizetype size)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(std::max<qsizetype>(size, 1))));
}

/// Replaces one run of digits of the header by a number of the kind that breaks arithmetic.
void editNumber(Philox &random, QByteArray &bytes, qsizetype headerEnd)
{
    static const std::array<const char *, 16> kNumbers {"0", "1", "2", "7", "8", "9", "24", "65536", "2147483648",
        "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551615", "-1", "1e3", "0.5"};
    const auto digit = [&](qsizetype i) { return bytes[i] >= '0' && bytes[i] <= '9'; };
    qsizetype at = 8 + position(random, headerEnd - 8);
    while (at < headerEnd && !digit(at))
        ++at;
    if (at >= headerEnd)
        return;
    qsizetype end = at;
    while (end < headerEnd && digit(end))
        ++end;
    const QByteArray number(kNumbers[random.below(static_cast<std::uint32_t>(kNumbers.size()))]);
    bytes.replace(at, end - at, number);
    if (random.below(4) != 0) { // mostly keep the length field consistent, to get past it
        const qsizetype length = headerEnd - 8 + number.size() - (end - at);
        bytes.replace(0, 8, littleEndian64(static_cast<quint64>(length)));
    }
}

QByteArray mutant(const QByteArray &valid, qsizetype headerEnd, int number)
{
    Philox random(20240607, static_cast<std::uint64_t>(number));
    QByteArray bytes = valid;
    const std::uint32_t kind = random.below(6);
    const std::uint32_t edits = kind < 5 ? 1 + random.below(4) : 1 + random.below(16);
    for (std::uint32_t e = 0; e < edits && !bytes.isEmpty(); ++e) {
        const qsizetype at = position(random, kind == 0 ? bytes.size() : std::min(bytes.size(), headerEnd));
        switch (kind) {
        case 0: // a bit anywhere
        case 1: // a bit of the header
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            break;
        case 2: bytes.truncate(at); break;
        case 3: { // a piece of the file again, elsewhere
            const QByteArray piece = valid.mid(position(random, valid.size()), 1 + position(random, 80));
            if (random.below(2) == 0)
                bytes.insert(at, piece);
            else
                bytes.replace(at, piece.size(), piece);
            break;
        }
        case 4:
            if (e == 0) // the header's end is known before the first edit only
                editNumber(random, bytes, headerEnd);
            break;
        default: // JSON's own signs in place of a byte
            bytes[at] = "{}[],:\"\\0-e \n"[random.below(13)];
        }
    }
    return bytes;
}

} // namespace

class TestSafetensorsMutation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverCrashes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("m.safetensors"));
        QVERIFY(writeSafetensors(path,
            {{"w", torch::ones({16, 16})}, {"h", torch::ones({5}, torch::kHalf)}, {"i", torch::ones({2}, torch::kLong)},
                {"b", torch::ones({3}, torch::kBool)}, {"e", torch::empty({0, 2})}},
            {{"format", "pt"}}));
        QByteArray valid;
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            valid = file.readAll();
        }
        const qsizetype headerEnd = 8 + valid[0] + (valid[1] << 8);
        QCOMPARE(valid[headerEnd], '\x01'); // of the first int64: the header ends where we think

        int opened = 0;
        double sum = 0.0;
        for (int i = 0; i < kMutants; ++i) {
            const QByteArray bytes = mutant(valid, headerEnd, i);
            // An exact copy on the heap, so that the sanitizer sees a read past its end.
            const std::vector<unsigned char> exact(bytes.begin(), bytes.end());
            const auto header = parseSafetensorsHeader(exact.data(), exact.size(), exact.size(), path);
            writeFile(path, bytes);
            const auto file = TensorFile::open(path);
            QCOMPARE(file.has_value(), header.has_value());
            if (!file) {
                QVERIFY(!file.error().message.isEmpty());
                continue;
            }
            ++opened;
            for (const std::string &name : file->names()) {
                const auto tensor = file->tensor(name);
                if (tensor) // otherwise a type that is valid but unsupported
                    sum += tensor->to(torch::kFloat64).sum().item<double>();
            }
        }
        qInfo("%d of %d mutants were still valid (sum %g)", opened, kMutants, sum);
        // Both ends must be exercised, or the test tests nothing.
        QVERIFY(opened > kMutants / 100);
        QVERIFY(opened < kMutants / 2);
    }
};

QTEST_GUILESS_MAIN(TestSafetensorsMutation)
#include "test_safetensors_mutation.moc"
