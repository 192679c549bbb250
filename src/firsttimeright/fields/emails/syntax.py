"""Is this an address at all? A quick look first, email-validator where it is not plain."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.emails import codes
from firsttimeright.findings import Code

__all__ = ["LONGEST", "check", "special_use", "without_marks"]

LONGEST = 254  # octets: RFC 5321 4.5.3.1.3 less the angle brackets
_LOCAL = 64  # octets: RFC 5321 4.5.3.1.1
_LABEL = 63
_DOMAIN = 253

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_PLAIN = re.compile(
    rf"({_ATOM}(?:\.{_ATOM})*)@((?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?)"
)


@lru_cache(maxsize=1)
def special_use() -> frozenset[str]:
    """Give the endings that are set aside and never receive mail (RFC 6761)."""
    from email_validator import SPECIAL_USE_DOMAIN_NAMES

    return frozenset(SPECIAL_USE_DOMAIN_NAMES)


def without_marks(part: str) -> str:
    """Take the marks out of a part that people put there or leave out as they like.

    >>> without_marks("no-reply")
    'noreply'
    """
    return part.replace(".", "").replace("-", "").replace("_", "")


def check(local: str, domain: str) -> Code | None:
    """Give the code that says why these parts make no address, or None.

    Quoted local parts and domain literals are refused: no provider hands them
    out, and in a form they are slips. Syntax alone, no network.

    Source: RFC 5321 4.1.2 and 4.5.3.1, RFC 6531, IDNA 2008 (by email-validator).

    >>> check("jan", "ziggo.nl") is None
    True
    >>> str(check("jan", "-bedrijf.nl"))
    'email.domain_syntax'
    """
    address = f"{local}@{domain}"
    if (
        address.isascii()
        and len(local) <= _LOCAL
        and len(address) <= LONGEST
        and _PLAIN.fullmatch(address)
        and "--" not in domain
        and domain.rpartition(".")[2] not in special_use()
    ):
        return None
    return _slow(local, domain, address)


def _slow(local: str, domain: str, address: str) -> Code | None:
    if len(local) > LONGEST or len(domain) > LONGEST:
        return codes.TOO_LONG
    octets = len(local.encode("utf-8", "replace"))
    if octets > _LOCAL or len(domain) > _DOMAIN or any(len(label) > _LABEL for label in domain.split(".")):
        return codes.TOO_LONG
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=True)
    except EmailNotValidError:
        pass
    else:
        return None
    if octets + 1 + len(domain) > LONGEST:
        return codes.TOO_LONG
    try:
        validate_email(f"x@{domain}", check_deliverability=False, allow_smtputf8=True)
    except EmailNotValidError:
        return codes.DOMAIN_SYNTAX
    return codes.LOCAL_SYNTAX
