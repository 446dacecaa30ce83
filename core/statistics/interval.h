// Two ends of an interval: confidence, credibility or bootstrap, as its maker says.
#pragma once

namespace cyto {

struct Interval {
    double low = 0.0;
    double high = 0.0;
};

} // namespace cyto
