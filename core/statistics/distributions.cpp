#include "statistics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace cyto {

namespace {
using QuietPolicy = boost::math::policies::policy<boost::math::policies::promote_double<false>,
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;
} // namespace

double normalCdf(double z)
{
    return boost::math::cdf(boost::math::normal(), z);
}

double normalUpperTail(double z)
{
    return boost::math::cdf(boost::math::complement(boost::math::normal(), z));
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal(), p);
}

double studentQuantile(double p, double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), p);
}

double studentUpperTail(double t, double degrees) noexcept
{
    const boost::math::students_t_distribution<double, QuietPolicy> distribution(degrees);
    return boost::math::cdf(boost::math::complement(distribution, t));
}

double binomialProbability(std::int64_t k, std::int64_t n, double p)
{
    const boost::math::binomial_distribution<double> distribution(static_cast<double>(n), p);
    return boost::math::pdf(distribution, static_cast<double>(k));
}

double betaQuantile(double p, double a, double b)
{
    return boost::math::quantile(boost::math::beta_distribution<double>(a, b), p);
}

} // namespace cyto
