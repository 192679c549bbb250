"""Real names that look like slips of more usual ones, and slips that look like them: classes of spelling."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names
from firsttimeright.fields.names.made import embellished, same_son
from firsttimeright.fields.names.spelling import CALIBRATION, Standing, candidate, candidates, standing, weigh
from firsttimeright.findings import Severity
from firsttimeright.reference import standard
from firsttimeright.reference.letters import surprise
from firsttimeright.text.folding import compact

QUIET = [
    # given, family, country, why
    ("Luccas", "Ferreira", "BR", "a consonant twice behind a vowel"),
    ("Gabriella", "Rojas", "CL", "the same"),
    ("Jhulian", "Soto", "CL", "an h that changes nothing"),
    ("Joonas", "Virtanen", "FI", "a long vowel"),
    ("Niall", "MacDaid", "IE", "the son in front in full"),
    ("Sinéad", "MacLoughlin", "IE", "the same"),
    ("Alexander", "Van der Bellen", "AT", "behind an infix stands a name, not a remark"),
    ("Eva", "van der Bellen", "NL", "the same"),
    ("Ayse", "'t Sas", "BE", "behind an infix stands a name, not a legal form"),
    ("Jan", "Vilain XIIII", "BE", "the number of a line"),
    ("Anna", "Kraamer", "NL", "clerks of old wrote long vowels twice"),
    ("Anna", "Konning", "NL", "and a consonant behind a vowel"),
    ("Jan", "Vox", "NL", "three letters that somebody bears"),
    ("Constant", "Pastor", "HT", "both names are either: few records have them in each other's field"),
]
ASKED = [
    # given, family, country, field, what is offered
    ("Jan", "Jnasen", "NL", "family_name", "Jansen"),
    ("Anna", "Vokn", "NL", "family_name", "Vonk"),  # merely known, as a registrar's slip
    ("Anna", "Brouer", "NL", "family_name", "Brouwer"),
    ("Anna", "Willmms", "NL", "family_name", "Willems"),  # in another country's set alone
    ("Anna", "Meyr", "BE", "family_name", "Meyer"),  # the same
    ("Anna", "Laaan", "NL", "family_name", "Laan"),  # the same
    ("Mihcael", "Smith", "US", "given_name", "Michael"),
    ("Sabbine", "Jansen", "NL", None, "a consonant twice behind a vowel, in the Netherlands too"),
    ("Niall", "McDiad", "IE", "family_name", "McDaid"),
]


@pytest.mark.parametrize(("given", "family", "country", "why"), QUIET)
def test_a_real_name_is_not_asked_about(given: str, family: str, country: str, why: str) -> None:
    checked = names.check({"given_name": given, "family_name": family}, country=country)
    assert not checked.suggestions, why
    assert all(item.severity is Severity.INFO for item in checked.findings), why


@pytest.mark.parametrize(("given", "family", "country", "field", "after"), ASKED)
def test_slips_beside_them_still_are(given: str, family: str, country: str, field: str | None, after: str) -> None:
    checked = names.check({"given_name": given, "family_name": family}, country=country)
    offered = {item.field: item.after for item in checked.suggestions}
    assert offered.get(field or "") == (after if field else None)


def test_a_remark_and_a_company_behind_a_name_still_are() -> None:
    remark = names.check("Jan van Dijk terugbellen", country="NL")
    assert [item.code for item in remark.findings] == ["name.remark_in_name"]
    company = names.check({"given_name": "Van Dijk", "family_name": "SARL"}, country="FR")
    assert [item.code for item in company.findings] == ["name.company_in_person_field"]


EMBELLISHED = [
    # typed, meant, country, from afar, is it
    ("dieggo", "diego", "CL", False, True),
    ("anndy", "andy", "US", False, True),
    ("rafhael", "rafael", "BR", False, True),
    ("arthuur", "arthur", "BE", False, True),
    ("arthuur", "arthur", "US", False, False),
    ("arthuur", "arthur", "US", True, True),
    ("annna", "anna", "US", False, False),
    ("peterr", "peter", "US", False, True),
    ("martta", "marta", "US", False, False),
    ("hanna", "anna", "US", False, False),
    ("lucvas", "lucas", "BR", False, False),
    ("lucas", "lucas", "BR", False, False),
]


@pytest.mark.parametrize(("typed", "meant", "country", "afar", "is_it"), EMBELLISHED)
def test_what_a_letter_adds(typed: str, meant: str, country: str, afar: bool, is_it: bool) -> None:
    assert embellished(typed, meant, country, afar=afar) is is_it


def test_the_son_in_front_is_written_in_two_ways() -> None:
    assert same_son("macdaid", "mcdaid")
    assert same_son("mcdaid", "macdaid")
    assert not same_son("macdonald", "mcdonnell")
    assert not same_son("mcdaid", "mcdaid")


KNOWN_BY = [
    # name, country, what it is known by
    ("jansen", "NL", "counted"),
    ("posma", "NL", "known"),
    ("schnieder", "DE", "abroad"),
    ("hollande", "NL", "elsewhere"),  # counted in France
    ("jannsen", "NL", "heard"),  # in a set of another country alone
    ("meyr", "BE", "heard"),
    ("jnasen", "NL", "unlisted"),
    ("jansen", "BR", "unmeasured"),
]


@pytest.mark.parametrize(("name", "country", "by"), KNOWN_BY)
def test_what_a_name_is_known_by(name: str, country: str, by: str) -> None:
    assert standing(name, "family", country, standard()).by == by
    assert ("family", by) in CALIBRATION


def test_what_the_weights_are_off_is_in_the_bits() -> None:
    """The same slip says more of a given name than the weights do, and less of a family name that is borne."""
    typed, ref = "bakkker", standard()
    own = standing(typed, "family", "NL", ref)
    item = candidates(typed, "family", "NL", ref)[0]
    plain = sum(weigh(typed, own, item, "family", "NL", ref, afar=False)) - CALIBRATION["family", "unlisted"]
    assert not own.listed
    assert sum(weigh(typed, own, item, "family", "NL", ref, afar=False)) < plain
    assert CALIBRATION["family", "counted"] < CALIBRATION["family", "unlisted"] < 0 <= CALIBRATION["given", "listed"]


def _bits(typed: str, meant: str, country: str) -> float:
    """What speaks for *meant* where *typed* stands alone."""
    own, reference = standing(typed, "family", country, standard()), standard()
    item = candidate(typed, meant, "family", country, reference)
    return sum(weigh(typed, own, item, "family", country, reference, afar=False))


HEARD = [
    # name, country, in how many countries' sets it is
    ("jannsen", "NL", 1),
    ("hussian", "GB", 2),
    ("jansen", "NL", 0),  # counted
    ("jnasen", "NL", 0),
]


@pytest.mark.parametrize(("name", "country", "sets"), HEARD)
def test_in_how_many_sets_a_name_is_that_no_table_counts(name: str, country: str, sets: int) -> None:
    assert standing(name, "family", country, standard()).sets == sets


def test_a_name_in_several_sets_is_less_of_a_slip_than_one_in_a_single_set() -> None:
    one = Standing(listed=True, ranked=False, per_million=0.01, surprise=25.0, by="heard", sets=1)
    more = Standing(listed=True, ranked=False, per_million=0.01, surprise=25.0, by="heard", sets=3)
    item, reference = candidate("willmms", "willems", "family", "NL", standard()), standard()
    bits = [sum(weigh("willmms", own, item, "family", "NL", reference, afar=False)) for own in (one, more)]
    assert bits[0] > bits[1] + 1


FREQUENT = [
    # a slip in a frequent name, one of the same kind in a rare one, country
    (("shcutte", "schutte"), ("shcolten", "scholten"), "NL"),
    (("coppesn", "coppens"), ("peetesr", "peeters"), "BE"),
]


@pytest.mark.parametrize(("rare", "frequent", "country"), FREQUENT)
def test_a_slip_of_a_more_frequent_name_is_likelier(
    rare: tuple[str, str], frequent: tuple[str, str], country: str
) -> None:
    assert _bits(*frequent, country) > _bits(*rare, country)


@pytest.mark.parametrize("name", ["jansen", "vermeulen", "dijkstra", "mertens", "wouters", "lefebvre", "schneider"])
def test_letters_that_changed_places_surprise_more_on_the_average(name: str) -> None:
    swapped = {name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in range(len(name) - 1)} - {name}
    assert sum(surprise(other, "family") for other in swapped) / len(swapped) > surprise(name, "family") + 2


@pytest.mark.parametrize("name", ["Guivarc'h", "Floc'h", "Croc'h", "Cléac'h", "Créac'h", "Balc\u2019h", "Le Boulc'h"])
@pytest.mark.parametrize("local", ["nolwenn.{}", "n.{}", "{}.nolwenn"])
def test_a_breton_name_is_not_cut_at_its_apostrophe(name, local):
    email = f"{local.format(compact(name))}@orange.fr"
    typed = {"given_name": "Nolwenn", "family_name": name, "email": email}
    assert not Intake(country="FR").check(typed).suggestions


def test_slips_beside_an_apostrophe_are_found():
    typed = {"given_name": "Sean", "family_name": "O'Brein", "email": "sean.obrien@eircom.net"}
    (item,) = Intake(country="IE").check(typed).suggestions
    assert item.after == "O'Brien"
