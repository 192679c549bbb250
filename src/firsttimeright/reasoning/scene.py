"""What the checks look at: one customer's fields, ready to be compared.

Built once per record and given to every check; what is costly is worked out
when first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..findings import Audience
from ..reference.words.salutations import FORMS, stated_sex
from ..text.folding import compact, compact_all, fold
from ..text.slips import layout_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ..customer import Customer
    from ..fields.names import PersonName
    from ..reference import Reference
    from .engine import Claim, Weighing

__all__ = ["Scene"]

_PARTS = {"given_name": "given_names"}
_SEPARATE = re.compile(r"[\s,./&+-]+")
_ONE_HOUSE = frozenset(("match.address_same", "match.address_house"))
_WORDS = re.compile(r"[^\W\d_]+")
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "ltd", "net", "or", "org", "plc"))  # bown.co.uk


_TEXT = frozenset((str,))
_T = TypeVar("_T")


class once(Generic[_T]):  # noqa: N801 - it stands where ``property`` does
    """Works a value out when it is first asked for: ``cached_property`` without its lock, which costs more."""

    def __init__(self, work: Callable[[Any], _T]) -> None:
        self.work, self.name = work, work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, scene: Any, _owner: type) -> _T:
        value = scene.__dict__[self.name] = self.work(scene)
        return value


_NOT_READ = frozenset(("record.too_long", "record.wrong_type"))


def _read(customer: Customer) -> Mapping[str, Any]:
    """Give the record without what nobody read: to search a book for names would take minutes."""
    left = {item.field for item in customer.findings if item.code in _NOT_READ} if customer.findings else ()
    return {field: value for field, value in customer.record.items() if field not in left} if left else customer.record


class Scene:
    """One record as the checks see it. Lives as long as one call; shows no value."""

    def __init__(
        self,
        customer: Customer,
        *,
        reference: Reference,
        today: date | None,
        audience: Audience,
        index: Any = None,
        exclude: object = None,
        base_rate: float,
        policy: Weighing | None = None,
        claims: Sequence[Claim] | None = None,
    ) -> None:
        self.customer = customer
        self.record: Mapping[str, Any] = _read(customer)
        # Where all values are texts, as mostly, each is what stands there.
        self._texts: Mapping[str, str] | None = (
            self.record if _TEXT.issuperset(map(type, self.record.values())) else None
        )
        self.country: str | None = customer.country
        self.language: str | None = customer.language
        self.reference = reference
        self.today = today
        self.audience = audience
        self.index = index if audience is not Audience.PUBLIC else None
        self.exclude = exclude  # nobody testifies to how he himself is spelled while that is put right
        self.base_rate = base_rate
        self.policy = policy
        self.claims = claims  # what the checks before this one put forward; None: not known
        self.layout = layout_of(self.country)
        self.meant: dict[str, str] = {}  # names that are clearly misspelled, as they were meant
        self.name: PersonName | None = customer.name.value if customer.name is not None else None
        self._typed: Mapping[str, str] = customer.text
        self._has_full_name = "full_name" in customer.text

    def __repr__(self) -> str:
        return f"Scene({len(self.record)} fields)"

    def text(self, field: str) -> str:
        """Give *field* as standardised, or an empty text."""
        if (texts := self._texts) is not None:
            return texts.get(field, "")
        value = self.record.get(field, "")
        return value if value.__class__ is str else "" if value is None else str(value)

    def part(self, field: str) -> str:
        """Give a part of the name, also where it was typed within a full name."""
        text = self.text(field)
        if not self._has_full_name or text or self.name is None:
            return text
        found = getattr(self.name, _PARTS.get(field, field), None)
        return found if isinstance(found, str) else ""

    def typed_text(self, field: str) -> str:
        """Give *field* as typed, tidied, or an empty text."""
        return self._typed.get(field, "")

    def stored(self, field: str) -> str:
        """Give *field* as it is stored, or as typed where more than its notation changed.

        A question that names it so is the same one when the record comes back.
        """
        text = self._typed.get(field, "")
        held = self.record.get(field)
        if held is None or held == text or held.__class__ is not str:  # as mostly
            return text
        return held if compact(held) == compact(text) else text

    def folded(self, field: str) -> str:
        """Give *field* folded."""
        return fold(self.text(field))

    @once
    def tight(self) -> dict[str, str]:
        """Each field as typed, its letters and digits only."""
        return dict(zip(self._typed, compact_all(self._typed.values()), strict=True))

    @once
    def name_words(self) -> dict[str, tuple[str, ...]]:
        """The words of each part of the name that is there, letters and digits only."""
        return {
            field: tuple(compact(word) for word in text.split())
            for field in ("given_name", "family_name", "partner_family_name", "nickname")
            if (text := self.part(field))
        }

    @once
    def around_names(self) -> tuple[str, ...]:
        """What may stand around each of the names in an address: initials and infix, alone and together."""
        given = [compact(word) for word in self.part("given_name").replace("-", " ").split()]
        initials = compact(self.part("initials")) or "".join([word[0] for word in given if word])
        if not (infix := compact(self.part("infix"))):
            return initials, initials[:1]
        letters = {initials, initials[:1], f"{initials}{infix}", f"{initials[:1]}{infix}"}
        return (infix, *letters, *(f"{name}{infix}" for name in given))

    @once
    def _mail(self) -> tuple[str, str]:
        """What stands before the first @ and what behind it, folded; before it only where it is one as it stands."""
        text = self.text("email")
        local, _, domain = fold(text).partition("@")
        return local if "@" in text else "", domain

    @once
    def local_part(self) -> str:
        """What stands before the @, folded; a plus tag left out."""
        return self._mail[0].partition("+")[0]

    @once
    def local_words(self) -> tuple[str, ...]:
        """The runs of letters in the e-mail's local part."""
        return tuple(_WORDS.findall(self.local_part))

    @once
    def domain_label(self) -> str:
        """The part of the domain that names it, ``hooijveld`` of ``post.hooijveld.nl``; a provider's too."""
        stem, _, last = self._mail[1].rpartition(".")
        before, _, label = stem.rpartition(".")
        return before.rpartition(".")[2] if before and len(last) == 2 and label in _SECOND_LEVEL else label

    @once
    def domain_words(self) -> tuple[str, ...]:
        """The runs of letters of a domain of one's own, ``hooijveld`` of ``info@hooijveld.nl``; no provider's."""
        domain = self._mail[1]
        if not domain or self.reference.mail_domain_known(domain) or self.reference.disposable(domain):
            return ()
        return tuple(_WORDS.findall(self.domain_label))

    @once
    def local_letters(self) -> str:
        """The letters of the local part, run together."""
        return compact("".join(self.local_words))

    @once
    def salutation_gender(self) -> str | None:
        """The gender that the salutation or a title says: ``m``, ``f``, ``x``, or nothing."""
        return getattr(self.name, "gender", None)

    @once
    def stated_gender(self) -> str | None:
        """What the field for the gender says: ``f``, ``m``, ``x``, or nothing for what is no word for it."""
        return stated_sex(self.typed_text("gender"))

    @once
    def holder_words(self) -> tuple[str, ...]:
        """The names in the account holder, unless they are plainly somebody else's: the initials differ."""
        if not self.typed_text("account_holder"):
            return ()
        words = tuple(filter(None, map(compact, _SEPARATE.split(self.typed_text("account_holder")[:120]))))
        ours = (compact(self.part("given_name")) or compact(self.part("initials")))[:1]
        first = next((word for word in words if word not in FORMS and word != "de"), "")  # de heer
        return () if len(words) > 1 and ours and first[:1] != ours else words

    @once
    def household(self) -> frozenset[str]:
        """The family names of others who live at the same house; empty without an index, or without an address."""
        return self._bearers("household")

    @once
    def known(self) -> frozenset[str]:
        """The family names of the customers who this person probably is already; empty without an index."""
        return self._bearers("same")

    def _bearers(self, relation: str) -> frozenset[str]:
        return frozenset(
            name
            for match, names in self._near
            if match.relation == relation and (relation == "same" or _at_one_house(match))
            for name in names
        )

    @once
    def _near(self) -> tuple[tuple[Any, tuple[str, ...]], ...]:
        """The customers who this may be or who belong to him, each with the parts of the family name."""
        index = self.index
        if index is None:
            return ()
        aside = {} if self.exclude is None else {"exclude": self.exclude}
        found = index.candidates(self.record, **aside)
        return tuple((match, tuple(map(compact, index.family_names(match)))) for match in found)


def _at_one_house(match: Any) -> bool:
    """A household is also found by its telephone or mailbox; that is no address in common."""
    return any(step.code in _ONE_HOUSE for step in match.why.steps)
