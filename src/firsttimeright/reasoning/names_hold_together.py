"""A name fits together: salutation with given name, each part in its own field, a person in a person's field.

The names room puts the questions, by the name alone; here the rest of the
record is heard: the gender that was stated or that a number carries, and the
order in which the e-mail address has the names.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from ..fields import names
from ..fields.names.infix_slips import APART
from ..fields.names.whole_slips import WHOLE
from ..findings import Evidence, Finding, Hypothesis
from ..reference.words.given_exceptions import ONCE_OF_MEN
from ..text.folding import compact, fold
from . import address_in_a_name, local_parts
from .company_in_its_field import moved, said_there
from .engine import Claim
from .lost_in_a_whole_name import of_the_whole
from .office_behind_the_name import of_an_office
from .order_by_tables import AS_OFTEN, FEW, LEAST_BOTH, as_known, borne, by_infix, by_shares, by_tables
from .order_of_names import EVIDENCE as OF_ORDER
from .order_of_names import ORDERS, by_capitals, by_initials, by_order, pair
from .turned_and_misspelled import SPELLED_OUT, salutation_of, turned

if TYPE_CHECKING:
    from ..findings import Parsed
    from .scene import Scene

CODES = ()
EVIDENCE = (
    "evidence.given_name_is_rare", "evidence.name_was_once_of_men", "evidence.stated_gender_agrees",
    "evidence.stated_gender_differs",
    "evidence.number_agrees", "evidence.number_differs", *OF_ORDER,
)  # fmt: skip

CONFLICT, SWAPPED, TYPO = "name.gender_conflict", "name.swapped_fields", "name.typo_suspect"
COMPANY = "name.company_in_person_field"
# Of two salutations that contradict each other one is wrong; bits for the one that a given name of one sex is beside.
_ONE_OF_TWO, _GIVEN_AGREES = 0.5, 3.3
_PRIORS = {SWAPPED: 0.004}  # of the records have given and family name in each other's field
_LEAST_HEARD = 3.0  # bits of witnesses with which less is enough from the tables
_LEAST_EACH = 0.5  # and then the first name is at least as usual in the other field
_LEAST_OTHER = -3.0  # of the second, whose bearers are counted worse: Klaus is a family too
_LEAST_SURE = 0.65  # of a swap: names that merely look swapped are many
_USUAL = 100.0  # bearers per million of a family name that is plainly one of the country
_ENGLISH = frozenset(("GB", "IE", "US", "CA", "AU", "NZ", "ZA"))
_OLD_FORMS = {"mme": "M.", "madame": "Monsieur", "mrs": "Mr"}
# Forms of address for which another is proposed where nothing is known but the sex.
_OF_HER_OWN = {
    "mrs": ("ms", "mrs"),
    "miss": ("ms", "mrs"),
    "mlle": ("mme", "madame"),
    "mademoiselle": ("mme", "madame"),
}
_LOOKED_AT_ELSEWHERE = frozenset({"family_name", "given_name", "partner_family_name"})


def check(scene: Scene) -> tuple[Claim | Finding, ...]:
    """Ask the names room, and hear what the other fields say to its questions."""
    parsed = scene.customer.name
    if parsed is None:
        return ()
    findings, guesses = names.question(
        parsed, country=scene.country, language=scene.language, reference=scene.reference,
        field="full_name" if scene.typed_text("full_name") else "family_name", typos=False,
    )  # fmt: skip
    if findings:
        findings = names.at_home(findings, scene.customer.text)
    findings = of_an_office(scene, said_there(scene, findings))
    if not _has_letters(scene):
        findings += names.wordless(scene.customer.text)
    if not guesses:
        guesses = _old_form(scene)
    elif not any(item.code == CONFLICT for item in guesses):
        guesses = (*guesses, *_old_form(scene))
    said = max((item.bits for item in guesses if item.code == SWAPPED), default=0.0) if guesses else 0.0
    weighed = _swap(scene)
    split = any(item.code == SWAPPED and item.field == "infix" for item in guesses)  # De Vries | Annelies
    if weighed and weighed[0].bits > said and not split:
        guesses = (*(item for item in guesses if item.code != SWAPPED), *weighed)
    elif said and not scene.typed_text("given_name") and all(both := pair(scene)):
        evidence = next(item.evidence for item in guesses if item.code == SWAPPED)
        guesses = (*(item for item in guesses if item.code != SWAPPED), _turned(*both, evidence))
    if findings and (elsewhere := address_in_a_name.offered(scene, findings)):
        return (*findings, *elsewhere)
    if not guesses:
        return findings
    guesses, claims = of_the_whole(scene, guesses), []
    swapped: tuple[Evidence, ...] = ()
    if any(item.code == SWAPPED for item in guesses):
        swapped = _witnesses(scene)
        if sum(piece.bits for piece in swapped) <= 0.0 and not _strongly_swapped(scene, guesses):
            guesses = tuple(item for item in guesses if item.code != SWAPPED)
    if any(item.code == COMPANY for item in guesses):
        guesses = tuple(each for item in guesses for each in (moved(scene, item) if item.code == COMPANY else (item,)))
        findings = _of_its_holder(findings, guesses)
    for item in guesses:
        if item.code == TYPO and item.field in _LOOKED_AT_ELSEWHERE and not item.cause:
            continue
        if (
            item.code == TYPO
            and item.cause not in ("", APART)
            and local_parts.repeated(_typed_name(scene), scene.local_words)
        ):
            continue  # the address spells the whole name as it stands: m.osulivan@
        more: tuple[Evidence, ...] = ()
        if item.code == CONFLICT:
            if (other := _in_the_name(scene, item)) is not None:
                claims.append(Claim(other, prior=_ONE_OF_TWO))
                continue
            if _family_fits(scene):
                continue
            more = _gender(scene)
            item = _as_in_the_name(scene, item)  # noqa: PLW2901
        elif item.code == SWAPPED:
            more = tuple(piece for piece in swapped if all(piece.code != had.code for had in item.evidence))
        cause = "" if item.cause == WHOLE else item.cause  # one field: it competes with what its parts may mean
        stands = scene.text(item.field)
        before = stands if item.before and stands.casefold() == item.before.casefold() else item.before
        heard = Hypothesis(item.field, before, item.after, item.code, (*item.evidence, *more), cause)
        claims.append(Claim(heard, prior=_PRIORS.get(item.code), floor=_LEAST_SURE if item.code == SWAPPED else 0.0))
    if any(item.code == SWAPPED for item in guesses):
        claims += _of_turned(scene, parsed, guesses)
    return (*findings, *claims)


def _has_letters(scene: Scene) -> bool:
    """Tell at once that neither name is one of signs alone."""
    given, family = scene.typed_text("given_name"), scene.typed_text("family_name")
    return (not given or given[0].isalnum()) and (not family or family[0].isalnum())


def _typed_name(scene: Scene) -> str:
    """Give the letters of infix and family name as they stand."""
    return compact(f"{scene.part('infix')}{scene.part('family_name')}")


def _of_its_holder(findings: tuple[Finding, ...], guesses: tuple[Hypothesis, ...]) -> tuple[Finding, ...]:
    """Say that a company stands among the names of a field that holds it."""
    held = [item.field for item in guesses if item.code == COMPANY and item.field != "organisation" and item.before]
    return tuple(
        replace(item, field=held[-1], span=None) if item.code == COMPANY and held and item.field not in held else item
        for item in findings
    )


def _of_turned(scene: Scene, parsed: Parsed[names.PersonName], guesses: tuple[Hypothesis, ...]) -> list[Claim]:
    """Ask about the salutation too, in the same question, where it contradicts the given name that was meant."""
    meant = {item.field: item.after for item in guesses if item.code == SWAPPED}
    given, family = meant.get("given_name"), meant.get("family_name")
    if not given or not family or any(item.code == CONFLICT for item in guesses):
        return []
    return [Claim(item, prior=_PRIORS[SWAPPED]) for item in salutation_of(scene, parsed, given, family)]


def _strongly_swapped(scene: Scene, guesses: tuple[Hypothesis, ...]) -> bool:
    codes = {piece.code for item in guesses if item.code == SWAPPED for piece in item.evidence}
    if codes & {"name.infix_as_given", "name.initials_as_family", names.CAPITALS, SPELLED_OUT}:
        return True
    given, family = pair(scene)
    if not given or not family:
        return False
    if names.in_vietnamese_order(given, family, scene.country, scene.language, scene.reference):
        return True  # Nguyen | Van Anh: the order in which it is said at home
    if scene.text("infix"):
        return by_infix(scene, scene.text("infix"), given, family) is not None
    if by_shares(scene, given, family) is not None:
        return True
    return by_tables(scene, given, family, (borne(scene, given, "family"), borne(scene, given, "given"))) is not None


def _swap(scene: Scene) -> tuple[Hypothesis, ...]:
    """Weigh by the tables that given and family name changed places."""
    given, family = pair(scene)
    if min(len(given), len(family)) < 3:
        return ()
    if fold(given) == fold(family) or (scene.name is not None and scene.name.family_first):
        return ()
    if scene.typed_text("given_name") and not scene.text("given_name"):
        return ()  # it was no name, and went where it belongs: Mrs | Emily
    if infix := scene.text("infix"):
        bits = by_infix(scene, infix, given, family)
        return _exchanged(scene, given, family, bits) if bits is not None else ()
    if (both := turned(scene)) is not None:
        return _swap_and_slip(scene, *both)
    of_first = borne(scene, given, "family"), borne(scene, given, "given")
    if of_first[1] > of_first[0] and (
        of_first[1] > of_first[0] * AS_OFTEN or borne(scene, family, "given") <= borne(scene, family, "family")
    ):
        return ()  # rather a given name, as mostly, and beside it what is no better one
    bits = by_shares(scene, given, family)
    if bits is None and " " not in given and " " not in family:
        bits = by_tables(scene, given, family, of_first) or _by_witnesses(scene, given, family, of_first)
    return _exchanged(scene, given, family, as_known(scene, given, bits)) if bits is not None else ()


def _exchanged(scene: Scene, given: str, family: str, bits: tuple[float, float]) -> tuple[Hypothesis, ...]:
    evidence = _by_bits(bits)
    if not scene.typed_text("given_name"):
        return (_turned(given, family, evidence),)
    given, family = scene.text("given_name") or given, scene.text("family_name") or family  # as tidied
    return (
        Hypothesis("given_name", given, family, SWAPPED, evidence, "swap"),
        Hypothesis("family_name", family, given, SWAPPED, evidence, "swap"),
    )


def _by_bits(bits: tuple[float, float]) -> tuple[Evidence, Evidence]:
    return (
        Evidence("name.family_as_given", round(min(bits[0], 9.0 - min(bits[1], 0.0) * 2), 2)),
        Evidence("name.given_as_family", round(min(bits[1], 9.0 - min(bits[0], 0.0) * 2), 2)),
    )


def _swap_and_slip(scene: Scene, given: str, family: str, spelled: Evidence) -> tuple[Hypothesis, ...]:
    """Ask in one question for the names that the address spells out, each in its field."""
    first = math.log2(borne(scene, family, "family") / borne(scene, family, "given"))
    second = math.log2(borne(scene, given, "given") / borne(scene, given, "family"))
    if first < _LEAST_EACH or second < _LEAST_OTHER:
        return ()
    order = Evidence(*ORDERS[0])
    heard = sum(piece.bits for piece in (order, *by_initials(scene), *_salutation(scene)))
    if first + second + heard < LEAST_BOTH:
        return ()
    evidence = (*_by_bits((first, second)), spelled, order)
    return (
        Hypothesis("given_name", scene.text("given_name"), given, SWAPPED, evidence, "swap"),
        Hypothesis("family_name", scene.text("family_name"), family, SWAPPED, evidence, "swap"),
    )


def _turned(given: str, family: str, evidence: tuple[Evidence, ...]) -> Hypothesis:
    """Of a whole name the words change places."""
    return Hypothesis("full_name", f"{given} {family}", f"{family} {given}", SWAPPED, evidence, "swap")


def _by_witnesses(scene: Scene, given: str, family: str, borne_by: tuple[float, float]) -> tuple[float, float] | None:
    """Give the bits of both names for a swap that initials or the e-mail address speak for: less is then enough."""
    first = math.log2(borne_by[0] / borne_by[1])
    if first < 0.0:  # mostly so, and cheaper to tell than to hear the witnesses
        return None
    second = math.log2(borne(scene, family, "given") / borne(scene, family, "family"))
    heard = sum(piece.bits for piece in _witnesses(scene)) if second >= _LEAST_OTHER else 0.0
    if heard < _LEAST_HEARD:
        return None
    if first >= _LEAST_EACH and first + second + heard >= LEAST_BOTH:
        return first, second
    return by_shares(scene, given, family, heard=heard)


def _old_form(scene: Scene) -> tuple[Hypothesis, ...]:
    """Mme François Blanc is the old form for his wife, in a line of an address; in fields of a form it is a slip."""
    if not (typed := scene.typed_text("salutation")):
        return ()
    name = scene.customer.name.value if scene.customer.name is not None else None
    if (
        fold(typed).rstrip(".") not in _OLD_FORMS
        or name is None
        or name.gender != "f"
        or not scene.typed_text("given_name")
    ):
        return ()
    found = names.of_other_sex(name, country=scene.country, language=scene.language, reference=scene.reference)
    if found is None:
        return ()
    other = _OLD_FORMS[fold(typed).rstrip(".")]
    if other == "Mr" and typed.endswith("."):
        other = "Mr."
    return (Hypothesis("salutation", typed, other, CONFLICT, (found,)),)


def _in_the_name(scene: Scene, item: Hypothesis) -> Hypothesis | None:
    """Doubt the salutation that stands among the names, where the given name agrees with the field of the salutation.

    *Dhr.* beside *Mevr. Jan*: of the two, the one in the wrong field is the slip.
    """
    name = scene.name
    told = any(piece.code == "name.salutation_of_other_sex" for piece in item.evidence)
    if name is None or not name.unparsed or not told:
        return None
    now, stated = scene.salutation_gender, scene.stated_gender
    known = scene.reference.given_name((name.given_names or "").split(" ")[0], scene.country)
    if known is None or known.gender != now or stated not in (now, None):
        return None
    for field in ("given_name", "family_name", "full_name"):
        typed = scene.typed_text(field)
        if typed.startswith(name.unparsed) and (rest := typed.removeprefix(name.unparsed).strip()):
            return Hypothesis(field, typed, rest, CONFLICT, (Evidence("name.salutation_of_other_sex", _GIVEN_AGREES),))
    return None


def _as_in_the_name(scene: Scene, item: Hypothesis) -> Hypothesis:
    """Propose the form of address that stands before the whole name: of Mrs Mary Smith no Ms."""
    name = scene.customer.name.value if scene.customer.name is not None else None
    own, whole = getattr(name, "unparsed", None) or "", scene.typed_text("full_name")
    said = _OF_HER_OWN.get(fold(own).rstrip("."))
    if item.field != "salutation" or said is None or fold(item.after or "").rstrip(".") not in said:
        return item
    return replace(item, after=own) if whole.startswith(own) else item


def _gender(scene: Scene) -> tuple[Evidence, ...]:
    """What the record says of the gender besides salutation and given name."""
    now = scene.salutation_gender
    if now not in {"m", "f"}:
        return ()
    found = []
    first = scene.part("given_name").split(" ")[0]
    known = scene.reference.given_name(first, scene.country) if first else None
    if known is not None and known.sources == ("world",) and known.frequency < FEW and not _of_the_country(scene):
        found.append(Evidence("evidence.given_name_is_rare", -1.0, {"per_million": known.frequency}))
    born = scene.customer.birth_date.value if now == "m" and scene.customer.birth_date is not None else None
    if (year := getattr(born, "year", None)) and year < ONCE_OF_MEN.get(fold(first), 0) and scene.country in _ENGLISH:
        found.append(Evidence("evidence.name_was_once_of_men", -8.0))
    if stated := scene.stated_gender:
        agrees = stated not in (now, "x")
        found.append(
            Evidence("evidence.stated_gender_agrees", 5.0)
            if agrees
            else Evidence("evidence.stated_gender_differs", -8.0)
        )
    identifier = scene.customer.identifiers.get("national_id")
    carried = getattr(identifier.value, "gender", None) if identifier is not None else None
    if carried in {"m", "f"}:
        found.append(
            Evidence("evidence.number_agrees", 5.0) if carried != now else Evidence("evidence.number_differs", -8.0)
        )
    return tuple(found)


def _of_the_country(scene: Scene) -> bool:
    """Say whether the family name is usual in the country: its bearer's given name is hardly from elsewhere."""
    family = scene.reference.family_name(scene.part("family_name"), scene.country)
    return family is not None and family.frequency >= _USUAL


