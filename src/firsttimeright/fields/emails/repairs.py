"""Mending what is no address: each step takes one known slip away and names it."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from firsttimeright.fields.emails import codes, domains
from firsttimeright.fields.emails.syntax import check
from firsttimeright.findings import Code
from firsttimeright.reference.words.providers import KNOWN

__all__ = ["Repair", "glued", "repair"]

_AT_WORDS = (
    "at|ät|aet|apenstaartje|apenstaart|apestaartje|apestaart|klammeraffe|arobase|arrobas?|chiocciola|malpa|małpa|a|@"
)
_AT_BRACKETED = re.compile(rf"\s*[(\[{{<]\s*(?:{_AT_WORDS})\s*[)\]}}>]\s*", re.IGNORECASE)
_AT_SPOKEN = re.compile(
    r"(?:\s+|(?<=\w)_)(?:at|ät|apenstaartje|apenstaart|apestaartje|apestaart|klammeraffe|arobase|arroba|chiocciola|"
    r"malpa|małpa)(?:\s+|_(?=\w))",
    re.IGNORECASE,
)
_DOT_BRACKETED = re.compile(r"\s*[(\[{<]\s*(?:dot|punt|punkt|point|punto|kropka|\.)\s*[)\]}>]\s*", re.IGNORECASE)
_DOT_SPOKEN = re.compile(r"\s+(?:dot|punt|punkt|point|punto|kropka)\s+", re.IGNORECASE)
_COMMA = re.compile(r"(?<=[\w-])\s*(?:[,;:·•]\s*\.|\.?\s*[,;:·•])\s*(?=[\w-])")
_TWO_WORDS = re.compile(r"\S{2,}\s+\S{2,}\s*@")
_DOTS = re.compile(r"\.(?:\s*\.)+")
_ATS = re.compile(r"@(?:\s*@)+")
_SHIFTED = "2\"'#!€$²à0é&§`^=_-. qQ|~*"  # what stands on or beside the key of "@", on the keyboards of the house
_BY_LENGTH = tuple(sorted((domain for domain in KNOWN if len(domain) > 5), key=len, reverse=True))
_ENDINGS = ("com", "nl", "be", "de", "fr", "net", "org", "eu", "couk", "it", "es", "pl", "at", "ch", "lu")
_AT_THE_EDGE = ',;:"<>()[]\\'  # of a local part: they are no part of any (RFC 5321 4.1.2), and slipped in
_BESIDE_DOT = frozenset("lkm,;/>")
_EDGE = re.compile(r"(?:^|(?<=\.))-+|-+(?=\.|$)")


@dataclass(frozen=True, slots=True)
class Repair:
    """What was found wrong, and the one address that it most evidently was."""

    found: tuple[Code, ...]
    local: str = ""
    domain: str = ""
    confidence: float = 0.0  # 0: no repair to offer


def repair(text: str, country: str | None) -> Repair:
    """Name what keeps *text* from being an address, and mend it where one mending is evident.

    Nothing is mended that leaves two readings (``jan@jansen@gmail.com``).
    """
    found: list[Code] = []
    joined = 0.6 if _TWO_WORDS.match(text) else 1.0  # "jan jansen@": a dot, a dash, or a name in front?
    for step in _STEPS:
        text = step(text, found)
    local, at, domain = text.partition("@")
    if not at:
        return _without_at(text, found)
    if not local or not domain.strip("."):
        found.append(codes.NO_DOMAIN if local else codes.NO_LOCAL_PART)
        return Repair(tuple(found))
    if "@" in domain:
        return Repair((*found, codes.DOUBLE_AT) if codes.DOUBLE_AT not in found else tuple(found))
    local, domain = _dots(local, domain, found)
    domain = _dot_before_ending(domain.lower(), country, found)
    wrong = check(local, domain) if domain and local else codes.DOMAIN_SYNTAX
    if wrong is codes.DOMAIN_SYNTAX and domain:
        if codes.TLD_MISSING not in found:
            found.append(wrong)
        domain = _EDGE.sub("", domain).replace("_", "-")
        wrong = check(local, domain)
        return Repair(tuple(found), *((local, domain, 0.8) if wrong is None else ()))
    if wrong is not None:
        if not found or wrong is codes.TOO_LONG:
            found.append(wrong)
        bare = local.strip(_AT_THE_EDGE)
        mended = wrong is codes.LOCAL_SYNTAX and bare != local and bare and check(bare, domain) is None
        return Repair(tuple(found), bare, domain, 0.9) if mended else Repair(tuple(found))
    return Repair(tuple(found), local, domain, joined * _CONFIDENCE.get(found[0].name, 0.9) if found else 0.0)


_CONFIDENCE = {codes.TLD_MISSING.name: 0.85, codes.DOT_MISSING.name: 0.93, codes.AT_WORD.name: 0.97}


def _at_words(text: str, found: list[Code]) -> str:
    if "&" in text and (plain := html.unescape(text)) != text:  # "&amp;": copied from a web page
        found.append(codes.LOCAL_SYNTAX)
        text = plain
    mended = _AT_BRACKETED.sub("@", text)
    if "@" not in mended:
        mended = _AT_SPOKEN.sub("@", mended, count=1)
    if mended != text:
        found.append(codes.AT_WORD)
    dotted = _DOT_BRACKETED.sub(".", mended)
    if codes.AT_WORD in found or "." not in dotted.partition("@")[2]:
        dotted = _DOT_SPOKEN.sub(".", dotted)
    if dotted != mended and codes.AT_WORD not in found:
        found.append(codes.DOT_MISSING)
    return dotted


def _blanks(text: str, found: list[Code]) -> str:
    if " " not in text:
        return text
    found.append(codes.SPACE)
    head, at, tail = text.partition("@")
    tail = _up_to_provider(tail.strip())
    if at and " " in tail and "." not in tail.replace(" .", ".").replace(". ", "."):
        tail = ".".join(tail.split())  # "gmail com": the blank stands where the dot should
    return head.replace(" ", "") + at + tail.replace(" ", "")


def _up_to_provider(tail: str) -> str:
    """Leave out what stands behind a provider's domain, where the two together are none: gmail.com www.jan.nl."""
    domain, blank, rest = tail.lower().partition(" ")
    if not blank or domain not in KNOWN or f"{domain}.{rest}" in KNOWN or f"{domain}{rest}" in KNOWN:
        return tail
    return tail[: len(domain)]


