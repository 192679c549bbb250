"""Comparing two forms: one level a field, from the same to altogether different.

Levels are small numbers, in the order of ``LEVELS``; 0 is always *missing*, which
is not *different*. Cheap tests stand first: most fields are equal or far apart.
Where independence goes wrong, the doubt has a level of its own: a birth date that
lies a generation away (or *junior* beside *senior*), a house whose addition differs, names that changed places.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA, JaroWinkler

from firsttimeright.matching.form import Form
from firsttimeright.matching.spellings import (
    F_SAME,
    G_NEIGHBOUR,
    G_NICKNAME,
    G_OTHER,
    G_OTHER_SAME_INITIAL,
    names,
    organisations,
)
from firsttimeright.text.phonetics import sound

__all__ = [
    "LEVELS",
    "NAMESAKE",
    "akin",
    "beside_names",
    "compare",
    "may_be_namesakes",
    "names",
    "together",
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

B_SAME, B_DAY_MONTH, B_SLIP, B_TWO_PARTS, B_OTHER, B_GENERATION = range(1, 7)
A_SAME, A_HOUSE, A_HOUSE_SLIP, A_STREET, A_AREA, A_OTHER = range(1, 7)
E_SLIP, E_SIMILAR, E_OTHER = range(3, 6)
O_SLIP = LEVELS["organisation"].index("slip")
NAMESAKE = (1, 2)  # levels of a name that is the same, or a part of the other
GENERATION = 16  # years between two birth dates that make a parent and a child likelier than two siblings


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
        elsewhere = code and its_code and a[7] and b[7] and code[:2] != its_code[:2]
        return A_HOUSE_SLIP if same_number and not elsewhere else A_OTHER  # every town has a Kerkstraat 12
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
            elif item[0] != "i" and max(len(item), len(their)) > 6 and OSA.distance(item, their, score_cutoff=1) <= 1:
                best = best if best == 3 else 2
            elif not best or best == 5:
                best = 4 if item[0] != "i" else 5
    return best


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
    return a[0] == b[0] and (a[1].endswith(b[1]) or b[1].endswith(a[1])) and names(a, b)[1] in NAMESAKE  # Legoff, Goff


def compare(a: Form, b: Form) -> tuple[int, ...]:
    """Compare two forms: one level a field, in the order of ``LEVELS``. Symmetric. A few microseconds."""
    return together(a, b, names(a, b), beside_names(a, b))


def together(a: Form, b: Form, named: tuple[int, int], rest: tuple[int, ...]) -> tuple[int, ...]:
    """Join the levels of the names and of the rest, and let the names say what they know of the rest.

    Twins, Tim of tim.jansen@ and Tom of tom.jansen@, are two: neither has a slip, for each has his name twice.
    So are Jan of jan.jansen@ and Janny of janny.jansen@, but for one birthday.
    """
    if named[0] == G_NICKNAME and rest[3] in (E_SLIP, E_SIMILAR) and rest[0] != B_SAME:
        mine, theirs = a[0].partition(" ")[0], b[0].partition(" ")[0]
        if mine in a[9] and theirs in b[9] and a[9].replace(mine, "", 1) == b[9].replace(theirs, "", 1):
            return (*named, *rest[:3], E_OTHER, *rest[4:])
    if named == (G_NEIGHBOUR, F_SAME) and rest[0] == B_SAME and rest[3] in (E_SLIP, E_SIMILAR):
        mine, theirs = a[0].partition(" ")[0], b[0].partition(" ")[0]
        if mine in a[9] and theirs in b[9] and mine not in b[9] and theirs not in a[9] and sound(mine) != sound(theirs):
            named, rest = (
                (G_OTHER_SAME_INITIAL if mine[0] == theirs[0] else G_OTHER, named[1]),
                (*rest[:3], E_OTHER, *rest[4:]),
            )
    return (*named, *rest)


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
        organisation = 1 if a[11] == b[11] else organisations(a[11], b[11])
        if organisation > O_SLIP and not (a[1] and b[1]):
            birth = 0  # two firms of one owner have his birthday both
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
