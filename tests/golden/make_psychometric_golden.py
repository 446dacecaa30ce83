"""Writes psychometric.json beside itself: fits by python-psignifit 4 of small, large, flat and steep data.
Needs: pip install numpy psignifit."""

import importlib.metadata
import json
import pathlib

import numpy as np
import psignifit

rng = np.random.default_rng(20261125)


def sigmoid(x, threshold, width):
    return 1 / (1 + np.exp(-2 * np.log(1 / 0.05 - 1) * (x - threshold) / width))


rows = []
for choices, levels, trials, threshold, width, lapse in (
        (8, 25, 60, 0.3, 0.5, 0.02), (2, 7, 20, 0.5, 0.8, 0.05), (10, 25, 2000, 0.2, 0.4, 0.01), (10, 12, 30, 0.6, 0.15, 0.1),
        (10, 12, 15, 0.9, 2.0, 0.0)):
    x = (np.arange(levels) + 0.5) / levels
    total = rng.integers(1, 2 * trials, levels)
    correct = rng.binomial(total, 1 / choices + (1 - 1 / choices - lapse) * sigmoid(x, threshold, width))
    data = np.c_[x, correct, total].astype(float)
    r = psignifit.psignifit(data, experiment_type="nAFC", experiment_choices=choices, sigmoid="logistic")
    names = ("threshold", "width", "lambda", "eta")
    rows.append({"guess": 1 / choices, "data": data.tolist(),
                 "map": {k: float(r.parameter_estimate_MAP[k]) for k in names},
                 "mean": {k: float(r.parameter_estimate_mean[k]) for k in names},
                 "ci95": {k: [float(v) for v in r.confidence_intervals[k]["0.95"]] for k in names}})

golden = {"made_by": f"psignifit {importlib.metadata.version('psignifit')}", "fits": rows}
target = pathlib.Path(__file__).with_name("psychometric.json")
target.write_text("{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in golden.items()) + "\n}\n")
