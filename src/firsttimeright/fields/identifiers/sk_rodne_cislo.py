"""Rodné číslo: the Slovak birth number, made as the Czech one is."""

from __future__ import annotations

from dataclasses import replace

from firsttimeright.fields.identifiers import cz_rodne_cislo

__all__ = ["SCHEME"]

SCHEME = replace(cz_rodne_cislo.SCHEME, name="rodne_cislo_sk", country="SK")
