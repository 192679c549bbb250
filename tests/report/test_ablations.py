"""Without one of its witnesses a question, or an offer, is less sure, or surer, and says so in other words."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Index, Intake
from firsttimeright.policy import Policy
from firsttimeright.reasoning import EVIDENCE

TODAY = dt.date(2026, 1, 15)
EVERY = Policy(max_suggestions=9, thresholds={"*": 0.001})  # also what nobody would be asked
TURNED = {"given_name": "Jansen", "family_name": "Piet"}
GHENT = {"city": "Gent", "country": "NL"}
BELGIAN = {"birth_date": "1985-07-31", "national_id": "85.07.30-033.28"}
AABINE = {"given_name": "Aabine", "family_name": "Mulder"}
EVELYN = {"salutation": "Mr", "given_name": "Evelyn", "family_name": "Smith", "birth_date": "1925-04-05"}
DUPONT = {"salutation": "M.", "given_name": "Luc", "family_name": "Dupont"}
GREETED = {"salutation": "Mevr.", "family_name": "Jansen", "letter_greeting": ""}

# Whom one field of the record makes a witness: take it away, and he is silent.
WITNESSES = [
    # country  record                                                            taken away       the witness
    ("NL", {"family_name": "Kuipesr", "email": "j.kuipers@example.org"}, "email", "email_spells_it_so"),
    ("NL", {"family_name": "Kuipesr", "full_name": "J. Kuipers"}, "full_name", "full_name_spells_it_so"),
    ("NL", {"family_name": "Kuipesr", "account_holder": "J. Kuipers"}, "account_holder", "holder_spells_it_so"),
    ("NL", {"family_name": "Hooyvled", "email": "j.hooyveld@example.org"}, "email", "email_spells_it_so"),
    ("NL", {"salutation": "Dhr.", "gender": "f", "given_name": "Sabine"}, "gender", "stated_gender_agrees"),
    ("NL", {"salutation": "Dhr.", "gender": "m", "given_name": "Sabine"}, "gender", "stated_gender_differs"),
    ("SE", {"salutation": "Herr", "given_name": "Anna", "national_id": "880320-0024"}, "national_id", "number_agrees"),
    ("SE", {"salutation": "Herr", "given_name": "Anna", "national_id": "880320-0016"}, "national_id", "number_differs"),
    ("GB", EVELYN, "birth_date", "name_was_once_of_men"),
    ("NL", {"initials": "S.", **AABINE}, "initials", "initial_fits"),
    ("NL", {"salutation": "Mevr.", "given_name": "Saibne"}, "salutation", "salutation_fits"),
    ("NL", {"salutation": "Dhr.", "given_name": "Saibne"}, "salutation", "salutation_differs"),
    ("NL", {**TURNED, "email": "piet.jansen@example.org"}, "email", "email_has_other_order"),
    ("NL", {**TURNED, "account_holder": "P. Jansen"}, "account_holder", "holder_has_other_order"),
    ("NL", {**TURNED, "full_name": "Piet Jansen"}, "full_name", "full_name_has_other_order"),
    ("NL", {**TURNED, "initials": "P."}, "initials", "initials_of_family_name"),
    ("NL", {**GHENT, "phone": "+32 9 210 10 10"}, "phone", "phone_from_there"),
    ("NL", {**GHENT, "iban": "BE68539007547034"}, "iban", "account_from_there"),
    ("NL", {**GHENT, "email": "jan@telenet.be"}, "email", "mail_from_there"),
    ("NL", {**GHENT, "vat_number": "BE0411905847"}, "vat_number", "vat_from_there"),
    ("NL", {**GHENT, "phone": "+32 9 210 10 10"}, "city", "place_is_there"),
    ("NL", {"country": "NL", "postcode": "SW1A 1AA", "phone": "+44 20 7219 4272"}, "postcode", "postcode_from_there"),
    ("NL", {"postcode": "1017 GL", "city": "Utrecht", "phone": "020 5520222"}, "phone", "area_code_of_postcode"),
    ("BE", BELGIAN, "national_id", "number_carries_date"),
    ("NL", {"phone": "jan@example.org", "email": "jan@example.org"}, "email", "other_field_holds_it"),
    ("NL", {"phone": "1017 GL", "postcode": "0612345687"}, "postcode", "other_field_holds_this_kind"),
    ("NL", {"given_name": "Sabine Maria", "family_name": "Jansen"}, "given_name", "given_names_begin_so"),
    ("NL", {"given_name": "", "family_name": "Jansen", "email": "sabine.jansen@example.org"}, "email",
     "email_spells_it_out"),
    ("NL", GREETED, "salutation", "greeting_by_salutation"),
    ("BE", {**DUPONT, "street": "Rue de la Paix"}, "street", "street_is_of_language"),
    ("BE", {**DUPONT, "postcode": "4000"}, "postcode", "area_speaks_it"),
    ("BE", {**DUPONT, "postcode": "4000"}, "salutation", "salutation_is_of_language"),
    ("NL", {"salutation": "Mevr.", "family_name": "Vis", "email": "vis@ziggo.nl"}, "email", "mail_ends_so"),
    (None, {"salutation": "Mevr.", "family_name": "Vis", "country": "NL"}, "country", "country_speaks_it"),
    ("PL", {"given_name": "Piotr", "family_name": "Kowalska"}, "given_name", "form_for_women"),
]  # fmt: skip

# Who keeps a question from being asked at all: take him away, and it is.
PROTECTORS = [
    ("NL", {**TURNED, "email": "jansen.piet@example.org"}, "email", "email_has_this_order"),
    ("NL", {**TURNED, "account_holder": "Jansen Piet"}, "account_holder", "holder_has_this_order"),
    ("NL", {**TURNED, "full_name": "Jansen Piet"}, "full_name", "full_name_has_this_order"),
    ("NL", {**TURNED, "initials": "J."}, "initials", "initials_of_given_name"),
    ("NL", {"initials": "A.", **AABINE}, "initials", "initial_differs"),
]

# What the customers say is taken away with the index.
CUSTOMERS = [
    ({"id": number, "given_name": "Anna", "family_name": "Hooyveld", "postcode": "1017 GL", "house_number": "12",
      "birth_date": f"{1950 + number}-01-02"})
    for number in range(6)
]  # fmt: skip
AT_HOME = {"postcode": "1017 GL", "house_number": "12"}
KNOWN = [
    ({"family_name": "Hooyvled"}, "customers_spell_it_so"),
    ({"family_name": "Hooyveld", "email": "j.hooyvelt@example.org"}, "customers_spell_as_typed"),
    ({"given_name": "Piet", "family_name": "Hooyvled", **AT_HOME}, "household_spells_it_so"),
    ({"given_name": "Anna", "family_name": "Hooyvled", "birth_date": "1953-01-02", **AT_HOME},
     "known_customer_spells_it_so"),
]  # fmt: skip

# What the doubtful value shows by itself, or what goes with another witness: there is no field of its own to take away.
OF_THE_VALUE = {
    "looks_like_other_field", "does_not_look_like_own", "other_field_is_empty", "all_shifted", "begins_with_given_name",
    "other_layout_gives_name", "no_name_as_it_stands", "given_name_is_rare", "is_a_given_name", "name_said_again",
    "day_and_month_changed_places", "one_digit_differs", "two_digits_changed_places", "greeting_is_neutral",
    "family_name_spells_it_so", "names_are_not_doubled", "next_keys_give_name", "no_name_has_the_mark",
    "keys_of_digits",
}  # fmt: skip


def report(country, record, index=None):
    return Intake(country=country, policy=EVERY, today=TODAY, index=index).check(record)


def asked(answer):
    """Give what is asked and offered, with how sure it is and what is said of it in every language."""
    return {
        (item.field, getattr(item, "after", None) or getattr(item, "value", None)): (
            getattr(item, "sureness", item.confidence),
            {piece.code: piece.bits for piece in item.evidence},
            [answer.sentence(item, language) for language in ("en", "nl", "de", "fr")],
        )
        for item in (*answer.suggestions, *answer.completions)
    }


def hold_against(with_him, without, witness):
    key = next(key for key, (_sure, evidence, _said) in with_him.items() if witness in evidence)
    sure, evidence, said = with_him[key]
    if key not in without:
        assert evidence[witness] > 0  # nothing is asked without him
        return
    less, others, other_words = without[key]
    assert witness not in others
    assert (sure > less) is (evidence[witness] > 0)
    assert sure != less
    assert all(one != other for one, other in zip(said, other_words, strict=True))


@pytest.mark.parametrize(("country", "record", "field", "witness"), WITNESSES)
def test_without_a_witness_both_confidence_and_sentence_change(country, record, field, witness):
    bare = {name: value for name, value in record.items() if name != field}
    hold_against(asked(report(country, record)), asked(report(country, bare)), f"evidence.{witness}")


@pytest.mark.parametrize(("record", "witness"), KNOWN)
def test_without_the_customers_both_confidence_and_sentence_change(record, witness):
    index = Index.build(CUSTOMERS, country="NL")
    hold_against(asked(report("NL", record, index)), asked(report("NL", record)), f"evidence.{witness}")


@pytest.mark.parametrize(("country", "record", "field", "witness"), PROTECTORS)
def test_without_its_protector_a_value_is_asked_about(country, record, field, witness):
    bare = {name: value for name, value in record.items() if name != field}
    assert not report(country, record).suggestions, witness
    assert report(country, bare).suggestions


def test_every_witness_can_be_taken_away():
    shown = {row[-1] for row in (*WITNESSES, *PROTECTORS, *KNOWN)}
    assert not shown & OF_THE_VALUE
    assert {f"evidence.{name}" for name in shown | OF_THE_VALUE} == set(EVIDENCE)
