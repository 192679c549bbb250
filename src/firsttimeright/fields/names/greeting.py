"""The opening of a letter: to a man, a woman, two persons, a family, a nobleman, or to nobody in particular."""

from __future__ import annotations

import re

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.lines import before_family, first_given, surname
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

__all__ = ["ennobled", "greeting", "to_nobody"]

_OPENING = {
    # language: to a man, to a woman, to nobody's sex in particular
    "nl": ("Geachte heer", "Geachte mevrouw", "Geachte"),
    "de": ("Sehr geehrter Herr", "Sehr geehrte Frau", "Guten Tag"),
    "fr": ("Monsieur", "Madame", "Bonjour"),
    "en": ("Dear Mr", "Dear Ms", "Dear"),
    "es": ("Estimado Sr.", "Estimada Sra.", "Hola,"),
    "it": ("Gentile Sig.", "Gentile Sig.ra", "Gentile"),
    "pt": ("Exmo. Sr.", "Exma. Sra.", "Caro(a)"),
    "pl": ("Szanowny Panie", "Szanowna Pani", "Dzień dobry"),
}  # fmt: skip
_FAMILIES = {"nl": "Geachte familie", "de": "Sehr geehrte Familie", "fr": "Chère famille", "en": "Dear",
    "es": "Estimada familia", "it": "Gentile famiglia", "pt": "Exma. família"}  # fmt: skip
_NOBODY = {
    "nl": "Geachte heer, mevrouw", "de": "Sehr geehrte Damen und Herren", "fr": "Madame, Monsieur",
    "en": "Dear Sir or Madam",
    "es": "Estimados señores", "it": "Gentili signori", "pt": "Exmos. Senhores", "pl": "Szanowni Państwo",
}  # fmt: skip


def to_nobody(language: str) -> str:
    """Give the opening of a letter to somebody whose name is not known."""
    return _NOBODY.get(language, _NOBODY["en"])


_STOPPED = frozenset(("US", "CA"))  # Chicago Manual of Style, 10.16; The Canadian Style, 1.07: Mr., Mrs., Ms., Dr.
_SHORTENED = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr)(?= )")


def greeting(name: PersonName, how: Habits) -> str:
    """Write the opening of a letter, without its comma."""
    opening = _opening(name, how)
    if how.country in _STOPPED and opening.startswith("Dear "):
        return _SHORTENED.sub(r"\1.", opening)
    return opening


def _opening(name: PersonName, how: Habits) -> str:
    tongue = how.language if how.language in _OPENING else "en"
    last = surname(name, how, first=tongue == "nl")
    if tongue == "de" and how.country != _ABOLISHED:
        last = " ".join((*_in_the_name(name), last))
    if name.kind is Kind.FAMILY:
        other = surname(name.others[0], how, first=True) if name.others else last
        last = last if other == last else " ".join(filter(None, (last, name.joiner, other)))
        if tongue not in _FAMILIES:
            return _NOBODY[tongue]
        return f"Dear {last} family" if tongue == "en" else f"{_FAMILIES[tongue]} {last}".strip()
    if name.kind in (Kind.COUPLE, Kind.ESTATE):
        return _to_several(name, how, tongue, last)
    given = before_family(name)
    if not (name.family_name or name.partner_family_name):
        if tongue == "en" and given and (title := _english_title(name, "")):
            return f"Dear {title}"
        return f"{_OPENING[tongue][2]} {given}" if given else _NOBODY[tongue]
    if tongue == "nl" and how.dutch and (opening := ennobled(name)):
        return opening
    if tongue == "en" and (title := _english_title(name, last)):
        return f"Dear {title}"
    if tongue in _LEARNED and (line := _to_learned(name, tongue, last)):
        return line
    if name.gender in ("m", "f"):
        return _to_one(name, tongue, last)
    if tongue == "en" and (name.salutation or "").rstrip(".").lower() == "mx":
        return f"Dear Mx {last}"
    if tongue == "nl" and (title := _dutch_title(name)):
        return f"Geachte {title} {last}"
    return _to_anyone(name, how, tongue, last)


