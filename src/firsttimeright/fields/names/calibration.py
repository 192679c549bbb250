"""How many bits the fitted weights of spelling are off among people, and in which countries further."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["AT_HOME", "CALIBRATION"]

CALIBRATION: Mapping[tuple[str, str], float] = MappingProxyType(
    {
        ("family", "unlisted"): -0.6, ("family", "elsewhere"): -1.0, ("family", "abroad"): -1.8,
        ("family", "heard"): -0.8, ("family", "known"): -0.7, ("family", "counted"): -2.5,
        ("family", "unmeasured"): -1.7, ("family", "behind"): 3.5, ("family", "hardly behind"): 2.0,
        ("given", "listed"): 0.0, ("given", "rumoured"): 1.0, ("given", "unlisted"): 1.8,
    }
)  # fmt: skip
"""Bits that the fitted weights are off among people, by kind of name and what is known of the one typed.

With them, nine of ten suggestions with a confidence of .9 are right (``tools/calibration.py``), and as few real names
are asked about as ``benchmarks.names --names`` shows; what is ``unmeasured`` is left to those who bear it.
"""
AT_HOME: Mapping[str, Mapping[str, Mapping[str, float]]] = MappingProxyType(
    {
        "family": {
            "BE": {"abroad": 1.2, "heard": 1.8},
            "DE": {"heard": -0.4},
            "ES": {"hardly behind": 1.5},
            "FR": {"elsewhere": 1.2, "known": 0.9, "hardly behind": 2.5},
            "GB": {"abroad": 0.6, "heard": -1.4},
            "IT": {"hardly behind": 0.5},
            "NL": {"heard": 0.8},
            "US": {"known": 0.6},
        },
        "given": {
            "BE": {"listed": 2.8, "rumoured": 2.0, "unlisted": 2.5},
            "DE": {"rumoured": 2.5, "unlisted": 2.2},
            "FR": {"listed": 2.5, "rumoured": 1.8, "unlisted": 2.2},
            "GB": {"listed": 2.3, "rumoured": 2.2, "unlisted": 1.7},
            "NL": {"listed": 1.2, "rumoured": 0.4, "unlisted": 1.3},
            "US": {"listed": 2.4, "rumoured": 1.4, "unlisted": 1.4},
        },
    }
)
"""What is added by kind, country, and what is known of the name typed.

There a country tells more or less than others do: the Dutch set holds nearly all family names of the Dutch, those
of Belgians and of the French are mostly counted, and the British have no set. Of given names, the slips in lists that
count nobody are told best where a country counts its own; what a list vouches for is left out (``kin.is_vouched_for``).
"""
