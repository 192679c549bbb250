"""Comparing two forms: one level a field, from the same to altogether different.

Levels are small numbers, in the order of ``LEVELS``; 0 is always *missing*, which
is not *different*. Cheap tests stand first: most fields are equal or far apart.
Where independence goes wrong, the doubt has a level of its own: a birth date that
lies a generation away (or *junior* beside *senior*), a house whose addition differs, names that changed places.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from firsttimeright.matching.form import Form
from firsttimeright.reference import standard
from firsttimeright.text.phonetics import sound

__all__ = [
    "F_OTHER",
    "G_NEIGHBOUR",
    "LEVELS",
    "NAMESAKE",
    "akin",
    "beside_names",
    "compare",
    "may_be_namesakes",
    "names",
]

LEVELS: dict[str, tuple[str, ...]] = {
    "given": (
        "missing", "same", "part", "nickname", "initial", "slip", "neighbour", "sound", "similar", "other_same_initial",
        "other", "other_initial",
    ),
    "family": ("missing", "same", "part", "slip", "neighbour", "sound", "similar", "other", "swapped"),
    "birth": ("missing", "same", "day_month", "slip", "two_parts", "other", "generation"),
    "address": (
        "missing", "same", "house", "house_slip", "street", "area", "other",
    ),
    "phone": ("missing", "same", "slip", "other"),
    "email": ("missing", "same", "local", "slip", "similar", "other"),
    "identifier": ("missing", "same", "slip", "account", "other", "other_account"),
    "organisation": ("missing", "same", "part", "slip", "similar", "other", "one_sided"),
    "sex": ("missing", "same", "other"),
}  # fmt: skip
"""Per field its levels, in the order of their numbers."""

FIELDS = tuple(LEVELS)
_NUMBER = {field: {level: place for place, level in enumerate(levels)} for field, levels in LEVELS.items()}

G_SAME, G_PART, G_NICKNAME, G_INITIAL, G_SLIP, G_NEIGHBOUR, G_SOUND, G_SIMILAR = range(1, 9)
G_OTHER_SAME_INITIAL, G_OTHER, G_OTHER_INITIAL = range(9, 12)
F_SAME, F_PART, F_SLIP, F_NEIGHBOUR, F_SOUND, F_SIMILAR, F_OTHER, F_SWAPPED = range(1, 9)
B_SAME, B_DAY_MONTH, B_SLIP, B_TWO_PARTS, B_OTHER, B_GENERATION = range(1, 7)
A_SAME, A_HOUSE, A_HOUSE_SLIP, A_STREET, A_AREA, A_OTHER = range(1, 7)
NAMESAKE = (1, 2)  # levels of a name that is the same, or a part of the other
USUAL = 2.0  # bearers per million from which a given name is usual
GENERATION = 16  # years between two birth dates that make a parent and a child likelier than two siblings


FAR = 0.45  # Jaro-Winkler: below it two names are so far apart that no slip and no sound makes one of the other


def _far(one: str, other: str) -> bool:
    """Say whether two names have so little in common that nothing costlier has to be tried."""
    return (
        min(len(one), len(other)) > 3
        and JaroWinkler.similarity(one, other, score_cutoff=FAR) < FAR
        and not one.endswith(other)
        and not other.endswith(one)
    )


def _slip(one: str, other: str) -> bool:
    """Say whether one slip of the finger makes one word of the other, in words long enough to tell."""
    return min(len(one), len(other)) > 2 and OSA.distance(one, other, score_cutoff=1) <= 1


@lru_cache(maxsize=32_768)
def _given(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    first, second = mine[0], theirs[0]
    if len(first) == 1 or len(second) == 1:
        return _initials(mine, theirs)
    if first == second or "".join(mine) == "".join(theirs):
        return G_PART
    if any(len(word) > 1 and word in theirs for word in mine):
        return G_PART
    if nickname(first, second):
        return G_NICKNAME
    if _far(first, second):
        return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER
    theirs_known, mine_known = _known_given(second), _known_given(first)
    contrary = bool(mine_known and theirs_known and mine_known != theirs_known and "?" not in mine_known + theirs_known)
    if _slip(first, second):
        # Simon and Simone, Lisa and Lise: each a usual name, so rather another person than a slip
        return G_NEIGHBOUR if mine_known and theirs_known else G_SLIP
    if contrary:
        return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER
    if sound(first) == sound(second):
        return G_SOUND
    if len(first) > 2 < len(second) and (first.startswith(second) or second.startswith(first)):
        return G_NICKNAME
    if JaroWinkler.similarity(first, second) > 0.87 or (
        min(len(first), len(second)) > 4 and OSA.distance(first, second, score_cutoff=2) <= 2
    ):
        return G_NEIGHBOUR if mine_known and theirs_known else G_SIMILAR
    return G_OTHER_SAME_INITIAL if first[0] == second[0] else G_OTHER


def _initials(mine: list[str], theirs: list[str]) -> int:
    first, second = mine[0], theirs[0]
    if first[0] == second[0]:
        if len(mine) > 1 < len(theirs) and mine[1][0] != theirs[1][0]:
            return G_OTHER_SAME_INITIAL
        return G_INITIAL
    fits = (len(first) == 1 and any(word[0] == first for word in theirs)) or (
        len(second) == 1 and any(word[0] == second for word in mine)
    )
    return G_INITIAL if fits else G_OTHER_INITIAL


@lru_cache(maxsize=32_768)
def _known_given(name: str) -> str:
    """Say who bears a usual given name: f, m, or "?" for both; nothing when it is no usual name."""
    found = standard().given_name(name)
    return (found.gender or "?") if found is not None and found.frequency >= USUAL else ""


@lru_cache(maxsize=32_768)
def _known_family(name: str) -> bool:
    return standard().family_name(name) is not None


def nickname(one: str, other: str) -> bool:
    """Say whether one given name is a usual short form of the other."""
    return other in _known_nicknames(one)


@lru_cache(maxsize=32_768)
def _known_nicknames(name: str) -> frozenset[str]:
    return standard().nicknames(name)


@lru_cache(maxsize=32_768)
def _family(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    if len(mine) > 1 or len(theirs) > 1:
        if "".join(mine) == "".join(theirs) or sorted(mine) == sorted(theirs):
            return F_SAME
        if any(len(word) > 1 and word in theirs for word in mine):
            return F_PART
        if any(_slip(word, their) for word in mine for their in theirs if len(word) > 4):
            return F_SIMILAR
    if _far(one, other):
        return F_OTHER
    if _slip(one, other):
        return F_NEIGHBOUR if _known_family(one) and _known_family(other) else F_SLIP
    if sound(one) == sound(other):
        return F_SOUND
    if JaroWinkler.similarity(one, other) > 0.90 or (
        min(len(one), len(other)) > 4 and OSA.distance(one, other, score_cutoff=2) <= 2
    ):
        return F_SIMILAR
    if min(len(one), len(other)) > 4 and (one.endswith(other) or other.endswith(one)):
        return F_SIMILAR
    return F_OTHER


def names(a: Form, b: Form) -> tuple[int, int]:
    """Compare the names: the first two levels."""
    given = family = 0
    if a[0] and b[0]:
        given = G_SAME if a[0] == b[0] and len(a[0]) > 1 else _given(a[0], b[0])
    if a[1] and b[1]:
        family = F_SAME if a[1] == b[1] else _family(a[1], b[1])
    if (
        family in (F_OTHER, F_SIMILAR)
        and given != G_SAME
        and (a[1][0] == b[0][:1] or a[0][:1] == b[1][0])  # two slips in two first letters are not looked for
        and a[0]
        and b[0]
        and len(a[0]) > 1
    ):
        crossed_family = a[1] == b[0] or _family(a[1], b[0]) <= F_SOUND
        if crossed_family and (a[0] == b[1] or _family(a[0], b[1]) <= F_SOUND):
            return G_PART, F_SWAPPED
    return given, family


def _birth(one: str, other: str) -> int:
    if one == other:
        return B_SAME
    if one[:4] == other[:4] and one[4:6] == other[6:] and one[6:] == other[4:6]:
        return B_DAY_MONTH
    if OSA.distance(one, other, score_cutoff=1) <= 1:
        return B_SLIP
    if (one[:4] == other[:4]) + (one[4:6] == other[4:6]) + (one[6:] == other[6:]) == 2:
        return B_TWO_PARTS
    return B_GENERATION if abs(int(one[:4]) - int(other[:4])) >= GENERATION else B_OTHER


def _near(one: str, other: str) -> bool:
    """Say whether two street or city names are one, allowing for a slip or a cut."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < 4:
        return False
    most = 1 if shorter < 8 else 2 if shorter < 14 else 3
    return OSA.distance(one, other, score_cutoff=most) <= most or one.startswith(other) or other.startswith(one)


