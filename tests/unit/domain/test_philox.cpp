// The random generator: published known answers, distributions, independence of streams.
#include "domain/philox.h"

#include <QTest>

#include <set>
#include <vector>

using namespace cyto;

using Block = std::array<std::uint32_t, 4>;
using Key = std::array<std::uint32_t, 2>;

class TestPhilox final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data()
    {
        // kat_vectors of Random123 1.14, philox4x32 with 10 rounds.
        QTest::addColumn<Block>("counter");
        QTest::addColumn<Key>("key");
        QTest::addColumn<Block>("answer");
        constexpr std::uint32_t kOnes = 0xFFFFFFFF;
        QTest::newRow("zeros") << Block {} << Key {} << Block {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
        QTest::newRow("ones") << Block {kOnes, kOnes, kOnes, kOnes} << Key {kOnes, kOnes}
                              << Block {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
        QTest::newRow("pi") << Block {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344} << Key {0xa4093822, 0x299f31d0}
                            << Block {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
    }

    void knownAnswers()
    {
        QFETCH(Block, counter);
        QFETCH(Key, key);
        QFETCH(Block, answer);
        QVERIFY(Philox::round10(counter, key) == answer);
    }

    void streamsAreCounters()
    {
        // How key, stream and position enter the counter is a promise: results are traced by seed.
        Philox random(0x0123456789ABCDEFULL, 0xFEDCBA9876543210ULL);
        const Key key {0x89ABCDEF, 0x01234567};
        for (std::uint32_t block = 0; block < 3; ++block)
            for (const std::uint32_t expected : Philox::round10({block, 0, 0x76543210, 0xFEDCBA98}, key))
                QCOMPARE(random.next(), expected);
    }

    void sameKeySameNumbers()
    {
        Philox a(7, 3);
        Philox b(7, 3);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(a.normal(), b.normal());
            QCOMPARE(a.uniform(), b.uniform());
        }
    }

    void uniformMoments()
    {
        constexpr int kDraws = 400'000;
        constexpr int kBins = 64;
        Philox random(11);
        std::array<int, kBins> bins {};
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < kDraws; ++i) {
            const float x = random.uniform();
            QVERIFY(x >= 0.0F && x < 1.0F);
            ++bins[static_cast<std::size_t>(x * kBins)];
            sum += x;
            squares += static_cast<double>(x) * x;
        }
        const double mean = sum / kDraws;
        QVERIFY(std::abs(mean - 0.5) < 5 * std::sqrt(1.0 / 12 / kDraws));
        QVERIFY(std::abs(squares / kDraws - mean * mean - 1.0 / 12) < 5e-4);
        double chi2 = 0.0;
        for (const int n : bins)
            chi2 += (n - kDraws / double {kBins}) * (n - kDraws / double {kBins}) / (kDraws / double {kBins});
        QVERIFY2(chi2 > 30.0 && chi2 < 115.0, qPrintable(QString::number(chi2))); // 63 degrees: 1e-4 on either side
        for (int i = 0; i < 1000; ++i) {
            const float x = random.uniform(-3.0F, 2.0F);
            QVERIFY(x >= -3.0F && x < 2.0F);
        }
    }

    void normalMoments()
    {
        constexpr int kDraws = 400'000;
        Philox random(12);
        std::array<double, 5> powers {};
        int beyondTwo = 0;
        for (int i = 0; i < kDraws; ++i) {
            const double x = random.normal();
            QVERIFY(std::isfinite(x));
            double power = 1.0;
            for (double &p : powers) {
                p += power / kDraws;
                power *= x;
            }
            beyondTwo += std::abs(x) > 2.0;
        }
        // Five standard errors each: variances of the powers are 1, 2, 15, 96.
        const double root = std::sqrt(kDraws);
        QVERIFY(std::abs(powers[1]) < 5 / root);
        QVERIFY(std::abs(powers[2] - 1.0) < 5 * std::sqrt(2.0) / root);
        QVERIFY(std::abs(powers[3]) < 5 * std::sqrt(15.0) / root);
        QVERIFY(std::abs(powers[4] - 3.0) < 5 * std::sqrt(96.0) / root);
        QVERIFY(std::abs(beyondTwo / double {kDraws} - 0.0455) < 5 * std::sqrt(0.0455) / root);
    }

    void belowIsUniformAndInRange()
    {
        Philox random(13);
        std::array<int, 7> counts {};
        for (int i = 0; i < 70'000; ++i)
            ++counts.at(random.below(7));
        for (const int n : counts)
            QVERIFY(std::abs(n - 10'000) < 5 * 93); // standard deviation sqrt(70000 x 6/49)
        for (int i = 0; i < 100; ++i)
            QCOMPARE(random.below(1), 0U);
    }

    void streamsAreIndependent_data()
    {
        QTest::addColumn<quint64>("key");
        QTest::addColumn<quint64>("stream");
        // Neighbours of (1, 0), as trials and images are numbered.
        QTest::newRow("next stream") << quint64 {1} << quint64 {1};
        QTest::newRow("next key") << quint64 {2} << quint64 {0};
        QTest::newRow("high half of the stream") << quint64 {1} << (quint64 {1} << 32);
        QTest::newRow("mixed key") << quint64 {mixKey(1, 0)} << quint64 {0};
    }

    void streamsAreIndependent()
    {
        QFETCH(quint64, key);
        QFETCH(quint64, stream);
        constexpr int kDraws = 100'000;
        Philox a(1, 0);
        Philox b(key, stream);
        double products = 0.0;
        int equal = 0;
        for (int i = 0; i < kDraws; ++i) {
            products += static_cast<double>(a.normal()) * b.normal();
            equal += a.next() == b.next();
        }
        QVERIFY(std::abs(products / kDraws) < 5 / std::sqrt(kDraws));
        QVERIFY(equal <= 2);
    }

    void mixedKeysDoNotCollide()
    {
        std::set<std::uint64_t> keys;
        for (std::uint64_t a = 0; a < 200; ++a)
            for (std::uint64_t b = 0; b < 200; ++b)
                keys.insert(mixKey(a, b));
        QCOMPARE(keys.size(), std::size_t {40'000});
    }
};

QTEST_GUILESS_MAIN(TestPhilox)
#include "test_philox.moc"
