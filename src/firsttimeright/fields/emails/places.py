"""Which part of an address a finding is about."""

from __future__ import annotations

import re

from firsttimeright.fields.emails import codes
from firsttimeright.text.placing import changed

__all__ = ["of", "of_guess"]

_MARKS = {
    codes.SPACE.name: re.compile(r"(?<=\S)\s+(?=\S)"),
    codes.COMMA_FOR_DOT.name: re.compile(r"[,;:·•]+"),
    codes.DOUBLE_AT.name: re.compile(r"@(?:\s*@)+|(?<=@).*(@)|^(@)"),
    codes.DOUBLE_DOT.name: re.compile(r"\.(?:\s*\.)+"),
    codes.LEADING_DOT.name: re.compile(r"^\.+|(?<=@)\.+"),
    codes.DOT_BEFORE_AT.name: re.compile(r"\.+(?=\s*@)"),
    codes.AT_WORD.name: re.compile(
        r"\s*[(\[{<][^()\[\]{}<>.]*[)\]}>]\s*|(?:\s+|_)(?:at|ät|a\w*st?aart\w*|klammeraffe|arobase|arroba|chiocciola|m[aą][lł]pa)(?:\s+|_)",
        re.IGNORECASE,
    ),
    codes.WWW.name: re.compile(r"(?<=@)www\.|^www\.", re.IGNORECASE),
}
_LOCAL = frozenset((codes.ROLE.name, codes.NO_REPLY.name, codes.LOCAL_SYNTAX.name))
_DOMAIN = frozenset((codes.DISPOSABLE.name, codes.DOMAIN_SYNTAX.name, codes.TLD_MISSING.name, codes.DOT_MISSING.name))
_STRANGE = frozenset((codes.LOOKALIKE_LETTER.name, codes.ACCENT_AT_PROVIDER.name))
_ODD = re.compile(r"[^\x00-\x7f]+(?:.*[^\x00-\x7f])?")
_ADDRESS = re.compile(r"[^\s,;:/<>()\[\]\"|&@]+@[^\s,;:/<>()\[\]\"|&@]+")


def of(code: str, text: str) -> tuple[int, int] | None:
    """Give the part of the tidied address *text* that *code* is about; None where something is missing.

    >>> of("email.role", "info@bakker.nl"), of("email.space", "jan@gmail. com")
    ((0, 4), (10, 11))
    """
    if code == codes.MISSING.name:
        return None
    local, at, _ = text.rpartition("@")
    if code in _LOCAL and at and local:
        return 0, len(local)
    if code in _DOMAIN and at:
        start = text.index("@") + 1
        return (start, len(text)) if start < len(text) else (0, len(text))
    if code == codes.TLD_UNKNOWN.name:
        return text.rfind(".") + 1, len(text)
    if code in _STRANGE and (found := _ODD.search(local)):
        return found.span()
    if code == codes.TWO_ADDRESSES.name:
        spans = [found.span() for found in _ADDRESS.finditer(text)]
        return spans[1] if len(spans) > 1 else (0, len(text))
    if code in _MARKS and (found := _MARKS[code].search(text)):
        group = next((number for number in (1, 2) if found.re.groups >= number and found[number]), 0)
        return found.span(group)
    return 0, len(text)


def of_guess(code: str, text: str, meant: str) -> tuple[int, int]:
    """Give the part of the address in doubt: its domain, or the ending where only that differs from *meant*.

    >>> of_guess("email.tld_typo", "jan@gmail.con", "gmail.com")
    (10, 13)
    >>> of_guess("email.domain_typo", "jan@gmial.com", "gmail.com")
    (4, 13)
    """
    start = text.rfind("@") + 1
    domain = text[start:]
    if code == codes.LOOKALIKE_LETTER.name and (found := _ODD.search(domain)):
        return start + found.start(), start + found.end()
    if code != codes.TLD_TYPO.name or "." not in domain:
        return (start, len(text)) if start < len(text) else (0, len(text))
    first = changed(domain.lower(), meant)[0]
    if domain[first : first + 1] == ".":
        return start + first, len(text)
    return start + domain.rfind(".", 0, first) + 1, len(text)
