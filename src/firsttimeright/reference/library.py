"""The look-ups, under one roof: our tables, and a host's laid over them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from firsttimeright.reference import mail, organisations, people, where, world
from firsttimeright.reference.neighbours import FARTHEST, Lexicon
from firsttimeright.reference.values import (
    AddressFormat,
    FamilyName,
    GivenName,
    LegalForm,
    Neighbour,
    Place,
    PostcodeInfo,
)
from firsttimeright.text.folding import fold

__all__ = ["OVERRIDABLE", "Reference", "standard"]

# What a host may lay over our tables, and what an entry is. A name may be followed by a country: "family_names.NL".
OVERRIDABLE: dict[str, type | tuple[type, ...]] = {
    "given_names": (GivenName, type(None)),
    "family_names": (FamilyName, type(None)),
    "postcodes": (PostcodeInfo, type(None)),
    "mail_domains": bool,
    "mail_providers": int,
    "disposable": bool,
    "countries": str,
    "nicknames": (tuple, frozenset, set, list),
    "place_aliases": (tuple, list),
    "streets": bool,
    "legal_forms": (LegalForm, type(None)),
}


# Names come back: one record asks for the same name several times, and the next record brings another Jansen.
_given_name = lru_cache(maxsize=16_384)(lambda name, country: people.given_name(name, world.check_country(country)))
_family_name = lru_cache(maxsize=16_384)(lambda name, country: people.family_name(name, world.check_country(country)))


class Reference:
    """What is known of the world: typed look-ups in tables that are read on first use.

    A look-up folds what it is asked (case, accents and odd blanks do not count)
    and answers None, an empty tuple or False for what it does not know: not being
    known says nothing against a name. Tables are shared between instances and
    between threads; an instance keeps no state but its overrides.

    Args:
        overrides: Entries of a host, by table and then by key; they win over ours,
            and None takes an entry of ours out. Tables: see ``OVERRIDABLE``; with
            a country after a dot they hold for that country alone
            (``{"family_names.NL": {"Jnasen": FamilyName("Jnasen", None, 3.0)}}``).

    Raises:
        KeyError: A table or country in *overrides* is unknown.
        TypeError: An entry has the wrong type.

    >>> Reference().family_name("jansen", "NL").rank
    2
    """

    __slots__ = ("_laid",)

    def __init__(self, *, overrides: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self._laid: dict[str, dict[str, object]] = {}
        for name, entries in (overrides or {}).items():
            kind, _, country = name.partition(".")
            if kind not in OVERRIDABLE:
                raise KeyError(f"unknown table {kind!r} in overrides; known: {', '.join(OVERRIDABLE)}")
            world.check_country(country or None)
            for value in entries.values():
                if not isinstance(value, OVERRIDABLE[kind]):
                    raise TypeError(f"an entry of {name} has type {type(value).__name__}")
            self._laid[name] = {_key(kind, text): value for text, value in entries.items()}

    def _over(self, kind: str, text: str, country: str | None) -> tuple[object, ...]:
        """Give the host's entry in a tuple, or an empty one where the host has none."""
        if not self._laid:
            return ()
        key = _key(kind, text)
        for name in (f"{kind}.{country}", kind):
            entries = self._laid.get(name)
            if entries is not None and key in entries:
                return (entries[key],)
        return ()

    # people

    def given_name(self, name: str, country: str | None = None) -> GivenName | None:
        """Look up a given name: how frequent, and borne by whom.

        Args:
            name: One given name, in any case; a double name ("Anne-Marie") is one name.
            country: Alpha-2 code; None for the whole world. A country without
                figures of its own gets the worldwide ones and its own exceptions.

        Raises:
            KeyError: *country* is no alpha-2 code.

        >>> standard().given_name("Sabine", "NL").gender
        'f'
        >>> standard().given_name("Robin", "NL").gender is None
        True
        """
        if self._laid and (laid := self._over("given_names", name, world.check_country(country))):
            return laid[0]  # type: ignore[return-value]
        return _given_name(name.casefold(), country)  # one row for Jansen and jansen: both are asked for

    def family_name(self, name: str, country: str | None = None) -> FamilyName | None:
        """Look up a family name, whole ("van den Berg") or without its infix ("Berg").

        A name in no list of frequent names may still be known: then it has no rank and a small frequency. One in a
        thousand names that nobody bears is taken for known, too.

        Args:
            name: A family name, in any case.
            country: Alpha-2 code; without one, or with one that has no table of
                its own, the country where the name is most frequent answers.

        Raises:
            KeyError: *country* is no alpha-2 code.

        >>> standard().family_name("Berg", "NL").infix
        'van den'
        >>> standard().family_name("jnasen", "NL") is None
        True
        """
        if self._laid and (laid := self._over("family_names", name, world.check_country(country))):
            return laid[0]  # type: ignore[return-value]
        return _family_name(name.casefold(), country)

    def family_neighbours(
        self,
        name: str,
        country: str | None = None,
        *,
        infix: str | None = None,
        distance: int = 1,
        limit: int = 16,
    ) -> tuple[Neighbour, ...]:
        """Give the frequent family names within *distance* slips of *name*, most frequent first.

        Names that are merely known are not among them, nor is *name* itself.

        Args:
            name: A family name, in any case.
            country: As for :meth:`family_name`.
            infix: The infix that stands apart from *name*, in any case, or "" for
                none: then those only count who bear the name with just that. None
                counts all.
            distance: 1 to 3 slips.
            limit: How many to give at the most.

        Raises:
            KeyError: *country* is no alpha-2 code.
            ValueError: *distance* is not 1, 2 or 3.

        >>> [near.name for near in standard().family_neighbours("jnasen", "NL")]
        ['Jansen']
        >>> [near.name for near in standard().family_neighbours("nort", "NL", infix="van")]
        ['Noort', 'Oort', 'Dort']
        """
        world.check_country(country)
        before = fold(infix) + " " if infix else ""
        key = before + fold(name)
        near = _near(people.family_lexicon(country, alone=infix == ""), key, distance, limit + len(before))
        found = []
        for other, rate, slips in near:
            if other.startswith(before):
                entry = _family_name(other, country)
                spelled = entry.name if entry else other
                found.append(Neighbour(spelled[len(before) :], rate, slips))
        return self._with_laid(found, "family_names", fold(name), country, distance=distance, limit=limit)

    def given_neighbours(
        self, name: str, country: str | None = None, *, distance: int = 1, limit: int = 16
    ) -> tuple[Neighbour, ...]:
        """Give the given names within *distance* slips of *name*, most frequent first.

        Arguments and errors as of :meth:`family_neighbours`.
        """
        world.check_country(country)
        key = fold(name)
        near = _near(people.given_lexicon(country), key, distance, limit)
        found = [Neighbour(people.given_spelling(other), rate, slips) for other, rate, slips in near]
        return self._with_laid(found, "given_names", key, country, distance=distance, limit=limit)

    def nicknames(self, name: str) -> frozenset[str]:
        """Give the other forms that a given name is known by, folded: short, long and differently spelled ones.

        Symmetric: what has a name among its other forms is among that name's.

        >>> "jan" in standard().nicknames("Johannes")
        True
        """
        if laid := self._over("nicknames", name, None):
            return frozenset(map(fold, laid[0]))  # type: ignore[call-overload]
        return people.nicknames(name)

    def _with_laid(
        self, found: list[Neighbour], kind: str, key: str, country: str | None, *, distance: int, limit: int
    ) -> tuple[Neighbour, ...]:
        for table in (kind, f"{kind}.{country}"):
            for other, value in self._laid.get(table, {}).items():
                found = [near for near in found if fold(near.name) != other]
                slips = OSA.distance(key, other, score_cutoff=distance)
                if isinstance(value, (GivenName, FamilyName)) and 0 < slips <= distance:
                    found.append(Neighbour(value.name, value.frequency, slips))
        return tuple(sorted(found, key=lambda near: -near.frequency)[:limit])

    # places

    def postcode(self, code: str, country: str) -> PostcodeInfo | None:
        """Look up where a postcode lies; of a Dutch one the four figures decide.

        None for a code that the table does not have: it may be new, or belong to
        post-office boxes.

        Raises:
            KeyError: *country* is no alpha-2 code.

        >>> standard().postcode("1017 GL", "NL").places
        ('Amsterdam',)
        """
        world.check_country(country)
        if self._laid:
            laid = self._over("postcodes", code, country)
            if laid or (laid := self._over("postcodes", where.known_part(code, country), country)):
                return laid[0]  # type: ignore[return-value]
        return where.postcode(code, country)

    def pc6_exists(self, code: str) -> bool | None:
        """Tell whether a whole Dutch postcode was in use in 2022: a hint, since codes come and go.

        None when the text is no whole postcode.

        >>> standard().pc6_exists("1017GL")
        True
        """
        return where.pc6_exists(code)

    def places(self, name: str, country: str | None = None) -> tuple[Place, ...]:
        """Give the places of that name or an alias of it, those with most postcodes first.

        >>> [place.region_code for place in standard().places("Rijswijk", "NL")]
        ['ZH', 'GE', 'NB']
        """
        world.check_country(country)
        return where.places(name, country)

    def place_neighbours(self, name: str, country: str, *, distance: int = 1, limit: int = 16) -> tuple[Neighbour, ...]:
        """Give the places within *distance* slips of *name*; their frequency is the number of their postcodes."""
        world.check_country(country)
        near = _near(where.place_lexicon(country), fold(name), distance, limit)
        return tuple(Neighbour(where.place_spelling(key, country), rate, slips) for key, rate, slips in near)

    def place_aliases(self, name: str, country: str) -> tuple[str, ...]:
        """Give the other names of a place: in the country's other languages, official or in daily use.

        >>> standard().place_aliases("Den Haag", "NL")
        ("'s-Gravenhage", 'La Haye', 'The Hague', 's Gravenhage')
        """
        world.check_country(country)
        if laid := self._over("place_aliases", name, country):
            return tuple(laid[0])  # type: ignore[arg-type]
        return where.place_aliases(name, country)

    # streets

    def street_exists(self, name: str, country: str = "NL") -> bool | None:
        """Tell whether a street of that name exists somewhere in the country; None where no list tells.

        Raises:
            KeyError: *country* is no alpha-2 code.

        >>> standard().street_exists("Keizersgracht")
        True
        """
        world.check_country(country)
        if laid := self._over("streets", name, country):
            return bool(laid[0])
        return where.street_exists(name, country)

    def street_neighbours(
        self, name: str, country: str = "NL", *, distance: int = 1, limit: int = 16
    ) -> tuple[Neighbour, ...]:
        """Give the street names within *distance* slips of *name*; each has frequency 1.

        Empty where no list of streets is at hand.
        """
        world.check_country(country)
        near = _near(where.street_lexicon(country), fold(name), distance, limit)
        return tuple(Neighbour(where.street_spelling(key, country), rate, slips) for key, rate, slips in near)

    def street_type_abbreviations(self, country: str) -> Mapping[str, str]:
        """Give the abbreviations of a country's street words, folded, and what each stands for."""
        world.check_country(country)
        return where.street_type_abbreviations(country)

    def address_format(self, country: str) -> AddressFormat:
        """Give how a country writes addresses.

        Raises:
            KeyError: *country* is no alpha-2 code.
        """
        world.check_country(country)
        return world.address_format(country)

    # organisations

    def legal_form(self, text: str, country: str | None = None) -> LegalForm | None:
        """Read a legal form, abbreviated or in full; None when it is none, or none of that country."""
        world.check_country(country)
        if laid := self._over("legal_forms", text, country):
            return laid[0]  # type: ignore[return-value]
        return organisations.legal_form(text, country)

    # countries

    def country(self, text: str) -> str | None:
        """Read the name of a country in any of thirteen languages, an adjective, a code or a habit.

        >>> standard().country("Holland"), standard().country("Allemagne"), standard().country("NLD")
        ('NL', 'DE', 'NL')
        """
        if laid := self._over("countries", text, None):
            return laid[0]  # type: ignore[return-value]
        return world.country(text)

    def country_name(self, code: str, language: str) -> str:
        """Give the name of a country in a language.

        Raises:
            KeyError: The country or the language is unknown; the message names the known ones.

        >>> standard().country_name("DE", "nl")
        'Duitsland'
        """
        return world.country_name(code, language)

    def languages(self) -> tuple[str, ...]:
        """Give the languages of :meth:`country_name`."""
        return world.languages()

    # mail

    def mail_providers(self, country: str | None = None) -> tuple[str, ...]:
        """Give the domains where people of a country have their mail, most used first.

        >>> standard().mail_providers("NL")[0]
        'gmail.com'
        """
        world.check_country(country)
        ranked = list(mail.providers(country))
        for table in ("mail_providers", f"mail_providers.{country}"):
            for domain, place in sorted(self._laid.get(table, {}).items(), key=lambda item: int(str(item[1]))):
                if domain in ranked:
                    ranked.remove(domain)
                ranked.insert(max(int(str(place)) - 1, 0), domain)
        return tuple(ranked)

    def mail_domain_known(self, domain: str) -> bool:
        """Tell whether people are known to have mail at this domain: it is no slip, then."""
        if laid := self._over("mail_domains", domain, None):
            return bool(laid[0])
        return mail.domain_known(domain)

    def tlds(self) -> frozenset[str]:
        """Give all top-level domains, in ASCII (``xn--``) and in their own script."""
        return mail.tlds()

    def disposable(self, domain: str) -> bool:
        """Tell whether a domain gives throw-away addresses. Such lists err: a note, never a reason to refuse."""
        if laid := self._over("disposable", domain, None):
            return bool(laid[0])
        return mail.disposable(domain)


def _key(kind: str, text: str) -> str:
    if kind == "postcodes":
        return "".join(filter(str.isalnum, text.upper()))
    return fold(text)


def _near(lexicon: Lexicon, key: str, distance: int, limit: int) -> tuple[tuple[str, float, int], ...]:
    if not 1 <= distance <= FARTHEST:
        raise ValueError(f"distance is {distance}, and must be 1 to {FARTHEST}")
    return lexicon.near(key, distance=distance, limit=limit)


@cache
def standard() -> Reference:
    """Give the shared reference, without any host's entries; each table is read when it is first asked for."""
    return Reference()
