"""E-mail addresses: what is read, mended, doubted and left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import emails
from firsttimeright.fields.emails import Email
from firsttimeright.fields.emails.syntax import check
from firsttimeright.findings import Skipped

SHOWN = [
    # typed                              offered or read        code
    (" jan@ziggo.nl",                    "jan@ziggo.nl",        "email.trimmed"),
    ("jan@ziggo.nl\u200b",               "jan@ziggo.nl",        "email.invisible_character"),
    ("jan＠ziggo.nl",                    "jan@ziggo.nl",        "email.fullwidth"),
    ("mailto:jan@ziggo.nl?subject=x",    "jan@ziggo.nl",        "email.mailto"),
    ("E-mail: jan@ziggo.nl",             "jan@ziggo.nl",        "email.label"),
    ("jan@ziggo.nl (thuis)",             "jan@ziggo.nl",        "email.display_name"),
    ("'jan@ziggo.nl'",                   "jan@ziggo.nl",        "email.quotes"),
    ("jan@ziggo.nl;",                    "jan@ziggo.nl",        "email.trailing_punctuation"),
    ("jan@ziggo.nl.",                    "jan@ziggo.nl",        "email.trailing_dot"),
    ("jan@ZIGGO.nl",                     "jan@ziggo.nl",        "email.domain_lowercased"),
    ("jan@ziggo nl",                     "jan@ziggo.nl",        "email.space"),
    ("jan@ziggo,nl",                     "jan@ziggo.nl",        "email.comma_for_dot"),
    ("jan@ziggo.nl@ziggo.nl",            "jan@ziggo.nl",        "email.double_at"),
    ("jan@ziggo..nl",                    "jan@ziggo.nl",        "email.double_dot"),
    (".jan@ziggo.nl",                    "jan@ziggo.nl",        "email.leading_dot"),
    ("jan.@ziggo.nl",                    "jan@ziggo.nl",        "email.dot_before_at"),
    ("jan apenstaartje ziggo punt nl",   "jan@ziggo.nl",        "email.at_word"),
    ("jan.jansenziggo.nl",               "jan.jansen@ziggo.nl", "email.at_missing"),
    ("jan@ziggo",                        "jan@ziggo.nl",        "email.tld_missing"),
    ("jan@ziggonl",                      "jan@ziggo.nl",        "email.dot_missing"),
    ("jan@ziggo.nl; piet@xs4all.nl",     "jan@ziggo.nl",        "email.two_addresses"),
    ("",                                 None,                  "email.missing"),
    ("jan",                              None,                  "email.no_at"),
    ("@ziggo.nl",                        None,                  "email.no_local_part"),
    ("jan@",                             None,                  "email.no_domain"),
    ('j"a"n@ziggo.nl',                   None,                  "email.local_syntax"),
    ("jan@bedrijf_x.nl",                 "jan@bedrijf-x.nl",    "email.domain_syntax"),
    (f"{'a' * 65}@ziggo.nl",             None,                  "email.too_long"),
    ("jan@zigo.nl",                      "jan@ziggo.nl",        "email.domain_typo"),
    ("jan@bakkerij-smit.ln",             "jan@bakkerij-smit.nl", "email.tld_typo"),
    ("jan@bedrijf.zzzz",                 "jan@bedrijf.zzzz",    "email.tld_unknown"),
    ("jan@ziggо.nl",                     "jan@ziggo.nl",        "email.lookalike_letter"),
    ("josé@gmail.com",                   "jose@gmail.com",      "email.accent_at_provider"),
    ("jan@www.ziggo.nl",                 "jan@ziggo.nl",        "email.www"),
    ("geen@geen.nl",                     "geen@geen.nl",        "email.placeholder"),
    ("no-reply@bedrijf.nl",              "no-reply@bedrijf.nl", "email.no_reply"),
    ("jan@ziggo.nl (overleden)",         "jan@ziggo.nl",        "email.out_of_use"),
    ("jan@mailinator.com",               "jan@mailinator.com",  "email.disposable"),
    ("verkoop@bedrijf.nl",               "verkoop@bedrijf.nl",  "email.role"),
]  # fmt: skip
BY_DNS = {"email.domain_not_found", "email.domain_takes_no_mail"}


def best(parsed) -> str | None:
    """Give what is offered, or what was read where nothing is."""
    return parsed.suggestions[0].after if parsed.suggestions else parsed.value.address if parsed.value else None


@pytest.mark.parametrize(("typed", "expected", "code"), SHOWN)
def test_a_code_is_shown(typed, expected, code):
    parsed = emails.parse(typed)
    assert code in parsed.codes
    assert best(parsed) == expected


def test_every_code_is_shown():
    assert {row[2] for row in SHOWN} | BY_DNS == {code.name for code in emails.CODES}


@pytest.mark.parametrize(("typed", "meant"), [("gmmx.de", "gmx.de"), ("weeb.de", "web.de")])
def test_a_doubled_letter_is_seen_in_the_shortest_of_providers(typed, meant):
    assert best(emails.parse(f"a@{typed}")) == f"a@{meant}"


@pytest.mark.parametrize("domain", ["gxm.de", "alo.com", "ibm.com", "bmw.de", "ing.nl", "sncf.fr", "bbc.co.uk"])
def test_names_of_three_letters_are_all_taken_and_left_alone(domain):
    assert emails.parse(f"a@{domain}").suggestions == ()


def test_every_reason_is_given():
    texts = ["a@gmial.com", "a@gmail.comm", "a@gmail.nl", "jan@ziggo,nl"]
    given_reasons = {item.code for text in texts for offer in emails.parse(text).suggestions for item in offer.evidence}
    assert given_reasons == set(emails.EVIDENCE)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("Jan.Jansen+shop@GoogleMail.com", "janjansen@gmail.com"),
        ("jan.jansen@ziggo.nl", "jan.jansen@ziggo.nl"),
        ("JAN+x@bücher.de", "jan@xn--bcher-kva.de"),
        ("jan@me.com", "jan@icloud.com"),
        ("+@bedrijf.nl", "+@bedrijf.nl"),
    ],
)
def test_the_canonical_form_joins_spellings_of_one_mailbox(typed, canonical):
    assert emails.parse(typed).value.canonical == canonical


def test_the_local_part_is_kept_as_typed():
    assert emails.parse("J.Jansen@Ziggo.NL").value.address == "J.Jansen@ziggo.nl"


@pytest.mark.parametrize(
    ("country", "expected"), [("NL", "jan@live.nl"), ("BE", "jan@live.be"), ("GB", "jan@live.co.uk")]
)
def test_the_country_decides_what_a_bare_name_means(country, expected):
    assert best(emails.parse("jan@live", country=country)) == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("address", "Jan@bücher.de"),
        ("ascii", "Jan@xn--bcher-kva.de"),
        ("canonical", "jan@xn--bcher-kva.de"),
        ("mailto", "mailto:Jan@xn--bcher-kva.de"),
    ],
)
def test_an_address_is_written_in_each_style(style, expected):
    assert emails.render(emails.parse("Jan@bücher.de").value, style) == expected


def test_an_unknown_style_is_the_callers_mistake():
    with pytest.raises(ValueError, match="known:"):
        emails.render(Email("a", "b.nl", "a@b.nl"), "loud")
    with pytest.raises(TypeError):
        emails.parse(None)


def fails(domain: str, timeout: float) -> bool:
    """Ask a server that does not answer."""
    raise OSError(domain, timeout)


def test_deliverability_warns_at_most_and_needs_no_answer():
    value = emails.parse("jan@ziggo.nl").value
    assert emails.deliverable(value, lookup=lambda *_: True) is None
    assert emails.deliverable(value, lookup=lambda *_: False).code == "email.domain_not_found"
    assert emails.deliverable(value, lookup=lambda *_: None).code == "email.domain_takes_no_mail"
    assert emails.deliverable(value, lookup=fails) == Skipped("email.deliverability", "no_answer")


PLAIN = st.from_regex(r"[a-z0-9._+@-]{1,40}", fullmatch=True) | st.emails()


@pytest.mark.parametrize(
    ("typed", "meant"), [("jan@bedrijf.n1", "jan@bedrijf.nl"), ("jan@bedrijf.com1", "jan@bedrijf.com")]
)
def test_an_ending_in_a_digit_is_asked_about_and_not_refused(typed, meant):
    assert check(*typed.split("@")) is None
    assert [item.after for item in emails.parse(typed).suggestions] == [meant]


@given(PLAIN)
def test_the_quick_look_agrees_with_email_validator(text):
    """What passes without email-validator would have passed with it.

    But for an ending in a digit: no domain has one, and to ask what was meant by `bedrijf.n1` says more than a refusal.
    """
    from email_validator import EmailNotValidError, validate_email

    local, _, domain = text.rpartition("@")
    domain = domain.lower()
    if local and not domain[-1:].isdigit() and check(local, domain) is None:
        try:
            validate_email(f"{local}@{domain}", check_deliverability=False)
        except EmailNotValidError as error:
            raise AssertionError("taken for an address") from error


@given(st.text(st.characters()) | st.emails() | PLAIN, st.sampled_from([None, "NL", "DE"]))
def test_any_text_is_survived_undone_and_read_back(text, country):
    parsed = emails.parse(text, country=country)
    now = text
    for change in parsed.changes:
        assert change.before == now
        now = change.after
    if parsed.value is not None:
        assert now == parsed.value.address
        again = emails.parse(emails.render(parsed.value), country=country)
        assert again.value == parsed.value
        assert again.changes == ()
        assert [item.after for item in again.suggestions] == [item.after for item in parsed.suggestions]


@given(st.emails())
def test_an_offer_is_an_address_that_needs_no_further_offer(text):
    for offer in emails.parse(text).suggestions:
        again = emails.parse(offer.after)
        assert again.value is not None
        assert again.value.address == offer.after


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, " " * 1_000_000, "@" * 1_000_000, "a@b." * 250_000, "\ud800@\ud800.nl", "a,b " * 500, "(" * 2000],
    ids=["letters", "blanks", "ats", "addresses", "surrogates", "commas", "brackets"],
)
def test_a_text_without_end_is_survived(text):
    assert emails.parse(text).value is None


def test_nothing_personal_is_shown():
    parsed = emails.parse("sabine.jansen@gmial.com ")
    shown = repr(parsed) + repr(parsed.value) + repr(parsed.findings) + repr(parsed.suggestions)
    assert "sabine" not in shown
    assert "gmial" not in shown


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("jan@gmail.com werk", "jan@gmail.com"),
        ("jan@gmail.com - privé", "jan@gmail.com"),
        ('"jan"@ziggo.nl', "jan@ziggo.nl"),
        ("jan%40gmail.com", "jan@gmail.com"),
        ("%20jan@gmail.com%20", "jan@gmail.com"),
        ("E: jan@gmail.com", "jan@gmail.com"),
        ("jan@gmail.com-", "jan@gmail.com"),
        ("jan@gmail.com#", "jan@gmail.com"),
    ],
)
def test_what_stands_around_an_address_is_tidied(typed, address):
    parsed = emails.parse(typed, country="NL")
    assert parsed.value.address == address
    assert parsed.changes[0].before == typed
    assert parsed.changes[-1].after == address


@pytest.mark.parametrize(
    "typed", ["jan@bedrijf.co uk", "jan@mail.me com", "jan@ziggo.nl 0612345687", "jan@mail.me punt com"]
)
def test_what_may_belong_to_an_address_is_no_remark(typed):
    assert emails.parse(typed, country="NL").value is None


@pytest.mark.parametrize(
    ("typed", "offered", "code"),
    [
        ("jan@gmail.compiet@ziggo.nl", "jan@gmail.com", "email.two_addresses"),
        ("jan@gmail_com", "jan@gmail.com", "email.dot_missing"),
        ("jan@ziggo,.nl", "jan@ziggo.nl", "email.comma_for_dot"),
        ("jan&amp;co@gmail.com", "jan&co@gmail.com", "email.local_syntax"),
    ],
)
def test_one_mending_is_evident(typed, offered, code):
    parsed = emails.parse(typed, country="NL")
    assert code in parsed.codes
    assert parsed.suggestions[0].after == offered


def test_a_blank_between_two_names_is_not_surely_nothing():
    assert emails.parse("jan jansen@gmail.com", country="NL").suggestions[0].confidence < 0.7


def test_an_umlaut_is_spelled_out_where_people_do_so():
    assert emails.parse("müller@web.de", country="DE").suggestions[0].after == "mueller@web.de"
    assert emails.parse("müller@hotmail.com", country="NL").suggestions[0].after == "muller@hotmail.com"


@pytest.mark.parametrize(
    ("domain", "country", "offered"),
    [
        ("wanadoo.com", "NL", "wanadoo.nl"),
        ("wanadoo.com", "FR", "wanadoo.fr"),
        ("wanadoo.com", None, "wanadoo.fr"),
        ("wanadoo.ft", "NL", "wanadoo.fr"),  # a slip that can be seen is worth more
        ("gmail.nl", "NL", "gmail.com"),
        ("hotmail.co", "FR", "hotmail.com"),
    ],
)
def test_of_a_provider_with_several_endings_the_country_s_own_is_offered(domain, country, offered):
    found = emails.parse(f"jan@{domain}", country=country).suggestions
    assert [item.after for item in found] == [f"jan@{offered}"]


@pytest.mark.parametrize("domain", ["wanadoo.nl", "wanadoo.fr", "wanadoo.co.uk", "hotmail.fr", "yahoo.de"])
def test_a_provider_s_ending_of_another_country_is_left_alone(domain):
    assert not emails.parse(f"jan@{domain}", country="NL").suggestions


ONCE = [
    # typed                            meant
    ("www,jan@gmail.com", "jan@gmail.com"),
    ("www.jan@gmial,com", "jan@gmail.com"),
    ("jan@www.gmail,com", "jan@gmail.com"),
    ("uhl@gmail.con uhl@gmail.con", "uhl@gmail.com"),
    ("jan@gmial.com; jan@gmial.com", "jan@gmail.com"),
    ("müller@gmail,com", "muller@gmail.com"),
]


@pytest.mark.parametrize(("typed", "meant"), ONCE)
def test_an_offer_is_put_right_in_all_that_would_be_asked_next(typed, meant):
    (offer,) = emails.parse(typed, country="NL").suggestions
    assert offer.after == meant
    assert emails.parse(meant, country="NL").suggestions == ()


@pytest.mark.parametrize("typed", ["jan jansen", "'; DROP TABLE users;--", "nog even, zegt hij", "<b>jan</b>"])
def test_of_what_is_no_address_one_thing_is_said(typed):
    assert emails.parse(typed, country="NL").codes == ("email.no_at",)


@pytest.mark.parametrize("typed", ["ariley@comcast.net N Elm St", "ariley@comcast.net Oak st"])
def test_words_behind_an_address_are_not_joined_to_its_ending(typed):
    assert [item.after for item in emails.parse(typed, country="US").suggestions] == []


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("a@b.com", ("email.placeholder",)),
        ("x@x.com", ("email.placeholder",)),
        ("j@k.nl", ("email.placeholder",)),  # a name under .nl has two characters at least
        ("j@uu.nl", ()),  # two letters are somebody's
        ("j@x.com", ()),
        ("m@g.co", ()),
        ("j@q.de", ()),
        ("a@b.de", ("email.placeholder",)),
        ("jan@x.com", ()),
        ("a@q.com", ()),  # a provider's
        ("heb ik niet", ("email.placeholder",)),
        ("nog niet, komt later", ("email.placeholder",)),
        ("kein Internet", ("email.placeholder",)),
        ("n.b.", ("email.placeholder",)),
        (r"jan@ziggo.nl\piet@ziggo.nl", ("email.two_addresses",)),
    ],
)
def test_nobodys_address(typed, codes):
    assert emails.parse(typed, country="NL").codes == codes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a.b@hot,ail.com", "a.b@hotmail.com"),  # the comma is beside the m
        ("a.b@g,ail.com", "a.b@gmail.com"),
        ("a.b@hot;ail.fr", "a.b@hotmail.fr"),  # where the m of one keyboard is the semicolon of another
        ("a.b@ziggo,nl", "a.b@ziggo.nl"),
        ("a.b@hot.mail.com", "a.b@hotmail.com"),
        ("a.b@t.online.de", "a.b@t-online.de"),
        ("a.b@zahoo.de", "a.b@yahoo.de"),  # the keyboard was set to another layout
        ("a.b@skznet.be", "a.b@skynet.be"),
        ("a.b@hotmqil.fr", "a.b@hotmail.fr"),
        ("a.b@live.cm", "a.b@live.com"),
        ("a.b@msn.om", "a.b@msn.com"),
    ],
)
def test_a_key_a_dot_or_a_layout_is_put_right(typed, meant):
    assert best(emails.parse(typed, country="NL")) == meant


@pytest.mark.parametrize(
    ("domain", "country"),
    [
        ("jan.live.nl", "NL"), ("mail.telenet.be", "BE"), ("mail.cm", "NL"), ("live.cm", "CM"),
        ("planeet.nl", "NL"), ("seznamy.cz", "CZ"), ("bluewine.ch", "CH"), ("pmail.com", "US"), ("zoho.com", None),
    ],
)  # fmt: skip
def test_somebodys_own_domain_beside_a_providers(domain, country):
    assert emails.parse(f"a.b@{domain}", country=country).suggestions == ()


@pytest.mark.parametrize(
    "typed",
    [
        "Jan <jan@ziggo.nl> (werk)", "Jan <jan@ziggo.nl> - werk", "[jan@ziggo.nl](mailto:jan@ziggo.nl)",
        "*jan@ziggo.nl*",         "- jan@ziggo.nl", "• jan@ziggo.nl", "jan＠ziggo｡nl",
    ],
)  # fmt: skip
def test_marks_of_a_list_a_link_or_a_remark_are_taken_away(typed):
    assert emails.parse(typed).value.address == "jan@ziggo.nl"


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("nee@nee.nl", True), ("anoniem@anoniem.nl", True), ("kein@mail.de", True), ("leeg@leeg.nl", True),
        ("jan@jan.nl", False), ("nil@nil.de", False), ("nan@nan.com", False), ("a.nee@nee.nl", False),
    ],
)  # fmt: skip
def test_nobodys_name_on_both_sides(typed, asked):
    assert ("email.placeholder" in emails.parse(typed).codes) is asked


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a.b@gmailcom.com", "a.b@gmail.com"),
        ("a.b@ziggonl.nl", "a.b@ziggo.nl"),
        ("a.b@i-cloud.com", "a.b@icloud.com"),
        ("a.b@live.co", "a.b@live.com"),
        ("a.b@gmail@.com", "a.b@gmail.com"),
        ("a.b@gmail.@com", "a.b@gmail.com"),
        ("a.b.gmail@com", "a.b@gmail.com"),
        ("a.b,@gmail.com", "a.b@gmail.com"),
        ("a.b>@gmail.com", "a.b@gmail.com"),
    ],
)
def test_marks_out_of_place_are_put_right(typed, meant):
    assert best(emails.parse(typed, country="NL")) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "a@homecom.com",
        "a@mailcom.com",
        "a@planetnl.nl",
        "a@live-nl.nl",
        "a@my-planet.nl",
        "a@i-mail.nl",
        "a@mail.co",
        "a@t.co",
    ],
)
def test_marks_in_names_of_their_own_are_left_alone(typed):
    assert emails.parse(typed, country="NL").suggestions == ()


def test_a_blank_behind_mailto_makes_no_label_of_it():
    assert emails.parse("mailto: jan@ziggo.nl").codes[-1] == "email.mailto"


@pytest.mark.parametrize(
    ("typed", "country", "meant"),
    [
        ("a@hotlail.be", "BE", "a@hotmail.be"),  # the m lies beside the l there
        ("a@proxilus.be", None, "a@proximus.be"),
        ("a@orangz.fr", "FR", "a@orange.fr"),
        ("a@ouzlook.com", "DE", "a@outlook.com"),
        ("a@skynet.bz", "BE", "a@skynet.be"),  # hardly anybody there has a domain of Belize
        ("a@skynet.bz", None, None),
        ("a@laposte.et", "FR", "a@laposte.net"),
        ("a@orange.se", "ES", None),  # many have one of Sweden
        ("a@yahoolcom", None, "a@yahoo.com"),  # the l beside the dot
        ("a@v.ppl", "PL", None),
    ],
)
def test_the_keyboard_and_the_providers_of_the_country_tell(typed, country, meant):
    assert [item.after for item in emails.parse(typed, country=country).suggestions] == ([meant] if meant else [])


REMARKS = [
    # typed                                     read as          not in use any more?
    ("jan@ziggo.nl niet meer in gebruik",       "jan@ziggo.nl",  True),
    ("OUD jan@ziggo.nl",                        "jan@ziggo.nl",  True),
    ("oud: jan@ziggo.nl",                       "jan@ziggo.nl",  True),
    ("overleden jan@ziggo.nl",                  "jan@ziggo.nl",  True),
    ("niet gebruiken: jan@ziggo.nl",            "jan@ziggo.nl",  True),
    ("jan@ziggo.nl old one",                    "jan@ziggo.nl",  True),
    ("jan@ziggo.nl; zie ook website",           "jan@ziggo.nl",  False),
    ("jan@ziggo.nl niet na 18 uur",             "jan@ziggo.nl",  False),
    ("jan@ziggo.nl na 18:00",                   "jan@ziggo.nl",  False),
    ("jan@ziggo.nl tussen 9 en 17 uur",         "jan@ziggo.nl",  False),
    ("jan@yahoo.co.uk only for work",           "jan@yahoo.co.uk", False),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "address", "ended"), REMARKS)
def test_a_remark_beside_an_address_is_no_part_of_it(typed, address, ended):
    parsed = emails.parse(typed)
    assert parsed.value is not None
    assert parsed.value.address == address
    assert ("email.out_of_use" in parsed.codes) is ended


ASKED = [
    # typed, and what is asked: what stands behind may be meant, or be lost
    ("jan@ziggo.nl tel 0612345687", "jan@ziggo.nl"),
    ("jan@ziggo.nl BTW NL123", "jan@ziggo.nl"),
    ("jan@gmail.com www.jan.nl", "jan@gmail.com"),
    ("jan@gmail.com or nl", "jan@gmail.com"),
    ("jan@yahoo.co uk", "jan@yahoo.co.uk"),
    ("jan@gmail com", "jan@gmail.com"),
]


@pytest.mark.parametrize(("typed", "after"), ASKED)
def test_figures_and_further_domains_behind_an_address_are_asked_about_in_one_sentence(typed, after):
    parsed = emails.parse(typed)
    assert parsed.value is None
    assert [item.after for item in parsed.suggestions] == [after]


@pytest.mark.parametrize("typed", ["Oud jan@ziggo.nl", "Alt jan@web.de", "piet jan@ziggo.nl"])
def test_a_name_before_an_address_is_no_remark(typed):
    assert "email.out_of_use" not in emails.parse(typed).codes
