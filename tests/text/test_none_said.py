"""Sentences that say that there is no value, and texts that say something else."""

from __future__ import annotations

import pytest

from firsttimeright.text.none_said import says_none

NONE = [
    "geen gsm", "heeft geen vaste lijn", "Weet ik niet", "nog niet bekend", "wil ik niet geven", "volgt later",
    "geheim nummer",
    "I don't have one", "no mobile phone", "not known yet", "prefer not to say", "Don't know",
    "zie boven", "idem", "nog op te vragen", "same as above", "keine Ahnung",
    "kein Handy vorhanden", "weiß ich nicht", "noch nicht bekannt", "wird später nachgereicht", "keine E-Mail-Adresse",
    "je ne sais pas", "pas de portable", "n’a pas d’adresse mail", "date inconnue", "no tengo", "non lo so", "nie mam",
]  # fmt: skip
SOMETHING = [
    "", "-", "geen.nl", "jan", "mobiel", "e-mail", "telefoon thuis", "geen 06", "niet@ziggo.nl", "Niet Jansen",
    "later Utrecht", "Don", "3 mei", "no reply", "the", "geen " * 10,
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_a_text_that_says_that_there_is_none(text):
    assert says_none(text)


@pytest.mark.parametrize("text", SOMETHING)
def test_a_text_that_says_something_else(text):
    assert not says_none(text)
