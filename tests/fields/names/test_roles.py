"""Texts that address the parents, guardians or executors of somebody, and name nobody themselves."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict
from firsttimeright.fields import names
from firsttimeright.fields.names import Kind

ADDRESSED = [
    ("NL", "De ouders van Jurre Slagter"),
    ("NL", "de ouders van jurre slagter"),
    ("NL", "DE OUDERS VAN JURRE SLAGTER"),
    ("NL", "De ouder(s) van Sem de Boer"),
    ("NL", "Aan de ouders van Jurre Slagter"),
    ("NL", "Aan de ouders/verzorgers van Sem de Boer"),
    ("NL", "Aan de ouder(s)/verzorger(s) van Sem de Boer"),
    ("NL", "T.a.v. de ouders van Sem de Boer"),
    ("NL", "De wettelijk vertegenwoordiger van Sem de Boer"),
    ("NL", "De moeder van Sem de Boer"),
    ("NL", "Ouders van Jurre Slagter"),
    ("NL", "Ouders van Sem"),
    ("BE", "De ouders en voogden van Sem De Boer"),
    ("FR", "Les parents de Louis Garnier"),
    ("FR", "Aux parents de Louis Garnier"),
    ("FR", "Aux parents d'Anne Petit"),
    ("FR", "Parents de Louis Garnier"),
    ("FR", "Les représentants légaux de Louis Garnier"),
    ("FR", "Aux héritiers de Louis Garnier"),
    ("DE", "An die Eltern von Lukas Brandt"),
    ("DE", "Die Eltern von Lukas Brandt"),
    ("DE", "Eltern von Brandt"),
    ("DE", "Die Mutter von Lukas Brandt"),
    ("DE", "An den Vormund von Lukas Brandt"),
    ("FR", "La mère de Louis Garnier"),
    ("GB", "The guardian of Oliver Marsh"),
    ("DE", "An die Erziehungsberechtigten von Lukas Brandt"),
    ("AT", "An die Erben von Hans Meier"),
    ("GB", "The parents of Oliver Marsh"),
    ("GB", "To the parents/guardians of Oliver Marsh"),
    ("GB", "Parent/Guardian of Oliver Marsh"),
    ("US", "To the parents and guardians of Oliver Marsh"),
    ("GB", "The Executors of the late John Marsh"),
    ("GB", "The Executors of John Marsh"),
    ("GB", "The Executor of John Marsh"),
    ("GB", "To the Executors of John Marsh"),
    ("GB", "The Personal Representatives of John Marsh"),
    ("GB", "The Estate of the late John Marsh"),
]  # fmt: skip
PERSONS = [
    # names that hold such a word
    ("NL", "Els van de Ouders", "Els", "Ouders"),
    ("NL", "Jan de Vader", "Jan", "Vader"),
    ("NL", "Jan Voogd van Dijk", None, None),
    ("NL", "Ouder van Dijk", None, None),
    ("NL", "De Vader van Dijk", None, None),
    ("NL", "de vader van dijk", None, None),
    ("DE", "Vater von Brandt", None, None),
    ("GB", "Father Reilly", None, "Reilly"),
    ("FR", "Jean Parent", "Jean", "Parent"),
    ("FR", "Parent de Garnier", None, None),
    ("DE", "Hans Vater", "Hans", "Vater"),
    ("GB", "John Parents", "John", "Parents"),
    ("GB", "Mary Guardian", "Mary", "Guardian"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed"), ADDRESSED)
def test_whom_a_letter_is_for_stays_as_typed(country: str, typed: str) -> None:
    report = Intake(country=country).check({"full_name": typed})
    assert report.verdict is Verdict.ACCEPT
    assert report.record["full_name"] == typed
    assert (report.findings, report.suggestions, report.completions) == ((), (), ())


@pytest.mark.parametrize(("country", "typed", "given", "family"), PERSONS)
def test_who_is_called_so_stays_a_person(country: str, typed: str, given: str | None, family: str | None) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.PERSON
    assert given is None or (name.given_names, name.family_name) == (given, family)


@pytest.mark.parametrize(
    ("country", "typed"),
    [("NL", "De ouders van Sem de Boer niet bellen"), ("GB", "The parents of Oliver Marsh (deceased)")],
)
def test_a_remark_behind_such_a_text_is_still_told(country: str, typed: str) -> None:
    assert [item.code for item in names.check(typed, country=country).findings] == ["name.remark_in_name"]


@pytest.mark.parametrize("typed", ["Parents of Marsh Ltd", "Ouders van Nu B.V."])
def test_a_legal_form_still_makes_a_company(typed: str) -> None:
    name = names.parse(typed, country="GB" if "Ltd" in typed else "NL").value
    assert name is not None
    assert name.kind is Kind.COMPANY