def _to_one(name: PersonName, tongue: str, last: str) -> str:
    """Open a letter to a man or a woman."""
    opening = _OPENING[tongue][0 if name.gender == "m" else 1]
    if tongue in ("fr", "pl"):
        return opening
    if tongue == "en" and name.salutation and name.salutation.rstrip(".").lower() in ("mrs", "miss", "ms"):
        opening = f"Dear {name.salutation.rstrip('.').capitalize()}"
    if tongue == "de" and (titles := _letter_titles(name)):
        return f"{opening} {titles} {last}"
    return f"{opening} {last}"


def _to_anyone(name: PersonName, how: Habits, tongue: str, last: str) -> str:
    """Open a letter to somebody whose sex is not given."""
    neutral, given = _OPENING[tongue][2], before_family(name)
    if tongue == "de" and (titles := _letter_titles(name)):
        return f"{neutral} {titles} {name.given_names or ''} {last}".replace("  ", " ")
    if given:
        return f"{neutral} {given} {last if tongue == 'de' else surname(name, how, first=False)}"
    if tongue == "nl":
        return f"Geachte heer/mevrouw {last}"
    if tongue == "de":
        return f"Guten Tag {last}"
    return _NOBODY[tongue] if tongue in ("fr", "pl") else f"{neutral} {last}"


_ABOLISHED = "AT"  # Adelsaufhebungsgesetz, 1919
# Titles of nobility that are a part of the family name: Germany, Weimarer Verfassung, article 109 (3); GG, article 123.
_NAMES_IN_GERMANY = wordset(
    """freiherr freifrau freiin graf grafin ritter edler edle furst furstin prinz prinzessin herzog herzogin reichsgraf
    baron baronin baronesse"""
)


def _in_the_name(name: PersonName) -> list[str]:
    """Give the titles that belong to a German family name, as they stand there: Frau Gräfin Dönhoff."""
    return [title for title in (*name.titles_before, *name.titles_between) if fold(title) in _NAMES_IN_GERMANY]


# Titles that address a man and a woman alike, where it is not said which; in Dutch no others open a letter.
_OF_A_DUTCH_LETTER = {
    **dict.fromkeys(("ds", "dominee"), "dominee"),
    "rabbijn": "rabbijn", "imam": "imam", "pastor": "pastor", "pastoor": "pastoor", "kapelaan": "kapelaan",
}  # fmt: skip


def _dutch_title(name: PersonName) -> str | None:
    """Give the title that opens a Dutch letter to somebody whose sex is not given: Geachte dominee Jansen."""
    words = [title.lower().rstrip(".") for title in name.titles_before]
    found = next((_OF_A_DUTCH_LETTER[word] for word in words if word in _OF_A_DUTCH_LETTER), None)
    if found is None and not before_family(name) and any(word.startswith("prof") for word in words):
        return "professor"  # of whom initials are known, the register's form is open: Geachte J. Jansen
    return found


# Titles by which people are addressed, by their first letters: folded, without stops.
_LEARNED = {
    "es": {"dr": "Dr.", "dra": "Dra.", "prof": "Prof.", "profa": "Prof.ª", "ing": "Ing.", "lic": "Lic.", "arq": "Arq."},
    "it": {
        "dott": "Dott.", "dottssa": "Dott.ssa", "dr": "Dott.", "drssa": "Dott.ssa", "prof": "Prof.",
        "profssa": "Prof.ssa", "avv": "Avv.", "ing": "Ing.", "arch": "Arch.", "geom": "Geom.", "rag": "Rag.",
    },
    "pt": {
        "dr": "Dr.", "dra": "Dra.", "prof": "Prof.", "profa": "Prof.ª", "eng": "Eng.", "enga": "Eng.ª", "arq": "Arq.",
    },
    "fr": {"dr": "Docteur", "docteur": "Docteur", "me": "Maître", "maitre": "Maître"},
    "pl": {"dr": "Doktor", "prof": "Profesor"},
}  # fmt: skip
_VOCATIVE = {"Doktor": "Doktorze", "Profesor": "Profesorze"}


