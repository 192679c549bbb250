"""Was this domain meant, or the provider next to it on the keyboard?

A noisy channel (Kernighan, Church and Gale 1990): the provider's share and the slip
that it takes, against the chance that somebody has exactly this domain of his own.
An existing domain that is merely near a provider's is left alone: a domain that is
known is never questioned, nor is a name that is a word or a brand of its own.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from firsttimeright.fields.emails import codes
from firsttimeright.findings import Evidence
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.words.providers import DISTINCT, FAMILIES, KNOWN, PLAUSIBLE_LABELS, PROVIDERS
from firsttimeright.text.folding import strip_marks
from firsttimeright.text.slips import LIKELIEST, layout_of, slip

__all__ = ["Guess", "guess", "lookalikes", "whole"]

OFFERED = 0.85  # a guess below this probability is kept back
_SLIPPED = math.log2(0.02)  # one domain in fifty is mistyped where nobody looks
_OWN = -24.0  # bits: three in ten addresses stand at some four million domains that are no provider's
_TOP = 0.30  # share of the first provider of a country; the k-th has 1 / k ** 1.15 of it
_STEEP = 1.15
_ABROAD = 0.04  # share of a country's customers with a provider that is not on the country's list
_UNRANKED = 90
_NAMED = 5.0  # bits at most for a name that people bear
_NO_TLD = 30.0  # bits: an ending that does not exist was not meant
_LISTED = 4.0  # bits: somebody reported throw-away addresses at this very domain
# Bits by length of the name: short names are all taken, and of the names beside a long provider's hardly any.
_TAKEN = {0: 20.0, 1: 20.0, 2: 20.0, 3: 12.0, 4: 3.0, 5: 0.5, 6: 0.0, 7: -1.5, 8: -3.0, 9: -4.0}
_TAKEN_LONG = -5.0
_COUNTRY_OF_TLD = {"uk": "GB", "eu": None}
_WRONG_DOUBLE = math.log2(0.02)
_WRONG_KEYBOARD = math.log2(0.01)  # the keyboard was set to another layout: zahoo
_OTHER_KEYBOARD = str.maketrans("yz", "zy")
# Endings under which a provider's name may well be somebody else's; under the others (.cm, .om, .ne) it is a slip
_USUAL_TLDS = frozenset(
    (
        "com", "net", "org", "nl", "be", "de", "fr", "uk", "co.uk", "eu", "it", "es", "pl", "at", "ch", "lu", "dk",
        "se",
        "no", "fi", "pt", "ie", "cz", "us", "ca", "au", "com.au", "ru", "io", "info", "biz", "nu", "me", "tv", "app",
        "dev",
        "shop", "online", "group", "cloud", "email", "tech", "ai", "br", "com.br", "in", "co.in", "jp", "cn", "tr",
        "gr",
        "hu", "ro", "bg", "hr", "si", "sk", "ua", "za", "co.za", "nz", "ar", "mx", "co",
    )
)  # fmt: skip

_LOOKALIKES = str.maketrans(
    {
        "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ԛ": "q", "к": "k",
        "ӏ": "l", "м": "m", "о": "o", "р": "p", "ѕ": "s", "т": "t", "ԝ": "w", "у": "y", "х": "x", "А": "A",
        "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
        "У": "Y", "І": "I", "Ј": "J", "Ѕ": "S", "α": "a", "ο": "o", "ν": "v", "ρ": "p", "τ": "t", "υ": "u",
        "χ": "x", "ι": "i", "κ": "k", "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M",
        "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "Ζ": "Z", "ɡ": "g", "ı": "i", "ⅼ": "l",
        "ո": "n", "ց": "g",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Guess:
    """What the domain was probably meant to be."""

    domain: str
    confidence: float
    code: str
    evidence: tuple[Evidence, ...]


def lookalikes(text: str) -> str:
    """Replace letters of other scripts that look Latin (Cyrillic ``а``, Greek ``ο``) by the Latin ones.

    >>> lookalikes("gmаil")
    'gmail'
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_LOOKALIKES)


