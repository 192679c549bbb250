"""What the comparison levels weigh, in bits: written by ``tools/weights/learn.py``; see there how.

Learned on:

* dutch: 30,000 customers
* dutch, no e-mail: 15,000 customers
* dutch, no birth dates: 15,000 customers
* dutch, sparse: 15,000 customers
* dutch, large: 180,000 customers
* german: 15,000 customers
* french: 15,000 customers
* british: 15,000 customers
* american: 15,000 customers
* febrl 1: 334 customers
* febrl 1, no numbers: 334 customers
* febrl 2: 2,667 customers
* febrl 2, no numbers: 2,667 customers
* febrl 3: 1,334 customers
* febrl 3, no numbers: 1,334 customers

Seed 6.
"""

from __future__ import annotations

CLASSES = ("clean", "moved", "dirty", "family", "related", "other")
"""Same customer (as before, moved, typed with slips); another one (of the family, otherwise related, a stranger)."""

SHARE = (0.4879, 0.2245, 1.1610, 0.0886, 17.8597, 0.6653)
"""Within *same* the shares of the first three; for the others how many of them one customer has, roughly."""

BITS: dict[str, dict[str, tuple[float, ...]]] = {
    "given": {
        "same": (-4.45, -1.27, -3.63, -4.80, -7.85, -4.35),
        "part": (-5.97, -10.58, -8.82, -10.02, -14.03, -9.87),
        "nickname": (-9.13, -5.76, -11.54, -6.45, -9.04, -7.03),
        "initial": (-3.36, -1.80, -10.35, -2.56, -4.86, -5.84),
        "slip": (-3.20, -4.24, -5.99, -6.87, -9.70, -7.42),
        "sound": (-15.10, -15.20, -11.16, -12.34, -17.29, -14.83),
        "similar": (-12.56, -14.79, -9.74, -6.73, -8.68, -10.45),
        "other_same_initial": (-11.65, -19.96, -9.64, -1.97, -4.11, -4.36),
        "other": (-8.36, -20.09, -4.42, 2.90, 0.80, -2.00),
        "other_initial": (-16.88, -17.89, -15.13, -0.64, -2.86, -6.11),
    },
    "family": {
        "same": (-1.81, -0.69, 0.27, -1.84, -10.52, -6.57),
        "part": (-0.33, -5.05, -7.66, -6.07, -12.28, -8.65),
        "slip": (-4.10, -6.58, -4.79, -8.29, -11.82, -7.08),
        "sound": (-7.78, -13.86, -10.92, -14.33, -18.97, -14.74),
        "similar": (-6.85, -13.24, -2.96, -12.73, -11.18, -7.72),
        "other": (-4.88, -4.35, 0.01, -1.69, 1.59, -1.66),
        "swapped": (-6.30, -15.16, -8.84, -12.82, -18.94, -18.32),
    },
    "birth": {
        "same": (0.59, 4.26, 1.64, -6.03, -18.89, -10.49),
        "day_month": (-6.16, -7.16, -13.22, -11.88, -18.92, -14.95),
        "slip": (-0.65, -2.78, -4.12, -9.08, -12.10, -9.61),
        "two_parts": (-14.72, -15.32, -7.03, -8.85, -10.09, -8.26),
        "other": (-15.14, -16.10, -3.64, -1.80, -2.08, -2.07),
        "generation": (-17.99, -20.73, -3.02, -1.37, -0.57, -2.59),
    },
    "address": {
        "same": (0.53, 2.70, 2.56, 3.32, -6.89, -17.30),
        "house": (-4.46, -15.77, -14.79, -6.47, -18.05, -22.72),
        "house_slip": (-7.62, -6.72, -0.95, -4.77, -7.70, -14.19),
        "street": (-12.25, -14.94, -2.29, -15.47, -12.03, -14.85),
        "area": (-5.70, -9.68, -1.64, -15.29, -2.64, -7.24),
        "other": (-5.85, -4.18, -12.22, -8.72, 1.20, -0.59),
    },
    "phone": {
        "same": (0.96, 3.17, -11.52, 1.16, -5.39, -16.93),
        "slip": (-0.52, -14.76, -10.08, -5.65, -13.06, -8.92),
        "other": (-6.04, -2.03, -11.98, 0.28, 0.70, -1.13),
    },
    "email": {
        "same": (-2.40, -0.01, -12.30, -4.27, -13.45, -11.34),
        "local": (-2.34, -6.03, -9.53, -3.90, -17.10, -7.03),
        "slip": (-0.93, -6.24, -8.51, -4.39, -17.10, -9.70),
        "similar": (-15.85, -8.09, -14.55, -5.65, -11.28, -7.93),
        "other": (-10.20, -2.32, -11.84, 1.00, 1.23, -1.16),
    },
    "identifier": {
        "same": (-1.30, -3.76, 0.90, -12.62, -12.05, -18.95),
        "slip": (-10.36, -10.07, -2.02, -10.47, -10.25, -17.78),
        "account": (0.02, 0.73, -3.19, -4.78, -7.92, -18.93),
        "other": (-10.11, -10.45, -1.00, -4.49, 2.33, -1.97),
        "other_account": (-6.67, -5.77, -8.71, -1.41, -0.71, -6.24),
    },
    "organisation": {
        "same": (-0.51, 2.11, -6.77, -3.09, -3.97, -6.43),
        "part": (-5.61, -6.30, -6.43, -8.37, -7.16, -12.71),
        "slip": (-3.15, -7.53, -5.17, -10.38, -9.52, -8.17),
        "similar": (-8.03, -8.05, -5.48, -6.90, -8.34, -13.14),
        "other": (-7.37, -5.07, -6.75, -3.77, -3.80, -2.39),
        "one_sided": (-10.40, -9.37, -9.53, -3.81, -4.59, 0.17),
    },
    "sex": {
        "same": (1.81, 1.16, -8.82, 0.17, 0.59, 0.57),
        "other": (-13.05, -13.39, -12.93, -0.33, -0.86, -1.12),
    },
}
"""Of each field, log2 of the probability of each level in each class, when both records have the field."""
