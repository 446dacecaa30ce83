"""Writes agreement.json beside itself: known answers for the agreement statistics of core/statistics, computed by
statsmodels, scikit-learn, krippendorff and irrCAC, and published worked examples.
Needs: pip install numpy scipy scikit-learn statsmodels krippendorff irrCAC."""

import importlib.metadata
import json
import pathlib

import krippendorff
import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, cohens_kappa, fleiss_kappa

rng = np.random.default_rng(20261123)


def readers(images, count, classes, skill, missing=0.0):
    truth = rng.integers(0, classes, images)
    labels = np.where(rng.random((images, count)) < skill, truth[:, None], rng.integers(0, classes, (images, count)))
    labels[rng.random((images, count)) < missing] = -1
    return labels


def cohen():
    rows = []
    for images, classes, skill in ((30, 2, 0.6), (80, 4, 0.7), (300, 10, 0.9), (12, 3, 0.2)):
        a, b = readers(images, 2, classes, skill).T
        table = np.zeros((classes, classes))
        np.add.at(table, (a, b), 1)
        for name, weights in (("none", None), ("linear", "linear"), ("quadratic", "quadratic")):
            r = cohens_kappa(table, wt=weights)
            assert np.isclose(r.kappa, cohen_kappa_score(a, b, labels=range(classes), weights=weights))
            rows.append({"a": a.tolist(), "b": b.tolist(), "classes": classes, "weights": name, "kappa": r.kappa,
                         "error": r.std_kappa, "low": max(-1.0, r.kappa_low), "high": min(1.0, r.kappa_upp)})
    return rows


def many():
    rows = []
    for images, count, classes, skill, missing in ((20, 3, 4, 0.7, 0.0), (60, 6, 10, 0.85, 0.0), (15, 4, 3, 0.1, 0.0),
                                                   (40, 5, 4, 0.6, 0.3), (12, 3, 2, 0.8, 0.4)):
        labels = readers(images, count, classes, skill, missing)
        nan = np.where(labels < 0, np.nan, labels.astype(float))
        raw = CAC(pd.DataFrame(nan), categories=[float(c) for c in range(classes)], digits=15)

        def of(coefficient):
            e = coefficient["est"]
            low, high = e["confidence_interval"]
            return {"value": e["coefficient_value"], "error": e["se"], "low": max(-1.0, low), "high": min(1.0, high)}

        row = {"labels": labels.tolist(), "classes": classes, "percent": raw.gwet()["est"]["pa"],
               "gwet": of(raw.gwet()),
               "alpha_nominal": krippendorff.alpha(reliability_data=nan.T, level_of_measurement="nominal",
                                                   value_domain=list(range(classes))),
               "alpha_ordinal": krippendorff.alpha(reliability_data=nan.T, level_of_measurement="ordinal",
                                                   value_domain=list(range(classes)))}
        if missing == 0.0:
            row["fleiss"] = of(raw.fleiss())
            row["fleiss"]["value"] = fleiss_kappa(aggregate_raters(labels, n_cat=classes)[0])
        rows.append(row)
    return rows


def published():
    """Fleiss 1971 as tabled in his article's textbook form (14 raters, 10 subjects, 5 classes: kappa 0.210), and the
    example of Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section C: nominal alpha 0.743,
    ordinal alpha 0.815."""
    counts = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
              [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]
    fleiss = [[c for c, n in enumerate(row) for _ in range(n)] for row in counts]
    x = -1
    observers = [[1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3],
                 [x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x]]
    units = [[v - 1 if v > 0 else -1 for v in unit] for unit in zip(*observers)]
    return {"fleiss": {"labels": fleiss, "classes": 5, "kappa": 0.210},
            "krippendorff": {"labels": units, "classes": 5, "nominal": 0.743, "ordinal": 0.815}}


versions = ", ".join(f"{p} {importlib.metadata.version(p)}"
                     for p in ("numpy", "scikit-learn", "statsmodels", "krippendorff", "irrCAC"))
golden = {"made_by": versions, "cohen": cohen(), "many": many(), "published": published()}
target = pathlib.Path(__file__).with_name("agreement.json")
target.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in golden.items()) + "\n}\n")