def _keys_beside_m(text: str, found: list[Code]) -> str:
    """Read hot,ail.com: the comma lies beside the m, the semicolon where others have it (AZERTY)."""
    head, at, domain = text.rpartition("@")
    meant = re.sub("[,;?]", "m", domain.strip().lower())
    if not at or meant == domain.strip().lower() or meant not in KNOWN:
        return text
    found.append(codes.DOMAIN_SYNTAX)
    return f"{head}@{meant}"


def _commas(text: str, found: list[Code]) -> str:
    mended = _COMMA.sub(".", text)
    if mended != text:
        found.append(codes.COMMA_FOR_DOT)
    return mended


def _double_at(text: str, found: list[Code]) -> str:
    mended = _ATS.sub("@", text)
    if mended.count("@") == 2:
        mended = mended.strip("@")
    parts = mended.split("@")
    if len(parts) == 3 and (dotted := f"{parts[1].rstrip('.')}.{parts[2].lstrip('.')}").lower() in KNOWN:
        mended = f"{parts[0]}@{dotted}"  # jan@gmail@com, jan@gmail@.com
    if len(parts) == 3 and parts[1] and parts[1].lower() == parts[2].lower():
        mended = f"{parts[0]}@{parts[1]}"  # jan@gmail.com@gmail.com
    if mended != text:
        found.append(codes.DOUBLE_AT)
    return mended


