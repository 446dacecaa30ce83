// Agreement of readers against statsmodels, irrCAC, krippendorff and published examples
// (tests/golden/make_agreement_golden.py), and what cannot be computed.
#include "golden.h"

#include "statistics/agreement.h"
#include "statistics/cohen_kappa.h"
#include "statistics/confidence_matrix.h"

#include <algorithm>

using namespace cyto;
using namespace cyto::test;

namespace {

RatingTable tableOf(const Json &row)
{
    return {row.at("classes").get<int>(), row.at("labels").get<std::vector<std::vector<int>>>()};
}

bool sameAgreement(const RatingTable &table, AgreementMeasure measure, const Json &expected)
{
    const auto value = agreement(table, measure);
    const auto interval = agreementInterval(table, measure);
    return value && interval && near(value->value, expected.at("value"))
        && near(interval->standardError, expected.at("error"), 1e-7)
        && near(interval->interval.low, expected.at("low"), 1e-7)
        && near(interval->interval.high, expected.at("high"), 1e-7);
}

} // namespace

class TestAgreement final : public QObject {
    Q_OBJECT

    Json m_golden;

private Q_SLOTS:
    void initTestCase()
    {
        m_golden = golden("agreement.json");
        QVERIFY(!m_golden.is_null());
    }

    void cohen()
    {
        for (const Json &row : m_golden.at("cohen")) {
            const std::string name = row.at("weights");
            const KappaWeights weights = name == "none" ? KappaWeights::None
                : name == "linear"                      ? KappaWeights::Linear
                                                        : KappaWeights::Quadratic;
            const auto k = cohenKappa(
                row.at("a").get<std::vector<int>>(), row.at("b").get<std::vector<int>>(), row.at("classes"), weights);
            QVERIFY(k);
            QVERIFY(near(k->kappa, row.at("kappa")));
            QVERIFY(near(k->standardError, row.at("error")));
            QVERIFY(near(k->interval.low, row.at("low")));
            QVERIFY(near(k->interval.high, row.at("high")));
        }
    }

    void cohenEdges()
    {
        const auto perfect = cohenKappa({0, 1, 2, 1}, {0, 1, 2, 1}, 3);
        QVERIFY(perfect);
        QCOMPARE(perfect->kappa, 1.0);
        QCOMPARE(perfect->percentAgreement, 1.0);
        QVERIFY(near(perfect->interval.low, 1.0));
        const auto opposite = cohenKappa({0, 1, 0, 1}, {1, 0, 1, 0}, 2);
        QVERIFY(near(opposite->kappa, -1.0));
        const auto skipped = cohenKappa({0, 1, -1, 1}, {0, 1, 1, -1}, 2);
        QCOMPARE(skipped->images, 2);
        QVERIFY_REFUSED(cohenKappa({}, {}, 2));
        QVERIFY_REFUSED(cohenKappa({0}, {0, 1}, 2));
        QVERIFY_REFUSED(cohenKappa({0, 2}, {0, 1}, 2));
        QVERIFY_REFUSED(cohenKappa({0, -2}, {0, 1}, 2));
        QVERIFY_REFUSED(cohenKappa({-1}, {0}, 2));
        QVERIFY_REFUSED(cohenKappa({1, 1}, {1, 1}, 2)); // 0 / 0
        QVERIFY_REFUSED(cohenKappa({0}, {0}, 1));
        QVERIFY_REFUSED(cohenKappa({0, 1}, {0, 1}, 2, KappaWeights::None, 1.0));
    }

    void manyReaders()
    {
        int complete = 0;
        for (const Json &row : m_golden.at("many")) {
            const RatingTable table = tableOf(row);
            const auto percent = agreement(table, AgreementMeasure::Percent);
            QVERIFY(percent);
            QVERIFY(near(percent->value, row.at("percent")));
            QVERIFY(sameAgreement(table, AgreementMeasure::GwetAc1, row.at("gwet")));
            QVERIFY(near(agreement(table, AgreementMeasure::AlphaNominal)->value, row.at("alpha_nominal")));
            QVERIFY(near(agreement(table, AgreementMeasure::AlphaOrdinal)->value, row.at("alpha_ordinal")));
            if (row.contains("fleiss")) {
                QVERIFY(sameAgreement(table, AgreementMeasure::FleissKappa, row.at("fleiss")));
                ++complete;
            } else {
                const auto refused = agreement(table, AgreementMeasure::FleissKappa);
                QVERIFY(!refused);
                QVERIFY(!refused.error().hint.isEmpty()); // names the measure that allows it
            }
        }
        QCOMPARE(complete, 3);
    }

