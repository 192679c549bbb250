"""What the comparison levels weigh, in bits: written by ``tools/weights/learn.py``; see there how.

Learned on:

* dutch: 30,000 customers
* dutch, no e-mail: 15,000 customers
* dutch, no birth dates: 15,000 customers
* dutch, sparse: 15,000 customers
* dutch, names and births: 15,000 customers
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

SHARE = (2.8363, 0.3772, 0.0172, 1.4581, 14.4476, 0.4594)
"""Within *same* the shares of the first three; for the others how many of them one customer has, roughly."""

BITS: dict[str, dict[str, tuple[float, ...]]] = {
    "given": {
        "same": (-6.10, -1.40, -5.76, -7.03, -6.61, -5.21),
        "part": (-10.89, -6.96, -7.00, -10.41, -12.81, -9.88),
        "nickname": (-10.34, -4.11, -5.23, -7.79, -7.04, -7.40),
        "initial": (-9.92, -1.15, -3.55, -4.44, -4.12, -4.97),
        "slip": (-8.20, -4.93, -3.10, -10.67, -7.65, -8.71),
        "neighbour": (-11.14, -6.54, -2.76, -8.08, -6.98, -8.96),
        "sound": (-13.38, -13.66, -12.04, -13.00, -13.68, -13.15),
        "similar": (-13.99, -13.23, -5.71, -11.89, -9.96, -10.88),
        "other_same_initial": (-11.08, -13.62, -7.88, -3.11, -1.91, -3.78),
        "other": (-6.32, -15.15, -11.21, 1.18, 2.22, -2.10),
        "other_initial": (-14.03, -15.09, -14.61, -1.40, -0.84, -4.75),
    },
    "family": {
        "same": (-2.12, -1.10, -0.89, -2.38, -8.53, -5.66),
        "part": (-2.48, -4.91, -3.36, -5.80, -10.26, -8.11),
        "slip": (-6.95, -8.57, -4.73, -10.02, -15.54, -9.53),
        "neighbour": (-7.40, -8.51, -4.35, -9.83, -10.61, -9.40),
        "sound": (-8.20, -12.82, -9.50, -11.86, -13.60, -13.72),
        "similar": (-5.08, -11.90, -8.26, -11.14, -10.07, -8.72),
        "other": (0.85, -2.92, -2.32, -0.87, 3.53, -1.75),
        "swapped": (-6.89, -9.95, -8.26, -13.02, -13.60, -13.84),
    },
    "birth": {
        "same": (1.81, 0.51, -4.08, -5.69, -7.72, -17.09),
        "day_month": (-6.85, -4.76, -13.25, -12.71, -12.47, -11.87),
        "slip": (-6.43, -3.96, 2.19, -9.25, -10.67, -8.80),
        "two_parts": (-8.23, -14.63, -12.84, -9.16, -11.23, -7.65),
        "other": (-3.27, -13.39, -10.61, -1.05, -1.81, -2.13),
        "generation": (-3.68, -19.24, -11.81, -0.44, 0.03, -2.29),
    },
    "address": {
        "same": (2.93, 3.14, -3.66, 2.97, -7.40, -14.71),
        "house": (-8.78, -8.72, -13.51, -6.65, -19.08, -19.90),
        "house_slip": (0.83, -4.56, -4.18, -3.10, -7.51, -11.60),
        "street": (-5.31, -13.33, -6.85, -15.57, -14.74, -16.40),
        "area": (-3.36, -8.18, -3.69, -13.41, -6.90, -9.62),
        "other": (-10.33, -4.08, -4.10, -11.53, 0.78, -0.35),
    },
    "phone": {
        "same": (-2.54, 3.48, -6.05, 1.21, -4.97, -14.23),
        "slip": (-12.20, -6.65, -3.13, -8.83, -13.89, -8.49),
        "other": (-10.51, -2.37, -5.54, -0.27, 0.13, -0.65),
    },
    "email": {
        "same": (-5.03, 1.68, -4.83, -2.88, -12.78, -9.73),
        "local": (-13.28, -9.00, -12.81, -6.05, -12.04, -6.63),
        "slip": (-10.70, -7.08, -0.88, -7.90, -12.40, -8.90),
        "similar": (-12.62, -8.44, -14.08, -6.43, -10.01, -7.67),
        "other": (-11.67, -2.67, -7.89, 0.45, 0.61, -0.84),
    },
    "identifier": {
        "same": (3.00, -3.58, -0.90, -8.60, -7.51, -10.58),
        "slip": (-2.89, -8.86, -5.32, -10.39, -4.57, -8.52),
        "account": (-0.44, 2.80, -0.88, -7.21, -4.33, -8.85),
        "other": (-3.64, -8.84, -5.50, -8.79, -2.07, -3.82),
        "other_account": (-9.23, -8.98, -9.53, -0.94, 0.16, -4.05),
    },
    "organisation": {
        "same": (-3.93, 5.03, 0.83, -1.69, -2.16, -1.67),
        "part": (-4.74, -6.39, -8.54, -9.04, -7.45, -8.16),
        "slip": (-1.56, -6.95, -8.54, -10.70, -7.37, -5.27),
        "similar": (-7.76, -8.38, -8.53, -6.65, -7.24, -8.47),
        "other": (-8.31, -7.05, -8.53, -5.30, -7.43, -1.82),
        "one_sided": (-9.69, -8.45, -8.53, -7.38, -7.44, 1.36),
    },
    "sex": {
        "same": (-4.26, -0.35, 1.91, -1.30, -0.82, -0.85),
        "other": (-12.29, -12.68, -12.47, -0.22, -0.67, -1.33),
    },
}
"""Of each field, log2 of the probability of each level in each class, when both records have the field."""