def _address(a: Form, b: Form) -> int:
    number, its_number = a[4], b[4]
    code, its_code = a[3], b[3]
    if (
        code
        and code == its_code
        and number
        and number == its_number
        and (len(code) == 6 or not (a[6] and b[6]) or a[6] == b[6])
    ):
        return A_SAME if a[5] == b[5] else A_HOUSE
    # far apart in every way that is cheap to see: a slip in postcode, number, street and place at once is rare
    apart = code and its_code and code[:2] != its_code[:2] and number and its_number and number != its_number
    if apart and a[7] != b[7] and not (a[6] and a[6][:3] == b[6][:3]):
        return A_OTHER
    if not (code and its_code) and not (a[6] and b[6]):
        if a[7] and b[7]:
            return A_AREA if _near(a[7], b[7]) else A_OTHER
        return 0
    same_code = code == its_code if code and its_code else None
    same_street = _near(a[6], b[6]) if a[6] and b[6] else None
    same_number = number == its_number if number and its_number else None
    if same_street is None and same_code and len(code) >= 6:
        same_street = True
    if same_street:
        near_code = same_code or (
            code and its_code and (code[:4] == its_code[:4] or OSA.distance(code, its_code, score_cutoff=1) <= 1)
        )
        near = near_code or (a[7] and b[7] and _near(a[7], b[7])) or not ((code and its_code) or (a[7] and b[7]))
        if near:
            if same_number:
                return (
                    A_SAME
                    if same_code and a[5] == b[5]
                    else A_HOUSE
                    if same_code or same_code is None
                    else A_HOUSE_SLIP
                )
            if same_number is None:
                return A_HOUSE_SLIP
            return A_HOUSE_SLIP if _number_slip(number, its_number) else A_STREET
        return A_HOUSE_SLIP if same_number else A_OTHER
    if same_code and same_number:
        return A_HOUSE_SLIP
    if same_number and code and its_code and OSA.distance(code, its_code, score_cutoff=1) <= 1:
        return A_HOUSE_SLIP if same_street is None else A_AREA
    if same_code and len(code) == 6:
        return A_STREET
    if same_code or (code and its_code and code[:4] == its_code[:4]) or (a[7] and b[7] and _near(a[7], b[7])):
        return A_AREA
    return A_OTHER


