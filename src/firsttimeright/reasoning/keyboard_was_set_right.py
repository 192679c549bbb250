"""The keyboard was set to the layout that the fingers thought it was.

``Jqnsen`` is Jansen on a French keyboard whose driver says English; ``Офтыут``
is Jansen with the Russian layout on. Only where the text makes no name as it
stands, and a usual one through another layout.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from ..fields.names.spelling import standing
from ..findings import Code, Evidence, Hypothesis, Severity
from ..reference.letters import surprise
from ..text.folding import compact, fold
from ..text.slips import LAYOUTS
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

OTHER_LAYOUT = Code("cross.other_keyboard", Severity.WARN)
CODES = (OTHER_LAYOUT,)
EVIDENCE = ("evidence.other_layout_gives_name", "evidence.no_name_as_it_stands")

_KEYS = {
    "qwerty": "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "azerty": "azertyuiop^$qsdfghjklmùwxcvbn,;:!",
    "qwertz": "qwertzuiopü+asdfghjklöäyxcvbnm,.-",
    "russian": "йцукенгшщзхъфывапролджэячсмитьбю.",
    "ukrainian": "йцукенгшщзхїфівапролджєячсмитьбю.",
    "greek": ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./",
    "hebrew": "/'קראטוןםפ[]שדגכעיחלךף,זסבהנמצתץ.",
}
_FIELDS = (("family_name", "family"), ("given_name", "given"))
_PRIOR = 0.002
# Where the country's own layout is not the one that computers and telephones come with, it happens more often, and
# a name that looks like one may come of it too: Schwary, Schulty.
_PRIOR_AWAY = 0.005
_ODD = 4.2  # bits a letter: below it the text looks like a name as it stands, elsewhere
_LEAST = 5.0  # bearers per million of the name that comes out


@cache
def _table(typed: str, meant: str) -> dict[int, str]:
    pairs = zip(_KEYS[typed], _KEYS[meant], strict=True)
    table = {ord(one): other for one, other in pairs}
    return {**table, **{ord(one.upper()): other.upper() for one, other in zip(_KEYS[typed], _KEYS[meant], strict=True)
                        if len(one.upper()) == 1 and one.isalpha()}}  # fmt: skip


def check(scene: Scene) -> tuple[Claim, ...]:
    """Read the names through the other layouts."""
    claims = []
    away = scene.layout != "qwerty"
    for field, kind in _FIELDS:
        text = scene.text(field)
        if not 4 <= len(text) <= 30 or (text[1] == "'" and text[2].isupper()):  # J'Marcus, D'Souza
            continue
        key = fold(text)
        look = scene.reference.family_name if kind == "family" else scene.reference.given_name
        if look(key, scene.country) is not None:
            continue  # listed, as most names are, and told by one look-up
        latin = key.isascii()
        if latin and not away and surprise(key, kind) < _ODD * len(key):
            continue
        own = standing(key, kind, scene.country, scene.reference)
        if own.listed or (latin and compact(text) in scene.local_letters):
            continue  # an address that works was not typed on the wrong keyboard
        best: tuple[float, str] | None = None
        for typed, meant in _ways(scene.layout, latin=latin):
            other = text.translate(_table(typed, meant))
            name = fold(other)
            if (
                name == key
                or not name.replace("-", "").replace("'", "").replace(" ", "").isalpha()
                or not name.isascii()
            ):
                continue
            there = standing(name, kind, scene.country, scene.reference)
            if there.per_million >= _LEAST and (best is None or there.per_million > best[0]):
                best = (there.per_million, other)
        if best is not None:
            odd = own.surprise if latin else 8.0 * len(key)
            evidence = (
                Evidence("evidence.other_layout_gives_name", round(math.log2(best[0] / 1e6) - 2, 2),
                         {"per_million": round(best[0], 1)}),
                Evidence("evidence.no_name_as_it_stands", round(odd, 2)),
            )  # fmt: skip
            after = best[1] if not best[1].islower() or text.islower() else best[1].title()
            prior, least = (_PRIOR_AWAY, 0.65) if away else (_PRIOR, 0.8)
            claims.append(Claim(Hypothesis(field, text, after, OTHER_LAYOUT.name, evidence), prior=prior, floor=least))
    return tuple(claims)


def _ways(at_home: str, *, latin: bool) -> tuple[tuple[str, str], ...]:
    """Give the keyboards that may have been taken for one another: the usual one is always among the two."""
    if not latin:
        return tuple((typed, "qwerty") for typed in ("russian", "ukrainian", "greek", "hebrew"))
    others = ("qwerty",) if at_home != "qwerty" else (layout for layout in LAYOUTS if layout != at_home)
    return tuple(pair for other in others for pair in ((other, at_home), (at_home, other)))
