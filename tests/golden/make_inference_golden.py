"""Writes inference.json beside itself: known answers for intervals, tests, densities and calibration in
core/statistics, computed by SciPy and scikit-learn, and DeLong's covariance by its definition.
Needs: pip install numpy scipy scikit-learn."""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from scipy import optimize, special, stats
from sklearn.calibration import calibration_curve
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss, log_loss

rng = np.random.default_rng(20261124)


def rounded(values, digits=5):
    return [round(float(v), digits) for v in values]


def density():
    rows = []
    for values in (rng.normal(0, 1, 40), rng.gamma(2, 0.3, 150), [0.0, 1.0], [5.0, 5.0, 5.0, 6.5]):
        values = rounded(values)
        x = np.linspace(min(values) - 2, max(values) + 2, 9)
        for rule in ("scott", "silverman"):
            kde = stats.gaussian_kde(values, bw_method=rule)
            rows.append({"values": values, "rule": rule, "bandwidth": float(np.sqrt(kde.covariance[0, 0])),
                         "x": x.tolist(), "density": kde(x).tolist()})
    return rows


def bca():
    """SciPy's own limits from its own draws: ours must follow from the same draws."""
    rows = []
    for values, name in ((rng.exponential(1, 25), "mean"), (rng.normal(3, 2, 40), "std"), (rng.gamma(1, 2, 30), "mean")):
        values = np.array(rounded(values))
        function = {"mean": np.mean, "std": np.std}[name]
        left_out = [float(function(np.delete(values, i))) for i in range(len(values))]
        for confidence in (0.9, 0.95):
            r = stats.bootstrap((values,), function, n_resamples=400, confidence_level=confidence, method="BCa",
                                vectorized=False, random_state=np.random.default_rng(7))
            p = stats.bootstrap((values,), function, n_resamples=400, confidence_level=confidence,
                                method="percentile", vectorized=False, random_state=np.random.default_rng(7))
            rows.append({"values": values.tolist(), "statistic": name, "confidence": confidence,
                         "draws": sorted(r.bootstrap_distribution.tolist()), "left_out": left_out,
                         "value": float(function(values)), "low": float(r.confidence_interval.low),
                         "high": float(r.confidence_interval.high),
                         "percentile_low": float(p.confidence_interval.low),
                         "percentile_high": float(p.confidence_interval.high)})
    return rows


def delong_paired():
    rows = []
    for m, n, shift in ((30, 50, 0.5), (200, 120, 0.1), (8, 9, 1.0)):
        common = rng.normal(0, 1, m + n) + np.r_[np.zeros(m), np.full(n, 1.2)]
        a = rounded(common + rng.normal(0, 0.5, m + n), 2)
        b = rounded(common + rng.normal(0, 0.5 + shift, m + n), 1)
        psi = []
        for s in (a, b):
            x, y = np.array(s[:m])[:, None], np.array(s[m:])[None, :]
            psi.append((x < y) + 0.5 * (x == y))
        theta = np.array([k.mean() for k in psi])
        s10 = np.cov([k.mean(axis=1) for k in psi])
        s01 = np.cov([k.mean(axis=0) for k in psi])
        s = s10 / m + s01 / n
        se = float(np.sqrt(s[0, 0] + s[1, 1] - 2 * s[0, 1]))
        z = float((theta[0] - theta[1]) / se)
        rows.append({"positives_a": a[:m], "negatives_a": a[m:], "positives_b": b[:m], "negatives_b": b[m:],
                     "auc_a": float(theta[0]), "auc_b": float(theta[1]), "variance_a": float(s[0, 0]), "error": se,
                     "z": z, "p": float(2 * stats.norm.sf(abs(z)))})
    return rows


def paired_t():
    rows = []
    for n, shift in ((3, 0.5), (12, 0.2), (100, 0.0)):
        a, b = rounded(rng.normal(shift, 1, n)), rounded(rng.normal(0, 1, n))
        r = stats.ttest_rel(a, b)
        ci = r.confidence_interval(0.95)
        rows.append({"a": a, "b": b, "t": float(r.statistic), "p": float(r.pvalue), "low": float(ci.low),
                     "high": float(ci.high)})
    return rows


def isotonic():
    rows = []
    for n, digits in ((20, 5), (200, 2), (60, 1)):
        x = np.array(rounded(rng.random(n), digits))
        y = rng.random(n) < x**2
        fit = IsotonicRegression(out_of_bounds="clip").fit(x, y)
        at = np.linspace(-0.2, 1.2, 29)
        rows.append({"scores": x.tolist(), "happened": y.tolist(), "at": at.tolist(), "probability": fit.predict(at).tolist()})
    return rows


def brier():
    rows = []
    for n, classes in ((40, 3), (150, 8)):
        p = rng.dirichlet(np.ones(classes), n)
        truth = np.array([rng.choice(classes, p=row) for row in p])
        binary = rng.random(n)
        happened = rng.random(n) < binary
        share, mean = calibration_curve(happened, binary, n_bins=5)
        rows.append({"probabilities": p.tolist(), "truth": truth.tolist(),
                     "brier": brier_score_loss(truth, p, labels=range(classes), scale_by_half=False),
                     "binary": binary.tolist(), "happened": happened.tolist(),
                     "binary_brier": brier_score_loss(happened, binary), "bins": 5,
                     "bin_mean": mean.tolist(), "bin_share": share.tolist()})
    return rows


def temperature():
    rows = []
    for n, classes, scale in ((60, 3, 0.3), (200, 6, 1.5)):
        scores = rng.exponential(1, (n, classes))
        p = special.softmax(-scores / scale, axis=1)
        truth = np.array([rng.choice(classes, p=row) for row in p])

        def loss(u):
            return log_loss(truth, special.softmax(-scores / np.exp(u), axis=1), labels=range(classes))

        best = optimize.minimize_scalar(loss, bounds=(-6, 4), method="bounded", options={"xatol": 1e-10})
        rows.append({"scores": scores.tolist(), "truth": truth.tolist(), "temperature": float(np.exp(best.x)),
                     "log_loss": float(best.fun)})
    return rows


def detection():
    rows = []
    for hits, signal, alarms, noise in ((80, 144, 73, 144), (0, 10, 10, 10), (10, 10, 0, 10), (7, 20, 3, 15)):
        h, f = (hits + 0.5) / (signal + 1), (alarms + 0.5) / (noise + 1)
        zh, zf = stats.norm.ppf(h), stats.norm.ppf(f)
        rows.append({"hits": hits, "signal": signal, "alarms": alarms, "noise": noise, "d": float(zh - zf),
                     "c": float(-(zh + zf) / 2)})
    return rows


golden = {
    "made_by": f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}",
    "density": density(), "bca": bca(), "delong_paired": delong_paired(), "paired_t": paired_t(),
    "isotonic": isotonic(), "brier": brier(), "temperature": temperature(), "detection": detection(),
}
target = pathlib.Path(__file__).with_name("inference.json")
target.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in golden.items()) + "\n}\n")
