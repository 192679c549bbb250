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

SHARE = (2.8312, 0.3148, 0.0184, 1.0270, 3.5043, 0.5032)
"""Within *same* the shares of the first three; for the others how many of them one customer has, roughly."""

BITS: dict[str, dict[str, tuple[float, ...]]] = {
    "given": {
        "same": (-3.68, -1.49, -3.47, -6.42, -7.13, -5.04),
        "part": (-6.17, -9.66, -6.08, -11.56, -13.44, -11.44),
        "nickname": (-7.47, -4.28, -5.76, -7.74, -8.22, -7.95),
        "initial": (-6.16, -1.92, -3.77, -5.32, -5.62, -5.66),
        "slip": (-5.90, -4.36, -2.18, -10.55, -11.14, -9.01),
        "neighbour": (-8.14, -7.19, -3.54, -8.64, -7.78, -9.01),
        "sound": (-13.37, -13.44, -12.28, -13.13, -13.50, -13.19),
        "similar": (-12.80, -13.38, -6.54, -11.46, -11.61, -11.16),
        "other_same_initial": (-10.57, -12.47, -7.94, -2.93, -2.83, -3.84),
        "other": (-5.66, -12.65, -8.52, 1.00, 0.98, -2.12),
        "other_initial": (-13.36, -14.20, -13.81, -1.73, -2.09, -4.66),
    },
    "family": {
        "same": (-1.04, -0.84, -2.79, -1.51, -9.64, -6.59),
        "part": (-3.36, -4.14, -3.98, -5.47, -10.73, -9.13),
        "slip": (-6.56, -6.84, -3.59, -10.02, -14.28, -9.79),
        "neighbour": (-6.77, -6.45, -3.12, -9.25, -10.83, -8.94),
        "sound": (-7.89, -13.49, -9.82, -12.63, -11.81, -13.27),
        "similar": (-6.11, -11.59, -6.75, -11.61, -10.12, -8.97),
        "other": (-0.52, -4.26, -4.92, -1.38, 2.46, -1.65),
        "swapped": (-5.68, -13.12, -6.88, -12.25, -13.46, -13.24),
    },
    "birth": {
        "same": (1.10, 1.54, -2.81, -5.24, -12.56, -12.02),
        "day_month": (-6.01, -4.64, -13.34, -12.62, -12.76, -12.73),
        "slip": (-5.16, -4.37, 0.72, -8.89, -10.15, -8.97),
        "two_parts": (-11.18, -13.58, -12.61, -8.48, -9.43, -8.13),
        "other": (-5.80, -13.20, -9.05, -1.52, -1.83, -2.43),
        "generation": (-6.00, -15.45, -9.85, -0.81, 0.10, -2.43),
    },
    "address": {
        "same": (2.45, 2.40, -3.91, 2.16, -4.91, -14.53),
        "house": (-6.43, -11.35, -13.59, -8.72, -14.53, -17.63),
        "house_slip": (-1.36, -7.15, -4.35, -5.81, -7.47, -12.03),
        "street": (-7.41, -13.37, -6.35, -14.18, -13.43, -15.30),
        "area": (-4.76, -7.30, -3.69, -12.88, -7.77, -8.74),
        "other": (-12.51, -3.80, -6.42, -12.20, 0.45, -0.45),
    },
    "phone": {
        "same": (-2.97, 3.36, -6.61, 1.19, -3.03, -14.10),
        "slip": (-8.73, -10.78, -2.77, -10.51, -13.35, -8.80),
        "other": (-10.65, -1.99, -7.42, -0.39, 0.23, -0.79),
    },
    "email": {
        "same": (-4.01, 0.85, -4.86, -2.97, -12.17, -9.47),
        "local": (-7.73, -7.22, -1.73, -5.94, -12.05, -7.80),
        "slip": (-6.60, -7.86, -1.44, -7.17, -10.80, -9.71),
        "similar": (-12.50, -7.41, -13.56, -5.78, -10.13, -8.27),
        "other": (-11.64, -2.46, -9.75, 0.43, 0.70, -0.83),
    },
    "identifier": {
        "same": (2.01, -4.53, -0.35, -7.43, -5.61, -10.11),
        "slip": (-4.76, -8.81, -4.88, -8.77, -4.47, -9.45),
        "account": (-0.45, 0.45, -1.44, -5.12, -4.44, -9.48),
        "other": (-5.61, -8.81, -5.07, -7.48, -3.98, -1.16),
        "other_account": (-9.22, -8.82, -10.05, -0.70, -0.18, -5.01),
    },
    "organisation": {
        "same": (-2.02, 2.99, -0.02, -1.81, -1.95, -5.72),
        "part": (-4.46, -7.87, -8.47, -7.35, -7.33, -8.53),
        "slip": (-1.23, -7.70, -8.47, -8.12, -7.31, -7.77),
        "similar": (-8.17, -8.43, -8.47, -5.96, -7.29, -8.47),
        "other": (-8.33, -8.26, -8.47, -4.13, -4.33, -3.46),
        "one_sided": (-9.68, -8.45, -8.47, -6.15, -7.32, 0.01),
    },
    "sex": {
        "same": (-3.94, -0.06, 0.89, -0.94, -0.55, -0.47),
        "other": (-12.27, -12.41, -12.43, -0.16, -0.65, -1.42),
    },
}
"""Of each field, log2 of the probability of each level in each class, when both records have the field."""