def guess(domain: str, *, country: str | None = None, reference: Reference | None = None) -> Guess | None:
    """Give the domain that was probably meant, or None where the typed one may well be right.

    Args:
        domain: Lower case, with at least one dot.
        country: Where the customer lives; decides between providers that are equally near.
        reference: What is known of the world; None for the standard.

    >>> guess("gmial.com").domain
    'gmail.com'
    >>> guess("hey.com") is None
    True
    """
    if domain in KNOWN:
        return None
    return _guess(domain, country, reference or standard())


@lru_cache(maxsize=4096)
def _guess(domain: str, country: str | None, reference: Reference) -> Guess | None:
    if reference.mail_domain_known(domain) or len(domain) > 64:
        return None
    if not domain.isascii():
        return _other_letters(domain, country, reference)
    return (
        _doubled_ending(domain, reference)
        or _mark_within(domain)
        or _letter_left_out(domain, country)
        or _slipped(domain, country, reference)
        or _ending(domain, country, reference)
    )


def _certain(domain: str, confidence: float, code: str, reason: str) -> Guess:
    bits = math.log2(confidence / (1 - confidence))
    return Guess(domain, confidence, code, (Evidence(reason, round(bits, 1)),))


def _other_letters(domain: str, country: str | None, reference: Reference) -> Guess | None:
    plain = lookalikes(domain)
    code = codes.LOOKALIKE_LETTER.name if plain != domain else codes.DOMAIN_TYPO.name
    mixed = any(part.isascii() and any("a" <= letter <= "z" for letter in part) for part in domain.split(".")[:1])
    latin = any("a" <= letter <= "z" for letter in domain.rpartition(".")[0])
    plain = strip_marks(plain)
    if not plain.isascii():
        return None
    if plain in KNOWN:
        return _certain(plain, 0.99, code, codes.KEYBOARD_SLIP)
    if code == codes.LOOKALIKE_LETTER.name:
        # Latin letters and others in one name: no registry admits it (ICANN IDN guidelines 4.0, 2.5)
        return _certain(plain, 0.95, code, codes.NOTATION) if latin and not mixed else None
    further = _slipped(plain, country, reference)
    return further if further and further.confidence > 0.95 else None


def _doubled_ending(domain: str, reference: Reference) -> Guess | None:
    stem, _, last = domain.rpartition(".")
    if "." not in stem or last not in reference.tlds():
        return None
    if stem in KNOWN and stem.rpartition(".")[2] in ("com", "net", "nl", "be", "de", "fr", "it", "es", "pl", last):
        return _certain(stem, 0.97, codes.TLD_TYPO.name, codes.NOTATION)
    if stem.endswith(f".{last}") and last in ("com", "nl", "be", "de", "fr", "net", "org", "eu", "it", "es", "pl"):
        return _certain(stem, 0.93, codes.TLD_TYPO.name, codes.NOTATION)
    return None


_MARKLESS = {
    domain.replace(".", "").replace("-", ""): domain for domain in sorted(KNOWN) if len(domain.partition(".")[0]) > 3
}
_ANYBODYS = frozenset(("mail", "email"))  # what many call their own server


def _mark_within(domain: str) -> Guess | None:
    """Mend a mark, or the ending, within a provider's name: hot.mail.com, t.online.de, i-cloud.com, gmailcom.com."""
    label, ending = _label(domain)
    meant = _MARKLESS.get(domain.replace(".", "").replace("-", ""))
    if meant and (domain.count(".") == meant.count(".") + 1 or ("-" in label and _label(meant)[0] in DISTINCT)):
        return _certain(meant, 0.95, codes.DOMAIN_TYPO.name, codes.NOTATION)
    whole_label = label.removesuffix(ending)
    if whole_label != label and whole_label in DISTINCT and f"{whole_label}.{ending}" in KNOWN:
        return _certain(f"{whole_label}.{ending}", 0.95, codes.DOMAIN_TYPO.name, codes.NOTATION)
    return None


def _letter_left_out(domain: str, country: str | None) -> Guess | None:
    """Mend ``.co``, ``.cm`` and ``.om`` behind the name of a provider of the whole world, but in the country itself."""
    label, ending = _label(domain)
    meant = f"{label}.com"
    if ending not in ("co", "cm", "om") or (country or "").lower() == ending or meant not in PROVIDERS[None]:
        return None
    if len(label) < 3 or label in _ANYBODYS:
        return None
    return _certain(meant, 0.95, codes.TLD_TYPO.name, codes.NOTATION)


