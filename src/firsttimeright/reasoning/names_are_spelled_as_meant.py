"""Given and family names stand as they were meant.

Silence unless a specific better name has evidence: a slip that explains what
stands there, a name that is so much more frequent that the slip is likelier
than the rare name, or another field of the record that spells it otherwise.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..fields.names.as_typed import in_own_letters, marked_otherwise
from ..fields.names.behind_infix import behind
from ..fields.names.codes import FREQUENT, NOBODYS, RARE
from ..fields.names.households import ARTICLES
from ..fields.names.kin import borne_with, from_afar
from ..fields.names.slip_reasons import reasons
from ..fields.names.spelling import (
    LEAST_SURE,
    Candidate,
    Standing,
    candidate,
    candidates,
    channel,
    floor,
    goes_on,
    is_glued,
    meant_in,
    names_in,
    plainly_usual,
    spelled,
    standing,
    usual,
    weigh,
)
from ..fields.names.standings import BEHIND, is_nobodys
from ..fields.names.value import Kind
from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact, fold
from . import local_parts
from .beside_a_company import of_its_company
from .engine import Claim
from .fits_the_person import fits_the_person
from .names_in_other_fields import heard_of, letters_of_family, spoken_of, told_in_full
from .never_asked import never_by_spelling, never_by_weight, never_by_witnesses
from .slips_in_one_field import clearly_meant, in_one_field, is_form
from .spelled_by_customers import LEAST_SURE as OF_CUSTOMERS
from .spelled_by_customers import among_customers, borne_by_customers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .never_asked import Weighed
    from .scene import Scene

    _Words = tuple[str, tuple[str, ...]]  # a witness, and the words of its field

TYPO = Code("name.typo_suspect", Severity.WARN)
CODES = (TYPO,)
EVIDENCE = ("evidence.email_spells_it_so", "evidence.full_name_spells_it_so",
            "evidence.holder_spells_it_so", "evidence.initial_fits",
            "evidence.initial_differs", "evidence.salutation_fits", "evidence.salutation_differs",
            "evidence.customers_spell_it_so", "evidence.customers_spell_as_typed",
            "evidence.household_spells_it_so", "evidence.known_customer_spells_it_so")  # fmt: skip

_NO_NAME = frozenset("<>{}[]@€$;=/\\|_?\ufffd")  # signs that stand in no name: what stands between them is none
_FIELDS = (("family_name", "family"), ("given_name", "given"), ("partner_family_name", "family"))
_OF_PLACE = frozenset(("achter", "boven", "naast", "onder", "tegen", "tegenover", "langs", "voor"))
_INFIXES = {"family_name": "infix", "partner_family_name": "partner_infix"}
_LEAST_IN_A_WHOLE = 0.84  # of a given name within a full name, whose threshold is that of all fields
_DOUBLED = -8.0  # bits for a slip that doubles another letter than the name does: Jeniffer
_EITHER = 14.0  # bits that ``channel`` takes from the name typed and gives to the slip
_BY_LETTERS = 3.0  # bits by which one of two names that differ by a slip may look less like a name
_SHORT, _LONG = 4, 6  # letters of a name that one slip is looked for in, and of one that may have two
_WITNESSES = frozenset(
    {"evidence.email_spells_it_so", "evidence.full_name_spells_it_so", "evidence.holder_spells_it_so"}
)


def check(scene: Scene) -> tuple[Claim, ...]:
    """Put forward the names that may have been meant."""
    claims: list[Claim] = []
    name = scene.name
    if name is not None and name.kind is Kind.FAMILY and (name.salutation or "").lower() in ARTICLES:
        return ()  # The Smiths: the plural of a name
    # A salutation among the names is no misspelled name: the names room has a question of its own about it.
    aside = frozenset(map(compact, name.unparsed.split())) if name is not None and name.unparsed else frozenset()
    for field, kind in _FIELDS:
        text = scene.part(field)
        if not text or len(text) > 80 or not (text.isalpha() or _NO_NAME.isdisjoint(text)):
            continue
        parts, found, behind_it = names_in(text), [], 0
        for start, end in parts:
            infix, behind_it = _infix(scene, field, text[:behind_it], text[behind_it:start]), end
            typed = text[start:end]
            letters = compact(typed)
            if letters in aside or (len(parts) > 1 and is_form(typed)):
                continue
            if (spoken := _heard_out(scene, field, kind, typed, letters, infix)) is None:
                continue  # as mostly
            for meant, evidence in _suspects(scene, field, kind, typed, letters, spoken, len(parts), infix):
                said = {piece.code for piece in evidence}
                least = (
                    0.0 if said & _WITNESSES else floor(end - start, kind, listed=RARE in said, behind=NOBODYS in said)
                )
                if FREQUENT not in said:
                    least = OF_CUSTOMERS
                found.append((start, end, meant, evidence, least))
        for after, why, least in in_one_field(text, found) if found else ():
            claims += _claims(scene, field, text, after, why, least)
        if found and (meant_so := clearly_meant(text, found)):
            scene.meant[field] = meant_so
    return tuple(claims)


def _claims(  # noqa: PLR0917
    scene: Scene, field: str, text: str, after: str, evidence: tuple[Evidence, ...], least: float
) -> list[Claim]:
    """A part that was typed within a full name is put right there too."""
    whole = scene.text("full_name")
    told = not {piece.code for piece in evidence}.isdisjoint(_WITNESSES)
    if scene.text(field) or text not in whole:
        if field == "given_name" and not told:
            least = max(least, LEAST_SURE["given"])  # that it is wrong; what is meant, the policy's threshold says
        return [Claim(Hypothesis(field, text, after, TYPO.name, evidence), doubt=least)]
    head, _, tail = whole.rpartition(text) if field == "family_name" else whole.partition(text)
    cause = f"full_name.{field}.{compact(after)}"
    if field == "given_name" and not told:
        least = max(least, _LEAST_IN_A_WHOLE)
    return [
        Claim(Hypothesis(field, text, after, TYPO.name, evidence, cause), doubt=least),
        Claim(Hypothesis("full_name", whole, head + after + tail, TYPO.name, evidence, cause), severity=None),
    ]


def _infix(scene: Scene, field: str, names: str, before: str) -> str:
    """Give the infix (folded) of a name in a field: what stands before it there, or in the field for it.

    None behind a word of place: *Vos achter de kerk* says where he lives.
    """
    apart, here = _INFIXES.get(field), before.strip(" -\u2010\u2011\u2013")
    if apart is None or (names.rpartition(" ")[2].casefold() in _OF_PLACE):
        return ""
    return fold(here or ("" if before else scene.part(apart)))


def _heard_out(  # noqa: PLR0917
    scene: Scene, field: str, kind: str, typed: str, letters: str, infix: str
) -> list[_Words] | None:
    """Give the words of other fields that may tell of a name; ``None`` where nobody asks about it, as mostly."""
    if not letters.isalpha() or not letters.isascii():
        return None
    if ((words := scene.local_words) and local_parts.repeated(letters, words)) or of_its_company(scene, letters):
        return None  # it stands there in full: no need to read the words in all ways, or to ask the others
    spoken = []
    for each in spoken_of(scene, field, letters):
        if local_parts.repeated(letters, each[1]):
            return None
        if not (typed.isascii() and local_parts.are_unlike(letters, each[1], scene.country)):
            spoken.append(each)  # what may tell of a name has nothing to do with it as a rule
    key, country, reference = _key(typed, letters), scene.country, scene.reference
    if (
        not spoken
        and plainly_usual(key, kind, country, reference)
        and not (infix and is_nobodys(infix, key, country, reference))
    ):
        return None  # nothing but the tables could put another forward, and they do not for one as usual as this
    return spoken


def _key(typed: str, letters: str) -> str:
    """Fold a name, which is letters alone."""
    return letters if typed.isascii() else fold(typed)


def _suspects(  # noqa: PLR0917 - a name, where it stands, and what is known of it already
    scene: Scene, field: str, kind: str, typed: str, letters: str, spoken: list[_Words], parts: int, infix: str
) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    reference, country = scene.reference, scene.country
    key = _key(typed, letters)
    own = standing(key, kind, country, reference, infix)
    heard = heard_of(scene, field, typed, letters, spoken, short=not own.listed) if spoken else []
    if any(said.repeats for _witness, said in heard):
        return  # another field protects what was typed, at more bits than any slip is worth
    if heard and (own.listed or len(letters) < _LONG) and not told_in_full(scene, scene.part(field), letters):
        heard = []
    told = {said.instead for _witness, said in heard if said.instead is not None}
    kin = _kin(scene, field, letters) if not usual(own, kind) else frozenset()
    if letters in kin:
        return  # who lives in the same house spells it so too
    ours: tuple[tuple[Candidate, tuple[Evidence, ...]], ...] = ()
    if scene.index is not None and field == "family_name" and parts == 1 and not told and not kin:
        ours = tuple(among_customers(scene, typed, key, own))
    for item, evidence_ in ours:
        yield spelled(item, typed, kind, country, reference), evidence_
    if (
        parts == 1
        and not ours
        and (
            never_by_witnesses(scene, field, kind, key, own, heard)
            if told
            else never_by_spelling(scene, field, kind, key, own)
        )
    ):
        return
    judged = []
    for item in _near(scene, kind, key, own, infix, (*told, *kin)):
        backing = list(dict.fromkeys(witness for witness, said in heard if said.instead == compact(item.key)))
        if told and not backing:
            continue  # the other fields name another
        if kind == "given" and not item.standing.listed and (own.listed or key in {item.key[1:], item.key[:-1]}):
            continue  # ybelek@: a letter beside the name, rather than a name that nobody is known to bear
        if backing and local_parts.doubles_another(key, item.key):
            item = replace(item, slip_bits=max(item.slip_bits, _DOUBLED), kinds=("doubling",))  # noqa: PLW2901
        alone = parts == 1 or own.by == BEHIND  # what nobody bears behind its infix is a slip in a double name, too
        if backing or not _is_spared(scene, kind, typed, item, 1 if alone else parts, infix):
            judged.append((item, backing))
    if not judged:
        return
    weighed = _weighed(scene, kind, key, own, judged, kin)
    if parts == 1 and not ours and never_by_weight(scene, field, kind, key, own, weighed):
        return
    for item, backing, bits in weighed:
        known = bool(backing) or (kind == "given" and in_own_letters(typed, item.name))
        evidence = [*reasons(typed, own, item, bits, told=known)]
        evidence += _witnessed(scene, kind, key, own, item, backing)
        if kind == "given":
            evidence += fits_the_person(scene, item, key)
        if scene.index is not None:
            evidence += borne_by_customers(scene, field, item, key, bits[1])
        yield spelled(item, typed, kind, country, reference), tuple(evidence)


def _weighed(  # noqa: PLR0917 - a name, and those that may have been meant
    scene: Scene, kind: str, key: str, own: Standing, judged: list[tuple[Candidate, list[str]]], kin: frozenset[str]
) -> list[Weighed]:
    """Weigh the names that may have been meant, each with the witnesses that back it, by their spelling."""
    reference, country = scene.reference, scene.country
    afar = _from_afar(scene, kind)
    found = []
    for item, backing in judged:
        bits = weigh(key, own, item, kind, country, reference, afar=afar)
        if backing or compact(item.key) in kin:
            plain = _of_nobody(channel(own, item, kind), own, item)
            # The fitted weights know no slip that gives a usual name: these are not asked about by themselves.
            bits = plain if usual(own, kind) or sum(plain) > sum(bits) else bits
        found.append((item, backing, bits))
    return found


def _near(  # noqa: PLR0917 - a name, and those that other fields hold
    scene: Scene, kind: str, key: str, own: Standing, infix: str, said: Iterable[str]
) -> Iterable[Candidate]:
    """Give the names that may have been meant: usual ones, and those *said* by others that a slip may have changed."""
    reference, country = scene.reference, scene.country
    near: tuple[Candidate, ...] = ()
    if not usual(own, kind):
        near = behind(infix, key, own, country, reference) if infix else candidates(key, kind, country, reference)
    found = {item.key: item for item in near}
    for name in said:
        if all(compact(other) != name for other in found):
            item = candidate(key, name, kind, scene.country, scene.reference)
            if item.slip_bits > -math.inf:
                found[item.key] = item
    return found.values()


def _witnessed(  # noqa: PLR0917
    scene: Scene, kind: str, key: str, own: Standing, item: Candidate, backing: list[str]
) -> Iterator[Evidence]:
    """Weigh the other fields that hold the name that may be meant."""
    if not backing:
        return
    back = candidate(item.key, key, kind, scene.country, scene.reference).slip_bits
    for witness in backing:
        weight = local_parts.for_meant(
            back, witness, borne=own.per_million, letters=len(item.key), given=kind == "given"
        )
        yield Evidence(f"evidence.{witness}_spells_it_so", round(weight, 2))


def _of_nobody(bits: tuple[float, float, float], own: Standing, item: Candidate) -> tuple[float, float, float]:
    """Let the letters of two names that no table has say only so much of which of them is one."""
    slipped, meant, typed = bits
    if own.listed or item.standing.listed:
        return bits
    return slipped, max(meant, -typed - _EITHER - _BY_LETTERS), typed


def _is_spared(scene: Scene, kind: str, typed: str, item: Candidate, parts: int, infix: str) -> bool:  # noqa: PLR0917
    """Say whether *item* is not put forward by the spelling alone."""
    if is_glued(typed, item.key):
        return True
    if kind != "family":
        return marked_otherwise(typed, item.name, scene.country) or compact(item.key) == letters_of_family(scene)
    if not borne_with(infix, item.name, scene.country, scene.reference):
        return True
    return not meant_in(parts, item) or goes_on(scene.part("given_name"))


def _kin(scene: Scene, field: str, letters: str) -> frozenset[str]:
    """Give the family names, of the house and of who this may be already, that the typed one is or lies near."""
    if scene.index is None or field != "family_name":
        return frozenset()
    most = 2 if len(letters) >= _LONG else 1
    near = {
        name
        for name in scene.household | scene.known
        if len(name) >= _SHORT and OSA.distance(letters, name, score_cutoff=most) <= most
    }
    return frozenset(near - {letters} if letters not in scene.household else near)


def _from_afar(scene: Scene, kind: str) -> float:
    """Say how far the other name of the person comes from elsewhere."""
    if kind == "given":
        family = scene.meant.get("family_name") or scene.part("family_name")
        return from_afar("family", family, scene.part("infix"), scene.country, scene.reference)
    return from_afar("given", scene.part("given_name"), "", scene.country, scene.reference)