def _number_slip(one: str, other: str) -> bool:
    if len(one) == len(other) == 1:
        return False
    return OSA.distance(one, other, score_cutoff=1) <= 1 and (len(one) > 1 < len(other) or len(one) + len(other) == 3)


def _phone(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    for digits in mine:
        if digits in theirs:
            return 1
    for digits in mine:
        for their in theirs:
            if OSA.distance(digits, their, score_cutoff=1) <= 1 or (
                len(digits) != len(their) and (digits.endswith(their) or their.endswith(digits))
            ):
                return 2
    return 3


def _email(one: str, other: str) -> int:
    local, _, domain = one.rpartition("@")
    its_local, _, its_domain = other.rpartition("@")
    plain, its_plain = local.replace(".", ""), its_local.replace(".", "")
    if plain == its_plain:
        return 1 if domain == its_domain else 3 if _near(domain, its_domain) else 2
    if min(len(plain), len(its_plain)) > 3 and OSA.distance(plain, its_plain, score_cutoff=1) <= 1:
        return 3 if _near(domain, its_domain) else 4
    if domain == its_domain or _near(domain, its_domain):
        longer = max(len(plain), len(its_plain))
        if OSA.distance(one, other, score_cutoff=2) <= 2 and longer > 7:
            return 3
    if min(len(plain), len(its_plain)) > 5 and JaroWinkler.similarity(plain, its_plain) > 0.9:
        return 4
    return 5


def _identifier(one: str, other: str) -> int:
    mine, theirs = one.split(" "), other.split(" ")
    best = 0
    for item in mine:
        for their in theirs:
            if item[0] != their[0]:
                continue
            if item == their:
                if item[0] != "i":
                    return 1
                best = 3
            elif item[0] != "i" and len(item) > 6 and OSA.distance(item, their, score_cutoff=1) <= 1:
                best = best if best == 3 else 2
            elif not best or best == 5:
                best = 4 if item[0] != "i" else 5
    return best


@lru_cache(maxsize=8_192)
def _organisation(one: str, other: str) -> int:
    plain, its_plain = one.replace(" ", ""), other.replace(" ", "")
    if plain == its_plain:
        return 1
    mine, theirs = one.split(" "), other.split(" ")
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return 2
    if _abbreviated(one, theirs) or _abbreviated(other, mine):
        return 2
    if len(mine) == len(theirs) and all(map(_word_of, mine, theirs)):
        return 3
    if JaroWinkler.similarity(plain, its_plain) > 0.93 or OSA.normalized_similarity(plain, its_plain) > 0.84:
        return 3
    shorter, longer = sorted((mine, theirs), key=len)
    told = sum(any(_word_of(word, their) for their in longer) for word in shorter)
    return 4 if told * 2 > len(longer) or (told == len(shorter) and max(map(len, shorter)) > 4) else 5


def _abbreviated(short: str, words: list[str]) -> bool:
    """Say whether *short* is made of the first letters of *words*, or of one word more that was left out of them."""
    letters = "".join(word[0] for word in words)
    if len(letters) < 2 or " " in short or not 0 <= len(short) - len(letters) <= 1 or short[0] != letters[0]:
        return False
    walker = iter(short)
    return all(letter in walker for letter in letters)


def _word_of(one: str, other: str) -> bool:
    """Say whether one word of an organisation's name is the other, cut short or with a slip."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    return (shorter > 2 and (one.startswith(other) or other.startswith(one))) or (shorter > 3 and _slip(one, other))


def akin(levels: tuple[int, ...]) -> bool:
    """Say whether two customers share a house, a telephone number, an address of mail, or their whole name."""
    return (
        levels[3] in (A_SAME, A_HOUSE)
        or levels[4] == 1
        or levels[5] == 1
        or (levels[0] in NAMESAKE and levels[1] in NAMESAKE)
        or levels[7] == 1
    )


def may_be_namesakes(a: Form, b: Form) -> bool:
    """Say whether two customers may share their whole name; cheap, and never wrong where it says that they do not."""
    if a[0] == b[0] and a[1] == b[1]:
        return True
    if " " in a[0] or " " in b[0] or " " in a[1] or " " in b[1]:
        given, family = names(a, b)
        return given in NAMESAKE and family in NAMESAKE
    return False


def compare(a: Form, b: Form) -> tuple[int, ...]:
    """Compare two forms: one level a field, in the order of ``LEVELS``. Symmetric. A few microseconds."""
    return (*names(a, b), *beside_names(a, b))


def beside_names(a: Form, b: Form) -> tuple[int, ...]:
    """Compare all but the names, which cost most: the levels from the third on."""
    birth = _birth(a[2], b[2]) if a[2] and b[2] else 0
    if a[13] and b[13] and a[13] != b[13] and birth != B_SAME:
        birth = B_GENERATION  # junior and senior say it where the dates do not
    email = 0
    if a[9] and b[9]:
        email = 1 if a[9] == b[9] else _email(a[9], b[9])
    organisation = 0
    if a[11] and b[11]:
        organisation = 1 if a[11] == b[11] else _organisation(a[11], b[11])
    elif (a[11] or b[11]) and (not (a[1] and b[1])):
        organisation = 6
    return (
        birth,
        _address(a, b),
        _phone(a[8], b[8]) if a[8] and b[8] else 0,
        email,
        _identifier(a[10], b[10]) if a[10] and b[10] else 0,
        organisation,
        (1 if a[12] == b[12] else 2) if a[12] and b[12] else 0,
    )