@lru_cache(maxsize=64)
def _shares(country: str | None) -> dict[str, float]:
    """Share of each provider among the customers of a country: an assumption from its rank."""
    own = PROVIDERS.get(country) if country else None
    shares = dict.fromkeys(KNOWN, _ABROAD * _TOP / _UNRANKED**_STEEP)
    for other in PROVIDERS.values():
        for rank, domain in enumerate(other, 1):
            shares[domain] = max(shares[domain], _ABROAD * _TOP / rank**_STEEP)
    for rank, domain in enumerate(own or PROVIDERS[None], 1):
        shares[domain] = max(shares[domain], _TOP / rank**_STEEP)
    return shares


def _country(domain: str, country: str | None) -> str | None:
    last = domain.rpartition(".")[2]
    told = _COUNTRY_OF_TLD.get(last, last.upper())
    return told if told in PROVIDERS else country


_ALL = tuple(sorted(KNOWN))


def _label(domain: str) -> tuple[str, str]:
    head, _, rest = domain.partition(".")
    return head, rest


def _slipped(domain: str, country: str | None, reference: Reference) -> Guess | None:
    label, ending = _label(domain)
    real_ending = domain.rpartition(".")[2] in reference.tlds()
    own = _OWN + _TAKEN.get(len(label), _TAKEN_LONG) - (0.0 if real_ending else _NO_TLD)
    if reference.disposable(domain):
        own += _LISTED  # the lists hold providers' misspelt names too
    shares = _shares(country)
    local_shares = _shares(_country(domain, country))
    home = frozenset(PROVIDERS.get(country, ()) if country else ())
    layouts = dict.fromkeys(("qwerty", layout_of(country), layout_of(_country(domain, country))))
    best: tuple[float, str, float, float] | None = None
    for near, _, _ in process.extract(domain, _ALL, scorer=OSA.distance, score_cutoff=3, limit=24):
        if not _comparable(label, ending, near, real_ending=real_ending, at_home=near in home):
            continue
        share = math.log2(max(shares[near], 0.5 * local_shares[near])) + _SLIPPED
        most = max(LIKELIEST - math.log2(len(near) + 1), _WRONG_KEYBOARD)
        least = best[0] - share if best is not None else -math.inf
        if most <= least:
            continue  # whatever the slip: the nearest come first, and few others have a larger share
        bits = max([_bits(domain, near, layout, least) for layout in layouts])
        if bits > -math.inf and (best is None or bits + share > best[0]):
            best = (bits + share, near, bits, share)
    if best is None and label in DISTINCT and ending.count(".") < 2:
        return _distinct(label, country)
    if best is None:
        return None
    own += _somebodys_name(label, reference)
    odds = best[0] - own
    confidence = 1 / (1 + 2.0**-odds) if odds > -60 else 0.0
    if confidence < OFFERED and label in DISTINCT and label == _label(best[1])[0]:
        return _distinct(label, country)  # wanadoo: the country's own, not the one that looks most like it
    if confidence < OFFERED:
        return None
    same = label == _label(best[1])[0] and len(label) > 2
    evidence = (
        Evidence(codes.KEYBOARD_SLIP, round(best[2], 1)),
        Evidence(codes.PROVIDER_SHARE, round(best[3], 1)),
        Evidence(codes.OWN_DOMAIN if real_ending else codes.TLD_NOT_IN_USE, round(-own, 1)),
    )
    code = codes.TLD_TYPO if same else codes.DOMAIN_TYPO
    return Guess(best[1], round(min(confidence, 0.999), 3), code.name, evidence)


def _somebodys_name(label: str, reference: Reference) -> float:
    """Give the bits by which a person's name makes a domain of one's own likelier: the more bearers, the more."""
    family, given = reference.family_name(label), reference.given_name(label)
    bearers = max(family.frequency if family else 0.0, given.frequency if given else 0.0)
    return min(_NAMED, math.log2(1 + bearers))