def _to_learned(name: PersonName, tongue: str, last: str) -> str | None:
    """Open a letter to somebody who is addressed by a title: Gentile Avv. Rossi, Estimada Dra. Ruiz, Docteur."""
    known = _LEARNED[tongue]
    titles = (*name.titles_before, *((name.salutation,) if name.salutation else ()))  # French Me is a salutation
    words = [fold(title).replace(".", "").replace("ª", "a") for title in titles]
    found = [known[word] for word in words if word in known]
    if not found:
        return None
    if tongue == "fr":
        return found[-1]
    if tongue == "it":
        return f"Gentile {found[0]} {last}"
    if name.gender not in ("m", "f"):
        return None
    man = name.gender == "m"
    if tongue == "pl":
        spoken = "Profesor" if "Profesor" in found else found[0]
        return f"Szanowny Panie {_VOCATIVE[spoken]}" if man else f"Szanowna Pani {spoken}"
    if tongue == "pt":
        return f"{_OPENING['pt'][0 if man else 1]} {found[0]} {last}"
    return f"{'Estimado' if man else 'Estimada'} {found[0]} {last}"


# Nobility in the Netherlands. Source: Haal Centraal BRP (aanhef, aanschrijfwijze), after the High Council of Nobility.
_COUNTS = wordset("graaf gravin erfgraaf")
_PRINCES = wordset("prins prinses")
_PREDICATES = wordset("jonkheer jonkvrouw jhr jkvr jvr")
_NOBLES = wordset("ridder baron barones hertog hertogin markies markiezin burggraaf burggravin") | _COUNTS | _PREDICATES


def ennobled(name: PersonName, *, letter: bool = True) -> str | None:
    """Give the form of address of a Dutch nobleman, as the population register writes it; ``None``: no such title.

    Only the form: no name follows *Hoogwelgeboren heer*. A woman who bears her
    husband's name leaves *jonkvrouw* out, and nobody bears a title with another
    family's name alone.

    Args:
        name: The name.
        letter: For the opening of a letter; ``False``: for an address (*De hoogwelgeboren heer*).

    >>> ennobled(PersonName(titles_between=("graaf",), family_name="Rechteren", gender="m"))
    'Hooggeboren heer'
    """
    words = {title.lower().rstrip(".") for title in (*name.titles_before, *name.titles_between)}
    married = bool(name.partner_family_name)
    if words & _PRINCES and not (married and name.name_order == "partner"):
        return "Hoogheid" if letter else "De hoogheid"
    if not words & _NOBLES or name.gender not in ("m", "f"):
        return None
    if words & _PREDICATES:
        if married and name.gender == "f":
            return None
    elif married and name.name_order == "partner":
        return None
    rank = "hooggeboren" if words & _COUNTS else "hoogwelgeboren"
    sex = "heer" if name.gender == "m" else "vrouwe"
    return f"{rank.capitalize()} {sex}" if letter else f"De {rank} {sex}"


_KNIGHTED = {"sir": "Sir", "dame": "Dame"}
_PEERS = {
    **dict.fromkeys(("lord", "baron", "viscount", "earl", "marquess"), "Lord"),
    **dict.fromkeys(("lady", "baroness", "viscountess", "countess", "marchioness"), "Lady"),
}
_SPOKEN_TITLES = wordset(
    """dr doctor prof professor rev revd reverend father fr canon bishop archbishop cardinal archdeacon deacon chaplain
    pastor rabbi imam sister brother mother judge justice general gen colonel col major maj captain capt lieutenant lt
    sergeant sgt corporal cpl commander cdr cmdr commodore admiral adm brigadier brig cllr councillor constable
    senator"""
)
# Written out in the opening of a letter; Dr stays as it is.
_IN_FULL = {
    "prof": "Professor", "rev": "Reverend", "revd": "Reverend", "fr": "Father", "gen": "General", "col": "Colonel",
    "maj": "Major", "capt": "Captain", "lt": "Lieutenant", "sgt": "Sergeant", "cpl": "Corporal", "cdr": "Commander",
    "cmdr": "Commander", "adm": "Admiral", "brig": "Brigadier", "cllr": "Councillor",
}  # fmt: skip
_LEFT_OUT = wordset("the very most right rt hon honourable his her honour excellency grace eminence venerable ven")


