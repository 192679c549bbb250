"""Where a family name has a form for women, no man bears it: *Pan Tomasz Kowalska* is Kowalski.

Asked in the countries whose own names these are, and of men alone: a woman may bear the form of men there, by choice or
by her husband's country, and abroad a son may bear his mother's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Finding, Hypothesis, Severity
from ..text.folding import fold
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["EVIDENCE", "OTHER_FORM", "form_of_women"]

OTHER_FORM = Code("cross.family_name_of_other_sex", Severity.WARN)
EVIDENCE = ("evidence.form_for_women",)

_OF_WOMEN = {
    "PL": re.compile(r"(?<=[^\W\d_])(?:sk|ck|dzk)a$"),
    **dict.fromkeys(("CZ", "SK"), re.compile(r"(?<=[^\W\d_]{2})ov[aá]$")),
    "IS": re.compile(r"(?<=[^\W\d_])d[oó]ttir$"),
    "LT": re.compile(r"(?<=[^\W\d_]{2})(?:ienė|aitė|ytė|utė|ūtė)$"),
}
_MALE, _USUAL = 0.01, 5.0  # share of women among the bearers of a man's name at the most; bearers per million
_AS_MANY = 0.7
_BITS = 8.0  # of a man beside the form for women; set by hand, as no country counts them


def form_of_women(scene: Scene) -> tuple[Claim | Finding, ...]:
    """Ask about the form of a family name that is a woman's, beside a man's given name; offer the man's, if known."""
    pattern = _OF_WOMEN.get(scene.country or "")
    if pattern is None:
        return ()
    family = scene.text("family_name")
    if not family or pattern.search(family.lower()) is None or not _is_man(scene):
        return ()
    meant = _of_men(family, scene)
    if scene.country == "PL" and not _are_a_pair(family, meant, scene):
        return ()  # Laska is a name of its own
    if meant is None:
        return (OTHER_FORM.at("family_name"),)
    evidence = (Evidence("evidence.form_for_women", _BITS),)
    return (Claim(Hypothesis("family_name", family, meant, OTHER_FORM.name, evidence)),)


def _are_a_pair(family: str, meant: str | None, scene: Scene) -> bool:
    """Tell whether about as many men bear the one form as women the other."""
    last = family.rpartition("-")[2].rpartition(" ")[2]
    own = scene.reference.family_name(last, scene.country)
    other = scene.reference.family_name((meant or "").rpartition("-")[2].rpartition(" ")[2], scene.country)
    return own is not None and other is not None and other.frequency >= max(1.0, _AS_MANY * own.frequency)


def _is_man(scene: Scene) -> bool:
    """Tell whether the given name is a man's, and nothing says otherwise."""
    first = scene.part("given_name").split(" ")[0]
    known = scene.reference.given_name(first, scene.country) if first else None
    if known is None or known.gender != "m" or known.frequency < _USUAL or (known.share_female or 0.0) > _MALE:
        return False
    return "f" not in (scene.salutation_gender, scene.stated_gender)


def _of_men(family: str, scene: Scene) -> str | None:
    """Give the form that men bear; ``None`` where it is not known for certain."""
    if scene.country == "PL":
        return f"{family[:-1]}i"
    if scene.country == "IS":
        father = re.sub(r"d[oó]ttir$", "", family)
        return None if father.endswith("ar") else f"{father}son"  # Sigurðar: Sigurðsson, and Þórðar: Þórðarson
    if scene.country not in {"CZ", "SK"}:
        return None
    stem = family[:-3]
    forms = [stem, f"{stem}a", f"{stem}o"]
    if fold(stem).endswith("k"):  # Horáčková, of Horáček
        forms.append(f"{stem[:-1]}ek")
    known = [form for form in forms if scene.reference.family_name(form, scene.country) is not None]
    return known[0] if len(known) == 1 else None
