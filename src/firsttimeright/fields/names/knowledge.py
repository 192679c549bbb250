"""What the reference tables say of a word of a name, in the few questions that reading asks."""

from __future__ import annotations

import math
from functools import lru_cache

from firsttimeright.reference import Reference
from firsttimeright.reference.words.eastern import LATIN
from firsttimeright.text.wordlists import wordset

__all__ = ["Knowledge", "knowledge"]

_VIETNAMESE_MIDDLE = wordset(
    """thi van huu duc minh ngoc thanh quoc xuan dinh cong hoang anh kim thuy bich phuong hong tuan"""
)
# Syllables of Chinese (Hakka) family names as they are written in Surinam.
_SYLLABLES = wordset(
    """tjon wong lie lo li tjin chin chen liem lim ho kon tjong tjang chang chung fung fong foe fo sang tsang tsai
    tjen tjauw tjoe tong tang ten tam pang pa pauw poen po kam kwie kwee kie kiem kioe loi loy lon long lau leeuw
    leung njan njon nion njo man min moe moy mu sam sen sien siew sin sjak sjauw sjem sjiem soe sooi soei son swie
    jap jong joe jin jit kai njoe kang kasan hing hin him hie hiem hang hung ang an ling kong kou koe kock chong choi
    chan fa fat fei foeng on oen oei asjoe assen a-sjoe wijntuin ngo ng nga wan wai yen yin young yung youn then
    thian thiam thoen thung thoeng tjien tsong eenig pian pinas pow hok hoek hon hoi woei woen woi tjoen jam
    lieuw liauw loe chee tow yap gnie tung shie djie kiauw nang leong sioe hoen foei sie
    akoi apai ating tai tet tsen tsoi sjoe tsjoen kwan njie fai kwik soeng tsjin tjoeng ayong
    akon apon apin asin amoe atjak ajong akam alam"""
) - wordset("wijntuin eenig pinas kasan")  # fmt: skip


_GIVEN_TO_MANY = 10.0  # bearers per million of a given name
_HARDLY_FAMILY = -3.0  # bits
LEAST_TURNED = 10.0  # bearers per million: a rarer family name is no ground to turn a name round


_ONLY_SURINAMESE = wordset("tjon tjong tjin tjien tjoe tjauw tjang lie kwie njo njoo sjauw tsai kioe moe")


# The old or new, large or small farm of that name: how family names of Twente and the Achterhoek begin.
_FARMS = frozenset((
    "Oude", "Olde", "Nieuwe", "Nije", "Groot", "Grote", "Groote", "Klein", "Kleine", "Lutke", "Lutje", "Hoge", "Lage",
))  # fmt: skip