def _english_title(name: PersonName, last: str) -> str | None:
    """Give the title of an English letter, with the name that goes with it: Dr Hughes, Sir John, Lady Hale."""
    titles = [title.replace(".", "").strip() for title in name.titles_before]
    given = first_given(name)
    for title in titles:
        word = title.lower()
        if word in _KNIGHTED and given:
            return f"{_KNIGHTED[word]} {given}"
        if word in _PEERS:
            return f"{_PEERS[word]} {given if word in ('lord', 'lady') and given else last}"
    if not last:
        return None
    for title in titles:
        words = [word for word in title.split() if word.lower() not in _LEFT_OUT]
        spoken = " ".join([_IN_FULL.get(word.lower(), word) for word in words])
        if spoken and spoken.split()[-1].lower() in _SPOKEN_TITLES:
            return f"{spoken[:1].upper()}{spoken[1:]} {last}"
    return None


_HE = wordset("heer dhr herr herrn mr hr m monsieur")
_SHE = wordset("mevrouw mevr mw frau mrs ms mme madame mej miss")


def _addressed(name: PersonName) -> str | None:
    """Give the sex that a salutation tells: of a person among several, whose own sex is not kept."""
    words = set((name.salutation or "").lower().replace(".", "").split())
    he, she = bool(words & _HE), bool(words & _SHE)
    return None if he == she else "m" if he else "f"


_ENGLISH_PAIR = wordset("mr mrs ms miss mx dr prof professor rev and &")


def _to_several(name: PersonName, how: Habits, tongue: str, last: str) -> str:
    """Open a letter to a couple."""
    if name.kind is Kind.ESTATE:
        return _NOBODY[tongue]
    if len(name.others) == 1 and (line := _to_two(name, name.others[0], how, tongue)):
        return line
    if not last or any(surname(other, how, first=True) != last for other in name.others):
        return _NOBODY[tongue]
    words = set((name.salutation or "").lower().replace(".", "").split())
    if tongue == "en" and words and words <= _ENGLISH_PAIR:  # Dr and Mrs Smith
        return f"Dear {(name.salutation or '').replace('.', '').replace('&', 'and')} {last}"
    both = bool(words & _HE) and bool(words & _SHE)
    return {
        "nl": f"Geachte heer en mevrouw {last}" if both else f"Geachte familie {last}",
        "de": f"Sehr geehrte Frau {last}, sehr geehrter Herr {last}" if both else f"Sehr geehrte Familie {last}",
        "fr": "Madame, Monsieur",
        "en": f"Dear Mr and Mrs {last}" if both else f"Dear {last} family",
    }.get(tongue, _NOBODY[tongue])


def _to_two(one: PersonName, other: PersonName, how: Habits, tongue: str) -> str | None:
    """Open a letter to two persons, each addressed as they were."""
    sexes = (_addressed(one), _addressed(other))
    if None in sexes or not other.family_name or not one.family_name:
        return None
    first, second = (surname(name, how, first=tongue == "nl") for name in (one, other))
    words = [_OPENING[tongue][0 if sex == "m" else 1] for sex in sexes]
    if first == second and sexes == ("m", "f") and tongue == "nl":
        return f"Geachte heer en mevrouw {first}"
    return {
        "nl": f"{words[0]} {first} en {words[1].removeprefix('Geachte ')} {second}",
        "de": f"{words[0]} {first}, {words[1][:1].lower()}{words[1][1:]} {second}",
        "en": f"{words[0]} {first} and {words[1].removeprefix('Dear ')} {second}",
        "fr": f"{words[0]}, {words[1]}",
    }.get(tongue)


def _letter_titles(name: PersonName) -> str:
    """Titles of a German letter: Professor and Dr., no others (DIN 5008)."""
    found = []
    for title in name.titles_before:
        low = title.lower()
        if low.startswith("prof"):
            found.append("Prof.")
        if "dr." in low or low == "dr":
            found.append("Dr.")
    return " ".join(dict.fromkeys(found))
