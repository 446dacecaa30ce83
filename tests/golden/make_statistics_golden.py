"""Writes statistics.json beside itself: known answers for core/statistics, computed by SciPy,
scikit-learn and (DeLong) by the definition. Needs: pip install numpy scipy scikit-learn."""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from scipy import stats
from sklearn import metrics

rng = np.random.default_rng(20240607)


def t_distribution():
    rows = []
    for degrees in (1, 2, 3, 7, 19.5, 49, 100, 1999, 1e6):
        for t in (0.0, 1e-8, 0.1, 0.7, -1.0, 1.96, -3.3, 8.0, 37.0, 500.0):
            rows.append({"t": t, "degrees": degrees, "p": float(2 * stats.t.sf(abs(t), degrees))})
    return rows


def paired_tests():
    rows = []
    for n, shift in ((2, 0.1), (3, 1.0), (5, 0.0), (20, 0.3), (50, 0.6), (200, -0.2)):
        # Differences of denoising errors: small against their own scale.
        d = np.round(1e-3 * rng.standard_normal(n) + 1e-3 * shift, 7)
        rows.append({"differences": d.tolist(), "p": float(stats.ttest_1samp(d, 0.0).pvalue)})
    return rows


def wilson():
    rows = []
    for k, n in ((0, 1), (1, 1), (0, 10), (10, 10), (1, 3), (5, 10), (99, 100), (730, 1000), (99999, 100000)):
        for confidence in (0.9, 0.95, 0.99):
            ci = stats.binomtest(k, n).proportion_ci(confidence, method="wilson")
            rows.append({"successes": k, "total": n, "confidence": confidence, "low": ci.low, "high": ci.high})
    return rows


def classification():
    rows = []
    for classes, n, skill in ((2, 40, 0.8), (5, 300, 0.7), (13, 900, 0.9), (4, 60, 1.0)):
        weights = rng.dirichlet(np.ones(classes))
        truth = rng.choice(classes, n, p=weights)
        predicted = np.where(rng.random(n) < skill, truth, rng.integers(0, classes, n))
        labels = list(range(classes))
        recall = metrics.recall_score(truth, predicted, labels=labels, average=None, zero_division=np.nan)
        precision = metrics.precision_score(truth, predicted, labels=labels, average=None, zero_division=np.nan)
        # Stratified bootstrap by resampling the images themselves, with many more draws.
        present = np.unique(truth)
        draws = np.zeros(40000)
        for c in present:
            hit = (predicted[truth == c] == c).astype(float)
            draws += rng.choice(hit, (len(draws), len(hit))).mean(axis=1) / len(present)
        low, high = np.quantile(draws, (0.025, 0.975))
        rows.append({
            "classes": classes, "truth": truth.tolist(), "predicted": predicted.tolist(),
            "confusion": metrics.confusion_matrix(truth, predicted, labels=labels).ravel().tolist(),
            "accuracy": metrics.accuracy_score(truth, predicted),
            "balanced_accuracy": float(np.nanmean(recall)),
            "bootstrap_low": float(low), "bootstrap_high": float(high), "bootstrap_sd": float(draws.std()),
            "recall": [None if np.isnan(x) else float(x) for x in recall],
            "precision": [None if np.isnan(x) else float(x) for x in precision],
        })
        assert len(present) < classes or np.isclose(
            metrics.balanced_accuracy_score(truth, predicted), rows[-1]["balanced_accuracy"])
    return rows


def delong(positives, negatives):
    """By the definition, over all pairs; small = positive."""
    x, y = np.asarray(positives)[:, None], np.asarray(negatives)[None, :]
    psi = (x < y) + 0.5 * (x == y)
    variance = np.var(psi.mean(axis=1), ddof=1) / len(positives) + np.var(psi.mean(axis=0), ddof=1) / len(negatives)
    return float(psi.mean()), float(np.sqrt(variance))


def roc():
    rows = []
    cases = [(rng.normal(0, 1, 30), rng.normal(1, 1, 70)), (rng.normal(0, 1, 150), rng.normal(3, 2, 90)),
             (rng.integers(0, 6, 40), rng.integers(2, 9, 55)), (rng.normal(1, 1, 25), rng.normal(0, 1, 25)),
             (np.array([0.1, 0.2, 0.3]), np.array([0.4, 0.5]))]
    for p, n in cases:
        p, n = [round(float(v), 4) for v in p], [round(float(v), 4) for v in n]
        labels, scores = [1] * len(p) + [0] * len(n), [-v for v in p + n]
        area, error = delong(p, n)
        assert np.isclose(area, metrics.roc_auc_score(labels, scores))
        fpr, tpr, _ = metrics.roc_curve(labels, scores, drop_intermediate=False)
        z = stats.norm.ppf(0.975)
        rows.append({"positives": p, "negatives": n, "auc": area, "low": max(0.0, area - z * error),
                     "high": min(1.0, area + z * error), "sensitivity": tpr.tolist(), "specificity": (1 - fpr).tolist()})
    return rows


def calibration():
    rows = []
    for n, bins in ((1, 15), (50, 10), (400, 15)):
        p = np.round(rng.random(n), 4)
        p[0] = 1.0  # belongs to the last bin
        hit = rng.random(n) < p**2
        index = np.minimum((p * bins).astype(int), bins - 1)
        ece = sum((index == b).mean() * abs(p[index == b].mean() - hit[index == b].mean())
                  for b in range(bins) if (index == b).any())
        rows.append({"probability": p.tolist(), "correct": hit.tolist(), "bins": bins, "ece": float(ece)})
    return rows


golden = {
    "made_by": f"numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}",
    "student_t": t_distribution(), "paired_t_test": paired_tests(), "wilson": wilson(),
    "classification": classification(), "roc": roc(), "calibration": calibration(),
}
target = pathlib.Path(__file__).with_name("statistics.json")
target.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in golden.items()) + "\n}\n")
