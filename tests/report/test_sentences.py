# ruff: noqa: E501
"""What the report says in words: every question says what is suggested, in the reader's language."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from babel.dates import format_date

from firsttimeright import catalogue, messages
from firsttimeright.intake import Intake
from firsttimeright.matching import Index
from firsttimeright.messages.packs import LANGUAGES
from firsttimeright.policy import Policy
from firsttimeright.report.masking import mask

ASKED = [
    ("NL", {"postcode": "9711 AB", "city": "Gronignen", "street": "Kerkstraat", "house_number": "12"}),
    ("NL", {"postcode": "1O17 GL", "house_number": "12"}),
    ("NL", {"email": "jan.jansen@gmail,com"}),
    ("NL", {"email": "jan jansen@gmail.com"}),
    ("NL", {"iban": "NL91ABNA0417164301"}),
    ("NL", {"birth_date": "1-1-2062"}),
    ("NL", {"phone": "06-41238876 / 010-4121314"}),
    ("NL", {"phone": "jan@kpn.nl", "email": "0641238876"}),
    ("NL", {"given_name": "piet@gmail.com", "family_name": "Kuiper", "email": ""}),
    ("NL", {"given_name": "Jansen", "family_name": "Peter", "email": "peter.jansen@gmail.com"}),
    ("NL", {"full_name": "Bakkerij De Korenbloem", "organisation": ""}),
    ("NL", {"street": "Kerkstaat", "house_number": "3", "postcode": "1017GC", "city": "Amsterdam"}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("country", "typed"), ASKED)
def test_every_question_says_what_is_suggested(country, typed, language):
    report = Intake(country=country, language=language, today=dt.date(2026, 1, 15)).check(typed)
    said = " ".join(report.explain())
    assert report.suggestions
    for item in report.suggestions:
        after = (
            format_date(dt.date.fromisoformat(item.after), "y", locale=language) if item.field == "birth_date" else None
        )
        assert (after or item.after or "").removesuffix(".") in said
    assert ".." not in said
    assert "[" not in said


def test_fields_that_were_exchanged_are_asked_about_once():
    typed = {"given_name": "Jansen", "family_name": "Peter", "email": "peter.jansen@gmail.com"}
    (said,) = Intake(country="NL", language="nl").check(typed).explain()
    assert "Voorstel: voornaam Peter, achternaam Jansen." in said


def test_a_country_is_named_and_not_coded():
    said = Intake(country="NL", language="nl").check({"postcode": "2000", "city": "Antwerpen"}).explain()
    assert any("België" in sentence for sentence in said)


def test_a_hosts_own_words_are_all_that_is_said():
    report = Intake(country="NL", language="nl").check({"email": "jan.jansen@gmail,com"})
    (said,) = report.explain(overrides={"email.comma_for_dot": "Een punt graag."})
    assert said == "Een punt graag. Alleen zo kan er mail aankomen."


def test_the_public_reads_no_name_and_no_address_in_a_sentence_but_does_read_the_salutation():
    typed = {"salutation": "Dhr.", "given_name": "Ingrid", "family_name": "Hoekstar", "email": "i.hoekstra@gmail,com"}
    said = " ".join(Intake(country="NL", language="nl").check(typed, audience="public").explain())
    assert "“Mevr. I••••• H•••••••”" in said
    assert mask("i.hoekstra@gmail.com") in said
    assert "hoekstra" not in said.lower()


@pytest.mark.parametrize(
    ("country", "typed", "example"),
    [("DE", "123456789", "26133"), ("FR", "750155", "33380"), ("NL", "10A7", "1234 AB")],
)
def test_the_example_of_a_postcode_is_one_of_that_country(country, typed, example):
    said = " ".join(Intake(country=country, language="nl").check({"postcode": typed}).explain())
    assert example in said
    assert country == "NL" or "1234 AB" not in said


@pytest.mark.parametrize("field", ["letter_greeting", "briefaanhef", "aanhefregel"])
def test_the_public_is_offered_no_masked_opening_of_a_letter(field):
    typed = {"salutation": "Mevr.", "given_name": "Anna", "family_name": "Jansen", field: ""}
    intake = Intake(country="NL", language="nl")
    assert any("Geachte" in one for one in intake.check(typed).explain())
    assert not any("•" in one and "G" in one for one in intake.check(typed, audience="public").explain())


@pytest.mark.parametrize("audience", ["staff", "system"])
def test_a_check_that_failed_is_not_passed_over(monkeypatch, audience):
    def fails(*_args, **_options):
        raise RuntimeError

    monkeypatch.setattr("firsttimeright.customer.desk._parse_of", lambda _room: fails)
    report = Intake(country="NL", language="nl").check({"postcode": "1017 GL"}, audience=audience)
    assert report.explain() == ("Niet alles kon worden nagekeken.",)


SAID = [
    # country  record                                                          language  sentence
    ("NL", {"family_name": "Jnasen", "email": "s.jansen@gmail.com"}, "nl",
     "Achternaam: bedoelt u “Jansen”? Zo staat de naam in het e-mailadres, die naam komt veel voor (de getypte naam kennen wij niet) en er zijn twee letters verwisseld."),
    ("NL", {"family_name": "Jnasen", "email": "s.jansen@gmail.com"}, "en",
     "Family name: did you mean “Jansen”? That is how the e-mail address spells it, that name is common (the one typed is not known to us), and two letters have changed places."),
    ("NL", {"family_name": "Jnasen", "email": "s.jansen@gmail.com"}, "de",
     "Nachname: Meinten Sie „Jansen“? So steht der Name in der E-Mail-Adresse, dieser Name ist verbreitet (der eingegebene ist uns nicht bekannt) und zwei Buchstaben sind vertauscht."),
    ("NL", {"family_name": "Jnasen", "email": "s.jansen@gmail.com"}, "fr",
     "Nom de famille : vouliez-vous dire « Jansen » ? L’adresse e-mail l’écrit ainsi, ce nom est courant (celui qui est saisi nous est inconnu) et deux lettres sont interverties."),
    ("FR", {"birth_date": "12/13/1980"}, "nl",
     "Bedoelt u 13 december 1980? Dag en maand lijken omgewisseld. Alleen in deze volgorde vormen de cijfers een datum."),
    ("NL", {"given_name": "piet@gmail.com", "family_name": "Kuiper", "email": ""}, "nl",
     "Voornaam: hoort dit in een ander veld? Voorstel: e-mailadres piet@gmail.com. Het past bij het andere veld, bij dit veld past het niet en het andere veld is nog leeg."),
    ("NL", {"given_name": "Sanne", "family_name": "Sanne", "birth_date": "31-2-1980"}, "nl",
     "Geboortedatum: kijk dag en maand na, want deze dag staat niet op de kalender."),
    ("NL", {"street": "Utrecht", "city": "Utrecht"}, "nl",
     "Woonplaats en straat: hier staat twee keer hetzelfde. Klopt dat?"),
    ("NL", {"vat_number": "NL123456789B01", "national_id": "123456789"}, "en",
     "VAT number and national identification number: this looks like an example. Please fill in your own number, or leave the field empty."),
    ("NL", {"full_name": "Jan Jansen", "email": "jan@gmail"}, "nl",
     "Bedoelt u jan@gmail.com? Het eind van het adres ontbreekt. Alleen zo kan er mail aankomen."),
    ("NL", {"full_name": "Pieter de Boer", "given_name": "Hans", "family_name": "Visser"}, "de",
     "Der vollständige Name passt nicht zu den einzelnen Namen. Welcher stimmt?"),
    ("BE", {"birth_date": "1978-04-03", "national_id": "87.04.03-123-90"}, "en",
     "Did you mean 3 April 1987 as the date of birth? The personal number holds this date and two digits have changed places."),
    ("BE", {"birth_date": "1978-04-03", "national_id": "87.04.03-123-90"}, "de",
     "Meinten Sie den 3. April 1987 als Geburtsdatum? Die Personennummer enthält dieses Datum und zwei Ziffern sind vertauscht."),
    ("BE", {"birth_date": "1978-04-03", "national_id": "87.04.03-123-90"}, "fr",
     "Vouliez-vous dire le 3 avril 1987 comme date de naissance ? Le numéro personnel contient cette date et deux chiffres sont intervertis."),
    ("DE", {"postcode": "1067", "city": "Dresden"}, "de",
     "Bitte prüfen Sie die Postleitzahl. Vorschlag: Postleitzahl 01067. So sehen Postleitzahlen in diesem Land aus."),
    ("DE", {"postcode": "8033", "city": "München"}, "nl", "Controleer de postcode. Die hoort eruit te zien als 26133."),
    # "in it" would be the empty field
    ("GB", {"given_name": "Emma Robinson", "family_name": ""}, "en",
     "Does this field hold the whole name? Suggested: given name Emma, family name Robinson. The other field is still empty and a given and a family name stand here."),
    ("GB", {"given_name": "Emma Robinson", "family_name": ""}, "nl",
     "Staat hier de hele naam in één veld? Voorstel: voornaam Emma, achternaam Robinson. Het andere veld is nog leeg en hier staan een voornaam en een achternaam."),
    # of two to choose from, what is said is said of both
    ("NL", {"family_name": "Postm"}, "en",
     "Did you mean “Postma” or “Post”? These names are common (the one typed is not known to us)."),
    ("NL", {"family_name": "Postm"}, "nl",
     "Bedoelt u “Postma” of “Post”? Die namen komen veel voor (de getypte naam kennen wij niet)."),
    ("NL", {"family_name": "Postm"}, "de",
     "Meinten Sie „Postma“ oder „Post“? Diese Namen sind verbreitet (der eingegebene ist uns nicht bekannt)."),
    ("NL", {"family_name": "Postm"}, "fr",
     "Vouliez-vous dire « Postma » ou « Post » ? Ces noms sont courants (celui qui est saisi nous est inconnu)."),
    # a street begins with the word for it in French
    ("FR", {"adresse": "rue de la Paix 12 75002 Paris"}, "fr",
     "Nous pouvons remplir ceci pour vous : rue de la Paix, localité Paris. Cela figure dans l’adresse saisie."),
    ("FR", {"adresse": "avenue Foch 12 75116 Paris"}, "fr",
     "Nous pouvons remplir ceci pour vous : avenue Foch, localité Paris. Cela figure dans l’adresse saisie."),
    # the number is one of the country that is asked about: one question, though two rooms ask
    ("NL", {"country": "DE", "postcode": "3581 XC", "city": "Utrecht", "phone": "030-2319999"}, "nl",
     "Ligt dit adres in een ander land? Voorstel: land Nederland, telefoonnummer +31302319999. Die plaats hoort bij deze postcode en zo zien postcodes er in dat land uit."),
    # what speaks against it is said, too
    ("NL", {"salutation": "Dhr.", "given_name": "Saibne"}, "nl",
     "Voornaam: bedoelt u “Sabine”? Er zijn twee letters verwisseld en die naam komt veel voor (de getypte naam kennen wij niet). Maar de aanhef past niet bij die naam."),
    ("NL", {"salutation": "Dhr.", "given_name": "Saibne"}, "de",
     "Vorname: Meinten Sie „Sabine“? Zwei Buchstaben sind vertauscht und dieser Name ist verbreitet (der eingegebene ist uns nicht bekannt). Aber die Anrede passt nicht zu diesem Namen."),
    ("NL", {"salutation": "Dhr.", "given_name": "Saibne"}, "fr",
     "Prénom : vouliez-vous dire « Sabine » ? Deux lettres sont interverties et ce nom est courant (celui qui est saisi nous est inconnu). Mais la civilité ne correspond pas à ce nom."),
    # the only name there is, and yet it is no field for the full name
    ("NL", {"iban": "NL91ABNA0417164300", "rekeninghouder": "Sabine Jnasen"}, "nl",
     "Rekeninghouder: bedoelt u “Sabine Jansen”? Die naam komt veel voor (de getypte naam kennen wij niet) en er zijn twee letters verwisseld."),
    # a row of fields is about none of them alone
    ("NL", {"given_name": "", "family_name": "Sabine", "street": "Jansen", "house_number": "Dorpsstraat", "postcode": "12", "city": "1017 GL"}, "en",
     "Does everything stand one field too far? Suggested: given name Sabine, family name Jansen, street Dorpsstraat, house number 12, postcode 1017 GL. 5 values in a row stand one field too far."),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "language", "sentence"), SAID)
def test_a_sentence_reads_as_a_colleague_says_it(country, typed, language, sentence):
    report = Intake(country=country, today=dt.date(2026, 1, 15)).check(typed)
    assert sentence in [said.replace("\N{NO-BREAK SPACE}", " ") for said in report.explain(language)]


def test_no_french_sign_is_left_alone_on_the_next_line():
    typed = {"salutation": "Dhr.", "given_name": "Saibne", "family_name": "Jansen", "birth_date": "31-2-1980"}
    said = " ".join(Intake(country="NL").check(typed).explain("fr"))
    assert re.search(r"\N{NO-BREAK SPACE}[?:]", said)
    assert "«\N{NO-BREAK SPACE}Sabine\N{NO-BREAK SPACE}»" in said
    assert not re.search(r" [?!;:»]|« ", said)
    own = (
        Intake(country="NL").check({"email": "jan@gmial.com"}).explain("fr", overrides={"email.domain_typo": "Hein ?"})
    )
    assert own[0].startswith("Hein ?")  # a host's own words are left as they are


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_a_sentence_of_its_own(language):
    for item in catalogue.evidence():
        if item.room in {"names", "addresses", "emails", "phones", "dates", "identifiers", "reasoning"}:
            facts = dict.fromkeys(messages.variables(item.code, language), "x")
            facts |= {"kind": "omission", "slips": 1, "times": 40, "customers": 3}
            said = messages.text(item.code, language, facts)
            assert not said.endswith((".", "?", " ")), said
            assert language == "de" or said[0].islower() or said[0].isdigit() or said.startswith("HTML"), said


def test_of_a_record_that_looks_made_up_the_signs_are_not_told_one_by_one():
    typed = {"given_name": "asdf", "family_name": "asdf", "email": "asdf@asdf.nl"}
    said = Intake(country="NL", language="nl").check(typed).explain()
    assert said == ("Deze gegevens lijken een voorbeeld. Vul de echte gegevens in.",)


def test_what_is_asked_about_is_not_filled_in():
    report = Intake(country="NL", language="nl").check({"address": "Kerkstraat 12, 1017 GL Amsterdm"})
    assert [item.field for item in report.suggestions] == ["address"]
    assert "Amsterdm" not in " ".join(report.explain())
    assert "city" not in {item.field for item in report.completions}


def test_who_this_may_be_is_said_first():
    known = {"id": 7, "given_name": "Sabine", "family_name": "Jansen", "email": "s.jansen@example.org",
             "phone": "+31623456178", "birth_date": "1987-04-03"}  # fmt: skip
    intake = Intake(country="NL", language="nl", index=Index.build([known]))
    said = intake.check({**known, "id": None, "postcode": "1012 SA"}).explain()
    assert "klant 7" in said[0]
    assert not any("klant 7" in one for one in intake.check(known, audience="public").explain())


NEXT = [
    # record                                                                     field       what it is good for
    ({"achternaam": "Vis", "postcode": "1017 GL", "huisnummer": "1"}, "email", "te bereiken en van anderen te onderscheiden"),
    ({"achternaam": "Vis", "email": "vis@ziggo.nl", "telefoon": "020 794 12 34"}, "postcode", "te onderscheiden"),
    ({"naam": "J. Vis", "email": "vis@ziggo.nl", "mobiel": "06 48123579", "adres": "Kerkstraat 1, 1017 GL"}, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "field", "use"), NEXT)
def test_the_one_field_that_would_add_most_is_named_with_its_use(typed, field, use):
    report = Intake(country="NL", language="nl", today=dt.date(2026, 1, 15)).check(typed)
    found = report.next_question()
    assert (found.field if found else None) == field
    said = report.ask_next()
    assert (said is None) == (use is None)
    assert use is None or (use in said and "[" not in said)


NEEDED = [
    # use case      record                                                        field         the host's names and what is needed
    ("delivery",    {"naam": "Vis", "email": "", "huisnr": "12"},                  "postcode"),
    ("delivery",    {"naam": "Vis", "email": "", "postcode": "1017 GL"},           "house_number"),
    ("delivery",    {"naam": "Vis", "straat": "", "huisnr": "", "postcode": "", "plaats": ""}, "postcode"),
    ("call_back",   {"naam": "Vis", "email": "vis@ziggo.nl", "mobiel": ""},        "mobiel"),
    ("account",     {"email": "vis@ziggo.nl", "volledige_naam": ""},               "volledige_naam"),
    ("newsletter",  {"naam": "Vis", "telefoon": ""},                               "email"),
    ("contract",    {"full_name": "J. Vis", "postcode": "1017 GL", "house_number": "1", "email": "vis@ziggo.nl"}, "birth_date"),
    (None,          {"naam": "Vis", "postcode": "1017 GL", "huisnr": "1"},         "email"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "typed", "field"), NEEDED)
def test_what_the_use_case_needs_is_asked_before_all_else(case, typed, field):
    found = Intake(country="NL", policy=Policy(use_case=case)).check(typed).next_question()
    assert (found.field, found.required) == (field, case is not None)


def test_when_all_that_is_needed_is_there_the_most_useful_field_is_asked():
    record = {"naam": "J. Vis", "email": "vis@ziggo.nl"}
    found = Intake(country="NL", policy=Policy(use_case="newsletter")).check(record).next_question()
    assert (found.field, found.required) == ("mobile", False)


KNOWN = {"voornaam": "Jan", "achternaam": "Vis", "email": "jan.vis@ziggo.nl", "mobiel": "06 48123579",
         "geboortedatum": "1980-01-01"}  # fmt: skip
ADDRESSES = [
    # what else is known                  use case      what is asked then, needed
    ({},                                  None,         ("postcode", False)),
    ({"adres": ""},                       None,         ("adres", False)),
    ({"pcode": "", "huisnr": ""},         None,         ("pcode", False)),
    ({},                                  "account",    ("postcode", False)),
    ({},                                  "delivery",   ("postcode", True)),
    ({"adres": "Kerkstraat 1, 1017 GL"},  None,         None),
    ({"postcode": "1017 GL", "huisnr": "1"}, None,      None),
]  # fmt: skip


@pytest.mark.parametrize(("more", "case", "asked"), ADDRESSES)
def test_a_customer_who_can_be_reached_is_still_asked_for_his_address(more, case, asked):
    report = Intake(country="NL", policy=Policy(use_case=case)).check({**KNOWN, **more})
    found = report.next_question()
    assert (None if found is None else (found.field, found.required)) == asked
    for language in LANGUAGES:
        said = report.ask_next(language)
        assert (said is None) == (asked is None)
        assert said is None or "[" not in said


def test_an_address_that_was_begun_is_ended_first():
    found = Intake(country="NL").check({"naam": "J. Vis", "postcode": "1017 GL", "straat": "Kerkstraat"})
    assert "house_number.missing" in found.codes
    assert found.next_question().field == "house_number"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_is_needed_is_said_in_every_language(language):
    said = Intake(country="NL", policy=Policy(use_case="account")).check({"achternaam": "Vis"}).ask_next(language)
    assert messages.text("label.email", language) in said
    assert said.count(".") == 2
    assert not set("[]{}") & set(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_ask_next_is_said_in_every_language(language):
    report = Intake(country="NL").check({"achternaam": "Vis"})
    said = report.ask_next(language)
    assert messages.text("label.email", language) in said
    assert said.count(".") == 2
    assert not set("[]{}") & set(said)


def test_of_a_name_in_one_field_that_field_alone_is_asked_about():
    report = Intake(country="NL", language="nl").check({"naam": "Sabine Jnasen", "email": "sabine.jansen@ziggo.nl"})
    assert [(item.field, item.after) for item in report.suggestions] == [("naam", "Sabine Jansen")]
    assert dict(report.accept("naam").record) == {"naam": "Sabine Jansen", "email": "sabine.jansen@ziggo.nl"}
    assert len(report.explain()) == 1


def test_a_name_that_a_better_one_is_proposed_for_is_asked_about_once():
    typed = {"family_name": "Jqnsen", "email": "jansen@ziggo.nl"}
    report = Intake(country="NL", language="nl").check(typed)
    assert len(report.explain()) == 1
    again = Intake(country="NL", language="nl").check(typed, dismissed=report.suggestions)
    assert again.verdict.value == "accept"


def test_the_one_who_typed_it_can_read_the_question():
    typed = {"email": "i.hoekstra@gmial.com", "birth_date": "12/13/1980", "name": "Ingrid Hoekstra"}
    known = Index.build([{"id": 7, **typed, "birth_date": "1980-12-13"}])
    report = Intake(country="NL", language="nl", index=known).check(typed, audience="public")
    masked, said = (" ".join(report.explain(masked=masked)) for masked in (True, False))
    assert "i.hoekstra@gmail.com" in said
    assert "13 december 1980" in said
    assert "hoekstra@" not in masked
    assert " ".join(report.explain()) == masked  # unless asked for, values stay masked
    assert "klant" not in said  # nor does he learn that he is known
    staff = Intake(country="NL", language="nl").check(typed)
    assert staff.explain(masked=True) == staff.explain(masked=False)


def test_a_masked_greeting_is_not_offered():
    typed = {"aanhef": "Mevr.", "voornaam": "Ingrid", "achternaam": "Hoekstra", "briefaanhef": ""}
    report = Intake(country="NL", language="nl").check(typed, audience="public")
    assert "briefaanhef" in {item.field for item in report.completions}
    assert "•" not in " ".join(report.explain())
    assert "Geachte mevrouw Hoekstra" in " ".join(report.explain(masked=False))


def test_in_an_unknown_language_all_is_english_and_own_words_are_heard():
    report = Intake(country="NL").check({"email": "sabine@gmial.com", "city": ""})
    assert report.explain("sv") == report.explain("en")
    (said,) = report.explain("sv", overrides={"email.domain_typo": {"sv": "Menar du { $after }?"}})
    assert said.startswith("Menar du sabine@gmail.com?")
    assert "[" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_this_may_be_is_said_with_what_agrees(language):
    known = {
        "id": 7,
        "given_name": "Sabine",
        "family_name": "Jansen",
        "phone": "+31623456178",
        "birth_date": "1987-04-03",
    }
    typed = {name: value for name, value in known.items() if name != "id"} | {"family_name": "Jnasen"}
    report = Intake(country="NL", language=language, index=Index.build([known])).check(typed)
    first = report.explain()[0]
    assert messages.text("match.phone_same", language).lower() in first.lower()
    assert messages.text("match.birth_same", language).lower() in first.lower()
    assert "[" not in first
    public = Intake(country="NL", language=language, index=Index.build([known])).check(typed, audience="public")
    assert messages.text("match.phone_same", language) not in " ".join(public.explain())


@pytest.mark.parametrize(
    ("country", "typed", "meant", "common"),
    [
        ("NL", "Jnasen", "Jansen", True),
        ("NL", "Wiersrta", "Wierstra", False),
        ("DE", "Kloppenbrug", "Kloppenburg", False),
        ("US", "Johnosn", "Johnson", True),
    ],
)
def test_only_a_name_that_many_bear_is_called_common(country, typed, meant, common):
    mail = f"joris.{meant.lower()}@gmail.com"
    (said,) = Intake(country=country).check({"given_name": "Joris", "family_name": typed, "email": mail}).explain("en")
    assert meant in said
    assert ("is common" in said) is common
    assert ("exists" in said) is not common


MISSPELLED = [("nl", "Bedoelt u “Nederland”?"), ("en", "Did you mean “Netherlands”?"), ("de", "Meinten Sie „Niederlande“?"),
              ("fr", "Vouliez-vous dire « Pays-Bas » ?")]  # fmt: skip


@pytest.mark.parametrize(("language", "said"), MISSPELLED)
def test_a_misspelled_country_is_asked_about_and_an_unknown_one_is_chosen_anew(language, said):
    intake = Intake(country="NL", language=language)
    (asked,) = intake.check({"land": "Nederlnd", "achternaam": "Vis"}).explain()
    assert asked.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ") == said
    (chosen,) = intake.check({"land": "Atlantis", "achternaam": "Vis"}).explain()
    assert "?" not in chosen


STRANGERS = [
    # what stands in a field that is shown whole, and is somebody's name or number all the same
    ({"salutation": "Herr\nUrsula", "given_name": "Ursula", "family_name": "Brandt"}, "Ursula"),
    ({"city": "NL89RABO0318274659", "iban": "Groningen"}, "NL89RABO0318274659"),
    ({"city": "sabine@gmial.com", "email": "Utrecht"}, "sabine@gmial.com"),
]


@pytest.mark.parametrize(("record", "secret"), STRANGERS)
def test_a_name_or_a_number_is_masked_in_whatever_field_it_stands(record, secret):
    report = Intake(country="DE").check(record, audience="public")
    items = (*report.suggestions, *report.findings, *report.changes)
    said = " ".join((*report.explain("en"), *(report.sentence(item, "en") for item in items)))
    assert items
    assert secret not in said


def test_a_salutation_and_a_place_are_shown_whole():
    report = Intake(country="NL").check({"aanhef": "Mevr.", "naam": "Dhr. Kees Post"}, audience="public")
    assert "Mevr." in " ".join(report.explain("nl"))


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Telephone number: a remark"), ("fr", "Numéro de téléphone : d’après"), ("de", "Telefonnummer: Nach der")],
)
def test_a_word_of_one_letter_is_small_behind_a_colon_too(language, said):
    record = {"email": "jan@ziggo.nl (overleden)", "phone": "06-24813597 (overleden)"}
    sentence = Intake(country="NL").check(record).explain(language)[1]
    assert re.sub("[\xa0\u202f]", " ", sentence).startswith(said)
