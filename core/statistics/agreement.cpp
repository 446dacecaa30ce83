#include "statistics/agreement.h"

#include "statistics/agreement_p.h"
#include "statistics/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace detail {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Share of the pairs of one image's labels that agree; 0 below two labels.
double pairsThatAgree(const LabelCounts &c, std::size_t image)
{
    const double labels = c.labels[image];
    if (labels < 2.0)
        return 0.0;
    double pairs = 0.0;
    for (const double k : c.counts[image])
        pairs += k * (k - 1.0);
    return pairs / (labels * (labels - 1.0));
}

double observed(const LabelCounts &c, std::span<const std::uint32_t> images)
{
    double sum = 0.0, compared = 0.0;
    for (const std::uint32_t i : images) {
        sum += pairsThatAgree(c, i);
        compared += c.labels[i] >= 2.0 ? 1.0 : 0.0;
    }
    return compared > 0.0 ? sum / compared : kNaN;
}

/// Mean over images of the share of each class among the image's labels.
std::vector<double> classShares(const LabelCounts &c, std::span<const std::uint32_t> images)
{
    std::vector<double> shares(c.classes);
    double labelled = 0.0;
    for (const std::uint32_t i : images) {
        if (c.labels[i] < 1.0)
            continue;
        labelled += 1.0;
        for (std::size_t k = 0; k < c.classes; ++k)
            shares[k] += c.counts[i][k] / c.labels[i];
    }
    for (double &s : shares)
        s /= labelled;
    return shares;
}

double chance(const std::vector<double> &shares, AgreementMeasure measure)
{
    double same = 0.0;
    for (const double s : shares)
        same += s * s;
    return measure == AgreementMeasure::FleissKappa ? same : (1.0 - same) / static_cast<double>(shares.size() - 1);
}

double beyondChance(double observedShare, double expectedShare)
{
    return 1.0 - expectedShare > 1e-12 ? (observedShare - expectedShare) / (1.0 - expectedShare) : kNaN;
}

double alpha(const LabelCounts &c, std::span<const std::uint32_t> images, bool ordinal)
{
    const std::size_t q = c.classes;
    std::vector<double> coincidences(q * q), totals(q);
    for (const std::uint32_t i : images) {
        if (c.labels[i] < 2.0)
            continue; // nothing to pair it with
        for (std::size_t a = 0; a < q; ++a) {
            totals[a] += c.counts[i][a];
            for (std::size_t b = 0; b < q; ++b)
                coincidences[a * q + b] +=
                    c.counts[i][a] * (c.counts[i][b] - (a == b ? 1.0 : 0.0)) / (c.labels[i] - 1.0);
        }
    }
    const double n = std::accumulate(totals.begin(), totals.end(), 0.0);
    double observedDistance = 0.0, expectedDistance = 0.0;
    for (std::size_t a = 0; a < q; ++a) {
        double between = 0.5 * totals[a]; // labels from a to b, half of those at either end
        for (std::size_t b = a + 1; b < q; ++b) {
            const double distance = ordinal ? std::pow(between + 0.5 * totals[b], 2) : 1.0;
            between += totals[b];
            observedDistance += coincidences[a * q + b] * distance;
            expectedDistance += totals[a] * totals[b] * distance;
        }
    }
    return expectedDistance > 0.0 ? 1.0 - (n - 1.0) * observedDistance / expectedDistance : kNaN;
}

} // namespace

Expected<LabelCounts> countLabels(const RatingTable &table)
{
    const auto refuse = [](const QString &message) { return fail(ErrorCode::InvalidArgument, message); };
    if (table.classes < 2)
        return refuse(QCoreApplication::translate("Statistics", "Agreement needs at least two classes."));
    LabelCounts c;
    c.classes = static_cast<std::size_t>(table.classes);
    c.readers = table.ratings.empty() ? 0 : table.ratings.front().size();
    for (const std::vector<int> &image : table.ratings) {
        if (image.size() != c.readers)
            return refuse(
                QCoreApplication::translate("Statistics", "Agreement needs one place for each reader on every image."));
        std::vector<double> counts(c.classes);
        for (const int label : image) {
            if (label < -1 || label >= table.classes)
                return refuse(QCoreApplication::translate("Statistics", "Agreement was given an unknown class."));
            if (label >= 0)
                counts[static_cast<std::size_t>(label)] += 1.0;
        }
        c.labels.push_back(std::accumulate(counts.begin(), counts.end(), 0.0));
        c.counts.push_back(std::move(counts));
    }
    if (std::none_of(c.labels.begin(), c.labels.end(), [](double n) { return n >= 2.0; }))
        return refuse(QCoreApplication::translate("Statistics", "Agreement needs an image that two readers labelled."));
    return c;
}