def _comparable(label: str, ending: str, near: str, *, real_ending: bool, at_home: bool) -> bool:
    """Tell whether a provider is long and odd enough for a slip to be seen at all."""
    its_label, its_ending = _label(near)
    if (label + ending).replace(".", "") == near.replace(".", ""):
        return len(its_label) > 2  # gmai.lcom, hotmailco.uk: only a dot stands elsewhere
    if label == its_label:
        if not real_ending:
            return True
        if ending in _USUAL_TLDS and ending != "co":
            return label in DISTINCT
        return (
            at_home  # skynet.bz: who lives in Belgium has hardly a domain of Belize
            or label in DISTINCT
            or (label in FAMILIES and len(label) > 3)
            or (len(label) > 5 and label not in PLAUSIBLE_LABELS)
        )
    if label in PLAUSIBLE_LABELS or label in FAMILIES or len(its_label) < 3:
        return False
    steps = OSA.distance(label, its_label)
    if len(its_label) <= 4:
        same = sorted(label) == sorted(its_label) or _single(label) == its_label
        return steps == 1 and same and ending == its_ending
    if steps > (1 if len(its_label) < 6 else 2):
        return False
    return ending == its_ending or not real_ending or OSA.distance(ending, its_ending) <= 1


def _single(text: str) -> str:
    """Write every doubled letter once."""
    return "".join(letter for i, letter in enumerate(text) if not i or letter != text[i - 1])


def _bits(typed: str, meant: str, layout: str, least: float) -> float:
    """Price the slip; the wrong letter doubled is one slip of its own (Rumelhart and Norman 1982: ``lokk``)."""
    bits = slip(typed, meant, layout=layout, least=least).bits
    if typed == meant.translate(_OTHER_KEYBOARD):
        return max(bits, _WRONG_KEYBOARD)
    if len(typed) == len(meant) and _single(typed) == _single(meant):
        return max(bits, _WRONG_DOUBLE - math.log2(len(meant)))
    return bits


def _distinct(label: str, country: str | None) -> Guess:
    return _certain(whole(label, country) or f"{label}.com", 0.9, codes.TLD_TYPO.name, codes.DISTINCT_NAME)


def whole(label: str, country: str | None = None) -> str | None:
    """Give the provider's domain that a bare name means: ``ziggo`` is ziggo.nl; None if it is no provider's.

    >>> whole("gmail"), whole("live", "NL"), whole("bakkerij")
    ('gmail.com', 'live.nl', None)
    """
    from firsttimeright.reference.words.providers import ONE_DOMAIN

    for domain in PROVIDERS.get(country, ()) if country else ():
        if _label(domain)[0] == label:
            return domain
    return ONE_DOMAIN.get(label) or next((domain for domain in PROVIDERS[None] if _label(domain)[0] == label), None)


_TLD_SHARES = {
    "com": 0.40, "nl": 0.20, "be": 0.07, "de": 0.09, "fr": 0.07, "uk": 0.05, "eu": 0.02, "net": 0.03, "org": 0.03,
    "es": 0.02, "it": 0.02, "pl": 0.02, "at": 0.01, "ch": 0.01, "info": 0.01, "nu": 0.003, "lu": 0.002, "dk": 0.005,
    "se": 0.005, "pt": 0.003, "ie": 0.003,
}  # fmt: skip


def _ending(domain: str, country: str | None, reference: Reference) -> Guess | None:
    """Mend an ending that does not exist."""
    stem, _, last = domain.rpartition(".")
    if last in reference.tlds() or len(last) > 6 or len(stem) < 2:
        return None
    own = {"GB": "uk"}.get(country or "", (country or "").lower())
    scored = []
    for ending, share in _TLD_SHARES.items():
        found = slip(last, ending, most=1)
        if found.bits > -math.inf and "sound" not in found.kinds:
            scored.append((found.bits + math.log2(0.4 if ending == own else share), found.bits, ending))
    scored.sort(reverse=True)
    if not scored or (len(scored) > 1 and scored[0][0] - scored[1][0] < 1.5):
        return None
    margin = scored[0][0] - scored[1][0] if len(scored) > 1 else 6.0
    confidence = round(min(0.97, 1 / (1 + 2.0**-margin)), 3)
    evidence = (Evidence(codes.KEYBOARD_SLIP, round(scored[0][1], 1)), Evidence(codes.TLD_NOT_IN_USE, _NO_TLD))
    return Guess(f"{stem}.{scored[0][2]}", confidence, codes.TLD_TYPO.name, evidence)