    void publishedExamples()
    {
        const Json &fleiss = m_golden.at("published").at("fleiss");
        QVERIFY(near(agreement(tableOf(fleiss), AgreementMeasure::FleissKappa)->value, fleiss.at("kappa"), 0, 5e-4));
        const Json &k = m_golden.at("published").at("krippendorff");
        QVERIFY(near(agreement(tableOf(k), AgreementMeasure::AlphaNominal)->value, k.at("nominal"), 0, 5e-4));
        QVERIFY(near(agreement(tableOf(k), AgreementMeasure::AlphaOrdinal)->value, k.at("ordinal"), 0, 5e-4));
    }

    void oneClassThroughout()
    {
        const RatingTable table {3, {{1, 1}, {1, 1}, {1, 1}}};
        QCOMPARE(agreement(table, AgreementMeasure::Percent)->value, 1.0);
        QCOMPARE(agreement(table, AgreementMeasure::GwetAc1)->value, 1.0);
        QVERIFY_REFUSED(agreement(table, AgreementMeasure::FleissKappa));
        QVERIFY_REFUSED(agreement(table, AgreementMeasure::AlphaNominal));
        QVERIFY_REFUSED(agreement(table, AgreementMeasure::AlphaOrdinal));
    }

    void refused()
    {
        const auto percent = [](RatingTable t) { return agreement(t, AgreementMeasure::Percent); };
        QVERIFY_REFUSED(percent({3, {}}));
        QVERIFY_REFUSED(percent({3, {{}, {}}}));
        QVERIFY_REFUSED(percent({3, {{0, 1}, {0}}}));
        QVERIFY_REFUSED(percent({3, {{0, 3}}}));
        QVERIFY_REFUSED(percent({3, {{0, -2}}}));
        QVERIFY_REFUSED(percent({1, {{0, 0}}}));
        QVERIFY_REFUSED(percent({3, {{0, -1}, {-1, 1}}})); // never two labels of one image
        QVERIFY_REFUSED(agreementInterval({3, {{0, 1}, {1, 1}}}, AgreementMeasure::AlphaNominal));
        QVERIFY_REFUSED(agreementInterval({3, {{0, 1}}}, AgreementMeasure::GwetAc1));
        const std::vector<int> slides {1};
        QVERIFY_REFUSED(agreementBootstrap({3, {{0, 1}, {1, 1}}}, AgreementMeasure::GwetAc1, slides));
    }

    void bootstrapBySlideIsWiderThanByImage()
    {
        // Ten images of each slide are alike: what is known is ten slides' worth, not a hundred images'.
        RatingTable table {2, {}};
        std::vector<int> slides, images;
        for (int i = 0; i < 100; ++i) {
            table.ratings.push_back(i / 10 % 3 == 0 ? std::vector<int> {0, 1} : std::vector<int> {i % 2, i % 2});
            slides.push_back(i / 10);
            images.push_back(i);
        }
        BootstrapOptions options;
        options.draws = 500;
        options.kind = BootstrapKind::Percentile;
        const auto bySlide = agreementBootstrap(table, AgreementMeasure::GwetAc1, slides, options);
        const auto byImage = agreementBootstrap(table, AgreementMeasure::GwetAc1, images, options);
        QVERIFY(bySlide && byImage);
        QCOMPARE(bySlide->value, agreement(table, AgreementMeasure::GwetAc1)->value);
        QVERIFY(bySlide->interval.low < bySlide->value && bySlide->value < bySlide->interval.high);
        QVERIFY(
            bySlide->interval.high - bySlide->interval.low > 2.0 * (byImage->interval.high - byImage->interval.low));
    }

    void confidencesOfOrderedPairs()
    {
        // Six readers give 30 ordered pairs.
        const auto six = confidenceMatrix({{0, 0, 1, 2, 3, 3}}, 4);
        QVERIFY(six);
        QCOMPARE(six->pairs, 30);
        QCOMPARE(six->counts.at(0), 2); // the two readers of level 0, either way
        QCOMPARE(six->counts.at(3), 4);
        QCOMPARE(six->counts.at(5), 0); // level 1 has one reader, who makes no pair alone
        QVERIFY(near(six->rowShare.at(3), 0.4));
        const auto more = confidenceMatrix({{0, 1, -1}, {-1, -1, 2}, {1, 1, 1}}, 3);
        QCOMPARE(more->pairs, 8);
        QCOMPARE(more->counts.at(4), 6);
        QCOMPARE(more->counts.at(1), more->counts.at(3));
        QVERIFY(std::isnan(more->rowShare.at(8)));
        QVERIFY_REFUSED(confidenceMatrix({}, 4));
        QVERIFY_REFUSED(confidenceMatrix({{0, -1}}, 4));
        QVERIFY_REFUSED(confidenceMatrix({{0, 4}}, 4));
        QVERIFY_REFUSED(confidenceMatrix({{0, 1}}, 0));
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "test_agreement.moc"