double measureOf(const LabelCounts &c, AgreementMeasure measure, std::span<const std::uint32_t> images)
{
    switch (measure) {
    case AgreementMeasure::Percent: return observed(c, images);
    case AgreementMeasure::FleissKappa:
    case AgreementMeasure::GwetAc1: return beyondChance(observed(c, images), chance(classShares(c, images), measure));
    case AgreementMeasure::AlphaNominal: return alpha(c, images, false);
    case AgreementMeasure::AlphaOrdinal: return alpha(c, images, true);
    }
    return kNaN;
}

} // namespace detail

namespace {

std::vector<std::uint32_t> allOf(const detail::LabelCounts &c)
{
    std::vector<std::uint32_t> images(c.counts.size());
    std::iota(images.begin(), images.end(), 0U);
    return images;
}

Expected<detail::LabelCounts> countsFor(const RatingTable &table, AgreementMeasure measure)
{
    auto c = detail::countLabels(table);
    if (c && measure == AgreementMeasure::FleissKappa && std::any_of(c->labels.begin(), c->labels.end(), [&](double n) {
            return n != static_cast<double>(c->readers);
        }))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "Fleiss' kappa needs a label of every reader on every image."),
            QCoreApplication::translate("Statistics", "Use Krippendorff's alpha where labels are missing."));
    return c;
}

} // namespace

Expected<Agreement> agreement(const RatingTable &table, AgreementMeasure measure)
{
    const auto c = countsFor(table, measure);
    if (!c)
        return tl::unexpected<Error>(c.error());
    const std::vector<std::uint32_t> images = allOf(*c);
    Agreement result;
    result.value = detail::measureOf(*c, measure, images);
    if (std::isnan(result.value))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "All labels are of one class, for which this measure of agreement is not defined."));
    result.percentAgreement = detail::measureOf(*c, AgreementMeasure::Percent, images);
    result.images = std::count_if(c->labels.begin(), c->labels.end(), [](double n) { return n >= 1.0; });
    result.comparedImages = std::count_if(c->labels.begin(), c->labels.end(), [](double n) { return n >= 2.0; });
    return result;
}

Expected<AgreementInterval> agreementInterval(const RatingTable &table, AgreementMeasure measure, double confidence)
{
    const auto value = agreement(table, measure);
    if (!value)
        return tl::unexpected<Error>(value.error());
    if (measure != AgreementMeasure::FleissKappa && measure != AgreementMeasure::GwetAc1)
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "This measure of agreement needs a bootstrap interval."));
    if (value->images < 2 || !(confidence > 0.0 && confidence < 1.0))
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate(
                "Statistics", "The interval needs at least two images and a confidence between 0 and 1."));
    const auto c = countsFor(table, measure);
    const std::vector<std::uint32_t> images = allOf(*c);
    const std::vector<double> shares = detail::classShares(*c, images);
    const double expected = detail::chance(shares, measure);
    const auto n = static_cast<double>(value->images);
    const double perCompared = n / static_cast<double>(value->comparedImages);

    // Variance of the images' linearised contributions.
    double sum = 0.0;
    for (const std::uint32_t i : images) {
        if (c->labels[i] < 1.0)
            continue;
        const double ownObserved =
            perCompared * (detail::pairsThatAgree(*c, i) - (c->labels[i] >= 2.0 ? expected : 0.0)) / (1.0 - expected);
        double ownExpected = 0.0;
        for (std::size_t k = 0; k < c->classes; ++k)
            ownExpected += c->counts[i][k] / c->labels[i]
                * (measure == AgreementMeasure::FleissKappa ? shares[k]
                                                            : (1.0 - shares[k]) / static_cast<double>(c->classes - 1));
        const double own = ownObserved - 2.0 * (1.0 - value->value) * (ownExpected - expected) / (1.0 - expected);
        sum += (own - value->value) * (own - value->value);
    }
    AgreementInterval result;
    result.standardError = std::sqrt(sum / (n * (n - 1.0)));
    const double half = studentQuantile(0.5 + 0.5 * confidence, n - 1.0) * result.standardError;
    result.interval = {std::max(-1.0, value->value - half), std::min(1.0, value->value + half)};
    return result;
}

Expected<BootstrapEstimate> agreementBootstrap(
    const RatingTable &table, AgreementMeasure measure, std::span<const int> slides, const BootstrapOptions &options)
{
    const auto c = countsFor(table, measure);
    if (!c)
        return tl::unexpected<Error>(c.error());
    if (slides.size() != c->counts.size())
        return fail(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Statistics", "The bootstrap by slide needs the slide of each image."));
    return bootstrap(
        Resampling::clusters(slides),
        [&](std::span<const std::uint32_t> images) { return detail::measureOf(*c, measure, images); }, options);
}

} // namespace cyto