def _witnesses(scene: Scene) -> tuple[Evidence, ...]:
    """What initials, address, account holder, salutation and capitals say of the order of the names."""
    return (*by_order(scene), *by_initials(scene), *_salutation(scene), *by_capitals(scene))


def _salutation(scene: Scene) -> tuple[Evidence, ...]:
    """The salutation fits what stands as a family name, and not what stands as a given name: Mevr. Craig Sara.

    Or the other way round: M. Alexandre Nathalie is hardly a Nathalie Alexandre.
    """
    if _family_fits(scene):
        return (Evidence("evidence.salutation_fits", _FITS_SWAPPED),)
    asked, family = scene.salutation_gender, scene.typed_text("family_name")
    there = scene.reference.given_name(family, scene.country) if asked in {"f", "m"} and family else None
    if there is None or there.gender in {asked, None}:
        return ()
    here = scene.reference.given_name(scene.typed_text("given_name"), scene.country)
    if here is None or here.gender != asked:
        return ()  # it is wrong for both, or says nothing of the one
    return (Evidence("evidence.salutation_differs", -_FITS_SWAPPED),)


_FITS_SWAPPED = 4.0  # bits; of people whose names stand right, the salutation hardly ever fits the family name alone
_AS_LIKELY_TURNED = 0.0  # bits by the tables; names change places a third as often as salutations are wrong
_GIVEN_TOO = 5.0  # bearers per million from which a family name is heard as a given name


def _family_fits(scene: Scene) -> bool:
    """Say whether the salutation contradicts the given name, and fits the other name, which may be the given one."""
    asked = scene.salutation_gender
    given, family = scene.typed_text("given_name"), scene.typed_text("family_name")
    here = scene.reference.given_name(given, scene.country) if asked in {"f", "m"} and given and family else None
    if here is None or here.gender in {asked, None} or scene.text("infix"):
        return False
    there = scene.reference.given_name(family, scene.country)
    if there is None or there.gender != asked or there.frequency < _GIVEN_TOO:
        return False
    turned = math.log2(borne(scene, given, "family") / borne(scene, given, "given"))
    turned += math.log2(borne(scene, family, "given") / borne(scene, family, "family"))
    return turned >= _AS_LIKELY_TURNED