def _turned(text: str, found: list[Code]) -> str:
    """Put the dot and the @ right that stand in each other's place: jan.gmail@com."""
    local, at, ending = text.partition("@")
    name, dot, label = local.rpartition(".")
    if not at or not dot or not name or f"{label}.{ending}".lower() not in KNOWN:
        return text
    found.append(codes.DOMAIN_SYNTAX)
    return f"{name}@{label}.{ending}"


_STEPS: tuple[Callable[[str, list[Code]], str], ...] = (
    _at_words,
    _keys_beside_m,
    _commas,
    _blanks,
    _double_at,
    _turned,
)


def _dots(local: str, domain: str, found: list[Code]) -> tuple[str, str]:
    if ".." in local or ".." in domain.strip("."):
        found.append(codes.DOUBLE_DOT)
    if local.startswith(".") or domain.startswith("."):
        found.append(codes.LEADING_DOT)
    if local.endswith("."):
        found.append(codes.DOT_BEFORE_AT)
    return _DOTS.sub(".", local).strip("."), _DOTS.sub(".", domain).strip(".")


def _dot_before_ending(domain: str, country: str | None, found: list[Code]) -> str:
    if "." in domain or not domain:
        return domain
    meant = domains.whole(domain, country)
    if meant:
        found.append(codes.TLD_MISSING)
        return meant
    for ending in _ENDINGS:
        stem = _stem(domain, ending)
        if stem[-1:] in _BESIDE_DOT and (known := f"{stem[:-1]}.{ending}") in KNOWN and stem != domain:
            found.append(codes.DOT_MISSING)  # yahoolcom: the key beside the dot
            return known
        dotted = f"{stem}.{'co.uk' if ending == 'couk' else ending}"
        if stem != domain and (dotted in KNOWN or (len(stem) > 3 and domains.guess(dotted, country=country))):
            found.append(codes.DOT_MISSING)
            return dotted
    near = domains.guess(f"{domain}.com", country=country)
    if near and near.confidence > 0.95 and len(domain) > 4:
        found.append(codes.TLD_MISSING)
        return near.domain
    for ending in _ENDINGS[:9]:
        stem = _stem(domain, ending)
        if stem != domain and len(stem) > 5 and ending in ("com", (country or "nl").lower(), "couk"):
            found.append(codes.DOT_MISSING)
            return f"{stem}.{'co.uk' if ending == 'couk' else ending}"
    found.append(codes.TLD_MISSING)
    return domain


def _stem(domain: str, ending: str) -> str:
    """Give what stands before an ending without a dot, and without the mark that stands in its place."""
    stem = domain.removesuffix(ending)
    return stem.rstrip("-_") if stem != domain else domain


def glued(text: str) -> list[tuple[str, str]]:
    """Give the two addresses that stand side by side without a mark, where a provider's domain shows the seam.

    >>> glued("jan@gmail.compiet@ziggo.nl")
    [('jan', 'gmail.com'), ('piet', 'ziggo.nl')]
    """
    parts = text.split("@")
    if len(parts) != 3:
        return []
    first, middle, last = parts[0], parts[1], parts[2].lower()
    for domain in _BY_LENGTH:
        second = middle[len(domain) :].lstrip(".,;:/-_")
        if middle.lower().startswith(domain) and second and not check(first, domain) and not check(second, last):
            return [(first, domain), (second, last)]
    return []


def _without_at(text: str, found: list[Code]) -> Repair:
    low = text.lower()
    for domain in _BY_LENGTH:
        if not low.endswith(domain) or low == domain or low.startswith(("www.", "http")):
            continue
        local = text[: -len(domain)]
        stripped = local[:-1] if local[-1] in _SHIFTED else local
        mended = stripped if len(stripped) > 1 else ""
        if mended and check(mended, domain) is None:
            return Repair((*found, codes.AT_MISSING), mended, domain, 0.9)
    for mark in '"#€²$':
        local, one, domain = text.partition(mark)
        if one and mark not in domain and "." in domain and check(local, domain.lower()) is None:
            return Repair((*found, codes.AT_MISSING), local, domain.lower(), 0.8)
    return Repair((*found, codes.NO_AT))