class Knowledge:
    """The reference tables, asked about one word at a time. Without tables it knows nothing and says so."""

    __slots__ = ("_ref", "ready")

    def __init__(self, reference: Reference | None) -> None:
        self._ref = reference
        self.ready = reference is not None

    def given_frequency(self, text: str, country: str | None) -> float:
        """Bearers per million of *text* as a given name, 0 where unknown."""
        if self._ref is None:
            return 0.0
        found = self._ref.given_name(text, country)
        return found.frequency if found else 0.0

    def is_listed(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is a given name on any list, counted or not."""
        return self._ref is not None and self._ref.given_name(text, country) is not None

    def family_frequency(self, text: str, country: str | None) -> float:
        """Bearers per million of *text* as a family name, 0 where unknown."""
        if self._ref is None:
            return 0.0
        found = self._ref.family_name(text, country)
        return found.frequency if found else 0.0

    def given_world(self, text: str, country: str | None) -> float:
        """Bearers per million of *text* (or of its first word) as a given name, here or worldwide."""
        most = max(self.given_frequency(text, country), self.given_frequency(text, None))
        return max(most, self.given_frequency(text.split(" ", 1)[0], country)) if " " in text else most

    def is_place(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is the name of a place in *country*, and nobody's given name anywhere."""
        if self._ref is None or country is None or self.is_listed(text, country) or self.is_listed(text, None):
            return False
        return bool(self._ref.places(text, country))

    def is_french_man(self, text: str) -> bool:
        """Tell whether *text* is a given name of men that is usual in France: Olivier and Marc, but not Jan."""
        found = self._ref.given_name(text, "FR") if self._ref is not None else None
        if found is None or found.share_female is None:
            return False
        return found.frequency >= 300 and found.share_female < 0.15

    def are_of_other_sexes(self, one: str, other: str, country: str | None) -> bool:
        """Tell whether the given names *one* and *other* are a man's and a woman's."""
        found = [self._ref.given_name(text, country) if self._ref is not None else None for text in (one, other)]
        shares = [name.share_female for name in found if name is not None and name.share_female is not None]
        return len(shares) == 2 and min(shares) < 0.1 and max(shares) > 0.9

    def family_most(self, text: str, country: str | None) -> float:
        """Bearers per million of *text* as a family name: here, or a part of what another country has."""
        return max(self.family_frequency(text, country), 0.1 * self.family_frequency(text, None))

    def turned(self, first: str, last: str, country: str | None) -> float:
        """Bits by which *first* is a family name and *last* a given one: those of the weaker of the two."""
        as_family = self.family_frequency(first, country)
        if as_family < LEAST_TURNED:
            return -math.inf
        one = math.log2((as_family + 0.05) / (self.given_world(first, country) + 0.5))
        as_given, as_family = self.given_world(last, country), self.family_most(last, country)
        return min(one, math.log2((as_given + 0.05) / (as_family + 0.5)))

    def family_bits(self, text: str, country: str | None) -> float:
        """Bits by which *text* is rather a family name than a given one; 0 where it is unknown."""
        family, given = self.family_most(text, country), self.given_world(text, country)
        return math.log2((family + 0.5) / (given + 0.5))

    def is_given(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is a given name rather than a family name."""
        given = self.given_frequency(text, country)
        return given > 0 and given >= self.family_frequency(text, country)

    def is_hardly_family(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is a given name that few bear as a family name: Willem, but not Peters or Simon."""
        return self.given_world(text, country) >= _GIVEN_TO_MANY and self.family_bits(text, country) < _HARDLY_FAMILY

    def is_family_only(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is well known as a family name and hardly ever given."""
        family = self.family_frequency(text, country)
        given = max(self.given_frequency(text, country), self.given_frequency(text, None))
        return family > 20 and given * 50 < family and given < 5

    def begins_family(self, text: str, country: str | None) -> bool:
        """Tell whether a family name begins with *text*, wherever it stands behind a given name: Oude Elferink."""
        return self.is_farm(text, country) or self.is_family_only(text, country)

    def is_farm(self, text: str, country: str | None) -> bool:
        """Tell whether *text* is what stands before the name of a farm: Oude Elferink, Lutke Schipholt."""
        return country == "NL" and text.title() in _FARMS

    def eastern_family(self, folded: str) -> tuple[str, ...]:
        """Languages in which *folded* is a frequent family name that comes first."""
        return _eastern().get(folded, ())

    def vietnamese_middle(self, folded: str) -> bool:
        """Tell whether *folded* is a usual Vietnamese middle name."""
        return folded in _VIETNAMESE_MIDDLE

    def surinamese(self, folded: str) -> bool:
        """Tell whether *folded* is a syllable that is spelled so in Surinam only, and begins family names."""
        return folded in _ONLY_SURINAMESE

    def syllable(self, folded: str) -> bool:
        """Tell whether *folded* is a syllable of Chinese-Surinamese family names."""
        return folded in _SYLLABLES


@lru_cache(maxsize=1)
def _eastern() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, names in LATIN.items():
        for name in names.split():
            found[name] = (*found.get(name, ()), language)
    return found


@lru_cache(maxsize=8)
def knowledge(reference: Reference | None) -> Knowledge:
    """Wrap *reference*."""
    return Knowledge(reference)
